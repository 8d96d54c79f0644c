/**
 * `node scripts/docs.mjs`: writes the column tables of the user guides from the register's column definitions, and the table of
 * what the headless Excel serves.
 * With `--check` it writes nothing and ends with status 1 if a page is not up to date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { membersPage } from './members.mjs';
import { inRoot } from './run.mjs';
import { loadTypeScript } from './typescript.mjs';

const { entryColumns, taskInputColumns, taskComputedColumns, statuses, settingDefinitions, views } = {
  ...(await loadTypeScript('src/register/taskInputColumns.ts')),
  ...(await loadTypeScript('src/register/taskComputedColumns.ts')),
  ...(await loadTypeScript('src/register/entryColumns.ts')),
  ...(await loadTypeScript('src/register/settings.ts')),
  ...(await loadTypeScript('src/monitoring/statuses.ts')),
  ...(await loadTypeScript('src/monitoring/views.ts')),
};

const words = {
  vi: {
    header: ['Cột', 'Ai ghi', 'Ghi gì'],
    editors: { secretariat: 'Thường trực', officer: 'Cơ quan báo cáo', formula: 'Công thức' },
    required: 'Bắt buộc. ',
    statuses: ['Tình trạng', 'Nghĩa'],
    views: ['Xem', 'Những nhiệm vụ nào', '`--view`'],
    settings: ['Thiết lập', 'Nghĩa'],
  },
  en: {
    header: ['Column', 'Who fills it', 'What goes in'],
    editors: { secretariat: 'Secretariat', officer: 'Reporting agency', formula: 'Formula' },
    required: 'Required. ',
    statuses: ['Status', 'Meaning'],
    views: ['View', 'Which tasks', '`--view`'],
    settings: ['Setting', 'Meaning'],
  },
};

const table = (header, rows) =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const columnTable = (language, columns) =>
  table(
    words[language].header,
    columns
      .filter(({ hidden }) => !hidden)
      .map(({ header, editor, help, required }) => [
        header[language],
        words[language].editors[editor],
        (required ? words[language].required : '') + help[language],
      ]),
  );

const sections = {
  tasks: (language) => columnTable(language, [...taskInputColumns, ...taskComputedColumns]),
  entries: (language) => columnTable(language, entryColumns),
  statuses: (language) =>
    table(
      words[language].statuses,
      statuses.map(({ label, meaning }) => [label[language], meaning[language]]),
    ),
  views: (language) =>
    table(
      words[language].views,
      views.map(({ key, label, meaning }) => [label[language], meaning[language], `\`${key}\``]),
    ),
  settings: (language) =>
    table(
      words[language].settings,
      settingDefinitions.map(({ label, help }) => [label[language], help[language]]),
    ),
};

/** The guide's text with what stands between `<!-- name -->` and `<!-- /name -->` made anew. */
function renewed(text, language) {
  return Object.entries(sections).reduce((guide, [name, make]) => {
    const place = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
    if (!place.test(guide)) throw new Error(`No place for ${name} in docs/guide.${language}.md`);
    return guide.replace(place, (_, open, close) => `${open}\n${make(language)}\n\n${close}`);
  }, text);
}

const pages = {
  ...Object.fromEntries(
    ['vi', 'en'].map((language) => [`guide.${language}.md`, (text) => renewed(text, language)]),
  ),
  'headless-excel.md': () => membersPage(),
};

let outdated = 0;
for (const [name, make] of Object.entries(pages)) {
  const path = inRoot('docs', name);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const style = await prettier.resolveConfig(path);
  const wanted = await prettier.format(await make(text), { ...style, parser: 'markdown' });
  if (wanted === text) continue;
  outdated += 1;
  if (process.argv.includes('--check')) {
    console.error(`docs/${name} is not up to date: run node scripts/docs.mjs`);
  } else {
    writeFileSync(path, wanted);
  }
}
process.exit(process.argv.includes('--check') && outdated > 0 ? 1 : 0);

/**
 * Which members of the Excel API the headless Excel serves, by requirement set: `docs/headless-excel.md`. The members
 * and their sets are those of the typings, the wire names those of the library's own source, and what is served the
 * host says itself.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';
import { loadTypeScript } from './typescript.mjs';

const require = createRequire(import.meta.url);
/** Members that the library itself answers, without its host. */
const clientsOwn = new Set([
  'context',
  'items',
  'load',
  'toJSON',
  'set',
  'isNullObject',
  'track',
  'untrack',
  'retrieve',
]);
const setOf = (text) => /\[Api set: ExcelApi (\d+\.\d+)\]/.exec(text)?.[1];
const order = (left, right) => Number(left.split('.')[1]) - Number(right.split('.')[1]);

/** Class → member → requirement set, from namespace `Excel` of the typings; previews and desktop-only sets left out. */
function documented() {
  const path = require.resolve('@types/office-js/index.d.ts');
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, false);
  const classes = new Map();
  for (const statement of file.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel') continue;
    for (const node of statement.body.statements) {
      if (!ts.isClassDeclaration(node) || !extendsClientObject(node)) continue;
      const ownSet = setOf(commentOf(file, node));
      const members = classes.get(node.name.text) ?? new Map();
      for (const member of node.members) {
        const name = member.name?.text;
        const set = setOf(commentOf(file, member)) ?? (hasOtherSet(file, member) ? undefined : ownSet);
        if (!name || !set || clientsOwn.has(name)) continue;
        if (!members.has(name) || order(set, members.get(name)) < 0) members.set(name, set);
      }
      if (members.size > 0) classes.set(node.name.text, members);
    }
  }
  return classes;
}

const extendsClientObject = (node) =>
  node.heritageClauses?.some(({ types }) =>
    types.some((type) => /ClientObject/.test(type.expression.name?.text ?? '')),
  );
const commentOf = (file, node) => file.text.slice(node.pos, node.pos + node.getLeadingTriviaWidth(file));
const hasOtherSet = (file, node) => /\[Api set:/.test(commentOf(file, node));

/** The names under which the library asks for a member: its own source tells; otherwise the name with a capital. */
function wireNames() {
  const source = readFileSync(
    require.resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js'),
    'utf8',
  );
  const excel = source.slice(source.lastIndexOf('_defaultApiSetName = "ExcelApi"'));
  const starts = [
    ...excel.matchAll(
      /^ {8}(?:Object\.defineProperty\((\w+)\.prototype, "(\w+)"|(\w+)\.prototype\.(\w+) = function)/gm,
    ),
  ];
  const names = new Map();
  starts.forEach((start, index) => {
    const [type, member] = start[1] ? [start[1], start[2]] : [start[3], start[4]];
    const body = excel.slice(start.index, starts[index + 1]?.index);
    const name =
      /_this\.(_Register\w+)\(/.exec(body)?.[1] ?? /\(\s*(?:[\w.]+, )?this, "(\w+)"/.exec(body)?.[1];
    if (name && !names.has(`${type}.${member}`)) names.set(`${type}.${member}`, name);
  });
  return (type, member) => names.get(`${type}.${member}`) ?? member.charAt(0).toUpperCase() + member.slice(1);
}

/** Names that differ on the wire though the source does not show it beside the member. */
const alsoKnownAs = { ShowGridlines: 'Gridlines', ShowHeadings: 'Headings' };

/** Classes that the host serves by the table of another. */
const sameTable = { CustomXmlPartScopedCollection: 'CustomXmlPartCollection' };

const table = (header, rows) =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The page's text, in Markdown. */
export async function membersPage() {
  await loadTypeScript('src/headless/model/objectModel.ts');
  // Its table is made when first asked for.
  const { conditionalFormatObject } = await loadTypeScript('src/headless/objects/conditionalFormat.ts');
  conditionalFormatObject({});
  const { servedMembers } = await loadTypeScript('src/headless/wire/excelObject.ts');
  const served = servedMembers();
  const wireName = wireNames();
  const isServed = (type, member) => {
    const name = wireName(type, member);
    return [name, alsoKnownAs[name]].some((each) => served.get(sameTable[type] ?? type)?.has(each));
  };
  const bySet = new Map();
  const rows = [];
  const absent = [];
  for (const [type, members] of [...documented()].sort(([a], [b]) => a.localeCompare(b))) {
    const all = [...members];
    const missing = all.filter(([member]) => !isServed(type, member));
    for (const [member, set] of all) {
      const count = bySet.get(set) ?? { served: 0, all: 0 };
      count.all += 1;
      if (isServed(type, member)) count.served += 1;
      bySet.set(set, count);
    }
    if (missing.length === all.length) absent.push(type);
    else {
      const listed = missing.map(([member, set]) => `\`${member}\` (${set})`).join(', ');
      rows.push(
        `- **${type}**: ${all.length - missing.length} of ${all.length}${listed && `. Not served: ${listed}`}`,
      );
    }
  }
  return `# What the headless Excel serves

Written by \`node scripts/docs.mjs\` from the typings, the library's source and the host itself. A member that is not
served answers \`ApiNotFound\`. Sets after 1.14 (Excel 2021) are there where a test or the workbench needs them.

## By requirement set

${table(
  ['ExcelApi', 'Served'],
  [...bySet].sort(([a], [b]) => order(a, b)).map(([set, count]) => [set, `${count.served} of ${count.all}`]),
)}

## By class

${rows.join('\n')}

## Classes not served at all

${absent.join(', ')}
`;
}

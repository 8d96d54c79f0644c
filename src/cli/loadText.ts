import type { LoadSummary, UpdateSummary } from '../actions';
import { say, t, type Language } from '../messages';
import { columnHeading } from '../register';
import { examplesOf, type ImportQuestion } from '../register/import';
import { limited } from './limited';

/** Columns matched with less than this are told with how sure that is. */
const sure = 0.8;

/** What became of a register file. */
export function loadLines(load: LoadSummary, language: Language): string[] {
  const { tasks, sourceRows: rows, rejected, entries, history } = load;
  const sheet = load.sheet || 'none';
  const mapping = load.mapping.map(({ source, column, confidence = 1 }) => {
    const doubt = column && confidence < sure ? ` (${Math.round(confidence * 100)} %)` : '';
    return `${source} → ${column ? columnHeading(column, language) : t(language, 'cli.load.extra')}${doubt}`;
  });
  return [
    t(language, 'cli.load.source', { source: load.source, sheet, rows: load.headerRows.join('-') }),
    t(language, 'cli.load.mapping', { mapping: mapping.join('; ') }),
    t(language, 'cli.load.rows', { tasks, rows, rejected: rejected.length, entries, history }),
    ...load.counts.map(({ label, expected, found }) =>
      t(language, 'cli.load.count', { label, found, expected: expected ?? 'none' }),
    ),
    ...limited(rejected, language, t(language, 'cli.where.rejected'), ({ row, sheet: name, reason, text }) =>
      t(language, 'cli.load.rejected', { row, sheet: name || 'none', reason: say(language, reason), text }),
    ),
    ...load.notices.map((notice) => `  ${say(language, notice)}`),
    ...(load.update ? updateLines(load.update, language) : []),
    ...load.questions.map((question) => questionLine(question, language)),
    ...load.agencyQuestions.map(({ name, count, suggestions }) =>
      t(language, 'cli.load.agency', {
        name,
        count,
        suggestions: suggestions.length === 0 ? 'none' : suggestions.join('; '),
      }),
    ),
    ...(load.agencyQuestions.length > 0 ? [t(language, 'cli.load.agencyHow')] : []),
  ];
}

function questionLine(question: ImportQuestion, language: Language): string {
  if (question.kind === 'field') {
    const columns = question.columns.map((column) => `"${column}"`).join(', ');
    return t(language, 'cli.load.question.field', {
      field: columnHeading(question.field, language),
      columns,
    });
  }
  const { column, count } = question;
  const examples = examplesOf(question, language)
    .map((example) => t(language, 'cli.load.example', { ...example }))
    .join('; ');
  return t(language, `cli.load.question.${question.kind}`, { column, count, examples });
}

function updateLines(update: UpdateSummary, language: Language): string[] {
  const { added, changed, missing, conflicts } = update;
  const where = t(language, 'cli.where.json');
  return [
    t(language, 'taskpane.update.counts', {
      added: added.length,
      changed: changed.length,
      unchanged: update.unchanged,
      missing: missing.length,
      filled: update.filledEntries,
    }),
    ...limited(added, language, where, ({ code, title }) => `  + ${code}: ${title}`),
    ...limited(changed, language, where, ({ code, values }) => {
      const each = values.map(({ column, old, new: value }) => `${column} "${old}" → "${value}"`);
      return `  ~ ${code}: ${each.join('; ')}`;
    }),
    ...limited(missing, language, where, ({ code, title }) => `  ? ${code}: ${title}`),
    ...limited(
      conflicts,
      language,
      where,
      (conflict) => `  ! ${t(language, 'taskpane.update.conflict', { ...conflict })}`,
    ),
  ];
}

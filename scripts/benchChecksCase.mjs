/**
 * One case of the bench of checking, alone in its process: `benchChecksCase.mjs all|byHand|live|cells|zod|ajv`. Prints the
 * milliseconds of checking alone, the median of five rounds after one that warms up. The cells of 100,000 entries go through
 * the same field rules each: required, known agency and cause group, days and shares in range, the mark "x".
 */
import { createRequire } from 'node:module';
import { countByHand } from './benchChecksByHand.mjs';
import { inRoot } from './run.mjs';
import { loadTypeScript } from './typescript.mjs';

const { checkEntryCells, contextOf, LiveValidation, validate } =
  await loadTypeScript('src/validation/index.ts');
const { initialSettings, entryColumns, taskInputColumns, AgencyDirectory, labelsOf } =
  await loadTypeScript('src/register/index.ts');
const { startingAgencies } = await loadTypeScript('src/register/data/agencies.ts');

const agencies = startingAgencies.map(({ name }) => name);
const settings = { ...initialSettings('vi', 45_680), openWeek: '2025-W04' };
const causeGroups = labelsOf('causeGroup', 'vi');
const blank = (columns) => Object.fromEntries(columns.map(({ key }) => [key, '']));

/** A task and an entry each; one entry in fifty says 75 where 75 % is meant. */
function snapshotOf(count) {
  const numbers = Array.from({ length: count }, (_, i) => i);
  const codeOf = (i) => `NV${String(i).padStart(6, '0')}`;
  return {
    taskRows: numbers.map((i) => ({
      row: i + 5,
      cells: {
        ...blank(taskInputColumns),
        code: codeOf(i),
        category: 'Nhiệm vụ cụ thể',
        task: `Nhiệm vụ minh họa số ${i}`,
        leadAgency: agencies[i % agencies.length],
        leader: 'Giám đốc',
        start: 45_600,
        deadline: 45_600 + (i % 200),
      },
    })),
    entryRows: numbers.map((i) => ({
      row: i + 5,
      cells: {
        ...blank(entryColumns),
        week: '2025-W04',
        code: codeOf(i),
        agency: agencies[i % agencies.length],
        progress: i % 50 === 0 ? 75 : (i % 100) / 100,
        completedOn: i % 10 === 0 ? 45_670 : '',
        causeGroup: i % 3 === 0 ? causeGroups[i % causeGroups.length] : '',
        cause: i % 3 === 0 ? `Chậm góp ý văn bản số ${i}` : '',
        nextStep: `Tiếp tục rà soát dữ liệu đợt ${i % 500}`,
      },
    })),
    previousEntries: [],
    agencies: new AgencyDirectory(startingAgencies),
    settings,
  };
}

const peer = (name) => createRequire(inRoot('out', 'peers', 'package.json'))(name);
const texts = ['cause', 'proposal', 'nextStep', 'reporter', 'evidence', 'task'];

/** Each gives the work of one round; what it returns is the number of wrong cells found. */
const cases = {
  all() {
    const snapshot = snapshotOf(100_000);
    return () => validate(snapshot).length;
  },
  byHand() {
    const snapshot = snapshotOf(100_000);
    if (countByHand(snapshot) !== validate(snapshot).length)
      throw new Error(`by hand ${countByHand(snapshot)}, by the rules ${validate(snapshot).length}`);
    return () => countByHand(snapshot);
  },
  live() {
    const live = new LiveValidation(snapshotOf(10_000));
    live.findings();
    const { row, cells } = snapshotOf(100).entryRows[77];
    let progress = 0;
    return () => {
      progress = (progress + 0.1) % 1;
      live.update({ entries: [{ row, cells: { ...cells, progress } }] });
      return live.findings().length;
    };
  },
  cells() {
    const snapshot = snapshotOf(100_000);
    const context = contextOf({ ...snapshot, taskRows: [], entryRows: [] });
    return () => snapshot.entryRows.reduce((wrong, row) => wrong + checkEntryCells(row, context).length, 0);
  },
  zod() {
    const { z } = peer('zod');
    const optional = (schema) => z.union([z.literal(''), schema]);
    const day = optional(z.number().min(36_526).max(73_415));
    const schema = z.looseObject({
      week: z.string().min(1),
      code: z.string().min(1),
      agency: z.enum(agencies),
      progress: optional(z.number().min(0).max(1)),
      achieved: optional(z.number().min(0)),
      completedOn: day,
      causeGroup: optional(z.enum(causeGroups)),
      nothingToReport: z.enum(['', 'x']),
      ...Object.fromEntries(texts.map((key) => [key, z.string().max(32_766)])),
    });
    const { entryRows } = snapshotOf(100_000);
    return () =>
      entryRows.reduce((wrong, { cells }) => {
        const { error } = schema.safeParse(cells);
        return wrong + (error ? error.issues.length : 0);
      }, 0);
  },
  ajv() {
    const Ajv = peer('ajv').default;
    const optional = (schema) => ({ anyOf: [{ const: '' }, schema] });
    const filled = { type: 'string', minLength: 1 };
    const check = new Ajv({ allErrors: true }).compile({
      type: 'object',
      required: ['week', 'code', 'agency'],
      properties: {
        week: filled,
        code: filled,
        agency: { enum: agencies },
        progress: optional({ type: 'number', minimum: 0, maximum: 1 }),
        achieved: optional({ type: 'number', minimum: 0 }),
        completedOn: optional({ type: 'number', minimum: 36_526, maximum: 73_415 }),
        causeGroup: optional({ enum: causeGroups }),
        nothingToReport: { enum: ['', 'x'] },
        ...Object.fromEntries(texts.map((key) => [key, { type: 'string', maxLength: 32_766 }])),
      },
    });
    const { entryRows } = snapshotOf(100_000);
    return () => entryRows.reduce((wrong, { cells }) => wrong + (check(cells) ? 0 : 1), 0);
  },
};

const round = cases[process.argv[2]]();
if (round() === 0) throw new Error('nothing wrong was found');
const times = Array.from({ length: 5 }, () => {
  const start = performance.now();
  round();
  return performance.now() - start;
});
console.log(times.sort((a, b) => a - b)[2].toFixed(1));

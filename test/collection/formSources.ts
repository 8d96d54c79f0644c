import type { FormSource } from '../../src/collection/forms';
import {
  AgencyDirectory,
  entryColumns,
  initialSettings,
  taskInputColumns,
  type CellValue,
  type EntryRow,
  type TaskRow,
} from '../../src/register';
import { dayOf } from '../../src/calendar';
import { fc } from '../support/draws';

export const today = dayOf(2025, 1, 22)!;

export const directory = new AgencyDirectory([
  { name: 'Sở Y tế', aliases: ['SYT'], group: 'department' },
  { name: 'Công an tỉnh', aliases: ['CA tỉnh'], group: 'department' },
  { name: 'Sở Tư pháp', aliases: [], group: 'department' },
]);

const blank = (columns: readonly { readonly key: string }[]): Record<string, CellValue> =>
  Object.fromEntries(columns.map(({ key }) => [key, '']));

export const taskRow = (row: number, cells: Partial<TaskRow['cells']>): TaskRow => ({
  row,
  cells: { ...blank(taskInputColumns), ...cells } as TaskRow['cells'],
});

const entryInputs = entryColumns.filter(({ editor }) => editor !== 'formula');
export const entryRow = (row: number, cells: Partial<EntryRow['cells']>): EntryRow => ({
  row,
  cells: { ...blank(entryInputs), week: '2025-W04', ...cells } as EntryRow['cells'],
});

export const sourceOf = (over: Partial<FormSource>): FormSource => ({
  language: 'vi',
  settings: { ...initialSettings('vi', today), openWeek: '2025-W04' },
  tasks: [],
  entries: [],
  history: [],
  ...over,
  kept: {
    pastStates: [],
    deadlineMoves: [],
    milestones: [],
    agencies: directory.agencies.map(({ name, aliases }, index) => ({
      row: 5 + index,
      cells: { name, aliases: aliases.join('; '), group: '', origin: '' },
    })),
    causes: [],
    holidays: [],
    ...over.kept,
  },
});

/** A register whose every text is a word of its own, and whose each word is. */
export interface TracedSource {
  readonly source: FormSource;
  /** By agency: the words that its form is made of. Any other word is somebody else's. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  readonly all: ReadonlySet<string>;
}

const names = directory.agencies.map(({ name }) => name);
const textColumns = ['cause', 'proposal', 'nextStep', 'reporter', 'evidence', 'remark'] as const;

/** Registers of some tasks, each reported on by some agencies, this week and before. */
export const tracedSources: fc.Arbitrary<TracedSource> = fc
  .array(
    fc.record({
      lead: fc.constantFrom(...names),
      now: fc.subarray(names, { minLength: 1 }),
      before: fc.subarray(names),
      progress: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((tasks) => {
    const all = new Set<string>();
    const words = new Map(names.map((name) => [name, new Set<string>()]));
    const word = (owners: readonly string[]): string => {
      const made = `từ${all.size}x`;
      all.add(made);
      for (const owner of owners) words.get(owner)!.add(made);
      return made;
    };
    const report = (row: number, code: string, title: string, agency: string, week: string): EntryRow =>
      entryRow(row, {
        week,
        code,
        agency,
        task: title,
        ...Object.fromEntries(textColumns.map((key) => [key, word([agency])])),
      });
    const rows = tasks.map(({ lead, now, before, progress }, index) => {
      const title = word(now);
      const code = `N${index}`;
      return {
        task: taskRow(5 + index, {
          code,
          task: title,
          leadAgency: lead,
          leader: word(now),
          deliverable: word(now),
          legalBasis: word(now),
        }),
        entries: now.map((agency) => {
          const { row, cells } = report(5, code, title, agency, '2025-W04');
          return { row, cells: { ...cells, progress: progress === undefined ? '' : progress / 100 } };
        }),
        // An agency that reported before, and no longer does, gets nothing of the task.
        history: before.map((agency) => {
          const { row, cells } = report(5, code, '', agency, '2025-W03');
          const owners = now.includes(agency) ? [] : textColumns.map((key) => String(cells[key]));
          for (const each of owners) words.get(agency)!.delete(each);
          return { row, cells };
        }),
        past: {
          row: 5,
          cells: { week: '2025-W03', weekEnd: today - 6, code, status: word(now.length === 1 ? now : []) },
        },
      };
    });
    return {
      source: sourceOf({
        tasks: rows.map(({ task }) => task),
        entries: rows.flatMap(({ entries }) => entries),
        history: rows.flatMap(({ history }) => history),
        kept: { ...sourceOf({}).kept, pastStates: rows.map(({ past }) => past) },
      }),
      words,
      all,
    };
  });

/** The traced words that occur in a text. */
export const wordsIn = (text: string): Set<string> => new Set(text.match(/từ\d+x/g));

import {
  answerKeys,
  collectedFromText,
  collectedToText,
  planCollection,
  printOf,
  type ReturnFile,
} from '../../src/collection';
import { isBlank, reportKey, textOf, type CellValue } from '../../src/register';
import { sameValue } from '../../src/register/update';
import { after, agencies, base, returned, week, type Answers } from './returns';
import { draws, fc } from '../support/draws';

const day = '2025-01-23';
const [monday, tuesday] = ['2025-01-20T01:00:00Z', '2025-01-21T01:00:00Z'];
const plan = (register: ReturnType<typeof base>, ...files: ReturnFile[]) =>
  planCollection(register, files, day);

describe('what a return says of an entry', () => {
  test('fills what is blank', () => {
    const { taken, conflicts, files } = plan(
      base([{ code: '01' }, { code: '02' }]),
      returned([{ code: '01', progress: 0.5, cause: 'Thiếu máy' }, { code: '02' }]),
    );
    expect(taken).toEqual([
      expect.objectContaining({
        row: 5,
        code: '01',
        values: { progress: 0.5, cause: 'Thiếu máy' },
        replaced: [],
      }),
    ]);
    expect(conflicts).toEqual([]);
    expect(files[0]).toMatchObject({ answered: 1, silent: 1, filled: 2, replaced: 0, notTaken: 0 });
  });

  test('is of the agency, whichever of its names the sheet has', () => {
    const register = base([{ code: '01', agency: 'SYT' }]);
    const first = plan(register, returned([{ code: '01', progress: 0.5 }], { savedAt: monday }));
    expect(first.taken).toMatchObject([{ agency: 'SYT', values: { progress: 0.5 } }]);
    const second = plan(
      after(register, first),
      returned([{ code: '01', progress: 0.6 }], { savedAt: tuesday }),
    );
    expect(second).toMatchObject({ taken: [{ values: { progress: 0.6 } }], conflicts: [] });
  });

  test('a blank of the return erases nothing', () => {
    const { taken, conflicts, files } = plan(
      base([{ code: '01', progress: 0.5, cause: 'Thiếu máy' }]),
      returned([{ code: '01', progress: 0.5 }]),
    );
    expect(taken[0]).toMatchObject({ values: {} });
    expect(conflicts).toEqual([]);
    expect(files[0]).toMatchObject({ keptBlank: 1 });
  });

  test('what somebody else wrote is a conflict, with both values and the cell of the return', () => {
    const { taken, conflicts } = plan(
      base([{ code: '01', progress: 0.5 }]),
      returned([{ code: '01', progress: 0.6 }]),
    );
    expect(taken).toEqual([]);
    expect(conflicts).toEqual([
      expect.objectContaining({
        code: '01',
        row: 5,
        column: 'progress',
        kept: 0.5,
        returned: 0.6,
        reason: 'otherValue',
        place: 'Phiếu!E2',
      }),
    ]);
  });

  test('the agency’s own earlier word is replaced by its later one, and kept on record', () => {
    const register = base([{ code: '01' }]);
    const once = after(
      register,
      plan(register, returned([{ code: '01', progress: 0.5 }], { savedAt: monday })),
    );
    const { taken, conflicts } = plan(once, returned([{ code: '01', progress: 0.6 }], { savedAt: tuesday }));
    expect(conflicts).toEqual([]);
    expect(taken[0]).toMatchObject({
      values: { progress: 0.6 },
      replaced: [{ column: 'progress', old: 0.5, new: 0.6 }],
    });
  });

  test('not once somebody has changed it, nor in columns that the agency had left blank', () => {
    const register = base([{ code: '01', cause: 'Do văn phòng ghi' }]);
    const once = after(register, plan(register, returned([{ code: '01', progress: 0.5 }])));
    expect(plan(once, returned([{ code: '01', progress: 0.5, cause: 'Khác' }])).conflicts).toMatchObject([
      { column: 'cause', reason: 'otherValue' },
    ]);
    const edited = {
      ...once,
      entries: once.entries.map((row) => ({ ...row, cells: { ...row.cells, progress: 0.55 } })),
    };
    expect(plan(edited, returned([{ code: '01', progress: 0.6 }])).conflicts).toMatchObject([
      { kept: 0.55, returned: 0.6, reason: 'otherValue' },
    ]);
  });

  test('what is submitted in the sheet, or accepted, stays; what was returned to the agency is its to mend', () => {
    const mended = returned([{ code: '01', progress: 0.6, cause: 'Mới' }]);
    const standing = (state: string) => plan(base([{ code: '01', progress: 0.5, state }]), mended);
    expect(standing('Đã nộp').conflicts.map(({ column }) => column)).toEqual(['progress', 'cause']);
    expect(standing('Đã duyệt').conflicts).toMatchObject([{ reason: 'accepted' }, { reason: 'accepted' }]);
    expect(standing('Trả lại')).toMatchObject({
      conflicts: [],
      taken: [{ values: { progress: 0.6, cause: 'Mới' } }],
    });
  });
});

describe('several returns of one agency', () => {
  const register = base([{ code: '01' }]);
  const early = returned([{ code: '01', progress: 0.4 }], {
    file: 'b.xlsx',
    savedAt: '2025-01-21T08:00:00Z',
  });
  const late = returned([{ code: '01', progress: 0.6 }], { file: 'a.xlsx', savedAt: '2025-01-22T08:00:00Z' });

  test('the one saved last speaks last, in whatever order they are chosen', () => {
    for (const files of [
      [early, late],
      [late, early],
    ]) {
      const { taken, conflicts } = plan(register, ...files);
      expect(conflicts).toEqual([]);
      expect(taken[0]).toMatchObject({ values: { progress: 0.6 }, file: 'a.xlsx' });
    }
  });

  test('one that was saved before the one collected changes nothing of itself', () => {
    const once = after(register, plan(register, late));
    expect(plan(once, early)).toMatchObject({ taken: [], conflicts: [{ reason: 'older', returned: 0.4 }] });
    expect(plan(once, early).collected.returns['Sở Y tế']).toMatchObject({ file: 'a.xlsx' });
  });

  test('where they do not tell, a difference is a conflict', () => {
    const [one, other] = [early, late].map((each): ReturnFile => ({ ...each, savedAt: undefined }));
    expect(plan(register, one!, other!).conflicts).toMatchObject([{ reason: 'unordered' }]);
    // Nor do they when they come one after the other, or when only one of them tells.
    for (const [first, second] of [
      [one!, other!],
      [one!, late],
      [late, one!],
    ] as const) {
      const once = after(register, plan(register, first));
      expect(plan(once, second)).toMatchObject({ taken: [], conflicts: [{ reason: 'unordered' }] });
    }
  });

  test('what was decided between them stays decided when both come again', () => {
    const [one, other] = [early, late].map((each): ReturnFile => ({ ...each, savedAt: undefined }));
    const once = after(register, plan(register, one!, other!));
    const decided = {
      ...once,
      entries: once.entries.map((row) => ({ ...row, cells: { ...row.cells, progress: 0.6 } })),
    };
    expect(once.entries[0]!.cells.progress).toBe(0.6);
    const undecided = {
      ...once,
      entries: once.entries.map((row) => ({ ...row, cells: { ...row.cells, progress: 0.4 } })),
    };
    for (const register of [decided, undecided]) {
      const again = plan(register, one!, other!);
      expect(again.conflicts).toEqual([]);
      expect(again.taken.flatMap(({ values }) => Object.keys(values))).toEqual([]);
      expect(again.files).toMatchObject([{ heard: 1 }, { heard: 1 }]);
    }
    // What waits for a choice is told again.
    expect(
      plan({ ...decided, isAsked: ({ returned }) => returned === 0.4 }, one!, other!).conflicts,
    ).toMatchObject([{ kept: 0.6, returned: 0.4 }]);
  });

  test('what the agency’s own later return replaced is no conflict when both come again', () => {
    const once = after(register, plan(register, early, late));
    expect(plan(once, early, late)).toMatchObject({ conflicts: [], taken: [{ values: {} }] });
  });

  test('what a file without a sender filled between is not the agency’s word, however often its earlier return comes again', () => {
    const first = after(
      register,
      plan(register, returned([{ code: '02', cause: 'Chậm' }], { savedAt: tuesday })),
    );
    const own = returned([{ code: '01', progress: 0.2 }], { savedAt: monday, file: 'a.xlsx' });
    const nobody = returned([{ code: '01', progress: 0.2 }], {
      savedAt: monday,
      file: 'b.xlsx',
      sender: undefined,
    });
    const once = after(first, plan(first, own, nobody));
    expect(once.entries[0]!.cells.progress).toBe(0.2);
    expect(plan(once, own, nobody)).toMatchObject({ collected: once.collected, conflicts: [] });
  });

  test('a record of the time before returns were known again is read: all was said when the last return was saved', () => {
    const once = after(register, plan(register, early));
    const { print, said } = Object.values(once.collected.entries)[0]!;
    const text = collectedToText({
      ...once.collected,
      entries: { [reportKey('01', 'Sở Y tế', agencies)]: { print, said } },
    });
    const kept = { ...once, collected: collectedFromText(text, week)! };
    expect(plan(kept, late)).toMatchObject({ conflicts: [], taken: [{ values: { progress: 0.6 } }] });
    expect(plan(kept, { ...late, savedAt: '2025-01-20T08:00:00Z' }).conflicts).toMatchObject([
      { reason: 'older' },
    ]);
  });
});

describe('a file that does not tell whose it is', () => {
  const nobody = (rows: readonly Answers[]) => returned(rows, { sender: undefined, file: 'bao cao.csv' });

  test('fills blanks, and counts as nobody’s word: it is not submitted, and gives way to nothing in silence', () => {
    const register = base([{ code: '01' }]);
    const done = plan(register, nobody([{ code: '01', progress: 0.1 }]));
    expect(done).toMatchObject({ conflicts: [], taken: [{ saidBy: {}, values: { progress: 0.1 } }] });
    expect(plan(after(register, done), returned([{ code: '01', progress: 0.2 }])).conflicts).toMatchObject([
      { kept: 0.1, returned: 0.2, reason: 'otherValue' },
    ]);
  });

  test('replaces nothing, not even the agency’s own word; once its sender is known it speaks', () => {
    const register = base([{ code: '01' }]);
    const once = after(
      register,
      plan(register, returned([{ code: '01', progress: 0.9 }], { savedAt: monday })),
    );
    const file = { ...nobody([{ code: '01', progress: 0.1 }]), savedAt: tuesday };
    const done = plan(once, file);
    expect(done).toMatchObject({ taken: [], conflicts: [{ kept: 0.9, returned: 0.1, reason: 'unsigned' }] });
    const said = plan(after(once, done), { ...file, sender: 'Sở Y tế' });
    expect(said).toMatchObject({
      conflicts: [],
      taken: [{ saidBy: { progress: 'bao cao.csv' }, values: { progress: 0.1 } }],
    });
  });
});

test('a cell with a formula is never filled or replaced of itself', () => {
  const word = { code: '01', progress: 0.9, cause: 'Thiếu máy' };
  const register = base([{ code: '01' }]);
  const once = after(register, plan(register, returned([{ ...word, cause: '' }], { savedAt: monday })));
  const holdsFormula = (row: number, column: string): boolean => row === 5 && column !== 'nextStep';
  const later = returned([{ ...word, progress: 0.95, nextStep: 'Họp' }], { savedAt: tuesday });
  expect(plan({ ...once, holdsFormula }, later)).toMatchObject({
    taken: [{ values: { nextStep: 'Họp' }, replaced: [] }],
    conflicts: [
      { column: 'progress', reason: 'formula' },
      { column: 'cause', kept: '', reason: 'formula' },
    ],
  });
});

describe('rows that are not the sender’s, or no entry’s', () => {
  test('a row that names who leads the task is the sender’s own part where it is asked for one', () => {
    const register = base([
      { code: '01', agency: 'Công an tỉnh' },
      { code: '02', agency: 'Công an tỉnh' },
      { code: '02' },
    ]);
    const rows = ['01', '02'].map((code) => ({ code, agency: 'Công an tỉnh', progress: 0.9 }));
    const file = returned(rows);
    const leads = { ...file, rows: file.rows.map((row) => ({ ...row, namesLead: true })) };
    expect(plan(register, leads)).toMatchObject({
      taken: [{ code: '02', agency: 'Sở Y tế' }],
      conflicts: [{ code: '01', reason: 'notOwn' }],
    });
  });

  test('a row whose code and words are of two tasks is taken for neither', () => {
    const register = base([{ code: '1' }, { code: '2' }]);
    const rows = [
      { code: '1', task: 'Nhiệm vụ 2', progress: 0.4 },
      { code: '2', task: 'Nhiệm vụ 2 (chỉnh lý)', progress: 0.5 },
    ];
    expect(plan(register, returned(rows))).toMatchObject({
      taken: [{ code: '2' }],
      notTaken: [
        { row: 2, reason: { key: 'collection.notTaken.otherTask', params: { code: '1', other: '2' } } },
      ],
    });
  });

  test('another agency’s row is never taken, only shown', () => {
    const register = base([
      { code: '01', agency: 'Công an tỉnh', progress: 0.3 },
      { code: '02', agency: 'Công an tỉnh' },
    ]);
    const rows = ['01', '02'].map((code) => ({ code, agency: 'CA tỉnh', progress: 0.9 }));
    expect(plan(register, returned(rows))).toMatchObject({
      taken: [],
      conflicts: [
        { code: '01', reason: 'notOwn' },
        { code: '02', reason: 'notOwn' },
      ],
    });
  });

  test('agencies are known by their other names, tasks by their words', () => {
    const register = base([{ code: '01', agency: 'Công an tỉnh' }]);
    const row = { code: 'x', task: 'nhiệm vụ 01', agency: 'CA tỉnh', progress: 0.9 };
    expect(plan(register, returned([row], { sender: 'Công an tỉnh' })).taken).toMatchObject([
      { code: '01', values: { progress: 0.9 } },
    ]);
  });

  test('each row that fits nowhere is told with its reason', () => {
    const register = base([{ code: '01' }, { code: '02', agency: 'Công an tỉnh' }]);
    const { taken, notTaken } = plan(
      register,
      returned([
        { code: '01', progress: 0.5, week: '2025-W03' },
        { code: '99', progress: 0.5 },
        { code: '02', progress: 0.5 },
        { code: '01', progress: 0.5 },
        { code: '01', progress: 0.6 },
      ]),
    );
    expect(notTaken.map(({ row, reason }) => [row, reason.key])).toEqual([
      [2, 'collection.notTaken.week'],
      [3, 'collection.notTaken.noTask'],
      [4, 'collection.notTaken.notAsked'],
      [6, 'collection.notTaken.twice'],
    ]);
    expect(taken).toMatchObject([{ code: '01', values: { progress: 0.5 } }]);
    const nobody = returned([{ code: '01', agency: '', progress: 0.5 }], { sender: undefined });
    expect(plan(register, nobody).notTaken).toMatchObject([
      { reason: { key: 'collection.notTaken.noAgency' } },
    ]);
  });
});

const value = fc.constantFrom<Answers>(
  {},
  { progress: 0.2 },
  { progress: 0.7, cause: 'Chậm' },
  { cause: 'Thiếu người', nextStep: 'Họp' },
  { nothingToReport: 'x' },
  { progress: 1, completedOn: 45_680 },
);
const state = fc.constantFrom('', 'Đã nộp', 'Đã duyệt', 'Trả lại');
const code = fc.constantFrom('01', '02', '1.1', '1.10', '05');
const agency = fc.constantFrom('Sở Y tế', 'Công an tỉnh', 'CA tỉnh', 'Sở Lạ', '');
const register = fc
  .uniqueArray(fc.tuple(code, fc.constantFrom('Sở Y tế', 'Công an tỉnh'), value, state), {
    selector: ([task, whose]) => `${task}${whose}`,
    minLength: 1,
  })
  .map((rows) =>
    base(rows.map(([task, whose, answers, at]) => ({ code: task, agency: whose, state: at, ...answers }))),
  );
const file = fc
  .record({
    rows: fc.array(fc.tuple(code, agency, value, fc.constantFrom(week, '', '2025-W03')), { maxLength: 6 }),
    sender: fc.constantFrom('Sở Y tế', 'Công an tỉnh', undefined),
    savedAt: fc.constantFrom(monday, tuesday, undefined),
    name: fc.constantFrom('a.xlsx', 'b.xlsx', 'c.csv'),
  })
  .map(({ rows, sender, savedAt, name }) =>
    returned(
      rows.map(([task, whose, answers, at]) => ({ code: task, agency: whose, week: at, ...answers })),
      { sender, savedAt, file: name },
    ),
  );
const runs = fc.array(fc.array(file, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });

/** Which entry a row is about. */
const whose = ({ cells }: ReturnFile['rows'][number], sender: string | undefined): string => {
  const written = textOf(cells.agency) || (sender ?? '');
  return reportKey(textOf(cells.code), written, agencies);
};

/** A value that an agency said of its own entry, and when the return was saved, where it tells. */
interface OwnWord {
  readonly at: string;
  readonly value: CellValue;
  readonly savedAt: string | undefined;
}
const ownWords = (files: readonly ReturnFile[]): OwnWord[] =>
  files.flatMap(({ rows, sender, savedAt }) =>
    rows.flatMap((row) => {
      const key = whose(row, sender);
      if (sender === undefined || key !== reportKey(textOf(row.cells.code), sender, agencies)) return [];
      return answerKeys
        .filter((column) => !isBlank(row.cells[column]))
        .map((column) => ({ at: `${key}/${column}`, value: row.cells[column], savedAt }));
    }),
  );

test('whatever comes back: every row is accounted for, nothing is erased, and only the agency’s own word is replaced, by its own later one', () => {
  fc.assert(
    fc.property(register, runs, (start, collecting) => {
      let now = start;
      const heard: OwnWord[] = [];
      for (const files of collecting) {
        const done = plan(now, ...files);
        for (const [i, outcome] of done.files.entries())
          expect(outcome.answered + outcome.silent).toBe(files[i]!.rows.length);
        const next = after(now, done);
        heard.push(...ownWords(files));
        for (const [i, { row, cells }] of now.entries.entries()) {
          const changed = next.entries[i]!.cells;
          const key = reportKey(textOf(cells.code), textOf(cells.agency), agencies);
          for (const column of answerKeys) {
            const [old, taken] = [cells[column], changed[column]];
            if (sameValue(old, taken)) continue;
            // Accepted entries, and blanks of a return, change nothing.
            expect(cells.state).not.toBe('Đã duyệt');
            expect(isBlank(taken)).toBe(false);
            if (isBlank(old)) continue;
            const own = heard.filter(({ at }) => at === `${key}/${column}`);
            // The working group has asked for another word; else it goes before one that was saved earlier.
            const said = (value: CellValue) => own.filter((each) => sameValue(each.value, value));
            const isLater = said(taken).some(({ savedAt: late = '' }) =>
              said(old).some(({ savedAt: early }) => early !== undefined && early < late),
            );
            const mayBe = cells.state === 'Trả lại' ? said(taken).length > 0 : isLater;
            expect({ row, column, old, taken, mayBe }).toEqual({ row, column, old, taken, mayBe: true });
          }
        }
        // A value of a return stands in its entry, was replaced there by a later return, or is in a conflict of that cell; its row is
        // told as not taken; or the very same return spoke for the entry before.
        for (const each of files)
          for (const row of each.rows) {
            if (done.notTaken.some((out) => out.file === each.file && out.row === row.row)) continue;
            const key = whose(row, each.sender);
            const entry = next.entries.find(
              ({ cells }) => reportKey(textOf(cells.code), textOf(cells.agency), agencies) === key,
            )!;
            if (now.collected.entries[key]?.heard?.some((print) => print === printOf(each))) continue;
            for (const column of answerKeys) {
              const wanted = row.cells[column];
              if (isBlank(wanted)) continue;
              const places = [
                entry.cells[column],
                ...done.taken
                  .filter((taken) => taken.row === entry.row)
                  .flatMap(({ replaced }) => replaced)
                  .filter((replaced) => replaced.column === column)
                  .map(({ old }) => old),
                ...done.conflicts
                  .filter((conflict) => conflict.row === entry.row && conflict.column === column)
                  .map(({ returned: theirs }) => theirs),
              ];
              expect(places.some((place) => sameValue(place, wanted))).toBe(true);
            }
          }
        now = next;
      }
    }),
    { numRuns: draws(500) },
  );
});

test('the same returns again change nothing, whatever was written or decided since: no value, no conflict, nothing that is kept', () => {
  const written = fc.array(fc.tuple(fc.nat(), value), { maxLength: 3 });
  fc.assert(
    fc.property(register, runs, fc.nat(), written, (start, collecting, which, edits) => {
      let now = start;
      for (const files of collecting) now = after(now, plan(now, ...files));
      const last = collecting.at(-1)!;
      expect(plan(now, ...last).collected).toEqual(now.collected);
      const edited = new Map(edits.map(([at, cells]) => [at % now.entries.length, cells]));
      const since = {
        ...now,
        entries: now.entries.map(({ row, cells }, i) => ({ row, cells: { ...cells, ...edited.get(i) } })),
      };
      for (const files of [last, collecting[which % collecting.length]!, [...last].reverse()]) {
        const again = plan(since, ...files);
        expect(again.taken.flatMap(({ values }) => Object.keys(values))).toEqual([]);
        expect(again.conflicts).toEqual([]);
      }
    }),
    { numRuns: draws(500) },
  );
});

test('whatever codes and words a return puts together, no value goes into a task that its words deny', () => {
  const numbers = ['1', '2', '3', '4'];
  const words = fc.constantFrom('', 'Việc riêng', ...numbers.map((n) => `nhiệm vụ ${n}`));
  const row = fc.tuple(fc.constantFrom('', '7', ...numbers), words);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      // Each row says another value, which tells where it went.
      const file = returned(
        rows.map(([number, task], i) => ({ code: number, task, progress: (i + 1) / 100 })),
      );
      const { taken, notTaken, conflicts } = plan(base(numbers.map((number) => ({ code: number }))), file);
      const out = new Set(notTaken.map((each) => each.row));
      for (const [i, [number, task]] of rows.entries()) {
        const said = numbers.find((each) => task === `nhiệm vụ ${each}`);
        const isKnown = numbers.includes(number);
        const wanted = isKnown && said !== undefined && said !== number ? undefined : isKnown ? number : said;
        if (wanted === undefined) expect(out.has(i + 2)).toBe(true);
        const went = [
          ...taken.filter(({ values }) => values.progress === (i + 1) / 100),
          ...conflicts.filter(({ returned: theirs }) => theirs === (i + 1) / 100),
        ].map((each) => each.code);
        expect(went).toEqual(out.has(i + 2) ? [] : [wanted]);
      }
    }),
    { numRuns: draws(300) },
  );
});

test('what was collected is kept as text and read again; of another week nothing is known', () => {
  fc.assert(
    fc.property(register, file, (start, one) => {
      const { collected } = plan(start, one);
      const text = collectedToText(collected);
      expect(collectedFromText(text, week)).toEqual(JSON.parse(JSON.stringify(collected)));
      expect(collectedFromText(text, '2025-W05')).toEqual({ week: '2025-W05', returns: {}, entries: {} });
    }),
  );
  expect(collectedFromText('{"format":"p06-collected","version":2}', week)).toBeUndefined();
  expect(collectedFromText('không', week)).toBeUndefined();
});

import fc from 'fast-check';
import {
  answerKeys,
  collectedFromText,
  collectedToText,
  entryKey,
  planCollection,
  type ReturnFile,
} from '../../src/collection';
import { isBlank, textOf, type EntryInputKey } from '../../src/register';
import { sameValue } from '../../src/register/update';
import { after, agencies, base, returned, week, type Answers } from './returns';

const day = '2025-01-23';
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
    const once = after(register, plan(register, returned([{ code: '01', progress: 0.5 }])));
    const { taken, conflicts } = plan(once, returned([{ code: '01', progress: 0.6 }]));
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
  });
});

describe('rows that are not the sender’s, or no entry’s', () => {
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
    rows: fc.array(fc.tuple(code, agency, value, fc.constantFrom(week, '', '2025-W03'))),
    sender: fc.constantFrom('Sở Y tế', 'Công an tỉnh', undefined),
    savedAt: fc.constantFrom('2025-01-20T01:00:00Z', '2025-01-21T01:00:00Z', undefined),
    name: fc.constantFrom('a.xlsx', 'b.xlsx', 'c.csv'),
  })
  .map(({ rows, sender, savedAt, name }) =>
    returned(
      rows.map(([task, whose, answers, at]) => ({ code: task, agency: whose, week: at, ...answers })),
      { sender, savedAt, file: name },
    ),
  );
const runs = fc.array(fc.array(file, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });

test('whatever comes back: every row is accounted for, nothing is erased, and only the agency’s own word is replaced', () => {
  fc.assert(
    fc.property(register, runs, (start, collecting) => {
      let now = start;
      for (const files of collecting) {
        const done = plan(now, ...files);
        for (const [i, outcome] of done.files.entries())
          expect(outcome.answered + outcome.silent).toBe(files[i]!.rows.length);
        const next = after(now, done);
        for (const [i, { row, cells }] of now.entries.entries()) {
          const changed = next.entries[i]!.cells;
          const key = entryKey(textOf(cells.code), textOf(cells.agency));
          const said = new Set<EntryInputKey>(now.collected.entries[key]?.said);
          for (const column of answerKeys) {
            if (sameValue(cells[column], changed[column])) continue;
            // Accepted entries, and blanks of a return, change nothing.
            expect(cells.state).not.toBe('Đã duyệt');
            expect(isBlank(changed[column])).toBe(false);
            if (isBlank(cells[column]) || cells.state === 'Trả lại') continue;
            const ownWord = said.has(column) || files.length > 1;
            expect({ row, column, ownWord }).toEqual({ row, column, ownWord: true });
          }
        }
        // A value of a return stands in its entry, was replaced there by a later return, or is in a conflict of that cell; or its
        // row is told as not taken.
        for (const { file: name, rows, sender = '' } of files)
          for (const { cells, row } of rows) {
            if (done.notTaken.some((each) => each.file === name && each.row === row)) continue;
            const whose = textOf(cells.agency) || sender;
            const key = entryKey(textOf(cells.code), agencies.find(whose) ?? whose);
            const entry = next.entries.find(
              ({ cells: each }) => entryKey(textOf(each.code), textOf(each.agency)) === key,
            );
            for (const column of answerKeys) {
              const wanted = cells[column];
              if (isBlank(wanted)) continue;
              const places = [
                entry!.cells[column],
                ...done.taken
                  .filter((each) => each.row === entry!.row)
                  .flatMap(({ replaced }) => replaced)
                  .filter((each) => each.column === column)
                  .map(({ old }) => old),
                ...done.conflicts
                  .filter((each) => each.row === entry!.row && each.column === column)
                  .map(({ returned: theirs }) => theirs),
              ];
              expect(places.some((each) => sameValue(each, wanted))).toBe(true);
            }
          }
        now = next;
      }
    }),
    { numRuns: 300 },
  );
});

test('the same returns again change nothing', () => {
  fc.assert(
    fc.property(register, fc.array(file, { minLength: 1, maxLength: 2 }), (start, files) => {
      const once = after(start, plan(start, ...files));
      const again = plan(once, files.at(-1)!);
      const last = files.length === 1;
      if (last) expect(again.taken.every(({ values }) => Object.keys(values).length === 0)).toBe(true);
      if (last) expect(again.collected).toEqual(once.collected);
    }),
    { numRuns: 300 },
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

import type { Scalar } from '../../../src/headless/formula';
import { Book, reader, type Written } from './book';
import { draws, fc } from '../../support/draws';

const na: Scalar = { error: '#N/A' };

describe('references', () => {
  const tasks: Written[][] = [
    ['Code', 'Progress (%)', 'Twice'],
    ['a', 0.5, '=[@[Progress (%)]]*2'],
    ['b', 0.25, '=Tasks[[#This Row],[Progress (%)]]*2'],
    ['c', '', '=[@Code]&"!"'],
  ];
  const others: Written[][] = [
    [
      '=SUM(Tasks[Progress (%)])',
      '=Tasks[[#Headers],[Twice]]',
      '=ROWS(Tasks[#All])',
      '=SUM(Tasks[[Progress (%)]:[Twice]])',
    ],
    ['=Half', '=SUM(Amounts)', '=Twice', '=Progress', "=SUM('Other sheet'!A1:B1)"],
    ['=Tasks!B2', '=SUM(Tasks!$B:$B)', '=Missing', '=Tasks[Missing]', '=Tasks[[#Totals],[Code]]'],
  ];
  const book = new Book(
    { Tasks: tasks, Sums: others, 'Other sheet': [[1, 2]] },
    {
      Half: '0.5',
      Amounts: '=Tasks!$B$2:$B$4',
      Twice: '=Half*4',
      Progress: '=COUNT(Tasks[Progress (%)])',
    },
  ).table('Tasks', 'Tasks');
  const own = reader(book.calculator());
  const sums = reader(book.calculator(), 1);

  test.each([
    ['C2', 1],
    ['C3', 0.5],
    ['C4', 'c!'],
  ])('own row: %s', (address, value) => expect(own(address)).toEqual(value));

  test.each<[string, Scalar]>([
    ['A1', 0.75],
    ['B1', 'Twice'],
    ['C1', 4],
    ['D1', 2.25],
    ['A2', 0.5],
    ['B2', 0.75],
    ['C2', 2],
    ['D2', 2],
    ['E2', 3],
    ['A3', 0.5],
    ['B3', 0.75],
    ['C3', { error: '#NAME?' }],
    ['D3', { error: '#REF!' }],
    ['E3', { error: '#REF!' }],
  ])('from elsewhere: %s', (address, value) => expect(sums(address)).toEqual(value));
});

describe('what is not computed', () => {
  test('unknown functions, syntax and all that needs them have no value', () => {
    const calculator = new Book({
      S: [['=LET(x,1,x)', '=A1+1', '=1+', '=IFERROR(A1,0)', '=[Other.xlsx]S!A1', '=5+5']],
    }).calculator();
    calculator.calculateAll();
    const value = reader(calculator);
    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map(value)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(value('F1')).toBe(10);
    const kinds = calculator.notComputed().map(({ column, kind }) => [column, kind]);
    expect(kinds.sort()).toEqual([
      [0, 'function'],
      [1, 'precedent'],
      [2, 'syntax'],
      [3, 'precedent'],
      [4, 'feature'],
    ]);
    expect(calculator.notComputed()[0]?.reason).toBe('Unknown function: LET');
  });

  test('what reads no such cell is computed', () => {
    const value = reader(new Book({ S: [['=LET(x,1,x)', '=IF(TRUE,7,A1)', '=ROWS(A1:A9)']] }).calculator());
    expect(value('B1')).toBe(7);
    expect(value('C1')).toBe(9);
  });

  test('a date text that depends on the region is not guessed', () => {
    const calculator = new Book({ S: [['3/4/2025', '=A1+1', '=YEAR(A1)', '="2025-04-03"+1']] }).calculator();
    const value = reader(calculator);
    expect([value('B1'), value('C1')]).toEqual([undefined, undefined]);
    expect(value('D1')).toBe(45751);
  });
});

describe('circular references', () => {
  test('cells of a circle are 0 and reported, those that only read it are computed', () => {
    const calculator = new Book({ S: [['=B1+1', '=C1+1', '=A1+1', '=A1+5', '=D1*2']] }).calculator();
    calculator.calculateAll();
    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map(reader(calculator))).toEqual([0, 0, 0, 5, 10]);
    const circular = calculator.notComputed();
    expect(circular.map(({ column, kind }) => [column, kind]).sort()).toEqual([
      [0, 'circular'],
      [1, 'circular'],
      [2, 'circular'],
    ]);
  });

  test('circles that share cells are one, whatever is asked for first', () => {
    for (const first of ['A1', 'B1', 'C1']) {
      const calculator = new Book({ S: [['=B1+C1+1', '=A1+1', '=B1+1']] }).calculator();
      const value = reader(calculator);
      value(first);
      expect(['A1', 'B1', 'C1'].map(value)).toEqual([0, 0, 0]);
      expect(calculator.notComputed()).toHaveLength(3);
    }
  });

  test('a circle of 3,000 cells is found', () => {
    const rows = Array.from({ length: 3000 }, (_, i) => [`=A${i === 0 ? 3000 : i}+1`]);
    const calculator = new Book({ S: rows }).calculator();
    expect(calculator.value(0, 1500, 0)).toBe(0);
    calculator.calculateAll();
    expect(calculator.notComputed().filter(({ kind }) => kind === 'circular')).toHaveLength(3000);
  });
});

describe('long chains', () => {
  test.each([
    ['=A#+1', 20_000],
    ['=IFERROR(IF(SUM(A#)>0,SUM(A#,1),1),"")', 20_000],
  ])('%s over 20,000 rows, from the end', (pattern, length) => {
    const rows: Written[][] = [[1]];
    for (let i = 1; i < length; i++) rows.push([pattern.replaceAll('#', String(i))]);
    const calculator = new Book({ S: rows }).calculator();
    expect(calculator.value(0, length - 1, 0)).toBe(length);
    expect(calculator.stats.evaluated).toBe(length - 1);
  });

  test('through a name that means the cell above', () => {
    const rows: Written[][] = [[1], ...Array.from({ length: 2999 }, (): Written[] => ['=Above'])];
    // Written in A1, the cell above is the last one of the column.
    const calculator = new Book({ S: rows }, { Above: '=A1048576+1' }).calculator();
    expect(calculator.value(0, 2999, 0)).toBe(3000);
  });

  test('a running total, from the end', () => {
    const rows = Array.from({ length: 2000 }, (_, i) => [
      1,
      `=SUM(A$1:A${i + 1})`,
      i ? `=C${i}+B${i + 1}` : 1,
    ]);
    const calculator = new Book({ S: rows }).calculator();
    expect(calculator.value(0, 1999, 2)).toBe(2001000);
  });
});

describe('work', () => {
  const size = 2000;
  const build = (): Book => {
    const tasks: Written[][] = [['Code', 'Count', 'Sum', 'Max', 'Row']];
    const entries: Written[][] = [['Key', 'Value']];
    for (let i = 0; i < size; i++) {
      const key = '"#"&SUBSTITUTE([@Code],"*","~*")';
      tasks.push([
        `t*${i}`,
        `=COUNTIFS(Entries[Key],${key},Entries[Value],">=0")`,
        `=SUMIFS(Entries[Value],Entries[Key],${key})`,
        `=MAXIFS(Entries[Value],Entries[Key],${key})`,
        `=MATCH("#"&SUBSTITUTE([@Code],"*","~*"),Entries[Key],0)`,
      ]);
      entries.push([`#t*${(i * 7) % size}`, i]);
    }
    return new Book({ Tasks: tasks, Entries: entries }).table('Tasks', 'Tasks').table('Entries', 'Entries');
  };

  test('a column of one formula is compiled once, its range indexed once, and lookups do not scan', () => {
    const calculator = build().calculator();
    calculator.calculateAll();
    expect(calculator.stats).toEqual({
      compiled: 4,
      evaluated: 4 * size,
      indexBuilds: 1,
      scannedCells: size,
    });
    expect([1, 2, 3, 4].map((column) => calculator.value(0, 8, column))).toEqual([1, 1, 1, 2]);
    calculator.invalidate();
    expect(calculator.stats).toMatchObject({ compiled: 4, evaluated: 0, indexBuilds: 0, scannedCells: 0 });
  });
});

describe('criteria', () => {
  const cell = fc.oneof(
    fc.constantFrom<Scalar>('a', 'A', 'b', '1', '1.0', '~', 'a*', 'a?', '', 'TRUE', '2025-01-01', null, na),
    fc.integer({ min: 0, max: 3 }),
    fc.boolean(),
  );
  const criterion = fc.constantFrom<Scalar>(
    ...[
      'a',
      'A',
      'b',
      '1',
      '=1',
      '<>1',
      '>1',
      '>=a',
      '<b',
      '~~',
      'a~*',
      'a*',
      '?',
      'a~?',
      '',
      '=',
      '<>',
      '*',
      'TRUE',
      '#N/A',
    ],
    ...[1, 0, true, false, null, na],
  );

  /** As a formula, for a text that begins with "=" would be one. */
  const quoted = (value: Scalar): Scalar => (typeof value === 'string' ? `="${value}"` : value);

  test('counts with an index are those of cell by cell', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 30 }),
        criterion,
        criterion,
        (rows, a, b) => {
          const formula = `=COUNTIFS(A1:A${rows.length},D1,B1:B${rows.length},D2)`;
          const cells: Written[][] = rows.map(([x, y]) => [x, y]);
          const book = new Book({
            S: cells,
            Criteria: [
              [null, null, null, quoted(a)],
              [null, null, null, quoted(b)],
            ],
          });
          const written = formula.replaceAll(/D(\d)/g, 'Criteria!D$1');
          const calculator = book.calculator();
          // Each row by itself: no range is asked for twice, so none is indexed.
          const naive = rows.reduce((total, _, i) => {
            const one = written.replace(/A1:A\d+/, `A${i + 1}`).replace(/B1:B\d+/, `B${i + 1}`);
            return total + (book.calculator().evaluate(one, { sheet: 0, row: 0, column: 9 }) as number);
          }, 0);
          const at = { sheet: 0, row: 0, column: 9 };
          const counted = [1, 2, 3].map(() => calculator.evaluate(written, at));
          expect(counted).toEqual([naive, naive, naive]);
        },
      ),
      { numRuns: draws(500) },
    );
  });
});

describe('where a formula stands', () => {
  test('a range in a place for one value is cut by the own row, unless the formula is an array', () => {
    const book = new Book({
      S: [
        [1, '=A1:A3*2', '=SUM(A1:A3*2)', '=SUM(IF(A1:A3>1,A1:A3))'],
        [2, '=A1:A3*2'],
        [3, '=A1:B1'],
        ['=A1:A3'],
      ],
    });
    book.arrays.add('0:0:3');
    const value = reader(book.calculator());
    expect([value('B1'), value('B2'), value('C1'), value('D1')]).toEqual([2, 4, 2, 5]);
    expect(value('A4')).toEqual({ error: '#VALUE!' });
  });

  test('a rule written for one cell is read for another', () => {
    const calculator = new Book({
      S: [
        [1, 10],
        [5, 10],
        [7, 10],
      ],
    }).calculator();
    const rule = '=AND(A1>4,$B$1=10)';
    const at = (row: number) =>
      calculator.evaluate(rule, { sheet: 0, row, column: 3 }, { row: 0, column: 3 });
    expect([at(0), at(1), at(2)]).toEqual([false, true, true]);
    expect(calculator.evaluate('=LET(x,1,x)', { sheet: 0, row: 0, column: 0 })).toBeUndefined();
    expect(calculator.evaluate('=C9', { sheet: 0, row: 0, column: 0 })).toBe(0);
  });

  test("a sheet's own name hides the workbook's; a name of itself is not computed", () => {
    const book = new Book(
      { One: [['=Limit', '=Two!Limit', '=Loop']], Two: [['=Limit']] },
      { Limit: '=1', Loop: '=Loop+1' },
    );
    book.nameList.push({ name: 'limit', sheet: 1, formula: '=2' });
    const calculator = book.calculator();
    expect(['A1', 'B1', 'C1'].map(reader(calculator))).toEqual([1, 2, undefined]);
    expect(reader(calculator, 1)('A1')).toBe(2);
  });

  test('a change is seen after invalidate', () => {
    const cells: Written[][] = [
      [1, '=A1+1'],
      ['=COUNTIF(A$1:A$1,1)', '=COUNTIF(A$1:A$1,1)'],
    ];
    const calculator = new Book({ S: cells }).calculator();
    const read = () => ['B1', 'A2', 'B2'].map(reader(calculator));
    expect(read()).toEqual([2, 1, 1]);
    cells[0] = [2, '=A1+1'];
    calculator.invalidate();
    expect(read()).toEqual([3, 0, 0]);
  });
});

describe('SUBTOTAL', () => {
  test('passes over filtered rows, other subtotals and, from 101, rows hidden by hand', () => {
    const book = new Book({
      S: [
        [1],
        [2],
        [4],
        ['=SUBTOTAL(9,A1:A3)'],
        ['=SUBTOTAL(9,A1:A4)', '=SUBTOTAL(109,A1:A4)', '=SUM(A1:A4)'],
      ],
    });
    book.hidden.set(0, 'filtered').set(1, 'byHand');
    expect(['A4', 'A5', 'B5', 'C5'].map(reader(book.calculator()))).toEqual([6, 6, 4, 13]);
  });

  test('kinds that have not been compared are not computed', () => {
    const calculator = new Book({ S: [[1, '=SUBTOTAL(7,A1:A1)']] }).calculator();
    expect(reader(calculator)('B1')).toBeUndefined();
    expect(calculator.notComputed()).toMatchObject([
      { kind: 'feature', reason: 'SUBTOTAL(7) is not computed' },
    ]);
  });
});

describe('a workbook whose reading fails', () => {
  test('leaves the calculator fit for use', () => {
    const book = new Book({ S: [['=B1+1', '=C1+1', 5]] });
    const calculator = book.calculator();
    const read = jest.spyOn(book, 'value').mockImplementationOnce(() => {
      throw new Error('unreadable');
    });
    expect(() => calculator.value(0, 0, 0)).toThrow('unreadable');
    read.mockRestore();
    expect(calculator.value(0, 0, 0)).toBe(7);
  });
});

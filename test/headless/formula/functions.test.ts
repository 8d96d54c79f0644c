import { functionNames, createCalculator, type Scalar } from '../../../src/headless/formula';
import { newWorkbook, type CellValue, type SheetStore } from '../../../src/headless/store';
import { recalculated } from '../../support/libreoffice';
import { Book } from './book';
import { cases, differences, operators, type Case } from './functionCases';

/** The cells that the formulas of `functionCases.ts` read: table Items on sheet Data, A1:F11. */
const DATA: Scalar[][] = [
  ['Name', 'Amount', 'When', 'Flag', 'Code', 'Share (%)'],
  ['An', 10, 45658, true, '1.1', 0.5],
  ['bình', 2.5, 45689, false, '1.10', 0.25],
  ['Cường', -3, 45717, true, 'x*', 0.125],
  ['an', 7, 45748.75, null, 'x?', 1],
  ['Dũng', 0, 45778, 'yes', 'x~', 0],
  ['=""', 12, null, true, '5', 0.75],
  ['Em', null, 45809, false, 5, 0.1],
  ['Êm', 'text', 45839, null, 'xyz', 0.2],
  ['An ninh', 10, 45870, true, 'XYZ', 0.3],
  ['anh', 1000000, 45901, false, null, 0.4],
];
const EXTRA: Scalar[][] = [
  [1, 'one', null, 100],
  [3, 'three', { error: '#N/A' }, 50],
  [5, 'five', 'a', 20],
  [7, 'seven', '=""', 10],
];
/** The referee's TODAY() is its machine's day, here as Excel's serial. */
const now = new Date();
const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569;

const all: Case[] = [...operators, ...Object.values(cases).flat()];

const isFormula = (cell: Scalar): cell is string => typeof cell === 'string' && cell.startsWith('=');

/** A text that a file keeps empty must be a formula's: an empty constant is an empty cell. */
function fill(sheet: SheetStore, cells: readonly (readonly Scalar[])[]): void {
  sheet.writeValues(
    0,
    0,
    cells.map((row) => row.map((cell): CellValue => (isFormula(cell) ? null : cell))),
  );
  sheet.writeFormulas(
    0,
    0,
    cells.map((row) => row.map((cell) => (isFormula(cell) ? cell : null))),
  );
}

async function referee(): Promise<(Scalar | undefined)[]> {
  const book = newWorkbook();
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('A new workbook has a sheet');
  book.renameSheet(sheet.id, 'Formulas');
  const data = book.addSheet('Data');
  fill(data, DATA);
  data.addTable({ name: 'Items', range: { top: 0, left: 0, bottom: DATA.length - 1, right: 5 } });
  fill(book.addSheet('Extra'), EXTRA);
  book.setName({ name: 'Rate', sheetId: null, formula: '=0.8', comment: '', visible: true });
  book.setName({ name: 'Amounts', sheetId: null, formula: '=Data!$B$2:$B$11', comment: '', visible: true });
  sheet.writeFormulas(
    0,
    5,
    all.map(({ formula }) => [formula]),
  );
  const values = (await recalculated(await book.save())).get('Formulas');
  return all.map((_, row) => {
    const value = values?.get(`F${row + 1}`);
    return typeof value === 'string' && /^#[A-Z0-9/]+[!?]?$/.test(value)
      ? ({ error: value } as Scalar)
      : value;
  });
}

function ours(): (Scalar | undefined)[] {
  const formulas = all.map(({ formula }): Scalar[] => [null, null, null, null, null, formula]);
  const book = new Book(
    { Formulas: formulas, Data: DATA, Extra: EXTRA },
    { Rate: '=0.8', Amounts: '=Data!$B$2:$B$11' },
  );
  book.table('Items', 'Data');
  book.day = today;
  const calculator = createCalculator(book);
  return all.map((_, row) => calculator.value(0, row, 5));
}

const isClose = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** Empty texts are not kept in a file of values. */
function agree(own: Scalar | undefined, other: Scalar | undefined): boolean {
  if (own === '') return other === undefined || other === '';
  if (typeof own === 'number' && typeof other === 'number') return isClose(own, other);
  return JSON.stringify(own) === JSON.stringify(other);
}

test('every function that is computed has cases, and no other', () => {
  expect(Object.keys(cases).sort()).toEqual([...functionNames].sort());
  for (const [name, list] of Object.entries(cases)) {
    expect(list.length).toBeGreaterThan(0);
    for (const { formula } of list)
      expect(formula).toContain(name === 'TRUE' || name === 'FALSE' ? name : `${name}(`);
  }
});

test('every formula gives what LibreOffice gives, or what Excel documents where they differ', async () => {
  const [own, other] = [ours(), await referee()];
  const wrong = all.flatMap(({ formula }, i) => {
    const documented = differences.get(formula);
    const right = documented ? agree(own[i], documented.excel) : agree(own[i], other[i]);
    return right ? [] : [{ formula, ours: own[i], libreOffice: other[i], ...documented }];
  });
  expect(wrong).toEqual([]);
  const written = new Set(all.map(({ formula }) => formula));
  expect([...differences.keys()].filter((formula) => !written.has(formula))).toEqual([]);
  // A difference that is none any more should not stay in the list.
  const needless = all.flatMap(({ formula }, i) => {
    const documented = differences.get(formula);
    return documented && agree(documented.excel, other[i]) ? [formula] : [];
  });
  expect(needless).toEqual([]);
});

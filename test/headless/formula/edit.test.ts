import {
  removeSheetFromFormula,
  removeTableFromFormula,
  renameColumnInFormula,
  renameSheetInFormula,
  renameTableInFormula,
  shiftReferences,
  toFileForm,
  toUiForm,
  translateFormula,
} from '../../../src/headless/formula';

const rows = { sheet: 'S', axis: 'row' as const };

test.each([
  ['=A1+A3', { ...rows, insertedAt: 1, count: 2 }, '=A1+A5'],
  ['=SUM($A$1:A3)', { ...rows, insertedAt: 3, count: 1 }, '=SUM($A$1:A3)'],
  ['=SUM(A1:A3)&"A3"', { ...rows, insertedAt: 2, count: 1 }, '=SUM(A1:A4)&"A3"'],
  ['=T!A3+S!A3', { ...rows, insertedAt: 0, count: 1 }, '=T!A3+S!A4'],
  ['=SUM(A1:A5)', { ...rows, deletedAt: 1, count: 2 }, '=SUM(A1:A3)'],
  ['=A2+SUM(A2:A3)', { ...rows, deletedAt: 1, count: 2 }, '=#REF!+SUM(#REF!)'],
  ['=B1+SUM(A:C)', { sheet: 's', axis: 'column' as const, deletedAt: 0, count: 1 }, '=A1+SUM(A:B)'],
  ['=[@X]+Tasks[A1]', { ...rows, insertedAt: 0, count: 1 }, '=[@X]+Tasks[A1]'],
])('shifting %s', (formula, change, expected) => {
  expect(shiftReferences(formula, change, 'S')).toBe(expected);
});

test('copying moves relative references only', () => {
  expect(translateFormula('=A1+$B$2+C$3+$D4', 2, 1)).toBe('=B3+$B$2+D$3+$D6');
  expect(translateFormula('=A1', -1, 0)).toBe('=#REF!');
});

test('renaming sheets, tables and columns', () => {
  expect(renameSheetInFormula('=\'Nhiệm vụ\'!A1&"Nhiệm vụ"', 'nhiệm vụ', 'Tasks')).toBe(
    '=Tasks!A1&"Nhiệm vụ"',
  );
  expect(renameSheetInFormula('=Tasks!A1', 'Tasks', "it's")).toBe("='it''s'!A1");
  expect(removeSheetFromFormula('=Tasks!A1+B1', 'tasks')).toBe('=#REF!+B1');
  expect(renameTableInFormula('=COUNTA(T[X])+T2[X]', 'T', 'U')).toBe('=COUNTA(U[X])+T2[X]');
  expect(renameColumnInFormula('=[@X]+T[X]+T[XY]', 'T', 'X', 'Tiến độ', 'T')).toBe(
    '=[@[Tiến độ]]+T[Tiến độ]+T[XY]',
  );
});

test('deleting a table leaves #REF! where it was named, and nothing else changed', () => {
  expect(removeTableFromFormula('=COUNTA(t[X])+SUM(T[[#This Row],[X]])+ROWS(T)', 'T')).toBe(
    '=COUNTA(#REF!)+SUM(#REF!)+ROWS(#REF!)',
  );
  const others = '=T2[X]+[@X]+T(1)+S!T+"T[X]"';
  expect(removeTableFromFormula(others, 'T')).toBe(others);
});

test.each([
  ['=[@X]*2', '=Tasks[[#This Row],[X]]*2'],
  ['=[@[Tiến độ (%)]]', '=Tasks[[#This Row],[Tiến độ (%)]]'],
  ['=Other[@X]', '=Other[[#This Row],[X]]'],
  ['=MAXIFS(Tasks[X],Tasks[Y],1)', '=_xlfn.MAXIFS(Tasks[X],Tasks[Y],1)'],
  ['=COUNTA(Tasks[#All])', '=COUNTA(Tasks[#All])'],
  ["=[@[a'[b']]]", "=Tasks[[#This Row],[a'[b']]]"],
])('%s is kept in files as %s', (ui, file) => {
  expect(toFileForm(ui, 'Tasks')).toBe(file);
  expect(toUiForm(file, 'Tasks')).toBe(ui);
});

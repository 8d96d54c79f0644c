import { taskRowFormula } from '../../src/monitoring';

test('a task is looked up by the key that its row has for other tables', () => {
  expect(taskRowFormula('1.10', 'vi')).toBe(
    'IFERROR(IFERROR(MATCH("#1.10",Tasks[Khóa tra cứu],0),0)+ROW(Tasks[[#Headers],[Khóa tra cứu]]),1)',
  );
  expect(taskRowFormula('1.10', 'en')).toBe(
    'IFERROR(IFERROR(MATCH("#1.10",Tasks[Lookup key],0),0)+ROW(Tasks[[#Headers],[Lookup key]]),1)',
  );
});

test.each([
  ['blanks count as the keys count them', ' A  1 ', '"#A 1"'],
  ['a quotation mark', 'say "no"', '"#say ""no"""'],
  // The key of `a*` is `#a~*`, each of whose last signs is escaped in turn.
  ['wildcards mean themselves', 'a*', '"#a~~~*"'],
  ['and so does what escapes them', '~', '"#~~~~"'],
])('%s', (_what, code, wanted) => {
  expect(taskRowFormula(code, 'vi')).toContain(`MATCH(${wanted},`);
});

test('no link where the code is too long to be looked up', () => {
  expect(taskRowFormula('x'.repeat(254), 'vi')).toBeDefined();
  expect(taskRowFormula('x'.repeat(255), 'vi')).toBeUndefined();
});

import { AgencyDirectory, labelsOf, type CellValue } from '../../src/register';
import { contextOf, rules } from '../../src/validation';
import { plainlyRight } from '../../src/validation/plainlyRight';
import { entryInputColumns } from '../../src/validation/rule';
import { taskInputColumns } from '../../src/register';
import { settings } from '../monitoring/samples';
import { fc } from '../support/draws';

const context = contextOf({
  taskRows: [],
  entryRows: [],
  previousEntries: [],
  agencies: new AgencyDirectory([{ name: 'Sở Y tế', aliases: ['SYT'] }]),
  settings,
});
const likely = fc.constantFrom<CellValue>(
  ...labelsOf('causeGroup', 'vi'),
  ...labelsOf('category', 'en'),
  ...[
    'Sở Y tế',
    'SYT',
    'x',
    'X',
    '#REF!',
    ' 01',
    '01',
    '1.1 ',
    'khách quan',
    'Đã nộp',
    'mÃ¡y',
    'áº¡ lỗi bảng mã',
  ],
  ...[
    'Do khách quan, khách quan, khách quan',
    'a'.repeat(2000),
    'a'.repeat(2001),
    'lỗi bảng mã: L\uFFFDm sạch dữ liệu',
  ],
  ...[0, 1, 1.0000001, -0.1, 36_525, 36_526, 73_415, 73_415.5, 73_416, NaN, true],
);
const value = fc.oneof(
  likely,
  fc.string(),
  fc.string({ unit: 'grapheme', minLength: 20 }),
  fc.double(),
  fc.integer(),
);

test('what is passed over as plainly right is right by every rule', () => {
  let passed = 0;
  for (const column of [...entryInputColumns, ...taskInputColumns]) {
    const isRight = plainlyRight(column);
    fc.assert(
      fc.property(value, (cell) => {
        if (cell === '' || !isRight(cell, context)) return;
        passed += 1;
        for (const rule of rules)
          if (rule.scope === 'cell' && rule.appliesTo(column))
            expect(rule.check({ column, value: cell, language: settings.language, context })).toBeUndefined();
      }),
    );
  }
  expect(passed).toBeGreaterThan(100);
});

import { tableNames, taskColumns, type TaskKey } from '../../src/register';
import { loaded, smallRegister, tableRows } from './register';

const headings = new Map(taskColumns.map(({ key, header }) => [key, header.vi]));

/** No start, no deadline, not yet begun, no target, nothing that is a date: what has no index. */
const unmeasurable = [
  '06;Việc không có ngày bắt đầu;Nhiệm vụ chung;Sở Y tế;;;30/06/2025;Một lần;;;10%;;;;',
  '07;Việc không có thời hạn;Nhiệm vụ chung;Sở Y tế;;01/01/2025;;Một lần;;;10%;;;;',
  '08;Việc chưa đến ngày bắt đầu;Nhiệm vụ chung;Sở Y tế;;01/03/2025;30/06/2025;Một lần;;;;;;;',
  '09;Việc hằng tháng chưa có chỉ tiêu;Nhiệm vụ chung;Sở Y tế;;;;Hằng tháng;hồ sơ;;;5;;;',
  '10;Việc có thời hạn không đọc được;Nhiệm vụ chung;Sở Y tế;;01/01/2025;sớm nhất có thể;Một lần;;;;;;;',
  '11;Việc sắp đến hạn, không rõ bắt đầu;Nhiệm vụ chung;Sở Y tế;;;25/01/2025;Một lần;;;;;;;',
];

test('where an index cannot be measured, no column of Tasks shows an error, those hidden among them', async () => {
  const { excel } = await loaded([smallRegister, ...unmeasurable].join('\n'));
  const rows = await tableRows(tableNames.tasks);
  expect(rows).toHaveLength(5 + unmeasurable.length);
  const errors = rows.flatMap((row) =>
    Object.entries(row).flatMap(([heading, value]) =>
      /^#[A-Z]/.test(String(value)) ? [`${row['Mã nhiệm vụ']}: ${heading} ${value}`] : [],
    ),
  );
  expect(errors).toEqual([]);
  const values = (key: TaskKey) => rows.map((row) => row[headings.get(key)!]);
  const measured = values('spi').map((spi) => typeof spi === 'number');
  expect(measured).toEqual(rows.map((_, i) => i < 5));
  expect(values('reasonLow').map((reason) => reason !== '')).toEqual(measured);
  excel.dispose();
});

import { openWorkbook } from '../../src/headless/store';
import { realRegister } from '../support/registers';
import { taskCell } from '../support/columns';
import {
  becomes,
  cell,
  download,
  fillOf,
  goTo,
  openFile,
  openSheet,
  paneOf,
  selected,
  textOf,
} from './bench';
import { AddInBrowser } from './browser';

let browser: AddInBrowser;
beforeAll(async () => {
  browser = await AddInBrowser.start();
});
afterEach(() => browser?.endTest());
afterAll(() => browser?.close());

test('a register that nobody here wrote goes the whole way in the workbench, and is the same when opened again', async () => {
  const page = await browser.openWorkbench();
  await page.getByRole('button', { name: 'Sổ tính trống' }).click();
  await page.getByRole('tab', { name: 'Sheet1' }).waitFor();
  const pane = await paneOf(page);
  const press = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).click();
  const go = (view: string): Promise<void> => pane.getByRole('tab', { name: view, exact: true }).click();

  await go('Nạp sổ');
  const name = 'vn_tod4_tien_do.xlsx';
  await pane
    .getByLabel('Tệp sổ nhiệm vụ')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(realRegister(name)) });
  await press('Nạp vào sổ tính này');
  await pane.getByText(/^Đã nạp 44 nhiệm vụ/).waitFor();
  await openSheet(page, 'Nhiệm vụ');
  await becomes(() => textOf(page, 'A5'), 'B1.1');

  await go('Kiểm tra');
  await press('Kiểm tra dữ liệu');
  await pane.getByText(/^\d+ lỗi, \d+ cảnh báo, \d+ lưu ý\.$/).waitFor();
  await pane.getByRole('button', { name: 'Kiểm tra dữ liệu', disabled: false }).waitFor();
  await openSheet(page, 'Kết quả kiểm tra');
  await becomes(() => textOf(page, 'A1'), 'KẾT QUẢ KIỂM TRA');

  await go('Tô màu');
  await press('Tô màu việc chậm, kém hiệu quả');
  await pane.getByText(/^44 nhiệm vụ: \d+ quá hạn/).waitFor();
  await openSheet(page, 'Nhiệm vụ');
  await goTo(page, taskCell('status', 5));
  const [status, fill] = [
    await textOf(page, taskCell('status', 5)),
    await fillOf(page, taskCell('status', 5)),
  ];
  expect(status).not.toBe('');

  await go('Báo cáo');
  await press('Lập báo cáo tuần');
  await pane.getByText(/^Tuần 2025-W04/).waitFor();
  await press('Mở trang "Báo cáo tuần 2025-W04"');
  const report = page.getByRole('tab', { name: 'Báo cáo tuần 2025-W04', selected: true });
  await report.waitFor();
  await becomes(() => selected(page), 'A1');

  const bytes = await download(page);
  expect(openWorkbook(bytes).tableByName('Tasks')!.range.bottom).toBe(47);
  await openFile(page, 'mở lại.xlsx', bytes);
  await report.waitFor();
  await openSheet(page, 'Nhiệm vụ');
  await cell(page, 'A5').waitFor();
  await goTo(page, taskCell('status', 5));
  await becomes(() => textOf(page, taskCell('status', 5)), status);
  await becomes(() => fillOf(page, taskCell('status', 5)), fill);
});

import type { Page } from 'playwright-core';
import { entryCell } from '../support/columns';
import { AddInBrowser } from './browser';
import { activeCell, eventually, go, loadSmall, press, saved, section, type, values } from './pane';

let browser: AddInBrowser;
beforeAll(async () => {
  browser = await AddInBrowser.start();
});
afterEach(() => browser?.endTest());
afterAll(() => browser?.close());

const entries = 'Cập nhật tuần';
const tabs = async (page: Page): Promise<string> => (await page.getByRole('tab').allInnerTexts()).join(' | ');
/** What each line of a list is about. */
const lines = async (page: Page): Promise<string> =>
  (await page.getByRole('listitem').allInnerTexts()).map((text) => text.split('\n')[0]).join(' | ');
const entryStates = async (page: Page): Promise<unknown[]> =>
  (await values(page, entries, `${entryCell('state', 5)}:${entryCell('state', 9)}`)).flat();

/** A register of three agencies in which that of the test has one silent task and one with a wrong cause group. */
async function wholeRegister(): Promise<string> {
  const page = await browser.open('taskpane.html');
  await loadSmall(page);
  await type(page, entries, entryCell('progress', 9), '');
  await type(page, entries, entryCell('achieved', 9), '');
  await type(page, entries, entryCell('progress', 6), '');
  const workbook = await saved(page);
  await page.context().close();
  return workbook;
}

test('an officer finishes the week in the whole register from the home page alone', async () => {
  const page = await browser.open('taskpane.html', { workbook: await wholeRegister(), role: '' });
  // Nobody has said for whom the pane speaks: it asks, and counts everybody's meanwhile.
  await page.getByText(/^Sổ này có số liệu của nhiều cơ quan/).waitFor();
  await page.getByText('3/5 đã báo cáo; 0 chờ duyệt, 0 đã duyệt').waitFor();
  await press(page, 'Chọn cơ quan');
  const agency = page.getByLabel('Cơ quan của anh/chị');
  await eventually(() => agency.evaluate((node) => node === document.activeElement), true);
  expect(await agency.locator('option').allInnerTexts()).toEqual([
    'Chưa chọn (xem cả sổ)',
    'Công an tỉnh',
    'Sở Tư pháp',
    'Sở Y tế',
  ]);
  await agency.selectOption('Công an tỉnh');
  await page.getByText('1/2 đã báo cáo; 0 chờ duyệt, 0 đã duyệt').waitFor();
  await eventually(() => tabs(page), 'Tuần này | Nộp, duyệt | Kiểm tra | Tô màu | Thiết lập');
  await eventually(() => lines(page), 'Cập nhật tuần | Kiểm tra | Cần chú ý');

  await page.getByText(/^Còn 1 dòng chưa báo cáo của Công an tỉnh/).waitFor();
  await press(page, 'Đến dòng chưa báo cáo');
  await eventually(() => activeCell(page), `'${entries}'!${entryCell('progress', 9)}`);
  await type(page, entries, entryCell('achieved', 9), 950);
  await page.getByText('2/2 đã báo cáo; 0 chờ duyệt, 0 đã duyệt').waitFor();

  await press(page, 'Kiểm tra');
  await press(page, 'Kiểm tra dữ liệu');
  const checking = section(page, 'Kiểm tra');
  await checking.getByText(/^Chỉ tính các dòng cập nhật của Công an tỉnh; \d+ phát hiện khác/).waitFor();
  const found = checking.getByRole('list', { name: 'Danh sách phát hiện' }).getByRole('listitem');
  for (const text of await found.allInnerTexts()) expect(text).toMatch(/Cập nhật tuần![A-Z]+[59]\n/);
  expect(await checking.getByRole('button', { name: 'Bỏ qua…' }).count()).toBe(0);
  await go(page, 'Tuần này');
  await page.getByText(/^Lần kiểm tra gần nhất còn 1 lỗi/).waitFor();
  await press(page, 'Xem danh sách lỗi');
  await found.filter({ hasText: /^Lỗi/ }).getByRole('button').first().click();
  await eventually(() => activeCell(page), `'${entries}'!${entryCell('causeGroup', 5)}`);
  // Mended by hand in the sheet, without another check.
  await type(page, entries, entryCell('causeGroup', 5), 'Phối hợp, chỉ đạo');
  await checking.getByText(/^0 lỗi|^Không có lỗi nào trong các dòng cập nhật của Công an tỉnh/).waitFor();
  await go(page, 'Tuần này');
  await page.getByText(/^Đã báo cáo đủ và không còn lỗi. Nộp báo cáo/).waitFor();

  await press(page, 'Nộp');
  const submitting = section(page, 'Nộp báo cáo tuần');
  await submitting.getByLabel('Người thực hiện').fill('Cán bộ đầu mối');
  expect(await submitting.getByLabel('Việc', { exact: true }).locator('option').allInnerTexts()).toEqual([
    'Nộp',
    'Mở lại',
  ]);
  expect(await page.getByText('Khóa tuần').count()).toBe(0);
  await press(page, 'Thực hiện');
  await submitting.getByText('Đã nộp 2 dòng báo cáo.').waitFor();
  await eventually(
    async () => (await submitting.getByText(/: \d\/\d đã báo cáo, /).allInnerTexts()).join(' | '),
    'Công an tỉnh: 2/2 đã báo cáo, 2 đã nộp, 0 đã duyệt, 0 trả lại',
  );
  await go(page, 'Tuần này');
  await page.getByText('Tuần này không còn việc nào chờ anh/chị.').waitFor();
  // Nobody else's entries went with them.
  expect(await entryStates(page)).toEqual(['Đã nộp', '', '', '', 'Đã nộp']);

  // Chosen for this computer, and no right: another role has everything.
  await page.getByLabel('Xem với vai trò').selectOption('secretariat');
  await page.getByText('4/5 đã báo cáo; 2 chờ duyệt, 0 đã duyệt').waitFor();
  await eventually(() => tabs(page), /Báo cáo/);
  await press(page, 'Duyệt');
  await eventually(() => page.getByLabel('Việc', { exact: true }).inputValue(), 'accept');
});

test('who has not said of which agency he is submits for nobody', async () => {
  const page = await browser.open('taskpane.html', { workbook: await wholeRegister(), role: 'officer' });
  await go(page, 'Nộp, duyệt');
  const submitting = section(page, 'Nộp báo cáo tuần');
  const run = submitting.getByRole('button', { name: 'Thực hiện' });
  await submitting.getByLabel('Cơ quan của anh/chị').waitFor();
  await eventually(() => run.isDisabled(), true);
  await submitting.getByLabel('Cơ quan của anh/chị').selectOption('Sở Tư pháp');
  await submitting.getByLabel('Người thực hiện').fill('Cán bộ đầu mối');
  await run.click();
  await submitting.getByText('Đã nộp 1 dòng báo cáo.').waitFor();
  await submitting.getByText('Các dòng giữ nguyên (1)').click();
  await submitting.getByText('Dòng 7, nhiệm vụ 1.1, Sở Tư pháp: còn lỗi phải sửa trước').waitFor();
  await press(page, 'Xem danh sách lỗi');
  await section(page, 'Kiểm tra').waitFor();
});

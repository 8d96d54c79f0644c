import { fromIso, toIso } from '../../src/calendar';
import { endOfDuration, readDeadline } from '../../src/register/import/readDeadline';

const read = (text: string): string => {
  const deadline = readDeadline(text, { year: 2025 });
  switch (deadline.kind) {
    case 'day':
      return toIso(deadline.day);
    case 'recurrence':
      return deadline.recurrence + (deadline.dayOfPeriod ? ` ${deadline.dayOfPeriod}` : '');
    case 'duration':
      return `${deadline.days} ${deadline.working ? 'working' : 'days'}`;
    default:
      return deadline.kind;
  }
};

/** Each line: the text, what it means for a register of 2025. */
const table = `
05/02/2025 = 2025-02-05
5/2/2025 = 2025-02-05
05-02-2025 = 2025-02-05
05.02.2025 = 2025-02-05
05/02/25 = 2025-02-05
ngày 05 tháng 02 năm 2025 = 2025-02-05
Ngày 5 tháng 2 = 2025-02-05
Trước 05/02/2025 = 2025-02-05
Trước ngày 05/02 = 2025-02-05
chậm nhất ngày 30/6/2025 = 2025-06-30
xong trước 30/6 = 2025-06-30
Hoàn thành trước ngày 30/6/2025 = 2025-06-30
đến hết ngày 30/6/2025 = 2025-06-30
trong ngày 15/3 = 2025-03-15
15/3 = 2025-03-15
ngày 15-3 = 2025-03-15
2025-02-05 = 2025-02-05
2025-02-05T17:00:00 = 2025-02-05
2025/02/05 = 2025-02-05
05/02/2025 17:00 = 2025-02-05
05/02/2025. = 2025-02-05
29/02/2024 = 2024-02-29
Tháng 6/2025 = 2025-06-30
T6/2025 = 2025-06-30
T6 = 2025-06-30
tháng 6 = 2025-06-30
tháng 6 năm 2026 = 2026-06-30
tháng 02/2024 = 2024-02-29
cuối tháng 6/2025 = 2025-06-30
đầu tháng 6 = 2025-06-10
giữa tháng 6 = 2025-06-20
giữa tháng 6/2026 = 2026-06-20
trong tháng 6/2025 = 2025-06-30
06/2025 = 2025-06-30
Trước tháng 6/2025 = 2025-06-30
Quý II/2025 = 2025-06-30
Quý I/2025 = 2025-03-31
QUÝ IV/2025 = 2025-12-31
Q2/2025 = 2025-06-30
quý 2 năm 2025 = 2025-06-30
Quý III năm 2026 = 2026-09-30
Quý III = 2025-09-30
Trong quý I/2025 = 2025-03-31
2025-Q3 = 2025-09-30
6 tháng đầu năm 2025 = 2025-06-30
6 tháng đầu năm = 2025-06-30
6 tháng cuối năm = 2025-12-31
06 tháng cuối năm 2026 = 2026-12-31
Năm 2025 = 2025-12-31
trong năm 2025 = 2025-12-31
2025 = 2025-12-31
cuối năm 2026 = 2026-12-31
cuối năm = 2025-12-31
2025-2026 = 2026-12-31
giai đoạn 2022-2025 = 2025-12-31
Giai đoạn 2022 – 2025 = 2025-12-31
Thường xuyên = continuous
Thực hiện thường xuyên = continuous
Thường xuyên, liên tục = continuous
Định kỳ = continuous
Hằng năm = yearly
Hàng năm = yearly
Hằng quý = quarterly
Hàng tháng = monthly
hằng tuần = weekly
Định kỳ hằng tuần = weekly
Hằng ngày = daily
Định kỳ tháng = monthly
6 tháng một lần = halfYearly
trước ngày 20 hằng tháng = monthly 20
Ngày 14 hàng tháng = monthly 14
thứ Năm hằng tuần = weekly 4
Thứ 6 hàng tuần = weekly 5
Monthly = monthly
weekly = weekly
Ongoing = continuous
28 ngày = 28 days
15  ngày = 15 days
07 ngày làm việc = 7 working
chậm nhất 05 ngày làm việc kể từ ngày có quyết định = 5 working
chậm nhất là 05 ngày làm việc kể từ ngày phê duyệt = 5 working
sau 30 ngày = 30 days
Tối đa 10 ngày kể từ ngày nhận đủ hồ sơ = 10 days
Thời gian tổ chức lựa chọn tối đa 15 ngày = 15 days
2 tuần = 14 days
3 tháng = 90 days
10 working days = 10 working
ngay sau khi có văn bản = unreadable
Theo kế hoạch = none
Theo chỉ đạo của Trung ương = none
Khi có hướng dẫn = none
Không quy định số ngày cụ thể = none
Chưa xác định = none
- = none
… = unreadable
TBD = none
To be confirmed = none
Not yet determined = none
N/A = none
Exempt under Section 43 of the Freedom of Information Act 2000 = none
March 31, 2023 = 2023-03-31
31 March 2023 = 2023-03-31
30-Sep-2023 = 2023-09-30
Sept 1st, 2024 = 2024-09-01
June 2025 = 2025-06-30
before 30 June 2025 = 2025-06-30
2022-23 = 2023-03-31
2022-23 fiscal year = 2023-03-31
Fiscal Year 22/23 = 2023-03-31
Q4 2023-24 = 2024-03-31
2022/23 Q1 = 2022-06-30
30/02/2025 = unreadable
31/4 = unreadable
05/13/2025 = unreadable
tháng 13 = unreadable
trong thời hạn 02 giờ làm việc = unreadable
Sở Y tế = unreadable
`
  .trim()
  .split('\n')
  .map((line): [string, string] => [
    line.slice(0, line.lastIndexOf(' = ')),
    line.slice(line.lastIndexOf(' = ') + 3),
  ]);

test('the table is long enough to be worth reading', () => expect(table.length).toBeGreaterThan(100));
test.each(table)('%s → %s', (text, meaning) => expect(read(text)).toBe(meaning));
test('decomposed Vietnamese reads like composed', () =>
  expect(read('Quý II/2025'.normalize('NFD'))).toBe('2025-06-30'));
test('no text is no deadline', () => expect(read('')).toBe('none'));
test('working days skip the weekend', () => {
  const friday = fromIso('2025-01-24')!;
  expect(toIso(endOfDuration(friday, { days: 1, working: true }))).toBe('2025-01-27');
  expect(toIso(endOfDuration(friday, { days: 6, working: true }))).toBe('2025-02-03');
  expect(toIso(endOfDuration(friday, { days: 28, working: false }))).toBe('2025-02-21');
});

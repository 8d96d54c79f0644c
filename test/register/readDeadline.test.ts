import { dayOf, fromIso, toDayMonthYear, toIso, weekdaysOnly, type Day } from '../../src/calendar';
import { startingCalendar } from '../../src/register/data/holidays';
import { endOfDuration, readDeadline } from '../../src/register/import/deadline';
import { fc } from '../support/draws';

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
2022-23 = 2023-12-31
2025-26 = 2026-12-31
2025/26 = 2026-12-31
giai đoạn 2025-26 = 2026-12-31
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
TRƯỚC NGÀY 05/02/2025 = 2025-02-05
truoc ngay 5/2/2025 = 2025-02-05
Trước ngày 05 tháng 02 năm 2025 = 2025-02-05
Trước 17h00 ngày 05/02/2025 = 2025-02-05
17h30 ngày 05/02/2025 = 2025-02-05
8 giờ 00 ngày 05/02/2025 = 2025-02-05
Thứ Sáu, ngày 07/02/2025 = 2025-02-07
Hết ngày 30/6/2025 = 2025-06-30
Từ ngày 01/01/2025 đến ngày 30/6/2025 = 2025-06-30
01/01/2025 - 30/06/2025 = 2025-06-30
từ 01/01 đến 30/6/2025 = 2025-06-30
Từ tháng 1 đến tháng 6/2025 = 2025-06-30
Tháng 01-06/2025 = 2025-06-30
Quý I, II/2025 = 2025-06-30
Quý I-II/2025 = 2025-06-30
Quý I - Quý II/2025 = 2025-06-30
Quý 3-2025 = 2025-09-30
Quý IV.2025 = 2025-12-31
Q4-2025 = 2025-12-31
Q.III/2025 = 2025-09-30
hết quý II/2025 = 2025-06-30
cuối quý II/2025 = 2025-06-30
đầu quý II/2025 = 2025-04-10
Nửa đầu năm 2025 = 2025-06-30
Nửa cuối năm 2025 = 2025-12-31
6 tháng đầu năm/2025 = 2025-06-30
sáu tháng đầu năm 2025 = 2025-06-30
9 tháng đầu năm 2025 = 2025-09-30
9 tháng năm 2025 = 2025-09-30
Đầu năm 2026 = unreadable
Hết năm 2025 = 2025-12-31
Đến năm 2030 = 2030-12-31
đến 2030 = 2030-12-31
Đến hết năm 2025 = 2025-12-31
Năm 2024, 2025 = 2025-12-31
Năm 2024 và 2025 = 2025-12-31
2022-2025, tầm nhìn đến 2030 = 2025-12-31
31/12 hằng năm = yearly
Trước ngày 15/12 hằng năm = yearly
trước ngày 25 hàng tháng = monthly 25
Ngày 20 của tháng cuối quý = quarterly
Trước ngày 20 của tháng cuối quý = quarterly
Hằng quý (trước ngày 20 tháng cuối quý) = quarterly
Mỗi tuần một lần = weekly
Tuần/lần = weekly
1 tuần/lần = weekly
Tháng/lần = monthly
01 tháng/lần = monthly
3 tháng/lần = quarterly
Quý/lần = quarterly
1 lần/tuần = weekly
01 lần/tháng = monthly
2 lần/năm = halfYearly
1 lần/năm = yearly
Hàng tuần, tháng, quý = weekly
Hằng tháng, quý, năm = monthly
Chiều thứ Sáu hằng tuần = weekly 5
Trước 16h thứ Năm hằng tuần = weekly 4
thứ 2 đầu tuần = weekly 1
Thứ Sáu hàng tuần = weekly 5
Báo cáo tuần = weekly
Hằng ngày, thường xuyên = daily
Thường xuyên, hằng năm = yearly
Nhiệm vụ thường xuyên = continuous
Liên tục = continuous
Theo tháng = monthly
Theo quý = quarterly
6 tháng/lần = halfYearly
Sơ kết 6 tháng, tổng kết năm = halfYearly
quarterly = quarterly
Every week = weekly
annual = yearly
Annually = yearly
Half-yearly = halfYearly
daily = daily
05 ngày = 5 days
05 ngày kể từ ngày ký = 5 days
trong vòng 05 ngày = 5 days
Trong thời hạn 10 ngày làm việc = 10 working
Không quá 03 ngày làm việc = 3 working
3-5 ngày làm việc = 5 working
từ 3 đến 5 ngày = 5 days
10 (mười) ngày làm việc = 10 working
Chậm nhất sau 5 ngày = 5 days
01 tháng = 30 days
02 tuần = 14 days
1 năm = 365 days
Within 30 days = 30 days
5 business days = 5 working
2 weeks after approval = 14 days
24 giờ = 1 days
24h = 1 days
31-Mar-2023 = 2023-03-31
31-Mar-23 = 2023-03-31
Mar 2023 = 2023-03-31
March 2023 = 2023-03-31
by 30 June 2025 = 2025-06-30
before 30/06/2025 = 2025-06-30
End of June 2025 = 2025-06-30
end of 2025 = 2025-12-31
Q2 2025 = 2025-06-30
FY 2025-26 = 2026-03-31
H1 2025 = 2025-06-30
H2/2025 = 2025-12-31
2025-02 = 2025-02-28
20250205 = 2025-02-05
30/12/1900 = none
01/01/1970 = none
31/12/9999 = none
00/00/0000 = none
n/a = none
TBC = none
Chưa có = none
Không = none
Không thời hạn = none
Không xác định = none
Theo lộ trình của Bộ Công an = none
Exempt under Section 43 of the Freedom of Information Act = none
??? = none
31/02/2025 = unreadable
32/01/2025 = unreadable
13/13/2025 = unreadable
Sau khi được phê duyệt = unreadable
asap = unreadable
ngay = unreadable
Đang thực hiện = unreadable
Đã hoàn thành = unreadable
IMMEDIAT = unreadable
Từ nay đến 30/6/2025 = 2025-06-30
từ nay đến hết ngày 30/6/2025 = 2025-06-30
Từ nay tới 30/6 = 2025-06-30
Từ nay đến hết tháng 6/2025 = 2025-06-30
Từ nay cho đến hết quý III/2025 = 2025-09-30
Từ nay đến cuối năm 2026 = 2026-12-31
Từ nay đến hết năm = 2025-12-31
Từ ngày ký đến 30/6/2025 = 2025-06-30
kể từ ngày ban hành đến hết ngày 30/6/2025 = 2025-06-30
Tới 30/6/2025 = 2025-06-30
Từ 01/01/2025 tới hết 30/6/2025 = 2025-06-30
Từ nay = unreadable
Từ nay đến khi hoàn thành = unreadable
Quí III/2025 = 2025-09-30
QUÍ IV năm 2025 = 2025-12-31
quí 2/2025 = 2025-06-30
Cuối quí II/2025 = 2025-06-30
đầu quí II/2025 = 2025-04-10
Quí I, II/2025 = 2025-06-30
hằng quí = quarterly
Quí/lần = quarterly
Định kì hằng tháng = monthly
Không qui định = none
30/6/2025 (đã gia hạn) = 2025-06-30
30/6/2025 (gia hạn lần 2) = 2025-06-30
30/6/2025 (dự kiến). = 2025-06-30
30/6/2025 (thứ Hai) = 2025-06-30
Quý II/2025 (đề nghị gia hạn) = 2025-06-30
Hằng tháng (theo yêu cầu) = monthly
28 ngày (làm việc) = 28 working
30/6/2025 đã gia hạn = 2025-06-30
30/6/2025 (đã gia hạn đến 30/9/2025) = 2025-09-30
30/6/2025, gia hạn đến hết ngày 30/9/2025 = 2025-09-30
Tháng 6/2025 (được điều chỉnh sang quý III/2025) = 2025-09-30
Gia hạn đến 30/9/2025 = 2025-09-30
Đã được gia hạn thời hạn lần 2 đến tháng 9 = 2025-09-30
30/6/2025 (đề nghị gia hạn đến 30/9/2025) = unreadable
30/6/2025 (chưa gia hạn đến 30/9/2025) = unreadable
30/6/2025 (gia hạn 3 tháng) = unreadable
30/6/2025 (thay cho 30/3/2025) = unreadable
(đã gia hạn) = unreadable
Sở Y tế (đã gia hạn) = unreadable
Jun-25 = 2025-06-30
Thg6-25 = 2025-06-30
Thg 6-2025 = 2025-06-30
`
  .trim()
  .split('\n')
  .map((line): [string, string] => [
    line.slice(0, line.lastIndexOf(' = ')),
    line.slice(line.lastIndexOf(' = ') + 3),
  ]);

test('the table is long enough to be worth reading', () => expect(table.length).toBeGreaterThan(200));
test.each(table)('%s → %s', (text, meaning) => expect(read(text)).toBe(meaning));
test('decomposed Vietnamese reads like composed', () =>
  expect(read('Quý II/2025'.normalize('NFD'))).toBe('2025-06-30'));
test('a remark, "từ nay đến" and "quí" leave a deadline what it is', () => {
  const day = fc
    .integer({ min: dayOf(2024, 1, 1)!, max: dayOf(2030, 12, 31)! })
    .map((serial) => toDayMonthYear(serial as Day));
  const period = fc
    .tuple(
      fc.constantFrom('Tháng 6', 'Quý I', 'quý 3', 'Quý IV', 'Năm'),
      fc.constantFrom('/2025', ' năm 2026'),
    )
    .map(([name, year]) => (name === 'Năm' ? `Năm ${year.slice(-4)}` : name + year));
  const remark = fc.stringMatching(/^[a-zàéôươ ,;]{0,20}$/);
  fc.assert(
    fc.property(fc.oneof(day, period), remark, (text, words) => {
      const meaning = read(text);
      expect(meaning).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(read(`${text} (${words})`)).toBe(meaning);
      expect(read(`Từ nay đến ${text}`)).toBe(meaning);
      expect(read(text.replace(/uý/, 'uí'))).toBe(meaning);
      expect(read(`01/01/2020 (được gia hạn đến ${text})`)).toBe(meaning);
    }),
  );
});
test('no text is no deadline', () => expect(read('')).toBe('none'));
test('working days skip the weekend, days off, and no weekend day that is worked', () => {
  const friday = fromIso('2025-01-24')!;
  const end = (days: number, working: boolean, calendar = weekdaysOnly): string =>
    toIso(endOfDuration(friday, { days, working }, calendar));
  expect(end(1, true)).toBe('2025-01-27');
  expect(end(6, true)).toBe('2025-02-03');
  expect(end(28, false)).toBe('2025-02-21');
  // Tết: the week of 27 January 2025 is off.
  expect(end(1, true, startingCalendar)).toBe('2025-02-03');
  expect(end(1, false, startingCalendar)).toBe('2025-01-25');
  const saturday = fromIso('2025-01-25')!;
  expect(end(1, true, { ...startingCalendar, workedDays: [saturday] })).toBe('2025-01-25');
});

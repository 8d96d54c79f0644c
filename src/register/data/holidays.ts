import { dayOf, type Day, type WorkingCalendar } from '../../calendar';
import type { Localized } from '../../messages';

/** A day of the calendar of a new workbook; the office corrects and continues the list every year. */
export interface StartingHoliday {
  readonly day: Day;
  readonly kind: 'off' | 'worked';
  readonly name: Localized;
  readonly source: Localized;
}

/** Labour Code 2019 (No. 45/2019/QH14), article 112, names the holidays; their days by the solar calendar. */
const law: Localized = { vi: 'Bộ luật Lao động 2019, Điều 112', en: 'Labour Code 2019, article 112' };
/** Which days the lunar ones fall on, which day is adjacent to 2 September and which are exchanged is announced. */
const announced: Localized = {
  vi: 'Điều 112 và thông báo nghỉ lễ hằng năm; cần đối chiếu',
  en: 'Article 112 and the yearly announcement; to be compared with it',
};

const names = {
  newYear: { vi: 'Tết Dương lịch', en: 'New Year' },
  lunarNewYear: { vi: 'Tết Nguyên đán', en: 'Lunar New Year' },
  kings: { vi: 'Giỗ Tổ Hùng Vương', en: 'Hung Kings Commemoration' },
  victory: { vi: 'Ngày Chiến thắng', en: 'Victory Day' },
  labour: { vi: 'Quốc tế Lao động', en: 'Labour Day' },
  national: { vi: 'Quốc khánh', en: 'National Day' },
} as const;

const dated = (year: number, month: number, date: number): Day => dayOf(year, month, date)!;

function off(
  name: Localized,
  source: Localized,
  ...days: readonly (readonly [year: number, month: number, date: number])[]
): StartingHoliday[] {
  return days.map((day) => ({ day: dated(...day), kind: 'off', name, source }));
}

const worked = (name: Localized, year: number, month: number, date: number): StartingHoliday => ({
  day: dated(year, month, date),
  kind: 'worked',
  name,
  source: announced,
});

export const startingHolidays: readonly StartingHoliday[] = [
  ...off(names.newYear, law, [2025, 1, 1]),
  ...off(
    names.lunarNewYear,
    announced,
    [2025, 1, 27],
    [2025, 1, 28],
    [2025, 1, 29],
    [2025, 1, 30],
    [2025, 1, 31],
  ),
  ...off(names.kings, announced, [2025, 4, 7]),
  ...off(names.victory, law, [2025, 4, 30]),
  ...off(names.labour, law, [2025, 5, 1]),
  ...off(names.labour, announced, [2025, 5, 2]),
  worked(names.labour, 2025, 4, 26),
  ...off(names.national, announced, [2025, 9, 1]),
  ...off(names.national, law, [2025, 9, 2]),
  ...off(names.newYear, law, [2026, 1, 1]),
  ...off(names.newYear, announced, [2026, 1, 2]),
  worked(names.newYear, 2026, 1, 10),
  ...off(
    names.lunarNewYear,
    announced,
    [2026, 2, 16],
    [2026, 2, 17],
    [2026, 2, 18],
    [2026, 2, 19],
    [2026, 2, 20],
  ),
  ...off(names.kings, announced, [2026, 4, 27]),
  ...off(names.victory, law, [2026, 4, 30]),
  ...off(names.labour, law, [2026, 5, 1]),
  ...off(names.national, announced, [2026, 8, 31], [2026, 9, 1]),
  ...off(names.national, law, [2026, 9, 2]),
  worked(names.national, 2026, 8, 22),
];

const daysOf = (kind: StartingHoliday['kind']): Day[] =>
  startingHolidays.filter((holiday) => holiday.kind === kind).map(({ day }) => day);

/** What a register that is loaded for the first time is read by. */
export const startingCalendar: WorkingCalendar = { daysOff: daysOf('off'), workedDays: daysOf('worked') };

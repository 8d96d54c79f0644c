import type { Localized } from '../localized';

/** Why a task is highlighted, and how its index came about. */
export const monitoring = {
  'monitoring.reason.overdue': {
    vi: 'Quá hạn {count} ngày',
    en: 'Overdue by {count} {days, plural, one {day} other {days}}',
  },
  'monitoring.reason.dueSoon': {
    vi: 'Còn {count} ngày đến hạn',
    en: '{count} {days, plural, one {day} other {days}} left',
  },
  'monitoring.reason.completedLate': {
    vi: 'Hoàn thành chậm {count} ngày',
    en: 'Completed {count} {days, plural, one {day} other {days}} late',
  },
  'monitoring.reason.deadlineUnreadable': {
    vi: 'Thời hạn ghi bằng chữ, chưa rõ ngày',
    en: 'The deadline is worded without a readable day',
  },
  'monitoring.reason.noDeadline': {
    vi: 'Chưa ghi thời hạn',
    en: 'No deadline given',
  },
  'monitoring.reason.spiBelow': {
    vi: 'SPI {spi, number, ::.##} < {threshold, number, ::.####}',
    en: 'SPI {spi, number, ::.##} < {threshold, number, ::.####}',
  },
} as const satisfies Record<string, Localized>;

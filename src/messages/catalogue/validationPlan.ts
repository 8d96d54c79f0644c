import type { Localized } from '../localized';

/** Findings about what a task is measured against: weights, starts, milestones. */
export const validationPlan = {
  'validation.weightNotPositive.title': { vi: 'Trọng số phải lớn hơn 0', en: 'Weight must be above 0' },
  'validation.weightNotPositive.found': {
    vi: 'Trọng số là {value} nên được tính là 1. Hãy ghi số lớn hơn 0, hoặc để trống.',
    en: 'The weight is {value} and counts as 1. Write a number above 0, or leave it empty.',
  },
  'validation.progressWithoutPlan.title': {
    vi: 'Có tiến độ nhưng không có kế hoạch để so',
    en: 'Progress without a plan to compare it with',
  },
  'validation.progressWithoutPlan.found': {
    vi: 'Nhiệm vụ đã có tiến độ nhưng thiếu ngày bắt đầu (hoặc mốc ở trang Danh mục), nên chưa đo được SPI. Hãy ghi ngày bắt đầu.',
    en: 'Progress is reported, but without a start (or milestones on Lists) the SPI cannot be measured. Write the start.',
  },
  'validation.milestonesOutOfOrder.title': {
    vi: 'Mốc của nhiệm vụ không hợp lý',
    en: 'Milestones out of order',
  },
  'validation.milestonesOutOfOrder.found': {
    vi: 'Mốc ngày {day} ({percent, number} %) sau thời hạn, thấp hơn mốc trước hoặc trên 100 %. Khối lượng ở trang Danh mục là số cộng dồn: hãy sửa ở đó.',
    en: 'The milestone of {day} ({percent, number} %) is after the deadline, below the one before it, or above 100 %. Shares on Lists are cumulative: correct them there.',
  },
  'validation.milestoneOfNoTask.title': {
    vi: 'Mốc của mã không có trong sổ',
    en: 'Milestone of a code that is not in the register',
  },
  'validation.milestoneOfNoTask.found': {
    vi: 'Bảng mốc ở trang Danh mục có mã "{value}" không có trong trang Nhiệm vụ. Hãy sửa mã hoặc xóa dòng.',
    en: 'The milestones on Lists name the code "{value}", which Tasks does not have. Correct the code or delete the row.',
  },
} as const satisfies Record<string, Localized>;

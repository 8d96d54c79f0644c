import type { Localized } from '../../localized';

/** The view of highlights. */
export const highlights = {
  'taskpane.highlight.title': { vi: 'Tô màu', en: 'Highlight' },
  'taskpane.highlight.about': {
    vi: 'Màu ở trang Nhiệm vụ tự đổi theo số liệu. Chỉ cần tô lại khi màu bị xóa hoặc bị dán đè.',
    en: 'The colours of the Tasks sheet follow the figures by themselves. Apply them again only if they were cleared or pasted over.',
  },
  'taskpane.highlight.run': {
    vi: 'Tô màu việc chậm, kém hiệu quả',
    en: 'Highlight late and inefficient tasks',
  },
  'taskpane.highlight.done': {
    vi: '{tasks, number} nhiệm vụ: {overdue, number} quá hạn, {lowEfficiency, number} hiệu quả thấp (SPI dưới ngưỡng).',
    en: '{tasks, plural, one {# task} other {# tasks}}: {overdue, number} overdue, {lowEfficiency, number} of low efficiency (SPI below the threshold).',
  },
  'taskpane.highlight.byStatus': { vi: 'Theo tình trạng', en: 'By status' },
} as const satisfies Record<string, Localized>;

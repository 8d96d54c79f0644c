import type { Language, Localized } from '../messages';
import type { Attention } from './evaluate';
import { statusDefinition } from './statuses';

export const attentions = ['overdue', 'lowEfficiency'] as const satisfies readonly Attention[];

/** How low efficiency is named. It stands beside a status: a task in progress may be inefficient, or due soon. */
export const lowEfficiency: { readonly label: Localized; readonly meaning: Localized } = {
  label: { vi: 'Hiệu quả thấp', en: 'Low efficiency' },
  meaning: {
    vi: 'Chưa hoàn thành, chưa quá hạn, SPI dưới ngưỡng hiệu quả thấp đủ số tuần theo Thiết lập.',
    en: 'Neither completed nor overdue, with an SPI below the low-efficiency threshold for as many weeks as Settings say.',
  },
};

const labels: Readonly<Record<Attention, Localized>> = {
  overdue: statusDefinition('overdue').label,
  lowEfficiency: lowEfficiency.label,
};

/** What the `attention` column says. */
export const attentionLabel = (attention: Attention, language: Language): string =>
  labels[attention][language];

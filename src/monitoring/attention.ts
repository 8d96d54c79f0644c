import type { Language } from '../messages';
import type { Attention } from './evaluate';
import { statusDefinition } from './statuses';

export const attentions = ['overdue', 'lowEfficiency'] as const satisfies readonly Attention[];

/** What the `attention` column says; the same words as the statuses'. */
export const attentionLabel = (attention: Attention, language: Language): string =>
  statusDefinition(attention).label[language];

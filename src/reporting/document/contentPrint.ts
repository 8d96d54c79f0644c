import type { Language } from '../../messages';
import { shortHash } from '../../register';
import type { Report } from '../types';
import { documentOf } from './documentOf';

/**
 * A short print of all that a report says in its sections, down to the last word of a table. The notes on the data are left out:
 * they change as findings are mended and weeks are closed.
 */
export function contentPrint(report: Report, language: Language): string {
  const { blocks } = documentOf(report, { language, fingerprint: '' });
  const notes = blocks.findIndex((block) => block.kind === 'heading' && block.section === 'notes');
  return shortHash(JSON.stringify(blocks.slice(0, notes)));
}

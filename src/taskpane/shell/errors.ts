import { say, t, UserError, type Language } from '../../messages';

const isKey = (error: unknown, key: string): boolean =>
  error instanceof UserError && error.userMessage.key === key;

/** Not an error but what the user asked for. */
export const isCancelled = (error: unknown): boolean => isKey(error, 'workbook.error.cancelled');

/** What only needs to be tried again: a cell was being edited, or another action was at work. */
export const isPassing = (error: unknown): boolean =>
  isKey(error, 'workbook.error.cellEdit') ||
  isKey(error, 'taskpane.run.busy') ||
  isKey(error, 'workbook.error.atWorkElsewhere');

/** An error as a sentence for people. */
export function sentence(language: Language, error: unknown): string {
  if (error instanceof UserError) return say(language, error.userMessage);
  const text = error instanceof Error ? error.message : String(error);
  // The sentence has its own full stop.
  const detail = text.replace(/[.\s]+$/, '');
  return t(language, 'taskpane.run.unexpected', { detail });
}

/** All that a support desk would ask for; nothing of the register but what the sentence itself says. */
export function errorDetails(language: Language, error: unknown, now: Date): string {
  const { host, platform, version } = Office.context.diagnostics;
  const stack: string[] = [];
  for (let each: unknown = error; each instanceof Error; each = each.cause)
    stack.push(each.stack ?? each.message);
  return [
    sentence(language, error),
    now.toISOString(),
    `Office: ${String(host)} ${version}, ${String(platform)}`,
    ...(error instanceof UserError ? [JSON.stringify(error.userMessage)] : []),
    ...stack,
  ].join('\n');
}

import { UserError, type Message } from '../messages';

/**
 * Runs one batch of Excel work and turns Excel's error codes into sentences for people.
 * @throws UserError always; codes are those of Excel.ErrorCodes
 *   (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling).
 */
export async function excelRun<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw asUserError(error);
  }
}

/**
 * As {@link excelRun}, for a batch between others that belong together, or one that puts back what was there: if the user begins to
 * edit a cell, Excel waits for the end of it instead of refusing half-way.
 */
export async function excelWrite<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw asUserError(error);
  }
}

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly statement?: string; readonly errorLocation?: string };
}

const isOfficeError = (error: unknown): error is OfficeError =>
  typeof error === 'object' && error !== null && 'code' in error && 'message' in error;

function asUserError(error: unknown): Error {
  if (error instanceof UserError || !isOfficeError(error)) return error as Error;
  // Excel's sentences end with a full stop, and so do those that they are put into.
  const detail = error.message.replace(/[.\s]+$/, '');
  const statement = error.debugInfo?.statement ?? error.debugInfo?.errorLocation ?? '?';
  return new UserError(messageFor(error.code, detail, statement), { cause: error });
}

function messageFor(code: string, detail: string, statement: string): Message {
  switch (code) {
    case 'AccessDenied':
      return { key: 'workbook.error.protected', params: { detail } };
    case 'InvalidOperationInCellEditMode':
      return { key: 'workbook.error.cellEdit' };
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
      return { key: 'workbook.error.tooLarge', params: { detail } };
    default:
      return { key: 'workbook.error.excel', params: { code, detail, statement } };
  }
}

/** Whether what was asked for is not in the workbook: gone, or under another name. */
export const isItemNotFound = (error: unknown): boolean =>
  error instanceof UserError && error.userMessage.params?.code === 'ItemNotFound';

/** @throws UserError if the user cancelled; call it before a write, never between two that belong together. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new UserError({ key: 'workbook.error.cancelled' });
}

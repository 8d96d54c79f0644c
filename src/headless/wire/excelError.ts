/** An error as Excel answers it: `code` is one of `Excel.ErrorCodes`. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = 'ExcelError';
  }
}

export const itemNotFound = (): ExcelError =>
  new ExcelError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): ExcelError =>
  new ExcelError('ItemAlreadyExists', 'The resource being created already exists.', 409);

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): ExcelError => new ExcelError('InvalidArgument', message);

export const wrongShape = (): ExcelError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export const accessDenied = (message = 'You cannot perform the requested operation.'): ExcelError =>
  new ExcelError('AccessDenied', message, 403);

export const invalidOperation = (
  message = 'The operation is invalid for the current object or state.',
): ExcelError => new ExcelError('InvalidOperation', message);

export const invalidReference = (): ExcelError =>
  new ExcelError('InvalidReference', 'This reference is not valid for the current operation.');

export const insertDeleteConflict = (): ExcelError =>
  new ExcelError('InsertDeleteConflict', 'The insert or delete operation attempted resulted in a conflict.');

/** The host knows no such member. Loud on purpose: a silent answer would let a test pass by accident. */
export const apiNotFound = (member: string): ExcelError =>
  new ExcelError('ApiNotFound', `The API you are trying to use could not be found: ${member}.`, 404);

export const payloadTooLarge = (): ExcelError =>
  new ExcelError(
    'RequestPayloadSizeLimitExceeded',
    'The request payload size has exceeded the limit. Please refer to the documentation: ' +
      '"https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins".',
    413,
  );

export const rangeTooLarge = (): ExcelError =>
  new ExcelError(
    'RangeExceedsLimit',
    'The cell count in the range has exceeded the maximum supported number. Please refer to the documentation: ' +
      '"https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins".',
  );

import { UserError } from '../messages';

const sliceSize = 4_194_304;

/** `Office.context.document`, as far as files go. */
export type FileSource = Pick<Office.Document, 'getFileAsync'>;

/**
 * The workbook's visible sheets as Excel prints them to PDF: desktop Excel does; Excel on the web says that it can and gives an
 * empty file (https://github.com/OfficeDev/office-js/issues/5950).
 * @throws UserError that tells how to save as PDF by hand, where Excel gives no file.
 */
export async function pdfFile(document: FileSource): Promise<Uint8Array> {
  if (!Office.context.requirements.isSetSupported('PdfFile')) throw noPdf();
  const file = await answer<Office.File>((done) =>
    document.getFileAsync(Office.FileType.Pdf, { sliceSize }, done),
  );
  try {
    const slices: number[][] = [];
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await answer<Office.Slice>((done) => file.getSliceAsync(index, done));
      slices.push(slice.data as number[]);
    }
    const bytes = Uint8Array.from(slices.flat());
    if (bytes.length === 0) throw noPdf();
    return bytes;
  } finally {
    file.closeAsync();
  }
}

const answer = <T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> =>
  new Promise((resolve, reject) =>
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(noPdf(error.message));
    }),
  );

const noPdf = (detail = ''): UserError =>
  new UserError({ key: 'workbook.error.noPdf', params: { detail: detail === '' ? 'none' : detail } });

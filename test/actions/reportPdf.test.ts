import { compileReport, reportPdf } from '../../src/actions';
import type { HeadlessExcel } from '../../src/headless';
import { loaded, today } from './register';

let excel: HeadlessExcel;
beforeEach(async () => {
  ({ excel } = await loaded());
});
afterEach(() => {
  jest.restoreAllMocks();
  excel.dispose();
});

const visible = (): string[] =>
  excel.store.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);

/** Excel's answer to a request for the workbook as PDF, in slices; which sheets are seen meanwhile is kept. */
function excelGives(slices: readonly number[][]) {
  jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(true);
  const seen: string[][] = [];
  let closed = false;
  const file = {
    size: slices.flat().length,
    sliceCount: slices.length,
    getSliceAsync: (index: number, give: (result: unknown) => void) =>
      give({ status: 'succeeded', value: { data: slices[index] } }),
    closeAsync: () => {
      closed = true;
    },
  };
  const getFileAsync = (type: Office.FileType, _options: object, done: (result: unknown) => void): void => {
    expect(type).toBe(Office.FileType.Pdf);
    seen.push(visible());
    done({ status: 'succeeded', value: file });
  };
  return { document: { getFileAsync } as unknown as Office.Document, seen, closed: () => closed };
}

test('the report alone is seen while Excel makes the PDF, and every sheet again after', async () => {
  const { sheet } = await compileReport({ today });
  const before = visible();
  const { document, seen, closed } = excelGives([
    [37, 80],
    [68, 70],
  ]);
  expect([...(await reportPdf(sheet, document))]).toEqual([37, 80, 68, 70]);
  expect(seen).toEqual([[sheet]]);
  expect(visible()).toEqual(before);
  expect(closed()).toBe(true);
});

test('where Excel gives an empty file, as on the web, the user is told how to save it by hand', async () => {
  const { sheet } = await compileReport({ today });
  const before = visible();
  const { document } = excelGives([]);
  await expect(reportPdf(sheet, document)).rejects.toMatchObject({
    userMessage: { key: 'workbook.error.noPdf' },
  });
  expect(visible()).toEqual(before);
});

test('and where Excel has no PDF at all', async () => {
  const { sheet } = await compileReport({ today });
  const before = visible();
  expect(Office.context.requirements.isSetSupported('PdfFile')).toBe(false);
  await expect(reportPdf(sheet)).rejects.toMatchObject({ userMessage: { key: 'workbook.error.noPdf' } });
  expect(visible()).toEqual(before);
});

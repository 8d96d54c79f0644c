import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import { programPath, runProgram } from '../support/programs';

/** A Word document as LibreOffice lays it out, a PDF in a folder that is gone afterwards. */
async function inPdf<T>(docx: Uint8Array, read: (pdf: string, folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'p06-word-'));
  try {
    const source = join(folder, 'report.docx');
    await writeFile(source, docx);
    await runProgram(programPath('soffice'), [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      'pdf:writer_pdf_Export',
      '--outdir',
      folder,
      source,
    ]);
    return await read(join(folder, 'report.pdf'), folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Its text, pages apart by form feeds. */
export const textOf = (docx: Uint8Array): Promise<string> =>
  inPdf(docx, async (pdf, folder) => {
    await runProgram(programPath('pdftotext'), ['-layout', pdf, join(folder, 'text')]);
    return (await readFile(join(folder, 'text'), 'utf8')).normalize('NFC');
  });

/** How much of each page lies above its last text, line or picture: 0 to 1 of what is between the margins. */
export const fillOf = (docx: Uint8Array): Promise<number[]> =>
  inPdf(docx, async (pdf, folder) => {
    await runProgram(programPath('pdftoppm'), ['-png', '-r', '30', pdf, join(folder, 'page')]);
    const names = (await readdir(folder)).filter((name) => /^page-\d+\.png$/.test(name)).sort();
    return Promise.all(names.map(async (name) => fill(PNG.sync.read(await readFile(join(folder, name))))));
  });

const pageHeight = 210;
const margin = 20;

function fill({ width, height, data }: PNG): number {
  const isBlank = (row: number): boolean =>
    data.subarray(row * width * 4, (row + 1) * width * 4).every((value) => value > 200);
  let last = height - 1;
  while (last > 0 && isBlank(last)) last--;
  const millimetres = (last / height) * pageHeight;
  return Math.max(millimetres - margin, 0) / (pageHeight - 2 * margin);
}

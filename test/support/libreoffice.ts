import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { read, utils, type CellObject } from '@e965/xlsx';
import { programPath, runProgram } from './programs';

export type Target = 'xlsx' | 'pdf' | 'csv' | 'html' | 'fods';

/** soffice's --convert-to arguments; the csv is UTF-8 of the first sheet, cells as they are shown. */
const filters: Record<Target, string> = {
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
  pdf: 'pdf:calc_pdf_Export',
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true',
  html: 'html:HTML (StarCalc)',
  fods: 'fods:OpenDocument Spreadsheet Flat XML',
};

/** Recalculate always on load (0 = always, 1 = never, 2 = ask), for .xlsx and .ods: cached values are never trusted. */
const profileSettings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

async function inPrivateFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'p06-libreoffice-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A workbook may also be given as the XML text of a flat OpenDocument file. */
const isXml = (bytes: Uint8Array): boolean => bytes[0] === '<'.charCodeAt(0);

/** Converts files inside `folder` with a profile of its own, so that parallel jest workers do not meet in one soffice. */
async function convertIn(folder: string, inputs: readonly Uint8Array[], to: Target): Promise<string[]> {
  const soffice = programPath('soffice');
  const profile = join(folder, 'profile');
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), profileSettings);
  const sources = inputs.map((bytes, index) =>
    join(folder, `book${index}.${isXml(bytes) ? 'fods' : 'xlsx'}`),
  );
  await Promise.all(inputs.map((bytes, index) => writeFile(sources[index]!, bytes)));
  const out = join(folder, 'out');
  await runProgram(soffice, [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--norestore',
    '--convert-to',
    filters[to],
    '--outdir',
    out,
    ...sources,
  ]);
  return inputs.map((_, index) => join(out, `book${index}.${to}`));
}

/** Converts several workbooks with one start of LibreOffice (a start costs about a second, a small workbook far less). */
export function convertAll(inputs: readonly Uint8Array[], to: Target): Promise<Uint8Array[]> {
  return inPrivateFolder(async (folder) => {
    const paths = await convertIn(folder, inputs, to);
    return Promise.all(
      paths.map(async (path) => {
        try {
          return new Uint8Array(await readFile(path));
        } catch (cause) {
          throw new Error('LibreOffice could not read the workbook: it wrote no file for it.', { cause });
        }
      }),
    );
  });
}

/** One workbook (.xlsx bytes) as LibreOffice writes it after recalculating every formula. */
export async function convert(bytes: Uint8Array, to: Target): Promise<Uint8Array> {
  return (await convertAll([bytes], to))[0]!;
}

/** Value of a cell: number (dates are serial numbers), text, boolean, or the error text (`#NAME?`). */
export type Value = string | number | boolean;
/** Sheet name → A1 address → value; empty cells are absent. */
export type Values = Map<string, Map<string, Value>>;

/** The cell values of a workbook, or of one sheet of it, as they stand in the file. */
export function valuesOf(bytes: Uint8Array, sheet?: string): Values {
  const book = read(bytes, { cellDates: false, ...(sheet === undefined ? {} : { sheets: sheet }) });
  return new Map(
    Object.keys(book.Sheets).map((name) => {
      const cells = Object.entries(book.Sheets[name] ?? {}).filter(([key]) => !key.startsWith('!'));
      const values = cells.flatMap(([address, cell]: [string, CellObject]): [string, Value][] => {
        if (cell.t === 'z' || cell.v === undefined || cell.v === '') return [];
        return [[address, cell.t === 'e' ? (cell.w ?? '#ERROR') : (cell.v as Value)]];
      });
      return [name, new Map(values)];
    }),
  );
}

/** The cell values of a workbook after LibreOffice has recalculated it: the referee for our formulas. */
export async function recalculated(bytes: Uint8Array): Promise<Values> {
  return valuesOf(await convert(bytes, 'xlsx'));
}

/** Values of a rectangle in row order, '' for empty cells: `grid(values.get('Tasks')!, 'A1:C2')`. */
export function grid(values: ReadonlyMap<string, Value>, address: string): Value[][] {
  const { s, e } = utils.decode_range(address);
  return Array.from({ length: e.r - s.r + 1 }, (_, row) =>
    Array.from(
      { length: e.c - s.c + 1 },
      (_, column) => values.get(utils.encode_cell({ r: s.r + row, c: s.c + column })) ?? '',
    ),
  );
}

/**
 * The printed pages of a workbook as PNG files in `folder` (made if needed), in page order: to be looked at,
 * or measured by a test.
 * @param dpi Resolution; 60 is enough to look at, 100 to read.
 */
export async function pictures(bytes: Uint8Array, folder: string, dpi = 60): Promise<string[]> {
  const pdftoppm = programPath('pdftoppm');
  const pdf = await convert(bytes, 'pdf');
  await mkdir(folder, { recursive: true });
  const source = join(folder, 'pages.pdf');
  await writeFile(source, pdf);
  await runProgram(pdftoppm, ['-png', '-r', String(dpi), source, join(folder, 'page')]);
  const names = (await readdir(folder)).filter((name) => /^page-\d+\.png$/.test(name));
  return names.sort().map((name) => join(folder, name));
}

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { read, utils } from '@e965/xlsx';
import { convertAll } from './libreoffice';

/**
 * The fill that each cell of a sheet really shows, conditional formats included, as LibreOffice evaluates them after a
 * full recalculation: address → `#RRGGBB`; cells without fill are absent. Colour scales and data bars are not seen.
 *
 * LibreOffice writes effective colours only in its HTML export, and that leaves out hidden rows and columns and starts
 * at the first used cell. So a copy of the workbook is unhidden and A1 made non-empty first.
 */
export async function effectiveFills(bytes: Uint8Array, sheetName: string): Promise<Map<string, string>> {
  return (await effectiveFillsOf([bytes], sheetName))[0]!;
}

/** The same for several workbooks that each have a sheet of that name, with one start of LibreOffice. */
export async function effectiveFillsOf(
  books: readonly Uint8Array[],
  sheetName: string,
): Promise<Map<string, string>[]> {
  const pages = await convertAll(books.map(withVisibleCornerCells), 'html');
  return pages.map((page, i) => {
    const table = tablesByName(strFromU8(page), sheetNamesOf(books[i]!)).get(sheetName);
    if (table === undefined) throw new Error(`No sheet "${sheetName}" in the workbook.`);
    return fillsIn(table);
  });
}

const mark = '<is><t>.</t></is>';

function withVisibleCornerCells(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, part] of Object.entries(parts)) {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(path)) {
      const xml = strFromU8(part).replace(/<(?:row|col)\b[^>]*>/g, (tag) =>
        tag.replace(/ hidden="[^"]*"/, ''),
      );
      parts[path] = strToU8(withCorner(xml));
    } else if (path === 'xl/workbook.xml') {
      parts[path] = strToU8(strFromU8(part).replace(/ state="(?:hidden|veryHidden)"/g, ''));
    }
  }
  return zipSync(parts, { level: 1 });
}

function withCorner(xml: string): string {
  const corner = /<c r="A1"([^>]*?)(\/>|>(.*?)<\/c>)/s.exec(xml);
  if (corner) {
    if (/<[vf][ >]|<is>/.test(corner[3] ?? '')) return xml;
    const attributes = corner[1]!.replace(/ t="[^"]*"/, '');
    return xml.replace(corner[0], `<c r="A1"${attributes} t="inlineStr">${mark}</c>`);
  }
  const cell = `<c r="A1" t="inlineStr">${mark}</c>`;
  const row = /<row r="1"[^>]*?(\/)?>/.exec(xml);
  if (row?.[1]) return xml.replace(row[0], `${row[0].slice(0, -2)}>${cell}</row>`);
  if (row) return xml.replace(row[0], row[0] + cell);
  return xml.includes('<sheetData/>')
    ? xml.replace('<sheetData/>', `<sheetData><row r="1">${cell}</row></sheetData>`)
    : xml.replace('<sheetData>', `<sheetData><row r="1">${cell}</row>`);
}

function fillsIn(table: string): Map<string, string> {
  const fills = new Map<string, string>();
  /** Cells that a merge from an earlier row or column covers. */
  const covered = new Set<string>();
  table
    .split(/<tr\b/)
    .slice(1)
    .forEach((row, r) => {
      let c = 0;
      for (const [tag] of row.matchAll(/<td\b[^>]*>/g)) {
        while (covered.has(utils.encode_cell({ r, c }))) c += 1;
        const span = (name: string) => Number(new RegExp(`${name}="?(\\d+)`).exec(tag)?.[1] ?? 1);
        const fill = /bgcolor="(#[0-9A-Fa-f]{6})"/.exec(tag)?.[1]?.toUpperCase();
        for (let down = 0; down < span('rowspan'); down += 1) {
          for (let right = 0; right < span('colspan'); right += 1) {
            const address = utils.encode_cell({ r: r + down, c: c + right });
            covered.add(address);
            if (fill) fills.set(address, fill);
          }
        }
        c += 1;
      }
    });
  return fills;
}

const sheetNamesOf = (bytes: Uint8Array): string[] => read(bytes, { bookSheets: true }).SheetNames;

/** The HTML of each sheet's table; LibreOffice writes no headings when there is one sheet. */
function tablesByName(html: string, sheets: readonly string[]): Map<string, string> {
  if (sheets.length === 1) return new Map([[sheets[0]!, html]]);
  const headed = [...html.matchAll(/<h1>Sheet \d+: <em>(.*?)<\/em><\/h1><\/A>\s*(<table.*?<\/table>)/gs)];
  return new Map(headed.map(([, name, table]) => [unescaped(name!), table!]));
}

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

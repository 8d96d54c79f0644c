import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { read, utils } from '@e965/xlsx';
import { convertAll } from './libreoffice';

/** What a person sees in a sheet once LibreOffice has recalculated it: by address, without empty cells. */
export interface SeenSheet {
  readonly values: ReadonlyMap<string, string | number>;
  /** `#RRGGBB`, conditional formats included; cells without fill are absent. Colour scales and data bars are not seen. */
  readonly fills: ReadonlyMap<string, string>;
}

/** The fill that each cell of a sheet really shows, as LibreOffice evaluates them after a full recalculation. */
export async function effectiveFills(
  bytes: Uint8Array,
  sheetName: string,
): Promise<ReadonlyMap<string, string>> {
  return (await seenSheets([bytes], sheetName))[0]!.fills;
}

/**
 * Values and fills of a sheet in several workbooks that each have one of that name, with one start of LibreOffice.
 *
 * LibreOffice writes effective colours only in its HTML export (numbers with their 15 digits beside what is shown), and
 * that leaves out hidden sheets, rows and columns and starts at the first used cell. So in a copy of the workbook the sheet is
 * unhidden and its A1 made non-empty first; the other sheets are hidden, for writing them would take most of the time.
 */
export async function seenSheets(books: readonly Uint8Array[], sheetName: string): Promise<SeenSheet[]> {
  const pages = await convertAll(
    books.map((bytes) => withOnly(bytes, sheetName)),
    'html',
  );
  return pages.map((page) => seenIn(strFromU8(page)));
}

const mark = '<is><t>.</t></is>';

function withOnly(bytes: Uint8Array, sheetName: string): Uint8Array {
  const shown = sheetNamesOf(bytes).indexOf(sheetName);
  if (shown < 0) throw new Error(`No sheet "${sheetName}" in the workbook.`);
  const parts = unzipSync(bytes);
  for (const [path, part] of Object.entries(parts)) {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(path)) {
      const xml = strFromU8(part).replace(/<(?:row|col)\b[^>]*>/g, (tag) =>
        tag.replace(/ hidden="[^"]*"/, ''),
      );
      parts[path] = strToU8(withCorner(xml));
    } else if (path === 'xl/workbook.xml') {
      let index = 0;
      const xml = strFromU8(part).replace(/<sheet [^>]*>/g, (tag) => {
        const visible = tag.replace(/ state="(?:hidden|veryHidden)"/, '');
        return index++ === shown ? visible : visible.replace('<sheet ', '<sheet state="hidden" ');
      });
      // LibreOffice shows the sheet that was left open, hidden or not.
      parts[path] = strToU8(
        xml.replace(/ activeTab="\d+"/, '').replace('<workbookView', `$& activeTab="${shown}"`),
      );
    }
  }
  // Read once, by a program on the same machine.
  return zipSync(parts, { level: 0 });
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

/** What stands in the one table of a page. */
function seenIn(page: string): SeenSheet {
  const end = page.indexOf('</table>');
  if (page.includes('<table', end)) throw new Error('LibreOffice wrote more than the one sheet.');
  const fills = new Map<string, string>();
  const values = new Map<string, string | number>();
  /** Cells that a merge from an earlier row or column covers. */
  const covered = new Set<string>();
  page
    .slice(page.indexOf('<table'), end)
    .split(/<tr\b/)
    .slice(1)
    .forEach((row, r) => {
      let c = 0;
      for (const [, tag = '', content = ''] of row.matchAll(/<td\b([^>]*)>(.*?)<\/td>/gs)) {
        while (covered.has(utils.encode_cell({ r, c }))) c += 1;
        const span = (name: string) => Number(new RegExp(`${name}="?(\\d+)`).exec(tag)?.[1] ?? 1);
        const fill = /bgcolor="(#[0-9A-Fa-f]{6})"/.exec(tag)?.[1]?.toUpperCase();
        const value = valueOf(tag, content);
        if (value !== '') values.set(utils.encode_cell({ r, c }), value);
        const [down, right] = [span('rowspan'), span('colspan')];
        for (let d = 0; d < down; d += 1) {
          for (let across = 0; across < right; across += 1) {
            const address = utils.encode_cell({ r: r + d, c: c + across });
            if (down > 1 || right > 1) covered.add(address);
            if (fill) fills.set(address, fill);
          }
        }
        c += 1;
      }
    });
  return { values, fills };
}

/** A number as it is, a text as it is shown. */
function valueOf(tag: string, content: string): string | number {
  const number = / sdval="([^"]*)"/.exec(tag)?.[1];
  if (number !== undefined) return Number(number);
  const text = content.replace(/<(?!br>)[^>]*>/g, '');
  // A copy: a part of the page's text would keep all of it in memory.
  return text === '<br>' ? '' : Buffer.from(unescaped(text.replaceAll('<br>', '\n'))).toString();
}

const sheetNamesOf = (bytes: Uint8Array): string[] => read(bytes, { bookSheets: true }).SheetNames;

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

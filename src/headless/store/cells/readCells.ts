import { columnNumber, parseRect } from '../geometry';
import { parseAttributes, parseXml, unescapeXml, XmlSyntaxError } from '../opc/xmlTree';
import { translateFormula } from '../../formula/edit';
import type { CellValue } from '../types';
import { MAX_COLUMN, MAX_ROW } from '../types';
import type { CellExtra, Grid } from './grid';
import type { SharedString } from './sharedStrings';
import { decodeText, plainText } from './sharedStrings';

export interface CellReading {
  strings: readonly SharedString[];
  /** File form without `=` to formula bar form with it. */
  toUi: (formula: string, row: number, column: number) => string;
}

const TAG = /<(row|c)\b([^>]*?)(\/)?>/g;
const FORMULA = /<f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/f>)/;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Reads the inside of `<sheetData>` into the grid. Throws `XmlSyntaxError` for what no workbook can hold. */
export function readCells(xml: string, grid: Grid, reading: CellReading): void {
  const masters = new Map<string, { formula: string; row: number; column: number }>();
  let row = -1;
  let column = -1;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(xml); tag; tag = TAG.exec(xml)) {
    const attributes = tag[2] ?? '';
    if (tag[1] === 'row') {
      const { r, ...rest } = parseAttributes(attributes);
      // Spans are a hint that the next write would make wrong.
      delete rest['spans'];
      row = onSheet(r === undefined ? row + 1 : Number(r) - 1, MAX_ROW, 'row');
      column = -1;
      const line = grid.row(row);
      if (Object.keys(rest).length) line.attributes = rest;
      continue;
    }
    const at = attribute(attributes, 'r');
    column = onSheet(at === null ? column + 1 : columnNumber(at.replace(/\d+$/, '')), MAX_COLUMN, 'column');
    const style = Number(attribute(attributes, 's') ?? 0);
    const kind = attribute(attributes, 't') ?? 'n';
    const extra = metaOf(attributes);
    let body = '';
    if (!tag[3]) {
      const end = xml.indexOf('</c>', TAG.lastIndex);
      if (end < 0) throw new XmlSyntaxError('A cell does not end');
      body = xml.slice(TAG.lastIndex, end);
      TAG.lastIndex = end + 4;
    }
    const cell = { value: null as CellValue, formula: null as string | null, style, extra };
    const found = body.startsWith('<f') || body.includes('<f') ? FORMULA.exec(body) : null;
    if (found) {
      const own = parseAttributes(found[1] ?? '');
      let formula = unescapeXml(found[2] ?? '');
      if (own['t'] === 'shared') {
        const master = masters.get(own['si'] ?? '');
        if (formula === '' && master)
          formula = translateFormula(master.formula, row - master.row, column - master.column);
        else masters.set(own['si'] ?? '', { formula, row, column });
      }
      if (own['t'] === 'dataTable') cell.extra = { ...cell.extra, dataTable: own };
      if (own['t'] === 'array')
        cell.extra = {
          ...cell.extra,
          array: parseRect(own['ref'] ?? '') ?? { top: row, left: column, bottom: row, right: column },
        };
      if (formula !== '') cell.formula = reading.toUi(decodeText(formula), row, column);
    }
    if (kind === 's') {
      const index = Number(valueText(body) ?? Number.NaN);
      const shared = reading.strings[index];
      if (!shared) throw new XmlSyntaxError(`There is no shared text ${index}`);
      cell.value = shared.text;
      if (shared.rich) cell.extra = { ...cell.extra, rich: shared.rich };
    } else if (kind === 'inlineStr') {
      const inline = /<is\b[^>]*>([\s\S]*)<\/is>/.exec(body)?.[1] ?? '';
      const node = parseXml(`<is>${inline}</is>`);
      cell.value = plainText(node);
      if (/<r[\s>]/.test(inline)) cell.extra = { ...cell.extra, rich: inline };
    } else cell.value = valueOf(kind, body);
    grid.row(row).cells[column] = cell;
  }
}

function onSheet(index: number, last: number, what: string): number {
  if (!Number.isInteger(index) || index < 0 || index > last)
    throw new XmlSyntaxError(`A cell stands in no ${what}`);
  return index;
}

function attribute(text: string, name: string): string | null {
  const at = text.indexOf(` ${name}=`);
  if (at < 0) return null;
  const open = at + name.length + 2;
  return text.slice(open + 1, text.indexOf(text[open] ?? '"', open + 1));
}

function metaOf(attributes: string): CellExtra | null {
  const meta: Record<string, string> = {};
  for (const name of ['cm', 'vm']) {
    const value = attribute(attributes, name);
    if (value !== null) meta[name] = value;
  }
  return Object.keys(meta).length ? { meta } : null;
}

function valueText(body: string): string | null {
  const open = body.indexOf('<v');
  if (open < 0) return null;
  const start = body.indexOf('>', open) + 1;
  if (body[start - 2] === '/') return '';
  const end = body.indexOf('</v>', start);
  if (end < 0) throw new XmlSyntaxError('A value does not end');
  return unescapeXml(body.slice(start, end));
}

function valueOf(kind: string, body: string): CellValue {
  const text = valueText(body);
  if (text === null) return null;
  if (kind === 'str') return decodeText(text);
  if (text === '') return null;
  if (kind === 'b') return text === '1' || text === 'true';
  if (kind === 'e') return { error: text };
  if (kind === 'd') {
    const time = Date.parse(
      /[zZ]|[+-]\d\d:?\d\d$/.test(text) ? text : `${text}${text.includes('T') ? '' : 'T00:00:00'}Z`,
    );
    return Number.isNaN(time) ? text : (time - DAY_ZERO) / 86_400_000;
  }
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}

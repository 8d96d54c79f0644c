import type { SourceCell } from '../../files';
import type { Message } from '../../messages';
import { plain } from '../wording';
import { textIn } from './cellReaders';
import { headerWording } from './fields';
import type { FoundTable } from './findTables';

/** What a non-empty row below a header is. */
export type RowKind =
  | { readonly kind: 'data' }
  | { readonly kind: 'section'; readonly name: string }
  | { readonly kind: 'rejected'; readonly reason: Message };

const rejected = (key: Message['key']): RowKind => ({ kind: 'rejected', reason: { key } });
const sectionCode =
  /^(?:[ivxlc]+|[a-z]|(?:buoc|phan|muc|nhom|giai doan|chuong|step|phase|part|section|group)\s+(?:[ivxlc]+|\d+|[a-z]))$/;
const sectionTitle = /^\s*(?:(?:nhóm|phần|mục|chương|group|section|part)\b|(?:[IVXLC]+|[A-Z])[.):/-]\s*\S)/iu;
const signatureStart =
  /^(?:noi nhan|nguoi lap|lap bieu|thu truong|tm uy ban|tm ubnd|tm to|kt chu tich|ky ten|ky ghi ro|luu vt|prepared by|signature|approved by|recipients)\b/;
const noteStart = /^\s*(?:(?:ghi chú|lưu ý|chú thích|notes?|remarks?)\s*[:：]|\*)/iu;
const letters = /\p{L}/u;
/** What makes a lone text a heading wherever it stands: "II. Y tế", "1.2 Y tế", "b) Y tế", "NHÓM Y TẾ", "Phần 3". */
const headingAnywhere = [
  /^\s*(?:[IVXLC]+|[A-Za-z]|[1-9]\d?(?:\.[1-9]\d?)*)[.):]\s*\p{Lu}/u,
  /^\s*[1-9]\d?(?:\.[1-9]\d?)+\s+\p{Lu}/u,
  /^\s*NHÓM\s/u,
  /^\s*(?:nhóm|phần|mục|chương|group|section|part)\s+(?:nhiệm vụ|công việc|(?:[IVXLC]+|\d+|[A-Z])(?![\p{L}\d]))/iu,
];
const totalStart = /^(?:tong cong|tong so|grand total|total)\b/;
/** Nothing but a total, so a running number before it makes no task of it; "Tổng số hóa …" may well be one. */
const wholeTotal =
  /^(?:tong cong|tong so|tong|cong|sum|(?:grand |sub ?)?totals?)(?: (?:\d+|[ivx]+|[a-e]))*(?: (?:cac )?nhiem vu| tasks?)?$/;
/** "Cộng nhóm I", "Tổng phần A: hạ tầng", "Cộng nhóm nhiệm vụ chung": a total where neither number nor agency stands beside it. */
const groupTotal =
  /^(?:tong cong|tong so|tong|cong|(?:sub ?)?total|sum)(?: (?:cua|cac|of|for))? (?:(?:nhom|linh vuc) \S|(?:(?:tieu )?(?:muc|phan|nhom)|chuong|khoi|buoc|dot|giai doan|section|group|part|step|phase) (?:[ivxlc]+|\d+|[a-z])(?: |$))/;

/** A look at the first letter spares most rows the rest: tổng, cộng, sum, total, grand total. */
const mayBeTotal = /^\P{L}*[tcsg]/iu;

const isUpper = (text: string): boolean =>
  letters.test(text) && text === text.toUpperCase() && text.length > 3;

/** Tells tasks from the other rows that stand in a register: headings of groups, totals, notes, signatures. */
export class RowClassifier {
  private readonly codes: readonly string[];
  /** The first column that holds anything below the header. */
  private readonly firstColumn: number;
  private signed = false;
  /** The lowest header of each column, in plain wording. */
  private readonly headers: readonly string[];
  private readonly longestHeader: number;

  constructor(private readonly table: FoundTable) {
    const column = table.map.byField.get('code');
    const { rows } = table.sheet;
    const body = rows.slice(table.body, table.end);
    this.codes = column === undefined ? [] : body.map((row) => plain(textIn(row[column]!)));
    this.headers = table.headers.map((header) => headerWording(header.split(' – ').at(-1)!));
    this.longestHeader = Math.max(0, ...table.headers.map((header) => header.length));
    this.firstColumn = (rows[0] ?? []).findIndex((_, c) => body.some((row) => textIn(row[c]!) !== ''));
  }

  /** @param r Index of the row in `sheet.rows`; rows must be asked in order. */
  classify(r: number): RowKind {
    const { sheet } = this.table;
    const row = sheet.rows[r]!;
    const texts = [...new Set(row.map((cell) => textIn(cell)).filter(Boolean))];
    const code = this.at(r, 'code');
    const title = this.at(r, 'task');
    const first = texts[0]!;
    if (r - this.table.body < 2 && isTagRow(row)) return rejected('register.columnNumbers');
    if (this.repeatsHeader(row)) return rejected('register.headerAgain');
    if (this.signed && texts.length <= 3) return rejected('register.signature');
    if (texts.length <= 3 && texts.some((text) => signatureStart.test(plain(text)))) {
      this.signed = true;
      return rejected('register.signature');
    }
    if (this.isTotal(r, code, title, texts)) return rejected('register.total');
    if (texts.length === 1 && noteStart.test(first)) return rejected('register.note');
    if (this.table.kind === 'weekly') return code ? { kind: 'data' } : rejected('register.noCode');
    if (texts.length === 1 && this.isHeading(r, first, title)) return { kind: 'section', name: first };
    if (!title && texts.length === 1 && first !== code) return rejected('register.remark');
    // The mark of a group may stand in the running number's column while codes have a column of their own.
    const mark = code || (first === title ? '' : first);
    if (title && sectionCode.test(plain(mark)) && this.isGroupCode(mark, title, texts.length)) {
      return { kind: 'section', name: title };
    }
    if (code && title && texts.length === 2 && this.hasChildren(r, code))
      return { kind: 'section', name: title };
    return title ? { kind: 'data' } : rejected('register.noTitle');
  }

  private at(r: number, key: 'code' | 'task' | 'leadAgency'): string {
    const column = this.table.map.byField.get(key);
    return column === undefined ? '' : textIn(this.table.sheet.rows[r]![column]!);
  }

  private isTotal(r: number, code: string, title: string, texts: readonly string[]): boolean {
    const written = title || texts[0]!;
    if (title && code && !mayBeTotal.test(written)) return false;
    const label = plain(written);
    if (wholeTotal.test(label) || ((!title || !code) && totalStart.test(label))) return true;
    if (this.table.kind !== 'register') return false;
    if (texts[0] === written && groupTotal.test(label) && !letters.test(this.at(r, 'leadAgency')))
      return true;
    return !title && texts.some((text) => wholeTotal.test(plain(text)));
  }

  /**
   * One text in the row. In the title's column a heading is merged across, numbered or in capitals; before it any words
   * are one; further right a lone text is a remark unless it is merged across or numbered.
   */
  private isHeading(r: number, text: string, title: string): boolean {
    const column = this.table.sheet.rows[r]!.findIndex((cell) => textIn(cell) !== '');
    const wide = this.table.sheet.merges.some(
      (merge) => merge.top === r && merge.bottom === r && merge.right > merge.left && merge.left <= column,
    );
    if (!title) {
      if (!letters.test(text) || isCodeOnly(this.table, r)) return false;
      const leading = column === this.firstColumn || column === this.table.map.byField.get('code');
      return leading || wide || headingAnywhere.some((pattern) => pattern.test(text));
    }
    return wide || sectionTitle.test(text) || isUpper(text);
  }

  /** "I", "A", "BƯỚC 1": a group where little else stands in the row, or its title is in capitals. */
  private isGroupCode(code: string, title: string, filled: number): boolean {
    return filled <= 2 || (isUpper(title.split('\n')[0]!) && /\s/.test(code.trim()));
  }

  /** "B7.1" over "B7.1.1". */
  private hasChildren(r: number, code: string): boolean {
    const own = `${plain(code)} `;
    return this.codes.slice(r - this.table.body + 1).some((other) => other.startsWith(own));
  }

  private repeatsHeader(row: readonly SourceCell[]): boolean {
    // A row with a number or a date is no header.
    if (row.some(({ value }) => typeof value === 'number')) return false;
    let same = 0;
    row.forEach((cell, c) => {
      const text = textIn(cell);
      const header = this.headers[c];
      if (text && header && text.length <= this.longestHeader && headerWording(text) === header) same++;
    });
    return same >= 2;
  }
}

function isCodeOnly(table: FoundTable, r: number): boolean {
  const column = table.map.byField.get('code');
  if (column === undefined) return false;
  const code = textIn(table.sheet.rows[r]![column]!);
  return code !== '' && !sectionTitle.test(code) && !/\s/.test(code);
}

/** "(1) (2) (3)" or "1 2 3" under each header, or hashtags. */
function isTagRow(row: readonly SourceCell[]): boolean {
  const texts = row.map((cell) => textIn(cell)).filter(Boolean);
  if (texts.length < 3) return false;
  if (texts.every((text) => /^#\w/.test(text))) return true;
  const numbers = texts.map((text) => /^\(?(\d{1,2})\)?(?:\s*=.*)?$/.exec(text)?.[1]);
  return numbers.every(
    (number, i) => number !== undefined && (i === 0 || Number(number) === Number(numbers[i - 1]) + 1),
  );
}

import type { SourceCell } from '../../files';
import type { Message } from '../../messages';
import { plain } from '../wording';
import { textIn } from './cellReaders';
import { headerWording } from './fields';
import type { FoundTable } from './findTable';

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

const isUpper = (text: string): boolean =>
  letters.test(text) && text === text.toUpperCase() && text.length > 3;

/** Tells tasks from the other rows that stand in a register: headings of groups, totals, notes, signatures. */
export class RowClassifier {
  private readonly codes: readonly string[];
  private signed = false;

  constructor(private readonly table: FoundTable) {
    const column = table.map.byField.get('code');
    const { rows } = table.sheet;
    this.codes = column === undefined ? [] : rows.slice(table.body).map((row) => plain(textIn(row[column]!)));
  }

  /** @param r Index of the row in `sheet.rows`; rows must be asked in order. */
  classify(r: number): RowKind {
    const { sheet, map } = this.table;
    const row = sheet.rows[r]!;
    const at = (key: 'code' | 'task'): string => {
      const column = map.byField.get(key);
      return column === undefined ? '' : textIn(row[column]!);
    };
    const texts = [...new Set(row.map((cell) => textIn(cell)).filter(Boolean))];
    const code = at('code');
    const title = at('task');
    const first = texts[0]!;
    if (r - this.table.body < 2 && isTagRow(row)) return rejected('register.columnNumbers');
    if (this.repeatsHeader(row)) return rejected('register.headerAgain');
    if (this.signed && texts.length <= 3) return rejected('register.signature');
    if (texts.length <= 3 && texts.some((text) => signatureStart.test(plain(text)))) {
      this.signed = true;
      return rejected('register.signature');
    }
    if (!title || !code) {
      const label = plain(title || first);
      if (/^(?:tong cong|tong so|grand total|total)\b/.test(label) || /^(?:tong|cong|sum)$/.test(label))
        return rejected('register.total');
    }
    if (texts.length === 1 && noteStart.test(first)) return rejected('register.note');
    if (this.table.kind === 'weekly') return code ? { kind: 'data' } : rejected('register.noCode');
    if (texts.length === 1 && this.isHeading(r, first, title)) return { kind: 'section', name: first };
    // The mark of a group may stand in the running number's column while codes have a column of their own.
    const mark = code || (first === title ? '' : first);
    if (title && sectionCode.test(plain(mark)) && this.isGroupCode(mark, title, texts.length)) {
      return { kind: 'section', name: title };
    }
    if (code && title && texts.length === 2 && this.hasChildren(r, code))
      return { kind: 'section', name: title };
    return title ? { kind: 'data' } : rejected('register.noTitle');
  }

  /** One text in the row: a heading if it is merged across, numbered or in capitals, or not in the title's column. */
  private isHeading(r: number, text: string, title: string): boolean {
    if (!title) return letters.test(text) && !isCodeOnly(this.table, r);
    const wide = this.table.sheet.merges.some(
      (merge) => merge.top === r && merge.bottom === r && merge.right > merge.left,
    );
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
    let same = 0;
    row.forEach((cell, c) => {
      const text = textIn(cell);
      const header = this.table.headers[c];
      if (text && header && headerWording(text) === headerWording(header.split(' – ').at(-1)!)) same++;
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

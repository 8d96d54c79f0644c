import type { WorkBook } from '@e965/xlsx';

const tags = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^>]*>`, 'g')) ?? [];
const attribute = (name: string): ((tag: string) => string | undefined) => {
  const pattern = new RegExp(`\\s(?:\\w+:)?${name}=["']([^"']*)`);
  return (tag) => pattern.exec(tag)?.[1];
};
const idOf = attribute('Id');
const targetOf = attribute('Target');
const relationOf = attribute('id');
const numberOf = attribute('r');
const hiddenOf = attribute('hidden');

/**
 * The rows (from 0) that each sheet of an .xlsx hides, sheets in the order of the workbook (ECMA-376 part 1, 18.3.1.73). SheetJS
 * would tell them only together with every empty cell that has a format, and those run down to row 1,048,576. Nothing is said
 * of a file whose parts are not where Excel writes them.
 * @param book read with `bookFiles`: the parts as SheetJS unpacked them, so that no file is unpacked twice.
 */
export function hiddenRowsOf(book: WorkBook): readonly (readonly number[])[] {
  const { files = {} } = book as { files?: Record<string, { readonly content?: Uint8Array }> };
  const parts = new Map(
    Object.entries(files).map(([name, { content }]) => [name.replace(/^\//, '').toLowerCase(), content]),
  );
  // Names of rows and parts are ASCII: one byte a letter will do.
  const decoder = new TextDecoder('latin1');
  const text = (name: string): string => decoder.decode(parts.get(name.toLowerCase()));
  const targets = new Map(
    tags(text('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      idOf(tag),
      targetOf(tag)?.split('/').at(-1) ?? '',
    ]),
  );
  return tags(text('xl/workbook.xml'), 'sheet').map((tag) =>
    hiddenIn(text(`xl/worksheets/${targets.get(relationOf(tag))}`)),
  );
}

function hiddenIn(sheet: string): number[] {
  const hidden: number[] = [];
  let row = 0;
  for (const tag of tags(sheet, 'row')) {
    // A row that does not say its number follows the one before it.
    row = Number(numberOf(tag) ?? row + 1);
    if (/^(?:1|true)$/.test(hiddenOf(tag) ?? '')) hidden.push(row - 1);
  }
  return hidden;
}

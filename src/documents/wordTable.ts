import {
  InternalHyperlink,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type { Language } from '../messages';
import {
  cellText,
  fontSizes,
  linkOf,
  spanWidth,
  tableHeights,
  valueOf,
  type Cell,
  type TableBlock,
  type TableColumn,
} from '../reporting/document';
import { rowFlow } from './rowFlow';
import { alignments, halfPoints, runs, twips } from './wordText';

const headerFill = 'E7E6E6';
const padding = { top: 30, bottom: 30, left: 60, right: 60 };

/**
 * A table whose head is repeated on every page, and which is parted where little of a page is left empty for it.
 * @param hasNote a note follows, on the page of the last row.
 */
export function wordTable(block: TableBlock, language: Language, hasNote: boolean): Table {
  const flow = rowFlow(tableHeights(block, language));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map((column) =>
      cellOf(column, column.header, { bold: true, center: true, fill: true, keepNext: true, language }),
    ),
  });
  const rows = block.rows.map((cells, index) => {
    const style = block.rowStyles?.get(index);
    const { keepsNext, staysWhole } = flow[index]!;
    const keepNext = keepsNext || (hasNote && index === block.rows.length - 1);
    return new TableRow({
      cantSplit: staysWhole,
      children: cells.map((cell, at) => {
        const column = block.columns[at]!;
        const format = column.format === 'text' ? 'text' : (style?.format ?? column.format);
        return cellOf({ ...column, format }, cell, { ...style, keepNext, language });
      }),
    });
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: {
      size: twips(block.columns.reduce((sum, { span }) => sum + spanWidth(span), 0)),
      type: WidthType.DXA,
    },
    columnWidths: block.columns.map(({ span }) => twips(spanWidth(span))),
    rows: [head, ...rows],
  });
}

interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly center?: boolean;
  readonly fill?: boolean;
  readonly keepNext: boolean;
  readonly language: Language;
}

function cellOf({ span, format, align }: TableColumn, cell: Cell, look: CellLook): TableCell {
  const { bold, italic: italics, center, fill, keepNext, language } = look;
  const text = runs(cellText(valueOf(cell), format, language), {
    size: halfPoints(fontSizes.table),
    bold,
    italics,
  });
  const link = linkOf(cell);
  // Rows of the workbook cannot be reached from here; the sections that list some of them can.
  const section = link?.to === 'rows' ? link.section : undefined;
  const children: ParagraphChild[] =
    section === undefined ? text : [new InternalHyperlink({ anchor: section, children: text })];
  return new TableCell({
    width: { size: twips(spanWidth(span)), type: WidthType.DXA },
    margins: padding,
    verticalAlign: VerticalAlign.CENTER,
    ...(fill && { shading: { type: ShadingType.CLEAR, fill: headerFill, color: 'auto' } }),
    children: [
      new Paragraph({
        alignment: center ? alignments.Center : alignments[align],
        spacing: { before: 0, after: 0 },
        indent: { firstLine: 0 },
        keepNext,
        children,
      }),
    ],
  });
}

import {
  shortened,
  spanWidth,
  tableFace,
  valueOf,
  type Cell,
  type TableBlock,
} from '../../reporting/document';

/** A row higher than this would leave half a page empty where it does not fit. */
const maxLines = 12;
/** A table that a chart draws stands on one page, so its rows are lower. */
const maxLinesDrawn = 4;

/** The texts of a table cut to what its rows can hold, and whether any was. */
export function fitTable(block: TableBlock, isDrawn: boolean): { block: TableBlock; cut: boolean } {
  let cut = false;
  const fit = (cell: Cell, index: number): Cell => {
    const value = valueOf(cell);
    if (typeof value !== 'string') return cell;
    const whole = clean(value);
    const lines = isDrawn ? maxLinesDrawn : maxLines;
    const fitted = shortened(whole, spanWidth(block.columns[index]!.span), tableFace, lines);
    cut ||= fitted !== whole;
    return typeof cell === 'object' ? { ...cell, value: fitted } : fitted;
  };
  return { block: { ...block, rows: block.rows.map((row) => row.map(fit)) }, cut };
}

/** Line ends of other systems and control characters would show as boxes. */
const clean = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[\p{Cc}]/gu, (c) => (c === '\n' ? c : ' '));

import { t, type Language } from '../../messages';
import type { CellValue } from '../../register';
import {
  fontSizes,
  grid,
  headersOf,
  linkOf,
  noteOf,
  tableHeights,
  valueOf,
  type Block,
  type Cell,
  type ReportDocument,
  type TableBlock,
} from '../../reporting/document';
import { columnLetter } from '../address';
import { headingRows, signatureRows } from './formRows';
import { spacer, wide, type GridRow, type TextStyle } from './gridRows';
import { air, chartHeight, heightsNeeded, pageHeight, wellFilled } from './pages';
import type { SheetPlan } from './sheetPlan';
import { fitTable } from './tableRows';

/** First-line indent of a paragraph; Excel cells have none, em spaces stand for it (about 1 cm at 13 pt). */
const indent = '\u2003\u2003';
/** Excel's limit, in points. */
const highestRow = 409;
const gap = spacer(air);

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

/** The whole sheet of a report: rows, heights, and where its pages begin; pure. */
export function planReport(document: ReportDocument): SheetPlan {
  const { language, form } = document;
  const blocks = fitted(document.blocks, language);
  const plan = emptyPlan();
  const sections = new Map<string, number>();
  let used = 0;

  const addRow = ({ segments, rules = [], height }: GridRow): number => {
    const at = plan.values.length;
    const cells: CellValue[] = new Array<CellValue>(grid.columns).fill('');
    plan.values.push(cells);
    plan.heights.push(Math.min(height, highestRow));
    used += Math.min(height, highestRow);
    for (const { column, span, text, style } of segments) {
      cells[column] = text;
      const area = { row: at, column, rows: 1, columns: span };
      plan.merges.push(area);
      plan.texts.push({ area, style });
    }
    for (const { column, span } of rules) plan.rules.push({ row: at, column, rows: 1, columns: span });
    return at;
  };
  const startPage = (): void => {
    plan.breaks.push(plan.values.length);
    used = 0;
  };
  /** Begins a page if what has to stand together does not fit on this one. */
  const keepTogether = (height: number): void => {
    if (used > 0 && used + Math.min(height, pageHeight) > pageHeight) startPage();
  };

  /** @param noteHeight of the note under the table, which stays with its last row. */
  const addTable = (block: TableBlock, isDrawn: boolean, noteHeight: number): void => {
    const starts = startsOf(block);
    const first = plan.values.length;
    const heads: number[] = [];
    const rowOf: number[] = [];
    const put = (cells: readonly Cell[], height: number): number => {
      const at = addRow(spacer(height));
      cells.forEach((cell, index) => {
        const column = starts[index]!;
        const link = linkOf(cell);
        if (link) plan.links.push({ row: at, column, value: valueOf(cell), link });
        const note = noteOf(cell);
        if (note) plan.notes.push({ ...note, address: `${columnLetter(column)}${at + 1}` });
        plan.values[at]![column] = valueOf(cell);
      });
      return at;
    };
    const headers = headersOf(block);
    const { head: headHeight, rows: heights } = tableHeights(block, language);
    heads.push(put(headers, headHeight));
    block.rows.forEach((cells, index) => {
      // The last row, often the total, never stands alone, and the note under it never without it.
      const last = block.rows.length - 1;
      const together =
        index < last - 1
          ? heights[index]!
          : heights.slice(index).reduce((sum, height) => sum + height, noteHeight);
      if (!isDrawn && used + together > pageHeight && index > 0) {
        startPage();
        heads.push(put(headers, headHeight));
      }
      rowOf.push(put(cells, heights[index]!));
    });
    const area = { row: first, column: 0, rows: plan.values.length - first, columns: widthOf(block) };
    block.columns.forEach(({ span }, index) =>
      plan.merges.push({ ...area, column: starts[index]!, columns: span }),
    );
    plan.tables.push({ block, area, heads, rowOf, starts });
    addRow(gap);
  };

  const drawn = drawnTables(blocks);
  headingRows(form).forEach(addRow);
  const end = [spacer(12), ...signatureRows(form)];
  const endHeight = end.reduce((sum, { height }) => sum + height, 0);
  const needed = heightsNeeded(blocks, language, (block) => textRow(block).height, endHeight);
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    const noteHeight = block.kind === 'table' && next?.kind === 'remark' ? air + textRow(next).height : 0;
    const isDrawn = block.kind === 'table' && block.id !== undefined && drawn.has(block.id);
    keepTogether(needed[index]! + (isDrawn && used >= wellFilled ? noteHeight : 0));
    if (block.kind === 'table') {
      addTable(block, isDrawn, noteHeight);
      return;
    }
    // Air above a chart, or its frame would reach into the page before.
    if (block.kind === 'chart') addRow(gap);
    const at = addRow(textRow(block));
    if (block.kind === 'heading' && block.section !== undefined) sections.set(block.section, at);
    if (block.kind === 'chart') {
      plan.charts.push({ block, row: at });
      addRow(gap);
    }
    if (block.kind === 'paragraph' && block.sentence !== undefined) {
      const { sentence: key, generated = block.text } = block;
      plan.sentences.push({ key, row: at, generated, isEdited: block.generated !== undefined });
    }
  });
  end.forEach(addRow);
  return { ...plan, sections };
}

const small: TextStyle = { size: fontSizes.small, italic: true, align: 'Left' };
const body: TextStyle = { size: fontSizes.body, align: 'Justify' };
const bold: TextStyle = { size: fontSizes.body, bold: true, align: 'Left' };

/** A block that takes one row. */
function textRow(block: Exclude<Block, TableBlock>): GridRow {
  switch (block.kind) {
    case 'heading':
      return wide(block.text, bold, block.level === 1 ? 8 : 6);
    case 'paragraph':
      return wide(indent + block.text, body, 6);
    case 'remark':
      return wide(block.text, small, 4);
    case 'chart':
      return spacer(chartHeight);
  }
}

/** The blocks that close a report, after which a note says that texts were shortened. */
const closing = 2;

/** Tables with their texts cut to what a row can hold, and a note that says so. */
function fitted(blocks: readonly Block[], language: Language): Block[] {
  const drawn = drawnTables(blocks);
  let cut = false;
  const result = blocks.map((block): Block => {
    if (block.kind !== 'table') return block;
    const fit = fitTable(block, block.id !== undefined && drawn.has(block.id));
    cut ||= fit.cut;
    return fit.block;
  });
  if (cut) result.splice(-closing, 0, { kind: 'remark', text: t(language, 'reportSheet.shortened') });
  return result;
}

const drawnTables = (blocks: readonly Block[]): ReadonlySet<string> =>
  new Set(blocks.flatMap((block) => (block.kind === 'chart' ? [block.table] : [])));

const widthOf = ({ columns }: TableBlock): number => columns.reduce((sum, { span }) => sum + span, 0);

function startsOf({ columns }: TableBlock): number[] {
  let next = 0;
  return columns.map(({ span }) => (next += span) - span);
}

const emptyPlan = (): Mutable<Omit<SheetPlan, 'sections'>> => ({
  values: [],
  heights: [],
  merges: [],
  texts: [],
  rules: [],
  tables: [],
  charts: [],
  breaks: [],
  links: [],
  notes: [],
  sentences: [],
});

import { itemNotFound } from '../wire/excelError';
import type { Session } from '../model/session';
import { cellText } from '../model/cellText';
import { intersect } from '../model/rects';
import type {
  CellFont,
  CellStyle,
  CellValue,
  Color,
  ConditionalFormat,
  DifferentialStyle,
  Rect,
  SheetStore,
} from '../store/types';
import { MeasuredRules, shownValue } from './measured';
import type { ShownBar, ShownIcon } from './pictures';
import { barOf, iconOf, notEvaluated, scaleColor } from './pictures';
import type { Looked } from './ruleHolds';
import { ruleHolds } from './ruleHolds';

/** How a cell looks to a person: its own format under the conditional formats that hold. */
export interface DisplayFormat {
  /** What the cell holds; a formula's result. */
  value: CellValue;
  /** What it shows of that, by the number format below. */
  text: string;
  /** `null`: no fill. */
  fill: Color | null;
  font: Pick<CellFont, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'color'>;
  numberFormat: string;
  bar: ShownBar | null;
  icon: ShownIcon | null;
  /** Priorities of the conditional formats that hold, 1 being the first looked at. */
  holds: number[];
  /** Priorities of those whose formula or kind the engine cannot compute: whether they hold is not known. */
  notEvaluated: number[];
}

/**
 * The look of each cell of a range, as `Range.DisplayFormat` of Excel's older object model gives it: conditional
 * formats are looked at in the order of their priority; where two set the same thing the first wins, and one that holds
 * and stops hides those after it.
 *
 * @throws ExcelError `ItemNotFound` for an unknown sheet, `InvalidArgument` for an address that is none
 */
export function displayFormat(session: Session, sheetName: string, address: string): DisplayFormat[][] {
  const sheet = session.store.sheetByName(sheetName);
  if (!sheet) throw itemNotFound();
  const { rect } = session.rangeAt(sheet, address);
  const looker = new Looker(session, sheet, rect);
  return Array.from({ length: rect.bottom - rect.top + 1 }, (_, row) =>
    Array.from({ length: rect.right - rect.left + 1 }, (__, column) =>
      looker.look(rect.top + row, rect.left + column),
    ),
  );
}

/** Looks at the cells of a sheet, or of a part of it, one by one; right until the workbook changes. */
export class Looker {
  private readonly formats: readonly ConditionalFormat[];
  private readonly measured: MeasuredRules;

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetStore,
    part?: Rect,
  ) {
    const formats = sheet.conditionalFormats();
    this.formats = part
      ? formats.filter(({ ranges }) => ranges.some((one) => intersect(one, part)))
      : formats;
    this.measured = new MeasuredRules(session, sheet);
  }

  look(row: number, column: number): DisplayFormat {
    const value = shownValue(this.session, this.sheet, row, column);
    const shown = plain(value, this.sheet.style(row, column));
    const laid: DifferentialStyle = {};
    for (const format of this.formats) {
      if (!format.ranges.some((one) => holdsCell(one, row, column))) continue;
      const holds = this.apply(format, this.lookedAt(format, row, column, value), shown, laid);
      if (holds === undefined) shown.notEvaluated.push(format.priority);
      if (!holds) continue;
      shown.holds.push(format.priority);
      if (format.stopIfTrue) break;
    }
    return overlaid(shown, laid, this.session.options.locale);
  }

  /** Lays a format over what those before it left open; undefined when it cannot be told whether it holds. */
  private apply(
    { rule, style }: ConditionalFormat,
    cell: Looked,
    shown: DisplayFormat,
    laid: DifferentialStyle,
  ): boolean | undefined {
    if (rule.kind === 'colorScale') {
      const color = scaleColor(rule, cell);
      if (color === notEvaluated) return undefined;
      if (color !== null) laid.fill ??= { color };
      return color !== null;
    }
    if (rule.kind === 'dataBar') {
      const bar = barOf(rule, cell);
      if (bar === notEvaluated) return undefined;
      shown.bar ??= bar;
      return bar !== null;
    }
    if (rule.kind === 'iconSet') {
      const icon = iconOf(rule, cell);
      if (icon === notEvaluated) return undefined;
      shown.icon ??= icon;
      return icon !== null;
    }
    const holds = ruleHolds(rule, cell);
    if (holds && style) {
      if (style.fill) laid.fill ??= style.fill;
      if (style.numberFormat !== undefined) laid.numberFormat ??= style.numberFormat;
      laid.font = { ...style.font, ...laid.font };
    }
    return holds;
  }

  private lookedAt(format: ConditionalFormat, row: number, column: number, value: CellValue): Looked {
    const { calculation, options } = this.session;
    const first = format.ranges[0];
    return {
      row,
      column,
      value,
      today: options.today,
      measured: this.measured.of(format),
      evaluate: (formula) =>
        calculation.evaluate(
          `=${formula}`,
          this.sheet,
          row,
          column,
          first && { row: first.top, column: first.left },
        ),
    };
  }
}

const holdsCell = (
  { top, left, bottom, right }: { top: number; left: number; bottom: number; right: number },
  row: number,
  column: number,
): boolean => row >= top && row <= bottom && column >= left && column <= right;

function plain(value: CellValue, { fill, font, numberFormat }: CellStyle): DisplayFormat {
  const { bold, italic, underline, strikethrough, color } = font;
  return {
    value,
    text: '',
    fill: fill.pattern === 'none' ? null : fill.color,
    font: { bold, italic, underline, strikethrough, color },
    numberFormat,
    bar: null,
    icon: null,
    holds: [],
    notEvaluated: [],
  };
}

function overlaid(shown: DisplayFormat, laid: DifferentialStyle, locale: string): DisplayFormat {
  const numberFormat = laid.numberFormat ?? shown.numberFormat;
  return {
    ...shown,
    text: cellText(shown.value, numberFormat, locale),
    fill: laid.fill ? laid.fill.color : shown.fill,
    font: { ...shown.font, ...laid.font },
    numberFormat,
  };
}

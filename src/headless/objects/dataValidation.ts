import { asBoolean, asOneOf, asRecord, asText, isGiven } from '../model/arguments';
import { formatRect, quoteSheetName } from '../model/address';
import { brokenValidation } from '../display/validity';
import type { CellArea } from '../model/rangeRef';
import { RangeRef } from '../model/rangeRef';
import { maxCells } from '../model/readCells';
import { cellsOf, contains, intersect } from '../model/rects';
import { refuseIfProtected } from '../model/writeCells';
import type { CellIsOperator, DataValidation, Rect, ValidationType } from '../store/types';
import { invalidArgument, itemNotFound, rangeTooLarge } from '../wire/excelError';
import type { ExcelObject } from '../wire/excelObject';
import { areasOfCells } from './rangeAreas';
import { defineObject, isExcelObject, readOnly } from '../wire/excelObject';

/** Longest literal list that Excel takes. */
const maxListLength = 255;

const blank = (rects: readonly Rect[]): DataValidation => ({
  ranges: [...rects],
  type: 'none',
  operator: 'between',
  formula1: null,
  formula2: null,
  ignoreBlank: true,
  inCellDropDown: true,
  showPrompt: true,
  promptTitle: '',
  prompt: '',
  showError: true,
  errorStyle: 'stop',
  errorTitle: '',
  error: '',
});

/** The one rule that holds for all the cells; null when there is none, `mixed` when cells differ. */
function ruleOf({ sheet, rects }: CellArea): DataValidation | null | 'mixed' {
  const touching = sheet
    .dataValidations()
    .filter((rule) => rule.ranges.some((one) => rects.some((rect) => intersect(one, rect))));
  const [rule] = touching;
  if (!rule) return null;
  const covers = rects.every((rect) => rule.ranges.some((one) => contains(one, rect)));
  return touching.length === 1 && covers ? rule : 'mixed';
}

function change(area: CellArea, patch: Partial<DataValidation>): void {
  refuseIfProtected(area.sheet);
  const now = ruleOf(area);
  const base = now && now !== 'mixed' ? now : blank(area.rects);
  area.sheet.setDataValidation({ ...base, ...patch, ranges: [...area.rects] });
}

const types: Record<ValidationType, string> = {
  none: 'None',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const operators: readonly (readonly [CellIsOperator, string])[] = [
  ['between', 'Between'],
  ['notBetween', 'NotBetween'],
  ['equal', 'EqualTo'],
  ['notEqual', 'NotEqualTo'],
  ['greaterThan', 'GreaterThan'],
  ['lessThan', 'LessThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqualTo'],
  ['lessThanOrEqual', 'LessThanOrEqualTo'],
];

/** `Excel.DataValidation`. */
export const dataValidationObject = defineObject<CellArea>({
  name: 'DataValidation',
  properties: {
    Type: readOnly((range) => {
      const rule = ruleOf(range);
      return rule === 'mixed' ? 'MixedCriteria' : types[rule?.type ?? 'none'];
    }),
    Rule: { read: readRule, write: (range, value) => change(range, ruleFrom(range, value)) },
    Valid: readOnly(allValid),
    Prompt: {
      read: (range) => {
        const rule = ruleOf(range);
        if (!rule || rule === 'mixed') return { showPrompt: true, title: '', message: '' };
        return { showPrompt: rule.showPrompt, title: rule.promptTitle, message: rule.prompt };
      },
      write: (range, value) => {
        const given = asRecord(value);
        const [title, message] = [textOf(given['title']), textOf(given['message'])];
        if (title.length > 32 || message.length > 255) throw invalidArgument();
        change(range, { showPrompt: flagOf(given['showPrompt']), promptTitle: title, prompt: message });
      },
    },
    ErrorAlert: {
      read: (range) => {
        const rule = ruleOf(range);
        if (!rule || rule === 'mixed') return { showAlert: true, style: 'Stop', title: '', message: '' };
        const style = { stop: 'Stop', warning: 'Warning', information: 'Information' }[rule.errorStyle];
        return { showAlert: rule.showError, style, title: rule.errorTitle, message: rule.error };
      },
      write: (range, value) => {
        const given = asRecord(value);
        const [title, message] = [textOf(given['title']), textOf(given['message'])];
        if (title.length > 32 || message.length > 255) throw invalidArgument();
        const style = isGiven(given['style'])
          ? asOneOf(given['style'], ['Stop', 'Warning', 'Information'] as const)
          : 'Stop';
        change(range, {
          showError: flagOf(given['showAlert']),
          errorStyle: style.toLowerCase() as DataValidation['errorStyle'],
          errorTitle: title,
          error: message,
        });
      },
    },
    IgnoreBlanks: {
      read: (range) => {
        const rule = ruleOf(range);
        return rule === 'mixed' ? null : (rule?.ignoreBlank ?? true);
      },
      write: (range, value) => change(range, { ignoreBlank: asBoolean(value) }),
    },
  },
  methods: {
    Clear: (range) => {
      refuseIfProtected(range.sheet);
      for (const rect of range.rects) range.sheet.clearDataValidations(rect);
    },
    GetInvalidCells: (area) => invalidCells(area) ?? noneFound(),
    GetInvalidCellsOrNullObject: invalidCells,
  },
});

function noneFound(): never {
  throw itemNotFound();
}

/** Looks at every cell of the area that has a rule. */
function forEachRuled(area: CellArea, look: (row: number, column: number) => void): number {
  const { sheet, rects } = area;
  const ruled = sheet.dataValidations().flatMap(({ ranges }) => ranges);
  let looked = 0;
  for (const rect of rects) {
    for (const each of ruled) {
      const part = intersect(each, rect);
      if (!part) continue;
      if (cellsOf(part) > maxCells) throw rangeTooLarge();
      looked += cellsOf(part);
      for (let row = part.top; row <= part.bottom; row++)
        for (let column = part.left; column <= part.right; column++) look(row, column);
    }
  }
  return looked;
}

/** True or false where all cells are alike, null where some keep their rules and some do not. */
function allValid(area: CellArea): boolean | null {
  const { session, sheet, rects } = area;
  const seen = new Set<boolean>();
  const looked = forEachRuled(area, (row, column) => {
    seen.add(brokenValidation(session, sheet, row, column) === null);
  });
  // Cells without a rule are valid.
  if (looked < rects.reduce((sum, rect) => sum + cellsOf(rect), 0)) seen.add(true);
  return seen.size > 1 ? null : (seen.values().next().value ?? true);
}

function invalidCells(area: CellArea): ExcelObject | null {
  const cells: [number, number][] = [];
  forEachRuled(area, (row, column) => {
    if (brokenValidation(area.session, area.sheet, row, column)) cells.push([row, column]);
  });
  return areasOfCells(area, cells);
}

const textOf = (value: unknown): string => (isGiven(value) ? asText(value) : '');
const flagOf = (value: unknown): boolean => (isGiven(value) ? asBoolean(value) : true);

const comparing = ['wholeNumber', 'decimal', 'date', 'time', 'textLength'] as const;

/** Excel's `DataValidationRule`: exactly one of its members. */
function ruleFrom(range: CellArea, value: unknown): Partial<DataValidation> {
  const given = Object.entries(asRecord(value)).filter(([, rule]) => isGiven(rule));
  const [entry] = given;
  if (!entry || given.length !== 1) throw invalidArgument();
  const [kind, rule] = entry;
  const record = asRecord(rule);
  if (kind === 'list') {
    return {
      type: 'list',
      operator: 'between',
      formula1: listSource(range, record['source']),
      formula2: null,
      inCellDropDown: flagOf(record['inCellDropDown']),
    };
  }
  if (kind === 'custom') {
    return { type: 'custom', operator: 'between', formula1: formulaOf(record['formula']), formula2: null };
  }
  const found = comparing.find((one) => one === kind);
  if (!found) throw invalidArgument();
  const wanted = asOneOf(
    record['operator'],
    operators.map(([, name]) => name),
  );
  const operator = operators.find(([, name]) => name === wanted)?.[0] ?? 'between';
  const needsTwo = operator === 'between' || operator === 'notBetween';
  if (needsTwo && !isGiven(record['formula2'])) throw invalidArgument();
  return {
    type: found === 'wholeNumber' ? 'whole' : found,
    operator,
    formula1: formulaOf(record['formula1']),
    formula2: needsTwo ? formulaOf(record['formula2']) : null,
  };
}

/** A number, a formula with `=`, an ISO date or a range; stored without `=`. */
function formulaOf(value: unknown): string {
  if (isExcelObject(value) && value.target instanceof RangeRef) return referenceTo(value.target);
  const text = asText(value).trim();
  if (text === '') throw invalidArgument();
  if (text.startsWith('=')) return text.slice(1);
  const date = /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/.exec(text);
  if (!date) return text;
  return String(
    Math.round(
      (Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) - Date.UTC(1899, 11, 30)) / 86_400_000,
    ),
  );
}

function listSource(range: CellArea, source: unknown): string {
  if (isExcelObject(source) && source.target instanceof RangeRef) {
    const target = source.target;
    const isOwnSheet = target.sheetId === range.sheetId;
    return isOwnSheet ? formatRect(target.rect, true) : referenceTo(target);
  }
  const text = asText(source);
  if (text === '') throw invalidArgument();
  if (text.startsWith('=')) return text.slice(1);
  if (text.length > maxListLength) throw invalidArgument();
  return `"${text.replace(/"/g, '""')}"`;
}

const referenceTo = ({ sheet, rect }: RangeRef): string =>
  `${quoteSheetName(sheet.name)}!${formatRect(rect, true)}`;

function readRule(range: CellArea): unknown {
  const rule = ruleOf(range);
  if (!rule || rule === 'mixed' || rule.type === 'none') return {};
  const literal = /^"(.*)"$/s.exec(rule.formula1 ?? '');
  if (rule.type === 'list') {
    const source = literal ? (literal[1] ?? '').replace(/""/g, '"') : `=${rule.formula1 ?? ''}`;
    return { list: { inCellDropDown: rule.inCellDropDown, source } };
  }
  if (rule.type === 'custom') return { custom: { formula: `=${rule.formula1 ?? ''}` } };
  const key = rule.type === 'whole' ? 'wholeNumber' : rule.type;
  return {
    [key]: {
      formula1: shown(rule.formula1),
      ...(rule.formula2 === null ? {} : { formula2: shown(rule.formula2) }),
      operator: operators.find(([name]) => name === rule.operator)?.[1],
    },
  };
}

function shown(formula: string | null): string | number {
  const text = formula ?? '';
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
}

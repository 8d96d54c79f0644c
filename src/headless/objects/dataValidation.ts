import { asBoolean, asOneOf, asRecord, asText, isGiven } from '../model/arguments';
import { formatRect, quoteSheetName } from '../model/address';
import { brokenValidation } from '../display/validity';
import { RangeRef } from '../model/rangeRef';
import { maxCells } from '../model/readCells';
import { cellsOf, intersect } from '../model/rects';
import { refuseIfProtected } from '../model/writeCells';
import type { CellIsOperator, DataValidation, Rect, ValidationType } from '../store/types';
import { invalidArgument, rangeTooLarge } from '../wire/excelError';
import { defineObject, isExcelObject, readOnly } from '../wire/excelObject';

/** Longest literal list that Excel takes. */
const maxListLength = 255;

const blank = (range: Rect): DataValidation => ({
  ranges: [range],
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

/** The one rule that holds for the whole range; null when there is none, `mixed` when cells differ. */
function ruleOf({ sheet, rect }: RangeRef): DataValidation | null | 'mixed' {
  const first = sheet.dataValidation(rect.top, rect.left);
  const touching = sheet
    .dataValidations()
    .filter((rule) =>
      rule.ranges.some(
        (one) =>
          one.top <= rect.bottom &&
          one.bottom >= rect.top &&
          one.left <= rect.right &&
          one.right >= rect.left,
      ),
    );
  if (touching.length === 0) return null;
  const covers = first?.ranges.some(
    (one) =>
      one.top <= rect.top && one.left <= rect.left && one.bottom >= rect.bottom && one.right >= rect.right,
  );
  return touching.length === 1 && first && covers ? first : 'mixed';
}

function change(range: RangeRef, patch: Partial<DataValidation>): void {
  refuseIfProtected(range.sheet);
  const now = ruleOf(range);
  const base = now && now !== 'mixed' ? now : blank(range.rect);
  range.sheet.setDataValidation({ ...base, ...patch, ranges: [range.rect] });
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
export const dataValidationObject = defineObject<RangeRef>({
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
      range.sheet.clearDataValidations(range.rect);
    },
  },
});

/** True or false where all cells are alike, null where some keep their rules and some do not. */
function allValid({ session, sheet, rect }: RangeRef): boolean | null {
  const ruled = sheet.dataValidations().flatMap(({ ranges }) => ranges);
  const seen = new Set<boolean>();
  let looked = 0;
  for (const area of ruled.map((each) => intersect(each, rect))) {
    if (!area) continue;
    if (cellsOf(area) > maxCells) throw rangeTooLarge();
    looked += cellsOf(area);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        seen.add(brokenValidation(session, sheet, row, column) === null);
      }
    }
  }
  // Cells without a rule are valid.
  if (looked < cellsOf(rect)) seen.add(true);
  return seen.size > 1 ? null : (seen.values().next().value ?? true);
}

const textOf = (value: unknown): string => (isGiven(value) ? asText(value) : '');
const flagOf = (value: unknown): boolean => (isGiven(value) ? asBoolean(value) : true);

const comparing = ['wholeNumber', 'decimal', 'date', 'time', 'textLength'] as const;

/** Excel's `DataValidationRule`: exactly one of its members. */
function ruleFrom(range: RangeRef, value: unknown): Partial<DataValidation> {
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

function listSource(range: RangeRef, source: unknown): string {
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

function readRule(range: RangeRef): unknown {
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

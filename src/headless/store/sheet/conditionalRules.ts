/** `<cfRule>` to plain rules and back. */
import { plainLook } from './dataBarTwins';
import { cellAddress } from '../geometry';
import { colorElement, colorOf } from '../style/colors';
import type { XmlElement } from '../opc/xmlTree';
import {
  booleanAttribute,
  childElement,
  childElements,
  element,
  numberAttribute,
  textOf,
} from '../opc/xmlTree';
import type { CellIsOperator, ConditionalRule, Rect, Threshold } from '../types';

const TEXT_RULES = {
  containsText: 'contains',
  notContainsText: 'notContains',
  beginsWith: 'beginsWith',
  endsWith: 'endsWith',
} as const;
const PRESETS = {
  duplicateValues: 'duplicateValues',
  uniqueValues: 'uniqueValues',
  containsBlanks: 'blanks',
  notContainsBlanks: 'notBlanks',
  containsErrors: 'errors',
  notContainsErrors: 'notErrors',
  aboveAverage: 'aboveAverage',
  timePeriod: 'timePeriod',
} as const;

function readThreshold(node: XmlElement | undefined): Threshold {
  const kind = (node?.attributes['type'] ?? 'num') as Threshold['kind'];
  const value = node?.attributes['val'];
  const threshold: Threshold = { kind };
  if (value !== undefined) threshold.value = value;
  if (node && !booleanAttribute(node, 'gte', true)) threshold.greaterOnly = true;
  return threshold;
}

/** `autoMin` and `autoMax` are Excel 2010's; the plain file says `min` and `max`. */
const thresholdElement = ({ kind, value, greaterOnly }: Threshold): XmlElement =>
  element('cfvo', {
    type: kind === 'autoMin' ? 'min' : kind === 'autoMax' ? 'max' : kind,
    val: value?.replace(/^=/, ''),
    gte: greaterOnly ? 0 : undefined,
  });

export function readRule(node: XmlElement, theme: readonly string[]): ConditionalRule {
  const type = node.attributes['type'] ?? '';
  const [formula1 = '', formula2] = childElements(node, 'formula').map(textOf);
  if (type === 'expression') return { kind: 'expression', formula: formula1 };
  if (type === 'cellIs')
    return {
      kind: 'cellIs',
      operator: readOperator(node.attributes['operator']),
      formula1,
      ...(formula2 === undefined ? {} : { formula2 }),
    };
  if (type in TEXT_RULES)
    return {
      kind: 'containsText',
      operator: TEXT_RULES[type as keyof typeof TEXT_RULES],
      text: node.attributes['text'] ?? '',
    };
  if (type === 'top10')
    return {
      kind: 'topBottom',
      rank: numberAttribute(node, 'rank', 10),
      percent: booleanAttribute(node, 'percent'),
      bottom: booleanAttribute(node, 'bottom'),
    };
  if (type in PRESETS) {
    const rule: ConditionalRule = { kind: 'preset', preset: PRESETS[type as keyof typeof PRESETS] };
    if (node.attributes['timePeriod']) rule.period = node.attributes['timePeriod'];
    if (type === 'aboveAverage') {
      rule.below = !booleanAttribute(node, 'aboveAverage', true);
      rule.orEqual = booleanAttribute(node, 'equalAverage');
      rule.stdDev = numberAttribute(node, 'stdDev', 0);
    }
    return rule;
  }
  return readPicture(node, type, theme);
}

const readOperator = (operator: string | undefined): CellIsOperator => {
  if (operator === 'greaterThanOrEqual' || operator === 'lessThanOrEqual') return operator;
  return (operator ?? 'equal') as CellIsOperator;
};

function readPicture(node: XmlElement, type: string, theme: readonly string[]): ConditionalRule {
  const body = childElement(node, type);
  const thresholds = childElements(body, 'cfvo').map(readThreshold);
  const colors = childElements(body, 'color').map((each) => colorOf(each, theme) ?? '#000000');
  if (type === 'colorScale')
    return {
      kind: 'colorScale',
      points: thresholds.map((threshold, at) => ({ threshold, color: colors[at] ?? '#000000' })),
    };
  if (type === 'dataBar')
    return {
      kind: 'dataBar',
      min: thresholds[0] ?? { kind: 'min' },
      max: thresholds[1] ?? { kind: 'max' },
      color: colors[0] ?? '#638EC6',
      showValue: booleanAttribute(body, 'showValue', true),
      look: plainLook,
    };
  if (type === 'iconSet')
    return {
      kind: 'iconSet',
      iconSet: body?.attributes['iconSet'] ?? '3TrafficLights1',
      thresholds,
      reverse: booleanAttribute(body, 'reverse'),
      showValue: booleanAttribute(body, 'showValue', true),
    };
  return { kind: 'other', type };
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The formula that Excel writes beside a text rule, for readers that know formulas only. */
function textFormula(
  operator: 'contains' | 'notContains' | 'beginsWith' | 'endsWith',
  text: string,
  cell: string,
): string {
  const searched = quoted(text);
  if (operator === 'contains') return `NOT(ISERROR(SEARCH(${searched},${cell})))`;
  if (operator === 'notContains') return `ISERROR(SEARCH(${searched},${cell}))`;
  return `${operator === 'beginsWith' ? 'LEFT' : 'RIGHT'}(${cell},LEN(${searched}))=${searched}`;
}

const plain = (formula: string): string => formula.replace(/^=/, '');
const formulas = (...texts: (string | undefined)[]): XmlElement[] =>
  texts.filter((each) => each !== undefined).map((each) => element('formula', {}, [plain(each)]));

/** The rule's own attributes and children; priority, look and stop are the caller's. `null` for kind `other`. */
export function ruleElement(rule: ConditionalRule, first: Rect): XmlElement | null {
  const cell = cellAddress(first.top, first.left);
  switch (rule.kind) {
    case 'expression':
      return element('cfRule', { type: 'expression' }, formulas(rule.formula));
    case 'cellIs':
      return element(
        'cfRule',
        { type: 'cellIs', operator: rule.operator },
        formulas(rule.formula1, rule.formula2),
      );
    case 'containsText': {
      const type =
        rule.operator === 'contains'
          ? 'containsText'
          : rule.operator === 'notContains'
            ? 'notContainsText'
            : rule.operator;
      const operator = rule.operator === 'contains' ? 'containsText' : rule.operator;
      return element(
        'cfRule',
        { type, operator, text: rule.text },
        formulas(textFormula(rule.operator, rule.text, cell)),
      );
    }
    case 'topBottom':
      return element('cfRule', {
        type: 'top10',
        percent: rule.percent ? 1 : undefined,
        bottom: rule.bottom ? 1 : undefined,
        rank: rule.rank,
      });
    case 'preset':
      return presetElement(rule, cell);
    case 'colorScale':
      return element('cfRule', { type: 'colorScale' }, [
        element('colorScale', {}, [
          ...rule.points.map((point) => thresholdElement(point.threshold)),
          ...rule.points.map((point) => colorElement('color', point.color)),
        ]),
      ]);
    case 'dataBar':
      return element('cfRule', { type: 'dataBar' }, [
        element('dataBar', { showValue: rule.showValue ? undefined : 0 }, [
          thresholdElement(rule.min),
          thresholdElement(rule.max),
          colorElement('color', rule.color),
        ]),
      ]);
    case 'iconSet':
      return element('cfRule', { type: 'iconSet' }, [
        element(
          'iconSet',
          {
            iconSet: rule.iconSet,
            showValue: rule.showValue ? undefined : 0,
            reverse: rule.reverse ? 1 : undefined,
          },
          rule.thresholds.map(thresholdElement),
        ),
      ]);
    default:
      return null;
  }
}

function presetElement(rule: Extract<ConditionalRule, { kind: 'preset' }>, cell: string): XmlElement {
  const type = Object.entries(PRESETS).find(([, name]) => name === rule.preset)?.[0] ?? 'duplicateValues';
  const helper: Record<string, string> = {
    blanks: `LEN(TRIM(${cell}))=0`,
    notBlanks: `LEN(TRIM(${cell}))>0`,
    errors: `ISERROR(${cell})`,
    notErrors: `NOT(ISERROR(${cell}))`,
  };
  return element(
    'cfRule',
    {
      type,
      timePeriod: rule.preset === 'timePeriod' ? rule.period : undefined,
      aboveAverage: rule.preset === 'aboveAverage' && rule.below ? 0 : undefined,
      equalAverage: rule.preset === 'aboveAverage' && rule.orEqual ? 1 : undefined,
      stdDev: rule.preset === 'aboveAverage' && rule.stdDev ? rule.stdDev : undefined,
    },
    formulas(helper[rule.preset]),
  );
}

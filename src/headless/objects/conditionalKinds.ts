import { asIndex, asOneOf, asRecord, asText, isGiven } from '../model/arguments';
import { checkedFormula } from '../model/typedText';
import type { CellIsOperator, ConditionalRule } from '../store/types';
import { invalidArgument } from '../wire/excelError';
import type { ExcelObject, Property } from '../wire/excelObject';
import { defineObject } from '../wire/excelObject';
import type { FormatRef } from './conditionalFormat';
import { changeFormat, ruleOfKind } from './conditionalFormat';
import { conditionalRangeFormatObject } from './conditionalRangeFormat';

type RuleOf<K extends ConditionalRule['kind']> = Extract<ConditionalRule, { kind: K }>;
type Maker = (ref: FormatRef) => ExcelObject;

const format = { Format: (ref: FormatRef): ExcelObject => conditionalRangeFormatObject(ref) };

/** Replaces the rule, look and range stay. */
export const setRule = (ref: FormatRef, rule: ConditionalRule): void => changeFormat(ref, { rule });

/** With or without `=` in; without it in the store. */
export const bare = (value: unknown): string => {
  const text = asText(value);
  return text.startsWith('=') ? checkedFormula(text).slice(1) : text;
};

const customFormula: Property<FormatRef> = {
  read: (ref) => `=${ruleOfKind(ref, 'expression').formula}`,
  write: (ref, value) => {
    const formula = asText(value);
    setRule(ref, {
      kind: 'expression',
      formula: checkedFormula(formula.startsWith('=') ? formula : `=${formula}`).slice(1),
    });
  },
};

const ruleObject = defineObject<FormatRef>({
  name: 'ConditionalFormatRule',
  properties: { Formula: customFormula, FormulaLocal: customFormula },
});

/** `Excel.CustomConditionalFormat`. */
export const customObject: Maker = defineObject<FormatRef>({
  name: 'CustomConditionalFormat',
  objects: { ...format, Rule: (ref) => ruleObject(ref) },
});

const cellOperators: readonly (readonly [CellIsOperator, string])[] = [
  ['between', 'Between'],
  ['notBetween', 'NotBetween'],
  ['equal', 'EqualTo'],
  ['notEqual', 'NotEqualTo'],
  ['greaterThan', 'GreaterThan'],
  ['lessThan', 'LessThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqual'],
  ['lessThanOrEqual', 'LessThanOrEqual'],
];

/** `Excel.CellValueConditionalFormat`. */
export const cellValueObject: Maker = defineObject<FormatRef>({
  name: 'CellValueConditionalFormat',
  objects: format,
  properties: {
    Rule: {
      read: (ref) => {
        const rule = ruleOfKind(ref, 'cellIs');
        return {
          operator: cellOperators.find(([name]) => name === rule.operator)?.[1],
          formula1: `=${rule.formula1}`,
          ...(rule.formula2 === undefined ? {} : { formula2: `=${rule.formula2}` }),
        };
      },
      write: (ref, value) => {
        const given = asRecord(value);
        const name = asOneOf(
          given['operator'],
          cellOperators.map(([, client]) => client),
        );
        const operator = cellOperators.find(([, client]) => client === name)?.[0] ?? 'equal';
        const needsTwo = operator === 'between' || operator === 'notBetween';
        if (needsTwo && !isGiven(given['formula2'])) throw invalidArgument();
        setRule(ref, {
          kind: 'cellIs',
          operator,
          formula1: bare(given['formula1']),
          ...(needsTwo ? { formula2: bare(given['formula2']) } : {}),
        });
      },
    },
  },
});

const textOperators = {
  contains: 'Contains',
  notContains: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
} as const;

/** `Excel.TextConditionalFormat`. */
export const textObject: Maker = defineObject<FormatRef>({
  name: 'TextConditionalFormat',
  objects: format,
  properties: {
    Rule: {
      read: (ref) => {
        const rule = ruleOfKind(ref, 'containsText');
        return { operator: textOperators[rule.operator], text: rule.text };
      },
      write: (ref, value) => {
        const given = asRecord(value);
        const wanted = asOneOf(given['operator'], Object.values(textOperators));
        const operator = (Object.keys(textOperators) as (keyof typeof textOperators)[]).find(
          (key) => textOperators[key] === wanted,
        );
        setRule(ref, { kind: 'containsText', operator: operator ?? 'contains', text: asText(given['text']) });
      },
    },
  },
});

const topTypes = ['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'] as const;

/** `Excel.TopBottomConditionalFormat`. */
export const topBottomObject: Maker = defineObject<FormatRef>({
  name: 'TopBottomConditionalFormat',
  objects: format,
  properties: {
    Rule: {
      read: (ref) => {
        const { rank, percent, bottom } = ruleOfKind(ref, 'topBottom');
        return { rank, type: topTypes[(bottom ? 2 : 0) + (percent ? 1 : 0)] };
      },
      write: (ref, value) => {
        const given = asRecord(value);
        const index = topTypes.indexOf(asOneOf(given['type'], topTypes));
        setRule(ref, {
          kind: 'topBottom',
          rank: asIndex(given['rank']),
          percent: index % 2 === 1,
          bottom: index >= 2,
        });
      },
    },
  },
});

const presets = {
  DuplicateValues: { preset: 'duplicateValues' },
  UniqueValues: { preset: 'uniqueValues' },
  Blanks: { preset: 'blanks' },
  NonBlanks: { preset: 'notBlanks' },
  Errors: { preset: 'errors' },
  NonErrors: { preset: 'notErrors' },
  AboveAverage: { preset: 'aboveAverage' },
  BelowAverage: { preset: 'aboveAverage', below: true },
  EqualOrAboveAverage: { preset: 'aboveAverage', orEqual: true },
  EqualOrBelowAverage: { preset: 'aboveAverage', below: true, orEqual: true },
} as const satisfies Record<string, Omit<RuleOf<'preset'>, 'kind'>>;

/** `Excel.PresetCriteriaConditionalFormat`. */
export const presetObject: Maker = defineObject<FormatRef>({
  name: 'PresetCriteriaConditionalFormat',
  objects: format,
  properties: {
    Rule: {
      read: (ref) => {
        const rule = ruleOfKind(ref, 'preset');
        const found = Object.entries(presets).find(([, one]) => {
          const wanted: Omit<RuleOf<'preset'>, 'kind'> = one;
          return (
            wanted.preset === rule.preset &&
            !!wanted.below === !!rule.below &&
            !!wanted.orEqual === !!rule.orEqual
          );
        });
        return { criterion: found?.[0] ?? 'Invalid' };
      },
      write: (ref, value) => {
        const criterion = asOneOf(
          asRecord(value)['criterion'],
          Object.keys(presets) as (keyof typeof presets)[],
        );
        setRule(ref, { kind: 'preset', ...presets[criterion] });
      },
    },
  },
});

import { asBoolean, asColor, asOneOf, asRecord, isGiven } from '../model/arguments';
import type { ConditionalRule, Threshold } from '../store/types';
import { apiNotFound, invalidArgument } from '../wire/excelError';
import type { ExcelObject, Property } from '../wire/excelObject';
import { defineObject } from '../wire/excelObject';
import type { FormatRef } from './conditionalFormat';
import { ruleOfKind } from './conditionalFormat';
import { setRule } from './conditionalKinds';
import { shownThreshold, thresholdOf } from './thresholds';

type RuleOf<K extends ConditionalRule['kind']> = Extract<ConditionalRule, { kind: K }>;
type Maker = (ref: FormatRef) => ExcelObject;

/** `Excel.ColorScaleConditionalFormat`. */
export const colorScaleObject: Maker = defineObject<FormatRef>({
  name: 'ColorScaleConditionalFormat',
  properties: {
    ThreeColorScale: { read: (ref) => ruleOfKind(ref, 'colorScale').points.length === 3 },
    Criteria: {
      read: (ref) => {
        const points = ruleOfKind(ref, 'colorScale').points.map(({ threshold, color }) => ({
          ...shownThreshold(threshold),
          color,
        }));
        const [minimum, second, third] = points;
        return third ? { minimum, midpoint: second, maximum: third } : { minimum, maximum: second };
      },
      write: (ref, value) => {
        const given = asRecord(value);
        const names = ['minimum', 'midpoint', 'maximum'].filter((name) => isGiven(given[name]));
        if (!names.includes('minimum') || !names.includes('maximum')) throw invalidArgument();
        const points = names.map((name) => ({
          threshold: thresholdOf(given[name], name === 'maximum'),
          color: asColor(asRecord(given[name])['color']),
        }));
        setRule(ref, { kind: 'colorScale', points });
      },
    },
  },
});

const iconSets: Readonly<Record<string, string>> = {
  ThreeArrows: '3Arrows',
  ThreeArrowsGray: '3ArrowsGray',
  ThreeFlags: '3Flags',
  ThreeTrafficLights1: '3TrafficLights1',
  ThreeTrafficLights2: '3TrafficLights2',
  ThreeSigns: '3Signs',
  ThreeSymbols: '3Symbols',
  ThreeSymbols2: '3Symbols2',
  FourArrows: '4Arrows',
  FourArrowsGray: '4ArrowsGray',
  FourRedToBlack: '4RedToBlack',
  FourRating: '4Rating',
  FourTrafficLights: '4TrafficLights',
  FiveArrows: '5Arrows',
  FiveArrowsGray: '5ArrowsGray',
  FiveRating: '5Rating',
  FiveQuarters: '5Quarters',
};

function iconProperty<V>(
  read: (rule: RuleOf<'iconSet'>) => V,
  patch: (value: unknown, rule: RuleOf<'iconSet'>) => Partial<RuleOf<'iconSet'>>,
): Property<FormatRef> {
  return {
    read: (ref) => read(ruleOfKind(ref, 'iconSet')),
    write: (ref, value) => {
      const rule = ruleOfKind(ref, 'iconSet');
      setRule(ref, { ...rule, ...patch(value, rule) });
    },
  };
}

/** `Excel.IconSetConditionalFormat`. */
export const iconSetObject: Maker = defineObject<FormatRef>({
  name: 'IconSetConditionalFormat',
  properties: {
    Style: iconProperty(
      (rule) => Object.keys(iconSets).find((name) => iconSets[name] === rule.iconSet) ?? 'Invalid',
      (value) => {
        const iconSet = iconSets[asOneOf(value, Object.keys(iconSets))] ?? '3Arrows';
        const count = Number(iconSet.charAt(0));
        const thresholds = Array.from({ length: count }, (_, index): Threshold => ({
          kind: 'percent',
          value: String(Math.round((index * 100) / count)),
        }));
        return { iconSet, thresholds };
      },
    ),
    ReverseIconOrder: iconProperty(
      (rule) => rule.reverse,
      (value) => ({ reverse: asBoolean(value) }),
    ),
    ShowIconOnly: iconProperty(
      (rule) => !rule.showValue,
      (value) => ({ showValue: !asBoolean(value) }),
    ),
    Criteria: iconProperty(
      (rule) =>
        rule.thresholds.map((one, index) =>
          index === 0
            ? {}
            : { ...shownThreshold(one), operator: one.greaterOnly ? 'GreaterThan' : 'GreaterThanOrEqual' },
        ),
      (value, rule) => {
        if (!Array.isArray(value) || value.length !== rule.thresholds.length) throw invalidArgument();
        return {
          thresholds: value.map((given: unknown, index): Threshold => {
            // The first icon has no bound of its own.
            if (index === 0) return rule.thresholds[0] ?? { kind: 'percent', value: '0' };
            const record = asRecord(given);
            if (isGiven(record['customIcon'])) throw apiNotFound('ConditionalIconCriterion.customIcon');
            const greaterOnly =
              asOneOf(record['operator'], ['GreaterThan', 'GreaterThanOrEqual'] as const) === 'GreaterThan';
            return { ...thresholdOf(given, false), greaterOnly };
          }),
        };
      },
    ),
  },
});

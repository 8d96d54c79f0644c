import { asBoolean, asColor, asOneOf, asText } from '../model/arguments';
import type { Color, ConditionalRule, DataBarLook } from '../store/types';
import type { ExcelObject, Property } from '../wire/excelObject';
import { defineObject } from '../wire/excelObject';
import type { FormatRef } from './conditionalFormat';
import { ruleOfKind } from './conditionalFormat';
import { setRule } from './conditionalKinds';
import { shownThreshold, thresholdOf } from './thresholds';

type DataBar = Extract<ConditionalRule, { kind: 'dataBar' }>;

function barProperty<V>(
  read: (rule: DataBar) => V,
  patch: (value: unknown, rule: DataBar) => Partial<DataBar>,
): Property<FormatRef> {
  return {
    read: (ref) => read(ruleOfKind(ref, 'dataBar')),
    write: (ref, value) => {
      const rule = ruleOfKind(ref, 'dataBar');
      setRule(ref, { ...rule, ...patch(value, rule) });
    },
  };
}

const lookProperty = <V>(
  read: (look: DataBarLook) => V,
  patch: (value: unknown, look: DataBarLook) => Partial<DataBarLook>,
): Property<FormatRef> =>
  barProperty(
    ({ look }) => read(look),
    (value, { look }) => ({ look: { ...look, ...patch(value, look) } }),
  );

const negativeProperty = <V>(
  read: (negative: DataBarLook['negative']) => V,
  patch: (value: unknown) => Partial<DataBarLook['negative']>,
): Property<FormatRef> =>
  lookProperty(
    ({ negative }) => read(negative),
    (value, { negative }) => ({ negative: { ...negative, ...patch(value) } }),
  );

/** "" means none, in and out. */
const shown = (color: Color | null): string => color ?? '';
const colorOrNone = (value: unknown): Color | null => (asText(value) === '' ? null : asColor(value));

const positiveFormat = defineObject<FormatRef>({
  name: 'ConditionalDataBarPositiveFormat',
  properties: {
    FillColor: barProperty(
      (rule) => rule.color,
      (value) => ({ color: asColor(value) }),
    ),
    GradientFill: lookProperty(
      (look) => look.gradient,
      (value) => ({ gradient: asBoolean(value) }),
    ),
    BorderColor: lookProperty(
      (look) => shown(look.border),
      (value) => ({ border: colorOrNone(value) }),
    ),
  },
});

const negativeFormat = defineObject<FormatRef>({
  name: 'ConditionalDataBarNegativeFormat',
  properties: {
    // A colour of its own ends the likeness with the positive bar.
    FillColor: negativeProperty(
      (negative) => negative.fill,
      (value) => ({ fill: asColor(value), sameFill: false }),
    ),
    MatchPositiveFillColor: negativeProperty(
      (negative) => negative.sameFill,
      (value) => ({ sameFill: asBoolean(value) }),
    ),
    BorderColor: negativeProperty(
      (negative) => shown(negative.border),
      (value) => ({ border: colorOrNone(value), sameBorder: false }),
    ),
    MatchPositiveBorderColor: negativeProperty(
      (negative) => negative.sameBorder,
      (value) => ({ sameBorder: asBoolean(value) }),
    ),
  },
});

const axes = { Automatic: 'automatic', None: 'none', CellMidPoint: 'middle' } as const;
const directions = { Context: 'context', LeftToRight: 'leftToRight', RightToLeft: 'rightToLeft' } as const;

const keyOf = <K extends string, V>(names: Readonly<Record<K, V>>, value: V): K =>
  (Object.keys(names) as K[]).find((key) => names[key] === value)!;
const keysOf = <K extends string>(names: Readonly<Record<K, unknown>>): K[] => Object.keys(names) as K[];

/** `Excel.DataBarConditionalFormat`. */
export const dataBarObject: (ref: FormatRef) => ExcelObject = defineObject<FormatRef>({
  name: 'DataBarConditionalFormat',
  properties: {
    LowerBoundRule: barProperty(
      (rule) => shownThreshold(rule.min),
      (value) => ({ min: thresholdOf(value, false) }),
    ),
    UpperBoundRule: barProperty(
      (rule) => shownThreshold(rule.max),
      (value) => ({ max: thresholdOf(value, true) }),
    ),
    ShowDataBarOnly: barProperty(
      (rule) => !rule.showValue,
      (value) => ({ showValue: !asBoolean(value) }),
    ),
    AxisColor: lookProperty(
      (look) => shown(look.axisColor),
      (value) => ({ axisColor: colorOrNone(value) }),
    ),
    AxisFormat: lookProperty(
      (look) => keyOf(axes, look.axis),
      (value) => ({ axis: axes[asOneOf(value, keysOf(axes))] }),
    ),
    BarDirection: lookProperty(
      (look) => keyOf(directions, look.direction),
      (value) => ({ direction: directions[asOneOf(value, keysOf(directions))] }),
    ),
  },
  objects: {
    PositiveFormat: (ref) => positiveFormat(ref),
    NegativeFormat: (ref) => negativeFormat(ref),
  },
});

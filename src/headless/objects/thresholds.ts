import { asOneOf, asRecord, isGiven } from '../model/arguments';
import type { Threshold } from '../store/types';
import { bare } from './conditionalKinds';

const thresholdTypes = {
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
  formula: 'Formula',
  autoMin: 'Automatic',
  autoMax: 'Automatic',
} as const;

/** Bounds of scales, bars and icons, as Excel's rule objects say them. */
export function thresholdOf(value: unknown, isUpper: boolean): Threshold {
  const given = asRecord(value);
  const type = asOneOf(given['type'], [...new Set(Object.values(thresholdTypes))]);
  if (type === 'Automatic') return { kind: isUpper ? 'autoMax' : 'autoMin' };
  const kind =
    (Object.keys(thresholdTypes) as Threshold['kind'][]).find((key) => thresholdTypes[key] === type) ?? 'num';
  return isGiven(given['formula']) ? { kind, value: bare(given['formula']) } : { kind };
}

export const shownThreshold = ({ kind, value }: Threshold): Record<string, unknown> => ({
  type: thresholdTypes[kind],
  ...(value === undefined ? {} : { formula: kind === 'formula' ? `=${value}` : value }),
});

import type { Color, ConditionalRule } from '../store/types';
import type { Looked } from './ruleHolds';
import { thresholdValue } from './measured';

/** A data bar: how far it reaches between the rule's least and greatest value. */
export interface ShownBar {
  /** 0 to 1. */
  fraction: number;
  color: Color;
  showValue: boolean;
}

/** An icon: which of its set, 0 being the one of the lowest values. */
export interface ShownIcon {
  set: string;
  index: number;
  showValue: boolean;
}

type RuleOf<K extends ConditionalRule['kind']> = Extract<ConditionalRule, { kind: K }>;

/** What the three functions below answer when a threshold's formula cannot be computed. */
export const notEvaluated = Symbol('not evaluated');

/** The colour of a cell on a colour scale; null for what is no number. */
export function scaleColor(rule: RuleOf<'colorScale'>, cell: Looked): Color | null | typeof notEvaluated {
  const { value } = cell;
  if (typeof value !== 'number') return null;
  const stops: { at: number; color: Color }[] = [];
  for (const { threshold, color } of rule.points) {
    const at = thresholdValue(threshold, cell.measured, cell.evaluate);
    if (at === undefined) return notEvaluated;
    stops.push({ at, color });
  }
  const above = stops.findIndex(({ at }) => value <= at);
  const [high, low] =
    above < 0 ? [stops.at(-1), stops.at(-1)] : [stops[above], stops[Math.max(0, above - 1)]];
  if (!high || !low) return null;
  const share = high.at === low.at ? 1 : (value - low.at) / (high.at - low.at);
  return mix(low.color, high.color, share);
}

function mix(low: Color, high: Color, share: number): Color {
  const part = (color: Color, at: number): number => Number.parseInt(color.slice(1 + 2 * at, 3 + 2 * at), 16);
  const channels = [0, 1, 2].map((at) =>
    Math.round(part(low, at) + (part(high, at) - part(low, at)) * share),
  );
  return `#${channels
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}

export function barOf(rule: RuleOf<'dataBar'>, cell: Looked): ShownBar | null | typeof notEvaluated {
  if (typeof cell.value !== 'number') return null;
  const least = thresholdValue(rule.min, cell.measured, cell.evaluate);
  const most = thresholdValue(rule.max, cell.measured, cell.evaluate);
  if (least === undefined || most === undefined) return notEvaluated;
  const reach = most === least ? 1 : (cell.value - least) / (most - least);
  return { fraction: Math.min(1, Math.max(0, reach)), color: rule.color, showValue: rule.showValue };
}

export function iconOf(rule: RuleOf<'iconSet'>, cell: Looked): ShownIcon | null | typeof notEvaluated {
  const { value } = cell;
  if (typeof value !== 'number') return null;
  let index = 0;
  for (const [at, threshold] of rule.thresholds.entries()) {
    const bound = thresholdValue(threshold, cell.measured, cell.evaluate);
    if (bound === undefined) return notEvaluated;
    if (threshold.greaterOnly ? value > bound : value >= bound) index = at;
  }
  const shown = rule.reverse ? rule.thresholds.length - 1 - index : index;
  return { set: rule.iconSet, index: shown, showValue: rule.showValue };
}

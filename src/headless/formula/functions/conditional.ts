/** COUNTIFS, SUMIFS and their kin. */
import type { Engine, FunctionDefinition } from '../engine';
import { indexOf, type Position } from '../rangeIndex';
import { areaAt, clip } from '../ranges';
import type { CellError, Scalar } from '../types';
import { Area, VALUE, isError, type Value } from '../values';
import { average, greatest, least, sum } from './aggregates';
import { type FunctionTable } from './arguments';
import { readCriterion, type Criterion } from './criteria';

interface Condition {
  area: Area;
  criterion: Criterion;
}

/** Pairs of range and criterion; #VALUE! unless all ranges have one shape. */
function conditionsOf(args: readonly Value[]): Condition[] | CellError {
  const conditions: Condition[] = [];
  for (let i = 0; i < args.length; i += 2) {
    const area = args[i];
    if (!(area instanceof Area)) return VALUE;
    conditions.push({ area, criterion: readCriterion((args[i + 1] ?? null) as Scalar) });
  }
  const [first] = conditions;
  return first && conditions.every(({ area }) => sameShape(area, first.area)) ? conditions : VALUE;
}

const sameShape = (a: Area, b: Area): boolean => a.rows === b.rows && a.columns === b.columns;

function holdsAt(engine: Engine, { area, criterion }: Condition, at: Position): boolean {
  return criterion.matches(areaAt(engine, area, Math.floor(at / area.columns), at % area.columns));
}

/** The part of the ranges' shape where any of them can hold something. */
function usedShape(engine: Engine, conditions: readonly Condition[]): { rows: number; columns: number } {
  const used = conditions.map(({ area }) => clip(engine, area));
  return {
    rows: Math.max(0, ...used.map((area) => area?.rows ?? 0)),
    columns: Math.max(0, ...used.map((area) => area?.columns ?? 0)),
  };
}

/**
 * Matching places within the used extent, in order. The first condition that an index can answer gives the candidates,
 * the others only filter them.
 */
function matching(engine: Engine, conditions: readonly Condition[]): Position[] {
  for (const condition of conditions) {
    const { area, criterion } = condition;
    if (!criterion.find) continue;
    // An index knows no cells beyond the used extent, where only empty cells match.
    const isOutside = criterion.matches(null) && !sameShape(clip(engine, area) ?? area, area);
    const index = isOutside ? undefined : indexOf(engine, area);
    if (!index) continue;
    const others = conditions.filter((each) => each !== condition);
    return criterion.find(index).filter((at) => others.every((each) => holdsAt(engine, each, at)));
  }
  const { rows, columns } = usedShape(engine, conditions);
  const width = conditions[0]?.area.columns ?? 1;
  engine.counters.scannedCells += rows * columns;
  const found: Position[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * width + column;
      if (conditions.every((each) => holdsAt(engine, each, at))) found.push(at);
    }
  }
  return found;
}

function count(engine: Engine, conditions: readonly Condition[]): number {
  const within = matching(engine, conditions).length;
  const area = conditions[0]?.area;
  if (!area || !conditions.every(({ criterion }) => criterion.matches(null))) return within;
  const { rows, columns } = usedShape(engine, conditions);
  return within + area.rows * area.columns - rows * columns;
}

/** The numbers of `values` at the places that match; the first error among them instead. */
function numbersWhere(
  engine: Engine,
  values: Area,
  conditions: readonly Condition[],
): readonly number[] | CellError {
  const numbers: number[] = [];
  for (const at of matching(engine, conditions)) {
    const value = areaAt(engine, values, Math.floor(at / values.columns), at % values.columns);
    if (typeof value === 'number') numbers.push(value);
    else if (isError(value)) return value;
  }
  return numbers;
}

type Reduce = (numbers: readonly number[]) => Scalar;

const counting = (max: number): FunctionDefinition => ({
  params: 'vs',
  repeat: 2,
  min: 2,
  max,
  seesErrors: true,
  run(args, { engine }) {
    const conditions = conditionsOf(args);
    return isError(conditions) ? conditions : count(engine, conditions);
  },
});

/** SUMIFS(values, range, criterion, …). */
const plural = (reduce: Reduce): FunctionDefinition => ({
  params: 'vvs',
  repeat: 2,
  min: 3,
  max: 255,
  seesErrors: true,
  run([values, ...pairs], { engine }) {
    const conditions = conditionsOf(pairs);
    if (isError(conditions)) return conditions;
    const [first] = conditions;
    if (!(values instanceof Area) || !first || !sameShape(values, first.area)) return VALUE;
    const numbers = numbersWhere(engine, values, conditions);
    return isError(numbers) ? numbers : reduce(numbers);
  },
});

/** SUMIF(range, criterion, [values]): only the first cell of `values` counts, its shape is the range's. */
const singular = (reduce: Reduce): FunctionDefinition => ({
  params: 'vsv',
  min: 2,
  max: 3,
  seesErrors: true,
  run([range = null, criterion = null, given = range], { engine }) {
    const conditions = conditionsOf([range, criterion]);
    if (isError(conditions)) return conditions;
    if (!(range instanceof Area) || !(given instanceof Area)) return VALUE;
    const { sheet, top, left } = given;
    const values = new Area(sheet, top, left, top + range.rows - 1, left + range.columns - 1);
    const numbers = numbersWhere(engine, values, conditions);
    return isError(numbers) ? numbers : reduce(numbers);
  },
});

export const conditionalFunctions: FunctionTable = {
  COUNTIF: counting(2),
  COUNTIFS: counting(254),
  SUMIF: singular(sum),
  SUMIFS: plural(sum),
  AVERAGEIF: singular(average),
  AVERAGEIFS: plural(average),
  MAXIFS: plural(greatest),
  MINIFS: plural(least),
};

/** Where each value stands in a range, keyed as Excel compares: texts without regard to case, fifteen digits. */
import type { Engine } from './engine';
import { parseNumber } from './numberText';
import { areaAt, clip } from './ranges';
import type { Area } from './values';
import { isError } from './values';

/** A place in a range, counted row by row over its full width. */
export type Position = number;

const NONE: readonly Position[] = [];

export const numberKey = (number: number): number =>
  Number.isInteger(number) ? number : Number(number.toPrecision(15));
export const textKey = (text: string): string => text.toLowerCase();

const merged = (a: readonly Position[], b: readonly Position[]): readonly Position[] =>
  a.length === 0 ? b : b.length === 0 ? a : [...a, ...b].sort((x, y) => x - y);

export class RangeIndex {
  private readonly byNumber = new Map<number, Position[]>();
  /** Texts that read as numbers, by that number. */
  private readonly byNumericText = new Map<number, Position[]>();
  private readonly byText = new Map<string, Position[]>();
  private readonly byBoolean = new Map<boolean, Position[]>();
  private readonly byError = new Map<string, Position[]>();
  private readonly empty: Position[] = [];

  constructor(engine: Engine, area: Area) {
    const used = clip(engine, area);
    if (!used) return;
    for (let row = 0; row < used.rows; row++) {
      for (let column = 0; column < used.columns; column++) {
        this.add(areaAt(engine, area, row, column), row * area.columns + column);
      }
    }
  }

  private add(value: ReturnType<typeof areaAt>, at: Position): void {
    if (value === null) this.empty.push(at);
    else if (typeof value === 'number') append(this.byNumber, numberKey(value), at);
    else if (typeof value === 'string') {
      append(this.byText, textKey(value), at);
      const number = parseNumber(value);
      if (number !== undefined) append(this.byNumericText, numberKey(number), at);
    } else if (isError(value)) append(this.byError, value.error, at);
    else append(this.byBoolean, value, at);
  }

  /** Cells that hold the number itself. */
  numbers(number: number): readonly Position[] {
    return this.byNumber.get(numberKey(number)) ?? NONE;
  }

  /** Cells that hold the number or a text that reads as it. */
  numbersAndTexts(number: number): readonly Position[] {
    return merged(this.numbers(number), this.byNumericText.get(numberKey(number)) ?? NONE);
  }

  texts(text: string): readonly Position[] {
    return this.byText.get(textKey(text)) ?? NONE;
  }

  booleans(value: boolean): readonly Position[] {
    return this.byBoolean.get(value) ?? NONE;
  }

  errors(code: string): readonly Position[] {
    return this.byError.get(code) ?? NONE;
  }

  /** Empty cells within the used extent. */
  get empties(): readonly Position[] {
    return this.empty;
  }

  /** Empty cells and empty texts, within the used extent. */
  get blanks(): readonly Position[] {
    return merged(this.empty, this.texts(''));
  }
}

function append<K>(map: Map<K, Position[]>, key: K, at: Position): void {
  const positions = map.get(key);
  if (positions) positions.push(at);
  else map.set(key, [at]);
}

/** The index of a range; undefined when it is asked for the first time, for once reading is cheaper. */
export const indexOf = (engine: Engine, area: Area): RangeIndex | undefined =>
  engine.cached(`index ${area.key}`, () => {
    engine.counters.indexBuilds++;
    return new RangeIndex(engine, area);
  });

import { refuseIfProtected } from '../model/writeCells';
import type { ChartInfo, ChartLooks, ChartPatch } from '../store/types';
import { itemNotFound } from '../wire/excelError';
import type { Property } from '../wire/excelObject';
import type { SheetRef } from './worksheet';
import { storeOf } from './worksheet';

/** A chart as the client holds it. */
export interface ChartRef {
  sheet: SheetRef;
  id: string;
}

/** A piece of a chart, by its path under `c:chartSpace`. */
export interface ChartPiece {
  chart: ChartRef;
  path: string;
}

export function infoOf({ sheet, id }: ChartRef): ChartInfo {
  const chart = storeOf(sheet)
    .charts()
    .find((one) => one.id === id);
  if (!chart) throw itemNotFound();
  return chart;
}

/** Charts of a protected sheet can be changed only where it allows objects to be edited. */
function refuseLocked(ref: ChartRef): void {
  const protection = storeOf(ref.sheet).protection();
  if (!protection?.options.allowEditObjects) refuseIfProtected(storeOf(ref.sheet));
}

export function changeChart(ref: ChartRef, patch: ChartPatch): void {
  refuseLocked(ref);
  storeOf(ref.sheet).patchChart(infoOf(ref).id, patch);
}

export const looksOf = (ref: ChartRef): ChartLooks => storeOf(ref.sheet).chartLooks(infoOf(ref).id);

/** As {@link looksOf}, to change something. */
export function looksToChange(ref: ChartRef): ChartLooks {
  refuseLocked(ref);
  return looksOf(ref);
}

/**
 * A property that is one element's `val`.
 * @param below path under the piece
 * @param read what the file's text, or its absence, means
 * @param write the file's text; `null` takes the element away
 */
export const valueProperty = <V>(
  below: string,
  read: (value: string | null) => V,
  write: (value: unknown) => string | number | null,
): Property<ChartPiece> => ({
  read: ({ chart, path }) => read(looksOf(chart).value(join(path, below))),
  write: ({ chart, path }, value) => {
    const next = write(value);
    looksToChange(chart).setValue(join(path, below), next);
  },
});

export const join = (path: string, below: string): string => (path === '' ? below : `${path}/${below}`);

export const isOn = (value: string | null, otherwise = false): boolean =>
  value === null ? otherwise : value === '1' || value === 'true';

/** A name of the client for each of the file's; the first is meant where the file says nothing. */
export function named(
  below: string,
  names: Readonly<Record<string, string>>,
  otherwise: string,
  choose: (value: unknown, allowed: string[]) => string,
): Property<ChartPiece> {
  return valueProperty(
    below,
    (value) => Object.keys(names).find((name) => names[name] === value) ?? otherwise,
    (value) => names[choose(value, Object.keys(names))] ?? null,
  );
}

import { fieldNamed } from './fields';
import { columnReadings, type ColumnChoice, type ColumnReading, type ImportGuide } from './importGuide';

const format = 'p06-import-guides';
const version = 1;

/** Guides as text: what the workbook keeps, and what offices hand each other. */
export const guidesToText = (guides: readonly ImportGuide[]): string =>
  JSON.stringify({ format, version, guides }, null, 2);

/** The guides of such a text; undefined if it is none or of a newer version. */
export function guidesFromText(text: string): ImportGuide[] | undefined {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(file) || file.format !== format || file.version !== version || !Array.isArray(file.guides))
    return undefined;
  const guides = file.guides.map(guideIn);
  return guides.every((guide) => guide !== undefined) ? guides : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isChoice = (value: unknown): value is ColumnChoice =>
  value === 'extra' || (typeof value === 'string' && fieldNamed(value) === value);
const isReading = (value: unknown): value is ColumnReading => columnReadings.includes(value as ColumnReading);

function recordOf<T>(value: unknown, holds: (each: unknown) => each is T): Record<string, T> | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value);
  return entries.every((entry): entry is [string, T] => holds(entry[1]))
    ? Object.fromEntries(entries)
    : undefined;
}

function guideIn(value: unknown): ImportGuide | undefined {
  if (!isRecord(value) || typeof value.fingerprint !== 'string' || typeof value.transposed !== 'boolean')
    return undefined;
  const columns = recordOf(value.columns, isChoice);
  const readings = recordOf(value.readings, isReading);
  if (!columns || !readings) return undefined;
  return { fingerprint: value.fingerprint, columns, readings, transposed: value.transposed };
}

/** Guides with others laid over them: the newer one of each kind of file stays. */
export function withGuides(
  guides: readonly ImportGuide[],
  newer: readonly ImportGuide[],
): readonly ImportGuide[] {
  const byPrint = new Map([...guides, ...newer].map((guide) => [guide.fingerprint, guide]));
  return [...byPrint.values()];
}

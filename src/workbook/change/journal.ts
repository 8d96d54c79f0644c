import { maxRequestBytes } from '../chunks';
import { textIn, xmlOf, type XmlPart } from '../xmlPart';
import type { Journal } from './before';

/**
 * While a change is being written the workbook keeps what puts it back, in custom XML parts: the first thing that is written, and the
 * last that is taken away. What is found there was cut off.
 */
const part: XmlPart = { namespace: 'urn:p06:unfinished', root: 'unfinished' };

/** A journal may be too long for one request. */
interface Piece {
  readonly journal: number;
  readonly index: number;
  readonly of: number;
  readonly text: string;
}

/** A letter of Vietnamese takes three bytes, and is quoted in a request that is quoted itself. */
const lettersPerPiece = Math.floor(maxRequestBytes / 6);

/** Keeps a journal. One sync a piece but the last, which goes with what is queued after it. */
export async function keepJournal(
  context: Excel.RequestContext,
  journal: Journal,
): Promise<readonly Excel.CustomXmlPart[]> {
  const text = JSON.stringify(journal);
  const of = Math.max(1, Math.ceil(text.length / lettersPerPiece));
  const made = Date.now();
  const parts: Excel.CustomXmlPart[] = [];
  for (let index = 0; index < of; index++) {
    // One sync a piece, which is what keeps each request under the limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    if (index > 0) await context.sync();
    const from = index * lettersPerPiece;
    const piece: Piece = { journal: made, index, of, text: text.slice(from, from + lettersPerPiece) };
    parts.push(context.workbook.customXmlParts.add(xmlOf(part, JSON.stringify(piece))).load('id'));
  }
  return parts;
}

/** Queues taking a journal away that was kept in this context, once it is synced. */
export function dropJournal(context: Excel.RequestContext, parts: readonly Excel.CustomXmlPart[]): void {
  for (const { id } of parts) context.workbook.customXmlParts.getItem(id).delete();
}

/** Looks for journals with the next sync; deleting its items takes them away. */
export const queueJournals = (context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection =>
  context.workbook.customXmlParts.getByNamespace(part.namespace).load('items/id');

/**
 * The journals that parts hold, the latest first. One that is not whole is left out: it was cut off while it was being kept, and
 * nothing of its change was written. One sync.
 */
export async function readJournals(
  context: Excel.RequestContext,
  { items }: Excel.CustomXmlPartScopedCollection,
): Promise<Journal[]> {
  const xml = items.map((each) => each.getXml());
  await context.sync();
  // A ClientResult has its value after the sync, without a load.

  const pieces = xml.flatMap(({ value }) => parsed<Piece>(textIn(part, value)) ?? []);
  const made = [...new Set(pieces.map(({ journal }) => journal))].sort((a, b) => b - a);
  return made.flatMap((journal) => {
    const own = pieces.filter((piece) => piece.journal === journal).sort((a, b) => a.index - b.index);
    if (own.length !== own[0]!.of) return [];
    return parsed<Journal>(own.map(({ text }) => text).join('')) ?? [];
  });
}

function parsed<T>(text: string | undefined): T | undefined {
  try {
    return JSON.parse(text ?? '') as T;
  } catch {
    return undefined;
  }
}

import { isExplanationTitle, type CellNote } from '../monitoring';
import { chunkRows } from './chunks';

export interface PlacedNote extends CellNote {
  /** A1, of one cell. */
  readonly address: string;
}

/**
 * Lets cells tell something of themselves when they are selected: the input message of a validation that refuses nothing. Unlike
 * comments, such messages are nobody's word, leave no marks on the sheet or on paper, go with the sheet when it is written anew,
 * and can be written many at a time. Queued; a sync for each further chunk of bytes.
 */
export async function addCellNotes(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  notes: readonly PlacedNote[],
): Promise<void> {
  for (const { first, rows } of chunkRows(
    notes.map(({ address, title, text }) => [address, title, text, surroundings]),
  )) {
    // One sync per chunk of bytes, which is what keeps each request under Excel's limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    if (first > 0) await context.sync();
    for (const { address, title, text } of notes.slice(first, first + rows.length))
      sheet.getRange(address).dataValidation.prompt = { showPrompt: true, title, message: text };
  }
}

/** About as long as what a request says around the texts of a note. */
const surroundings = ' '.repeat(400);

/** What the selected cell says of how its number came about; undefined where it says nothing, or something else. One sync. */
export async function selectedNote(context: Excel.RequestContext): Promise<CellNote | undefined> {
  const { dataValidation } = context.workbook.getActiveCell();
  dataValidation.load('prompt');
  await context.sync();
  const { title = '', message: text = '' } = dataValidation.prompt;
  return isExplanationTitle(title) ? { title, text } : undefined;
}

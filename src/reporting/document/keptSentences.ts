import type { SectionKey } from '../types';
import { printOfText } from './printOfText';
import type { ReportDocument } from './documentOf';

/** A sentence as it stands in a report sheet. */
export interface WrittenSentence {
  readonly text: string;
  /** Print of what the numbers said when the sheet was made: {@link printOfText}. */
  readonly print: string;
}

/** What the secretariat wrote in place of what was generated, by the sentence's key; an emptied one counts. */
export function editedSentences(written: ReadonlyMap<string, WrittenSentence>): ReadonlyMap<string, string> {
  return new Map(
    [...written].flatMap(([key, { text, print }]): [string, string][] =>
      printOfText(text) === print ? [] : [[key, text.trim()]],
    ),
  );
}

/**
 * The document with the secretariat's sentences in place of the generated ones, which stay beside them where they say
 * something else. A sentence that the numbers now give word for word is theirs no longer.
 */
export function withSentences(document: ReportDocument, edited: ReadonlyMap<string, string>): ReportDocument {
  if (edited.size === 0) return document;
  const blocks = document.blocks.map((block) => {
    if (block.kind !== 'paragraph' || block.sentence === undefined) return block;
    const text = edited.get(block.sentence);
    if (text === undefined || printOfText(text) === printOfText(block.text)) return block;
    return { ...block, text, generated: block.text };
  });
  return { ...document, blocks };
}

/** The sections whose sentences the secretariat may change. */
export const sentenceKeys = [
  'overview',
  'change',
  'trend',
  'overdue',
  'lowEfficiency',
  'endedPeriods',
  'causes',
  'agencies',
  'leaders',
  'sectors',
  'reporting',
  'corrections',
  'dueNext',
  'proposals',
  'notes',
  'closing',
] as const satisfies readonly SectionKey[];

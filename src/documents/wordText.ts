import { AlignmentType, Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';

/** Half points, as Word counts. */
export const halfPoints = (points: number): number => points * 2;
/** Twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);

/** What no XML may hold; line ends stay. */
const unprintable =
  /[^\P{Cc}\n]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/gu;

/** A text as runs, its line ends as breaks. */
export function runs(text: string, style: IRunOptions = {}): TextRun[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(unprintable, ' ')
    .split('\n')
    .map((line, index) => new TextRun({ ...style, text: line, ...(index > 0 && { break: 1 }) }));
}

export const paragraphOf = (
  text: string,
  options: IParagraphOptions = {},
  style: IRunOptions = {},
): Paragraph => new Paragraph({ ...options, children: runs(text, style) });

export const alignments = {
  Left: AlignmentType.LEFT,
  Center: AlignmentType.CENTER,
} as const;

import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { grid, spanWidth, textWidth, type ReportForm } from '../reporting/document';
import { halfPoints, paragraphOf, twips } from './wordText';

/** The two halves of the top and of the foot of the report. */
const leftWidth = spanWidth(15);
const rightWidth = spanWidth(grid.columns - 15);
const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const none = {
  top: noBorder,
  bottom: noBorder,
  left: noBorder,
  right: noBorder,
  insideHorizontal: noBorder,
  insideVertical: noBorder,
};
const tight = { spacing: { before: 0, after: 0 }, indent: { firstLine: 0 } };

const centred = (text: string, size: number, style: { bold?: boolean; italics?: boolean } = {}): Paragraph =>
  paragraphOf(text, { ...tight, alignment: AlignmentType.CENTER }, { size: halfPoints(size), ...style });

/** A drawn line of a length in the middle of a width (points). */
function rule(width: number, length: number): Paragraph {
  const side = twips(Math.max(width - length, 0) / 2);
  return new Paragraph({
    spacing: { before: 0, after: 60, line: 60, lineRule: 'exact' },
    indent: { left: side, right: side, firstLine: 0 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
}

const beside = (left: Paragraph[], right: Paragraph[]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    borders: none,
    width: { size: twips(leftWidth + rightWidth), type: WidthType.DXA },
    columnWidths: [twips(leftWidth), twips(rightWidth)],
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({ width: { size: twips(leftWidth), type: WidthType.DXA }, children: left }),
          new TableCell({ width: { size: twips(rightWidth), type: WidthType.DXA }, children: right }),
        ],
      }),
    ],
  });

/** Names, motto, number, place and date, title: the top of an administrative report (Decree 30/2020/NĐ-CP, annex I). */
export function wordHeading(form: ReportForm): (Paragraph | Table)[] {
  const issuing = Math.min(textWidth(form.issuingBody, { size: 13, bold: true }), leftWidth);
  const whole = leftWidth + rightWidth;
  return [
    beside(
      [
        centred(form.superiorBody, 13),
        centred(form.issuingBody, 13, { bold: true }),
        rule(leftWidth, issuing * 0.45),
        centred(form.number, 13),
      ],
      [
        centred(form.nation, 13, { bold: true }),
        centred(form.motto, 14, { bold: true }),
        rule(rightWidth, textWidth(form.motto, { size: 14, bold: true })),
        centred(form.placeAndDate, 13, { italics: true }),
      ],
    ),
    new Paragraph(tight),
    centred(form.title, 14, { bold: true }),
    centred(form.abstract, 14, { bold: true }),
    rule(whole, textWidth(form.abstract, { size: 14, bold: true }) * 0.4),
  ];
}

/** Blank lines for signature and seal. */
const signatureRoom = twips(90);

/** Recipients at the left, authority and room for the signature at the right. */
export function wordSignature(form: ReportForm): (Paragraph | Table)[] {
  const left = { ...tight, alignment: AlignmentType.LEFT };
  return [
    // Kept with the table under it, as the last words of the text are with this one.
    new Paragraph({ ...tight, keepNext: true }),
    beside(
      [
        paragraphOf(form.recipientsTitle, left, { size: halfPoints(12), bold: true, italics: true }),
        ...form.recipients.map((name) => paragraphOf(name, left, { size: halfPoints(11) })),
      ],
      [
        centred(form.authority, 13, { bold: true }),
        centred(form.signatory, 13, { bold: true }),
        paragraphOf(
          form.signerName,
          { ...tight, alignment: AlignmentType.CENTER, spacing: { before: signatureRoom, after: 0 } },
          { size: halfPoints(13), bold: true },
        ),
      ],
    ),
  ];
}

import { grid, textWidth, type ReportForm } from '../../reporting/document';
import { row, spacer, wide, type GridRow, type TextStyle } from './gridRows';

/** The two halves of the top and of the foot of the report. */
const left = { column: 0, span: 15 };
const right = { column: 15, span: grid.columns - 15 };
const whole = { column: 0, span: grid.columns };

const centred = (size: number, more: Partial<TextStyle> = {}): TextStyle => ({
  size,
  align: 'Center',
  ...more,
});
const beside = (a: string, aStyle: TextStyle, b: string, bStyle: TextStyle, atLeast = 0): GridRow =>
  row(
    [
      { ...left, text: a, style: aStyle },
      { ...right, text: b, style: bStyle },
    ],
    { atLeast },
  );

const ruleHeight = 4;
const rules = (...parts: { column: number; span: number }[]): GridRow => ({
  ...spacer(ruleHeight),
  rules: parts,
});

/** A drawn line of about a length (points) in the middle of some columns. */
function ruleIn(half: { column: number; span: number }, length: number): { column: number; span: number } {
  const fits = Math.min(Math.max(Math.round(length / grid.columnWidth), 2), half.span);
  // The same parity as the half, or the line could not stand in its middle.
  const span = (half.span - fits) % 2 === 0 ? fits : fits - 1;
  return { column: half.column + (half.span - span) / 2, span };
}

/** The row of {@link headingRows} that holds the number (at the left) and place and date (at the right). */
export const numberRow = { row: 3, number: left.column, placeAndDate: right.column } as const;

/** Names, motto, number, place and date, title: the top of an administrative report (Decree 30/2020/NĐ-CP, annex I). */
export function headingRows(form: ReportForm): GridRow[] {
  const issuingStyle = centred(13, { bold: true });
  const mottoStyle = centred(14, { bold: true });
  const issuingWidth = Math.min(textWidth(form.issuingBody, issuingStyle), left.span * grid.columnWidth);
  return [
    beside(form.superiorBody, centred(13), form.nation, centred(13, { bold: true })),
    beside(form.issuingBody, issuingStyle, form.motto, mottoStyle),
    rules(ruleIn(left, issuingWidth * 0.45), ruleIn(right, textWidth(form.motto, mottoStyle))),
    beside(form.number, centred(13), form.placeAndDate, centred(13, { italic: true })),
    spacer(12),
    wide(form.title, centred(14, { bold: true })),
    wide(form.abstract, centred(14, { bold: true })),
    rules(ruleIn(whole, textWidth(form.abstract, centred(14, { bold: true })) * 0.4)),
    spacer(6),
  ];
}

/** Points for title, signature, seal and name. */
const signatureRoom = 110;
/** Lines between title and name: room for signature and seal. */
const linesToSign = 5;

/** Recipients at the left, authority and room for the signature at the right. */
export function signatureRows(form: ReportForm): GridRow[] {
  const bold = centred(13, { bold: true });
  // Two rows, the second one high: Excel never breaks a row over two pages, so the signature keeps with its names.
  return [
    beside(form.recipientsTitle, { size: 12, bold: true, italic: true }, form.authority, bold),
    beside(
      form.recipients.join('\n'),
      { size: 11, valign: 'Top' },
      form.signerName === ''
        ? form.signatory
        : `${form.signatory}${'\n'.repeat(linesToSign)}${form.signerName}`,
      { ...bold, valign: 'Top' },
      signatureRoom,
    ),
  ];
}

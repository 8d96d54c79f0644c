import { partsOf, toDayMonthYear } from '../../calendar';
import { t, type Language } from '../../messages';
import type { Report } from '../../reporting';
import { grid, type Block, type LineBlock, type Segment, type TextStyle } from './blocks';
import { textWidth } from './textSize';

/** The two halves of the top and of the foot of the report. */
const left = { column: 0, span: 15 };
const right = { column: 15, span: grid.columns - 15 };
const whole = { column: 0, span: grid.columns };

const centred = (size: number, more: Partial<TextStyle> = {}): TextStyle => ({
  size,
  align: 'Center',
  ...more,
});
const beside = (a: string, aStyle: TextStyle, b: string, bStyle: TextStyle): LineBlock => ({
  kind: 'line',
  segments: [
    { ...left, text: a, style: aStyle },
    { ...right, text: b, style: bStyle },
  ],
});

/** A drawn line of about a length (points) in the middle of some columns. */
function ruleIn(half: { column: number; span: number }, length: number): { column: number; span: number } {
  const fits = Math.min(Math.max(Math.round(length / grid.columnWidth), 2), half.span);
  // The same parity as the half, or the line could not stand in its middle.
  const span = (half.span - fits) % 2 === 0 ? fits : fits - 1;
  return { column: half.column + (half.span - span) / 2, span };
}

/** `2025-W04` as an office writes it: week 4 of 2025; `2025-01`: month 1. */
function numberAndYear(label: string): { number: string; year: string } {
  const [year = '', number = ''] = label.split(/-W?/);
  return { number: String(Number(number)), year };
}

/** Names, motto, number, place and date, title: the top of an administrative report (Decree 30/2020/NĐ-CP, annex I). */
export function headingBlocks({ heading, period, compiledOn }: Report, language: Language): Block[] {
  const { superiorBody, issuingBody, reportSymbol, place } = heading;
  const motto = t(language, 'reportSheet.motto');
  const mottoStyle = centred(14, { bold: true });
  const issuingStyle = centred(13, { bold: true });
  const issuingWidth = Math.min(textWidth(issuingBody, issuingStyle), left.span * grid.columnWidth);
  const abstract = t(language, 'reportSheet.abstract', {
    period: period.kind,
    ...numberAndYear(period.label),
    first: toDayMonthYear(period.first),
    last: toDayMonthYear(period.last),
  });
  const abstractStyle = centred(14, { bold: true });
  return [
    beside(superiorBody, centred(13), t(language, 'reportSheet.nation'), centred(13, { bold: true })),
    beside(issuingBody, issuingStyle, motto, mottoStyle),
    { kind: 'rule', parts: [ruleIn(left, issuingWidth * 0.45), ruleIn(right, textWidth(motto, mottoStyle))] },
    beside(
      t(language, 'reportSheet.number', { symbol: reportSymbol }),
      centred(13),
      placeAndDate(place, compiledOn, language),
      centred(13, { italic: true }),
    ),
    { kind: 'spacer', height: 12 },
    line([{ ...whole, text: t(language, 'reportSheet.title'), style: centred(14, { bold: true }) }]),
    line([{ ...whole, text: abstract, style: abstractStyle }]),
    { kind: 'rule', parts: [ruleIn(whole, textWidth(abstract, abstractStyle) * 0.4)] },
    { kind: 'spacer', height: 8 },
  ];
}

const line = (segments: readonly Segment[]): LineBlock => ({ kind: 'line', segments });

/** Days below 10 and months 1 and 2 are written with a leading 0 (Decree 30/2020/NĐ-CP, annex I). */
function placeAndDate(place: string, day: Report['compiledOn'], language: Language): string {
  const parts = partsOf(day);
  return t(language, 'reportSheet.placeAndDate', {
    place,
    day: String(parts.day).padStart(2, '0'),
    month: parts.month <= 2 ? `0${parts.month}` : String(parts.month),
    year: String(parts.year),
    dayNumber: parts.day,
    monthNumber: String(parts.month),
  });
}

/** Points for title, signature, seal and name. */
const signatureRoom = 110;

/** Recipients at the left, authority and room for the signature at the right. */
export function signatureBlocks({ heading }: Report, language: Language): Block[] {
  const recipients = heading.recipients
    .split(/[;\n]/)
    .map((name) => name.trim().replace(/\.$/, ''))
    .filter(Boolean);
  const recipientLines = recipients.map(
    (name, index) => `- ${name}${index < recipients.length - 1 ? ';' : '.'}`,
  );
  const [authority = '', title = ''] = [heading.signingAuthority, heading.signingTitle].filter(Boolean);
  const bold = centred(13, { bold: true });
  // Two rows, the second one high: Excel never breaks a row over two pages, so the signature keeps with its names.
  return [
    beside(t(language, 'reportSheet.recipients'), { size: 12, bold: true, italic: true }, authority, bold),
    {
      ...beside(recipientLines.join('\n'), { size: 11, valign: 'Top' }, title, { ...bold, valign: 'Top' }),
      minHeight: signatureRoom,
    },
  ];
}

import { dayOfMoment, partsOf, toDayMonthYear, type Day } from '../../calendar';
import { t, type Language } from '../../messages';
import type { Issue } from '../figures';
import type { Report } from '../types';
import { numberAndYear } from '../wording';

/** The fixed parts of an administrative report (Decree 30/2020/NĐ-CP, annex I), in words. */
export interface ReportForm {
  readonly superiorBody: string;
  readonly issuingBody: string;
  readonly nation: string;
  readonly motto: string;
  /** Number and symbol; room for the number where the report has none yet. */
  readonly number: string;
  readonly placeAndDate: string;
  readonly title: string;
  readonly abstract: string;
  readonly recipientsTitle: string;
  /** With the marks that end them. */
  readonly recipients: readonly string[];
  /** Upper line of the signature block, then the post of who signs; either may be ''. */
  readonly authority: string;
  readonly signatory: string;
  /** Under the signature; '' leaves room for it. */
  readonly signerName: string;
}

/** @param issue without one, there is room for the number, and the day is that of compiling. */
export function formOf(
  { heading, period, compiled }: Report,
  language: Language,
  issue?: Pick<Issue, 'number' | 'day'>,
): ReportForm {
  const [authority = '', signatory = ''] = [heading.signingAuthority, heading.signingTitle].filter(Boolean);
  return {
    superiorBody: heading.superiorBody,
    issuingBody: heading.issuingBody,
    nation: t(language, 'reportSheet.nation'),
    motto: t(language, 'reportSheet.motto'),
    number: issue
      ? t(language, 'reportSheet.numberGiven', { number: issue.number })
      : t(language, 'reportSheet.number', { symbol: heading.reportSymbol }),
    placeAndDate: placeAndDate(heading.place, issue?.day ?? dayOfMoment(compiled), language),
    title: t(language, 'reportSheet.title'),
    abstract: t(language, 'reportSheet.abstract', {
      period: period.kind,
      ...numberAndYear(period.label),
      first: toDayMonthYear(period.first),
      last: toDayMonthYear(period.last),
    }),
    recipientsTitle: t(language, 'reportSheet.recipients'),
    recipients: recipientsOf(heading.recipients),
    authority,
    signatory,
    signerName: heading.signerName,
  };
}

/** Days below 10 and months 1 and 2 are written with a leading 0 (Decree 30/2020/NĐ-CP, annex I). */
export function placeAndDate(place: string, day: Day, language: Language): string {
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

/** `12` or `12/BC-TCTĐA06`, as the report bears it. */
export const numberOfReport = (number: string, symbol: string): string =>
  number.includes('/') ? number.trim() : `${number.trim()}/${symbol}`;

function recipientsOf(list: string): string[] {
  const names = list
    .split(/[;\n]/)
    .map((name) => name.trim().replace(/\.$/, ''))
    .filter(Boolean);
  return names.map((name, index) => `- ${name}${index < names.length - 1 ? ';' : '.'}`);
}

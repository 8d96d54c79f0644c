import { days } from './days';
import { durations } from './durations';
import { formOf, type Deadline } from './form';
import { noDeadline } from './none';
import { periods } from './periods';
import { recurrences } from './recurrences';

/** First reading that fits wins. */
const readers = [...noDeadline, ...recurrences, ...days, ...periods, ...durations];

/** "Từ 01/01 đến 30/6/2025", "Quý I, II/2025": from … to …; the end may leave out the word that the beginning has. */
const range = /^(?:tu )?((?:q(?:uy )?|thang |ngay )?)(.+?)(?: (?:den|toi) (?:het )?| ?- ?|, )(.+)$/;

/** "30/6/2025, gia hạn đến 30/9/2025", "30/6/2025 đã gia hạn": a day, and that it was put off, to another or nobody says to which. */
const putOff =
  /^(.*?)[ ,;-]*\b(?:(?:da|duoc) )*(?:gia han|dieu chinh|lui)(?: thoi han)?(?: lan \d)?(?: (?:den|toi|sang|thanh)(?: het)? (.+))?$/;

/** A remark after the deadline, "30/6/2025 (dự kiến)"; one with a number may name another day. */
const remark = /\s*\((?:[^()\d]|lần \d)*\)[\s.;,]*$/i;

/** "Ngay" without a mark is "at once"; only "ngày" is a day. */
const atOnce = /^\s*ngay\s*$/i;

function readForm(form: string, year: number): Deadline {
  for (const [pattern, read] of readers) {
    const match = pattern.exec(form);
    const deadline = match && read(match, year);
    if (deadline) return deadline;
  }
  return { kind: 'unreadable' };
}

function readRange(form: string, year: number): Deadline | undefined {
  const match = range.exec(form);
  if (!match) return undefined;
  const [, word, first, last] = match;
  if (readForm(`${word}${first}`, year).kind !== 'day') return undefined;
  const ends = [readForm(last!, year), readForm(`${word}${last}`, year)];
  return ends.find(({ kind }) => kind === 'day');
}

function readPutOff(form: string, year: number): Deadline | undefined {
  const match = putOff.exec(form);
  if (!match) return undefined;
  const [, first = '', last] = match;
  const before = first === '' ? undefined : readForm(first, year);
  if (before && before.kind !== 'day') return undefined;
  return last === undefined ? before : readForm(last, year);
}

/**
 * Reads a deadline as Vietnamese offices (and some English sources) write it. Days come before months; a period means
 * its last day, a range its end; "đầu tháng" the 10th, "giữa tháng" the 20th; "trước" a day that day itself (usage; Settings
 * may differ); a deadline that was put off the day that it was put off to; a fiscal year "FY 2022-23" or its quarter the calendar of a year that ends on 31 March; a month of a duration 30
 * days.
 * @param options.year The year of a day or month written without one.
 */
export function readDeadline(text: string, { year }: { readonly year: number }): Deadline {
  if (atOnce.test(text)) return { kind: 'unreadable' };
  const form = formOf(text);
  const deadline = readForm(form, year);
  if (deadline.kind !== 'unreadable') return deadline;
  const composed = text.normalize('NFC');
  const bare = composed.replace(remark, '').trim();
  return (
    readRange(form, year) ??
    readPutOff(form, year) ??
    (bare !== '' && bare !== composed.trim() ? readDeadline(bare, { year }) : deadline)
  );
}

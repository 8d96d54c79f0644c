/** Delimited text as records (RFC 4180): quoted fields may hold delimiters, line ends and doubled quotes. */
export interface Delimited {
  readonly records: readonly (readonly string[])[];
  /** 1-based record in which a quoted field opens that never closes. */
  readonly unclosedAt?: number;
}

export function parseDelimited(text: string, delimiter: string, limit = Infinity): Delimited {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length && records.length < limit) {
    let field = '';
    if (text[at] === '"') {
      let from = at + 1;
      for (;;) {
        const quote = text.indexOf('"', from);
        if (quote < 0) return { records, unclosedAt: records.length + 1 };
        field += text.slice(from, quote);
        if (text[quote + 1] !== '"') {
          at = quote + 1;
          break;
        }
        field += '"';
        from = quote + 2;
      }
    }
    let end = at;
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
    record.push(field + text.slice(at, end));
    at = end;
    if (text[at] === delimiter) {
      at++;
      if (at < text.length) continue;
      record.push('');
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    records.push(record);
    record = [];
  }
  return { records };
}

const candidates = [',', ';', '\t'] as const;
const sampled = 60;

/** The delimiter under which the first records most evenly have the most columns. */
export function delimiterOf(text: string): string {
  let best: string = ',';
  let bestScore = 0;
  for (const candidate of candidates) {
    const { records } = parseDelimited(text, candidate, sampled);
    const widths = records.filter((record) => record.some(Boolean)).map((record) => record.length);
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    for (const [width, count] of counts) {
      const score = (count / widths.length) ** 2 * Math.log2(width);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
  }
  return best;
}

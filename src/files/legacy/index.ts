import { isSyllable, wordsOf } from './syllable';
import { fromTcvn3 } from './tcvn3';
import { fromVni } from './vni';

/** An encoding of the time before Unicode, which lives on in files with fonts such as .VnTime and VNI-Times. */
export type LegacyEncoding = 'TCVN3' | 'VNI';

export interface LegacyText {
  readonly encoding: LegacyEncoding;
  /** Other texts of the file are in Unicode: those in doubt go by their own look. */
  readonly mixed: boolean;
  readonly convert: (text: string) => string;
}

const encodings: readonly Omit<LegacyText, 'mixed'>[] = [
  { encoding: 'TCVN3', convert: fromTcvn3 },
  { encoding: 'VNI', convert: fromVni },
];

/** Letters with marks as Windows-1252 shows them, of any language; the old encodings are made of these. */
const western = /[\u00A1-\u00FF]/;
/** Letters that only Vietnamese in Unicode has. */
const unicode =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9\u0300-\u0303\u0309\u0323]/;
const enoughWords = 3;
const sampled = 5000;
/** So many of the words in doubt must come out as Vietnamese, and so many more than make sense as they are. */
const enoughShare = 0.85;
const clearly = 0.3;

const asItIs = (text: string): string => text;
const isVietnamese = (text: string): boolean => wordsOf(text).every(isSyllable);

/**
 * The old encoding that the texts of a file are in, if any: words with marks make no Vietnamese as they stand, and do once
 * converted. Texts that have letters of Unicode's Vietnamese are in no doubt.
 */
export function legacyEncodingOf(texts: Iterable<string>): LegacyText | undefined {
  const doubtful = new Set<string>();
  let mixed = false;
  for (const text of texts) {
    if (unicode.test(text)) mixed = true;
    else if (western.test(text) && doubtful.size < sampled)
      for (const word of wordsOf(text)) if (western.test(word)) doubtful.add(word);
  }
  const words = [...doubtful];
  if (words.length < enoughWords) return undefined;
  const share = (convert: (text: string) => string): number =>
    words.filter((word) => isVietnamese(convert(word))).length / words.length;
  const asIs = share(asItIs);
  const best = encodings
    .map((each) => ({ each, share: share(each.convert) }))
    .reduce((a, b) => (b.share > a.share ? b : a));
  return best.share >= enoughShare && best.share >= asIs + clearly ? { ...best.each, mixed } : undefined;
}

/** Whether a text of such a file is to be converted: it has marks, and none of Unicode's. */
const isLegacy = (text: string): boolean => western.test(text) && !unicode.test(text);

/** What was converted in a file, to be shown to whoever loads it. */
export interface Conversion {
  readonly encoding: LegacyEncoding;
  /** Cells converted. */
  readonly count: number;
  readonly example: { readonly before: string; readonly after: string };
}

/** Converts the texts of a file one by one, and remembers what it did. */
export class LegacyConverter {
  private count = 0;
  private example?: Conversion['example'];

  private constructor(private readonly legacy: LegacyText) {}

  /** For a file with these texts; undefined where they are in no old encoding. */
  static for(texts: Iterable<string>): LegacyConverter | undefined {
    const legacy = legacyEncodingOf(texts);
    return legacy && new LegacyConverter(legacy);
  }

  readonly convert = (text: string): string => {
    if (!isLegacy(text)) return text;
    const after = this.legacy.convert(text);
    if (this.legacy.mixed && (isVietnamese(text) || !isVietnamese(after))) return text;
    this.count++;
    this.example ??= { before: text, after };
    return after;
  };

  get conversion(): Conversion | undefined {
    const { legacy, count, example } = this;
    return example && { encoding: legacy.encoding, count, example };
  }
}

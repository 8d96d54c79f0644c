import type { AgencyDirectory } from '../agencies';

export interface AgencyCell {
  readonly lead: string;
  readonly others: readonly string[];
}

/** Reads the agencies of cells, and remembers those that the directory does not know. */
export class AgencyReader {
  private readonly unknown = new Map<string, number>();

  constructor(private readonly directory: AgencyDirectory) {}

  /** The agencies of one cell under their official names, the first one first. */
  read(text: string): AgencyCell {
    const [lead = '', ...others] = this.partsOf(text).map((part) => this.nameOf(part));
    return { lead, others };
  }

  unknownAgencies(): { name: string; count: number }[] {
    return [...this.unknown].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
  }

  private isKnown(text: string): boolean {
    return this.directory.find(text) !== undefined || this.directory.members(text).length > 0;
  }

  private nameOf(text: string): string {
    const found = this.directory.find(text);
    if (found) return found;
    if (!this.isKnown(text)) this.unknown.set(text, (this.unknown.get(text) ?? 0) + 1);
    return text;
  }

  /** Commas and "và" stand inside names too ("Sở Văn hóa, Thể thao và Du lịch"): they part only agencies all known. */
  private partsOf(text: string): string[] {
    if (!text.trim() || this.isKnown(text)) return text.trim() ? [text.trim()] : [];
    const parts = split(text, /[;\n]/);
    return parts.flatMap((part) => {
      if (this.isKnown(part)) return [part];
      for (const separator of [/,/, /,|\s+(?:và|and)\s+/i]) {
        const smaller = split(part, separator);
        if (smaller.length > 1 && smaller.every((name) => this.isKnown(name))) return smaller;
      }
      return [part];
    });
  }
}

const split = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map((part) => part.replace(/^[-–+•*]\s*/, '').trim())
    .filter(Boolean);

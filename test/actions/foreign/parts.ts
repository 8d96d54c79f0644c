import { strFromU8, unzipSync } from 'fflate';

/** The parts of a workbook, read with nothing but unzip and regular expressions: an eye that is not ours. */
export class Parts {
  private readonly files: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.files = unzipSync(bytes);
  }

  get names(): string[] {
    return Object.keys(this.files).sort();
  }

  /** Bytes as text that shows every byte; undefined for a part that is not there. */
  raw(name: string): string | undefined {
    const file = this.files[name];
    return file && Buffer.from(file).toString('latin1');
  }

  text(name: string): string {
    return strFromU8(this.files[name]!);
  }

  /** A relationships part as id → type and target, targets absolute. */
  relations(name: string): Map<string, string> {
    const folder = new URL(name.replace('_rels/', ''), 'zip:///');
    return new Map(
      (this.text(name).match(/<Relationship [^>]*>/g) ?? []).map((tag) => {
        const target = attribute(tag, 'Target')!;
        return [attribute(tag, 'Id')!, `${attribute(tag, 'Type')} ${new URL(target, folder).pathname}`];
      }),
    );
  }

  /** The `<Override>` and `<Default>` entries of the content types. */
  get contentTypes(): Map<string, string> {
    const tags = this.text('[Content_Types].xml').match(/<(Override|Default) [^>]*>/g) ?? [];
    return new Map(
      tags.map((tag) => [
        attribute(tag, 'PartName') ?? attribute(tag, 'Extension')!,
        attribute(tag, 'ContentType')!,
      ]),
    );
  }

  /** A sheet without its cells: everything that is not values, such as validations, drawings and extensions. */
  aroundCells(name: string): string {
    return shortened(this.text(name))
      .replace(/^<\?[^>]*\?>\s*/, '')
      .replace(/<sheetData>.*<\/sheetData>|<sheetData\/>/s, '<sheetData/>')
      .replace(/<dimension [^>]*>/, '')
      .replace(/ tabSelected="[^"]*"/g, '');
  }

  /** A sheet's cells: address → format index, formula as written, value (a shared string's own XML). */
  cells(name: string): Map<string, string> {
    const strings = [...this.text('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map((match) =>
      match[1]!.replace(/ xml:space="preserve"/g, ''),
    );
    const cells = this.text(name).matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs);
    return new Map(
      [...cells].map(([, attributes, body = '']) => {
        const value = /<v>(.*?)<\/v>/.exec(body)?.[1] ?? /<is>(.*?)<\/is>/.exec(body)?.[1] ?? '';
        const shown = attribute(attributes!, 't') === 's' ? strings[Number(value)] : value;
        const formula = /<f[^>]*>(.*?)<\/f>/.exec(body)?.[1] ?? '';
        return [attribute(attributes!, 'r')!, `${attribute(attributes!, 's') ?? 0}|${formula}|${shown}`];
      }),
    );
  }

  /** How many elements of that name a part holds. */
  count(name: string, element: string): number {
    return this.text(name).match(new RegExp(`<${element}[ >/]`, 'g'))?.length ?? 0;
  }

  /** The elements of that name with all they hold, in order. */
  elements(name: string, element: string): string[] {
    const pattern = new RegExp(`<${element}(?: [^>]*?)?(?:/>|>.*?</${element}>)`, 'gs');
    return shortened(this.text(name)).match(pattern) ?? [];
  }
}

/** `<a></a>` says what `<a/>` says. */
const shortened = (xml: string): string => xml.replace(/<([\w:]+)([^>]*)><\/\1>/g, '<$1$2/>');

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1];

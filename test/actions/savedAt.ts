import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const core = 'docProps/core.xml';
const before = (end: string, more: string) => (xml: string) => xml.replace(end, `${more}${end}`);

/** A workbook file with the time of its last saving, which Excel writes into it. */
export function savedAt(bytes: Uint8Array, time: string): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (name: string, by: (xml: string) => string): void => {
    parts[name] = strToU8(by(strFromU8(parts[name]!)));
  };
  if (!parts[core]) {
    const type = 'application/vnd.openxmlformats-package.core-properties+xml';
    edit('[Content_Types].xml', before('</Types>', `<Override PartName="/${core}" ContentType="${type}"/>`));
    const relation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
    edit(
      '_rels/.rels',
      before('</Relationships>', `<Relationship Id="rSaved" Type="${relation}" Target="${core}"/>`),
    );
  }
  parts[core] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`,
  );
  return zipSync(parts, { level: 0 });
}

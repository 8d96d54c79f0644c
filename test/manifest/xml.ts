/** An element of a small, well-formed XML file without text beside elements; entities do not occur in manifests of ours. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Reads manifest.xml; throws if tags do not match. */
export function parseXml(source: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const pattern = /<\?.*?\?>|<!--[\s\S]*?-->|<(\/?)([\w:.]+)((?:\s+[\w:.]+="[^"]*")*)\s*(\/?)>|([^<]+)/gy;
  let end = 0;
  for (const match of source.matchAll(pattern)) {
    end = match.index + match[0].length;
    const [, closing, name, attributeText = '', empty, text] = match;
    const parent = open.at(-1)!;
    if (text !== undefined) parent.text += text.trim();
    if (name === undefined) continue;
    if (closing) {
      if (open.pop()!.name !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const attributes = Object.fromEntries(
      [...attributeText.matchAll(/([\w:.]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!]),
    );
    const element: XmlElement = { name, attributes, children: [], text: '' };
    parent.children.push(element);
    if (!empty) open.push(element);
  }
  if (end !== source.length || open.length !== 1) throw new Error(`Not well-formed at character ${end}`);
  return root.children[0]!;
}

/** Every element under one, itself first, in document order. */
export const everyElement = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.flatMap(everyElement),
];

export const named = (root: XmlElement, name: string): XmlElement[] =>
  everyElement(root).filter((element) => element.name === name);

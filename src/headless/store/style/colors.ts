import type { XmlElement } from '../opc/xmlTree';
import { booleanAttribute, childElement, childElements, element, numberAttribute } from '../opc/xmlTree';

/** Excel's first 64 indexed colours (ECMA-376 18.8.27); 64 and 65 are the system's fore- and background. */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );
/** Office's own theme, for files that refer to theme colours without having a theme. */
const OFFICE_THEME =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);

/** Theme colours by the index that cells use, `RRGGBB`. */
export function themeColors(theme: XmlElement | undefined): string[] {
  const scheme = childElement(childElement(theme, 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name, at) => {
    const color = childElements(childElement(scheme, name))[0];
    const value = color && (color.attributes['lastClr'] ?? color.attributes['val']);
    return value && /^[0-9a-fA-F]{6}$/.test(value) ? value.toUpperCase() : (OFFICE_THEME[at] ?? '000000');
  });
}

const channel = (value: number): string =>
  Math.max(0, Math.min(255, Math.round(value)))
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();

/** Lightens (tint > 0) or darkens a colour as ECMA-376 18.8.19 says: on its luminance, in HLS. */
export function tinted(rgb: string, tint: number): string {
  if (!tint) return rgb;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const delta = max - min;
  let light = (max + min) / 2;
  const saturation = delta === 0 ? 0 : delta / (1 - Math.abs(2 * light - 1));
  let hue = 0;
  if (delta)
    hue = max === r ? ((g - b) / delta + 6) % 6 : max === g ? (b - r) / delta + 2 : (r - g) / delta + 4;
  light = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * light - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const base = light - chroma / 2;
  const wheel = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ][Math.floor(hue) % 6] ?? [0, 0, 0];
  return wheel.map((part) => channel((part + base) * 255)).join('');
}

/** The `#RRGGBB` that a colour element shows, `null` for automatic or none. */
export function colorOf(node: XmlElement | undefined, theme: readonly string[]): string | null {
  if (!node || booleanAttribute(node, 'auto')) return null;
  const tint = numberAttribute(node, 'tint', 0);
  const { rgb, theme: themeIndex, indexed } = node.attributes;
  if (rgb && /^[0-9a-fA-F]{6,8}$/.test(rgb)) return `#${tinted(rgb.slice(-6).toUpperCase(), tint)}`;
  if (themeIndex !== undefined) return `#${tinted(theme[Number(themeIndex)] ?? '000000', tint)}`;
  if (indexed === undefined) return null;
  const known = INDEXED[Number(indexed)];
  return known ? `#${known}` : null;
}

/** A colour element; automatic for `null`. */
export const colorElement = (name: string, color: string | null): XmlElement =>
  color === null
    ? element(name, { auto: 1 })
    : element(name, { rgb: `FF${color.replace('#', '').toUpperCase()}` });

import { crc32, deflateSync } from 'node:zlib';
import type { PNG } from 'pngjs';

/** Pictures for the repository: a fourth of the bytes of Chromium's own, by a palette, which pngjs reads but does not write. */

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const paletteSize = 256;
/** Of so many colours, those of grounds and letters, none stands for another. */
const grounds = 24;

function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

type Rgb = [number, number, number];

/** Red, green and blue in one number. */
const colorAt = ({ data }: PNG, at: number): number =>
  (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;

/** How far apart two colours look, as pixelmatch reckons: in brightness above all (YIQ). */
function apart(one: number, other: number): number {
  const [r, g, b] = [16, 8, 0].map((shift) => ((one >> shift) & 0xff) - ((other >> shift) & 0xff)) as Rgb;
  const y = r * 0.29889531 + g * 0.58662247 + b * 0.11448223;
  const i = r * 0.59597799 - g * 0.2741761 - b * 0.32180189;
  const q = r * 0.21147017 - g * 0.52261711 + b * 0.31114694;
  return Math.sqrt(0.5053 * y * y + 0.299 * i * i + 0.1957 * q * q);
}

/** The colours of a picture, those that most of it has first. */
function colorsOf(picture: PNG): number[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < picture.data.length; at += 4) {
    const color = colorAt(picture, at);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([color]) => color);
}

/** As few of the colours as there is room for, so that each other one is as near as may be to one of them. */
function paletteOf(colors: readonly number[]): number[] {
  for (let nearest = 0; ; nearest += 0.5) {
    const palette = colors.slice(0, grounds);
    for (const color of colors.slice(grounds))
      if (palette.every((taken) => apart(taken, color) > nearest) && palette.push(color) > paletteSize) break;
    if (palette.length <= paletteSize) return palette;
  }
}

/** Each pixel's place in the palette, in rows that begin with their filter (none). */
function rowsOf(picture: PNG, colors: readonly number[], palette: readonly number[]): Buffer {
  const { width, height } = picture;
  const places = new Map<number, number>();
  for (const color of colors) {
    const distances = palette.map((taken) => apart(taken, color));
    places.set(color, distances.indexOf(Math.min(...distances)));
  }
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 1; x <= width; x++, at += 4) rows[y * (width + 1) + x] = places.get(colorAt(picture, at))!;
  return rows;
}

/** An opaque picture as PNG (ISO 15948) of at most 256 colours. */
export function smallPng(picture: PNG): Buffer {
  const colors = colorsOf(picture);
  const palette = paletteOf(colors);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(picture.width, 0);
  head.writeUInt32BE(picture.height, 4);
  // Eight bits for each pixel, which is a place in a palette.
  head.set([8, 3], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 0xff, color & 0xff]))),
    chunk('IDAT', deflateSync(rowsOf(picture, colors, palette), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

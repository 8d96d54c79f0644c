const context = document.createElement('canvas').getContext('2d')!;
const known = new Map<string, number>();

/** Width of one line of text, in pixels. */
export function textWidth(text: string, font: string): number {
  const key = `${font}\n${text}`;
  let width = known.get(key);
  if (width === undefined) {
    if (known.size > 5000) known.clear();
    context.font = font;
    known.set(key, (width = context.measureText(text).width));
  }
  return width;
}

import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** The font that charts are drawn in: that of Times New Roman's measures which may be given away (Tinos, SIL OFL). */
export const chartFont = 'Tinos';

/** What drawing takes; each face gets it from where it lies. */
export interface DrawingParts {
  /** resvg's WebAssembly. */
  readonly wasm: Uint8Array;
  /** {@link chartFont} as TrueType, regular and bold. */
  readonly fonts: readonly Uint8Array[];
}

/** Pixels a point: sharp in print. */
const scale = 2.5;
let started: Promise<void> | undefined;

/** An SVG picture as PNG; the same in the pane and on the command line. */
export async function pngOf(svg: string, { wasm, fonts }: DrawingParts): Promise<Uint8Array> {
  started ??= initWasm(wasm);
  await started;
  const picture = new Resvg(svg, {
    background: '#FFFFFF',
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers: [...fonts], defaultFontFamily: chartFont, loadSystemFonts: false },
  }).render();
  try {
    return picture.asPng();
  } finally {
    picture.free();
  }
}

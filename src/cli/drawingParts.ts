import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { DrawingParts } from '../documents';

const modules = createRequire(__filename);
const read = async (file: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(modules.resolve(file)));

/** What charts are drawn with, out of node_modules. */
export async function drawingParts(): Promise<DrawingParts> {
  const [wasm, ...fonts] = await Promise.all(
    [
      '@resvg/resvg-wasm/index_bg.wasm',
      '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
      '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
    ].map(read),
  );
  return { wasm: wasm!, fonts };
}

import type { DrawingParts } from '../../documents';

const load = async (file: URL): Promise<Uint8Array> => {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file.pathname}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

/** What charts are drawn with, from beside the pane. */
export async function drawingParts(): Promise<DrawingParts> {
  const [wasm, ...fonts] = await Promise.all(
    [
      new URL('@resvg/resvg-wasm/index_bg.wasm', import.meta.url),
      new URL('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf', import.meta.url),
      new URL('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf', import.meta.url),
    ].map(load),
  );
  return { wasm: wasm!, fonts };
}

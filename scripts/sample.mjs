/** `npm run sample [PATH]`: writes the sample register (default out/samples/so-theo-doi-de-an-06.xlsx). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureNodeModules } from './ensure.mjs';
import { inRoot } from './run.mjs';
import { loadTypeScript } from './typescript.mjs';

export const samplePath = inRoot('out', 'samples', 'so-theo-doi-de-an-06.xlsx');

/** Builds the sample and returns its path. */
export async function writeSample(path = samplePath) {
  const { buildSample } = await loadTypeScript('samples/buildSample.ts');
  const bytes = await buildSample();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureNodeModules();
  console.log(await writeSample(process.argv[2] && resolve(process.argv[2])));
}

import Module, { createRequire } from 'node:module';
import { inRoot } from './run.mjs';

/**
 * Loads a TypeScript file of the checkout (CommonJS through swc, no type check), so that scripts read the very
 * definitions that the product is built from.
 */
export async function loadTypeScript(path) {
  const { transformFileSync } = await import('@swc/core');
  Module._extensions['.ts'] ??= (module, file) => {
    const { code } = transformFileSync(file, {
      configFile: false,
      swcrc: false,
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
    });
    module._compile(code, file);
  };
  return createRequire(import.meta.url)(inRoot(path));
}

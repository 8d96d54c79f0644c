import * as fc from 'fast-check';

const { P06_DRAWS: factor = '1', P06_SEED: seed } = process.env;

/** How often a property is tried. `P06_DRAWS=50` tries all of them fifty times as often, to search while nobody waits. */
export const draws = (usual: number): number => usual * Number(factor);

// The seed is set where what passed once must pass again: see jest.config.mjs.
fc.configureGlobal({ numRuns: draws(100), ...(seed !== undefined && { seed: Number(seed) }) });

export { fc };

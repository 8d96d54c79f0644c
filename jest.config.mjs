import { execFileSync } from 'node:child_process';

// What passed once passes again: on CI, the files themselves (git's name for all of them) set the seed of all random draws.
// Elsewhere every run draws anew.
if (process.env.CI) process.env.P06_SEED ??= String(seedOfTree() ?? 0);

function seedOfTree() {
  try {
    const tree = execFileSync('git', ['rev-parse', 'HEAD^{tree}'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return Number.parseInt(tree.slice(0, 7), 16);
  } catch {
    return undefined;
  }
}

/** One project for everything that runs in Node; the browser and LibreOffice suites start their own programs. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // These ship ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(intl-messageformat|@formatjs|numfmt|echarts|zrender|@noble|pixelmatch)/)',
  ],
  testTimeout: 240_000,
  // All cores: on a machine of two, one would be left idle, while many suites wait for LibreOffice or Chromium.
  maxWorkers: '100%',
};

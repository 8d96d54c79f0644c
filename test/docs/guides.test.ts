import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { taskColumns, type ColumnDefinition } from '../../src/register';

const root = join(__dirname, '..', '..');

test('the tables of the user guides are those of the definitions', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/docs.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test.each(['vi', 'en'] as const)('the %s guide explains every column of Tasks', (language) => {
  const guide = readFileSync(join(root, 'docs', `guide.${language}.md`), 'utf8');
  for (const { header, help, hidden } of taskColumns as readonly ColumnDefinition[]) {
    if (hidden) continue;
    expect(guide).toContain(header[language]);
    expect(guide).toContain(help[language]);
  }
});

test('the README points at scripts that package.json has', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const named = [...readme.matchAll(/npm (?:run )?(test|demo|lint|build|bench|sample)\b/g)].map(
    ([, name]) => name!,
  );
  expect(named).toEqual(expect.arrayContaining(['demo', 'test']));
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});

test.each(['README.md', 'ARCHITECTURE.md', 'docs/guide.vi.md', 'docs/guide.en.md', 'samples/README.md'])(
  'what %s shows and leads to is there',
  (page) => {
    const text = readFileSync(join(root, page), 'utf8');
    const targets = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target]) => target!);
    const missing = targets.filter(
      (target) => !/^https?:/.test(target) && !existsSync(join(root, dirname(page), target)),
    );
    expect(missing).toEqual([]);
  },
);

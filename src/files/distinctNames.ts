import type { NamedBytes } from './archive';

/** Files by names of which no two are the same: a second "phieu.csv" is "phieu (2).csv". The same files get the same names. */
export function distinctNames(files: readonly NamedBytes[]): NamedBytes[] {
  const used = new Set<string>();
  const all = new Set(files.map(({ name }) => name));
  return files.map((file) => {
    const [, stem = file.name, end = ''] = /^(.*?)(\.[^./\\]*)?$/s.exec(file.name) ?? [];
    let { name } = file;
    for (let n = 2; used.has(name); n++) {
      const next = `${stem} (${n})${end}`;
      if (!all.has(next)) name = next;
    }
    used.add(name);
    return { ...file, name };
  });
}

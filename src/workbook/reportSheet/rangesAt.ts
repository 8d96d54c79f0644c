/** Excel takes addresses of some thousand signs; stays far below. */
const longestAddress = 2_000;

/** Many places of a sheet as few objects, so that what is done to all of them is few requests. */
export function rangesAt(sheet: Excel.Worksheet, addresses: readonly string[]): Excel.RangeAreas[] {
  const lists: string[] = [];
  let list = '';
  for (const address of addresses) {
    if (list !== '' && list.length + address.length >= longestAddress) {
      lists.push(list);
      list = '';
    }
    list += list === '' ? address : `,${address}`;
  }
  if (list !== '') lists.push(list);
  return lists.map((each) => sheet.getRanges(each));
}

/** `3:7` for rows 2 to 6, counted from 0: runs of neighbouring rows. */
export function rowRuns(rows: readonly number[]): string[] {
  const runs: [first: number, last: number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => `${first + 1}:${last + 1}`);
}

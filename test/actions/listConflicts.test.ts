import { listConflicts } from '../../src/actions/listConflicts';
import { planCollection, type CollectionBase } from '../../src/collection';
import { conflictChoices, overtaken, type ConflictKey, type SheetRow } from '../../src/register';
import { shownIn } from '../../src/validation';
import { choiceIn, columnOf, returnedIn } from '../../src/actions/conflictCells';
import { after, agencies, base, returned, week } from '../collection/returns';
import { fc } from '../support/draws';

type Row = SheetRow<ConflictKey>;

/** The register of one entry and its list of conflicts, as collecting and people change them. */
class Office {
  private register: CollectionBase = base([{ code: '01', progress: 0.1 }]);
  rows: Row[] = [];

  get progress() {
    return this.register.entries[0]!.cells.progress;
  }

  get open(): Row[] {
    return this.rows.filter(({ cells }) => cells.decided === '');
  }

  valueOf = ({ cells }: Row) => returnedIn(cells, columnOf(cells)!, 'vi');

  /** @param task Words of the return's own, by which it is another one than the last that said the same. */
  collect(progress: number, task: string, savedAt?: string) {
    const files = [returned([{ code: '01', task, progress }], { ...(savedAt && { savedAt }) })];
    const plan = planCollection(this.register, files, '2025-01-23');
    const listing = listConflicts(plan, {
      language: 'vi',
      openWeek: week,
      agencies,
      entries: this.register.entries,
      present: this.rows,
      collected: this.register.collected,
    });
    this.register = after(this.register, plan);
    for (const { row, cells } of listing.renewed) this.change(row, cells);
    for (const row of listing.overtaken) this.change(row, { choice: overtaken.vi, decided: 1 });
    const first = 5 + this.rows.length;
    this.rows.push(...listing.added.map((cells, i) => ({ row: first + i, cells })));
    return { ...listing, changes: Object.keys(plan.taken[0]?.values ?? {}) };
  }

  type(progress: number): void {
    const entries = this.register.entries.map((entry) => ({ ...entry, cells: { ...entry.cells, progress } }));
    this.register = { ...this.register, entries };
  }

  keep(row: Row): void {
    this.change(row, { choice: conflictChoices.keep.vi, decided: 1 });
  }

  /** Whether a returned value is where somebody will see it, or has decided about it. */
  isNotLost(value: number): boolean {
    if (this.progress === value) return true;
    const of = this.rows.filter((row) => this.valueOf(row) === value);
    const now = shownIn('progress', this.progress, 'vi');
    return of.some(
      ({ cells }) => cells.decided === '' || (choiceIn(cells.choice) === 'keep' && cells.kept === now),
    );
  }

  private change({ row }: Row, cells: Partial<Row['cells']>): void {
    this.rows = this.rows.map((each) =>
      each.row === row ? { row, cells: { ...each.cells, ...cells } } : each,
    );
  }
}

const value = fc.constantFrom(0.1, 0.2, 0.3, 0.4);
const step = fc.oneof(
  fc.record({ what: fc.constant('collect' as const), value }),
  fc.record({ what: fc.constant('type' as const), value }),
  fc.record({ what: fc.constant('keep' as const), value }),
);

test('what a return says stands in the register, waits in the list, or was decided about this very value of the register', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), fc.boolean(), (steps, areDated) => {
      const office = new Office();
      for (const [i, { what, value: said }] of steps.entries()) {
        const savedAt = areDated ? `2025-01-20T08:${String(10 + i)}:00.000Z` : undefined;
        if (what === 'type') office.type(said);
        else if (what === 'keep') office.open.slice(0, 1).forEach((row) => office.keep(row));
        else {
          office.collect(said, `Lần ${i}`, savedAt);
          expect(office.isNotLost(said)).toBe(true);
          const now = shownIn('progress', office.progress, 'vi');
          for (const row of office.open) {
            expect(row.cells.kept).toBe(now);
            expect(office.valueOf(row)).not.toBe(office.progress);
          }
          expect(new Set(office.open.map(({ cells }) => cells.key)).size).toBe(office.open.length);
          // Only the agency's latest word waits, where it is known which that is.
          if (areDated) expect(office.open.length).toBeLessThanOrEqual(1);
          // The same return again.
          expect(office.collect(said, `Lần ${i}`, savedAt)).toMatchObject({
            added: [],
            renewed: [],
            overtaken: [],
            changes: [],
          });
        }
      }
    }),
  );
});

test('of two dated returns of one run only the later one is to be decided', () => {
  const entries = base([{ code: '01', progress: 0.1 }]);
  const at = (progress: number, hour: string) =>
    returned([{ code: '01', progress }], { file: `${hour}.xlsx`, savedAt: `2025-01-20T${hour}:00:00.000Z` });
  const plan = planCollection(entries, [at(0.3, '09'), at(0.2, '08')], '2025-01-23');
  const listing = listConflicts(plan, {
    language: 'vi',
    openWeek: week,
    agencies,
    entries: entries.entries,
    present: [],
    collected: entries.collected,
  });
  expect(listing.added.map(({ file }) => file)).toEqual(['09.xlsx']);
});

test('an entry whose agency somebody wrote by another of its names keeps its conflicts, and the agency’s own later word closes them', () => {
  const list = (register: CollectionBase, progress: number, hour: string, present: readonly Row[]) => {
    const savedAt = `2025-01-20T${hour}:00:00.000Z`;
    const plan = planCollection(register, [returned([{ code: '01', progress }], { savedAt })], '2025-01-23');
    const { entries, collected } = register;
    const of = { language: 'vi', openWeek: week, agencies, entries, present, collected } as const;
    return { listing: listConflicts(plan, of), register: after(register, plan) };
  };
  const first = list(base([{ code: '01', progress: 0.1 }]), 0.2, '08', []);
  const rows = first.listing.added.map((cells, i): Row => ({ row: 5 + i, cells }));
  expect(rows.map(({ cells }) => cells.agency)).toEqual(['Sở Y tế']);
  const renamed = {
    ...first.register,
    entries: first.register.entries.map(({ row, cells }) => ({ row, cells: { ...cells, agency: 'SYT' } })),
  };
  const again = list(renamed, 0.2, '08', rows);
  expect(again.listing).toMatchObject({ added: [], overtaken: [], waiting: new Set([5]) });
  const later = list(again.register, 0.3, '09', rows);
  expect(later.listing.overtaken).toEqual(rows);
  expect(later.listing.added.map(({ returned: value }) => value)).toEqual([shownIn('progress', 0.3, 'vi')]);
});

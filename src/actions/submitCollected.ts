import { printOfAnswers, type CollectedWeek, type CollectionPlan } from '../collection';
import type { Message } from '../messages';
import { entryStateOf, parseEntry, reportKey, textOf, type EntryStateKey } from '../register';
import { validate } from '../validation';
import { openFindings, placeFindings } from '../workbook';
import type { CheckInput } from './checkRegister';

/** The state of an entry before and after collecting. */
export interface NextState {
  readonly from: EntryStateKey;
  readonly to: EntryStateKey;
}

/** An entry that was taken over but is not submitted, and why. */
export interface LeftEntry {
  /** 1-based row of the entry sheet. */
  readonly row: number;
  readonly code: string;
  readonly agency: string;
  readonly why: Message;
}

export interface StatesAfter {
  /** By row. */
  readonly next: ReadonlyMap<number, NextState>;
  readonly left: readonly LeftEntry[];
  /** To be kept for the next collecting. */
  readonly collected: CollectedWeek;
}

/**
 * A department that sends its return submits it: entries taken over count as submitted, but for those that the checks find errors
 * in, that say nothing, that have an open conflict, or that only a file without a sender spoke for. What came back to the department,
 * or was reopened, is submitted again only with a change.
 * @param waiting Rows of entries with a conflict that waits for a choice.
 */
export function statesAfter(
  plan: Pick<CollectionPlan, 'taken' | 'collected'>,
  { snapshot, forRules, waivers }: CheckInput,
  waiting: ReadonlySet<number>,
): StatesAfter {
  const valuesOf = new Map(plan.taken.map(({ row, values }) => [row, values]));
  const rows = snapshot.entries.rows.map((row) => {
    const values = valuesOf.get(row.row);
    return values ? { ...row, cells: { ...row.cells, ...values } } : row;
  });
  const merged = { ...snapshot, entries: { ...snapshot.entries, rows } };
  const findings = placeFindings(validate({ ...forRules, entryRows: rows }), merged, waivers);
  const withErrors = new Set(
    openFindings(findings)
      .filter(({ finding }) => finding.table === 'entries' && finding.severity === 'error')
      .map(({ finding }) => finding.row),
  );
  const answered = new Set(rows.filter((row) => parseEntry(row).answered).map(({ row }) => row));
  const stateAt = new Map(
    snapshot.entries.rows.map(({ row, cells }) => [row, entryStateOf(textOf(cells.state)) ?? 'draft']),
  );
  const cellsAt = new Map(rows.map(({ row, cells }) => [row, cells]));
  const next = new Map<number, NextState>();
  const entries = { ...plan.collected.entries };
  const left: LeftEntry[] = [];
  for (const { row, code, agency, saidBy, values } of plan.taken) {
    const from = stateAt.get(row)!;
    const key = reportKey(code, agency, snapshot.agencies);
    const print = printOfAnswers(cellsAt.get(row)!);
    const known = entries[key] ?? { print, said: [] };
    const reason = firstOf({
      'actions.left.errors': withErrors.has(row),
      'actions.left.conflict': waiting.has(row),
      'actions.left.unanswered': !answered.has(row),
      'actions.left.unchanged': from === 'returned' && Object.keys(values).length === 0,
      'actions.left.reopened': from === 'draft' && print === known.submitted,
      'actions.left.unsigned': Object.keys(saidBy).length === 0 && from !== 'submitted',
    });
    if (reason) left.push({ row, code, agency, why: { key: reason } });
    const reopened = from === 'submitted' && withErrors.has(row) ? 'draft' : from;
    const to = reason ? reopened : from === 'accepted' ? from : 'submitted';
    next.set(row, { from, to });
    if (to === 'submitted' || to === 'accepted') entries[key] = { ...known, submitted: print };
  }
  return { next, left, collected: { ...plan.collected, entries } };
}

/** The first reason that holds. */
const firstOf = <K extends string>(reasons: Readonly<Record<K, boolean>>): K | undefined =>
  (Object.keys(reasons) as K[]).find((key) => reasons[key]);

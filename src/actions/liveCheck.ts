import { UserError } from '../messages';
import { LiveValidation } from '../validation';
import {
  excelRun,
  isItemNotFound,
  placeFindings,
  readChangedRows,
  watchChanges,
  watchedSheets,
  type RegisterSnapshot,
  type SheetChange,
  type WatchedSheets,
} from '../workbook';
import { readForCheck, type CheckInput } from './checkRegister';
import { CheckSummaries } from './checkSummary';
import type { CheckSummary } from './types';

/** How long typing must rest before it is looked at, in milliseconds. */
export const restAfterEdit = 400;
/** A cell is being edited: Excel answers nothing until that is over. */
const restInCellEdit = 1500;

export interface LiveCheck {
  /** Ends it; nothing is told any more. */
  readonly stop: () => Promise<void>;
}

export interface LiveCheckOptions {
  /** The findings as they are now: at the start, and after every edit that has come to rest. */
  readonly onChecked: (check: CheckSummary) => void;
  readonly onFailure: (error: unknown) => void;
  readonly rest?: number;
}

/**
 * Checks while people edit: reads the rows that were changed (one sync), re-checks what they touch, and tells the findings.
 * Nothing is written, so that typing, undo and the work of co-authors go on undisturbed.
 * @throws UserError if the workbook holds no register.
 */
export async function startLiveCheck({
  onChecked,
  onFailure,
  rest = restAfterEdit,
}: LiveCheckOptions): Promise<LiveCheck> {
  const session = new LiveSession(onChecked);
  await session.readAll();
  let waiting: SheetChange[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let atWork = Promise.resolve();
  let stopped = false;

  const schedule = (delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void (atWork = atWork.then(look)), delay);
  };
  const look = async (): Promise<void> => {
    if (stopped || waiting.length === 0) return;
    const changes = waiting;
    waiting = [];
    try {
      await session.follow(changes);
    } catch (error) {
      if (error instanceof UserError && error.userMessage.key === 'workbook.error.cellEdit') {
        waiting = [...changes, ...waiting];
        schedule(restInCellEdit);
      } else if (!stopped) onFailure(error);
    }
  };
  const unwatch = await watchChanges((change) => {
    waiting.push(change);
    schedule(rest);
  });
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      session.mute();
      await unwatch();
      await atWork;
    },
  };
}

/** The register as last read, with what its edits have changed. */
class LiveSession {
  private input!: CheckInput;
  private sheets!: WatchedSheets;
  private validation!: LiveValidation;
  private summaries!: CheckSummaries;

  constructor(private tell: (check: CheckSummary) => void) {}

  mute(): void {
    this.tell = () => undefined;
  }

  async readAll(): Promise<void> {
    this.input = await readForCheck();
    this.sheets = await excelRun((context) => watchedSheets(context, this.input.snapshot));
    this.validation = new LiveValidation(this.input.forRules);
    this.summaries = new CheckSummaries(this.input.snapshot.language);
    this.report();
  }

  async follow(changes: readonly SheetChange[]): Promise<void> {
    const { snapshot } = this.input;
    const rows = await excelRun((context) => readChangedRows(context, snapshot, this.sheets, changes)).catch(
      (error: unknown) => {
        // A sheet has another name now, which Excel does not tell. Read again, it is found, or missed in a sentence.
        if (isItemNotFound(error)) return undefined;
        throw error;
      },
    );
    if (!rows) {
      await this.readAll();
      return;
    }
    if (rows.tasks.length === 0 && rows.entries.length === 0) return;
    this.validation.update(rows);
    this.report();
  }

  private report(): void {
    const { tasks, entries } = this.validation.rows;
    const { snapshot, waivers } = this.input;
    const now: RegisterSnapshot = {
      ...snapshot,
      tasks: { ...snapshot.tasks, rows: tasks },
      entries: { ...snapshot.entries, rows: entries },
    };
    this.tell(this.summaries.of(placeFindings(this.validation.findings(), now, waivers), now));
  }
}

import type { ActionOptions, CheckSummary, HighlightSummary, ReportSummary } from '../actions/types';
import { reportOutcome } from '../actions/reportOutcome';
import { dayOf, type Day } from '../calendar';
import type { Message } from '../messages';
import type { SheetKey } from '../register/sheets';
import { deskCommands } from './deskCommands';

/** A button of the ribbon that works without the pane. */
export interface RibbonCommand<T> {
  /** Under this name the outcome is kept; a pane that is opened shows it. */
  readonly run: string;
  readonly act: (options: ActionOptions) => Promise<T>;
  /** What it did, in one sentence; undefined where the user sees it anyway. */
  readonly told: (result: T) => Message | undefined;
}

/** A check, and when it was made by this computer's clock. */
export interface Checked {
  readonly at: Date;
  readonly check: CheckSummary;
}

const check: RibbonCommand<Checked> = {
  run: 'check',
  act: async (options) => ({
    check: await (await import('../actions/validateEntries')).validateEntries(options),
    at: new Date(),
  }),
  told: ({ check: done }): Message => {
    const { checkedTasks: tasks, checkedEntries: entries, errors, warnings, information } = done;
    return done.findings.length === 0
      ? { key: 'taskpane.check.none', params: { tasks, entries } }
      : { key: 'taskpane.check.done', params: { errors, warnings, information } };
  },
};

const highlight: RibbonCommand<HighlightSummary> = {
  run: 'highlight',
  act: async (options) => (await import('../actions/highlightTasks')).highlightTasks(options),
  told: ({ tasks, overdue, lowEfficiency }) => ({
    key: 'taskpane.highlight.done',
    params: { tasks, overdue, lowEfficiency },
  }),
};

const report: RibbonCommand<ReportSummary> = {
  run: 'report',
  act: async (options) => {
    const [{ compileReport }, { goToCell }] = await Promise.all([
      import('../actions/compileReport'),
      import('../actions/goToCell'),
    ]);
    const done = await compileReport({ ...options, today: today() });
    await goToCell(done.sheet, 'A1');
    return done;
  },
  told: reportOutcome,
};

/** Shows a sheet of the register, whatever its language. */
const goToSheet = (sheet: SheetKey): RibbonCommand<void> => ({
  run: 'go',
  act: async () => (await import('../actions/goToSheet')).goToSheet(sheet),
  told: () => undefined,
});

/** The ribbon's commands under the names that manifest.xml and shortcuts.json give them. */
export const ribbonCommands = {
  check,
  highlight,
  report,
  tasks: goToSheet('tasks'),
  entries: goToSheet('entries'),
  findings: goToSheet('findings'),
  ...deskCommands,
};

/** Commands that open the pane at one of its views, some at a choice that is to be made there. */
export const paneCommands = {
  load: { view: 'load' },
  entriesView: { view: 'entries' },
  why: { view: 'highlights' },
  viewWhose: { view: 'desk', choice: 'leader' },
} as const;

/** Today on this computer: the only clock that the commands read. */
function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}

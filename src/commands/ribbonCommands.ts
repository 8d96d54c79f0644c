import { dayOf, type Day } from '../calendar';
import type { Message } from '../messages';
import { deskCommands } from './deskCommands';

/** What a command did, in one sentence. */
export type Command = () => Promise<Message>;

/** The ribbon's commands under the names that manifest.xml gives them. */
export const ribbonCommands = {
  check: async (): Promise<Message> => {
    const { validateEntries } = await import('../actions/validateEntries');
    const done = await validateEntries();
    const { checkedTasks: tasks, checkedEntries: entries, errors, warnings, information } = done;
    return done.findings.length === 0
      ? { key: 'taskpane.check.none', params: { tasks, entries } }
      : { key: 'taskpane.check.done', params: { errors, warnings, information } };
  },
  highlight: async () => {
    const { highlightTasks } = await import('../actions/highlightTasks');
    const { tasks, overdue, lowEfficiency } = await highlightTasks();
    return { key: 'taskpane.highlight.done', params: { tasks, overdue, lowEfficiency } };
  },
  report: async () => {
    const [{ compileReport }, { reportOutcome }, { goToCell }] = await Promise.all([
      import('../actions/compileReport'),
      import('../actions/reportOutcome'),
      import('../actions/goToCell'),
    ]);
    const summary = await compileReport({ today: today() });
    await goToCell(summary.sheet, 'A1');
    return reportOutcome(summary);
  },
  ...deskCommands,
} satisfies Record<string, Command>;

/** Today on this computer: the only clock that the commands read. */
function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}

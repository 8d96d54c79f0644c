import type { ViewKey } from '../monitoring/views';
import type { Command } from './ribbonCommands';

const show =
  (view: ViewKey): Command =>
  async () => {
    const [{ showView }, { viewTold }] = await Promise.all([
      import('../actions/showView'),
      import('../actions/deskMessages'),
    ]);
    return viewTold(await showView({ view }));
  };

const goTo = async (sheet: string): Promise<void> =>
  (await import('../actions/goToCell')).goToCell(sheet, 'A1');

/** The ribbon's menu of views, and its buttons for the sheets of a leader's desk. */
export const deskCommands = {
  viewOverdue: show('overdue'),
  viewDueThisWeek: show('dueThisWeek'),
  viewLowEfficiency: show('lowEfficiency'),
  viewNotReported: show('notReported'),
  viewAll: show('all'),
  duties: async () => {
    const [{ compileResponsibility }, { dutiesTold }] = await Promise.all([
      import('../actions/compileResponsibility'),
      import('../actions/deskMessages'),
    ]);
    const done = await compileResponsibility();
    await goTo(done.sheet);
    return dutiesTold(done);
  },
  review: async () => {
    const [{ compileReview }, { reviewTold }] = await Promise.all([
      import('../actions/compileReview'),
      import('../actions/deskMessages'),
    ]);
    const done = await compileReview();
    await goTo(done.sheet);
    return reviewTold(done);
  },
} satisfies Record<string, Command>;

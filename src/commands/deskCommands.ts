import type { ActionOptions } from '../actions/types';
import type { Message } from '../messages';
import type { ViewKey } from '../monitoring/views';
import type { RibbonCommand } from './ribbonCommands';

/** Told by the module that comes with the action: what a command did is known once it is done. */
const command = (act: (options: ActionOptions) => Promise<Message>): RibbonCommand<Message> => ({
  run: 'ribbon',
  act,
  told: (message) => message,
});

const show = (view: ViewKey): RibbonCommand<Message> =>
  command(async (options) => {
    const [{ showView }, { viewTold }] = await Promise.all([
      import('../actions/showView'),
      import('../actions/deskMessages'),
    ]);
    return viewTold(await showView({ ...options, view }));
  });

const goTo = async (sheet: string): Promise<void> =>
  (await import('../actions/goToCell')).goToCell(sheet, 'A1');

/** The ribbon's menu of views, and its buttons for the sheets of a leader's desk. */
export const deskCommands = {
  viewOverdue: show('overdue'),
  viewDueThisWeek: show('dueThisWeek'),
  viewLowEfficiency: show('lowEfficiency'),
  viewNotReported: show('notReported'),
  viewAll: show('all'),
  duties: command(async (options) => {
    const [{ compileResponsibility }, { dutiesTold }] = await Promise.all([
      import('../actions/compileResponsibility'),
      import('../actions/deskMessages'),
    ]);
    const done = await compileResponsibility(options);
    await goTo(done.sheet);
    return dutiesTold(done);
  }),
  review: command(async (options) => {
    const [{ compileReview }, { reviewTold }] = await Promise.all([
      import('../actions/compileReview'),
      import('../actions/deskMessages'),
    ]);
    const done = await compileReview(options);
    await goTo(done.sheet);
    return reviewTold(done);
  }),
};

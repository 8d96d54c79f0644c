import { NeedsRegister } from '../shell/NeedsRegister';
import type { ViewContext } from '../shell/pane';
import { CloseWeek } from './CloseWeek';
import { MoveEntries } from './MoveEntries';

/** The way of the week's entries: submitted, accepted, closed. */
export const EntriesView = (context: ViewContext) => (
  <NeedsRegister {...context}>
    <MoveEntries {...context} />
    <CloseWeek {...context} />
  </NeedsRegister>
);

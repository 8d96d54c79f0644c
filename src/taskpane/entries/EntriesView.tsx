import { NeedsRegister } from '../shell/NeedsRegister';
import type { ViewContext } from '../shell/pane';
import { useShown } from '../shell/role';
import { CloseWeek } from './CloseWeek';
import { MoveEntries } from './MoveEntries';

/** The way of the week's entries: submitted, accepted, closed. */
export function EntriesView(context: ViewContext) {
  const shown = useShown();
  return (
    <NeedsRegister {...context}>
      <MoveEntries {...context} shown={shown} />
      {!shown.isAgencys && <CloseWeek {...context} />}
    </NeedsRegister>
  );
}

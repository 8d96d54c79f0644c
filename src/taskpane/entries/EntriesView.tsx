import { NeedsRegister } from '../shell/NeedsRegister';
import { useForm } from '../shell/overview';
import type { ViewContext } from '../shell/pane';
import { CloseWeek } from './CloseWeek';
import { MoveEntries } from './MoveEntries';

/** The way of the week's entries: submitted, accepted, closed. */
export function EntriesView(context: ViewContext) {
  const form = useForm();
  return (
    <NeedsRegister {...context}>
      <MoveEntries {...context} form={form} />
      {!form && <CloseWeek {...context} />}
    </NeedsRegister>
  );
}

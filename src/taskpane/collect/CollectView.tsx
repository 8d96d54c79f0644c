import { NeedsRegister } from '../shell/NeedsRegister';
import type { ViewContext } from '../shell/pane';
import { DistributeForms } from './DistributeForms';

/** What goes out to the agencies each week. */
export const CollectView = (context: ViewContext) => (
  <NeedsRegister {...context}>
    <DistributeForms {...context} />
  </NeedsRegister>
);

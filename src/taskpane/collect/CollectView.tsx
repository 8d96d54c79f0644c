import { NeedsRegister } from '../shell/NeedsRegister';
import type { ViewContext } from '../shell/pane';
import { CollectReturns } from './CollectReturns';
import { Conflicts } from './Conflicts';
import { DistributeForms } from './DistributeForms';

/** What goes out to the agencies each week, what comes back, and what then has to be decided. */
export const CollectView = (context: ViewContext) => (
  <NeedsRegister {...context}>
    <DistributeForms {...context} />
    <CollectReturns {...context} />
    <Conflicts {...context} />
  </NeedsRegister>
);

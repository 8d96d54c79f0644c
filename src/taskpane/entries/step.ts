import type { EntryStepKey } from '../../register/lifecycle';
import { keep, useKept } from '../shell/kept';

const key = 'entries step';

/** Which step the entries are to be taken. */
export const useStep = () => useKept<EntryStepKey>(key, 'submit');

/** Has the view of entries offer a step when it is shown next. */
export const askForStep = (step: EntryStepKey): void => keep(key, step);

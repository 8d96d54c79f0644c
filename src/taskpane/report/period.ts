import type { PeriodChoice } from '../../actions/prepareReport';
import { keep, useKept } from '../shell/kept';
import { useField } from '../shell/pane';

/** Which period the view of the report is about. */
export const kinds = ['week', 'month'] as const;
export type Kind = (typeof kinds)[number];

const kindKey = 'report kind';
const labelField = 'report period';

/** The kind of period, and its label as it is typed; '' is the open one. */
export function usePeriod() {
  const [kind, setKind] = useKept<Kind>(kindKey, 'week');
  const [label, setLabel] = useField(labelField);
  return { kind, setKind, label, setLabel };
}

/** Makes the view, also when it is opened next, one of the open week. */
export function askForOpenWeek(): void {
  keep(kindKey, 'week' satisfies Kind);
  keep(`field ${labelField}`, '');
}

/** A period as actions take it. */
export const choiceOf = (kind: Kind, label: string): PeriodChoice =>
  kind === 'week' ? { week: label.trim() || undefined } : { month: label.trim() };

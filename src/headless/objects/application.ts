import { asOneOf } from '../model/arguments';
import type { Session } from '../model/session';
import type { CalculationMode } from '../store/types';
import { defineObject, readOnly } from '../wire/excelObject';
import { keyOf } from './rangeFormat';

const modes: Record<CalculationMode, string> = {
  automatic: 'Automatic',
  automaticExceptTables: 'AutomaticExceptTables',
  manual: 'Manual',
};

/** `Excel.Application`. */
export const applicationObject = defineObject<Session>({
  name: 'Application',
  properties: {
    CalculationMode: {
      read: (session) => modes[session.store.calculationMode],
      write: (session, value) => {
        session.store.calculationMode = keyOf(modes, value);
      },
    },
    CalculationEngineVersion: readOnly(() => 191029),
    CalculationState: readOnly(() => 'Done'),
    DecimalSeparator: readOnly((session) => separators(session).decimal),
    ThousandsSeparator: readOnly((session) => separators(session).group),
    UseSystemSeparators: readOnly(() => true),
  },
  methods: {
    Calculate: (session, type) => {
      asOneOf(type, ['Recalculate', 'Full', 'FullRebuild'] as const);
      session.calculation.markStale();
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

function separators(session: Session): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(session.options.locale).formatToParts(12345.6);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: of('decimal'), group: of('group') };
}

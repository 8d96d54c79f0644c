import type { Language } from '../messages';
import {
  agencyGroups,
  causeGroups,
  defaultExpectedCounts,
  flagMark,
  typicalCauses,
  unconfirmedOrigin,
  type Agency,
} from '../register';
import { startingHolidays } from '../register/data/holidays';
import type { OfficeTables } from './listsPlan';

/**
 * The tables of a new register, for the office to go on from.
 * @param unconfirmedAgencies names that came with the source file and are not in the list.
 */
export const startingTables = (
  agencies: readonly Agency[],
  unconfirmedAgencies: readonly string[],
  language: Language,
): OfficeTables => ({
  pastStates: [],
  deadlineMoves: [],
  milestones: [],
  expectedCounts: defaultExpectedCounts,
  agencies: [
    ...agencies.map(({ name, aliases, group }) => ({
      name,
      aliases: aliases.join('; '),
      group: group ? agencyGroups[group][language] : '',
    })),
    ...unconfirmedAgencies.map((name) => ({ name, origin: unconfirmedOrigin[language] })),
  ],
  causes: causeGroups.flatMap(({ key, label }) =>
    typicalCauses[key].map((cause) => ({ group: label[language], cause: cause[language] })),
  ),
  holidays: startingHolidays.map(({ day, kind, name, source }) => ({
    day,
    instead: kind === 'worked' ? flagMark : '',
    name: name[language],
    source: source[language],
  })),
});

import type { AgencyDirectory } from './agencies';
import { codeKey } from './codeKey';
import { plain } from './wording';

/** What a report is known by: its task, without regard to case, and its agency, whichever of its names is written. */
export const reportKey = (code: string, agency: string, agencies: AgencyDirectory): string =>
  `${codeKey(code)}\u0000${plain(agencies.find(agency) ?? agency)}`;

import { personKey } from '../register/names';
import type { CheckSummary } from './types';

/** What a check found in one agency's entries, as the agency's form would tell it. */
export function ownFindings(check: CheckSummary, agency: string): CheckSummary {
  const own = personKey(agency);
  const findings = check.findings.filter((finding) => finding.isOfEntry && personKey(finding.agency) === own);
  const count = (key: CheckSummary['findings'][number]['severity']): number =>
    findings.filter(({ severity }) => severity === key).length;
  return {
    ...check,
    errors: count('error'),
    warnings: count('warning'),
    information: count('information'),
    // Whose the waived ones are, a check does not say.
    waived: 0,
    findings,
  };
}

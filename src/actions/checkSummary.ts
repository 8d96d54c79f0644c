import { say, t, type Language } from '../messages';
import { agencyName, type AgencyDirectory } from '../register';
import { shortened, shownIn, type Finding } from '../validation';
import { openFindings, type PlacedFinding, type RegisterSnapshot } from '../workbook';
import type { CheckSummary, FindingLine } from './types';

const repairWords = {
  formula: 'validation.formulaReplaced.fix',
  validation: 'validation.validationLost.fix',
} as const;

/** Findings in words. A finding that was told before is not put into words again. */
export class CheckSummaries {
  private lines = new WeakMap<Finding, FindingLine>();

  constructor(private readonly language: Language) {}

  of(placed: readonly PlacedFinding[], { tasks, entries, agencies }: RegisterSnapshot): CheckSummary {
    const open = openFindings(placed);
    const count = (severity: string): number =>
      open.filter(({ finding }) => finding.severity === severity).length;
    return {
      checkedTasks: tasks.rows.length,
      checkedEntries: entries.rows.length,
      errors: count('error'),
      warnings: count('warning'),
      information: count('information'),
      waived: placed.length - open.length,
      findings: open.map((each) => this.lineOf(each, agencies)),
    };
  }

  private lineOf(
    { finding, sheet, cell, rule, key, agency }: PlacedFinding,
    agencies: AgencyDirectory,
  ): FindingLine {
    const known = this.lines.get(finding);
    if (known) return known;
    const line: FindingLine = {
      ruleId: finding.ruleId,
      rule,
      severity: finding.severity,
      sheet,
      cell,
      task: finding.code,
      agency: agencyName(agencies, agency),
      isOfEntry: finding.table === 'entries',
      value: shortened(finding.value),
      message: shortened(say(this.language, finding.message), 1000),
      ...(finding.suggested !== undefined && {
        suggested: shownIn(finding.column, finding.suggested, this.language),
      }),
      ...(finding.repair && {
        suggested: t(this.language, repairWords[finding.repair.kind]),
        isRepair: true as const,
      }),
      key,
    };
    this.lines.set(finding, line);
    return line;
  }
}

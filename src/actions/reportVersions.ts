import { excelRun, listVersions, readSettings, requireMarks, type ReportVersion } from '../workbook';
import { periodOf, reportSheetName, type PeriodChoice } from './prepareReport';

export type { ReportVersion };

/** The versions of one period's report. */
export interface PeriodVersions {
  readonly kind: 'week' | 'month';
  /** ISO 8601 label. */
  readonly period: string;
  /** The latest last: it alone can be made as Word, and issued. */
  readonly versions: readonly ReportVersion[];
}

/**
 * The versions that this workbook has of the report of a week or month, drafts and issued ones. Nothing is written.
 * @throws UserError if the period is none, or the workbook holds no register.
 */
export const reportVersions = (choice: PeriodChoice): Promise<PeriodVersions> =>
  excelRun(async (context) => {
    const { language } = await requireMarks(context);
    const period = periodOf(choice, await readSettings(context, language));
    const versions = await listVersions(context, reportSheetName(period, language));
    return { kind: period.kind, period: period.label, versions };
  });

import type { KeptText } from './change';
import { setText } from './xmlPart';
import type { LoggedChange } from './changeWithLog';
import { writeIssue, type IssueCells } from './reportSheet';

/** A report's sheet is issued, and what the workbook keeps of its reports says so. */
export const issueOf = (
  sheet: string,
  { before, after }: { readonly before: IssueCells; readonly after: IssueCells },
  records: KeptText,
): LoggedChange['also'] => ({
  write: (context) => {
    setText(context, records.part, records);
    writeIssue(context.workbook.worksheets.getItem(sheet), after);
  },
  before: { texts: [records], drafts: [{ sheet, ...before }] },
});

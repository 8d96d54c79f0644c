import type { Language } from '../../src/messages';
import type { Report } from '../../src/reporting';
import { documentOf, type ReportDocument } from '../../src/reporting/document';
import { writeReport } from '../../src/workbook/reportSheet';
import { day, entry, late, report, task } from '../reporting/registers';

export const fingerprint = '7QK2-0V9D-M4XA';
export const sheetName = 'Báo cáo tuần 2025-W04';
export const targets = { sheet: sheetName, tasksSheet: 'Nhiệm vụ' };

export const documentFor = (made: Report, language: Language = 'vi'): ReportDocument =>
  documentOf(made, { language, fingerprint });

/** Writes a document on a sheet of the open workbook. */
export const write = (document: ReportDocument): Promise<void> =>
  Excel.run((context) => writeReport(context, document, { ...targets, temporaryName: sheetName }));

const long = 'Kết nối, chia sẻ dữ liệu dân cư với các cơ sở dữ liệu chuyên ngành của tỉnh, bảo đảm an toàn. ';

/** A register of some hundred tasks in trouble, with texts from short to far too long. */
export const longReport = (tasks = 500): Report =>
  report(
    Array.from({ length: tasks }, (_, index) =>
      index % 3 === 0
        ? task({
            code: `R${index}`,
            row: index + 5,
            title: long.repeat(1 + (index % 5)),
            recurrence: 'monthly',
            target: 1250,
            unit: 'hồ sơ',
            deadline: undefined,
            leadAgency: index % 2 ? 'Công an tỉnh' : 'Sở Y tế',
          })
        : task({
            code: `T${index}`,
            row: index + 5,
            category: index % 2 ? 'specific' : 'publicService',
            deadline: day(2025, 1, 2 + (index % 27)),
            title: long.repeat(1 + (index % 12)),
            leader: `Phó Giám đốc ${index % 7}`,
          }),
    ),
    Array.from({ length: tasks }, (_, index) =>
      entry({
        code: index % 3 === 0 ? `R${index}` : `T${index}`,
        row: index + 5,
        answered: index % 4 > 0,
        achieved: index % 3 === 0 ? 10 : undefined,
        cause: index % 2 ? 'Thiếu hướng dẫn của Bộ. '.repeat(1 + (index % 30)) : '',
        causeGroup: (['legal', 'data', 'resources'] as const)[index % 3],
        proposal: index % 5 ? '' : 'Đề nghị bố trí kinh phí cho đường truyền số liệu chuyên dùng',
      }),
    ),
    { history: [entry({ code: 'T1', week: '2025-W03' })] },
  );

/** Overdue tasks whose texts are all as long as a row shows: two of them and the headings above take more than a page. */
export const tallReport = (): Report => {
  const codes = Array.from({ length: 12 }, (_, index) => `T${index + 5}`);
  return report(
    codes.map((code) => late(code, 8, { title: long.repeat(12), leader: 'Phó Giám đốc' })),
    codes.map((code) => entry({ code, cause: 'Thiếu hướng dẫn của Bộ. '.repeat(30), causeGroup: 'legal' })),
  );
};

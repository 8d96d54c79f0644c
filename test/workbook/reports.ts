import { periodByLabel } from '../../src/calendar';
import type { Language } from '../../src/messages';
import type { Report } from '../../src/reporting';
import { documentOf, type ReportDocument } from '../../src/reporting/document';
import { writeReport } from '../../src/workbook/reportSheet';
import { day, entry, late, report, settings, task } from '../reporting/registers';

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

/** The week in which January ended: monthly tasks that missed their target, a third by figures of several agencies, some told nothing. */
export const endedReport = (tasks = 40): Report => {
  const sixth = { ...settings, asOf: day(2025, 2, 6), openWeek: '2025-W06' };
  const codes = Array.from({ length: tasks }, (_, index) => `R${index}`);
  return report(
    codes.map((code, index) =>
      task({
        ...{ code, row: index + 5, recurrence: 'monthly', deadline: undefined },
        ...{ title: long.repeat(1 + (index % 5)), target: 12_500, unit: 'Nghìn lượt khai thác' },
      }),
    ),
    [],
    {
      settings: sixth,
      period: periodByLabel('2025-W06', sixth)!,
      history: codes.flatMap((code, index) => [
        entry({ code, week: '2025-W04', agency: 'Sở Tư pháp', achieved: 1200.5 }),
        ...(index % 3 > 0 ? [] : ['Sở Tư pháp', 'Công an tỉnh']).map((agency) =>
          entry({ code, week: '2025-W05', agency, answered: false }),
        ),
        entry({
          ...{ code, week: '2025-W05', achieved: index % 4 ? index * 100 : undefined },
          cause: 'Thiếu hướng dẫn của Bộ. '.repeat(1 + (index % 6)),
        }),
      ]),
    },
  );
};

/** Overdue tasks whose texts are all as long as a row shows: two of them and the headings above take more than a page. */
export const tallReport = (): Report => {
  const codes = Array.from({ length: 12 }, (_, index) => `T${index + 5}`);
  return report(
    codes.map((code) => late(code, 8, { title: long.repeat(12), leader: 'Phó Giám đốc' })),
    codes.map((code) => entry({ code, cause: 'Thiếu hướng dẫn của Bộ. '.repeat(30), causeGroup: 'legal' })),
  );
};

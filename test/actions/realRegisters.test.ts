import { compileReport, highlightTasks, loadRegister, validateEntries } from '../../src/actions';
import { openExcel } from '../../src/headless';
import { tableNames, taskColumns } from '../../src/register';
import { realRegister } from '../support/registers';
import { tableRows, today } from './register';

const files: [name: string, rows: number, tasks: number][] = [
  ['vn_tod4_tien_do.xlsx', 57, 44],
  ['ca_gc_it_projects_2022.csv', 495, 495],
  ['uk_gmpp_2023.csv', 244, 244],
];

describe('the whole job on registers it was not written around', () => {
  test.each(files)('%s', async (name, rows, tasks) => {
    const excel = await openExcel(undefined, { today: '2025-01-23' });
    try {
      const load = await loadRegister(
        { name, bytes: realRegister(name) },
        { language: 'vi', today, asOf: today },
      );
      expect(load).toMatchObject({ sourceRows: rows, tasks });
      const check = await validateEntries();
      const highlight = await highlightTasks();
      const report = await compileReport({ today });
      expect(check.checkedTasks).toBe(tasks);
      expect(highlight.byStatus.reduce((sum, { count }) => sum + count, 0)).toBe(tasks);
      expect(report.period).toBe('2025-W04');
      expect(excel.notComputed().slice(0, 3)).toEqual([]);

      // Nothing disappears: each row below the header is in one of the two tables, under its own number.
      const taken = (await tableRows(tableNames.tasks)).map((row) => row['Dòng nguồn']);
      const left = (await tableRows(tableNames.rejected)).map((row) => row['Dòng nguồn']).filter(Boolean);
      expect(new Set([...taken, ...left]).size).toBe(rows);
      expect(taken.length + left.length).toBe(rows);

      const written = await tableRows(tableNames.tasks);
      for (const { key, header } of taskColumns) {
        if (key === 'code' || key === 'status')
          expect(written.every((row) => row[header.vi] !== '')).toBe(true);
      }
    } finally {
      excel.dispose();
    }
  });
});

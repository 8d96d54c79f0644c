import { readSource } from '../../src/files';
import { UserError } from '../../src/messages';
import { AgencyDirectory } from '../../src/register/agencies';
import { startingAgencies } from '../../src/register/data/agencies';
import { importRegister, type ImportedRegister } from '../../src/register/import';
import { realRegister } from '../support/registers';

function load(file: string): ImportedRegister {
  return importRegister(readSource(file, realRegister(file)), {
    language: 'vi',
    registerYear: 2025,
    agencies: new AgencyDirectory(startingAgencies),
  });
}
const columns = (register: ImportedRegister) =>
  Object.fromEntries(register.mapping.flatMap(({ source, column }) => (column ? [[column, source]] : [])));
const days = (register: ImportedRegister, key: 'start' | 'deadline') =>
  register.tasks.filter(({ cells }) => typeof cells[key] === 'number').length;
const accounted = ({ tasks, rejected, sourceRows }: ImportedRegister) =>
  tasks.length + rejected.length === sourceRows;

test('the Vietnamese progress register: two-row header, sections among the tasks, durations as deadlines', () => {
  const register = load('vn_tod4_tien_do.xlsx');
  expect(register.headerRows).toEqual([6, 7]);
  expect([register.sourceRows, register.tasks.length, register.rejected.length]).toEqual([57, 44, 13]);
  expect(register.rejected.map(({ row }) => row)).toEqual([
    8, 15, 17, 23, 29, 39, 43, 46, 47, 49, 53, 59, 61,
  ]);
  expect(accounted(register)).toBe(true);
  expect(columns(register)).toMatchObject({
    code: 'STT',
    task: 'NỘI DUNG CÔNG VIỆC',
    leadAgency: 'ĐƠN VỊ THỰC HIỆN VÀ CĂN CỨ – THỰC HIỆN',
    legalBasis: 'ĐƠN VỊ THỰC HIỆN VÀ CĂN CỨ – CĂN CỨ',
    deadline: 'TIẾN ĐỘ VÀ CĂN CỨ THỰC HIỆN – Thời gian (ngày)',
  });
  expect(days(register, 'deadline')).toBe(0);
  const merged = register.tasks.filter(({ sourceRow }) => sourceRow >= 18 && sourceRow <= 22);
  expect(merged.every(({ cells }) => String(cells.deadlineText).length > 0)).toBe(true);
});

test('the UK projects: semicolons, Windows-1252, dd.mm.yyyy', () => {
  const register = load('uk_gmpp_2023.csv');
  expect([
    register.sourceRows,
    register.tasks.length,
    days(register, 'start'),
    days(register, 'deadline'),
  ]).toEqual([244, 244, 237, 214]);
  expect(columns(register)).toEqual({
    code: 'project_number',
    task: 'project_name',
    leadAgency: 'department',
    category: 'report_category',
    cause: 'rating_comment',
    start: 'start_date',
    deadline: 'end_date',
  });
  expect(register.extraHeaders).toEqual(expect.arrayContaining(['colour_rating', 'colour_rating (2)']));
  expect(register.extraHeaders).toContain('TOTAL Baseline Benefits (£m)');
});

test('the Canadian projects: camelCase headers, dates in English', () => {
  const register = load('ca_gc_it_projects_2022.csv');
  expect([register.sourceRows, register.tasks.length, days(register, 'deadline')]).toEqual([495, 495, 481]);
  expect(columns(register)).toEqual({
    code: 'uniqueId',
    task: 'projectName',
    leadAgency: 'department',
    deadline: 'estimatedCompletionDate',
    deadlineText: 'rawProvidedDate',
  });
});

test.each(['vn_bachlo_ke_hoach_thuc_hien.xlsx', 'uk_dft_ae_test_dashboards_master.xlsx'])(
  '%s: each row accounted for',
  (file) => {
    const register = load(file);
    expect(register.tasks.length).toBeGreaterThan(4);
    expect(accounted(register)).toBe(true);
  },
);

test.each([
  'en_cityinfra_incidents.xlsx',
  'fr_vsipact.csv',
  'hxl_input_merged.xlsx',
  'us_fedramp_poam_template.xlsx',
])('%s holds no task table, and is told so', (file) => expect(() => load(file)).toThrow(UserError));

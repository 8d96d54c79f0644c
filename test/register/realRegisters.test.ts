import { readSource } from '../../src/files';
import { UserError } from '../../src/messages';
import { AgencyDirectory } from '../../src/register/agencies';
import { startingAgencies } from '../../src/register/data/agencies';
import { importRegister, type ImportAnswers, type ImportedRegister } from '../../src/register/import';
import { realRegister } from '../support/registers';

const load = (file: string, answers: ImportAnswers = {}, isPreview = false): ImportedRegister =>
  importRegister(readSource(file, realRegister(file)), {
    language: 'vi',
    registerYear: 2025,
    agencies: new AgencyDirectory(startingAgencies),
    answers,
    isPreview,
  });

/** What a preview says of a file, in the form of the goldens below. */
const summaryOf = (register: ImportedRegister) => ({
  sheet: register.sheet,
  headerRows: register.headerRows,
  columns: Object.fromEntries(
    register.mapping.flatMap(({ source, column }) => (column ? [[column, source]] : [])),
  ),
  extraColumns: register.extraHeaders.length,
  rows: register.sourceRows,
  tasks: register.tasks.length,
  deadlines: register.tasks.filter(({ cells }) => typeof cells.deadline === 'number').length,
  refused: register.rejected.map(({ row, reason }) => `${row} ${reason.key}`),
  notices: register.notices.map(({ key }) => key),
  questions: register.questions.map((question) =>
    question.kind === 'field'
      ? `${question.field}: ${question.columns.join(' / ')}`
      : `${question.kind}: ${question.column}`,
  ),
});

/** Each was checked by reading the file. */
const goldens: Record<string, ReturnType<typeof summaryOf>> = {
  'vn_tod4_tien_do.xlsx': {
    sheet: 'Trình tự',
    headerRows: [6, 7],
    columns: {
      code: 'STT',
      task: 'NỘI DUNG CÔNG VIỆC',
      leadAgency: 'ĐƠN VỊ THỰC HIỆN VÀ CĂN CỨ – THỰC HIỆN',
      legalBasis: 'ĐƠN VỊ THỰC HIỆN VÀ CĂN CỨ – CĂN CỨ',
      deadline: 'TIẾN ĐỘ VÀ CĂN CỨ THỰC HIỆN – Thời gian (ngày)',
    },
    extraColumns: 5,
    rows: 57,
    tasks: 44,
    // Durations ("28 ngày") without a start to count from.
    deadlines: 0,
    refused: [8, 15, 17, 23, 29, 39, 43, 46, 47, 49, 53, 59, 61].map((row) => `${row} register.section`),
    notices: ['register.sheetNotUsed', 'register.preamble', 'register.columnTwice'],
    questions: [],
  },
  'vn_bachlo_ke_hoach_thuc_hien.xlsx': {
    sheet: 'Home Detail',
    headerRows: [7],
    columns: { task: 'TASK NAME', start: 'NGÀY BĐ', deadline: 'NGÀY KT', leader: 'ĐẢM TRÁCH' },
    extraColumns: 4,
    rows: 11,
    tasks: 9,
    deadlines: 0,
    // Row 25 names the part of the page below; rows 28 and 29 go on under the header of row 27.
    refused: ['25 register.noTitle', '27 register.headerAgain'],
    notices: ['register.preamble', 'register.codesMade'],
    questions: [],
  },
  'uk_gmpp_2023.csv': {
    sheet: '',
    headerRows: [1],
    columns: {
      code: 'project_number',
      task: 'project_name',
      leadAgency: 'department',
      category: 'report_category',
      start: 'start_date',
      deadline: 'end_date',
    },
    extraColumns: 14,
    rows: 244,
    tasks: 244,
    // 30 are "Exempt under Section 43 …" or empty.
    deadlines: 214,
    refused: [],
    notices: [],
    questions: ['cause: rating_comment / schedule_comment'],
  },
  'ca_gc_it_projects_2022.csv': {
    sheet: '',
    headerRows: [1],
    columns: {
      code: 'uniqueId',
      task: 'projectName',
      leadAgency: 'department',
      deadline: 'estimatedCompletionDate',
      deadlineText: 'rawProvidedDate',
    },
    extraColumns: 10,
    rows: 495,
    tasks: 495,
    deadlines: 481,
    refused: [],
    notices: [],
    questions: [],
  },
  'uk_dft_ae_test_dashboards_master.xlsx': {
    sheet: 'Overall',
    headerRows: [2, 3],
    columns: { task: 'Project Name', category: 'VfM Category', deadline: 'Project End Date (Forecast)' },
    extraColumns: 17,
    rows: 5,
    tasks: 5,
    deadlines: 0,
    refused: [],
    notices: [
      'register.sheetNotUsed',
      'register.sheetOtherTable',
      'register.sheetNotUsed',
      'register.codesMade',
    ],
    questions: [],
  },
  'fr_vsipact.csv': {
    sheet: '',
    headerRows: [1],
    columns: {},
    extraColumns: 14,
    rows: 469,
    tasks: 0,
    deadlines: 0,
    refused: [],
    notices: [],
    questions: [
      'task: IdPA / IdRapp / DifferenceUploadDay / NomUnite / NomPrestataire / NomAuditeurDB / TotalAuditeur / EXIGENCES / DCOTES / CONSTATSDAUDIT / ACTIONFOURNISSEUR / DELAI / AVISAUDITEUR / AUDITEURPA',
    ],
  },
  'hxl_input_merged.xlsx': {
    sheet: 'input-valid',
    headerRows: [2],
    columns: { sector: 'Sector/Cluster' },
    extraColumns: 8,
    rows: 5,
    tasks: 0,
    deadlines: 0,
    refused: [],
    notices: [],
    questions: [
      'task: Registro / Subsector / Organización / Hombres / Mujeres / País / Departamento/Provincia/Estado',
    ],
  },
  'en_cityinfra_incidents.xlsx': {
    sheet: 'Incidents',
    headerRows: [1],
    columns: { deadline: 'SLA Deadline', reporter: 'Reporter' },
    extraColumns: 7,
    rows: 2,
    tasks: 0,
    deadlines: 0,
    refused: [],
    notices: [],
    questions: ['task: Incident ID / Asset ID / Type / Severity / Reported At / Status / Elapsed Hours'],
  },
};

test.each(Object.entries(goldens))('%s: what the preview says', (file, golden) => {
  const register = load(file, {}, true);
  expect(summaryOf(register)).toEqual(golden);
  if (register.tasks.length > 0)
    expect(register.tasks.length + register.rejected.length).toBe(register.sourceRows);
});

test('the blank form is refused as one, with its header', () => {
  expect.assertions(2);
  try {
    load('us_fedramp_poam_template.xlsx', {}, true);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).userMessage).toMatchObject({
      key: 'register.emptyTable',
      params: { sheet: 'Open POA&M Items', row: 5 },
    });
  }
});

test.each(['en_cityinfra_incidents.xlsx', 'fr_vsipact.csv', 'hxl_input_merged.xlsx'])(
  '%s cannot be loaded before its column of tasks is known',
  (file) => expect(() => load(file)).toThrow(UserError),
);

test('the French action plans load once their columns are named', () => {
  const register = load('fr_vsipact.csv', {
    columns: { ACTIONFOURNISSEUR: 'task', IdPA: 'code', DELAI: 'deadline', NomUnite: 'leadAgency' },
  });
  expect([register.sourceRows, register.tasks.length]).toEqual([469, 469]);
  expect(register.tasks[0]!.cells).toMatchObject({ code: '145', deadlineText: '01/09/2017' });
});

test('the hashtag row under two header rows is not a task, and ids keep their zeros', () => {
  const register = load('hxl_input_merged.xlsx', { columns: { Subsector: 'task', Registro: 'code' } });
  expect(register.tasks.map(({ cells }) => cells.code)).toEqual(['001', '002', '003', '004']);
  expect(register.rejected).toMatchObject([{ row: 3, reason: { key: 'register.columnNumbers' } }]);
});

test('the incidents: two real records in a used range of a thousand rows', () => {
  const register = load('en_cityinfra_incidents.xlsx', {
    columns: { 'Asset ID': 'task', 'Incident ID': 'code' },
  });
  expect(summaryOf(register)).toMatchObject({ rows: 2, refused: [] });
});

test('merged owner and deadline cells hold for the rows that they span', () => {
  const register = load('vn_tod4_tien_do.xlsx');
  const merged = register.tasks.filter(({ sourceRow }) => sourceRow >= 18 && sourceRow <= 22);
  expect(merged.every(({ cells }) => String(cells.deadlineText).length > 0)).toBe(true);
});

test('"Exempt under Section 43" is no date, and stays readable', () => {
  const register = load('uk_gmpp_2023.csv');
  const exempt = register.tasks.filter(({ cells }) => /exempt/i.test(String(cells.deadlineText)));
  expect(exempt.length).toBeGreaterThan(10);
  expect(exempt.every(({ cells }) => cells.deadline === '')).toBe(true);
  expect(register.tasks.filter(({ extra }) => extra['Ngày bắt đầu (nguyên văn)'] !== '')).toHaveLength(7);
});

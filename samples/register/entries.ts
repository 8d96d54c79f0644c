import { AgencyDirectory, startingAgencies, type EntryInputKey } from '../../src/register';
import { causes } from './causes';
import { faults } from './faults';
import { sampleTasks, type Report, type SampleTask } from './table';

export type SampleWeek = '2025-W03' | '2025-W04';
export type SampleEntry = Partial<Record<EntryInputKey, string | number>>;

const directory = new AgencyDirectory(startingAgencies);

/** District-level units whose reports differ from the others': they lag, or (undefined) are silent in the open week. */
const districtLag: Readonly<Record<string, number | undefined>> = {
  'UBND huyện Thanh Miện': -30,
  'UBND huyện Ninh Giang': -20,
  'UBND huyện Tứ Kỳ': undefined,
};

function reportOf(task: SampleTask, agency: string, week: SampleWeek): Report | undefined {
  const report = task.reports[week === '2025-W03' ? 0 : 1];
  if (!(agency in districtLag) || report?.progress === undefined) return report;
  const lag = districtLag[agency];
  if (lag === undefined) return week === '2025-W03' ? report : undefined;
  return { ...report, progress: report.progress + lag };
}

/** Different every week and for every agency, as reports should be. */
const nextStepOf = ({ code }: SampleTask, agency: string, week: SampleWeek): string =>
  `${week === '2025-W03' ? 'Rà soát' : 'Đôn đốc'} phần việc của ${agency} trong ${code} (minh họa)`;

function cellsOf(task: SampleTask, agency: string, week: SampleWeek): SampleEntry {
  const row = { week, code: task.code, task: task.task, agency };
  const report = reportOf(task, agency, week);
  if (!report) return row;
  const [causeGroup, cause, proposal] = causes[task.code] ?? [];
  return {
    ...row,
    ...(report.progress === undefined ? {} : { progress: report.progress / 100 }),
    ...(report.achieved === undefined ? {} : { achieved: report.achieved }),
    ...(report.completedOn ? { completedOn: report.completedOn, evidence: 'Biên bản (minh họa)' } : {}),
    ...(report.nothingToReport ? { nothingToReport: 'x' } : {}),
    ...(causeGroup ? { causeGroup, cause: `${cause} (minh họa)`, proposal: `${proposal} (minh họa)` } : {}),
    ...(report.completedOn ? {} : { nextStep: nextStepOf(task, agency, week) }),
    reporter: 'Cán bộ đầu mối',
  };
}

/** The agencies that report on a task; a department writes itself as the register does, abbreviations and all. */
const agenciesOf = ({ lead }: SampleTask): readonly string[] => {
  const members = directory.members(lead);
  return members.length > 0 ? members : [lead];
};

/** One week's sheet: a row for each task and reporting agency, then rows that fit no task; with the intended faults. */
export function entriesOf(week: SampleWeek): SampleEntry[] {
  const wrong = faults.filter((fault) => fault.week === week);
  const rows = sampleTasks.flatMap((task) =>
    agenciesOf(task).map((agency) => {
      const changes = wrong.filter(({ code, extraRow }) => code === task.code && !extraRow);
      return Object.assign(cellsOf(task, agency, week), ...changes.map(({ cells }) => cells)) as SampleEntry;
    }),
  );
  const extra = wrong
    .filter(({ extraRow }) => extraRow)
    .map(({ code, cells }) => {
      const task = sampleTasks.find((each) => each.code === code);
      return { ...(task ? cellsOf(task, task.lead, week) : { week, code }), ...cells };
    });
  return [...rows, ...extra];
}

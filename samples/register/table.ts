import { coordinationFirst } from './coordinationFirst';
import { coordinationSecond } from './coordinationSecond';
import { general } from './general';
import { publicServices } from './publicServices';
import { specific } from './specific';

/** What one reporting agency writes about a task in one week. */
export interface Report {
  /** Percent, 0 to 100. */
  readonly progress?: number;
  /** Cumulative quantity in the period. */
  readonly achieved?: number;
  /** dd/mm/yyyy. */
  readonly completedOn?: string;
  readonly nothingToReport?: boolean;
}

/** How much of a row is fact: all of it, its content only, or nothing (illustration). */
export type Truth = 'all' | 'content' | 'nothing';

/** One task of the sample, in the words of its register. */
export interface SampleTask {
  readonly code: string;
  readonly task: string;
  readonly deliverable: string;
  readonly lead: string;
  readonly coordinating: string;
  /** dd/mm/yyyy. */
  readonly start: string;
  /** As written. */
  readonly deadline: string;
  readonly unit: string;
  readonly target?: number;
  readonly issueGroup: string;
  readonly sector: string;
  /** Reports of week 2025-W03 and 2025-W04; undefined = the agency is silent. */
  readonly reports: readonly [Report | undefined, Report | undefined];
  readonly truth: Truth;
}

export interface SampleSection {
  readonly title: string;
  readonly tasks: readonly SampleTask[];
}

/** `40` progress in percent; `100@17/01/2025` completed on a day; `n120` a quantity; `x` nothing to report; `.` silence. */
function parseReport(text: string): Report | undefined {
  if (text === '.') return undefined;
  if (text === 'x') return { nothingToReport: true };
  if (text.startsWith('n')) return { achieved: Number(text.slice(1)) };
  const [progress, completedOn] = text.split('@');
  return { progress: Number(progress), ...(completedOn ? { completedOn } : {}) };
}

function parseLine(line: string): SampleTask {
  const fields = line.split('|').map((field) => field.trim());
  if (fields.length !== 14) throw new Error(`14 fields expected, ${fields.length} found: ${line}`);
  const [code, task, deliverable, lead, coordinating, start, deadline, unit, target, issueGroup, sector] =
    fields as [string, string, string, string, string, string, string, string, string, string, string];
  return {
    code,
    task,
    deliverable,
    lead,
    coordinating,
    start,
    deadline,
    unit,
    ...(target ? { target: Number(target) } : {}),
    issueGroup,
    sector,
    reports: [parseReport(fields[11]!), parseReport(fields[12]!)],
    truth: fields[13] === 'all' || fields[13] === 'content' ? fields[13] : 'nothing',
  };
}

const tasksOf = (lines: string): SampleTask[] => lines.trim().split('\n').map(parseLine);

/** The register's four sections, in the order and with the numbers that the province names: 13, 8, 25, 40. */
export const sections: readonly SampleSection[] = [
  { title: 'I. Nhiệm vụ chung', tasks: tasksOf(general) },
  { title: 'II. Nhiệm vụ cụ thể', tasks: tasksOf(specific) },
  { title: 'III. Dịch vụ công thiết yếu', tasks: tasksOf(publicServices) },
  {
    title: 'IV. Nhiệm vụ phối hợp với Trung ương',
    tasks: tasksOf(`${coordinationFirst.trim()}\n${coordinationSecond.trim()}`),
  },
];

export const sampleTasks: readonly SampleTask[] = sections.flatMap(({ tasks }) => tasks);

import { addEntrySheet } from './entrySheet';
import { sections, type SampleSection, type SampleTask } from './register/table';
import { addRegisterSheet } from './registerSheet';
import { sampleBook } from './sampleBook';

const withCode = (task: SampleTask, number: number): SampleTask => ({
  ...task,
  code: `${task.code}-${String(number).padStart(5, '0')}`,
  // One reporting agency a task, so that a register of N tasks has N entries.
  lead: task.lead.startsWith('UBND') ? 'UBND huyện Nam Sách' : task.lead,
});

/** A register of `count` tasks with as many entries for week 2025-W04, made by repeating the sample's tasks: for bench. */
export function buildLarge(count: number): Promise<Uint8Array> {
  const all = sections.flatMap(({ tasks }, section) => tasks.map((task) => ({ section, task })));
  const many = Array.from({ length: count }, (_, index) => {
    const { section, task } = all[index % all.length]!;
    return { section, task: withCode(task, index + 1) };
  });
  const large: SampleSection[] = sections.map(({ title }, index) => ({
    title,
    tasks: many.filter(({ section }) => section === index).map(({ task }) => task),
  }));
  const entries = many.map(({ task }) => ({
    week: '2025-W04',
    code: task.code,
    task: task.task,
    agency: task.lead,
    ...(task.reports[1]?.progress === undefined ? {} : { progress: task.reports[1].progress / 100 }),
    ...(task.reports[1]?.achieved === undefined ? {} : { achieved: task.reports[1].achieved }),
    reporter: 'Cán bộ đầu mối',
  }));
  return sampleBook((book) => {
    addRegisterSheet(book, large);
    addEntrySheet(book, '2025-W04', entries);
  });
}

/** A register of many tasks with a year of closed weeks, the same every time: what the bench of the report counts. */
import { loadTypeScript } from './typescript.mjs';

const { AgencyDirectory, categories, causeGroups, initialSettings, issueGroups, sectors } =
  await loadTypeScript('src/register/index.ts');
const { startingAgencies } = await loadTypeScript('src/register/data/agencies.ts');
const { noRecords, statuses } = await loadTypeScript('src/monitoring/index.ts');
const { addDays, periodByLabel, reportingWeekOf } = await loadTypeScript('src/calendar/index.ts');

/** Thursday, the cut-off of week 2025-W52. */
const asOf = 46_016;
const settings = { ...initialSettings('vi', asOf), openWeek: '2025-W52' };
const names = startingAgencies.map(({ name }) => name);
const pick = (list, i) => list[i % list.length];
const keyOf = (list, i) => pick(list, i).key;

/** Weeks before the open one, oldest first. */
const closedWeeks = (count) =>
  Array.from({ length: count }, (_, i) =>
    reportingWeekOf(addDays(asOf, -7 * (count - i)), settings.weekStart),
  );

const taskOf = (i) => ({
  row: i + 5,
  code: `NV${String(i).padStart(6, '0')}`,
  category: i % 97 === 0 ? undefined : keyOf(categories, i),
  issueGroup: keyOf(issueGroups, i >> 2),
  sector: keyOf(sectors, i >> 1),
  title: `Nhiệm vụ minh họa số ${i}`,
  deliverable: '',
  leadAgency: pick(names, i),
  coordinatingAgencies: [],
  leader: `Lãnh đạo ${i % 40}`,
  legalBasis: '',
  start: asOf - 300,
  deadline: i % 23 === 0 ? undefined : asOf - 90 + (i % 400),
  deadlineText: '',
  recurrence: i % 5 === 0 ? 'monthly' : 'once',
  unit: 'hồ sơ',
  target: 1000,
  weight: 1 + (i % 3),
  suspended: i % 211 === 0 ? 'CV 12' : '',
});

/** One agency in twenty is always silent; another one misses a report here and there. */
const isAnswered = (i, week) => i % 20 !== 7 && (i % 20 !== 8 || (i + week) % 6 > 0);

function entryOf({ code, leadAgency }, i, week, label) {
  const answered = isAnswered(i % names.length, week) && (i % 20 !== 9 || (i + week) % 5 > 0);
  const isDone = answered && i % 3 === 0 && week > i % 60;
  return {
    row: i + 5,
    week: label,
    code,
    agency: leadAgency,
    progress: answered ? ((i * 7 + week) % 101) / 100 : undefined,
    achieved: answered ? (i * 13 + week * 11) % 1200 : undefined,
    completedOn: isDone ? asOf - 7 * (60 - (i % 60)) : undefined,
    causeGroup: answered && i % 4 === 0 ? keyOf(causeGroups, i + week) : undefined,
    cause: answered && i % 4 === 0 ? `Chậm góp ý văn bản số ${i % 500}` : '',
    proposal: answered && i % 11 === 0 ? `Đề nghị bố trí kinh phí đợt ${i % 90}` : '',
    nextStep: '',
    reporter: '',
    nothingToReport: answered && i % 17 === 0,
    evidence: '',
    state: 'closed',
    remark: '',
    answered,
  };
}

/** @returns a {@link ReportInput} of the open week. */
export function reportData(tasks, weeks) {
  const all = Array.from({ length: tasks }, (_, i) => taskOf(i));
  const labels = statuses.map(({ label }) => label.vi);
  const [history, pastStates, log] = [[], [], []];
  closedWeeks(weeks).forEach(({ label, last }, week) => {
    all.forEach((task, i) => {
      const entry = entryOf(task, i, week, label);
      history.push(entry);
      const status = pick(labels, i * 3 + week);
      pastStates.push({
        week: label,
        weekEnd: last,
        code: task.code,
        status,
        attention: status === 'Quá hạn' || status === 'Hiệu quả thấp' ? status : '',
        progress: entry.progress,
        spi: ((i + week) % 150) / 100,
        daysLate: undefined,
        deadline: task.deadline,
      });
      if (!entry.answered) return;
      log.push({
        row: log.length + 5,
        day: last - 2 + (i % 20 === 3 ? 4 : 0),
        by: 'Cán bộ đầu mối',
        step: 'submit',
        week: label,
        code: task.code,
        agency: entry.agency,
        column: '',
        old: '',
        new: 'Đã nộp',
        reason: '',
      });
    });
  });
  return {
    period: periodByLabel(settings.openWeek, settings),
    tasks: all,
    entries: all.map((task, i) => ({ ...entryOf(task, i, weeks, settings.openWeek), state: 'draft' })),
    history,
    records: { ...noRecords, pastStates },
    log,
    agencies: new AgencyDirectory(startingAgencies),
    settings,
  };
}

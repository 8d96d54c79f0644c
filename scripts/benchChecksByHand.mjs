/**
 * The checks of `validation/` written as one loop, without rules as data, findings, sentences or places: it only counts. What
 * the rules are compared with in the bench; both must count the same. Reading a row, comparing words and evaluating a task are
 * the product's own: they are what is checked, not how.
 */
import { loadTypeScript } from './typescript.mjs';

const { codeKey, entriesByTask, entriesOf, evaluateTask, rollUp } =
  await loadTypeScript('src/monitoring/index.ts');
const { labelsOf, parseEntry, parseTask, plain, termOf } = await loadTypeScript('src/register/index.ts');
const { readDeadline } = await loadTypeScript('src/register/import/index.ts');
const { suggestCauseGroup } = await loadTypeScript('src/validation/suggestCause.ts');

const isText = (value) => typeof value === 'string';
const dates = ['completedOn', 'start', 'deadline'];
const texts = [
  'cause',
  'proposal',
  'nextStep',
  'reporter',
  'evidence',
  'task',
  'deliverable',
  'leader',
  'unit',
];
const categories = new Set(labelsOf('category', 'vi'));
const groups = new Set(labelsOf('causeGroup', 'vi'));
const expected = { general: 13, specific: 8, publicService: 25, coordination: 40 };

export function countByHand({ taskRows, entryRows, agencies, settings, history = [] }) {
  let count = 0;
  const garbled = /\uFFFD|Ã[\u0080-\u00BF]|áº|á»/;
  const cells = (row, isEntry) => {
    for (const key in row) {
      const value = row[key];
      if (value === '') continue;
      if (isText(value)) {
        if (value.charCodeAt(0) === 35 && /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/.test(value))
          count++;
        if (value.length >= 32_767) count++;
        if (texts.includes(key) && garbled.test(value)) count++;
      }
    }
    for (const key of dates) {
      const value = row[key];
      if (value !== undefined && value !== '' && !(value >= 36_526 && value < 73_416)) count++;
    }
    if (row.code === '' || (isText(row.code) && row.code !== row.code.trim())) count++;
    if (isEntry) {
      if (row.week === '' || row.agency === '') count++;
      if (row.agency !== '' && !agencies.isOfficial(row.agency)) count++;
      if (row.progress !== '' && !(row.progress >= 0 && row.progress <= 1)) count++;
      if (row.achieved !== '' && !(row.achieved >= 0)) count++;
      if (row.causeGroup !== '' && !groups.has(row.causeGroup)) count++;
      if (row.nothingToReport !== '' && row.nothingToReport !== 'x') count++;
      if (row.cause !== '' && row.cause.length < 8) count++;
      for (const key of ['cause', 'proposal', 'nextStep', 'reporter', 'evidence'])
        if (row[key].length > 2000) count++;
    } else {
      for (const key of ['category', 'task', 'leadAgency', 'leader']) if (row[key] === '') count++;
      if (row.category !== '' && !categories.has(row.category)) count++;
      if (row.leadAgency !== '' && !agencies.isOfficial(row.leadAgency)) count++;
      if (row.target !== '' && typeof row.target !== 'number') count++;
    }
  };
  const entries = entryRows.map(parseEntry);
  const byTask = entriesByTask(entries);
  const byCode = new Map();
  const titles = new Map();
  const found = {};
  for (const row of taskRows) {
    cells(row.cells, false);
    const task = parseTask(row);
    const own = entriesOf(task, byTask);
    const state = evaluateTask(task, rollUp(own), settings);
    const key = codeKey(task.code);
    if (key && byCode.has(key)) count++;
    else if (key) byCode.set(key, { task, state });
    found[task.category] = (found[task.category] ?? 0) + 1;
    const { start, deadline, target, recurrence, deadlineText } = task;
    if (start !== undefined && deadline !== undefined && start > deadline) count++;
    if (start !== undefined && deadline !== undefined && recurrence === 'once' && deadline - start > 2928)
      count++;
    if (target !== undefined && target <= 0) count++;
    if (recurrence !== 'once' && (target === undefined || !task.unit)) count++;
    if (state.status === 'noDeadline' || state.status === 'deadlineUnreadable') count++;
    if (deadline !== undefined && deadlineText) {
      const read = readDeadline(deadlineText, { year: settings.registerYear });
      if (read.kind === 'day' && read.day !== deadline) count++;
    }
    if (task.coordinatingAgencies.some((name) => !agencies.find(name) && agencies.members(name).length === 0))
      count++;
    if (task.coordinatingAgencies.some((name) => agencies.find(name) === agencies.find(task.leadAgency)))
      count++;
    if (task.code && own.length === 0) count++;
    const title = `${plain(task.title)}\n${codeKey(task.leadAgency)}\n${String(row.cells.deadline)}`;
    if (titles.has(title)) count++;
    else titles.set(title, task);
  }
  for (const category of Object.keys(expected)) if ((found[category] ?? 0) !== expected[category]) count++;
  const earlier = new Map();
  for (const entry of history) {
    const key = `${codeKey(entry.code)}\n${entry.agency.toLowerCase()}`;
    earlier.set(key, [...(earlier.get(key) ?? []), entry]);
  }
  const seen = new Set();
  const said = [new Map(), new Map(), new Map()];
  entries.forEach((entry, i) => {
    const row = entryRows[i].cells;
    cells(row, true);
    const of = byCode.get(codeKey(entry.code));
    const once = of === undefined || of.task.recurrence === 'once';
    const { progress, completedOn, cause } = entry;
    const [previous] = earlier.get(`${codeKey(entry.code)}\n${entry.agency.toLowerCase()}`) ?? [];
    if (entry.code && !of) count++;
    if (codeKey(entry.week) !== codeKey(settings.openWeek)) count++;
    if (completedOn > settings.asOf) count++;
    if (completedOn < of?.task.start) count++;
    if (once && progress === 1 && row.completedOn === '') count++;
    if (
      once &&
      completedOn !== undefined &&
      !(progress >= 1) &&
      (progress !== undefined || row.progress === '')
    )
      count++;
    if (previous && progress < previous.progress) count++;
    if (previous && progress - previous.progress > 0.5 && !entry.evidence) count++;
    if (previous?.completedOn !== undefined && completedOn !== previous.completedOn) count++;
    if (entry.nothingToReport && (progress !== undefined || entry.achieved !== undefined)) count++;
    if (!entry.answered && entry.agency) count++;
    if (entry.state === 'returned' || (entry.state !== 'draft' && !entry.answered)) count++;
    if (of?.task.recurrence === 'once' && (progress === 1 || completedOn !== undefined) && !entry.evidence)
      count++;
    const isDone = completedOn !== undefined || progress === 1;
    const isLate = of?.task.recurrence === 'once' && completedOn > of.task.deadline;
    if (of && entry.answered && ((of.state.attention && !isDone) || isLate)) {
      if (row.causeGroup === '') count++;
      if (!cause) count++;
    } else if ((row.causeGroup === '') !== (cause === '')) count++;
    if (
      cause &&
      (row.causeGroup === '' || termOf('causeGroup', row.causeGroup) === 'other') &&
      suggestCauseGroup(cause)
    )
      count++;
    const key = `${codeKey(entry.week)}\n${codeKey(entry.code)}\n${codeKey(agencies.find(entry.agency) ?? entry.agency)}`;
    if (seen.has(key)) count++;
    seen.add(key);
    [cause, entry.proposal, entry.nextStep].forEach((text, at) => {
      if (text.length < 30) return;
      const form = plain(text);
      const other = said[at].get(form);
      if (other === undefined) said[at].set(form, entry.agency);
      else if (codeKey(other) !== codeKey(entry.agency) && form.length >= 30) count++;
    });
  });
  return count;
}

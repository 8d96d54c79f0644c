import { fromIso, type Day } from '../../src/calendar';
import { initialSettings, type Entry, type Settings, type Task } from '../../src/register';

export const day = (iso: string): Day => fromIso(iso)!;

export const settings: Settings = initialSettings('vi', day('2025-01-23'));

export const task = (overrides: Partial<Task> = {}): Task => ({
  row: 5,
  code: 'NV01',
  title: 'Nhiệm vụ minh họa',
  deliverable: '',
  leadAgency: 'Sở Y tế',
  coordinatingAgencies: [],
  leader: 'Giám đốc',
  legalBasis: '',
  start: day('2025-01-03'),
  deadline: day('2025-02-12'),
  deadlineText: '',
  recurrence: 'once',
  unit: '',
  weight: 1,
  suspended: '',
  ...overrides,
});

export const entry = (overrides: Partial<Entry> = {}): Entry => ({
  row: 5,
  week: '2025-W04',
  code: 'NV01',
  agency: 'Sở Y tế',
  cause: '',
  proposal: '',
  nextStep: '',
  reporter: '',
  nothingToReport: false,
  evidence: '',
  state: 'draft',
  remark: '',
  answered: true,
  ...overrides,
});

import { ownFindings } from '../../src/actions/ownFindings';
import type { FindingLine } from '../../src/actions/types';
import { filtered, filterOptions, heldFilters, type FindingFilters } from '../../src/taskpane/check/filters';

const finding = (given: Partial<FindingLine>): FindingLine => ({
  key: '',
  ruleId: 'percent',
  rule: 'Tỷ lệ',
  severity: 'error',
  sheet: 'Cập nhật tuần',
  cell: 'E5',
  task: '01',
  agency: 'Sở Y tế',
  isOfEntry: true,
  value: '75',
  message: 'Không phải tỷ lệ phần trăm.',
  ...given,
});
const none: FindingFilters = { severity: '', ruleId: '', agency: '', text: '' };
function shown(findings: readonly FindingLine[], given: Partial<FindingFilters>): readonly FindingLine[] {
  const chosen = { ...none, ...given };
  return filtered(findings, { ...chosen, ...heldFilters(chosen, filterOptions(findings)) });
}

const percent = finding({});
const late = finding({
  ruleId: 'late',
  rule: 'Chậm',
  severity: 'warning',
  agency: 'Sở Tư pháp',
  message: 'Quá hạn.',
});

test('each filter narrows the list to what was chosen', () => {
  const all = [percent, late];
  expect(shown(all, {})).toEqual(all);
  expect(shown(all, { ruleId: 'percent' })).toEqual([percent]);
  expect(shown(all, { severity: 'warning' })).toEqual([late]);
  expect(shown(all, { agency: 'Sở Tư pháp' })).toEqual([late]);
  expect(shown(all, { text: 'QUA HAN' })).toEqual([late]);
  expect(shown(all, { ruleId: 'percent', agency: 'Sở Tư pháp' })).toEqual([]);
});

test('a rule or an agency of which nothing is left hides nothing: the list cannot show that it was chosen', () => {
  expect(shown([late], { ruleId: 'percent' })).toEqual([late]);
  expect(shown([late], { agency: 'Sở Y tế' })).toEqual([late]);
});

test('a severity can always be chosen, also where it has no finding', () => {
  expect(shown([late], { severity: 'error' })).toEqual([]);
});

test('an officer is told what is wrong in the entries of his agency, and of nothing else', () => {
  const own = [percent, finding({ severity: 'warning', agency: 'sở  y tế' })];
  const task = finding({ isOfEntry: false });
  const check = { checkedTasks: 3, checkedEntries: 4, errors: 3, warnings: 2, information: 0, waived: 1 };
  const shown = ownFindings({ ...check, findings: [late, ...own, task] }, 'Sở Y tế');
  expect(shown).toEqual({ ...check, errors: 1, warnings: 1, waived: 0, findings: own });
});

import { firstDay, lastDay, toIso, type Day } from '../../src/calendar';
import { say } from '../../src/messages';
import {
  allowedValues,
  alwaysToday,
  initialSettings,
  planSettings,
  settingDefinitions,
  settingChoices,
  settingFromText,
  settingText,
  settingWords,
  usableSetting,
  type CellValue,
  type SettingDefinition,
  type SettingKey,
} from '../../src/register';
import { fc } from '../support/draws';

const definition = (key: SettingKey): SettingDefinition =>
  settingDefinitions.find((setting) => setting.key === key)!;
const asOf = 45_680 as Day;
const current = initialSettings('vi', asOf) as unknown as Record<SettingKey, CellValue>;

/** Values that a setting may have. */
const valueOf = (setting: SettingDefinition): fc.Arbitrary<CellValue> => {
  const [low, high] = setting.range ?? [0, 0];
  switch (setting.type) {
    case 'date':
      return fc.integer({ min: firstDay, max: lastDay });
    case 'week':
      return fc.constantFrom('2025-W01', '2020-W53', '2025-W52');
    case 'wholeNumber':
      return fc.integer({ min: low, max: high });
    case 'decimal':
      return fc.integer({ min: low * 100, max: high * 100 }).map((hundredths) => hundredths / 100);
    default:
      return fc.string().map((text) => text.trim());
  }
};

test('what a form shows, typed again, is the same value, in both languages', () => {
  for (const setting of settingDefinitions as readonly SettingDefinition[])
    fc.assert(
      fc.property(valueOf(setting), fc.constantFrom('vi' as const, 'en' as const), (value, language) => {
        expect(usableSetting(setting, value)).toBe(value);
        expect(settingFromText(setting, settingText(setting, value, language))).toBe(value);
      }),
    );
});

test.each([
  ['lowEfficiency', '0,75', 0.75],
  ['lowEfficiency', '0.75', 0.75],
  ['lowEfficiency', '80', undefined],
  ['lowEfficiency', '0,8,1', undefined],
  ['dueSoonDays', '7,5', undefined],
  ['dueSoonDays', '-1', undefined],
  ['dueSoonDays', '', undefined],
  ['weekStart', '5', 5],
  ['openWeek', '2025-w04', '2025-W04'],
  ['openWeek', '2025-W60', undefined],
  ['asOf', '2025-01-23', asOf],
  ['asOf', '2025-02-30', undefined],
  ['asOf', alwaysToday, alwaysToday],
  ['place', alwaysToday, alwaysToday],
] as const)('%s typed as "%s" is %s', (key, text, value) => {
  expect(settingFromText(definition(key), text)).toBe(value);
});

test('a plan has what changes and what is wrong, and nothing else', () => {
  const { changes, faults } = planSettings(current, {
    dueSoonDays: '7',
    lowEfficiency: '0,5',
    weekStart: 'thứ Hai',
    asOf: toIso(asOf),
  });
  expect(changes.map(({ setting, old, new: value }) => [setting.key, old, value])).toEqual([
    ['lowEfficiency', 0.8, 0.5],
  ]);
  expect(faults.map(({ key }) => key)).toEqual(['weekStart']);
});

test('settings are told as people read them', () => {
  expect(settingWords(definition('asOf'), asOf, 'vi')).toBe('23/01/2025');
  expect(settingWords(definition('asOf'), alwaysToday, 'en')).toBe('today');
  expect(settingWords(definition('lowEfficiency'), 0.8, 'vi')).toBe('0,8');
  expect(settingWords(definition('weekStart'), 5, 'vi')).toBe('thứ Sáu');
  expect(settingWords(definition('dueSoonWorking'), 1, 'en')).toBe('yes');
});

test('whoever gives a setting what it cannot be is told what it can be', () => {
  const told = (key: SettingKey): string => say('vi', allowedValues(definition(key)));
  expect(told('lowEfficiency')).toBe('Ghi số từ 0 đến 1; phần thập phân sau dấu phẩy hoặc dấu chấm.');
  expect(told('registerYear')).toBe('Ghi số nguyên từ 2000 đến 2100.');
  expect(told('openWeek')).toBe('Ghi tuần theo ISO 8601, ví dụ 2025-W04.');
  expect(told('asOf')).toBe('Chọn một ngày.');
});

test('numbers that stand for something are chosen by what they mean, and each choice is usable', () => {
  expect(settingChoices(definition('dueSoonWorking'), 'vi').map(({ label }) => label)).toEqual([
    'không',
    'có',
  ]);
  for (const setting of settingDefinitions as readonly SettingDefinition[])
    for (const { text, label } of settingChoices(setting, 'en')) {
      const value = settingFromText(setting, text)!;
      expect(settingWords(setting, value, 'en')).toBe(label);
    }
});

test('all of the values that are allowed are, and none beside them', () => {
  for (const setting of settingDefinitions as readonly SettingDefinition[]) {
    if (!setting.range) continue;
    const [min, max] = setting.range;
    const usable = [min - 1, min, max, max + 1].map((value) => usableSetting(setting, value) !== undefined);
    expect(usable).toEqual([false, true, true, false]);
  }
});

import { themeOf } from '../../src/taskpane/shell/theme';

test.each([
  ['#FFFFFF', '#000000', 'light'],
  ['#F3F2F1', '#323130', 'light'],
  ['#262626', '#FFFFFF', 'dark'],
  ['#0A0A0A', '#FFFFFF', 'dark'],
  ['#000000', '#FFFF00', 'highContrast'],
  ['#000000', '#FFFFFF', 'highContrast'],
  ['#000000', '#D4D4D4', 'dark'],
  [undefined, undefined, 'light'],
  ['', '', 'light'],
] as const)('page %s under letters %s is the %s theme', (page, letters, theme) => {
  expect(themeOf(page, letters)).toBe(theme);
});

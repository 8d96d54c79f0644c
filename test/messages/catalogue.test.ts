import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { languages, t, UserError, type MessageKey } from '../../src/messages';
import { catalogue } from '../../src/messages/catalogue';

const locales = { vi: 'vi-VN', en: 'en-GB' };

/** Names of the parameters of a message, those inside plurals and selections included. */
function parametersOf(elements: readonly MessageFormatElement[]): Set<string> {
  const names = new Set<string>();
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    names.add(element.value);
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const { value } of Object.values(element.options))
        parametersOf(value).forEach((name) => names.add(name));
    }
  }
  return names;
}

describe('the catalogue', () => {
  // English chooses its plural by a number that Vietnamese does not need, and each writes a date in its own parts.
  const languageOwn = new Set(['days', 'day', 'month', 'dayNumber', 'monthNumber']);

  test.each(Object.entries(catalogue))('%s says the same in both languages', (_key, text) => {
    const [vi, en] = languages.map((language) => {
      const names = parametersOf(parse(text[language], { ignoreTag: true }));
      return [...names].filter((name) => !languageOwn.has(name)).sort();
    });
    expect(vi).toEqual(en);
    for (const language of languages) {
      expect(text[language].trim()).not.toBe('');
      expect(text[language].normalize('NFC')).toBe(text[language]);
    }
  });

  test.each(Object.entries(catalogue))('%s reads as ICU MessageFormat says', (key, text) => {
    for (const language of languages) {
      const names = parametersOf(parse(text[language], { ignoreTag: true }));
      const params = Object.fromEntries([...names].map((name, index) => [name, 1200 + index]));
      const format = new IntlMessageFormat(text[language], locales[language], undefined, { ignoreTag: true });
      expect(t(language, key as MessageKey, params)).toBe(format.format(params));
    }
  });

  test('a missing value is an error, not a gap', () => {
    expect(() => t('en', 'taskpane.home.asOf')).toThrow('day');
  });

  test('numbers read as each language writes them, and plurals follow', () => {
    const params = { tasks: 1, entries: 1234, errors: 0, warnings: 2, information: 0, day: '23/01/2025' };
    expect(t('vi', 'workbook.findings.summary', params)).toContain('1.234 dòng');
    expect(t('en', 'workbook.findings.summary', params)).toContain(
      '1 task and 1,234 entries: 0 errors, 2 warnings',
    );
  });

  test('an error for people speaks both languages', () => {
    const error = new UserError({ key: 'workbook.error.missingTable', params: { table: 'Tasks' } });
    expect(error.in('vi')).toContain('Không thấy bảng "Tasks"');
    expect(error.message).toContain('Table "Tasks" of the register is missing');
  });
});

import { strFromU8 } from 'fflate';
import { convert } from '../support/libreoffice';
import { loaded } from './register';

/** LibreOffice opens the workbook and knows its data validations by the same conditions. */
test('the data validations of the entry sheet are those of LibreOffice too', async () => {
  const { excel } = await loaded();
  const bytes = await excel.save();
  excel.dispose();
  const xml = strFromU8(await convert(bytes, 'fods'));
  const conditions = new Map(
    [...xml.matchAll(/<table:content-validation [^>]*>/g)].map(([tag]) => [
      /table:name="([^"]*)"/.exec(tag)![1]!,
      unescaped(/table:condition="([^"]*)"/.exec(tag)?.[1] ?? ''),
    ]),
  );
  const sheet = /<table:table table:name="Cập nhật tuần".*?<\/table:table>/s.exec(xml)![0];
  const row = [...sheet.matchAll(/<table:table-row.*?<\/table:table-row>/gs)][4]![0];
  const cells = [...row.matchAll(/<table:(?:covered-)?table-cell\b([^>]*)>/g)].flatMap(([, attributes]) => {
    const times = Number(/number-columns-repeated="(\d+)"/.exec(attributes!)?.[1] ?? 1);
    const name = /content-validation-name="([^"]*)"/.exec(attributes!)?.[1];
    return Array<string>(Math.min(times, 100)).fill(name === undefined ? '' : conditions.get(name)!);
  });
  const at = (letter: string): string => cells[letter.charCodeAt(0) - 65]!;
  expect(at('E')).toMatch(/cell-content-is-decimal-number\(\) and cell-content-is-between\(0,1\)/);
  expect(at('F')).toMatch(/cell-content-is-decimal-number/);
  expect(at('G')).toMatch(/cell-content-is-date/);
  expect(at('H')).toMatch(/cell-content-is-in-list\(CauseGroupLabels\)/);
  expect(at('I')).toMatch(/cell-content-is-in-list\(OFFSET\(TypicalCauses;IF\(COUNTIF\(TypicalCauseGroups;/);
  expect(at('J')).toMatch(/cell-content-text-length\(\)\s*<=\s*2000/);
  expect(at('M')).toMatch(/cell-content-is-in-list\("x"\)/);
});

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

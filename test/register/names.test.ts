import {
  AgencyDirectory,
  leaderKey,
  leaderNames,
  oneLine,
  personKey,
  startingAgencies,
} from '../../src/register';
import { draws, fc } from '../support/draws';

const agencies = new AgencyDirectory(startingAgencies);
const keyOf = (text: string): string => leaderKey(agencies, text);

describe('what a leader is known by', () => {
  test.each([
    ['an abbreviation', ['Giám đốc Sở TTTT', 'Giám đốc Sở TT&TT', 'Giám đốc Sở Thông tin và Truyền thông']],
    ['signs and blanks', ['Giám đốc Sở LĐ-TB&XH', 'Giám đốc Sở LĐ - TB & XH', 'giám đốc  sở LĐTBXH']],
    ['the letter that bears the tone', ['Giám đốc Sở Văn hoá, Thể thao và Du lịch', 'Giám đốc Sở VHTT&DL']],
    ['a place for its office', ['Chủ tịch UBND TX Kinh Môn', 'Chủ tịch UBND thị xã Kinh Môn']],
    ['an agency alone', ['SYT', 'Sở Y tế']],
    ['a name before', ['Nguyễn Văn A - Giám đốc Sở TTTT', 'nguyễn văn a - Giám đốc Sở TT&TT']],
  ])('one agency, one leader: %s', (_what, texts) => {
    expect(new Set(texts.map(keyOf)).size).toBe(1);
  });

  test.each([
    ['another post', 'Giám đốc Sở TTTT', 'Phó Giám đốc Sở TTTT'],
    ['another agency', 'Giám đốc Sở TTTT', 'Giám đốc Sở Y tế'],
    ['a post of no agency', 'Giám đốc', 'Giám đốc Sở TTTT'],
    ['somebody else before', 'Nguyễn Văn A - Giám đốc Sở TTTT', 'Nguyễn Văn B - Giám đốc Sở TTTT'],
    ['nobody before', 'Nguyễn Văn A - Giám đốc Sở TTTT', 'Giám đốc Sở TTTT'],
    ['somebody else after', 'Giám đốc Sở TTTT Nguyễn Văn A', 'Giám đốc Sở TTTT Nguyễn Văn B'],
    ['signs before the agency', 'Giám đốc - Sở TTTT', 'Giám đốc Sở TTTT'],
    // Thanh Hà is a district, CAT the police.
    ['people of nearly one name', 'Nguyễn Thanh Hà', 'Nguyễn Thành Hà'],
    ['a name nearly an abbreviation', 'Trần Minh Cát', 'Trần Minh Cat'],
    ['the name of a person', 'Nguyễn Thanh Hà', 'Nguyễn Thanh Hương'],
  ])('two texts, two leaders: %s', (_what, one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  const post = fc.constantFrom('', 'Giám đốc', 'Phó Giám đốc', 'Nguyễn Văn A -', 'Bà Trần Thị B, Chủ tịch');
  const agency = fc.constantFrom(...startingAgencies);
  const nameOf = agency.chain(({ name, aliases }) => fc.constantFrom(name, ...aliases));

  test('every name of an agency makes the same leader of the same post, and of no other', () => {
    fc.assert(
      fc.property(post, nameOf, post, nameOf, (one, name, other, otherName) => {
        const areOne = one === other && agencies.find(name) === agencies.find(otherName);
        expect(keyOf(`${one} ${name}`) === keyOf(`${other} ${otherName}`)).toBe(areOne);
      }),
      { numRuns: draws(2000) },
    );
  });

  test('texts that are not alike to the letter are one only by the agency at their end', () => {
    const word = fc.constantFrom(
      'Thanh',
      'Thành',
      'Hà',
      'Hạ',
      'Sở',
      'Y',
      'tế',
      'SYT',
      'CAT',
      'Cát',
      '-',
      'huyện',
      'H.',
    );
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        if (personKey(one) === personKey(other) || keyOf(one) !== keyOf(other)) return;
        const [end, otherEnd] = [agencies.atEndOf(oneLine(one)), agencies.atEndOf(oneLine(other))];
        expect(end ?? otherEnd).toBeDefined();
        const inFull = (at: typeof end, written: string): string =>
          at ? `${at.before} ${at.agency}`.trim() : written;
        expect(personKey(inFull(end, one))).toBe(personKey(inFull(otherEnd, other)));
      }),
      { numRuns: draws(5000) },
    );
  });

  test('a text far longer than any name takes no longer', () => {
    const long = 'theo phân công của '.repeat(20_000);
    const begun = process.cpuUsage();
    expect(keyOf(`${long}Giám đốc Sở TTTT`)).toBe(keyOf(`${long}Giám đốc Sở TT&TT`));
    // Of its own time: others may be using the machine.
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(2000);
  });

  test('where the directory is empty, only case and spacing make nobody else', () => {
    const none = new AgencyDirectory([]);
    expect(leaderKey(none, ' Giám đốc  Sở Y tế ')).toBe('giám đốc sở y tế');
    expect(leaderKey(none, 'Giám đốc SYT')).toBe('giám đốc syt');
  });
});

describe('how a leader is named', () => {
  const namesFor = (...leaders: string[]) =>
    leaderNames(
      agencies,
      leaders.map((leader) => ({ leader })),
    );

  test('as the register does most often, and first where it does so as often', () => {
    const often = namesFor('Giám đốc Sở TTTT', 'Giám đốc  Sở TT&TT', 'Giám đốc Sở TT&TT', 'Ông A');
    expect(often('giám đốc sở thông tin và truyền thông')).toBe('Giám đốc Sở TT&TT');
    expect(often('ông  a')).toBe('Ông A');
    expect(namesFor('Giám đốc SYT', 'Giám đốc Sở Y tế')('Giám đốc Sở Y tế')).toBe('Giám đốc SYT');
  });

  test('one whom the register lacks is named as written, nobody by nothing', () => {
    expect(['Bà  B', ' '].map(namesFor('Ông A'))).toEqual(['Bà B', '']);
  });
});

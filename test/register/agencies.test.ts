import { AgencyDirectory } from '../../src/register/agencies';
import { startingAgencies } from '../../src/register/data/agencies';
import { plain } from '../../src/register/wording';

const directory = new AgencyDirectory(startingAgencies);

describe('the starting agencies', () => {
  test('are 22 provincial agencies and 12 district-level units', () => {
    const count = (group: string) => startingAgencies.filter((agency) => agency.group === group).length;
    expect([count('department'), count('district'), startingAgencies.length]).toEqual([22, 12, 34]);
  });
  test('share no name or abbreviation', () => {
    const owners = new Map<string, string>();
    for (const { name, aliases } of startingAgencies) {
      for (const words of new Set([name, ...aliases].map(plain))) {
        expect([words, owners.get(words)]).toEqual([words, undefined]);
        owners.set(words, name);
      }
    }
  });
  test.each([
    ['Sở TT&TT', 'Sở Thông tin và Truyền thông'],
    ['sở tttt', 'Sở Thông tin và Truyền thông'],
    ['CÔNG AN TỈNH', 'Công an tỉnh'],
    ['CA tỉnh', 'Công an tỉnh'],
    ['Sở LĐ-TB&XH', 'Sở Lao động - Thương binh và Xã hội'],
    ['UBND TP. Hải Dương', 'UBND thành phố Hải Dương'],
    ['UBND huyện Tứ Kỳ', 'UBND huyện Tứ Kỳ'],
    ['Kinh Môn', 'UBND thị xã Kinh Môn'],
  ])('%s is %s', (text, name) => expect(directory.find(text)).toBe(name));
});

describe('collective names', () => {
  test.each([
    ['Các sở, ban, ngành', 22],
    ['các Sở, ngành', 22],
    ['Tất cả các sở, ban, ngành của tỉnh', 22],
    ['UBND các huyện, thị xã, thành phố', 12],
    ['UBND các huyện, thành phố, thị xã', 12],
    ['Ủy ban nhân dân cấp huyện', 12],
    ['Các sở, ban, ngành và UBND cấp huyện', 34],
    ['Các sở, ban, ngành; UBND các huyện, thị xã, thành phố', 34],
    ['Các sở, ngành, địa phương', 34],
    ['All departments and branches', 22],
    ["District People's Committees", 12],
    ['Sở Y tế', 0],
    ['Công an tỉnh', 0],
    ['Tổ công nghệ số cộng đồng', 0],
    ['', 0],
  ])('%s: %d agencies', (text, count) => expect(directory.members(text)).toHaveLength(count));

  test('an agency of the list that bears such a name is itself', () => {
    const own = new AgencyDirectory([{ name: 'Các sở, ngành', aliases: [] }, ...startingAgencies]);
    expect(own.members('các sở ngành')).toEqual([]);
    expect(own.find('các sở ngành')).toBe('Các sở, ngành');
  });
});

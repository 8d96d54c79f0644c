import { AgencyDirectory, applyAnswers, startingAgencies, suggestAgencies } from '../../src/register';

describe('suggestions for a name that the list does not know', () => {
  test.each([
    ['Sở NV', 'Sở Nội vụ'],
    ['VP Ủy ban ND tỉnh', 'Văn phòng UBND tỉnh'],
    ['Công an tỉnh Hải Dương', 'Công an tỉnh'],
    ['So Tu phap tinh', 'Sở Tư pháp'],
    ['Sở Y tê', 'Sở Y tế'],
    ['Sở Nông nghiệp & PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['UBND huyện Tứ Kì', 'UBND huyện Tứ Kỳ'],
    ['BCH Quân sự tỉnh', 'Bộ Chỉ huy Quân sự tỉnh'],
  ])('%s: %s', (text, expected) => expect(suggestAgencies(text, startingAgencies)[0]).toBe(expected));

  test('a merged department: those it came from; an old one: that into which it went', () => {
    expect(suggestAgencies('Sở Nông nghiệp và Môi trường', startingAgencies).slice(0, 2).sort()).toEqual([
      'Sở Nông nghiệp và Phát triển nông thôn',
      'Sở Tài nguyên và Môi trường',
    ]);
    const merged = startingAgencies.filter(({ name }) => name !== 'Sở Giao thông vận tải');
    expect(suggestAgencies('Sở Giao thông vận tải', merged)[0]).toBe('Sở Xây dựng');
  });

  test('nothing for what is like no agency', () => {
    expect(suggestAgencies('Ecole Polytechnique', startingAgencies)).toEqual([]);
    expect(suggestAgencies('', startingAgencies)).toEqual([]);
  });
});

describe('answers', () => {
  const answered = applyAnswers(startingAgencies, {
    'Sở NV': 'sở nội vụ',
    'Trung tâm A': 'Trung tâm A',
    'CA tỉnh': 'Sở Y tế',
    'Sở lạ': 'Sở không có',
  });
  test('become aliases and agencies; what the list knows already, or does not know at all, is left', () => {
    expect(answered.learnt).toEqual([{ agency: 'Sở Nội vụ', alias: 'Sở NV' }]);
    expect(answered.confirmed).toEqual(['Trung tâm A']);
    const directory = new AgencyDirectory(answered.agencies);
    expect(directory.find('SỞ NV')).toBe('Sở Nội vụ');
    expect(directory.find('trung tâm a')).toBe('Trung tâm A');
    expect(directory.find('CA tỉnh')).toBe('Công an tỉnh');
    expect(directory.find('Sở lạ')).toBeUndefined();
  });
});

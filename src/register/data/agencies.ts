import type { Agency, AgencyGroup } from '../agencies';

const group = (name: AgencyGroup, agencies: readonly (readonly [string, ...string[]])[]): Agency[] =>
  agencies.map(([official, ...aliases]) => ({ name: official, aliases, group: name }));

/** Short forms of a district-level People's Committee: "UBND H. X", "huyện X", "X". */
const district = (kind: string, short: string, place: string): readonly [string, ...string[]] => [
  `UBND ${kind} ${place}`,
  `${kind} ${place}`,
  `Ủy ban nhân dân ${kind} ${place}`,
  `UBND ${short} ${place}`,
  `${short} ${place}`,
  // A city that shares its name with the province is not meant by the bare name.
  ...(place === 'Hải Dương' ? [] : [`UBND ${place}`, place]),
];

/**
 * The agencies a new workbook starts with: a province as of early 2025, as a sample. The office corrects them in the
 * Lists sheet, where mergers and renamings of 2025 belong (the old name becomes an alias).
 */
export const startingAgencies: readonly Agency[] = [
  ...group('department', [
    ['Văn phòng UBND tỉnh', 'VP UBND tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh', 'VP UBND', 'Văn phòng UBND'],
    ['Công an tỉnh', 'CA tỉnh', 'CAT', 'Provincial Police'],
    ['Sở Nội vụ', 'SNV'],
    ['Sở Tư pháp', 'STP'],
    ['Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT', 'Sở KHĐT', 'Sở Kế hoạch - Đầu tư'],
    ['Sở Tài chính', 'STC'],
    ['Sở Công Thương', 'SCT'],
    ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở NN&PTNT', 'Sở NNPTNT', 'Sở Nông nghiệp và PTNT'],
    ['Sở Giao thông vận tải', 'Sở GTVT'],
    ['Sở Xây dựng', 'SXD'],
    ['Sở Tài nguyên và Môi trường', 'Sở TN&MT', 'Sở TNMT'],
    ['Sở Thông tin và Truyền thông', 'Sở TT&TT', 'Sở TTTT'],
    ['Sở Lao động - Thương binh và Xã hội', 'Sở LĐ-TB&XH', 'Sở LĐTBXH', 'Sở LĐTB&XH', 'Sở LĐ - TBXH'],
    ['Sở Văn hóa, Thể thao và Du lịch', 'Sở VHTT&DL', 'Sở VHTTDL', 'Sở VH,TT&DL'],
    ['Sở Khoa học và Công nghệ', 'Sở KH&CN', 'Sở KHCN'],
    ['Sở Giáo dục và Đào tạo', 'Sở GD&ĐT', 'Sở GDĐT', 'Sở Giáo dục - Đào tạo'],
    ['Sở Y tế', 'SYT'],
    ['Thanh tra tỉnh', 'TT tỉnh'],
    ['Bảo hiểm xã hội tỉnh', 'BHXH tỉnh', 'BHXH', 'Bảo hiểm xã hội'],
    ['Cục Thuế tỉnh', 'Cục Thuế'],
    ['Ngân hàng Nhà nước chi nhánh tỉnh', 'NHNN', 'NHNN chi nhánh tỉnh', 'Ngân hàng Nhà nước'],
    ['Bộ Chỉ huy Quân sự tỉnh', 'BCHQS tỉnh', 'Bộ CHQS tỉnh'],
  ]),
  ...group('district', [
    district('thành phố', 'TP', 'Hải Dương'),
    district('thành phố', 'TP', 'Chí Linh'),
    district('thị xã', 'TX', 'Kinh Môn'),
    ...[
      'Bình Giang',
      'Cẩm Giàng',
      'Gia Lộc',
      'Kim Thành',
      'Nam Sách',
      'Ninh Giang',
      'Thanh Hà',
      'Thanh Miện',
      'Tứ Kỳ',
    ].map((place) => district('huyện', 'H', place)),
  ]),
];

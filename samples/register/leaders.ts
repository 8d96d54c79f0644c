/** The post that answers for an agency's tasks: posts only, no people. */
export function leaderOf(lead: string): string {
  if (/^(Công an tỉnh|CA tỉnh)$/.test(lead)) return 'Phó Giám đốc Công an tỉnh';
  if (/^(Văn phòng|VP) UBND tỉnh$/.test(lead)) return 'Chánh Văn phòng UBND tỉnh';
  if (lead.startsWith('UBND')) return 'Phó Chủ tịch UBND tỉnh';
  if (lead.startsWith('Sở ')) return `Giám đốc ${lead}`;
  if (lead === 'SYT') return 'Giám đốc Sở Y tế';
  if (lead.startsWith('BHXH')) return 'Giám đốc BHXH tỉnh';
  if (lead.startsWith('Cục Thuế')) return 'Cục trưởng Cục Thuế tỉnh';
  if (lead.startsWith('NHNN')) return 'Giám đốc NHNN chi nhánh tỉnh';
  if (lead === 'Thanh tra tỉnh') return 'Chánh Thanh tra tỉnh';
  if (lead === 'Bộ CHQS tỉnh') return 'Chỉ huy trưởng Bộ CHQS tỉnh';
  throw new Error(`No leader for ${lead}`);
}

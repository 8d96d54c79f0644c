/**
 * Names that mean many agencies at once, in plain wording (register/wording) and without "các", "all", "và", "and".
 * Common usage of Vietnamese offices; which agencies they mean is the group in the Agencies table.
 */
export const collectiveNames = [
  {
    groups: ['department'],
    names: [
      'so ban nganh',
      'so ban nganh tinh',
      'so ban nganh cap tinh',
      'so ban nganh doan the',
      'so ban nganh lien quan',
      'so nganh',
      'so nganh tinh',
      'ban nganh tinh',
      'co quan chuyen mon thuoc ubnd tinh',
      'departments',
      'departments branches',
      'provincial departments',
      'provincial departments branches',
    ],
  },
  {
    groups: ['district'],
    names: [
      'ubnd huyen thi xa thanh pho',
      'ubnd thanh pho thi xa huyen',
      'ubnd huyen thanh pho thi xa',
      'ubnd huyen thi thanh pho',
      'ubnd huyen thi xa',
      'ubnd cap huyen',
      'ubnd tp tx h',
      'ubnd h tx tp',
      'huyen thi xa thanh pho',
      'thanh pho thi xa huyen',
      'cap huyen',
      'don vi hanh chinh cap huyen',
      'districts',
      'district people s committees',
      'district level people s committees',
    ],
  },
  {
    groups: ['department', 'district'],
    names: [
      'so ban nganh ubnd huyen thi xa thanh pho',
      'so ban nganh ubnd cap huyen',
      'so ban nganh huyen thi xa thanh pho',
      'so ban nganh cap huyen',
      'so ban nganh dia phuong',
      'so nganh dia phuong',
      'so nganh ubnd cap huyen',
      'so nganh ubnd huyen thi xa thanh pho',
      'co quan don vi dia phuong',
      'don vi dia phuong',
      'departments districts',
      'departments branches districts',
      'departments branches district people s committees',
    ],
  },
] as const;

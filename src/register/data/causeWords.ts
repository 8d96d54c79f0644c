import type { CauseGroupKey } from '../vocabulary';

/**
 * Words that tell which group a cause belongs to, in plain wording, the more telling ones first. From the causes named in the
 * province's own reports; the officer confirms.
 */
export const causeWords: readonly (readonly [CauseGroupKey, readonly string[]])[] = [
  [
    'legal',
    [
      'chua co van ban huong dan',
      'chua co huong dan',
      'chua ban hanh',
      'vuong mac phap ly',
      'quy dinh',
      'nghi dinh',
      'thong tu',
      'phap ly',
      'the che',
      'tham quyen',
      'no guidance',
      'regulation',
      'legal',
    ],
  ],
  [
    'technology',
    [
      'duong truyen',
      'phan mem',
      'he thong loi',
      'loi he thong',
      'ha tang',
      'thiet bi',
      'may tinh',
      'may chu',
      'nang cap',
      'ket noi',
      'mang cham',
      'software',
      'network',
      'server',
      'equipment',
    ],
  ],
  [
    'data',
    [
      'du lieu chua dong bo',
      'sai lech du lieu',
      'lam sach du lieu',
      'thieu du lieu',
      'du lieu',
      'ho so chua day du',
      'thong tin sai',
      'data',
    ],
  ],
  [
    'security',
    ['an toan thong tin', 'an ninh mang', 'bao mat', 'lo lot', 'cap do an toan', 'an ninh', 'security'],
  ],
  [
    'resources',
    [
      'thieu kinh phi',
      'chua bo tri kinh phi',
      'kinh phi',
      'thieu nhan luc',
      'thieu can bo',
      'thieu nguoi',
      'kiem nhiem',
      'nhan luc',
      'nguon luc',
      'ngan sach',
      'dau thau',
      'budget',
      'funding',
      'staff',
    ],
  ],
  [
    'coordination',
    [
      'cham gop y',
      'chua phoi hop',
      'phoi hop chua',
      'cho y kien',
      'cho phe duyet',
      'cho bo',
      'chua co y kien',
      'chi dao',
      'phoi hop',
      'waiting for',
      'coordination',
    ],
  ],
];

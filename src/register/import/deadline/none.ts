import type { Readers } from './form';

/** Nothing is set, and the text says so. */
export const noDeadline: Readers = [
  [/^(?:[-–./?_*\s]*|0|0{1,2}[-/.]0{1,2}[-/.]0{2,4})$/, () => ({ kind: 'none' })],
  [
    /^(?:theo (?:ke hoach|chi dao|tien do|yeu cau|huong dan|quy dinh|lo trinh)|khi (?:co|duoc)|chua (?:co|xac dinh|ro)|khong(?:$| (?:co|quy dinh|xac dinh|thoi han))|tbd|tbc|n\/?a\b|none|nil|to be|not (?:yet |applicable|determined|known|set)|exempt|early planning|unknown|on hold|.*(?:to be determined|\btbd$))/,
    () => ({ kind: 'none' }),
  ],
];

import type { Localized } from '../localized';

/** Words used everywhere. */
export const common = {
  'common.yes': { vi: 'Có', en: 'Yes' },
  'common.no': { vi: 'Không', en: 'No' },
  'common.unexpected': {
    vi: 'Lỗi ngoài dự kiến: {detail}. Không có dữ liệu nào bị thay đổi; hãy chép lại thông báo này gửi bộ phận hỗ trợ.',
    en: 'Unexpected error: {detail}. Nothing was changed; copy this message to your support desk.',
  },
} as const satisfies Record<string, Localized>;

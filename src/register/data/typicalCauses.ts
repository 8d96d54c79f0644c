import type { Localized } from '../../messages';
import type { CauseGroupKey } from '../vocabulary';

/**
 * Causes that offices name again and again, by group: what the drop-down of the cause offers for the row's group. The office
 * edits them on the Lists sheet, and an officer may always write words of his own.
 */
export const typicalCauses: Readonly<Record<CauseGroupKey, readonly Localized[]>> = {
  legal: [
    {
      vi: 'Chưa có văn bản hướng dẫn của bộ, ngành Trung ương',
      en: 'No guidance yet from the central ministries',
    },
    {
      vi: 'Quy định hiện hành còn chồng chéo, chưa thống nhất',
      en: 'Present regulations overlap or disagree',
    },
    {
      vi: 'Quy chế, quy trình chưa được cấp có thẩm quyền ban hành',
      en: 'Rules or procedures not yet issued',
    },
  ],
  technology: [
    {
      vi: 'Phần mềm chuyên ngành chưa kết nối với hệ thống dùng chung',
      en: 'Software not connected to the shared systems',
    },
    { vi: 'Thiết bị, đường truyền chưa đáp ứng yêu cầu', en: 'Equipment or network not sufficient' },
    { vi: 'Hệ thống lỗi, hoạt động chưa ổn định', en: 'System faulty or unstable' },
  ],
  data: [
    { vi: 'Dữ liệu chưa đúng, chưa đủ, chưa được làm sạch', en: 'Data wrong, incomplete or not cleaned' },
    { vi: 'Hồ sơ giấy chưa được số hóa', en: 'Paper records not digitised' },
    {
      vi: 'Chưa đối soát với Cơ sở dữ liệu quốc gia về dân cư',
      en: 'Not compared with the National Population Database',
    },
  ],
  security: [
    {
      vi: 'Hệ thống chưa được phê duyệt cấp độ an toàn thông tin',
      en: 'Information security level not approved',
    },
    {
      vi: 'Chưa đáp ứng điều kiện an ninh, an toàn để kết nối',
      en: 'Security conditions for connection not met',
    },
  ],
  resources: [
    { vi: 'Chưa được bố trí kinh phí', en: 'No funds allocated' },
    { vi: 'Thiếu nhân lực công nghệ thông tin', en: 'Too few information technology staff' },
    { vi: 'Cán bộ kiêm nhiệm, mới thay đổi nhân sự', en: 'Staff with other duties, or newly changed' },
  ],
  coordination: [
    { vi: 'Cơ quan phối hợp chậm cho ý kiến', en: 'Coordinating agency slow to answer' },
    { vi: 'Chờ ý kiến chỉ đạo của cấp có thẩm quyền', en: 'Waiting for direction from above' },
    { vi: 'Phối hợp giữa các đơn vị chưa chặt chẽ', en: 'Units do not work together closely' },
  ],
  other: [
    { vi: 'Người dân, doanh nghiệp chưa quan tâm sử dụng', en: 'Citizens and enterprises do not use it yet' },
    { vi: 'Thiên tai, dịch bệnh', en: 'Natural disaster or epidemic' },
  ],
};

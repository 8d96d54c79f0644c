/** III. Essential public services (25): illustration. The share of files received online is measured month by month. */
const service = (
  code: string,
  name: string,
  lead: string,
  target: number,
  before: string,
  now: string,
): string =>
  `DVC-${code} | Cung cấp dịch vụ công trực tuyến: ${name} | Hồ sơ tiếp nhận trực tuyến | ${lead} | UBND các huyện, thị xã, thành phố | 01/01/2025 | Hằng tháng | Hồ sơ | ${target} | Hạ tầng, công nghệ | Khác | ${before} | ${now} |`;

const dated = (line: string): string => `DVC-${line} |`;

export const publicServices = [
  service('01', 'đăng ký thường trú', 'CA tỉnh', 1200, 'n650', 'n930'),
  service('02', 'đăng ký tạm trú', 'CA tỉnh', 800, 'n420', 'n610'),
  service('03', 'khai báo tạm vắng', 'CA tỉnh', 100, 'n40', 'n55'),
  service('04', 'thông báo lưu trú', 'CA tỉnh', 6000, 'n3300', 'n4700'),
  service('05', 'cấp lại, đổi thẻ căn cước', 'Công an tỉnh', 900, 'n480', 'n700'),
  service('06', 'xác nhận số chứng minh nhân dân cũ', 'Công an tỉnh', 150, 'n80', 'n118'),
  service('07', 'đăng ký, cấp biển số mô tô, xe gắn máy', 'Công an tỉnh', 1500, 'n700', 'n820'),
  service('08', 'thu nộp xử phạt vi phạm giao thông qua hình ảnh', 'Công an tỉnh', 700, 'n330', 'n540'),
  service('09', 'đăng ký mẫu con dấu', 'Công an tỉnh', 60, 'n33', 'n47'),
  service('10', 'làm con dấu mới, cấp giấy chứng nhận đăng ký mẫu dấu', 'Công an tỉnh', 60, 'x', 'x'),
  service('11', 'cấp phiếu lý lịch tư pháp', 'Sở Tư pháp', 1000, 'n560', 'n800'),
  service('12', 'đăng ký khai sinh', 'Sở Tư pháp', 1800, 'n950', 'n1350'),
  service('13', 'đăng ký khai tử', 'Sở Tư pháp', 700, 'n300', 'n380'),
  service('14', 'đăng ký kết hôn', 'Sở Tư pháp', 900, 'n500', 'n690'),
  service('15', 'liên thông khai sinh - thường trú - thẻ BHYT trẻ em', 'Sở Tư pháp', 1500, 'n800', 'n1130'),
  service('16', 'liên thông khai tử - xóa thường trú - trợ cấp mai táng', 'Sở LĐ-TB&XH', 500, 'n200', 'n240'),
  service('17', 'giải quyết hưởng trợ cấp thất nghiệp', 'Sở LĐ-TB&XH', 1100, 'n600', '.'),
  service('18', 'đổi, cấp lại giấy phép lái xe', 'Sở GTVT', 1600, 'n820', 'n1200'),
  service('19', 'gia hạn thẻ BHYT theo hộ gia đình', 'BHXH tỉnh', 2000, 'n1100', 'n1500'),
  service('20', 'đăng ký thuế lần đầu, thay đổi thông tin', 'Cục Thuế tỉnh', 1300, 'n690', 'n980'),
  service('21', 'cấp điện mới từ lưới điện hạ áp', 'Sở Công Thương', 400, 'n210', '.'),
  service('22', 'thay đổi chủ thể hợp đồng mua bán điện', 'Sở Công Thương', 250, 'n130', '.'),
  dated(
    '23 | Đăng ký dự thi tốt nghiệp THPT trực tuyến: chuẩn bị tài khoản, rà soát mã định danh học sinh lớp 12 | Danh sách học sinh đã rà soát | Sở GD&ĐT | CA tỉnh | 01/11/2024 | đầu tháng 4/2025 | | | Dữ liệu | Giáo dục | 48 | 54',
  ),
  dated(
    '24 | Xét tuyển đại học trực tuyến: tập huấn các trường THPT | Lớp tập huấn | Sở GD&ĐT | | 01/12/2024 | đến hết ngày 25/01/2025 | | | Nguồn lực | Giáo dục | 80 | 90',
  ),
  dated(
    '25 | Đăng ký biến động quyền sử dụng đất trực tuyến: công bố quy trình nội bộ | Quyết định công bố | Sở TN&MT | Văn phòng UBND tỉnh | 01/10/2024 | Quý IV/2024 | | | Pháp lý | Tài nguyên và môi trường | 80 | 85',
  ),
].join('\n');

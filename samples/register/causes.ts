/** What agencies write about the tasks that are late or inefficient: cause group, cause, proposal. Illustration. */
export const causes: Readonly<Record<string, readonly [group: string, cause: string, proposal: string]>> = {
  'NVC-05': [
    'Pháp lý',
    'Chưa thống nhất tiêu chí đánh giá giữa các cơ quan',
    'Sở Nội vụ họp thống nhất trước 10/02',
  ],
  'NVC-08': [
    'Pháp lý',
    'Việc triển khai chưa nghiêm túc, thiếu văn bản hướng dẫn',
    'UBND tỉnh ban hành văn bản chỉ đạo',
  ],
  'NVC-10': ['Dữ liệu', 'Một số đơn vị chưa số hóa kết quả giải quyết hồ sơ', 'Đôn đốc các đơn vị số hóa'],
  'NVC-11': ['Nguồn lực', 'Chậm phân bổ vốn, chậm nghiệm thu', 'Bố trí vốn trong quý I'],
  'NVCT-02': [
    'Hạ tầng, công nghệ',
    'Phần mềm của một số trạm y tế chưa tương thích',
    'Nhà cung cấp nâng cấp phần mềm',
  ],
  'NVCT-05': ['Nguồn lực', 'Thiếu cán bộ nhập liệu tài sản công', 'Tăng cường cán bộ cho đợt nhập liệu'],
  'DVC-03': ['Nguồn lực', 'Người dân chưa biết dịch vụ trực tuyến', 'Tuyên truyền tại cơ sở'],
  'DVC-07': ['Hạ tầng, công nghệ', 'Hệ thống đăng ký xe nhiều lần gián đoạn', 'Đề nghị Bộ Công an khắc phục'],
  'DVC-13': ['Nguồn lực', 'Công chức hộ tịch cấp xã kiêm nhiệm', 'Bố trí công chức chuyên trách'],
  'DVC-16': ['Dữ liệu', 'Dữ liệu khai tử chưa liên thông đầy đủ', 'Rà soát dữ liệu cấp xã'],
  'TW-02': [
    'An ninh, an toàn',
    'Chờ kết quả đánh giá của đơn vị độc lập',
    'Cho phép hoàn thành trong tháng 2',
  ],
  'TW-03': ['Phối hợp, chỉ đạo', 'Chờ tài liệu kỹ thuật của Trung ương', 'Đề nghị Bộ Công an sớm ban hành'],
  'TW-06': ['Nguồn lực', 'Nhiều đối tượng chưa mở được tài khoản', 'Ngân hàng mở tài khoản lưu động'],
  'TW-12': ['Nguyên nhân khác', 'Phụ huynh còn thói quen dùng tiền mặt', 'Vận động phụ huynh'],
  'TW-15': ['Phối hợp, chỉ đạo', 'Cơ sở kinh doanh chưa hợp tác', 'Tăng cường kiểm tra'],
  'TW-26': ['Nguồn lực', 'Chưa được bố trí kinh phí số hóa', 'Sở Tài chính thẩm định kinh phí'],
  'DVC-25': ['Pháp lý', 'Quy trình mới chờ hướng dẫn Luật Đất đai', 'Gia hạn đến hết tháng 2'],
  'TW-13': [
    'Hạ tầng, công nghệ',
    'Phần mềm học bạ số chưa ký được hàng loạt',
    'Nhà cung cấp nâng cấp phần mềm',
  ],
  'TW-21': ['Pháp lý', 'Phương án chờ ý kiến của bộ chủ quản', 'Đề nghị Văn phòng Chính phủ hướng dẫn'],
  'TW-23': ['Nguồn lực', 'Chưa hoàn thành thủ tục đầu tư', 'Bố trí vốn đầu tư công năm 2025'],
  'TW-29': ['An ninh, an toàn', 'Nhà mạng chưa xác nhận đầu số', 'Làm việc với nhà mạng trong tuần'],
};

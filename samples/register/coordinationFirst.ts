/** IV. Tasks with central agencies, 1 to 20 of 40: illustration. Deadlines in the many forms in which they are written. */
export const coordinationFirst = `
TW-01 | Kết nối hệ thống giải quyết thủ tục hành chính của tỉnh với CSDL quốc gia về dân cư theo hướng dẫn của Bộ Công an | Biên bản kết nối | Sở TT&TT | CA tỉnh | 01/09/2024 | 15/01/2025 | | | Hạ tầng, công nghệ | Khác | 100@14/01/2025 | 100@14/01/2025 |
TW-02 | Đánh giá an toàn thông tin hệ thống kết nối với CSDL quốc gia về dân cư | Báo cáo đánh giá | Sở TT&TT | CA tỉnh | 01/10/2024 | Tháng 12/2024 | | | An ninh, an toàn | Khác | 70 | 80 |
TW-03 | Triển khai nền tảng phân tích dữ liệu dân cư theo mô hình của Bộ Công an | Nền tảng vận hành | CA tỉnh | Sở TT&TT | 01/01/2024 | 2025 | | | Dữ liệu | Khác | 52 | 54 |
TW-04 | Số hóa sổ hộ tịch theo tiến độ của Bộ Tư pháp | Bản ghi hộ tịch được số hóa | Sở Tư pháp | UBND các huyện, thị xã, thành phố | 01/01/2023 | giai đoạn 2022-2025 | Bản ghi | 500000 | Dữ liệu | Khác | 60 | 60 |
TW-05 | Đối soát dữ liệu bảo hiểm xã hội với CSDL quốc gia về dân cư | Dữ liệu đã xác thực | BHXH tỉnh | CA tỉnh | 01/01/2025 | Hằng quý | Hồ sơ | 30000 | Dữ liệu | Khác | n6000 | n8200 |
TW-06 | Chi trả an sinh xã hội qua tài khoản theo hướng dẫn của Bộ Lao động - Thương binh và Xã hội | Đối tượng nhận qua tài khoản | Sở LĐTBXH | NHNN; UBND các huyện, thị xã, thành phố | 01/01/2025 | Hằng tháng | Đối tượng | 4000 | Nguồn lực | Tài chính, ngân hàng | n1500 | n2000 |
TW-07 | Làm sạch dữ liệu khách hàng của tổ chức tín dụng với căn cước gắn chip | Tài khoản đã làm sạch | NHNN | CA tỉnh | 01/07/2024 | 28/02/2025 | | | Dữ liệu | Tài chính, ngân hàng | 80 | 86 |
TW-08 | Khám chữa bệnh bằng căn cước, VNeID theo yêu cầu của Bộ Y tế | Lượt tra cứu thành công | Sở Y tế | BHXH tỉnh | 01/01/2025 | Hằng tháng | Nghìn lượt | 120 | Dữ liệu | Y tế | n63 | n92 |
TW-09 | Liên thông dữ liệu giấy khám sức khỏe lái xe | Cơ sở liên thông | Sở Y tế | Sở GTVT | 01/03/2024 | 30/11/2024 | | | Dữ liệu | Y tế | 90 | 92 |
TW-10 | Liên thông dữ liệu giấy chứng sinh, giấy báo tử | Cơ sở liên thông | SYT | Sở Tư pháp; BHXH tỉnh | 01/06/2024 | trong tháng 3/2025 | | | Dữ liệu | Y tế | 75 | 79 |
TW-11 | Xác thực dữ liệu giáo viên, học sinh với CSDL quốc gia về dân cư | Tỷ lệ xác thực | Sở GD&ĐT | CA tỉnh | 01/09/2024 | 30-01-2025 | | | Dữ liệu | Giáo dục | 93 | 97 |
TW-12 | Thanh toán học phí không dùng tiền mặt | Cơ sở giáo dục thực hiện | Sở GDĐT | NHNN chi nhánh tỉnh | 01/09/2024 | tháng 5 | | | Nguồn lực | Giáo dục | 52 | 57 |
TW-13 | Học bạ số cấp tiểu học theo lộ trình của Bộ Giáo dục và Đào tạo | Học bạ số được ký | Sở GDĐT | Sở TT&TT | 01/08/2024 | giữa tháng 6 | | | Hạ tầng, công nghệ | Giáo dục | 35 | 38 |
TW-14 | Làm sạch dữ liệu mã số thuế cá nhân với CSDL quốc gia về dân cư | Mã số thuế đã chuẩn hóa | Cục Thuế tỉnh | CA tỉnh | 01/01/2024 | Q1/2025 | Mã số thuế | 400000 | Dữ liệu | Tài chính, ngân hàng | 85 | 88 |
TW-15 | Hóa đơn điện tử khởi tạo từ máy tính tiền | Cơ sở kinh doanh áp dụng | Cục Thuế | Sở Công Thương | 01/01/2025 | Hằng quý | Cơ sở | 600 | Hạ tầng, công nghệ | Tài chính, ngân hàng | n90 | n110 |
TW-16 | Kết nối, chia sẻ dữ liệu đăng ký doanh nghiệp | Biên bản kết nối | Sở KH&ĐT | Cục Thuế tỉnh | 01/07/2024 | 31/01/2025 | | | Dữ liệu | Khác | 85 | 92 |
TW-17 | Làm giàu dữ liệu lao động, việc làm trên CSDL quốc gia về dân cư | Hồ sơ lao động được cập nhật | Sở LĐ-TB&XH | CA tỉnh; UBND các huyện, thị xã, thành phố | 01/03/2024 | Năm 2025 | Hồ sơ | 900000 | Dữ liệu | Khác | 45 | 47 |
TW-18 | Chi trả lương hưu, trợ cấp bảo hiểm xã hội qua tài khoản | Người hưởng qua tài khoản | BHXH tỉnh | NHNN | 01/01/2025 | Thường xuyên | Người | 90000 | Nguồn lực | Tài chính, ngân hàng | n4200 | n6100 |
TW-19 | Rà soát, cập nhật dữ liệu hội viên, cựu chiến binh lên CSDL quốc gia về dân cư | Dữ liệu hội viên | Bộ CHQS tỉnh | CA tỉnh | 15/10/2024 | 20/12/2024 | | | Dữ liệu | Khác | 100@27/12/2024 | 100@27/12/2024 |
TW-20 | Cấp chữ ký số cá nhân cho người dân | Chữ ký số được cấp | Sở TTTT | UBND các huyện, thị xã, thành phố | 01/01/2025 | Hằng năm | Chữ ký số | 60000 | Hạ tầng, công nghệ | Khác | n2500 | n4100 |
`;

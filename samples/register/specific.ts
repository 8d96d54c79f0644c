/** II. Specific tasks (8): the peak of electronic identification and the results by sector that the report names. */
export const specific = `
NVCT-01 | Mở đợt cao điểm triển khai định danh điện tử cho cơ quan, tổ chức | Tài khoản định danh tổ chức được cấp | Công an tỉnh | Các sở, ban, ngành; UBND các huyện, thị xã, thành phố | 02/01/2025 | Trước ngày 30/6 | Tài khoản | 9000 | An ninh, an toàn | Khác | 8 | 13 | all
NVCT-02 | Hoàn thành cài đặt, làm sạch, kết nối dữ liệu khám chữa bệnh với phần mềm hồ sơ sức khỏe điện tử, phục vụ sổ sức khỏe điện tử trên VNeID | 100% cơ sở kết nối | Sở Y tế | BHXH tỉnh; CA tỉnh | 01/06/2024 | chậm nhất ngày 15/01/2025 | | | Dữ liệu | Y tế | 90 | 95 | content
NVCT-03 | Sử dụng hệ thống quản lý trường học đồng bộ, kết nối và báo cáo đầy đủ về CSDL ngành giáo dục | 100% cơ sở giáo dục sử dụng | Sở GD&ĐT | UBND các huyện, thị xã, thành phố | 01/09/2024 | 20/01/2025 | | | Dữ liệu | Giáo dục | 95 | 100@17/01/2025 | content
NVCT-04 | Mở rộng CSDL về thu, chi ngân sách nhà nước | CSDL vận hành | Sở Tài chính | Cục Thuế tỉnh | 01/07/2024 | Quý II/2025 | | | Dữ liệu | Tài chính, ngân hàng | 55 | 58 | content
NVCT-05 | Mở rộng CSDL về quản lý tài sản công | CSDL vận hành | Sở Tài chính | Các sở, ban, ngành | 01/07/2024 | Quý II/2025 | | | Dữ liệu | Tài chính, ngân hàng | 30 | 32 | content
NVCT-06 | Số hóa dữ liệu hệ thống cấp (đổi) giấy phép kinh doanh vận tải và hệ thống cấp (đổi) phù hiệu, biển hiệu xe, liên thông với Bộ Giao thông vận tải | Dữ liệu được số hóa | Sở GTVT | Sở TT&TT | 01/08/2024 | Trước 31.03.2025 | | | Dữ liệu | Giao thông vận tải | 70 | 75 | content
NVCT-07 | Số hóa dữ liệu hệ thống quản lý giấy phép lái xe, liên thông với Bộ Giao thông vận tải | Dữ liệu được số hóa | Sở GTVT | CA tỉnh | 01/08/2024 | xong trước 30/4 | | | Dữ liệu | Giao thông vận tải | 66 | 68 | content
NVCT-08 | Đưa vào sử dụng CSDL không gian địa chính và CSDL đất đai dùng chung toàn tỉnh | CSDL đưa vào sử dụng | Sở TN&MT | Sở TTTT; UBND các huyện, thị xã, thành phố | 01/03/2024 | ngày 31 tháng 12 năm 2024 | | | Dữ liệu | Tài nguyên và môi trường | 100@10/01/2025 | 100@10/01/2025 | content
`;

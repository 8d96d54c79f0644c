/** IV. Tasks with central agencies, 21 to 40 of 40: illustration. Some have no deadline that can be a day. */
export const coordinationSecond = `
TW-21 | Đơn giản hóa thủ tục hành chính liên quan đến giấy tờ công dân theo phương án của Chính phủ | Quyết định công bố | Văn phòng UBND tỉnh | Sở Tư pháp | 01/11/2024 | 28 ngày | | | Pháp lý | Khác | 20 | 25 |
TW-22 | Triển khai Bộ phận Một cửa sử dụng thiết bị đọc căn cước | Thiết bị lắp đặt | UBND các huyện, thị xã, thành phố | CA tỉnh | 01/10/2024 | Trước 15/3/2025 | | | Hạ tầng, công nghệ | Khác | 65 | 70 |
TW-23 | Kết nối camera giao thông với trung tâm chỉ huy theo quy hoạch của Bộ Công an | Camera kết nối | CA tỉnh | Sở GTVT | 01/07/2024 | 31/12/2025 | | | Hạ tầng, công nghệ | Giao thông vận tải | 20 | 21 |
TW-24 | Thu phí không dừng, vé điện tử tại bến xe | Bến xe áp dụng | Sở GTVT | Cục Thuế tỉnh | 01/01/2025 | Quý 3 năm 2025 | | | Hạ tầng, công nghệ | Giao thông vận tải | 5 | 9 |
TW-25 | Đồng bộ dữ liệu đất đai với CSDL quốc gia về dân cư | Thửa đất đã đồng bộ | Sở TNMT | CA tỉnh | 01/07/2024 | 2025-2026 | | | Dữ liệu | Tài nguyên và môi trường | 22 | 24 |
TW-26 | Số hóa hồ sơ môi trường theo yêu cầu của Bộ Tài nguyên và Môi trường | Hồ sơ được số hóa | Sở TNMT | | 01/06/2024 | T3/2025 | | | Dữ liệu | Tài nguyên và môi trường | 30 | 33 |
TW-27 | Cập nhật dữ liệu cán bộ, công chức, viên chức | Hồ sơ đã cập nhật | Sở Nội vụ | Các sở, ban, ngành | 01/01/2024 | 31/03/2025 | | | Dữ liệu | Khác | 84 | 87 |
TW-28 | Mã định danh cơ quan, đơn vị theo hướng dẫn của Bộ Nội vụ | Danh mục mã định danh | Sở Nội vụ | Sở TT&TT | 01/12/2024 | Khi có hướng dẫn | | | Pháp lý | Khác | 10 | 10 |
TW-29 | Nhắn tin, gọi định danh của cơ quan nhà nước (Voice Brandname) | Đầu số định danh | Sở TT&TT | Công an tỉnh | 15/11/2024 | 28/01/2025 | | | An ninh, an toàn | Khác | 60 | 65 |
TW-30 | Cấp phép, quản lý lưu trú bằng phần mềm ASM | Cơ sở lưu trú sử dụng | Công an tỉnh | Sở VHTT&DL | 01/01/2025 | Hằng tháng | Cơ sở | 150 | An ninh, an toàn | Khác | n70 | n112 |
TW-31 | Số hóa dữ liệu di tích, du lịch trên nền tảng của Bộ Văn hóa, Thể thao và Du lịch | Dữ liệu được số hóa | Sở VHTTDL | Sở KH&CN | 01/09/2024 | 6 tháng cuối năm | | | Dữ liệu | Khác | 30 | 32 |
TW-32 | Truy xuất nguồn gốc nông sản gắn với định danh vùng trồng | Vùng trồng được cấp mã | Sở NN&PTNT | Sở Công Thương | 01/01/2025 | Hằng năm | Vùng trồng | 80 | Dữ liệu | Khác | n3 | n6 |
TW-33 | Rà soát dữ liệu chứng chỉ hành nghề xây dựng | Dữ liệu đã rà soát | Sở Xây dựng | | 01/10/2024 | chậm nhất ngày 20/01/2025 | | | Dữ liệu | Khác | 85 | 90 |
TW-34 | Nghiên cứu ứng dụng trí tuệ nhân tạo trên dữ liệu dân cư theo chương trình của Bộ Khoa học và Công nghệ | Đề tài nghiệm thu | Sở KHCN | CA tỉnh | 01/06/2024 | Theo chỉ đạo của Trung ương | | | Nguồn lực | Khác | 40 | 40 |
TW-35 | Thanh tra, kiểm tra việc sử dụng dữ liệu dân cư | Kết luận thanh tra | Thanh tra tỉnh | CA tỉnh | 02/01/2025 | Quý 4/2025 | | | An ninh, an toàn | Khác | 3 | 7 |
TW-36 | Bổ sung kinh phí sự nghiệp cho Đề án 06 theo hướng dẫn của Bộ Tài chính | Quyết định phân bổ | Sở Tài chính | Sở KHĐT | 15/12/2024 | 20/01/2025 | | | Nguồn lực | Tài chính, ngân hàng | 80 | 100@20/01/2025 |
TW-37 | Tập huấn bảo đảm an ninh mạng do Bộ Công an tổ chức | Cán bộ được tập huấn | CA tỉnh | Các sở, ban, ngành | 01/01/2025 | Hằng quý | Lượt người | 400 | An ninh, an toàn | Khác | n50 | n120 |
TW-38 | Góp ý dự thảo nghị định về định danh và xác thực điện tử của tổ chức | Văn bản góp ý | Sở Tư pháp | Sở Nội vụ | 06/01/2025 | - | | | Pháp lý | Khác | 30 | 50 |
TW-39 | Sơ kết 3 năm thực hiện Đề án 06 theo kế hoạch của Chính phủ | Báo cáo sơ kết | Văn phòng UBND tỉnh | Công an tỉnh | 15/12/2024 | Theo kế hoạch | | | Nguồn lực | Khác | 70 | 80 |
TW-40 | Bàn giao trang thiết bị Bộ Công an hỗ trợ cấp xã | Biên bản bàn giao | CA tỉnh | UBND các huyện, thị xã, thành phố | 01/10/2024 | 31/12/2024 | | | Hạ tầng, công nghệ | Khác | 100@30/12/2024 | 100@30/12/2024 |
`;

/**
 * I. General task groups (13): their content is what the conference asked for; see samples/README.md for what else is
 * fact. Columns as in table.ts.
 */
export const general = `
NVC-01 | Xây dựng Kế hoạch triển khai Đề án 06 trên địa bàn tỉnh năm 2025 | Kế hoạch của UBND tỉnh | Văn phòng UBND tỉnh | CA tỉnh; Các sở, ban, ngành | 10/01/2025 | Trước ngày 05/02 | | | Pháp lý | Khác | 25 | 55 | all
NVC-02 | Làm sạch cơ sở dữ liệu chuyên ngành; cập nhật các loại dữ liệu vào phần mềm của bộ, ngành để kết nối, chia sẻ với CSDL quốc gia về dân cư | Báo cáo kết quả làm sạch | UBND các huyện, thị xã, thành phố | CA tỉnh; Sở TT&TT | 01/10/2024 | 31/03/2025 | | | Dữ liệu | Khác | 50 | 60 | content
NVC-03 | Duy trì chế độ giao ban, kiểm điểm tiến độ hằng ngày, hằng tuần; nêu rõ trong báo cáo tuần, tháng gửi Tổ công tác | Báo cáo tuần | Công an tỉnh | Các sở, ban, ngành | 01/01/2025 | Hằng tháng | Cuộc họp giao ban | 20 | Nguồn lực | Khác | n9 | n15 | content
NVC-04 | Theo dõi, đôn đốc các nhiệm vụ thường xuyên hiệu quả thấp và các nhiệm vụ chậm tiến độ, chưa hoàn thành | Thông báo kết luận | VP UBND tỉnh | Công an tỉnh | 01/01/2025 | Thường xuyên | Văn bản đôn đốc | 48 | Nguồn lực | Khác | n2 | n3 | content
NVC-05 | Gắn trách nhiệm của người đứng đầu, cá nhân, tập thể; đưa kết quả thực hiện vào tiêu chí bắt buộc khi đánh giá, xếp loại, bình xét thi đua | Hướng dẫn tiêu chí đánh giá | Sở Nội vụ | Các sở, ban, ngành | 01/11/2024 | Quý I/2025 | | | Pháp lý | Khác | 35 | 35 | content
NVC-06 | Đẩy mạnh tuyên truyền về chuyển đổi số và Đề án 06 | Tin, bài, phóng sự | Sở TT&TT | UBND các huyện, thị xã, thành phố | 01/01/2025 | Hằng quý | Tin, bài | 300 | Nguồn lực | Khác | n60 | n92 | content
NVC-07 | Chủ động học tập, nghiên cứu kinh nghiệm của địa phương khác trong thực hiện Đề án 06 | Báo cáo kinh nghiệm | Sở Kế hoạch và Đầu tư | Các sở, ban, ngành | 02/01/2025 | 6 tháng đầu năm 2025 | | | Nguồn lực | Khác | 10 | 15 | content
NVC-08 | Tổ chức thực hiện nghiêm Luật Giao dịch điện tử có hiệu lực từ ngày 01/7/2024 | Báo cáo rà soát văn bản | Sở Tư pháp | Sở TTTT | 01/07/2024 | Trước 31/12/2024 | | | Pháp lý | Khác | 70 | 75 | content
NVC-09 | Phối hợp với Công an tỉnh triển khai các mô hình điểm thuộc nhiệm vụ của Đề án 06 | Mô hình điểm được đưa vào vận hành | CA tỉnh | Sở Y tế; Sở GD&ĐT; Sở Văn hóa, Thể thao và Du lịch | 01/04/2024 | T6/2025 | | | Hạ tầng, công nghệ | Khác | 64 | 67 | content
NVC-10 | Bảo đảm vận hành Kho quản lý dữ liệu điện tử của tổ chức, cá nhân để chia sẻ, kết nối, khai thác, tái sử dụng dữ liệu số hóa | Kho dữ liệu vận hành ổn định | Sở Thông tin và Truyền thông | Văn phòng UBND tỉnh | 01/01/2025 | Hằng tháng | Nghìn lượt khai thác | 50 | Dữ liệu | Khác | n12 | n18 | content
NVC-11 | Hoàn thành, đưa vào vận hành hiệu quả các công trình, dự án phục vụ chuyển đổi số và Đề án 06 | Biên bản nghiệm thu | Sở TT&TT | Sở Tài chính; Sở KH&ĐT | 01/07/2024 | cuối tháng 6/2025 | | | Hạ tầng, công nghệ | Khác | 30 | 35 | content
NVC-12 | Bảo đảm hệ thống thông tin giải quyết thủ tục hành chính thông suốt | Thời gian hoạt động | Sở TT&TT | Văn phòng UBND tỉnh | 01/01/2025 | Hằng tháng | Giờ hoạt động | 744 | Hạ tầng, công nghệ | Khác | n383 | n550 | content
NVC-13 | Tham mưu UBND tỉnh chỉ đạo thực hiện hiệu quả nhiệm vụ, giải pháp ứng dụng dữ liệu dân cư, định danh và xác thực điện tử | Văn bản tham mưu | Công an tỉnh | Văn phòng UBND tỉnh | 01/01/2025 | Thường xuyên | Văn bản | 60 | Pháp lý | Khác | n3 | n5 | content
`;

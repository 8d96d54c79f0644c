import type { Localized } from '../localized';

/** How the command line is used. */
export const cliUsage = {
  'cli.usage': {
    vi: `p06: sổ theo dõi nhiệm vụ Đề án 06

  p06 run SOURCE --out BOOK         nạp, kiểm tra, tô màu, lập báo cáo tuần, trách nhiệm, giao ban
  p06 load SOURCE --out BOOK        nạp sổ từ tệp .xlsx hoặc .csv
  p06 check BOOK [--out BOOK2]      kiểm tra số liệu, in kết quả
  p06 highlight BOOK --out BOOK2    tô màu nhiệm vụ quá hạn, hiệu quả thấp
  p06 report BOOK --out BOOK2       lập báo cáo [--week 2025-W04 | --month 2025-01] [--docx TỆP] [--pdf TỆP]
  p06 issue BOOK --number SỐ --by NGƯỜI --out BOOK2       ban hành báo cáo đã lập [--week | --month] [--day NGÀY] [--docx TỆP] [--pdf TỆP]
  p06 remind BOOK                   in lời nhắc cho từng cơ quan [--of CƠ QUAN]
  p06 view BOOK --view V --out BOOK2  lọc nhiệm vụ và lập danh sách theo dõi [--leader LÃNH ĐẠO] [--agency CƠ QUAN]
                                    V: overdue, dueThisWeek, lowEfficiency, notReported, all
  p06 review BOOK --out BOOK2       lập giao ban ngày, thay đổi so với tuần trước
  p06 duties BOOK --out BOOK2       lập trang trách nhiệm theo cơ quan, lãnh đạo
  p06 explain BOOK --task MÃ        giải thích chỉ số của nhiệm vụ [--comment --out BOOK2: ghi vào ô SPI]
  p06 submit|accept BOOK --by NGƯỜI --out BOOK2           nộp, duyệt báo cáo [--of CƠ QUAN] [--task MÃ]
  p06 return|reopen BOOK --by NGƯỜI --note LÝ DO --out BOOK2  trả lại, mở lại [--of CƠ QUAN] [--task MÃ]
  p06 close BOOK --by NGƯỜI --out BOOK2                   khóa tuần đang mở, mở tuần sau
  p06 correct BOOK --week TUẦN --task MÃ --of CƠ QUAN --field CỘT --value GIÁ TRỊ --by NGƯỜI --note LÝ DO --out BOOK2
                                    sửa số liệu tuần đã khóa, có ghi nhật ký
  p06 distribute BOOK --out THƯ MỤC lập phiếu tuần đang mở cho từng cơ quan [--agency CƠ QUAN] [--force: ghi đè]
                                    [--in-place --by NGƯỜI: ghi việc phát phiếu vào nhật ký của BOOK]
  p06 collect BOOK PHIẾU… --by NGƯỜI --out BOOK2          thu phiếu: tệp, thư mục, .zip [--from "TỆP=CƠ QUAN"]
  p06 resolve BOOK --by NGƯỜI --out BOOK2                 thực hiện lựa chọn ở trang Xung đột [--choose proposed|keep|take]

Tùy chọn: --as-of YYYY-MM-DD  ngày tính      --lang vi|en        ngôn ngữ
          --now YYYY-MM-DDTHH:MM  ngày giờ lập báo cáo, thay cho đồng hồ của máy
          --format text|json  cách in (check: cả sarif)  --into BOOK         nạp vào sổ tính có sẵn (load, run)
Khi nạp (load, run; mỗi tùy chọn dùng được nhiều lần):
          --agency "TÊN=CƠ QUAN"      tên lạ là cơ quan nào trong danh mục
          --column "CỘT=CỘT CỦA SỔ"   cột của tệp là cột nào của sổ; "CỘT=extra": giữ thành cột riêng
          --reading "CỘT=CÁCH"        month-first (ngày bị đảo), decimal-point, decimal-comma
          --sheet TÊN                 chỉ lấy bảng ở trang này       --transpose  bảng nằm ngang
          --mapping F, --save-mapping F  đọc, ghi cách đối chiếu cột (JSON)
          --in-place          ghi vào chính tệp BOOK   --dry-run  chỉ xem trước, không ghi
          --quiet             chỉ in lỗi      --help              trợ giúp
Mã thoát: 0 xong; 1 có lỗi trong số liệu, hoặc phiếu thu về còn việc phải xem; 2 sai cách dùng hoặc tệp không dùng được (không ghi gì).`,
    en: `p06: the Project 06 task register

  p06 run SOURCE --out BOOK         load, check, highlight, weekly report, responsibility, review
  p06 load SOURCE --out BOOK        load a register from .xlsx or .csv
  p06 check BOOK [--out BOOK2]      check the data, print the findings
  p06 highlight BOOK --out BOOK2    highlight overdue and low-efficiency tasks
  p06 report BOOK --out BOOK2       compile the report [--week 2025-W04 | --month 2025-01] [--docx FILE] [--pdf FILE]
  p06 issue BOOK --number N --by WHO --out BOOK2          issue the compiled report [--week | --month] [--day DAY] [--docx FILE] [--pdf FILE]
  p06 remind BOOK                   print a reminder to each agency [--of AGENCY]
  p06 view BOOK --view V --out BOOK2  filter the tasks and make their watch list [--leader LEADER] [--agency AGENCY]
                                    V: overdue, dueThisWeek, lowEfficiency, notReported, all
  p06 review BOOK --out BOOK2       daily review, what changed since last week
  p06 duties BOOK --out BOOK2       who answers for what, by agency and leader
  p06 explain BOOK --task CODE      why a task stands as it does [--comment --out BOOK2: kept on its SPI cell]
  p06 submit|accept BOOK --by WHO --out BOOK2             submit, accept entries [--of AGENCY] [--task CODE]
  p06 return|reopen BOOK --by WHO --note WHY --out BOOK2  return, reopen entries [--of AGENCY] [--task CODE]
  p06 close BOOK --by WHO --out BOOK2                     close the open week, open the next
  p06 correct BOOK --week WEEK --task CODE --of AGENCY --field COLUMN --value VALUE --by WHO --note WHY --out BOOK2
                                    correct a closed week; the change log keeps it
  p06 distribute BOOK --out FOLDER  make the open week's form for each agency [--agency AGENCY] [--force: overwrite]
                                    [--in-place --by WHO: BOOK's change log says that they were sent out]
  p06 collect BOOK RETURN… --by WHO --out BOOK2           collect returns: files, folders, .zip [--from "FILE=AGENCY"]
  p06 resolve BOOK --by WHO --out BOOK2                   apply the choices of sheet Conflicts [--choose proposed|keep|take]

Options: --as-of YYYY-MM-DD  as-of day        --lang vi|en        language
         --now YYYY-MM-DDTHH:MM  when a report is compiled, in place of the computer's clock
         --format text|json  what to print (check: sarif too)  --into BOOK         load into an existing workbook (load, run)
When loading (load, run; each may be repeated):
         --agency "NAME=AGENCY"      which agency of the list an unknown name means
         --column "COLUMN=FIELD"     which column of the register a column is; "COLUMN=extra": keep it as one of its own
         --reading "COLUMN=HOW"      month-first (dates are swapped), decimal-point, decimal-comma
         --sheet NAME                take the tables of this sheet only   --transpose  fields downwards, tasks across
         --mapping F, --save-mapping F  read, write how the columns are matched (JSON)
         --in-place          write BOOK itself                    --dry-run  plan only, write nothing
         --quiet             print errors only                    --help     this text
Exit status: 0 done; 1 the data have errors, or returns leave something to look at; 2 bad usage or unusable file (nothing written).`,
  },
} as const satisfies Record<string, Localized>;

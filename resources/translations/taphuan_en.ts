<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>AccessPage</name>
    <message>
        <source>(không có tài khoản)</source>
        <translation>(no account)</translation>
    </message>
    <message>
        <source>Sổ truy cập</source>
        <translation>Access log</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Tên tài khoản</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Dữ liệu</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Số người</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Mục đích</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Ai đã xem số đầy đủ hoặc đưa danh sách người ra ngoài, khi nào, để làm gì</source>
        <translation>Who saw whole numbers or took out lists of people, when, and what for</translation>
    </message>
    <message>
        <source>Tìm người, dữ liệu, mục đích</source>
        <translation>Find people, data, purposes</translation>
    </message>
    <message>
        <source>lần</source>
        <translation>times</translation>
    </message>
    <message>
        <source>Chưa có lần truy cập nào</source>
        <translation>Nothing was accessed yet</translation>
    </message>
    <message>
        <source>Chỉ hiện %1 lần gần nhất</source>
        <translation>Only the last %1 are shown</translation>
    </message>
    <message>
        <source>Dữ liệu cá nhân</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Mỗi lần xem số đầy đủ hay đưa danh sách người ra ngoài được ghi một dòng ở đây; dòng nào bị sửa hay bị xóa thì mục Kiểm tra ở trang Cài đặt nêu ra.</source>
        <translation>Every time whole numbers are seen or a list of people is taken out, a line is added here; a line that was changed or removed is told by Check on the Settings page.</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Không có vai trò quản trị</source>
        <translation>There is no administrator role</translation>
    </message>
    <message>
        <source>Tên tài khoản</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>ví dụ: lan.nguyen</source>
        <translation>for example: lan.nguyen</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Tài khoản quản trị đầu tiên</source>
        <translation>First administrator account</translation>
    </message>
    <message>
        <source>Thêm tài khoản</source>
        <translation>Add account</translation>
    </message>
    <message>
        <source>Tạo tài khoản</source>
        <translation>Create account</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Tài khoản này quản lý các tài khoản khác và làm được mọi việc trên toàn bộ dữ liệu. Từ khi có nó, ai mở tệp cũng phải đăng nhập; số định danh và số điện thoại được mã hóa.</source>
        <translation>This account manages the other accounts and may do everything with all data. From then on whoever opens the file has to log in; identity and telephone numbers are encrypted.</translation>
    </message>
    <message>
        <source>Phạm vi</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Sửa tài khoản %1</source>
        <translation>Edit account %1</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Vai trò</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Chọn vai trò</source>
        <translation>Choose a role</translation>
    </message>
    <message>
        <source>Mật khẩu</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>ít nhất %1 ký tự</source>
        <translation>at least %1 characters</translation>
    </message>
    <message>
        <source>Gõ lại mật khẩu</source>
        <translation>Password again</translation>
    </message>
    <message>
        <source>Chưa chọn vai trò</source>
        <translation>No role is chosen</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>đóng từ %1</source>
        <translation>closed since %1</translation>
    </message>
    <message>
        <source>chưa có mật khẩu</source>
        <translation>no password yet</translation>
    </message>
    <message>
        <source>đang dùng</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>toàn bộ dữ liệu</source>
        <translation>all data</translation>
    </message>
    <message>
        <source>Tài khoản</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Tên tài khoản</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Vai trò</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Phạm vi</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Sửa…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Đặt mật khẩu…</source>
        <translation>Set password…</translation>
    </message>
    <message>
        <source>Đóng tài khoản…</source>
        <translation>Close account…</translation>
    </message>
    <message>
        <source>Thêm tài khoản</source>
        <translation>Add account</translation>
    </message>
    <message>
        <source>Tài khoản và vai trò</source>
        <translation>Accounts and roles</translation>
    </message>
    <message>
        <source>Chưa có tài khoản nào</source>
        <translation>There are no accounts yet</translation>
    </message>
    <message>
        <source>Ai mở được tệp này đều làm được mọi việc. Số định danh và số điện thoại chỉ được che chứ chưa được bảo vệ. Khi có tài khoản, mở tệp phải có mật khẩu, mỗi người chỉ thấy phần của mình, và các số ấy được mã hóa.</source>
        <translation>Whoever can open this file may do everything. Identity and telephone numbers are only hidden, not protected. With accounts the file opens with a password, everybody sees their own part alone, and these numbers are encrypted.</translation>
    </message>
    <message>
        <source>Tạo tài khoản quản trị đầu tiên</source>
        <translation>Create the first administrator account</translation>
    </message>
    <message>
        <source>Tìm tài khoản</source>
        <translation>Find an account</translation>
    </message>
    <message>
        <source>tài khoản</source>
        <translation>accounts</translation>
    </message>
    <message>
        <source>Đã sửa vai trò; có hiệu lực từ lần đăng nhập sau</source>
        <translation>The role was changed; it applies from the next log-in</translation>
    </message>
    <message>
        <source>Chưa có tài khoản</source>
        <translation>No accounts yet</translation>
    </message>
    <message>
        <source>%1 tài khoản đang dùng, %2 đã đóng</source>
        <translation>%1 accounts in use, %2 closed</translation>
    </message>
    <message>
        <source>Đánh dấu là ghi ngay; có hiệu lực từ lần đăng nhập sau của người có vai trò đó.</source>
        <translation>A tick is saved at once; it applies from the next log-in of those who have the role.</translation>
    </message>
    <message>
        <source>Các vai trò có sẵn; sửa được sau khi có tài khoản đầu tiên.</source>
        <translation>The standard roles; they can be changed once there is a first account.</translation>
    </message>
    <message>
        <source>Đã thêm tài khoản %1</source>
        <translation>Account %1 was added</translation>
    </message>
    <message>
        <source>Đã sửa tài khoản %1</source>
        <translation>Account %1 was changed</translation>
    </message>
    <message>
        <source>Đã đặt mật khẩu mới cho %1</source>
        <translation>A new password was set for %1</translation>
    </message>
    <message>
        <source>Đóng tài khoản %1</source>
        <translation>Close account %1</translation>
    </message>
    <message>
        <source>Đóng tài khoản</source>
        <translation>Close account</translation>
    </message>
    <message>
        <source>Người này không đăng nhập được nữa. Việc đã làm vẫn mang tên họ trong nhật ký. Không hoàn tác được.</source>
        <translation>This person can no longer log in. What they did keeps their name in the journal. This cannot be undone.</translation>
    </message>
    <message>
        <source>Đã đóng tài khoản %1</source>
        <translation>Account %1 was closed</translation>
    </message>
    <message>
        <source>Các vai trò</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Chọn một tài khoản trước</source>
        <translation>Choose an account first</translation>
    </message>
    <message>
        <source>Tài khoản này đã đóng</source>
        <translation>This account is closed</translation>
    </message>
</context>
<context>
    <name>AmountDialog</name>
    <message>
        <source>Ghi kinh phí dòng %1</source>
        <translation>Record money on line %1</translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Khoản</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Số tiền (đồng)</source>
        <translation>Amount (đồng)</translation>
    </message>
    <message>
        <source>ví dụ 53.900.000</source>
        <translation>for example 53.900.000</translation>
    </message>
    <message>
        <source>Nguồn kinh phí</source>
        <translation>Funding sources</translation>
    </message>
    <message>
        <source>Lớp</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Ngày, chứng từ</source>
        <translation>Date, voucher</translation>
    </message>
    <message>
        <source>ví dụ ngày 12/06/2023, phiếu chi số 15</source>
        <translation>for example 12/06/2023, voucher 15</translation>
    </message>
    <message>
        <source>không nêu</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>không theo lớp</source>
        <translation>of no class</translation>
    </message>
    <message>
        <source>Không đọc được số tiền “%1”</source>
        <translation>Cannot read the amount “%1”</translation>
    </message>
    <message>
        <source>Viết số đồng, ví dụ 53.900.000</source>
        <translation>Write whole đồng, for example 53.900.000</translation>
    </message>
</context>
<context>
    <name>AttendanceFileDialog</name>
    <message>
        <source>Trang “%1”, tiêu đề ở hàng %2 · buổi %3</source>
        <translation>Sheet “%1”, header in row %2 · session %3</translation>
    </message>
    <message>
        <source>Nhập bảng điểm danh</source>
        <translation>Import attendance</translation>
    </message>
    <message>
        <source>%1/%2 hàng là học viên của lớp · %3 dấu mới, %4 dấu đổi, %5 dấu giống, %6 ô trống giữ nguyên</source>
        <translation>%1 of %2 rows are learners of the class · %3 marks new, %4 changed, %5 the same, %6 empty cells kept</translation>
    </message>
    <message>
        <source>Ô</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Trong tệp</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Không nhập vì</source>
        <translation>Left out because</translation>
    </message>
    <message>
        <source>Mọi ô đều đọc được</source>
        <translation>Every cell could be read</translation>
    </message>
    <message>
        <source>Nhập %1 dấu</source>
        <translation>Import %1 marks</translation>
    </message>
    <message>
        <source>Không nhập</source>
        <translation>Do not import</translation>
    </message>
</context>
<context>
    <name>AttendanceModel</name>
    <message>
        <source>Có mặt</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Muộn</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Về sớm</source>
        <translation>Left early</translation>
    </message>
    <message>
        <source>Có phép</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Vắng</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>chưa điểm danh %1</source>
        <translation>%1 not marked</translation>
    </message>
    <message>
        <source>chưa có học viên</source>
        <translation>no learners yet</translation>
    </message>
    <message>
        <source>%1 không có trong danh sách lớp ngày này</source>
        <translation>%1 is not on the class list that day</translation>
    </message>
    <message>
        <source>rút từ ngày %1</source>
        <translation>withdrew on %1</translation>
    </message>
    <message>
        <source>không thể đạt %1%</source>
        <translation>cannot reach %1%</translation>
    </message>
    <message>
        <source>còn được vắng %1 tiết</source>
        <translation>may still miss %1 hours</translation>
    </message>
    <message>
        <source>Buổi %1: %2</source>
        <translation>Session %1: %2</translation>
    </message>
    <message>
        <source>STT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Tiết</source>
        <translation>Hours</translation>
    </message>
</context>
<context>
    <name>AttendanceTab</name>
    <message>
        <source>In bảng điểm danh</source>
        <translation>Print the attendance sheet</translation>
    </message>
    <message>
        <source>Nhập từ bảng tính</source>
        <translation>Import from a spreadsheet</translation>
    </message>
    <message>
        <source>Cả lớp có mặt</source>
        <translation>All present</translation>
    </message>
    <message>
        <source>Mọi người chưa điểm danh trong buổi đang chọn có mặt (Ctrl+A)</source>
        <translation>Everybody not yet marked in the chosen session is present (Ctrl+A)</translation>
    </message>
    <message>
        <source>Học viên số %1 …</source>
        <translation>Learner no. %1 …</translation>
    </message>
    <message>
        <source>có mặt</source>
        <translation>present</translation>
    </message>
    <message>
        <source>muộn</source>
        <translation>late</translation>
    </message>
    <message>
        <source>về sớm</source>
        <translation>left early</translation>
    </message>
    <message>
        <source>vắng có phép</source>
        <translation>excused</translation>
    </message>
    <message>
        <source>vắng không phép</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>xóa</source>
        <translation>clear</translation>
    </message>
    <message>
        <source>di chuyển</source>
        <translation>move</translation>
    </message>
    <message>
        <source>số + chữ</source>
        <translation>number + letter</translation>
    </message>
    <message>
        <source>tới học viên và chấm, ví dụ 23K</source>
        <translation>go to a learner and mark, such as 23K</translation>
    </message>
    <message>
        <source>cả lớp có mặt</source>
        <translation>all present</translation>
    </message>
    <message>
        <source>dán từ Excel</source>
        <translation>paste from Excel</translation>
    </message>
    <message>
        <source>Lớp chưa có học viên</source>
        <translation>The class has no learners yet</translation>
    </message>
    <message>
        <source>Đưa người vào lớp ở thẻ Học viên rồi quay lại điểm danh.</source>
        <translation>Enrol people on the Learners tab, then come back.</translation>
    </message>
    <message>
        <source>Lớp chưa có buổi học</source>
        <translation>The class has no sessions</translation>
    </message>
    <message>
        <source>Thêm buổi ở thẻ Buổi học rồi quay lại điểm danh.</source>
        <translation>Add sessions on the Sessions tab, then come back.</translation>
    </message>
    <message>
        <source>Buổi %1 (%2): %3</source>
        <translation>Session %1 (%2): %3</translation>
    </message>
    <message>
        <source>Buổi %1: %2</source>
        <translation>Session %1: %2</translation>
    </message>
    <message>
        <source>Buổi này đã điểm danh đủ</source>
        <translation>This session is fully marked</translation>
    </message>
    <message>
        <source>%1 học viên có mặt. Sửa riêng người vắng bằng số và chữ, ví dụ 23K</source>
        <translation>%1 learners present. Correct those absent by number and letter, such as 23K</translation>
    </message>
    <message>
        <source>Chọn bảng điểm danh</source>
        <translation>Choose an attendance table</translation>
    </message>
    <message>
        <source>Điểm danh lớp %1</source>
        <translation>Attendance of class %1</translation>
    </message>
    <message>
        <source>Lớp chưa có học viên hoặc buổi học</source>
        <translation>The class has no learners or no sessions yet</translation>
    </message>
    <message>
        <source>Bảng tính (*.xlsx *.xls *.ods *.csv)</source>
        <translation>Spreadsheets (*.xlsx *.xls *.ods *.csv)</translation>
    </message>
</context>
<context>
    <name>AttendanceView</name>
    <message>
        <source>Bảng điểm danh</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>“%1” không phải là ký hiệu điểm danh. Dùng C, M, S, P hoặc K</source>
        <translation>“%1” is no mark. Use C, M, S, P or K</translation>
    </message>
    <message>
        <source>Lớp không có học viên số %1</source>
        <translation>The class has no learner no. %1</translation>
    </message>
    <message>
        <source>Chọn một ô của buổi học trước khi điểm danh</source>
        <translation>Choose a cell of a session first</translation>
    </message>
    <message>
        <source>%1 ô không phải ký hiệu điểm danh, như “%2”</source>
        <translation>%1 cells are no marks, such as “%2”</translation>
    </message>
    <message>
        <source>%1 ô nằm ngoài bảng</source>
        <translation>%1 cells lie outside the table</translation>
    </message>
    <message>
        <source>Không dán %1</source>
        <translation>Not pasted: %1</translation>
    </message>
    <message>
        <source> và </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Chọn ô đầu tiên của vùng cần dán</source>
        <translation>Choose the first cell to paste into</translation>
    </message>
    <message>
        <source>Xóa điểm danh</source>
        <translation>Clear attendance</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Cần xử lý</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Không có việc nào đang chờ</source>
        <translation>Nothing is waiting</translation>
    </message>
    <message>
        <source>Buổi chưa điểm danh, chứng nhận chưa cấp, báo cáo đến hạn sẽ hiện ở đây.</source>
        <translation>Unmarked sessions, certificates to issue and reports that fall due will show here.</translation>
    </message>
    <message>
        <source>Xem thêm %1 việc</source>
        <translation>Show %1 more</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Xem hạn</source>
        <translation>See deadline</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Điểm danh</source>
        <translation>Mark attendance</translation>
    </message>
    <message>
        <source>Chậm</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>Mở đơn vị</source>
        <translation>Open unit</translation>
    </message>
    <message>
        <source>Cấp</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Thiếu</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Nhập số</source>
        <translation>Enter figure</translation>
    </message>
    <message>
        <source>Yêu cầu</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Xem yêu cầu</source>
        <translation>See requests</translation>
    </message>
    <message>
        <source>Nêu căn cứ</source>
        <translation>State basis</translation>
    </message>
    <message>
        <source>Xếp đơn vị</source>
        <translation>Place them</translation>
    </message>
</context>
<context>
    <name>BasisChoice</name>
    <message>
        <source>số, ngày của văn bản giao nhiệm vụ</source>
        <translation>number and date of the act that gives the task</translation>
    </message>
    <message>
        <source>các phiếu đồng ý được lưu ở đâu (phải có)</source>
        <translation>where the consents are kept (required)</translation>
    </message>
    <message>
        <source>số, ngày của hợp đồng, thỏa thuận (phải có)</source>
        <translation>number and date of the contract or agreement (required)</translation>
    </message>
    <message>
        <source>căn cứ nào, văn bản nào (phải có)</source>
        <translation>which basis, which document (required)</translation>
    </message>
    <message>
        <source>Căn cứ xử lý dữ liệu</source>
        <translation>Legal basis</translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>Chứng chỉ</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Giấy chứng nhận hoàn thành</source>
        <translation>Certificate of completion</translation>
    </message>
    <message>
        <source>Giấy chứng nhận tham gia</source>
        <translation>Certificate of attendance</translation>
    </message>
    <message>
        <source>Mở sổ cấp</source>
        <translation>Open a book</translation>
    </message>
    <message>
        <source>Sửa sổ %1</source>
        <translation>Edit book %1</translation>
    </message>
    <message>
        <source>Mở sổ</source>
        <translation>Open book</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ký hiệu sổ</source>
        <translation>Book code</translation>
    </message>
    <message>
        <source>ví dụ CN-STTTT</source>
        <translation>for example CN-STTTT</translation>
    </message>
    <message>
        <source>Tên sổ</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Chọn cơ quan cấp</source>
        <translation>Choose the issuing agency</translation>
    </message>
    <message>
        <source>Cơ quan cấp</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Mẫu số</source>
        <translation>Headcount</translation>
    </message>
    <message>
        <source>Chức vụ người ký</source>
        <translation>Signer’s position</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Nơi cấp</source>
        <translation>Place of issue</translation>
    </message>
    <message>
        <source>Sổ đã cấp số nên giữ ký hiệu và mẫu số. Giấy đã cấp giữ nguyên nội dung.</source>
        <translation>The book has issued numbers, so its code and pattern stay. Certificates keep what they say.</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>chưa cấp số nào</source>
        <translation>no number issued yet</translation>
    </message>
    <message>
        <source>Chứng nhận</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Sổ</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Tên sổ</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cơ quan cấp</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Đã cấp</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Số cuối</source>
        <translation>Last number</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Lớp</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Ngày cấp</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Thu hồi…</source>
        <translation>Revoke…</translation>
    </message>
    <message>
        <source>Cấp lại…</source>
        <translation>Replace…</translation>
    </message>
    <message>
        <source>Mở sổ mới</source>
        <translation>Open a new book</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Còn hiệu lực</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Tìm số, tên, lớp</source>
        <translation>Find a number, name or class</translation>
    </message>
    <message>
        <source>chứng nhận</source>
        <translation>certificates</translation>
    </message>
    <message>
        <source>Chưa cấp giấy chứng nhận nào</source>
        <translation>No certificate issued yet</translation>
    </message>
    <message>
        <source>Học viên hoàn thành lớp được cấp giấy trong trang của lớp.</source>
        <translation>Learners who complete a class get theirs on the class&apos;s page.</translation>
    </message>
    <message>
        <source>Mở danh sách lớp</source>
        <translation>Open the classes</translation>
    </message>
    <message>
        <source>Chưa có sổ cấp</source>
        <translation>No book yet</translation>
    </message>
    <message>
        <source>%1 sổ cấp · %2 chứng nhận</source>
        <translation>%1 books · %2 certificates</translation>
    </message>
    <message>
        <source>Sổ cấp đang đóng sau khi khôi phục bản sao lưu</source>
        <translation>The books are shut after a backup was restored</translation>
    </message>
    <message>
        <source>So số cuối dưới đây với sổ giấy rồi xác nhận để cấp tiếp</source>
        <translation>Compare the last numbers below with the paper books, then confirm to go on</translation>
    </message>
    <message>
        <source>Xác nhận số cuối</source>
        <translation>Confirm last numbers</translation>
    </message>
    <message>
        <source>Thu hồi chứng nhận số %1</source>
        <translation>Revoke certificate %1</translation>
    </message>
    <message>
        <source>Thu hồi</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Số đã cấp không bao giờ dùng lại; chứng nhận vẫn nằm trong sổ.</source>
        <translation>An issued number is never used again; the certificate stays in the book.</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>số, ngày quyết định thu hồi</source>
        <translation>number and date of the decision to revoke</translation>
    </message>
    <message>
        <source>Cấp lại chứng nhận số %1</source>
        <translation>Replace certificate %1</translation>
    </message>
    <message>
        <source>Cấp lại</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Giấy mới mang số kế tiếp của sổ và ghi thông tin hiện nay của %1.</source>
        <translation>The new one has the book&apos;s next number and what is known of %1 today.</translation>
    </message>
    <message>
        <source>Ngày cấp lại</source>
        <translation>Replaced on</translation>
    </message>
    <message>
        <source>Số này coi như đã dùng. Dùng khi phôi in hỏng.</source>
        <translation>The number counts as used. For blanks that were spoiled in printing.</translation>
    </message>
    <message>
        <source>Sửa sổ…</source>
        <translation>Edit book…</translation>
    </message>
    <message>
        <source>sổ cấp</source>
        <translation>books</translation>
    </message>
    <message>
        <source>Danh sách chứng nhận</source>
        <translation>List of certificates</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Đã phát</source>
        <translation>Handed out</translation>
    </message>
    <message>
        <source>Ghi hỏng…</source>
        <translation>Mark spoiled…</translation>
    </message>
    <message>
        <source>Hết hiệu lực</source>
        <translation>No longer valid</translation>
    </message>
    <message>
        <source>Chọn một chứng nhận trước</source>
        <translation>Choose a certificate first</translation>
    </message>
    <message>
        <source>Số này không còn hiệu lực</source>
        <translation>This number is no longer valid</translation>
    </message>
    <message>
        <source>Giấy này đã phát</source>
        <translation>This certificate was handed out</translation>
    </message>
    <message>
        <source>Chọn một sổ trước</source>
        <translation>Choose a book first</translation>
    </message>
    <message>
        <source>Ghi hỏng số %1</source>
        <translation>Mark number %1 as spoiled</translation>
    </message>
    <message>
        <source>Ghi hỏng</source>
        <translation>Mark spoiled</translation>
    </message>
</context>
<context>
    <name>CertificatesTab</name>
    <message>
        <source>Số vào sổ</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Ngày cấp</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>giấy</source>
        <translation>certificates</translation>
    </message>
    <message>
        <source>Đã phát</source>
        <translation>Handed out</translation>
    </message>
    <message>
        <source>Cấp lại…</source>
        <translation>Replace…</translation>
    </message>
    <message>
        <source>Thu hồi…</source>
        <translation>Revoke…</translation>
    </message>
    <message>
        <source>Ghi hỏng…</source>
        <translation>Mark spoiled…</translation>
    </message>
    <message>
        <source>Cấp chứng nhận</source>
        <translation>Issue certificates</translation>
    </message>
    <message>
        <source>%1 học viên đủ điều kiện chưa có giấy</source>
        <translation>%1 learners qualify and have no certificate</translation>
    </message>
    <message>
        <source>Số vào sổ được lấy tiếp theo trong sổ đã chọn.</source>
        <translation>Numbers follow on in the chosen book.</translation>
    </message>
    <message>
        <source>Chưa có ai đủ điều kiện cấp giấy</source>
        <translation>Nobody qualifies yet</translation>
    </message>
    <message>
        <source>Điểm danh đủ các buổi rồi tính kết quả ở thẻ Kết quả.</source>
        <translation>Mark every session, then compute the results on the Results tab.</translation>
    </message>
    <message>
        <source>Cấp %1 giấy</source>
        <translation>Issue %1 certificates</translation>
    </message>
    <message>
        <source>Chưa có sổ cấp chứng chỉ, giấy chứng nhận</source>
        <translation>There is no book of certificates yet</translation>
    </message>
    <message>
        <source>Mở sổ ở trang Chứng nhận rồi cấp</source>
        <translation>Open one on the Certificates page first</translation>
    </message>
    <message>
        <source>Cấp chứng chỉ, giấy chứng nhận</source>
        <translation>Issue certificates</translation>
    </message>
    <message>
        <source>Cấp</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Cấp cho %1 học viên đã hoàn thành và chưa có giấy, theo thứ tự danh sách.</source>
        <translation>For %1 learners who completed and have none, in the order of the list.</translation>
    </message>
    <message>
        <source>%1 · %2 (số cuối: %3)</source>
        <translation>%1 · %2 (last number: %3)</translation>
    </message>
    <message>
        <source>chưa có</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Sổ</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Quyết định số</source>
        <translation>Decision no.</translation>
    </message>
    <message>
        <source>Ngày quyết định</source>
        <translation>Date of the decision</translation>
    </message>
    <message>
        <source>Đã cấp %1 giấy, số %2 đến %3</source>
        <translation>Issued %1 certificates, numbers %2 to %3</translation>
    </message>
    <message>
        <source>Đối chiếu sổ trước khi cấp</source>
        <translation>Compare the books before issuing</translation>
    </message>
    <message>
        <source>Đúng, mở lại sổ</source>
        <translation>They agree, open the books</translation>
    </message>
    <message>
        <source>Dữ liệu vừa được khôi phục nên các sổ đang đóng. So số cuối dưới đây với sổ giấy: nếu sổ giấy có số lớn hơn thì dừng lại và khôi phục bản sao lưu mới hơn.</source>
        <translation>The data was restored, so the books are shut. Compare the last numbers below with the paper books: where the paper goes further, stop and restore a newer backup.</translation>
    </message>
    <message>
        <source>chưa cấp số nào</source>
        <translation>no number issued yet</translation>
    </message>
    <message>
        <source>Thu hồi số %1</source>
        <translation>Revoke number %1</translation>
    </message>
    <message>
        <source>Số này không bao giờ dùng lại; giấy mang tình trạng đã thu hồi.</source>
        <translation>The number is never used again; the certificate is marked as revoked.</translation>
    </message>
    <message>
        <source>Thu hồi</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Quyết định thu hồi</source>
        <translation>Decision to revoke</translation>
    </message>
    <message>
        <source>Cấp lại số %1</source>
        <translation>Replace number %1</translation>
    </message>
    <message>
        <source>Giấy mới lấy số tiếp theo của sổ và thông tin hiện nay của học viên.</source>
        <translation>The new one takes the book&apos;s next number and what is known of the learner today.</translation>
    </message>
    <message>
        <source>Cấp lại</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Ghi hỏng số %1</source>
        <translation>Mark number %1 as spoiled</translation>
    </message>
    <message>
        <source>Phôi in hỏng hoặc cấp nhầm: số vẫn nằm trong sổ.</source>
        <translation>A spoiled blank or one issued by mistake: the number stays in the book.</translation>
    </message>
    <message>
        <source>Ghi hỏng</source>
        <translation>Mark spoiled</translation>
    </message>
    <message>
        <source>Chứng nhận lớp %1</source>
        <translation>Certificates of class %1</translation>
    </message>
    <message>
        <source>Không còn học viên nào chờ cấp giấy</source>
        <translation>No learner waits for a certificate</translation>
    </message>
</context>
<context>
    <name>ClassDialog</name>
    <message>
        <source>Mở lớp mới</source>
        <translation>New class</translation>
    </message>
    <message>
        <source>Sửa lớp %1</source>
        <translation>Change class %1</translation>
    </message>
    <message>
        <source>Mở lớp</source>
        <translation>Open a class</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>không giới hạn</source>
        <translation>open-ended</translation>
    </message>
    <message>
        <source>theo số tiết của chương trình</source>
        <translation>by the course&apos;s hours</translation>
    </message>
    <message>
        <source>Chương trình</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Mã lớp</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Tên lớp</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cấp của học viên</source>
        <translation>Level of the learners</translation>
    </message>
    <message>
        <source>Đơn vị tổ chức</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Nhiệm vụ, dòng kinh phí</source>
        <translation>Task, budget line</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Số buổi</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Số chỗ</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Thư ký lớp</source>
        <translation>Class secretary</translation>
    </message>
    <message>
        <source>để trống: lấy tên chương trình</source>
        <translation>empty: the course&apos;s name</translation>
    </message>
    <message>
        <source>%1 · %2 (%3 tiết)</source>
        <translation>%1 · %2 (%3 hours)</translation>
    </message>
    <message>
        <source>không theo cấp</source>
        <translation>no level</translation>
    </message>
    <message>
        <source>không</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Chưa có chương trình, chuyên đề nào</source>
        <translation>There is no course yet</translation>
    </message>
    <message>
        <source>Thêm chương trình…</source>
        <translation>Add course…</translation>
    </message>
    <message>
        <source>Bấm “Thêm chương trình…” để khai chương trình của lớp</source>
        <translation>Press “Add course…” to describe what the class teaches</translation>
    </message>
</context>
<context>
    <name>ClassPage</name>
    <message>
        <source>Các phần của lớp</source>
        <translation>Parts of the class</translation>
    </message>
    <message>
        <source>Thông tin</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Học viên</source>
        <translation>Learners</translation>
    </message>
    <message>
        <source>Buổi học</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Điểm danh</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Chứng nhận</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Hồ sơ in</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Lớp</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Không theo cấp</source>
        <translation>No level</translation>
    </message>
</context>
<context>
    <name>ClassTab</name>
    <message>
        <source>Lớp đã hủy: mở lại lớp trước</source>
        <translation>The class was cancelled: reopen it first</translation>
    </message>
</context>
<context>
    <name>ClassesPage</name>
    <message>
        <source>Lớp</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Mã lớp</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Tên lớp</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cấp</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Đơn vị tổ chức</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Học viên</source>
        <translation>Learners</translation>
    </message>
    <message>
        <source>Điểm danh</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Hoàn thành</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Đã cấp</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>lớp</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>Tìm mã, tên, đơn vị</source>
        <translation>Find a code, name or unit</translation>
    </message>
    <message>
        <source>Mở lớp mới</source>
        <translation>New class</translation>
    </message>
    <message>
        <source>Chưa có lớp nào</source>
        <translation>No class yet</translation>
    </message>
    <message>
        <source>Mở lớp theo kế hoạch: chương trình, ngày học, số buổi, số chỗ.</source>
        <translation>Open a class of the plan: course, days, sessions, seats.</translation>
    </message>
    <message>
        <source>Mọi năm</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Mọi tình trạng</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>%1 lớp · %2 lượt học viên · %3 lượt hoàn thành · %4 giấy đã cấp</source>
        <translation>%1 classes · %2 enrolments · %3 completions · %4 certificates</translation>
    </message>
    <message>
        <source>Không theo cấp</source>
        <translation>No level</translation>
    </message>
    <message>
        <source>Chương trình, chuyên đề</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Dòng kinh phí %1</source>
        <translation>Budget line %1</translation>
    </message>
    <message>
        <source>Mọi lớp</source>
        <translation>All classes</translation>
    </message>
    <message>
        <source>Nhập kết quả các lớp đã tổ chức…</source>
        <translation>Import results of past classes…</translation>
    </message>
    <message>
        <source>Chọn danh sách kết quả các lớp đã tổ chức</source>
        <translation>Choose a list of results of past classes</translation>
    </message>
    <message>
        <source>Bảng tính (*.xlsx *.xls *.ods *.csv);;Mọi tệp (*)</source>
        <translation>Spreadsheets (*.xlsx *.xls *.ods *.csv);;All files (*)</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Các cột của danh sách</source>
        <translation>Columns of the list</translation>
    </message>
    <message>
        <source>Đọc lại danh sách</source>
        <translation>Read the list again</translation>
    </message>
    <message>
        <source>Nhớ cho các tệp cùng dạng, tên gọi</source>
        <translation>Keep for files of this shape, called</translation>
    </message>
    <message>
        <source>Cách đọc đã lưu</source>
        <translation>Kept profile</translation>
    </message>
    <message>
        <source>Cột</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Dạng tiêu đề</source>
        <translation>Shape of the header</translation>
    </message>
    <message>
        <source>%1. Chọn mỗi cột là gì; danh sách được đọc và đối chiếu lại, chưa ghi gì.</source>
        <translation>%1. Choose what each column is; the list is read and compared anew, nothing is written.</translation>
    </message>
    <message>
        <source>Các cột của tệp</source>
        <translation>The columns of the file</translation>
    </message>
    <message>
        <source>Tên của cách đọc này</source>
        <translation>Name of this profile</translation>
    </message>
    <message>
        <source>Tiêu đề bắt đầu ở hàng</source>
        <translation>The header begins in row</translation>
    </message>
    <message>
        <source>Những cách đọc danh sách đã lưu</source>
        <translation>Profiles of lists that are kept</translation>
    </message>
    <message>
        <source>Bỏ cách đọc này</source>
        <translation>Remove this profile</translation>
    </message>
    <message>
        <source>Tiêu đề trong tệp</source>
        <translation>Caption in the file</translation>
    </message>
    <message>
        <source>Giá trị đầu tiên</source>
        <translation>First values</translation>
    </message>
    <message>
        <source>Bảng mã</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Là</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>không dùng</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>Cột %1, %2, là</source>
        <translation>Column %1, %2, is</translation>
    </message>
    <message>
        <source>Bảng mã của cột %1</source>
        <translation>Letters of column %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CommandDialog</name>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>↑↓ chọn · Enter mở · Esc đóng</source>
        <translation>↑↓ choose · Enter opens · Esc closes</translation>
    </message>
    <message>
        <source>Tìm người, lớp, đơn vị, số chứng nhận…</source>
        <translation>Find people, classes, units, certificate numbers…</translation>
    </message>
    <message>
        <source>Tìm người, lớp, đơn vị, số chứng nhận</source>
        <translation>Find people, classes, units, certificate numbers</translation>
    </message>
    <message>
        <source>Kết quả tìm</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>Không tìm thấy. Gõ không dấu cũng được.</source>
        <translation>Nothing found. You may type without accents.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Lưu theo lựa chọn</source>
        <translation>Save what was chosen</translation>
    </message>
    <message>
        <source>Hai người cùng sửa</source>
        <translation>Two people edited the same</translation>
    </message>
    <message>
        <source>%1 đã sửa %2 lúc %3, sau khi bạn mở ra xem. Dưới đây là những mục cả hai cùng sửa: chọn giữ của ai. Mục chỉ một người sửa thì giữ như người đó sửa.</source>
        <translation>%1 edited %2 at %3, after you had opened it. Below are the fields that both edited: choose whose stays. What one alone edited stays as edited.</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Trước đó</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Của tôi</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Của %1</source>
        <translation>%1&apos;s</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 (khác của tôi)</source>
        <translation>%1 (differs from mine)</translation>
    </message>
    <message>
        <source>Chọn giữ của ai ở từng mục</source>
        <translation>Choose whose stays, field by field</translation>
    </message>
    <message>
        <source>Của người khác</source>
        <translation>Other people&apos;s</translation>
    </message>
    <message>
        <source>Giữ hết của tôi</source>
        <translation>Keep all of mine</translation>
    </message>
    <message>
        <source>Giữ hết của người khác</source>
        <translation>Keep all of other people&apos;s</translation>
    </message>
    <message>
        <source>Giữ hết của %1</source>
        <translation>Keep all of %1&apos;s</translation>
    </message>
</context>
<context>
    <name>CourseDialog</name>
    <message>
        <source>Thêm chương trình, chuyên đề</source>
        <translation>Add a course</translation>
    </message>
    <message>
        <source>Sửa chương trình %1</source>
        <translation>Edit course %1</translation>
    </message>
    <message>
        <source>Thêm chương trình</source>
        <translation>Add course</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>chưa nêu</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source> tiết</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>Vắng có phép tính là dự</source>
        <translation>Excused absence counts as attended</translation>
    </message>
    <message>
        <source>Phải qua kiểm tra mới hoàn thành</source>
        <translation>Completed only with an assessment</translation>
    </message>
    <message>
        <source>Dòng kinh phí</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Mã chương trình</source>
        <translation>Course code</translation>
    </message>
    <message>
        <source>Tên chương trình</source>
        <translation>Course name</translation>
    </message>
    <message>
        <source>Thời lượng</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Dự ít nhất</source>
        <translation>Attend at least</translation>
    </message>
    <message>
        <source>Điểm đạt từ</source>
        <translation>Pass mark</translation>
    </message>
    <message>
        <source>Tính cho chỉ tiêu</source>
        <translation>Counts for indicators</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Số tiết đã dự trên số tiết của lớp</source>
        <translation>Hours attended of the hours of the class</translation>
    </message>
    <message>
        <source>Phần trăm của điểm cao nhất</source>
        <translation>Percent of the highest score</translation>
    </message>
    <message>
        <source>không theo dòng nào của kế hoạch</source>
        <translation>of no line of a plan</translation>
    </message>
</context>
<context>
    <name>CoursesPage</name>
    <message>
        <source>dự từ %1%</source>
        <translation>attend %1%</translation>
    </message>
    <message>
        <source>, vắng có phép tính là dự</source>
        <translation>, excused absence counts as attended</translation>
    </message>
    <message>
        <source>, điểm từ %1%</source>
        <translation>, score from %1%</translation>
    </message>
    <message>
        <source>Chương trình, chuyên đề</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Tên chương trình</source>
        <translation>Course name</translation>
    </message>
    <message>
        <source>Số tiết</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Hoàn thành khi</source>
        <translation>Completed when</translation>
    </message>
    <message>
        <source>Dòng kinh phí</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Tính cho chỉ tiêu</source>
        <translation>Counts for indicators</translation>
    </message>
    <message>
        <source>Số lớp</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Sửa…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Lớp</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Thêm chương trình</source>
        <translation>Add course</translation>
    </message>
    <message>
        <source>chương trình</source>
        <translation>courses</translation>
    </message>
    <message>
        <source>Tìm mã, tên</source>
        <translation>Find by code or name</translation>
    </message>
    <message>
        <source>Chưa có chương trình, chuyên đề nào</source>
        <translation>There is no course yet</translation>
    </message>
    <message>
        <source>Mỗi lớp học một chương trình: số tiết, điều kiện hoàn thành và chỉ tiêu được tính.</source>
        <translation>Every class teaches a course: its hours, what completes it and the indicators it counts for.</translation>
    </message>
    <message>
        <source>Đã xóa chương trình %1</source>
        <translation>Removed course %1</translation>
    </message>
    <message>
        <source>Chọn một chương trình trước</source>
        <translation>Choose a course first</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Tổng quan</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Còn thiếu</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>Đã qua đào tạo, bồi dưỡng</source>
        <translation>Trained</translation>
    </message>
    <message>
        <source>người</source>
        <translation>people</translation>
    </message>
    <message>
        <source>Chỉ tiêu này không còn trong cơ sở dữ liệu</source>
        <translation>This indicator is no longer in the database</translation>
    </message>
    <message>
        <source>Đang lập danh sách…</source>
        <translation>Making the list…</translation>
    </message>
    <message>
        <source>Toàn bộ</source>
        <translation>All</translation>
    </message>
    <message>
        <source>%1 · đến ngày %2</source>
        <translation>%1 · as of %2</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Lớp gần nhất</source>
        <translation>Latest class</translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Chưa có ai được tính</source>
        <translation>Nobody counts yet</translation>
    </message>
    <message>
        <source>Không còn thiếu ai có tên trong hồ sơ</source>
        <translation>Nobody on record is missing</translation>
    </message>
    <message>
        <source>Người hoàn thành lớp được tính cho chỉ tiêu sẽ hiện ở đây.</source>
        <translation>People who complete a class that counts for the indicator will show here.</translation>
    </message>
    <message>
        <source>Chưa có hồ sơ nào thuộc đối tượng này</source>
        <translation>Nobody on record belongs to this audience</translation>
    </message>
    <message>
        <source>Nhập danh sách người ở trang Hồ sơ để biết ai còn thiếu.</source>
        <translation>Import lists of people on the People page to see who is still missing.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Chưa có số người thuộc đối tượng (mẫu số)</source>
        <translation>No headcount yet</translation>
    </message>
    <message>
        <source>Chưa tính được tỷ lệ. Nhập số ở trang Đơn vị, hoặc lấy số hồ sơ đếm được.</source>
        <translation>No ratio without it. Enter it on the Units page, or take the number of records counted.</translation>
    </message>
    <message>
        <source>Đếm từ hồ sơ…</source>
        <translation>Count the records…</translation>
    </message>
</context>
<context>
    <name>DataListDialog</name>
    <message>
        <source>Căn cứ của danh sách</source>
        <translation>Legal basis of a list</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Danh sách</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Nơi gửi</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Ngày nhận</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Theo Luật Bảo vệ dữ liệu cá nhân, mỗi danh sách phải có căn cứ: nhiệm vụ theo luật, sự đồng ý của từng người, hợp đồng hoặc căn cứ khác.</source>
        <translation>Under the Law on Personal Data Protection every list needs a basis: a task given by law, the consent of each person, a contract or another basis.</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Văn bản, nơi lưu</source>
        <translation>Act, where kept</translation>
    </message>
    <message>
        <source>Đã ghi căn cứ của %1: %2</source>
        <translation>Basis of %1 recorded: %2</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Dữ liệu cá nhân</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Yêu cầu của người có dữ liệu và căn cứ của các danh sách đã nhận</source>
        <translation>Requests of the people concerned and the basis of the lists received</translation>
    </message>
    <message>
        <source>Sổ truy cập</source>
        <translation>Access log</translation>
    </message>
    <message>
        <source>Ghi yêu cầu</source>
        <translation>Record request</translation>
    </message>
    <message>
        <source>Yêu cầu và danh sách</source>
        <translation>Requests and lists</translation>
    </message>
    <message>
        <source>Yêu cầu</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Danh sách đã nhận</source>
        <translation>Lists received</translation>
    </message>
    <message>
        <source>%1 yêu cầu chưa trả lời, trong đó %2 quá hạn · %3 danh sách đã nhận</source>
        <translation>%1 requests not answered, %2 of them overdue · %3 lists received</translation>
    </message>
    <message>
        <source>%1 danh sách đã nhận</source>
        <translation>%1 lists received</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>dòng</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>Lọc danh sách</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Sao chép để dán vào Excel (Ctrl+C)</source>
        <translation>Copy for Excel (Ctrl+C)</translation>
    </message>
    <message>
        <source>Xuất ra tệp Excel (.xlsx)</source>
        <translation>Export to an Excel file (.xlsx)</translation>
    </message>
    <message>
        <source>In danh sách</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>Sao chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 / %2 %3</source>
        <translation>%1 of %2 %3</translation>
    </message>
    <message>
        <source>Không tìm thấy “%1”</source>
        <translation>“%1” was not found</translation>
    </message>
    <message>
        <source>Thử ít chữ hơn; gõ không dấu cũng được.</source>
        <translation>Try fewer words; accents are not needed.</translation>
    </message>
    <message>
        <source>Bỏ lọc</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Danh sách %1</source>
        <translation>List of %1</translation>
    </message>
    <message>
        <source>Đang đọc %1 %2…</source>
        <translation>Reading %1 %2…</translation>
    </message>
</context>
<context>
    <name>DatabasePlace</name>
    <message>
        <source>Tên máy chủ viết chưa đúng</source>
        <translation>The server&apos;s name is not written correctly</translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Chi tiết</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>cùng số định danh</source>
        <translation>same identity number</translation>
    </message>
    <message>
        <source>cùng tên, ngày sinh</source>
        <translation>same name and birth</translation>
    </message>
    <message>
        <source>Hồ sơ trùng</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Hồ sơ kia</source>
        <translation>Other record</translation>
    </message>
    <message>
        <source>Vì sao</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>So sánh, gộp…</source>
        <translation>Compare, merge…</translation>
    </message>
    <message>
        <source>Không phải một người</source>
        <translation>Not one person</translation>
    </message>
    <message>
        <source>Hồ sơ</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Hồ sơ có thể trùng</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <source>Tìm tên, đơn vị</source>
        <translation>Find a name or unit</translation>
    </message>
    <message>
        <source>cặp</source>
        <translation>pairs</translation>
    </message>
    <message>
        <source>Không có hồ sơ nào có vẻ trùng</source>
        <translation>No records look like duplicates</translation>
    </message>
    <message>
        <source>Hai hồ sơ cùng số định danh, hoặc cùng tên và ngày sinh, hiện ở đây để gộp hoặc ghi là hai người.</source>
        <translation>Two records with one identity number, or one name and birth, are shown here to be merged or told apart.</translation>
    </message>
    <message>
        <source>Chỉ hiện %1 cặp đầu tiên</source>
        <translation>Only the first %1 pairs are shown</translation>
    </message>
    <message>
        <source>Điều đã ghi về một cặp được nhớ: cặp đó không được hỏi lại</source>
        <translation>What is decided on a pair is remembered: it is not asked about again</translation>
    </message>
    <message>
        <source>Chọn một cặp</source>
        <translation>Choose a pair</translation>
    </message>
    <message>
        <source>Chọn một hay nhiều cặp</source>
        <translation>Choose one or more pairs</translation>
    </message>
    <message>
        <source>Đã ghi %1 cặp không phải một người</source>
        <translation>%1 pairs told apart</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>Mở tệp…</source>
        <translation>Open file…</translation>
    </message>
    <message>
        <source>Tạo cơ sở dữ liệu mới từ kế hoạch…</source>
        <translation>New database from a plan…</translation>
    </message>
    <message>
        <source>Mở dữ liệu mẫu</source>
        <translation>Open the sample</translation>
    </message>
    <message>
        <source>Mở gần đây</source>
        <translation>Opened recently</translation>
    </message>
    <message>
        <source>Mở cơ sở dữ liệu trên máy chủ…</source>
        <translation>Open a database on a server…</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Không tìm được</source>
        <translation>Search failed</translation>
    </message>
    <message>
        <source>Hồ sơ</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Lớp</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Chứng nhận</source>
        <translation>Certificates</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Đổi người dùng…</source>
        <translation>Switch user…</translation>
    </message>
    <message>
        <source>Đổi mật khẩu…</source>
        <translation>Change password…</translation>
    </message>
    <message>
        <source>Khóa màn hình</source>
        <translation>Lock the screen</translation>
    </message>
    <message>
        <source>Đã đổi mật khẩu</source>
        <translation>The password was changed</translation>
    </message>
</context>
<context>
    <name>HeadcountDialog</name>
    <message>
        <source>Số người thuộc đối tượng</source>
        <translation>Headcounts</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tính đến ngày</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>%1, kể cả các đơn vị trực thuộc. Để trống: chưa có số; số 0 là không có ai.</source>
        <translation>%1, with the units below it. Empty: not known; 0 means nobody.</translation>
    </message>
    <message>
        <source>%1 người, %2</source>
        <translation>%1 people, %2</translation>
    </message>
    <message>
        <source>“%1” không phải là số người</source>
        <translation>“%1” is no number of people</translation>
    </message>
    <message>
        <source>Đếm từ hồ sơ…</source>
        <translation>Count the records…</translation>
    </message>
</context>
<context>
    <name>HeadcountsPage</name>
    <message>
        <source>Lệch</source>
        <translation>Differs</translation>
    </message>
    <message>
        <source>Chưa khai</source>
        <translation>Not declared</translation>
    </message>
    <message>
        <source>Khớp</source>
        <translation>Agrees</translation>
    </message>
    <message>
        <source>Đếm mẫu số từ hồ sơ</source>
        <translation>Headcounts from the records</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Thuộc</source>
        <translation>Below</translation>
    </message>
    <message>
        <source>Nhóm đối tượng</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Mẫu số</source>
        <translation>Headcount</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Đếm được</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Chênh lệch</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>So sánh</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Mọi đơn vị</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Lấy số đếm được</source>
        <translation>Take what is counted</translation>
    </message>
    <message>
        <source>Mẫu số đếm từ hồ sơ</source>
        <translation>Headcounts counted from the records</translation>
    </message>
    <message>
        <source>Tìm đơn vị, nhóm đối tượng</source>
        <translation>Find a unit or an audience</translation>
    </message>
    <message>
        <source>số</source>
        <translation>numbers</translation>
    </message>
    <message>
        <source>Tại ngày</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Lọc theo kết quả so sánh</source>
        <translation>Filter by the comparison</translation>
    </message>
    <message>
        <source>Đang đếm…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>%1 · theo nơi công tác chính và nhóm đối tượng của từng hồ sơ ngày %2; mỗi số gồm cả các đơn vị trực thuộc</source>
        <translation>%1 · by the main workplace and audiences of every record on %2; each number takes in the units below</translation>
    </message>
    <message>
        <source>Chưa có gì để đếm</source>
        <translation>Nothing to count yet</translation>
    </message>
    <message>
        <source>Không hồ sơ nào thuộc một nhóm đối tượng vào ngày này. Nhập danh sách ở trang Hồ sơ, hoặc chọn ngày khác.</source>
        <translation>No record is of an audience on that day. Import a list on the People page, or choose another day.</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Lấy %1 số đếm được</source>
        <translation>Take %1 counted numbers</translation>
    </message>
    <message>
        <source>Chọn các dòng cần lấy số (Ctrl+A: tất cả)</source>
        <translation>Choose the rows whose numbers to take (Ctrl+A: all)</translation>
    </message>
    <message>
        <source>Các dòng đã chọn không có số nào khác mẫu số đang có, hoặc chưa có hồ sơ</source>
        <translation>The chosen rows have no number that differs from the headcount, or no records yet</translation>
    </message>
    <message>
        <source>Đã lấy %1 mẫu số đếm từ hồ sơ</source>
        <translation>%1 headcounts taken from the records</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <comment>trang</comment>
        <translation>Units</translation>
    </message>
</context>
<context>
    <name>HistoryButton</name>
    <message>
        <source>Ai đã sửa</source>
        <translation>Who changed this</translation>
    </message>
    <message>
        <source>Ai đã thêm, sửa, lúc nào; trước và sau ra sao</source>
        <translation>Who added or changed it, and when; before and after</translation>
    </message>
    <message>
        <source>Chọn một dòng trước</source>
        <translation>Choose a row first</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Nhập danh sách người</source>
        <translation>Import a list of people</translation>
    </message>
    <message>
        <source>Chọn tệp khác</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>Trả lại hàng bị loại (.xlsx)</source>
        <translation>Give back refused rows (.xlsx)</translation>
    </message>
    <message>
        <source>Nhập</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Đã lưu %1 hàng bị loại</source>
        <translation>%1 refused rows saved</translation>
    </message>
    <message>
        <source>Đã dừng theo yêu cầu</source>
        <translation>Stopped as asked</translation>
    </message>
    <message>
        <source>Chưa ghi gì.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>Hồ sơ</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Lớp</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Nhập danh sách cử: %1</source>
        <translation>Import nominees: %1</translation>
    </message>
    <message>
        <source>Nhập danh sách học viên: %1</source>
        <translation>Import learners: %1</translation>
    </message>
    <message>
        <source>Xem trước rồi mới ghi; hoàn tác được</source>
        <translation>Previewed before anything is written; can be undone</translation>
    </message>
    <message>
        <source>Trang “%1”</source>
        <translation>Sheet “%1”</translation>
    </message>
    <message>
        <source>tiêu đề ở hàng %1</source>
        <translation>header in row %1</translation>
    </message>
    <message>
        <source>bỏ qua %1 hàng không phải người</source>
        <translation>%1 rows that are no people left out</translation>
    </message>
    <message>
        <source>chưa ghi gì vào cơ sở dữ liệu</source>
        <translation>nothing written to the database yet</translation>
    </message>
    <message>
        <source>Chọn danh sách</source>
        <translation>Choose a list</translation>
    </message>
    <message>
        <source>%1 người chưa thuộc nhóm đối tượng nào nên không được tính vào chỉ tiêu nào</source>
        <translation>%1 people belong to no audience yet, so they count towards no target</translation>
    </message>
    <message>
        <source>Chọn nhóm cho cả danh sách, hoặc cho từng hàng.</source>
        <translation>Choose an audience for the whole list, or row by row.</translation>
    </message>
    <message>
        <source>Xem %1 hàng</source>
        <translation>Show %1 rows</translation>
    </message>
    <message>
        <source>Cử %1 người</source>
        <translation>Nominate %1 people</translation>
    </message>
    <message>
        <source>Đưa %1 người vào lớp</source>
        <translation>Enrol %1 people</translation>
    </message>
    <message>
        <source>Nhập %1 hồ sơ</source>
        <translation>Import %1 records</translation>
    </message>
    <message>
        <source>Không có gì để nhập</source>
        <translation>Nothing to import</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu đang mở chỉ để xem</source>
        <translation>The database is open for reading only</translation>
    </message>
    <message>
        <source>Đã nhập %1 hồ sơ từ %2</source>
        <translation>%1 records imported from %2</translation>
    </message>
    <message>
        <source>còn %1 hàng chưa quyết định</source>
        <translation>%1 rows still undecided</translation>
    </message>
    <message>
        <source>%1 hàng không nhập</source>
        <translation>%1 rows not imported</translation>
    </message>
    <message>
        <source>Xem hồ sơ</source>
        <translation>Show the people</translation>
    </message>
    <message>
        <source>Lớp %1: đã cử %2 người, %3 người đã có từ trước</source>
        <translation>Class %1: %2 people nominated, %3 were there before</translation>
    </message>
    <message>
        <source>Lớp %1: đã đưa vào %2 người, %3 người đã có từ trước</source>
        <translation>Class %1: %2 people enrolled, %3 were there before</translation>
    </message>
    <message>
        <source>Lưu các hàng bị loại</source>
        <translation>Save the refused rows</translation>
    </message>
    <message>
        <source>Bảng tính Excel (*.xlsx)</source>
        <translation>Excel spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>Vai trò của bạn không cho nhập danh sách</source>
        <translation>Your role does not allow importing lists</translation>
    </message>
    <message>
        <source>Bảng tính (*.xlsx *.xls *.ods *.csv);;Mọi tệp (*)</source>
        <translation>Spreadsheets (*.xlsx *.xls *.ods *.csv);;All files (*)</translation>
    </message>
    <message>
        <source>Hàng bị loại của %1</source>
        <translation>Refused rows of %1</translation>
    </message>
    <message>
        <source>Trả lại đơn vị gửi danh sách để sửa</source>
        <translation>To give back to the sender of the list to be put right</translation>
    </message>
    <message>
        <source>Chỉ các cột…</source>
        <translation>Point out the columns…</translation>
    </message>
    <message>
        <source>Tệp đã thay đổi từ lúc xem trước</source>
        <translation>The file has changed since the preview</translation>
    </message>
    <message>
        <source>Đã đọc lại từ đầu; các ô sửa tay được bỏ.</source>
        <translation>It was read anew; cells put right by hand were dropped.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Tên trong tệp</source>
        <translation>Name in the file</translation>
    </message>
    <message>
        <source>Số hàng</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Có thể là</source>
        <translation>May be</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Hàng</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Vì sao không phải người</source>
        <translation>Why it is no person</translation>
    </message>
    <message>
        <source>Các cột được nhận ra trong tệp</source>
        <translation>The columns recognised in the file</translation>
    </message>
    <message>
        <source>Lọc theo kết quả</source>
        <translation>Filter by outcome</translation>
    </message>
    <message>
        <source>Tìm trong danh sách</source>
        <translation>Find in the list</translation>
    </message>
    <message>
        <source>Các hàng của danh sách</source>
        <translation>The rows of the list</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Cảnh báo</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Chưa có nhóm</source>
        <translation>No audience</translation>
    </message>
    <message>
        <source>Đơn vị lạ</source>
        <translation>Unknown units</translation>
    </message>
    <message>
        <source>Không phải người</source>
        <translation>Not people</translation>
    </message>
    <message>
        <source>Không nhận</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <source>hàng</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>Không có hàng nào ở đây</source>
        <translation>No rows here</translation>
    </message>
    <message>
        <source>tên đơn vị</source>
        <translation>unit names</translation>
    </message>
    <message>
        <source>Chọn một lần cho mọi hàng ghi như vậy.</source>
        <translation>Choose once for every row that says so.</translation>
    </message>
    <message>
        <source>Sẽ tạo đơn vị mới cùng lúc với hồ sơ.</source>
        <translation>A new unit is created together with the records.</translation>
    </message>
    <message>
        <source>Không nhận các hàng này</source>
        <translation>Do not take these rows</translation>
    </message>
    <message>
        <source>Các hàng này không được nhập.</source>
        <translation>These rows are not imported.</translation>
    </message>
    <message>
        <source>%1 hàng</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>Đọc theo cách đã lưu “%1”</source>
        <translation>Read by the kept profile “%1”</translation>
    </message>
    <message>
        <source>Không dùng</source>
        <translation>Do not use</translation>
    </message>
    <message>
        <source>Không đọc theo cách đã lưu “%1”</source>
        <translation>Do not read by the kept profile “%1”</translation>
    </message>
    <message>
        <source>Cột…</source>
        <translation>Columns…</translation>
    </message>
    <message>
        <source>Xem và sửa mỗi cột của tệp là gì</source>
        <translation>See and put right what each column of the file is</translation>
    </message>
    <message>
        <source>Sửa các cột được nhận ra</source>
        <translation>Put the recognised columns right</translation>
    </message>
    <message>
        <source>Quyết định tất cả…</source>
        <translation>Decide all…</translation>
    </message>
    <message>
        <source>Quyết định một lần cho mọi hàng đang lọc</source>
        <translation>Decide once for all rows of the filter</translation>
    </message>
    <message>
        <source>Là người giống nhất, nếu giống từ 80% (%1 hàng)</source>
        <translation>The most alike person, from 80% on (%1 rows)</translation>
    </message>
    <message>
        <source>Là người giống nhất, nếu giống từ 50% (%1 hàng)</source>
        <translation>The most alike person, from 50% on (%1 rows)</translation>
    </message>
    <message>
        <source>Tạo hồ sơ mới cho tất cả</source>
        <translation>New records for all</translation>
    </message>
    <message>
        <source>Bỏ qua tất cả, giữ nguyên hồ sơ đã có</source>
        <translation>Leave all out, keep the records as they are</translation>
    </message>
    <message>
        <source>Bỏ qua tất cả</source>
        <translation>Leave all out</translation>
    </message>
    <message>
        <source>Bỏ mọi quyết định đã chọn (%1 hàng)</source>
        <translation>Drop all decisions (%1 rows)</translation>
    </message>
</context>
<context>
    <name>ImportRowsModel</name>
    <message>
        <source>Hàng</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>%1 (sửa tay)</source>
        <translation>%1 (put right by hand)</translation>
    </message>
</context>
<context>
    <name>ImportStart</name>
    <message>
        <source>Thả tệp danh sách vào đây</source>
        <translation>Drop the list here</translation>
    </message>
    <message>
        <source>Excel (.xlsx), LibreOffice (.ods) hoặc .csv. Chương trình tự tìm dòng tiêu đề và các cột; chưa ghi gì cho đến khi bạn xem trước và bấm Nhập.</source>
        <translation>Excel (.xlsx), LibreOffice (.ods) or .csv. The program finds the header row and the columns by itself; nothing is written until you have seen the preview and press Import.</translation>
    </message>
    <message>
        <source>Chọn tệp…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Nhập tệp %1</source>
        <translation>Import the file %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Trong thư mục %1</source>
        <translation>In the folder %1</translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message>
        <source>Đang đọc %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>Đang đối chiếu với hồ sơ đã có</source>
        <translation>Comparing with the records</translation>
    </message>
    <message>
        <source>Đang ghi %1 hồ sơ</source>
        <translation>Writing %1 records</translation>
    </message>
    <message>
        <source>Đang lưu %1</source>
        <translation>Saving %1</translation>
    </message>
    <message>
        <source>Đang ghi danh sách của lớp %1</source>
        <translation>Writing the list of class %1</translation>
    </message>
</context>
<context>
    <name>InfoTab</name>
    <message>
        <source>Việc tiếp theo</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Hủy lớp</source>
        <translation>Cancel a class</translation>
    </message>
    <message>
        <source>Sửa thông tin</source>
        <translation>Change details</translation>
    </message>
    <message>
        <source>Chương trình</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Cấp</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Đơn vị tổ chức</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Dòng kinh phí</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Số chỗ</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>không giới hạn</source>
        <translation>open-ended</translation>
    </message>
    <message>
        <source>Hoàn thành khi</source>
        <translation>Completed when</translation>
    </message>
    <message>
        <source>dự ít nhất %1% số tiết</source>
        <translation>at least %1% of the hours attended</translation>
    </message>
    <message>
        <source>, vắng có phép tính là dự</source>
        <translation>, excused absence counts as attended</translation>
    </message>
    <message>
        <source>, điểm từ %1/100</source>
        <translation>, score from %1/100</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Thư ký lớp</source>
        <translation>Class secretary</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Mở lại lớp</source>
        <translation>Reopen the class</translation>
    </message>
    <message>
        <source>Lớp đã hủy: không còn việc gì.</source>
        <translation>The class is cancelled: nothing is left to do.</translation>
    </message>
    <message>
        <source>Lớp chưa có buổi học nào.</source>
        <translation>The class has no sessions yet.</translation>
    </message>
    <message>
        <source>Thêm buổi học</source>
        <translation>Add sessions</translation>
    </message>
    <message>
        <source>Lớp chưa có học viên.</source>
        <translation>The class has no learners yet.</translation>
    </message>
    <message>
        <source>Thêm học viên</source>
        <translation>Add learners</translation>
    </message>
    <message>
        <source>%1 người được cử đang chờ.</source>
        <translation>%1 nominations are pending.</translation>
    </message>
    <message>
        <source>Duyệt danh sách</source>
        <translation>Decide nominations</translation>
    </message>
    <message>
        <source>%1/%2 buổi chưa điểm danh.</source>
        <translation>%1 of %2 sessions are not marked.</translation>
    </message>
    <message>
        <source>Điểm danh</source>
        <translation>Mark attendance</translation>
    </message>
    <message>
        <source>Đã điểm danh các buổi; chưa tính kết quả.</source>
        <translation>All sessions are marked; results are not computed yet.</translation>
    </message>
    <message>
        <source>Tính kết quả</source>
        <translation>Compute results</translation>
    </message>
    <message>
        <source>%1 học viên hoàn thành chưa có giấy chứng nhận.</source>
        <translation>%1 learners completed and have no certificate.</translation>
    </message>
    <message>
        <source>Cấp chứng nhận</source>
        <translation>Issue certificates</translation>
    </message>
    <message>
        <source>Lớp đã xong: %1/%2 học viên hoàn thành.</source>
        <translation>The class is done: %1 of %2 learners completed.</translation>
    </message>
    <message>
        <source>In hồ sơ</source>
        <translation>Print papers</translation>
    </message>
    <message>
        <source>Hủy lớp %1</source>
        <translation>Cancel class %1</translation>
    </message>
    <message>
        <source>Lớp vẫn còn trong danh sách với tình trạng đã hủy. Có thể mở lại.</source>
        <translation>The class stays on the list as cancelled. It can be reopened.</translation>
    </message>
</context>
<context>
    <name>InlineBanner</name>
    <message>
        <source>Đóng thông báo</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>%1, lúc %2</source>
        <translation>%1, at %2</translation>
    </message>
    <message>
        <source>Thời điểm</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Người làm</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Số thay đổi</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Đã hoàn tác</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>thêm</source>
        <translation>added</translation>
    </message>
    <message>
        <source>sửa</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>xóa</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>dữ liệu mà bản Tập Huấn này không biết</source>
        <translation>data that this version of Tập Huấn does not know</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nhật ký</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Thay đổi</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Bản ghi</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Trước</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Sau</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Hoàn tác thao tác này</source>
        <translation>Undo this operation</translation>
    </message>
    <message>
        <source>Tìm việc, người làm</source>
        <translation>Find operation, author</translation>
    </message>
    <message>
        <source>Người làm</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Loại việc</source>
        <translation>Kind of operation</translation>
    </message>
    <message>
        <source>Mọi việc</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>thao tác</source>
        <translation>operations</translation>
    </message>
    <message>
        <source>Tìm trong thay đổi</source>
        <translation>Find in the changes</translation>
    </message>
    <message>
        <source>mục</source>
        <translation>fields</translation>
    </message>
    <message>
        <source>Chọn một thao tác để xem trước và sau</source>
        <translation>Choose an operation to see before and after</translation>
    </message>
    <message>
        <source>Mọi người</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Mọi thao tác</source>
        <translation>All operations</translation>
    </message>
    <message>
        <source>Không có thao tác nào như vậy</source>
        <translation>No such operation</translation>
    </message>
    <message>
        <source>Chọn người làm, loại việc hoặc khoảng ngày khác.</source>
        <translation>Choose another author, kind or period.</translation>
    </message>
    <message>
        <source>Chưa có thao tác nào</source>
        <translation>No operation yet</translation>
    </message>
    <message>
        <source>Mỗi thay đổi ghi vào đây ai làm, lúc nào, trước và sau ra sao.</source>
        <translation>Every change is written here: who, when, before and after.</translation>
    </message>
    <message>
        <source>%1 thao tác đã sửa %2 và những gì thuộc về nó</source>
        <translation>%1 operations changed %2 and what belongs to it</translation>
    </message>
    <message>
        <source>Ai đã làm gì, lúc nào; chọn một thao tác để xem trước và sau</source>
        <translation>Who did what and when; choose an operation to see before and after</translation>
    </message>
    <message>
        <source>%1 thay đổi</source>
        <translation>%1 changes</translation>
    </message>
    <message>
        <source>mã %1</source>
        <translation>id %1</translation>
    </message>
    <message>
        <source>đã hoàn tác lúc %1, %2</source>
        <translation>undone %1 by %2</translation>
    </message>
    <message>
        <source>và %1 thay đổi nữa</source>
        <translation>and %1 more changes</translation>
    </message>
    <message>
        <source>Hoàn tác thao tác</source>
        <translation>Undo an operation</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>%1
%2, %3 · %4 thay đổi

Mỗi chỗ trở về như trước thao tác này. Chỗ nào đã sửa tiếp sau đó thì giữ nguyên và được nêu tên. Việc hoàn tác cũng nằm trong nhật ký và hoàn tác lại được.</source>
        <translation>%1
%2, %3 · %4 changes

Everything returns to what it was before this operation. What was changed again since stays as it is and is named. Undoing is an operation too, and can itself be undone.</translation>
    </message>
    <message>
        <source>và %1 chỗ nữa</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>Giữ nguyên %1</source>
        <translation>Kept as it is: %1</translation>
    </message>
    <message>
        <source>Không còn gì để hoàn tác</source>
        <translation>Nothing left to undo</translation>
    </message>
    <message>
        <source>Đã hoàn tác: %1 (%2 thay đổi)</source>
        <translation>Undone: %1 (%2 changes)</translation>
    </message>
    <message>
        <source>xóa hẳn</source>
        <translation>erased</translation>
    </message>
    <message>
        <source>Chọn một thao tác trước</source>
        <translation>Choose an operation first</translation>
    </message>
    <message>
        <source>Thao tác này đã hoàn tác</source>
        <translation>This operation was undone</translation>
    </message>
    <message>
        <source>Thay đổi tài khoản, vai trò không hoàn tác được</source>
        <translation>Changes to accounts and roles cannot be undone</translation>
    </message>
</context>
<context>
    <name>KeyHints</name>
    <message>
        <source>Phím tắt</source>
        <translation>Shortcuts</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Ghi</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Hồ sơ, quá trình công tác và đào tạo giữ nguyên; số liệu trước ngày này không đổi. Người trở lại thì ghi bằng Chuyển đơn vị.</source>
        <translation>The record, past work and training stay as they are; figures of the days before do not change. Whoever comes back is recorded with Transfer.</translation>
    </message>
    <message>
        <source>Vì</source>
        <translation>Because of</translation>
    </message>
    <message>
        <source>Thôi từ ngày</source>
        <translation>No longer there from</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>quyết định số…</source>
        <translation>decision no. …</translation>
    </message>
    <message>
        <source>%1 người đã thôi công tác</source>
        <translation>%1 people have left</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Hàng</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Trả lại hàng không nhận (.xlsx)</source>
        <translation>Give back refused rows (.xlsx)</translation>
    </message>
    <message>
        <source>Lọc theo kết quả</source>
        <translation>Filter by outcome</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Tìm trong danh sách</source>
        <translation>Find in the list</translation>
    </message>
    <message>
        <source>hàng</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>Là người nào</source>
        <translation>Who it is</translation>
    </message>
    <message>
        <source>Đang đối chiếu với hồ sơ đã có</source>
        <translation>Comparing with the records</translation>
    </message>
    <message>
        <source>Đang đọc tệp</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>Như cũ</source>
        <translation>As before</translation>
    </message>
    <message>
        <source>Chưa chắc</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>Không nhận</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Không có gì để ghi</source>
        <translation>Nothing to write</translation>
    </message>
    <message>
        <source>Chọn một hàng</source>
        <translation>Choose a row</translation>
    </message>
    <message>
        <source>Chưa quyết</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>Đã rõ</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Người mới, chưa có hồ sơ</source>
        <translation>Someone new, without a record</translation>
    </message>
    <message>
        <source>Bỏ qua hàng này</source>
        <translation>Leave this row out</translation>
    </message>
    <message>
        <source>Lưu các hàng không nhận</source>
        <translation>Save the refused rows</translation>
    </message>
    <message>
        <source>Bảng tính Excel (*.xlsx)</source>
        <translation>Excel spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>Đã lưu %1 hàng không nhận vào %2</source>
        <translation>Saved %1 refused rows in %2</translation>
    </message>
</context>
<context>
    <name>ListOptions</name>
    <message>
        <source>chưa chọn</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>Trang</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Đơn vị gửi danh sách</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Nhóm đối tượng</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>không nêu</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Người trong danh sách được tính vào chỉ tiêu của nhóm này</source>
        <translation>The people of the list count towards the targets of this audience</translation>
    </message>
    <message>
        <source>Hàng không ghi đơn vị thuộc đơn vị này; tên đơn vị được tìm trong đó trước</source>
        <translation>Rows without a unit belong to this one; unit names are looked for in it first</translation>
    </message>
    <message>
        <source>Người trong danh sách giữ chức vụ, làm ở đơn vị đã ghi từ ngày này</source>
        <translation>The people of the list have held their position and unit since this day</translation>
    </message>
    <message>
        <source>theo chức vụ</source>
        <translation>by position</translation>
    </message>
    <message>
        <source>Căn cứ xử lý dữ liệu</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Văn bản, nơi lưu</source>
        <translation>Act, where kept</translation>
    </message>
    <message>
        <source>Vì sao cơ quan được giữ dữ liệu của những người này (Luật Bảo vệ dữ liệu cá nhân)</source>
        <translation>Why the office may hold the data of these people (Law on Personal Data Protection)</translation>
    </message>
</context>
<context>
    <name>ListRecorder</name>
    <message>
        <source>Đưa danh sách ra ngoài</source>
        <translation>Take a list out</translation>
    </message>
    <message>
        <source>Tiếp tục</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>%1. Việc này, cùng mục đích, được ghi vào sổ truy cập; lần sau của danh sách này không hỏi lại.</source>
        <translation>%1. This, with its purpose, is written in the access log; for this list you are not asked again.</translation>
    </message>
    <message>
        <source>Mục đích</source>
        <translation>Purpose</translation>
    </message>
</context>
<context>
    <name>ListsTab</name>
    <message>
        <source>Danh sách</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Nơi gửi</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Ngày nhận</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Số người</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Văn bản, nơi lưu</source>
        <translation>Act, where kept</translation>
    </message>
    <message>
        <source>Sửa căn cứ…</source>
        <translation>Edit basis…</translation>
    </message>
    <message>
        <source>Lọc theo căn cứ</source>
        <translation>Filter by basis</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Chưa nêu căn cứ</source>
        <translation>No basis stated</translation>
    </message>
    <message>
        <source>Tìm danh sách, nơi gửi, văn bản</source>
        <translation>Find list, sender, act</translation>
    </message>
    <message>
        <source>danh sách</source>
        <translation>lists</translation>
    </message>
    <message>
        <source>Chưa nhận danh sách nào</source>
        <translation>No list received yet</translation>
    </message>
    <message>
        <source>Mỗi danh sách người được nhập hiện ở đây cùng căn cứ xử lý dữ liệu của nó.</source>
        <translation>Every list of people that is imported stands here with its legal basis.</translation>
    </message>
    <message>
        <source>Nhập danh sách</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Chọn một danh sách</source>
        <translation>Choose a list</translation>
    </message>
</context>
<context>
    <name>LogInPage</name>
    <message>
        <source>Mật khẩu</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Đăng nhập</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>Mở khóa</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Đã khóa màn hình</source>
        <translation>The screen is locked</translation>
    </message>
    <message>
        <source>Việc đang làm dở vẫn còn nguyên phía sau.</source>
        <translation>What you were doing is still there behind it.</translation>
    </message>
    <message>
        <source>Tên tài khoản</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>Quên mật khẩu? Gõ khóa khôi phục vào ô mật khẩu.</source>
        <translation>Forgot the password? Type the recovery key in the password field.</translation>
    </message>
    <message>
        <source>Chọn tệp khác…</source>
        <translation>Choose another file…</translation>
    </message>
    <message>
        <source>Về màn hình bắt đầu</source>
        <translation>Back to the start screen</translation>
    </message>
    <message>
        <source>Đổi người dùng…</source>
        <translation>Switch user…</translation>
    </message>
    <message>
        <source>Nhập tên tài khoản và mật khẩu</source>
        <translation>Type the account name and the password</translation>
    </message>
    <message>
        <source>Quên mật khẩu? Người quản trị đặt mật khẩu khác.</source>
        <translation>Forgot the password? An administrator sets another.</translation>
    </message>
    <message>
        <source>Nhớ mật khẩu trên máy này</source>
        <translation>Remember the password on this computer</translation>
    </message>
    <message>
        <source>Mật khẩu nằm trong kho mật khẩu của máy, không trong tệp nào của chương trình. Ai dùng được phiên làm việc này của máy thì đăng nhập được.</source>
        <translation>The password lies in the computer&apos;s keyring, in no file of the program. Whoever can use this session of the computer can log in.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tập Huấn</source>
        <translation>Tập Huấn</translation>
    </message>
</context>
<context>
    <name>MembershipDialog</name>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Chọn đơn vị</source>
        <translation>Choose a unit</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị</source>
        <translation>No unit was chosen</translation>
    </message>
    <message>
        <source>Sửa nơi công tác đang ghi</source>
        <translation>Correct the workplace as recorded</translation>
    </message>
    <message>
        <source>Dùng khi ghi sai: nơi công tác đang ghi được thay, kể từ ngày nó bắt đầu. Người đổi đơn vị, chức vụ thì chọn Chuyển đơn vị.</source>
        <translation>For what was recorded wrongly: the present workplace is replaced from the day it began. For another unit or position choose Transfer.</translation>
    </message>
    <message>
        <source>Phòng, bộ phận</source>
        <translation>Department</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Gộp hồ sơ trùng</source>
        <translation>Merge duplicates</translation>
    </message>
    <message>
        <source>Gộp làm một người</source>
        <translation>Merge into one person</translation>
    </message>
    <message>
        <source>%1 và %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Lớp, kết quả và chứng nhận của cả hai hồ sơ giữ nguyên và tính cho một người. Ở mục hai hồ sơ ghi khác nhau, chọn cách ghi đúng. Hoàn tác thì hai hồ sơ trở lại như cũ.</source>
        <translation>Classes, results and certificates of both records stay and count for one person. Where the two differ, choose what is right. Undo gives both records back as they were.</translation>
    </message>
    <message>
        <source>Không phải một người</source>
        <translation>Not one person</translation>
    </message>
    <message>
        <source>Hồ sơ giữ lại</source>
        <translation>Record kept</translation>
    </message>
    <message>
        <source>Hồ sơ gộp vào</source>
        <translation>Record merged into it</translation>
    </message>
    <message>
        <source>giống nhau</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 (khác hồ sơ kia)</source>
        <translation>%1 (differs from the other)</translation>
    </message>
    <message>
        <source>Đã gộp hai hồ sơ của %1</source>
        <translation>The two records of %1 are merged</translation>
    </message>
    <message>
        <source>Đã ghi hai hồ sơ %1 là hai người</source>
        <translation>The two records of %1 are told apart</translation>
    </message>
</context>
<context>
    <name>NewServerDialog</name>
    <message>
        <source>Tạo cơ sở dữ liệu mới trên máy chủ</source>
        <translation>New database on a server</translation>
    </message>
    <message>
        <source>Tạo</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Đơn vị sử dụng</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Ví dụ: Sở Nội vụ tỉnh Tây Ninh</source>
        <translation>For example: Sở Nội vụ tỉnh Tây Ninh</translation>
    </message>
    <message>
        <source>%1 đang trống. Tạo mới tại đó với danh mục đơn vị và kế hoạch của tỉnh. %2 thành tài khoản quản trị đầu tiên, mật khẩu vẫn là mật khẩu vừa đăng nhập; khóa khôi phục hiện ra một lần sau khi tạo.</source>
        <translation>%1 is empty. A new database begins there with the province&apos;s units and plan. %2 becomes the first administrator account, with the password that was just typed; the recovery key is shown once afterwards.</translation>
    </message>
    <message>
        <source>Chưa nêu đơn vị sử dụng</source>
        <translation>No office was named</translation>
    </message>
    <message>
        <source>Viết tên cơ quan giữ cơ sở dữ liệu này: tên đó in trên giấy tờ</source>
        <translation>Write the name of the office that keeps this database: it is printed on papers</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>Xem số đầy đủ</source>
        <translation>See whole numbers</translation>
    </message>
    <message>
        <source>Xem số</source>
        <translation>See numbers</translation>
    </message>
    <message>
        <source>Số định danh và số điện thoại của %1. Lần xem này, cùng mục đích, được ghi vào sổ truy cập.</source>
        <translation>Identity and telephone numbers of %1. This, with its purpose, is written in the access log.</translation>
    </message>
    <message>
        <source>Mục đích</source>
        <translation>Purpose</translation>
    </message>
</context>
<context>
    <name>OpenErrorPage</name>
    <message>
        <source>Mở chỉ để xem</source>
        <translation>Open read-only</translation>
    </message>
    <message>
        <source>Mở một bản sao…</source>
        <translation>Open a copy…</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Chọn tệp khác…</source>
        <translation>Choose another file…</translation>
    </message>
    <message>
        <source>Về màn hình bắt đầu</source>
        <translation>Back to start</translation>
    </message>
    <message>
        <source>Bản sao lưu có trên máy này</source>
        <translation>Backups on this computer</translation>
    </message>
    <message>
        <source>Tệp hiện có được giữ lại thành một bản sao lưu trước khi khôi phục nếu còn đọc được.</source>
        <translation>The present file is kept as a backup before restoring, where it can still be read.</translation>
    </message>
    <message>
        <source>Khôi phục bản đã chọn</source>
        <translation>Restore the chosen backup</translation>
    </message>
    <message>
        <source>Khôi phục thành tệp…</source>
        <translation>Restore to a file…</translation>
    </message>
</context>
<context>
    <name>OutputDialog</name>
    <message>
        <source>kế hoạch %1</source>
        <translation>planned %1</translation>
    </message>
    <message>
        <source>kế hoạch không nêu số</source>
        <translation>no number in the plan</translation>
    </message>
    <message>
        <source>%1, năm %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Ghi sản phẩm đã làm</source>
        <translation>Record what was done</translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>%1. Để trống số lượng: chưa có số liệu.</source>
        <translation>%1. An empty quantity is not known.</translation>
    </message>
    <message>
        <source>Minh chứng</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>đường dẫn, số văn bản, nơi lưu</source>
        <translation>link, document number, where it is kept</translation>
    </message>
    <message>
        <source>Minh chứng: %1</source>
        <translation>Evidence: %1</translation>
    </message>
    <message>
        <source>“%1” không phải là số lượng</source>
        <translation>“%1” is no quantity</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Tổng quan</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Mở lớp mới</source>
        <translation>New class</translation>
    </message>
    <message>
        <source>Lớp theo kế hoạch</source>
        <translation>Classes planned</translation>
    </message>
    <message>
        <source>Theo cấp</source>
        <translation>By level</translation>
    </message>
    <message>
        <source>Theo năm</source>
        <translation>By year</translation>
    </message>
    <message>
        <source>Đang tính số liệu…</source>
        <translation>Computing figures…</translation>
    </message>
    <message>
        <source>Chưa có kế hoạch nào</source>
        <translation>No plan yet</translation>
    </message>
    <message>
        <source>Số liệu của trang này đi từ chỉ tiêu, lớp và kinh phí của một kế hoạch.</source>
        <translation>The figures of this page come from the targets, classes and money of a plan.</translation>
    </message>
    <message>
        <source>Thêm kế hoạch</source>
        <translation>Add a plan</translation>
    </message>
    <message>
        <source>Đến ngày %1 · theo đơn vị tại thời điểm đó</source>
        <translation>As of %1 · by the units of that time</translation>
    </message>
    <message>
        <source>Đã qua đào tạo, bồi dưỡng</source>
        <translation>Trained</translation>
    </message>
    <message>
        <source>Chưa đủ số liệu</source>
        <translation>Not enough data</translation>
    </message>
    <message>
        <source>%1 lượt người</source>
        <translation>%1 attendances</translation>
    </message>
    <message>
        <source>%1 / %2 người · %3</source>
        <translation>%1 of %2 people · %3</translation>
    </message>
    <message>
        <source>người</source>
        <translation>people</translation>
    </message>
    <message>
        <source>%1 · chưa có mẫu số</source>
        <translation>%1 · no headcount yet</translation>
    </message>
    <message>
        <source>Lớp đã tổ chức năm %1</source>
        <translation>Classes held in %1</translation>
    </message>
    <message>
        <source>lớp</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>kế hoạch không nêu số lớp</source>
        <translation>the plan states no number of classes</translation>
    </message>
    <message>
        <source>/ %1 lớp</source>
        <translation>/ %1 classes</translation>
    </message>
    <message>
        <source>%1 lớp đang học · %2 lớp chưa xếp lịch</source>
        <translation>%1 under way · %2 not yet scheduled</translation>
    </message>
    <message>
        <source>Kinh phí năm %1</source>
        <translation>Money in %1</translation>
    </message>
    <message>
        <source>kế hoạch không nêu kinh phí</source>
        <translation>the plan states no money</translation>
    </message>
    <message>
        <source>/ %1 triệu</source>
        <translation>/ %1 million</translation>
    </message>
    <message>
        <source>triệu đồng</source>
        <translation>million đồng</translation>
    </message>
    <message>
        <source>dự kiến · chưa ghi số đã chi</source>
        <translation>planned · spending not entered yet</translation>
    </message>
    <message>
        <source>đã chi %1</source>
        <translation>%1 spent</translation>
    </message>
    <message>
        <source> · cam kết thêm %1 triệu</source>
        <translation> · %1 million more committed</translation>
    </message>
    <message>
        <source>Báo cáo tiếp theo</source>
        <translation>Next report</translation>
    </message>
    <message>
        <source>kế hoạch không nêu hạn báo cáo</source>
        <translation>the plan states no reporting date</translation>
    </message>
    <message>
        <source>hôm nay</source>
        <translation>today</translation>
    </message>
    <message>
        <source>còn %1 ngày</source>
        <translation>in %1 days</translation>
    </message>
    <message>
        <source>đến hết ngày %1 · %2</source>
        <translation>until the end of %1 · %2</translation>
    </message>
    <message>
        <source>Chỉ tiêu %1</source>
        <translation>Indicator %1</translation>
    </message>
    <message>
        <source>Chưa có hồ sơ cá nhân nào</source>
        <translation>No people on record yet</translation>
    </message>
    <message>
        <source>Nhập danh sách cử học viên từ Excel: xem trước rồi mới ghi.</source>
        <translation>Import a nomination list from Excel: you see it before anything is saved.</translation>
    </message>
    <message>
        <source>Nhập danh sách</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Chưa có ai hoàn thành lớp nào được tính cho chỉ tiêu này</source>
        <translation>Nobody has completed a class that counts for this indicator</translation>
    </message>
    <message>
        <source>Tỷ lệ theo đơn vị hiện ra khi lớp đầu tiên có kết quả.</source>
        <translation>Shares by unit appear when the first class has results.</translation>
    </message>
    <message>
        <source>Xếp từ thấp lên. Bấm vào một thanh để xem tên người đã học và người còn thiếu.</source>
        <translation>Lowest first. Click a bar to see who was trained and who is still missing.</translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message>
        <source>Năm sinh, chức vụ, đơn vị; không có số CCCD.</source>
        <translation>Year of birth, position, unit; no identity numbers.</translation>
    </message>
    <message>
        <source>Mỗi buổi một cột để học viên ký.</source>
        <translation>One column per session for signatures.</translation>
    </message>
    <message>
        <source>Các dấu đã ghi, có mặt và vắng của từng buổi.</source>
        <translation>The marks given, present and absent per session.</translation>
    </message>
    <message>
        <source>Mỗi giấy một trang A4 ngang, đúng nội dung lúc cấp.</source>
        <translation>One landscape A4 page each, exactly as issued.</translation>
    </message>
    <message>
        <source>Xem và in</source>
        <translation>View and print</translation>
    </message>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Xem và in: %1</source>
        <translation>View and print: %1</translation>
    </message>
    <message>
        <source>Lưu PDF: %1</source>
        <translation>Save PDF: %1</translation>
    </message>
    <message>
        <source>Tệp PDF (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Đã ghi %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Mục đích</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>được ghi vào sổ truy cập mỗi lần xem, in hoặc lưu</source>
        <translation>is written in the access log whenever a paper is seen, printed or saved</translation>
    </message>
    <message>
        <source>Điểm danh, lập hồ sơ lớp %1</source>
        <translation>Attendance and papers of class %1</translation>
    </message>
    <message>
        <source>Lớp chưa cấp giấy nào</source>
        <translation>The class has no certificates yet</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Mật khẩu mới của %1</source>
        <translation>New password of %1</translation>
    </message>
    <message>
        <source>Đổi mật khẩu</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Ít nhất %1 ký tự. Mật khẩu không xem lại được; quên thì người quản trị đặt mật khẩu khác.</source>
        <translation>At least %1 characters. A password cannot be looked up; if it is forgotten, an administrator sets another.</translation>
    </message>
    <message>
        <source>Mật khẩu mới</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Gõ lại mật khẩu mới</source>
        <translation>New password again</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Che mật khẩu</source>
        <translation>Hide the password</translation>
    </message>
    <message>
        <source>Hiện mật khẩu</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>Chưa gõ mật khẩu mới</source>
        <translation>The new password is missing</translation>
    </message>
    <message>
        <source>Hai lần gõ mật khẩu khác nhau</source>
        <translation>The two passwords differ</translation>
    </message>
    <message>
        <source>Gõ lại cả hai ô</source>
        <translation>Type both again</translation>
    </message>
</context>
<context>
    <name>PastTrainingDialog</name>
    <message>
        <source>Mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>hồ sơ mới</source>
        <translation>new</translation>
    </message>
    <message>
        <source>đã có hồ sơ</source>
        <translation>known</translation>
    </message>
    <message>
        <source>Kết quả các lớp đã tổ chức: %1</source>
        <translation>Results of past classes: %1</translation>
    </message>
    <message>
        <source>Nhập</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Hồ sơ</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Lớp</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Hoàn thành</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Số chứng nhận</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Lớp, chương trình, cấp</source>
        <translation>Class, course, level</translation>
    </message>
    <message>
        <source>Đơn vị tổ chức, từ, đến ngày</source>
        <translation>Organiser, from, until</translation>
    </message>
    <message>
        <source>Tên lớp</source>
        <translation>Name of the class</translation>
    </message>
    <message>
        <source>tên lớp: theo danh sách</source>
        <translation>name of the class: as the list says</translation>
    </message>
    <message>
        <source>Chương trình</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>chương trình: theo danh sách</source>
        <translation>course: as the list says</translation>
    </message>
    <message>
        <source>Cấp của học viên</source>
        <translation>Level of the learners</translation>
    </message>
    <message>
        <source>cấp: theo danh sách</source>
        <translation>level: as the list says</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>từ ngày</source>
        <translation>from</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>đến ngày</source>
        <translation>until</translation>
    </message>
    <message>
        <source>đơn vị tổ chức: theo danh sách</source>
        <translation>organiser: as the list says</translation>
    </message>
    <message>
        <source>Đơn vị tổ chức</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Đơn vị tổ chức các lớp mà danh sách không ghi; tên đơn vị của học viên được tìm trong đó trước</source>
        <translation>Who organised the classes for which the list does not say so; the units of learners are looked for below it first</translation>
    </message>
    <message>
        <source>Không đọc được ngày “%1”</source>
        <translation>The date “%1” cannot be read</translation>
    </message>
    <message>
        <source>Ghi ngày như 12/06/2023</source>
        <translation>Write the date like 12/06/2023</translation>
    </message>
    <message>
        <source>%1 kết quả mới · %2 lớp mới · %3 hồ sơ mới. Hồ sơ đã có giữ nguyên.</source>
        <translation>%1 new results · %2 new classes · %3 new people. Known records stay as they are.</translation>
    </message>
    <message>
        <source>Nhập %1 kết quả</source>
        <translation>Import %1 results</translation>
    </message>
    <message>
        <source>Đang ghi kết quả các lớp</source>
        <translation>Writing the results of the classes</translation>
    </message>
    <message>
        <source>Đã nhập %1 kết quả của các lớp đã tổ chức, thêm %2 lớp</source>
        <translation>%1 results of past classes imported, %2 classes added</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Nữ</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Nam</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Giới tính</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>CCCD</source>
        <translation>Identity no.</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Hồ sơ</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Nhập từ bảng tính</source>
        <translation>Import from a spreadsheet</translation>
    </message>
    <message>
        <source>Thêm hồ sơ</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Tìm tên, đơn vị, số CCCD, điện thoại</source>
        <translation>Find a name, unit, identity number or telephone</translation>
    </message>
    <message>
        <source>người</source>
        <translation>people</translation>
    </message>
    <message>
        <source>Chưa có hồ sơ nào</source>
        <translation>Nobody on record yet</translation>
    </message>
    <message>
        <source>Nhập danh sách từ bảng tính; bản xem trước cho biết ai mới, ai đã có.</source>
        <translation>Import a list from a spreadsheet; the preview tells who is new and who is there already.</translation>
    </message>
    <message>
        <source>Chỉ hiện %1 người khớp đầu tiên; gõ thêm để thu hẹp</source>
        <translation>Only the first %1 matches are shown; type more to narrow them</translation>
    </message>
    <message>
        <source>Bấm đúp để mở hồ sơ; số định danh luôn được che</source>
        <translation>Double-click to open a person; identity numbers are always masked</translation>
    </message>
    <message>
        <source>Nhóm đối tượng</source>
        <translation>Audiences</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Chưa có đơn vị</source>
        <translation>No unit</translation>
    </message>
    <message>
        <source>Chưa có nhóm</source>
        <translation>No audience</translation>
    </message>
    <message>
        <source>Mọi đơn vị</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Mọi nhóm đối tượng</source>
        <translation>All audiences</translation>
    </message>
    <message>
        <source>Không có ai ở đây</source>
        <translation>Nobody here</translation>
    </message>
    <message>
        <source>Danh sách hồ sơ</source>
        <translation>List of people</translation>
    </message>
    <message>
        <source>Hồ sơ trùng</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Chuyển, thôi công tác</source>
        <translation>Transfer or leave</translation>
    </message>
    <message>
        <source>Chưa xếp đơn vị mới</source>
        <translation>Not placed yet</translation>
    </message>
    <message>
        <source>Chuyển đơn vị…</source>
        <translation>Transfer…</translation>
    </message>
    <message>
        <source>Thôi công tác…</source>
        <translation>Leave…</translation>
    </message>
    <message>
        <source>Chuyển theo danh sách…</source>
        <translation>Transfer by a list…</translation>
    </message>
    <message>
        <source>Chuyển đơn vị %1 người được chọn…</source>
        <translation>Transfer the %1 people chosen…</translation>
    </message>
    <message>
        <source>Chuyển đơn vị (chọn người trước)</source>
        <translation>Transfer (choose people first)</translation>
    </message>
    <message>
        <source>%1 người được chọn thôi công tác…</source>
        <translation>The %1 people chosen leave…</translation>
    </message>
    <message>
        <source>Thôi công tác (chọn người trước)</source>
        <translation>Leave (choose people first)</translation>
    </message>
    <message>
        <source>%1 người thôi công tác</source>
        <translation>%1 people leave</translation>
    </message>
    <message>
        <source>Chọn danh sách chuyển</source>
        <translation>Choose a list of transfers</translation>
    </message>
    <message>
        <source>Bảng tính (*.xlsx *.xls *.ods *.csv);;Mọi tệp (*)</source>
        <translation>Spreadsheets (*.xlsx *.xls *.ods *.csv);;All files (*)</translation>
    </message>
    <message>
        <source>Đơn vị, chức vụ, nhóm đối tượng tại ngày %1</source>
        <translation>Units, positions and audiences on %1</translation>
    </message>
    <message>
        <source>Trình độ, chứng chỉ</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Đã thôi công tác</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Tại ngày</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Mọi trình độ</source>
        <translation>Every qualification</translation>
    </message>
    <message>
        <source>Chọn đơn vị, nhóm, trình độ hoặc ngày khác.</source>
        <translation>Choose another unit, audience, qualification or day.</translation>
    </message>
    <message>
        <source>Cử vào mạng lưới, đội ngũ…</source>
        <translation>Put on a roster…</translation>
    </message>
    <message>
        <source>Cử %1 người được chọn vào mạng lưới, đội ngũ…</source>
        <translation>Put the %1 chosen people on a roster…</translation>
    </message>
    <message>
        <source>Cử vào mạng lưới, đội ngũ (chọn người trước)</source>
        <translation>Put on a roster (choose people first)</translation>
    </message>
    <message>
        <source>Thôi công tác: %1</source>
        <translation>Leaving: %1</translation>
    </message>
    <message>
        <source>Chưa có loại mạng lưới, đội ngũ nào</source>
        <translation>There are no kinds of rosters yet</translation>
    </message>
    <message>
        <source>Lấy các loại có sẵn ở trang Mạng lưới, đội ngũ</source>
        <translation>Take the standard kinds on the page Rosters</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Thêm người vào lớp %1</source>
        <translation>Add people to class %1</translation>
    </message>
    <message>
        <source>Đưa vào lớp</source>
        <translation>Enrol</translation>
    </message>
    <message>
        <source>Chỉ cử tham gia, chờ duyệt</source>
        <translation>Nominate only, pending</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>CCCD</source>
        <translation>Identity no.</translation>
    </message>
    <message>
        <source>Tên, đơn vị, số CCCD hoặc mã cán bộ</source>
        <translation>Name, unit, identity number or staff code</translation>
    </message>
    <message>
        <source>Gõ vài chữ của tên để tìm</source>
        <translation>Type a few letters of a name</translation>
    </message>
    <message>
        <source>Có dấu hay không dấu đều được.</source>
        <translation>With or without accents.</translation>
    </message>
    <message>
        <source>Đưa %1 người vào lớp</source>
        <translation>Enrol %1 people</translation>
    </message>
    <message>
        <source>Không có ai tên như vậy</source>
        <translation>Nobody has this name</translation>
    </message>
    <message>
        <source>Thêm hồ sơ mới hoặc nhập danh sách từ bảng tính.</source>
        <translation>Add a person, or import a list from a spreadsheet.</translation>
    </message>
    <message>
        <source>Đã cử %1 người, %2 người đã có từ trước</source>
        <translation>Nominated %1 people, %2 were there already</translation>
    </message>
    <message>
        <source>Đã đưa %1 người vào lớp, %2 người đã có từ trước</source>
        <translation>Enrolled %1 people, %2 were there already</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>không học từ ngày %1</source>
        <translation>not attending from %1</translation>
    </message>
    <message>
        <source>STT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>người</source>
        <translation>people</translation>
    </message>
    <message>
        <source>Tìm trong lớp</source>
        <translation>Find in the class</translation>
    </message>
    <message>
        <source>Lớp chưa có ai</source>
        <translation>Nobody in the class yet</translation>
    </message>
    <message>
        <source>Thêm người từ hồ sơ, hoặc nhập danh sách các đơn vị gửi về.</source>
        <translation>Add people on record, or import the lists that units send.</translation>
    </message>
    <message>
        <source>Thêm người</source>
        <translation>Add people</translation>
    </message>
    <message>
        <source>Duyệt</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Dự bị</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Không duyệt…</source>
        <translation>Refuse…</translation>
    </message>
    <message>
        <source>Rút khỏi lớp…</source>
        <translation>Withdraw…</translation>
    </message>
    <message>
        <source>Duyệt tất cả</source>
        <translation>Approve all</translation>
    </message>
    <message>
        <source>Đã đưa %1 người vào lớp</source>
        <translation>Enrolled %1 people</translation>
    </message>
    <message>
        <source>Xin rút</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Học viên</source>
        <translation>Learner</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Còn %1 chỗ</source>
        <translation>%1 seats left</translation>
    </message>
    <message>
        <source>Đưa vào lớp người đã duyệt</source>
        <translation>Enrol those approved</translation>
    </message>
    <message>
        <source>Duyệt tất cả (%1)</source>
        <translation>Approve all (%1)</translation>
    </message>
    <message>
        <source>Đã duyệt %1 người; hết chỗ nên %2 người vào danh sách dự bị</source>
        <translation>Approved %1 people; with no seat left, %2 are in reserve</translation>
    </message>
    <message>
        <source>Đã ghi quyết định cho %1 người</source>
        <translation>Saved the decision for %1 people</translation>
    </message>
    <message>
        <source>Không duyệt %1 người</source>
        <translation>Refuse %1 people</translation>
    </message>
    <message>
        <source>Không duyệt</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Rút khỏi lớp: %1</source>
        <translation>Withdraw from the class: %1</translation>
    </message>
    <message>
        <source>Rút khỏi lớp</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Nhập danh sách</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Danh sách cử tham gia…</source>
        <translation>List of nominees…</translation>
    </message>
    <message>
        <source>Danh sách học viên…</source>
        <translation>List of learners…</translation>
    </message>
    <message>
        <source>Điểm danh trước ngày ghi dưới đây vẫn còn. Từ ngày đó người này không tính trong lớp.</source>
        <translation>Marks before the day below stay. From that day on this person is not in the class.</translation>
    </message>
    <message>
        <source>Học viên lớp %1</source>
        <translation>Participants of class %1</translation>
    </message>
</context>
<context>
    <name>PermissionGuard</name>
    <message>
        <source>Vai trò của bạn không được: %1</source>
        <translation>Your role does not allow: %1</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu đang mở chỉ để xem</source>
        <translation>The database is open for reading only</translation>
    </message>
</context>
<context>
    <name>PersonDataDialog</name>
    <message>
        <source>In toàn bộ dữ liệu của một người</source>
        <translation>Print all data of a person</translation>
    </message>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Mọi dữ liệu đang giữ của %1: các số đầy đủ, nơi công tác, lớp, điểm danh, kết quả, chứng nhận, nguồn và căn cứ, ai đã xem, ai đã sửa. Bản in để giao cho chính người đó; lần in này, cùng mục đích, được ghi vào sổ truy cập.</source>
        <translation>All data held of %1: whole numbers, workplaces, classes, attendance, results, certificates, sources and legal basis, who has seen it, who has changed it. The paper is for this person; this printing and its purpose are written in the access log.</translation>
    </message>
    <message>
        <source>Mục đích</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Trả lời yêu cầu của chính người đó</source>
        <translation>To answer this person&apos;s own request</translation>
    </message>
    <message>
        <source>Lưu bản in</source>
        <translation>Save the paper</translation>
    </message>
    <message>
        <source>Tệp PDF (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>%1 (để trống: giữ nguyên)</source>
        <translation>%1 (empty: unchanged)</translation>
    </message>
    <message>
        <source>Thêm hồ sơ</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Chưa rõ đơn vị</source>
        <translation>Unit unknown</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Sửa hồ sơ</source>
        <translation>Change the record</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>dd/MM/yyyy, tháng/năm hoặc năm</source>
        <translation>dd/MM/yyyy, month/year or year</translation>
    </message>
    <message>
        <source>Giới tính</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Số CCCD</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>12 chữ số</source>
        <translation>12 digits</translation>
    </message>
    <message>
        <source>Mã cán bộ</source>
        <translation>Staff code</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Thư điện tử</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Chưa rõ</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Nữ</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Nam</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Không có ngày sinh “%1”</source>
        <translation>There is no birth date “%1”</translation>
    </message>
    <message>
        <source>Số CCCD có 12 chữ số, số CMND có 9 chữ số</source>
        <translation>An identity number has 12 digits, an old one 9</translation>
    </message>
    <message>
        <source>Không đọc được số điện thoại</source>
        <translation>The telephone number cannot be read</translation>
    </message>
    <message>
        <source>Dân tộc</source>
        <translation>Ethnicity</translation>
    </message>
    <message>
        <source>Không ghi</source>
        <translation>Not recorded</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Gõ tên, đơn vị, số CCCD hoặc mã cán bộ để tìm hồ sơ</source>
        <translation>Type a name, unit, identity number or staff code to find a record</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Nữ</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Nam</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>hiện nay</source>
        <translation>now</translation>
    </message>
    <message>
        <source>từ %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>đến %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>chưa có kết quả</source>
        <translation>no result yet</translation>
    </message>
    <message>
        <source>hoàn thành</source>
        <translation>completed</translation>
    </message>
    <message>
        <source>chưa hoàn thành</source>
        <translation>not completed</translation>
    </message>
    <message>
        <source>%1/%2 tiết</source>
        <translation>%1/%2 hours</translation>
    </message>
    <message>
        <source>Hồ sơ</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Có thể là cùng một người</source>
        <translation>May be the same person</translation>
    </message>
    <message>
        <source>Mã lớp</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Lớp</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Dự</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Số chứng nhận</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Thêm nhóm</source>
        <translation>Add audience</translation>
    </message>
    <message>
        <source>Xóa…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Sửa hồ sơ</source>
        <translation>Change the record</translation>
    </message>
    <message>
        <source>Thông tin</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Nhóm đối tượng</source>
        <translation>Audiences</translation>
    </message>
    <message>
        <source>Lọc quá trình đào tạo</source>
        <translation>Filter the training</translation>
    </message>
    <message>
        <source>lớp đã dự</source>
        <translation>classes attended</translation>
    </message>
    <message>
        <source>Chưa dự lớp nào</source>
        <translation>No class attended yet</translation>
    </message>
    <message>
        <source>Lớp đã dự, kết quả và chứng nhận sẽ hiện ở đây.</source>
        <translation>Classes attended, results and certificates will show here.</translation>
    </message>
    <message>
        <source>Hồ sơ này không còn</source>
        <translation>This record is gone</translation>
    </message>
    <message>
        <source>Có thể nó vừa bị xóa hoặc hoàn tác</source>
        <translation>It may have been deleted or undone</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Giới tính</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Số CCCD</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Số CMND cũ</source>
        <translation>Old identity number</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Thư điện tử</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mã cán bộ</source>
        <translation>Staff code</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source> (kiêm nhiệm)</source>
        <translation> (secondary)</translation>
    </message>
    <message>
        <source>Chưa rõ</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Hồ sơ chưa có đơn vị nên chưa tính vào đâu.</source>
        <translation>Without a unit the person counts nowhere.</translation>
    </message>
    <message>
        <source>theo chức vụ</source>
        <translation>by position</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Bỏ nhóm %1</source>
        <translation>Remove audience %1</translation>
    </message>
    <message>
        <source>Chưa thuộc nhóm nào nên chưa được tính vào chỉ tiêu.</source>
        <translation>Of no audience, so not counted for any indicator.</translation>
    </message>
    <message>
        <source>Mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Đã gộp với: %1 (mã %2)</source>
        <translation>Merged with: %1 (id %2)</translation>
    </message>
    <message>
        <source>Không phải một người với: %1 (mã %2)</source>
        <translation>Not the same person as: %1 (id %2)</translation>
    </message>
    <message>
        <source>Hồ sơ liên quan</source>
        <translation>Related records</translation>
    </message>
    <message>
        <source>Xóa hồ sơ</source>
        <translation>Delete the record</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Xóa hồ sơ của %1? Hồ sơ đã có trong lớp thì không xóa được. Có thể hoàn tác bằng Ctrl+Z.</source>
        <translation>Delete %1? A person who is in a class cannot be deleted. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Xem số đầy đủ…</source>
        <translation>See whole numbers…</translation>
    </message>
    <message>
        <source>Che lại</source>
        <translation>Hide again</translation>
    </message>
    <message>
        <source>Quyền về dữ liệu</source>
        <translation>Data rights</translation>
    </message>
    <message>
        <source>In toàn bộ dữ liệu của người này…</source>
        <translation>Print all data of this person…</translation>
    </message>
    <message>
        <source>Ghi yêu cầu của người này…</source>
        <translation>Record a request of this person…</translation>
    </message>
    <message>
        <source>Đã ghi %1</source>
        <translation>Wrote %1</translation>
    </message>
    <message>
        <source>Nguồn dữ liệu</source>
        <translation>Source of data</translation>
    </message>
    <message>
        <source>Yêu cầu</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>%1 (căn cứ: %2)</source>
        <translation>%1 (basis: %2)</translation>
    </message>
    <message>
        <source>%1: %2 ngày %3</source>
        <translation>%1: %2 on %3</translation>
    </message>
    <message>
        <source>%1: %2, hạn %3</source>
        <translation>%1: %2, due %3</translation>
    </message>
    <message>
        <source>ngày %1: %2</source>
        <translation>on %1: %2</translation>
    </message>
    <message>
        <source>Dân tộc</source>
        <translation>Ethnicity</translation>
    </message>
    <message>
        <source>Đã xóa dữ liệu liên hệ</source>
        <translation>Contacts erased</translation>
    </message>
    <message>
        <source>Quá trình đào tạo của %1</source>
        <translation>Training of %1</translation>
    </message>
    <message>
        <source>Chưa có nhóm đối tượng nào trong danh mục</source>
        <translation>There are no audiences yet</translation>
    </message>
    <message>
        <source>So sánh, gộp…</source>
        <translation>Compare, merge…</translation>
    </message>
    <message>
        <source>Nơi công tác, mạng lưới tham gia</source>
        <translation>Work and rosters</translation>
    </message>
    <message>
        <source>Quá trình đào tạo và trình độ</source>
        <translation>Training and qualifications</translation>
    </message>
    <message>
        <source>Quá trình đào tạo, bồi dưỡng</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Trình độ, văn bằng, chứng chỉ</source>
        <translation>Qualifications</translation>
    </message>
    <message>
        <source>Trình độ, văn bằng, chứng chỉ của %1</source>
        <translation>Qualifications of %1</translation>
    </message>
    <message>
        <source>Công tác</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Chuyển đơn vị, chức vụ…</source>
        <translation>Transfer…</translation>
    </message>
    <message>
        <source>Thôi công tác…</source>
        <translation>Leave…</translation>
    </message>
    <message>
        <source>Sửa nơi công tác đang ghi…</source>
        <translation>Correct the workplace as recorded…</translation>
    </message>
    <message>
        <source>Thôi công tác: %1</source>
        <translation>Leaving: %1</translation>
    </message>
    <message>
        <source>đã thôi công tác</source>
        <translation>left</translation>
    </message>
</context>
<context>
    <name>PlanImportDialog</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>kế hoạch không nêu</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Dòng kinh phí</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Chế độ báo cáo</source>
        <translation>Reporting duties</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu đã có đúng nội dung này.</source>
        <translation>The database already holds exactly this.</translation>
    </message>
    <message>
        <source>Sẽ thêm %1, thay đổi %2, bỏ %3 dòng.</source>
        <translation>%1 rows to add, %2 to change, %3 to remove.</translation>
    </message>
    <message>
        <source>Nhập kế hoạch</source>
        <translation>Import plan</translation>
    </message>
    <message>
        <source>Chọn kế hoạch có sẵn hoặc mở tệp kế hoạch (.json)</source>
        <translation>Choose one of the plans provided, or open a plan file (.json)</translation>
    </message>
    <message>
        <source>Mở tệp…</source>
        <translation>Open file…</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Mở tệp kế hoạch</source>
        <translation>Open a plan file</translation>
    </message>
    <message>
        <source>Tệp kế hoạch (*.json);;Mọi tệp (*)</source>
        <translation>Plan files (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Nội dung sẽ nhập</source>
        <translation>What will be imported</translation>
    </message>
    <message>
        <source>Tên trong kế hoạch</source>
        <translation>Name in the plan</translation>
    </message>
    <message>
        <source>Có thể là</source>
        <translation>May be</translation>
    </message>
    <message>
        <source>Sẽ làm</source>
        <translation>Will be</translation>
    </message>
    <message>
        <source>Cơ quan kế hoạch nêu mà danh mục chưa có (không bắt buộc chọn ngay)</source>
        <translation>Agencies the plan names and the catalogue lacks (you may decide later)</translation>
    </message>
    <message>
        <source>Cơ quan chưa có trong danh mục</source>
        <translation>Agencies the catalogue lacks</translation>
    </message>
    <message>
        <source>Chọn một lần cho mọi chỗ kế hoạch ghi như vậy.</source>
        <translation>Choose once for every place where the plan says so.</translation>
    </message>
    <message>
        <source>Sẽ tạo đơn vị mới cùng lúc với kế hoạch.</source>
        <translation>A new unit will be created with the plan.</translation>
    </message>
    <message>
        <source>Không gắn đơn vị</source>
        <translation>Link no unit</translation>
    </message>
    <message>
        <source>Chỉ giữ tên như kế hoạch ghi, không gắn với đơn vị nào.</source>
        <translation>Only the name is kept as the plan writes it; no unit is linked.</translation>
    </message>
    <message>
        <source>Không gắn</source>
        <translation>Not linked</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Kế hoạch</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Chưa có kế hoạch nào</source>
        <translation>No plan yet</translation>
    </message>
    <message>
        <source>Kế hoạch cho biết chỉ tiêu, số lớp, kinh phí và hạn báo cáo; mọi số liệu khác dựa vào đó.</source>
        <translation>A plan states targets, classes, money and reporting dates; every other figure stands on it.</translation>
    </message>
    <message>
        <source>Nhập kế hoạch…</source>
        <translation>Import plan…</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Nhiệm vụ và kinh phí</source>
        <translation>Tasks and money</translation>
    </message>
    <message>
        <source>Lớp theo kế hoạch</source>
        <translation>Classes planned</translation>
    </message>
    <message>
        <source>Chế độ báo cáo</source>
        <translation>Reporting duties</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Chọn kế hoạch</source>
        <translation>Choose plan</translation>
    </message>
    <message>
        <source>chỉ tiêu</source>
        <translation>indicators</translation>
    </message>
    <message>
        <source>Kế hoạch không nêu chỉ tiêu</source>
        <translation>The plan states no target</translation>
    </message>
    <message>
        <source>Số lớp, số người và kinh phí theo kế hoạch vẫn được theo dõi.</source>
        <translation>Planned classes, people and money are followed all the same.</translation>
    </message>
    <message>
        <source>dòng</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>Lọc nhiệm vụ</source>
        <translation>Filter tasks</translation>
    </message>
    <message>
        <source>Kế hoạch chưa có nhiệm vụ nào</source>
        <translation>The plan has no task yet</translation>
    </message>
    <message>
        <source>Lọc lớp theo kế hoạch</source>
        <translation>Filter planned classes</translation>
    </message>
    <message>
        <source>Kế hoạch không nêu số lớp</source>
        <translation>The plan states no number of classes</translation>
    </message>
    <message>
        <source>Lớp vẫn mở được; khi đó không có số theo kế hoạch để so.</source>
        <translation>Classes can be opened all the same; there is then no planned number to compare with.</translation>
    </message>
    <message>
        <source>báo cáo</source>
        <translation>reports</translation>
    </message>
    <message>
        <source>Kế hoạch không nêu chế độ báo cáo</source>
        <translation>The plan states no reporting duty</translation>
    </message>
    <message>
        <source>Cả giai đoạn</source>
        <translation>Whole period</translation>
    </message>
    <message>
        <source>Chủ trì: %1</source>
        <translation>Lead: %1</translation>
    </message>
    <message>
        <source>Đơn vị: đồng</source>
        <translation>In đồng</translation>
    </message>
    <message>
        <source>Kế hoạch không nêu số kinh phí</source>
        <translation>The plan states no amount</translation>
    </message>
    <message>
        <source>Kế hoạch không nêu mức phải đạt; các chỉ tiêu suy ra từ nhiệm vụ</source>
        <translation>The plan states no target value; the indicators are implied by its tasks</translation>
    </message>
    <message>
        <source>Văn bản của kế hoạch</source>
        <translation>Text of the plan</translation>
    </message>
    <message>
        <source>Đặt mức của đơn vị…</source>
        <translation>Set your own target…</translation>
    </message>
    <message>
        <source>Ghi kinh phí…</source>
        <translation>Record money…</translation>
    </message>
    <message>
        <source>Ghi sản phẩm…</source>
        <translation>Record outputs…</translation>
    </message>
    <message>
        <source>Xóa khoản đã ghi…</source>
        <translation>Remove an amount…</translation>
    </message>
    <message>
        <source>Kinh phí ghi ở từng dòng, không ghi ở dòng cộng</source>
        <translation>Money is recorded on single lines, not on sums</translation>
    </message>
    <message>
        <source>Kế hoạch không nêu sản phẩm ở đây trong năm này</source>
        <translation>The plan names no output here in this year</translation>
    </message>
    <message>
        <source>Chưa ghi khoản nào ở đây</source>
        <translation>Nothing was recorded here yet</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Đang dừng…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>PurposeField</name>
    <message>
        <source>Đối chiếu hồ sơ, giấy tờ</source>
        <translation>Checking records and papers</translation>
    </message>
    <message>
        <source>Liên hệ người học về lớp</source>
        <translation>Contacting participants about their class</translation>
    </message>
    <message>
        <source>Lập hồ sơ lớp, cấp chứng nhận</source>
        <translation>Preparing class records, issuing certificates</translation>
    </message>
    <message>
        <source>Báo cáo cơ quan cấp trên</source>
        <translation>Reporting to the office above</translation>
    </message>
    <message>
        <source>Trả lời yêu cầu của chính người đó</source>
        <translation>Answering the person&apos;s own request</translation>
    </message>
    <message>
        <source>Phục vụ thanh tra, kiểm tra</source>
        <translation>Inspection or audit</translation>
    </message>
    <message>
        <source>Gõ hoặc chọn mục đích</source>
        <translation>Type or choose a purpose</translation>
    </message>
    <message>
        <source>Mục đích</source>
        <translation>Purpose</translation>
    </message>
</context>
<context>
    <name>QualificationDialog</name>
    <message>
        <source>Thêm trình độ, văn bằng, chứng chỉ</source>
        <translation>Add a qualification</translation>
    </message>
    <message>
        <source>Sửa trình độ, văn bằng, chứng chỉ</source>
        <translation>Edit a qualification</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Trình độ</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Chuyên ngành</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Công nghệ thông tin</source>
        <translation>Information technology</translation>
    </message>
    <message>
        <source>Nơi cấp</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>trường, trung tâm</source>
        <translation>school, centre</translation>
    </message>
    <message>
        <source>Ngày, năm cấp</source>
        <translation>Day or year of issue</translation>
    </message>
    <message>
        <source>dd/MM/yyyy, tháng/năm hoặc năm</source>
        <translation>dd/MM/yyyy, month/year or year</translation>
    </message>
    <message>
        <source>Số hiệu</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Chưa rõ</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Không có ngày “%1”</source>
        <translation>There is no date “%1”</translation>
    </message>
    <message>
        <source>Đã ghi: %1</source>
        <translation>Recorded: %1</translation>
    </message>
</context>
<context>
    <name>QualificationList</name>
    <message>
        <source>Trình độ, chuyên ngành</source>
        <translation>Level, field</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Nơi cấp</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Ngày, năm cấp</source>
        <translation>Day or year of issue</translation>
    </message>
    <message>
        <source>Số hiệu</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Thêm…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Sửa…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Thêm trình độ, văn bằng, chứng chỉ</source>
        <translation>Add a qualification</translation>
    </message>
    <message>
        <source>Sửa trình độ, văn bằng, chứng chỉ được chọn</source>
        <translation>Edit the chosen qualification</translation>
    </message>
    <message>
        <source>Bỏ trình độ, văn bằng, chứng chỉ được chọn</source>
        <translation>Remove the chosen qualification</translation>
    </message>
    <message>
        <source>Lọc văn bằng, chứng chỉ</source>
        <translation>Filter qualifications</translation>
    </message>
    <message>
        <source>văn bằng, chứng chỉ</source>
        <translation>qualifications</translation>
    </message>
    <message>
        <source>Chưa ghi trình độ, văn bằng, chứng chỉ nào</source>
        <translation>No qualification recorded yet</translation>
    </message>
    <message>
        <source>Trình độ CNTT, chứng chỉ tin học có từ trước: thêm ở đây, hoặc nhập từ cột “Trình độ CNTT”, “Chứng chỉ tin học” của danh sách.</source>
        <translation>IT degrees and certificates from before: add them here, or import them from the columns “Trình độ CNTT”, “Chứng chỉ tin học” of a list.</translation>
    </message>
    <message>
        <source>Thêm trình độ, văn bằng</source>
        <translation>Add a qualification</translation>
    </message>
    <message>
        <source>Chọn một dòng trước</source>
        <translation>Choose a row first</translation>
    </message>
    <message>
        <source>Đã bỏ: %1</source>
        <translation>Removed: %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Các trang</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>Khóa khôi phục Tập Huấn</source>
        <translation>Tập Huấn recovery key</translation>
    </message>
    <message>
        <source>Ai có tờ giấy này và tên một tài khoản là mở được tệp. Cất vào két, không chụp ảnh, không gửi qua mạng.</source>
        <translation>Whoever has this paper and the name of an account can open the file. Lock it in a safe; do not photograph it or send it over a network.</translation>
    </message>
    <message>
        <source>Tôi đã cất khóa khôi phục</source>
        <translation>I have put the recovery key away</translation>
    </message>
    <message>
        <source>Đăng nhập</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>Khóa khôi phục</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Cất khóa khôi phục này</source>
        <translation>Put this recovery key away</translation>
    </message>
    <message>
        <source>Nếu mọi mật khẩu đều quên, chỉ khóa này mở được dữ liệu. Nó hiện ra một lần này thôi, chương trình không giữ bản nào. In ra và cất vào két.</source>
        <translation>If every password is forgotten, only this key opens the data. It is shown this once, and the program keeps no copy. Print it and lock it in a safe.</translation>
    </message>
    <message>
        <source>Từ nay mở tệp phải đăng nhập. Bản sao lưu cũ trong thư mục sao lưu đã thay bằng bản mới; bản chép ở nơi khác vẫn chứa khóa để mở, hãy tự xóa.</source>
        <translation>From now on the file opens with a log-in. Old backups in the backup folder were replaced by a new one; copies elsewhere still hold the open key: delete them yourself.</translation>
    </message>
    <message>
        <source>Khóa khôi phục: %1</source>
        <translation>Recovery key: %1</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Không in được</source>
        <translation>Printing failed</translation>
    </message>
    <message>
        <source>Xem máy in rồi in lại</source>
        <translation>Look at the printer and print again</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu: %1</source>
        <translation>Database: %1</translation>
    </message>
    <message>
        <source>Mỗi người làm việc có một tài khoản: thêm ở trang Tài khoản. Khóa này mở được cả bản sao lưu của dữ liệu trên máy chủ.</source>
        <translation>Everybody who works here has an account: add them on the Accounts page. This key opens backups of the server&apos;s data too.</translation>
    </message>
</context>
<context>
    <name>ReformPage</name>
    <message>
        <source>Sắp xếp đơn vị</source>
        <translation>Rearrange units</translation>
    </message>
    <message>
        <source>Đơn vị bị chia: theo mã, tên giữ lại</source>
        <translation>Split units: by the code or name kept</translation>
    </message>
    <message>
        <source>Đơn vị cũ</source>
        <translation>Old unit</translation>
    </message>
    <message>
        <source>Thuộc</source>
        <translation>Below</translation>
    </message>
    <message>
        <source>Thế nào</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Đơn vị mới</source>
        <translation>New unit</translation>
    </message>
    <message>
        <source>Chuyển</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Chưa quyết</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Nơi đến theo danh sách…</source>
        <translation>Destinations from a list…</translation>
    </message>
    <message>
        <source>Bảng tính có họ tên và đơn vị mới của từng người</source>
        <translation>A spreadsheet with everybody&apos;s name and new unit</translation>
    </message>
    <message>
        <source>Ngày hiệu lực</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Mọi lần sắp xếp đến hôm nay</source>
        <translation>Every rearrangement up to today</translation>
    </message>
    <message>
        <source>Người của đơn vị bị chia đến đơn vị mới giữ mã, không thì giữ tên của đơn vị cũ</source>
        <translation>People of a split unit go to the new unit that kept the old one&apos;s code, else its name</translation>
    </message>
    <message>
        <source>Lọc theo kết quả</source>
        <translation>Filter by outcome</translation>
    </message>
    <message>
        <source>Có việc</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Tìm đơn vị</source>
        <translation>Find a unit</translation>
    </message>
    <message>
        <source>đơn vị</source>
        <translation>units</translation>
    </message>
    <message>
        <source>Các đơn vị cũ</source>
        <translation>Old units</translation>
    </message>
    <message>
        <source>Đang xem các đơn vị cũ</source>
        <translation>Looking at the old units</translation>
    </message>
    <message>
        <source>%1 người cần quyết định</source>
        <translation>%1 people to decide on</translation>
    </message>
    <message>
        <source>%1 người chờ xếp đơn vị mới</source>
        <translation>%1 people waiting for a new unit</translation>
    </message>
    <message>
        <source>%1 đơn vị kết thúc hoặc đổi cấp trên</source>
        <translation>%1 units end or go below another</translation>
    </message>
    <message>
        <source>số liệu cũ giữ nguyên</source>
        <translation>past figures stay</translation>
    </message>
    <message>
        <source>%1 (%2 đơn vị)</source>
        <translation>%1 (%2 units)</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>%1 · mã %2 · %3</source>
        <translation>%1 · code %2 · %3</translation>
    </message>
    <message>
        <source>Không có đơn vị nào ở đây</source>
        <translation>No units here</translation>
    </message>
    <message>
        <source>Người của các đơn vị cũ đã ở đơn vị mới, hoặc chưa có liên kết đơn vị cũ – mới.</source>
        <translation>The people of old units are in the new ones, or no links between old and new units are known.</translation>
    </message>
    <message>
        <source>Chuyển %1 người</source>
        <translation>Transfer %1 people</translation>
    </message>
    <message>
        <source>Ghi sắp xếp</source>
        <translation>Save the rearrangement</translation>
    </message>
    <message>
        <source>Không có gì để chuyển</source>
        <translation>Nothing to transfer</translation>
    </message>
    <message>
        <source>Chọn danh sách nơi đến</source>
        <translation>Choose a list of destinations</translation>
    </message>
    <message>
        <source>Bảng tính (*.xlsx *.xls *.ods *.csv);;Mọi tệp (*)</source>
        <translation>Spreadsheets (*.xlsx *.xls *.ods *.csv);;All files (*)</translation>
    </message>
    <message>
        <source>Hàng %1, %2: %3</source>
        <translation>Row %1, %2: %3</translation>
    </message>
    <message>
        <source>%1: nơi đến của %2 người</source>
        <translation>%1: where %2 people go</translation>
    </message>
    <message>
        <source>, %1 hàng chưa rõ</source>
        <translation>, %1 rows are not clear</translation>
    </message>
    <message>
        <source>Đang chuyển %1 người</source>
        <translation>Transferring %1 people</translation>
    </message>
    <message>
        <source>Đã dừng theo yêu cầu</source>
        <translation>Stopped as asked</translation>
    </message>
    <message>
        <source>Chưa ghi gì.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>Đã chuyển %1 người của các đơn vị cũ</source>
        <translation>Transferred %1 people of old units</translation>
    </message>
    <message>
        <source>%1 người chưa xếp đơn vị mới</source>
        <translation>%1 people are not placed yet</translation>
    </message>
    <message>
        <source>Quyết định ở đây, hoặc chuyển theo danh sách khi có quyết định.</source>
        <translation>Decide here, or transfer them by a list once there is a decision.</translation>
    </message>
    <message>
        <source>Xem danh sách</source>
        <translation>Show the list</translation>
    </message>
</context>
<context>
    <name>ReformPanel</name>
    <message>
        <source>Cả đơn vị</source>
        <translation>The whole unit</translation>
    </message>
    <message>
        <source>Người được chọn</source>
        <translation>Those chosen</translation>
    </message>
    <message>
        <source>Theo chức vụ</source>
        <translation>By position</translation>
    </message>
    <message>
        <source>Bỏ quyết định</source>
        <translation>Undo the decision</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Đến</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Tìm người</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>người</source>
        <translation>people</translation>
    </message>
    <message>
        <source>Người của đơn vị cũ</source>
        <translation>People of the old unit</translation>
    </message>
    <message>
        <source>Không có ai ở đây</source>
        <translation>Nobody is here</translation>
    </message>
    <message>
        <source>Người của %1</source>
        <translation>People of %1</translation>
    </message>
    <message>
        <source>Chuyển đến</source>
        <translation>Transfer to</translation>
    </message>
    <message>
        <source>Chức vụ, bộ phận có chữ…</source>
        <translation>Position or department contains…</translation>
    </message>
    <message>
        <source>Chức vụ, bộ phận có chữ</source>
        <translation>Position or department contains</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 người, %2 chưa quyết</source>
        <translation>%1 people, %2 undecided</translation>
    </message>
    <message>
        <source>%1 người vào sau ngày này, không đổi</source>
        <translation>%1 people came after this day and stay</translation>
    </message>
    <message>
        <source>Chọn đơn vị mới</source>
        <translation>Choose the new unit</translation>
    </message>
    <message>
        <source>chưa quyết</source>
        <translation>undecided</translation>
    </message>
    <message>
        <source>%1 người được chọn</source>
        <translation>%1 people chosen</translation>
    </message>
</context>
<context>
    <name>RemoveAmountDialog</name>
    <message>
        <source>Xóa khoản đã ghi, dòng %1</source>
        <translation>Remove an amount from line %1</translation>
    </message>
    <message>
        <source>Xóa khoản này</source>
        <translation>Remove this amount</translation>
    </message>
    <message>
        <source>Khoản đã ghi</source>
        <translation>Recorded amount</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Ghi yêu cầu về dữ liệu cá nhân</source>
        <translation>Record a request about personal data</translation>
    </message>
    <message>
        <source>Sửa yêu cầu</source>
        <translation>Edit request</translation>
    </message>
    <message>
        <source>Ghi yêu cầu</source>
        <translation>Record request</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Người có dữ liệu được xem, sửa, xóa dữ liệu của mình, hạn chế hoặc phản đối việc xử lý, rút lại sự đồng ý. Cơ quan phải xác nhận rồi trả lời đúng hạn.</source>
        <translation>People may see, correct and delete their own data, restrict its processing or object to it, and withdraw consent. The office has to acknowledge and then answer in time.</translation>
    </message>
    <message>
        <source>Người yêu cầu</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Yêu cầu</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Ngày nhận</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>theo lời hoặc đơn của người yêu cầu</source>
        <translation>in the words or letter of who asks</translation>
    </message>
    <message>
        <source>Phải nhờ nơi khác cùng thực hiện</source>
        <translation>Others have to act too</translation>
    </message>
    <message>
        <source>Nơi đã nhận dữ liệu từ cơ quan, hoặc nơi xử lý dữ liệu thay cơ quan</source>
        <translation>Who received the data from the office, or processes it for the office</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>xác nhận đến hết ngày %1, trả lời đến hết ngày %2</source>
        <translation>acknowledge by %1, answer by %2</translation>
    </message>
    <message>
        <source>Đã ghi yêu cầu của %1: %2</source>
        <translation>Request of %1 recorded: %2</translation>
    </message>
    <message>
        <source>Đã sửa yêu cầu của %1: %2</source>
        <translation>Request of %1 edited: %2</translation>
    </message>
</context>
<context>
    <name>RequestsTab</name>
    <message>
        <source>quá hạn trả lời</source>
        <translation>answer overdue</translation>
    </message>
    <message>
        <source>quá hạn xác nhận</source>
        <translation>receipt overdue</translation>
    </message>
    <message>
        <source>đang giải quyết</source>
        <translation>being dealt with</translation>
    </message>
    <message>
        <source>chờ xác nhận</source>
        <translation>to acknowledge</translation>
    </message>
    <message>
        <source>gia hạn: %1</source>
        <translation>extended: %1</translation>
    </message>
    <message>
        <source>Xác nhận đến hết ngày %1, trả lời đến hết ngày %2</source>
        <translation>Acknowledge by %1, answer by %2</translation>
    </message>
    <message>
        <source>Người yêu cầu</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Yêu cầu</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Ngày nhận</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Ngày trả lời</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Nội dung, trả lời</source>
        <translation>Question, answer</translation>
    </message>
    <message>
        <source>Sửa…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Xác nhận…</source>
        <translation>Acknowledge…</translation>
    </message>
    <message>
        <source>Gia hạn…</source>
        <translation>Extend…</translation>
    </message>
    <message>
        <source>Trả lời…</source>
        <translation>Answer…</translation>
    </message>
    <message>
        <source>Yêu cầu về dữ liệu cá nhân</source>
        <translation>Requests about personal data</translation>
    </message>
    <message>
        <source>Lọc theo tình trạng</source>
        <translation>Filter by state</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Đang giải quyết</source>
        <translation>Being dealt with</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Đã trả lời</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Tìm người, nội dung</source>
        <translation>Find person, content</translation>
    </message>
    <message>
        <source>yêu cầu</source>
        <translation>requests</translation>
    </message>
    <message>
        <source>Chưa có yêu cầu nào</source>
        <translation>No request yet</translation>
    </message>
    <message>
        <source>Ai hỏi cơ quan giữ dữ liệu gì của mình, hoặc đề nghị sửa, xóa, thì ghi ở đây: chương trình tính hạn xác nhận và hạn trả lời.</source>
        <translation>Whoever asks what the office holds of them, or asks to correct or delete it, is recorded here: the program works out by when to acknowledge and to answer.</translation>
    </message>
    <message>
        <source>Ghi yêu cầu</source>
        <translation>Record request</translation>
    </message>
    <message>
        <source>Chọn một yêu cầu trong danh sách</source>
        <translation>Choose a request in the list</translation>
    </message>
    <message>
        <source>Yêu cầu này đã trả lời</source>
        <translation>This request is answered</translation>
    </message>
    <message>
        <source>Đã xác nhận ngày %1</source>
        <translation>Acknowledged on %1</translation>
    </message>
    <message>
        <source>Chỉ gia hạn được một lần</source>
        <translation>It can be extended only once</translation>
    </message>
    <message>
        <source>Xác nhận đã nhận yêu cầu</source>
        <translation>Acknowledge a request</translation>
    </message>
    <message>
        <source>Đã xác nhận</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>%1 đã được báo là cơ quan nhận được yêu cầu và sẽ giải quyết thế nào.</source>
        <translation>%1 was told that the office received the request and how it will be dealt with.</translation>
    </message>
    <message>
        <source>Ngày báo</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>Đã xác nhận yêu cầu của %1</source>
        <translation>Request of %1 acknowledged</translation>
    </message>
    <message>
        <source>Gia hạn trả lời</source>
        <translation>Extend the answer</translation>
    </message>
    <message>
        <source>Gia hạn</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Chỉ một lần; phải báo lý do cho %1.</source>
        <translation>Only once; %1 has to be told the reason.</translation>
    </message>
    <message>
        <source>Trả lời đến hết ngày</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Đã gia hạn trả lời %1</source>
        <translation>Answer to %1 extended</translation>
    </message>
    <message>
        <source>Trả lời yêu cầu của %1</source>
        <translation>Answer the request of %1</translation>
    </message>
    <message>
        <source>Ghi trả lời</source>
        <translation>Record answer</translation>
    </message>
    <message>
        <source>Yêu cầu: %1. Việc sửa, xóa dữ liệu làm ở trang của người đó; ở đây ghi đã trả lời thế nào.</source>
        <translation>Asked: %1. Data is corrected or deleted on the person&apos;s page; here stands how it was answered.</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Nội dung trả lời</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>từ chối hoặc làm một phần thì phải nêu lý do</source>
        <translation>a refusal or a part needs a reason</translation>
    </message>
    <message>
        <source>Đã ghi trả lời %1</source>
        <translation>Answer to %1 recorded</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>STT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Tiết</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Dự</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>Điểm /100</source>
        <translation>Score /100</translation>
    </message>
    <message>
        <source>Xếp loại</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>học viên</source>
        <translation>learners</translation>
    </message>
    <message>
        <source>Tìm trong lớp</source>
        <translation>Find in the class</translation>
    </message>
    <message>
        <source>Lớp chưa có học viên</source>
        <translation>The class has no learners yet</translation>
    </message>
    <message>
        <source>Kết quả được tính từ điểm danh và điểm kiểm tra.</source>
        <translation>Results follow from attendance and scores.</translation>
    </message>
    <message>
        <source>Tính kết quả</source>
        <translation>Compute results</translation>
    </message>
    <message>
        <source>Tính lại kết quả</source>
        <translation>Compute results again</translation>
    </message>
    <message>
        <source>“%1” không phải là điểm</source>
        <translation>“%1” is no score</translation>
    </message>
    <message>
        <source>Ghi điểm từ 0 đến 100, tối đa hai chữ số thập phân</source>
        <translation>Write a score from 0 to 100 with at most two decimals</translation>
    </message>
    <message>
        <source>%1 hoàn thành, %2 chưa hoàn thành, %3 chưa xét vì còn thiếu điểm danh hoặc điểm</source>
        <translation>%1 completed, %2 not completed, %3 undecided for lack of attendance or scores</translation>
    </message>
    <message>
        <source>%1 hoàn thành, %2 chưa hoàn thành</source>
        <translation>%1 completed, %2 not completed</translation>
    </message>
    <message>
        <source>Kết quả lớp %1</source>
        <translation>Results of class %1</translation>
    </message>
</context>
<context>
    <name>RetentionTab</name>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Công tác đến</source>
        <translation>In service until</translation>
    </message>
    <message>
        <source>Học lần cuối</source>
        <translation>Last class</translation>
    </message>
    <message>
        <source>Hết hạn từ</source>
        <translation>Due since</translation>
    </message>
    <message>
        <source>Đặt thời hạn…</source>
        <translation>Set the time…</translation>
    </message>
    <message>
        <source>Xóa dữ liệu liên hệ…</source>
        <translation>Erase contacts…</translation>
    </message>
    <message>
        <source>Lọc người hết hạn</source>
        <translation>Filter people who are due</translation>
    </message>
    <message>
        <source>người</source>
        <translation>people</translation>
    </message>
    <message>
        <source>Người hết hạn lưu giữ dữ liệu liên hệ</source>
        <translation>People whose contacts are due for erasing</translation>
    </message>
    <message>
        <source>Lưu giữ dữ liệu cá nhân</source>
        <translation>Keeping personal data</translation>
    </message>
    <message>
        <source>Người đã thôi công tác và không còn học: hết hạn thì xóa hẳn số định danh, điện thoại, thư điện tử, dân tộc và ghi chú. Họ tên, ngày sinh, lớp, kết quả và chứng nhận ở lại vì sổ cấp phải lưu trữ.</source>
        <translation>Of people who left the service and come to no class any more, identity numbers, telephone, email, ethnicity and notes are erased once their time is over. Names, dates of birth, classes, results and certificates stay, because the register must be archived.</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>%1 năm từ ngày công tác hoặc học cuối cùng</source>
        <translation>%1 years from the last day in service or in a class</translation>
    </message>
    <message>
        <source>chưa đặt</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Vai trò của tài khoản không xem phần này</source>
        <translation>The account&apos;s role does not see this part</translation>
    </message>
    <message>
        <source>Người quản trị xóa dữ liệu hết hạn lưu giữ.</source>
        <translation>The administrator erases data whose time is over.</translation>
    </message>
    <message>
        <source>Chưa ai hết hạn lưu giữ</source>
        <translation>Nobody is due</translation>
    </message>
    <message>
        <source>Người còn công tác, còn học trong thời hạn không nằm ở đây.</source>
        <translation>People in service, or in a class within the time, are not listed here.</translation>
    </message>
    <message>
        <source>Chưa đặt thời hạn lưu giữ</source>
        <translation>No time is set</translation>
    </message>
    <message>
        <source>Luật không ấn định số năm: cơ quan đặt, theo văn bản nào.</source>
        <translation>The law names no number of years: the office sets it, and says after which document.</translation>
    </message>
    <message>
        <source>Xóa dữ liệu liên hệ của %1 người…</source>
        <translation>Erase the contacts of %1 people…</translation>
    </message>
    <message>
        <source>Thời hạn lưu giữ dữ liệu liên hệ</source>
        <translation>How long contacts are kept</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tính từ ngày công tác hoặc ngày học cuối cùng của mỗi người. Chưa xóa gì: người hết hạn hiện thành danh sách để xem trước khi xóa.</source>
        <translation>Counted from each person&apos;s last day in service or in a class. Nothing is erased yet: whoever is due is listed, to be looked at first.</translation>
    </message>
    <message>
        <source> năm</source>
        <translation> years</translation>
    </message>
    <message>
        <source>không đặt</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Văn bản quy định thời hạn</source>
        <translation>The document that says so</translation>
    </message>
    <message>
        <source>Xóa dữ liệu liên hệ của %1 người</source>
        <translation>Erase the contacts of %1 people</translation>
    </message>
    <message>
        <source>Xóa hẳn</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Bản sao lưu của máy chủ do người quản trị máy chủ xóa.</source>
        <translation>The server&apos;s administrator deletes the server&apos;s backups.</translation>
    </message>
    <message>
        <source>Các bản sao lưu trong thư mục sao lưu được thay ngay bằng một bản mới; bản đã chép đi nơi khác thì cơ quan tự xóa.</source>
        <translation>The backups in the backup folder are replaced by one new backup at once; copies taken elsewhere are for the office to delete.</translation>
    </message>
    <message>
        <source>Mất hẳn, không hoàn tác được: số định danh, số CMND cũ, điện thoại, thư điện tử, dân tộc, ghi chú, cả trong nhật ký. Ở lại: họ tên, ngày sinh, nơi công tác, lớp, kết quả, chứng nhận. %1</source>
        <translation>Gone for good, without undo: identity number, old identity number, telephone, email, ethnicity, notes, in the journal too. What stays: name, date of birth, memberships, classes, results, certificates. %1</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Hết hạn lưu giữ theo %1</source>
        <translation>Time over according to %1</translation>
    </message>
    <message>
        <source>Đã xóa hẳn dữ liệu liên hệ của %1 hồ sơ</source>
        <translation>The contacts of %1 records were erased</translation>
    </message>
</context>
<context>
    <name>RoleGrid</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RosterEndDialog</name>
    <message>
        <source>Thôi tham gia: %1</source>
        <translation>Leaves the roster: %1</translation>
    </message>
    <message>
        <source>%1 người thôi tham gia</source>
        <translation>%1 people leave the roster</translation>
    </message>
    <message>
        <source>Ghi thôi tham gia</source>
        <translation>Record leaving</translation>
    </message>
    <message>
        <source>Ngày đầu tiên không còn tham gia; thời gian trước đó giữ nguyên.</source>
        <translation>The first day on which they are no longer on it; the time before stays.</translation>
    </message>
    <message>
        <source>Thôi từ ngày</source>
        <translation>No longer there from</translation>
    </message>
</context>
<context>
    <name>RosterKindDialog</name>
    <message>
        <source>Thêm loại mạng lưới, đội ngũ</source>
        <translation>Add a kind of roster</translation>
    </message>
    <message>
        <source>Sửa loại: %1</source>
        <translation>Edit the kind: %1</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>chữ không dấu: data_team</source>
        <translation>plain letters: data_team</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tên tiếng Anh</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Tên gọi khác</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>như danh sách ghi, cách nhau bằng dấu chấm phẩy</source>
        <translation>as lists write it, with semicolons between</translation>
    </message>
    <message>
        <source>Đơn vị phải có</source>
        <translation>Units required</translation>
    </message>
    <message>
        <source>Ít nhất (người)</source>
        <translation>At least (people)</translation>
    </message>
    <message>
        <source>không giới hạn</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Nhiều nhất (người)</source>
        <translation>At most (people)</translation>
    </message>
    <message>
        <source>Đã ghi loại %1</source>
        <translation>The kind %1 was saved</translation>
    </message>
</context>
<context>
    <name>RosterListDialog</name>
    <message>
        <source>vai trò</source>
        <translation>role</translation>
    </message>
    <message>
        <source>số quyết định</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>ngày quyết định</source>
        <translation>date of the decision</translation>
    </message>
    <message>
        <source>từ ngày</source>
        <translation>from</translation>
    </message>
    <message>
        <source>đến hết ngày</source>
        <translation>until</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>hồ sơ mới</source>
        <translation>new</translation>
    </message>
    <message>
        <source>đã có hồ sơ</source>
        <translation>known</translation>
    </message>
    <message>
        <source>Mạng lưới, đội ngũ: %1</source>
        <translation>Rosters: %1</translation>
    </message>
    <message>
        <source>Nhập</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Mạng lưới</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Vai trò</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>đơn vị gửi: chưa nêu</source>
        <translation>sent by: not stated</translation>
    </message>
    <message>
        <source>Thay người đang giữ</source>
        <translation>Replace who is there</translation>
    </message>
    <message>
        <source>Mạng lưới, đơn vị gửi</source>
        <translation>Roster, sent by</translation>
    </message>
    <message>
        <source>Quyết định, từ ngày</source>
        <translation>Decision, from</translation>
    </message>
    <message>
        <source>Mạng lưới, đội ngũ</source>
        <translation>Rosters</translation>
    </message>
    <message>
        <source>mạng lưới: theo danh sách</source>
        <translation>roster: as the list says</translation>
    </message>
    <message>
        <source>Đơn vị gửi danh sách</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Tên đơn vị trong danh sách được tìm trong đơn vị này trước; người không ghi đơn vị thuộc đơn vị này</source>
        <translation>Names of units in the list are looked for in this unit first; who has no unit there belongs to it</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Decision no.</translation>
    </message>
    <message>
        <source>số quyết định: theo danh sách</source>
        <translation>decision no.: as the list says</translation>
    </message>
    <message>
        <source>Ngày quyết định</source>
        <translation>Date of the decision</translation>
    </message>
    <message>
        <source>từ ngày: theo danh sách</source>
        <translation>from: as the list says</translation>
    </message>
    <message>
        <source>Người đang giữ chỗ của đơn vị thôi từ ngày người mới bắt đầu, với mạng lưới có hạn số người</source>
        <translation>Whoever holds the unit&apos;s place leaves on the new one&apos;s first day, on rosters with a limited number of people</translation>
    </message>
    <message>
        <source>Không đọc được ngày “%1”</source>
        <translation>The date “%1” cannot be read</translation>
    </message>
    <message>
        <source>Ghi ngày như 12/06/2023</source>
        <translation>Write the date like 12/06/2023</translation>
    </message>
    <message>
        <source>%1 người mới trong mạng lưới · %2 thay đổi · %3 hồ sơ mới. Hồ sơ đã có giữ nguyên.</source>
        <translation>%1 new on rosters · %2 changed · %3 new records. Known records stay as they are.</translation>
    </message>
    <message>
        <source>Nhập %1 người</source>
        <translation>Import %1 people</translation>
    </message>
    <message>
        <source>Đang ghi mạng lưới, đội ngũ</source>
        <translation>Writing the roster</translation>
    </message>
    <message>
        <source>Đã ghi %1 người vào mạng lưới, đội ngũ, sửa %2 dòng</source>
        <translation>%1 people put on rosters, %2 entries changed</translation>
    </message>
    <message>
        <source>Nhận</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Hồ sơ, thay đổi</source>
        <translation>Record, changes</translation>
    </message>
</context>
<context>
    <name>RosterMemberDialog</name>
    <message>
        <source>Cử người vào mạng lưới, đội ngũ</source>
        <translation>Put on a roster</translation>
    </message>
    <message>
        <source>Sửa thành viên mạng lưới, đội ngũ</source>
        <translation>Edit an entry of a roster</translation>
    </message>
    <message>
        <source>Cử người</source>
        <translation>Put on a roster</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cử %1 người vào mạng lưới, đội ngũ</source>
        <translation>Put %1 people on a roster</translation>
    </message>
    <message>
        <source>Mạng lưới, đội ngũ</source>
        <translation>Rosters</translation>
    </message>
    <message>
        <source>Người được cử</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Vai trò</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>tổ trưởng, thành viên…</source>
        <translation>leader, member…</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Decision no.</translation>
    </message>
    <message>
        <source>12/QĐ-UBND</source>
        <translation>12/QĐ-UBND</translation>
    </message>
    <message>
        <source>Ngày quyết định</source>
        <translation>Date of the decision</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>để trống: không rõ</source>
        <translation>empty: not known</translation>
    </message>
    <message>
        <source>Đến hết ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>để trống: đến khi thôi</source>
        <translation>empty: still there</translation>
    </message>
    <message>
        <source>Người đang giữ thôi từ ngày này</source>
        <translation>Who is there leaves on that day</translation>
    </message>
    <message>
        <source>Chọn đơn vị</source>
        <translation>Choose a unit</translation>
    </message>
    <message>
        <source>Đơn vị công tác của từng người</source>
        <translation>Each person&apos;s own unit</translation>
    </message>
    <message>
        <source>Không đọc được ngày “%1”</source>
        <translation>The date “%1” cannot be read</translation>
    </message>
    <message>
        <source>Ghi ngày như 12/06/2023</source>
        <translation>Write the date like 12/06/2023</translation>
    </message>
    <message>
        <source>Chưa chọn người</source>
        <translation>Nobody was chosen</translation>
    </message>
    <message>
        <source>Gõ tên rồi chọn trong danh sách; người mới thì thêm ở trang Hồ sơ trước</source>
        <translation>Type the name and choose from the list; add somebody new on the page People first</translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị</source>
        <translation>No unit was chosen</translation>
    </message>
    <message>
        <source>Gõ tên đơn vị rồi chọn trong danh sách</source>
        <translation>Type the unit&apos;s name and choose it from the list</translation>
    </message>
    <message>
        <source>Đã cử %1 người: %2</source>
        <translation>%1 people put on: %2</translation>
    </message>
    <message>
        <source>Đã cử %1: %2</source>
        <translation>%1 put on: %2</translation>
    </message>
    <message>
        <source>Đã sửa %1: %2</source>
        <translation>%1 changed: %2</translation>
    </message>
</context>
<context>
    <name>RostersPage</name>
    <message>
        <source>%1, ngày %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>thừa %1</source>
        <translation>%1 too many</translation>
    </message>
    <message>
        <source>thiếu %1</source>
        <translation>%1 missing</translation>
    </message>
    <message>
        <source>Mạng lưới, đội ngũ</source>
        <translation>Rosters</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Vai trò</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến hết ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Thuộc</source>
        <translation>Below</translation>
    </message>
    <message>
        <source>Đang có</source>
        <translation>There are</translation>
    </message>
    <message>
        <source>Phải có</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>So với yêu cầu</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>Người của đơn vị cũ</source>
        <translation>From former units</translation>
    </message>
    <message>
        <source>Sửa…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Thôi tham gia…</source>
        <translation>Leave…</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Cử người cho đơn vị này…</source>
        <translation>Put somebody on for this unit…</translation>
    </message>
    <message>
        <source>Nhập từ bảng tính</source>
        <translation>Import from a spreadsheet</translation>
    </message>
    <message>
        <source>Cử người</source>
        <translation>Put on a roster</translation>
    </message>
    <message>
        <source>Mọi mạng lưới, đội ngũ</source>
        <translation>All rosters</translation>
    </message>
    <message>
        <source>Tại ngày</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Thành viên và đơn vị còn thiếu</source>
        <translation>Members and units that lack some</translation>
    </message>
    <message>
        <source>Thành viên</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Đơn vị thiếu, thừa người</source>
        <translation>Units with too few or too many</translation>
    </message>
    <message>
        <source>Sửa loại đang chọn…</source>
        <translation>Edit the chosen kind…</translation>
    </message>
    <message>
        <source>Bỏ loại đang chọn</source>
        <translation>Remove the chosen kind</translation>
    </message>
    <message>
        <source>Thêm loại…</source>
        <translation>Add a kind…</translation>
    </message>
    <message>
        <source>Lấy các loại có sẵn</source>
        <translation>Take the standard kinds</translation>
    </message>
    <message>
        <source>Sửa, thêm loại mạng lưới, đội ngũ</source>
        <translation>Edit or add kinds of rosters</translation>
    </message>
    <message>
        <source>Đã bỏ loại %1</source>
        <translation>The kind %1 was removed</translation>
    </message>
    <message>
        <source>Lọc theo tình trạng</source>
        <translation>Filter by state</translation>
    </message>
    <message>
        <source>Thành viên mạng lưới, đội ngũ</source>
        <translation>Members of rosters</translation>
    </message>
    <message>
        <source>Tìm tên, đơn vị, vai trò</source>
        <translation>Find a name, unit or role</translation>
    </message>
    <message>
        <source>dòng</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>Lọc đơn vị thiếu hoặc thừa</source>
        <translation>Filter units with too few or too many</translation>
    </message>
    <message>
        <source>Tìm đơn vị</source>
        <translation>Find a unit</translation>
    </message>
    <message>
        <source>đơn vị</source>
        <translation>units</translation>
    </message>
    <message>
        <source>Không đơn vị nào còn thiếu</source>
        <translation>No unit lacks anybody</translation>
    </message>
    <message>
        <source>Mỗi đơn vị phải có người đều đã có đủ trong ngày này.</source>
        <translation>Every unit that should have members has them on this day.</translation>
    </message>
    <message>
        <source>Mọi đơn vị</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>%1 người</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>%1 đơn vị thiếu</source>
        <translation>%1 units lack some</translation>
    </message>
    <message>
        <source>Hiện nay</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Cần cử lại</source>
        <translation>To reappoint</translation>
    </message>
    <message>
        <source>Đã thôi</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Chưa có loại mạng lưới, đội ngũ nào</source>
        <translation>There are no kinds of rosters yet</translation>
    </message>
    <message>
        <source>Lấy các loại có sẵn: nhân sự phụ trách, mạng lưới chuyển đổi số, tổ công nghệ số cộng đồng, ứng cứu sự cố, chuyên gia.</source>
        <translation>Take the standard kinds: persons in charge, the digital-transformation network, community digital groups, incident response, experts.</translation>
    </message>
    <message>
        <source>Không có ai ở đây</source>
        <translation>Nobody here</translation>
    </message>
    <message>
        <source>Chưa có ai</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Nhập danh sách kèm theo quyết định, hoặc cử từng người đã có hồ sơ.</source>
        <translation>Import the list that comes with a decision, or put people of the register on one by one.</translation>
    </message>
    <message>
        <source>Thiếu người</source>
        <translation>Too few</translation>
    </message>
    <message>
        <source>Thừa người</source>
        <translation>Too many</translation>
    </message>
    <message>
        <source>%1 cần cử lại sau sắp xếp đơn vị</source>
        <translation>%1 to reappoint after the reform</translation>
    </message>
    <message>
        <source>không đơn vị nào thiếu</source>
        <translation>no unit lacks any</translation>
    </message>
    <message>
        <source>%1 chỗ còn thiếu người</source>
        <translation>%1 places not filled</translation>
    </message>
    <message>
        <source>%1 đơn vị còn thiếu</source>
        <translation>%1 units lack some</translation>
    </message>
    <message>
        <source>mỗi đơn vị %1</source>
        <translation>%1 in each unit</translation>
    </message>
    <message>
        <source>Chọn người trước</source>
        <translation>Choose people first</translation>
    </message>
    <message>
        <source>Chọn một người</source>
        <translation>Choose one person</translation>
    </message>
    <message>
        <source>Có người đã thôi tham gia</source>
        <translation>Some of them have left</translation>
    </message>
    <message>
        <source>Chọn một đơn vị</source>
        <translation>Choose a unit</translation>
    </message>
    <message>
        <source>Đã lấy các loại mạng lưới, đội ngũ có sẵn</source>
        <translation>The standard kinds of rosters were taken</translation>
    </message>
    <message>
        <source>Đã xóa %1 dòng</source>
        <translation>%1 entries deleted</translation>
    </message>
    <message>
        <source>Chọn danh sách mạng lưới, đội ngũ</source>
        <translation>Choose the list of a roster</translation>
    </message>
    <message>
        <source>Bảng tính (*.xlsx *.xls *.ods *.csv);;Mọi tệp (*)</source>
        <translation>Spreadsheets (*.xlsx *.xls *.ods *.csv);;All files (*)</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>sinh %1</source>
        <translation>born %1</translation>
    </message>
    <message>
        <source>Hàng %1: %2 có thể trùng một hàng khác</source>
        <translation>Row %1: %2 may repeat another row</translation>
    </message>
    <message>
        <source>Hàng %1: có phải cùng một người?</source>
        <translation>Row %1: is this the same person?</translation>
    </message>
    <message>
        <source>Hàng %1: %2 chưa rõ đơn vị</source>
        <translation>Row %1: the unit of %2 is unclear</translation>
    </message>
    <message>
        <source>Hàng %1: %2 không nhập được</source>
        <translation>Row %1: %2 cannot be imported</translation>
    </message>
    <message>
        <source>Hàng %1: %2 được bỏ qua</source>
        <translation>Row %1: %2 is left out</translation>
    </message>
    <message>
        <source>Hàng %1: %2 đã có hồ sơ</source>
        <translation>Row %1: %2 is on record</translation>
    </message>
    <message>
        <source>Hàng %1: %2 giống hồ sơ đã có</source>
        <translation>Row %1: %2 is as on record</translation>
    </message>
    <message>
        <source>Hàng %1: %2 là hồ sơ mới</source>
        <translation>Row %1: %2 is a new record</translation>
    </message>
    <message>
        <source>%1 (trong tệp: %2)</source>
        <translation>%1 (in the file: %2)</translation>
    </message>
    <message>
        <source>%1: thêm %2</source>
        <translation>%1: adds %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Hồ sơ giữ nguyên; nhập từ trang Hồ sơ nếu muốn cập nhật.</source>
        <translation>The record stays as it is; import from the People page to update it.</translation>
    </message>
    <message>
        <source>Chưa thuộc nhóm đối tượng nào nên không được tính vào chỉ tiêu; chọn nhóm ở bên phải.</source>
        <translation>Belongs to no audience, so counts towards no target; choose one at the right.</translation>
    </message>
    <message>
        <source>Tạo hồ sơ mới</source>
        <translation>Create a new record</translation>
    </message>
    <message>
        <source>Bỏ qua hàng này</source>
        <translation>Leave this row out</translation>
    </message>
    <message>
        <source>Chọn lại</source>
        <translation>Choose again</translation>
    </message>
    <message>
        <source>Nhóm đối tượng của hàng này</source>
        <translation>Audience of this row</translation>
    </message>
    <message>
        <source>Trong tệp: %1</source>
        <translation>In the file: %1</translation>
    </message>
    <message>
        <source>chưa có nhóm</source>
        <translation>no audience</translation>
    </message>
    <message>
        <source>như cả danh sách</source>
        <translation>as the whole list</translation>
    </message>
    <message>
        <source>Giống %1%</source>
        <translation>%1% alike</translation>
    </message>
    <message>
        <source>Là người này</source>
        <translation>This person</translation>
    </message>
    <message>
        <source>Là người này: %1</source>
        <translation>This person: %1</translation>
    </message>
    <message>
        <source>Nhấp đúp hoặc bấm F2 vào ô để sửa ngay, hoặc xuất các hàng bị loại để gửi trả đơn vị.</source>
        <translation>Double-click a cell or press F2 to put it right here, or export the refused rows to give them back.</translation>
    </message>
    <message>
        <source>Như trong tệp</source>
        <translation>As in the file</translation>
    </message>
    <message>
        <source>Bỏ những gì đã sửa tay trong hàng này</source>
        <translation>Drop what was put right by hand in this row</translation>
    </message>
    <message>
        <source>Sau khi sửa tay: %1</source>
        <translation>Put right by hand: %1</translation>
    </message>
    <message>
        <source>Trong tệp</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>khác trong tệp</source>
        <translation>differs from the file</translation>
    </message>
</context>
<context>
    <name>ScopePicker</name>
    <message>
        <source>Lớp %1</source>
        <translation>Class %1</translation>
    </message>
    <message>
        <source>Toàn bộ dữ liệu</source>
        <translation>All data</translation>
    </message>
    <message>
        <source>Chỉ những đơn vị (cùng mọi đơn vị bên dưới), lớp này:</source>
        <translation>Only these units (with all units below them) and classes:</translation>
    </message>
    <message>
        <source>Thêm đơn vị: gõ một phần tên</source>
        <translation>Add a unit: type part of its name</translation>
    </message>
    <message>
        <source>Bỏ khỏi phạm vi</source>
        <translation>Remove from scope</translation>
    </message>
    <message>
        <source>Thêm đơn vị vào phạm vi</source>
        <translation>Add a unit to the scope</translation>
    </message>
    <message>
        <source>Thêm lớp vào phạm vi</source>
        <translation>Add a class to the scope</translation>
    </message>
    <message>
        <source>Thêm lớp: gõ mã hoặc tên</source>
        <translation>Add a class: type its code or name</translation>
    </message>
    <message>
        <source>Phạm vi</source>
        <translation>Scope</translation>
    </message>
</context>
<context>
    <name>SealedBackupDialog</name>
    <message>
        <source>Mở bản sao lưu</source>
        <translation>Open a backup</translation>
    </message>
    <message>
        <source>Khôi phục</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Tài khoản</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Mật khẩu hoặc khóa khôi phục</source>
        <translation>Password or recovery key</translation>
    </message>
    <message>
        <source>%1 được mã hóa. Dùng tài khoản và mật khẩu lúc sao lưu; với khóa khôi phục thì không cần tên tài khoản.</source>
        <translation>%1 is encrypted. Use an account and its password as they were when the backup was made; with the recovery key no account name is needed.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Tìm người, lớp, đơn vị, số chứng nhận…</source>
        <translation>Find people, classes, units, certificate numbers…</translation>
    </message>
    <message>
        <source>Tìm người, lớp, đơn vị, số chứng nhận</source>
        <translation>Find people, classes, units, certificate numbers</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Mở cơ sở dữ liệu trên máy chủ</source>
        <translation>Open a database on a server</translation>
    </message>
    <message>
        <source>Mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Máy chủ</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>ví dụ: may-chu.tayninh.gov.vn hoặc 10.0.0.5</source>
        <translation>e.g. may-chu.tayninh.gov.vn or 10.0.0.5</translation>
    </message>
    <message>
        <source>Mật khẩu</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Cổng</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Tên cơ sở dữ liệu</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>ví dụ: taphuan</source>
        <translation>e.g. taphuan</translation>
    </message>
    <message>
        <source>Tài khoản</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Chưa nêu máy chủ</source>
        <translation>No server is named</translation>
    </message>
    <message>
        <source>Nhập tên tài khoản và mật khẩu</source>
        <translation>Type the account name and the password</translation>
    </message>
    <message>
        <source>Chưa nêu tên cơ sở dữ liệu</source>
        <translation>No database is named</translation>
    </message>
    <message>
        <source>Người quản trị máy chủ cho biết tên máy chủ và tên cơ sở dữ liệu. Cơ sở dữ liệu còn trống thì bước sau hỏi để tạo mới. Mật khẩu không được lưu lại.</source>
        <translation>The server&apos;s administrator knows the server and the database&apos;s name. Where the database is still empty, the next step offers to begin it. The password is not kept.</translation>
    </message>
</context>
<context>
    <name>SessionsTab</name>
    <message>
        <source>Buổi</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Giờ</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Tiết</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Phòng</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Giảng viên</source>
        <translation>Instructor</translation>
    </message>
    <message>
        <source>Điểm danh</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>buổi</source>
        <translation>sessions</translation>
    </message>
    <message>
        <source>Lớp chưa có buổi học</source>
        <translation>The class has no sessions</translation>
    </message>
    <message>
        <source>Mỗi buổi có ngày, số tiết; điểm danh theo từng buổi.</source>
        <translation>Each has a date and hours; attendance is marked per session.</translation>
    </message>
    <message>
        <source>Thêm buổi</source>
        <translation>Add a session</translation>
    </message>
    <message>
        <source>Sửa buổi</source>
        <translation>Change the session</translation>
    </message>
    <message>
        <source>Xóa buổi</source>
        <translation>Delete the session</translation>
    </message>
    <message>
        <source>Thêm buổi học</source>
        <translation>Add sessions</translation>
    </message>
    <message>
        <source>Buổi %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Số tiết</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Đã xóa buổi học</source>
        <translation>The session was deleted</translation>
    </message>
    <message>
        <source>Chọn một buổi trước</source>
        <translation>Choose a session first</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Bản sao lưu</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Dung lượng</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Thứ tự</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Chức vụ có chữ</source>
        <translation>Position contains</translation>
    </message>
    <message>
        <source>Nhóm đối tượng</source>
        <translation>Audiences</translation>
    </message>
    <message>
        <source>Khôi phục bản này…</source>
        <translation>Restore this one…</translation>
    </message>
    <message>
        <source>Sửa…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Hiển thị</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Dữ liệu và sao lưu</source>
        <translation>Data and backups</translation>
    </message>
    <message>
        <source>Quy tắc nhóm đối tượng</source>
        <translation>Audience rules</translation>
    </message>
    <message>
        <source>Giới thiệu</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Theo hệ thống</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Tối</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Giao diện</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Sao lưu ngay</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Kiểm tra</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Kết quả kiểm tra</source>
        <translation>Result of the check</translation>
    </message>
    <message>
        <source>Lọc bản sao lưu</source>
        <translation>Filter backups</translation>
    </message>
    <message>
        <source>bản sao lưu</source>
        <translation>backups</translation>
    </message>
    <message>
        <source>Chưa có bản sao lưu nào</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Mỗi ngày, lần mở đầu tiên tạo một bản; giữ %1 bản gần nhất.</source>
        <translation>One is made at the first opening of each day; the last %1 are kept.</translation>
    </message>
    <message>
        <source>Lọc quy tắc</source>
        <translation>Filter rules</translation>
    </message>
    <message>
        <source>Thêm quy tắc…</source>
        <translation>Add a rule…</translation>
    </message>
    <message>
        <source>quy tắc</source>
        <translation>rules</translation>
    </message>
    <message>
        <source>Chưa có quy tắc nào</source>
        <translation>No rule yet</translation>
    </message>
    <message>
        <source>Quy tắc cho biết chức vụ nào thuộc nhóm đối tượng nào khi nhập danh sách.</source>
        <translation>Rules tell which position is of which audience when lists are imported.</translation>
    </message>
    <message>
        <source>Tập Huấn</source>
        <translation>Tập Huấn</translation>
    </message>
    <message>
        <source>Lập kế hoạch, tổ chức và chứng minh kết quả đào tạo, bồi dưỡng chuyển đổi số của một tỉnh.</source>
        <translation>Plan, run and prove a province&apos;s digital-transformation training.</translation>
    </message>
    <message>
        <source>Phiên bản</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Giấy phép</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Thành phần đi kèm</source>
        <translation>Comes with</translation>
    </message>
    <message>
        <source>Phông chữ: Inter, Liberation Serif, Material Design Icons (SIL OFL, Apache 2.0)</source>
        <translation>Fonts: Inter, Liberation Serif, Material Design Icons (SIL OFL, Apache 2.0)</translation>
    </message>
    <message>
        <source>Danh mục đơn vị hành chính: các bộ dữ liệu công khai theo giấy phép MIT</source>
        <translation>Administrative units: public data sets under the MIT licence</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Lưu lần cuối</source>
        <translation>Last saved</translation>
    </message>
    <message>
        <source>Chế độ</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>đọc và ghi</source>
        <translation>read and write</translation>
    </message>
    <message>
        <source>chỉ đọc</source>
        <translation>read-only</translation>
    </message>
    <message>
        <source>Không tạo được thư mục sao lưu</source>
        <translation>The backup folder could not be made</translation>
    </message>
    <message>
        <source>Đã sao lưu</source>
        <translation>Backed up</translation>
    </message>
    <message>
        <source>Đang kiểm tra cơ sở dữ liệu</source>
        <translation>Checking the database</translation>
    </message>
    <message>
        <source>Dữ liệu nguyên vẹn</source>
        <translation>The data is sound</translation>
    </message>
    <message>
        <source>Tệp, nhật ký và các quy tắc đều đúng</source>
        <translation>File, journal and rules are all right</translation>
    </message>
    <message>
        <source>Có %1 điểm cần xem</source>
        <translation>%1 points to look at</translation>
    </message>
    <message>
        <source>Khôi phục bản sao lưu</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Khôi phục</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Dữ liệu hiện nay được thay bằng bản lúc %1. Bản hiện nay được sao lưu trước khi thay. Sổ cấp chứng nhận đóng lại cho đến khi xác nhận số cuối.</source>
        <translation>The present data is replaced by that of %1. It is backed up first. The books of certificates stay shut until their last numbers are confirmed.</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Chức vụ có chữ dưới đây thì thuộc nhóm đã chọn; số thứ tự nhỏ được xét trước.</source>
        <translation>A position with the words below is of the chosen audience; the smaller order goes first.</translation>
    </message>
    <message>
        <source>Ở loại đơn vị</source>
        <translation>In units of kind</translation>
    </message>
    <message>
        <source>mọi loại</source>
        <translation>any kind</translation>
    </message>
    <message>
        <source>Khóa màn hình</source>
        <translation>Lock the screen</translation>
    </message>
    <message>
        <source> phút</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>không bao giờ</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Khóa khi không dùng sau</source>
        <translation>Lock when unused for</translation>
    </message>
    <message>
        <source>Chỉ khi tệp đang mở có tài khoản. Việc đang làm dở vẫn còn sau khi mở khóa.</source>
        <translation>Only where the open file has accounts. What you were doing is still there after unlocking.</translation>
    </message>
    <message>
        <source>Lưu bản sao thành tệp…</source>
        <translation>Save a copy as a file…</translation>
    </message>
    <message>
        <source>Máy chủ</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Đã có tệp này</source>
        <translation>This file exists already</translation>
    </message>
    <message>
        <source>Chọn tên khác</source>
        <translation>Choose another name</translation>
    </message>
    <message>
        <source>Lưu bản sao thành tệp</source>
        <translation>Save a copy as a file</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu Tập Huấn (*.taphuan)</source>
        <translation>Tập Huấn database (*.taphuan)</translation>
    </message>
    <message>
        <source>Dữ liệu nằm trên máy chủ: người quản trị máy chủ sao lưu và khôi phục. Bản sao lưu thành tệp ở đây được mã hóa toàn bộ; khôi phục được trên máy này, không cần mạng.</source>
        <translation>The data is on the server: its administrator backs up and restores. A backup to a file from here is encrypted as a whole; it can be restored on this computer, without a network.</translation>
    </message>
    <message>
        <source>Lưu giữ dữ liệu cá nhân</source>
        <translation>Keeping personal data</translation>
    </message>
    <message>
        <source>Bản sao lưu được mã hóa toàn bộ: mở bằng mật khẩu của tài khoản lúc sao lưu, hoặc khóa khôi phục.</source>
        <translation>Backups are encrypted as a whole: they open with an account&apos;s password as it was when they were made, or the recovery key.</translation>
    </message>
    <message>
        <source>Chưa có tài khoản nên bản sao lưu không được mã hóa: ai có tệp cũng đọc được. Lập tài khoản ở trang Tài khoản thì các bản sao lưu được thay bằng bản mã hóa.</source>
        <translation>There are no accounts, so backups are not encrypted: whoever has the file can read it. With the first account on the page Accounts, the backups are replaced by an encrypted one.</translation>
    </message>
    <message>
        <source>Chọn một bản sao lưu trước</source>
        <translation>Choose a backup first</translation>
    </message>
    <message>
        <source>Chọn một quy tắc trước</source>
        <translation>Choose a rule first</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Ctrl+Z hoàn tác: %1</source>
        <translation>Ctrl+Z undoes: %1</translation>
    </message>
    <message>
        <source>Hoàn tác: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu %1</source>
        <translation>Database %1</translation>
    </message>
</context>
<context>
    <name>TableOutput</name>
    <message>
        <source>Xuất ra Excel</source>
        <translation>Export to Excel</translation>
    </message>
    <message>
        <source>Bảng tính Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Không in được</source>
        <translation>Could not print</translation>
    </message>
    <message>
        <source>Xem máy in rồi in lại</source>
        <translation>Check the printer and print again</translation>
    </message>
    <message>
        <source>Đang ghi tệp Excel…</source>
        <translation>Writing the Excel file…</translation>
    </message>
    <message>
        <source>Đã ghi tệp Excel</source>
        <translation>Excel file written</translation>
    </message>
    <message>
        <source>Đang in…</source>
        <translation>Printing…</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>Mức phải đạt của đơn vị, chỉ tiêu %1</source>
        <translation>Your own target of indicator %1</translation>
    </message>
    <message>
        <source>Đặt mức</source>
        <translation>Set target</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>So sánh</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>%1. Mức tự đặt đứng cạnh mức của kế hoạch và luôn được ghi rõ là tự đặt.</source>
        <translation>%1. Your own target stands beside the plan&apos;s and is always marked as your own.</translation>
    </message>
    <message>
        <source>ít nhất (≥)</source>
        <translation>at least (≥)</translation>
    </message>
    <message>
        <source>đúng bằng (=)</source>
        <translation>exactly (=)</translation>
    </message>
    <message>
        <source>trên (&gt;)</source>
        <translation>above (&gt;)</translation>
    </message>
    <message>
        <source>có</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Mức phải đạt</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Lấy theo văn bản</source>
        <translation>Adopted from</translation>
    </message>
    <message>
        <source>không bắt buộc</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Bỏ mức tự đặt năm này</source>
        <translation>Remove your own target of this year</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Kế hoạch</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Người dùng</source>
        <translation>User</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Chuyển đơn vị: %1</source>
        <translation>Transfer: %1</translation>
    </message>
    <message>
        <source>Chuyển đơn vị %1 người</source>
        <translation>Transfer %1 people</translation>
    </message>
    <message>
        <source>Chuyển</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Nơi công tác trước kết thúc hôm trước; số liệu, lớp đã học giữ nguyên.</source>
        <translation>The present place of work ends the day before; figures and past training stay.</translation>
    </message>
    <message>
        <source>Đơn vị mới</source>
        <translation>New unit</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Chức vụ mới</source>
        <translation>New position</translation>
    </message>
    <message>
        <source>để trống: giữ nguyên chức vụ</source>
        <translation>empty: the position stays</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>quyết định số…</source>
        <translation>decision no. …</translation>
    </message>
    <message>
        <source>Chọn đơn vị mới</source>
        <translation>Choose the new unit</translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị mới</source>
        <translation>No new unit is chosen</translation>
    </message>
    <message>
        <source>Gõ tên đơn vị rồi chọn trong danh sách</source>
        <translation>Type the unit&apos;s name and choose it from the list</translation>
    </message>
    <message>
        <source>Đã chuyển %1 người đến %2</source>
        <translation>Transferred %1 people to %2</translation>
    </message>
    <message>
        <source>%1 (%2 người)</source>
        <translation>%1 (%2 people)</translation>
    </message>
    <message>
        <source>thôi %1</source>
        <translation>out of %1</translation>
    </message>
    <message>
        <source>vào %1</source>
        <translation>into %1</translation>
    </message>
    <message>
        <source>Nhóm đối tượng theo chức vụ: không đổi.</source>
        <translation>Audiences by position: no change.</translation>
    </message>
    <message>
        <source>Nhóm đối tượng theo chức vụ, từ ngày chuyển: %1.</source>
        <translation>Audiences by position, from the day of the transfer: %1.</translation>
    </message>
    <message>
        <source>Nhóm đối tượng theo chức vụ: chọn đơn vị để xem thay đổi.</source>
        <translation>Audiences by position: choose a unit to see what changes.</translation>
    </message>
</context>
<context>
    <name>TransferListDialog</name>
    <message>
        <source>Chuyển</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Chuyển theo danh sách: %1</source>
        <translation>Transfers by the list %1</translation>
    </message>
    <message>
        <source>Từ đơn vị</source>
        <translation>From unit</translation>
    </message>
    <message>
        <source>Đến đơn vị</source>
        <translation>To unit</translation>
    </message>
    <message>
        <source>Chức vụ mới</source>
        <translation>New position</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đã chuyển %1 người</source>
        <translation>Transferred %1 people</translation>
    </message>
    <message>
        <source>Chuyển %1 người</source>
        <translation>Transfer %1 people</translation>
    </message>
    <message>
        <source>Nhóm đối tượng</source>
        <translation>Audiences</translation>
    </message>
    <message>
        <source>Đang chuyển %1 người</source>
        <translation>Transferring %1 people</translation>
    </message>
</context>
<context>
    <name>UnitChoicePanel</name>
    <message>
        <source>Đã chọn một đơn vị có trong danh mục.</source>
        <translation>A unit of the catalogue was chosen.</translation>
    </message>
    <message>
        <source>Tìm trong danh mục</source>
        <translation>Find in the catalogue</translation>
    </message>
    <message>
        <source>Trực thuộc</source>
        <translation>Below</translation>
    </message>
    <message>
        <source>Chọn lại</source>
        <translation>Choose again</translation>
    </message>
    <message>
        <source>Các đơn vị cùng tên</source>
        <translation>The units of that name</translation>
    </message>
    <message>
        <source>Là đơn vị này</source>
        <translation>This unit</translation>
    </message>
    <message>
        <source>Có thể là</source>
        <translation>May be</translation>
    </message>
    <message>
        <source>Đơn vị trong danh mục</source>
        <translation>Unit of the catalogue</translation>
    </message>
    <message>
        <source>Loại đơn vị mới</source>
        <translation>Kind of the new unit</translation>
    </message>
    <message>
        <source>Đơn vị mới trực thuộc</source>
        <translation>The new unit is below</translation>
    </message>
    <message>
        <source>Tạo đơn vị mới</source>
        <translation>Create the unit</translation>
    </message>
    <message>
        <source>“%1” không có trong danh mục đơn vị</source>
        <translation>“%1” is not in the catalogue of units</translation>
    </message>
    <message>
        <source>“%1” có thể là nhiều đơn vị</source>
        <translation>“%1” may be several units</translation>
    </message>
    <message>
        <source>Chưa chọn</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>Tạo mới</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Đã khớp</source>
        <translation>Matched</translation>
    </message>
</context>
<context>
    <name>UnitImportDialog</name>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>danh mục, %1 dòng</source>
        <translation>units, %1 rows</translation>
    </message>
    <message>
        <source>đơn vị cũ – mới, %1 dòng</source>
        <translation>old and new units, %1 rows</translation>
    </message>
    <message>
        <source>Sẽ ghi</source>
        <translation>Will be written</translation>
    </message>
    <message>
        <source>Đơn vị mới</source>
        <translation>New units</translation>
    </message>
    <message>
        <source>Tên gọi, hiệu lực mới</source>
        <translation>New names and dates</translation>
    </message>
    <message>
        <source>Thay đổi</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Giữ nguyên</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Liên kết cũ – mới được thêm</source>
        <translation>Links of old and new units added</translation>
    </message>
    <message>
        <source>Không ghi %1 dòng</source>
        <translation>%1 rows are left out</translation>
    </message>
    <message>
        <source>và %1 dòng khác</source>
        <translation>and %1 more rows</translation>
    </message>
    <message>
        <source>Nhập danh mục đơn vị</source>
        <translation>Import units</translation>
    </message>
    <message>
        <source>Nhập</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Đang đọc tệp…</source>
        <translation>Reading the files…</translation>
    </message>
    <message>
        <source>Những gì sẽ ghi</source>
        <translation>What will be written</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu đã có đúng nội dung này.</source>
        <translation>The database already holds exactly this.</translation>
    </message>
</context>
<context>
    <name>UnitTreeModel</name>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>không còn đơn vị kế tiếp</source>
        <translation>no successor</translation>
    </message>
    <message>
        <source>Tên gọi và hiệu lực</source>
        <translation>Names and validity</translation>
    </message>
    <message>
        <source>%1 · mã %2</source>
        <translation>%1 · code %2</translation>
    </message>
    <message>
        <source>chưa có</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Thành lập, đổi tên theo %1</source>
        <translation>Made or renamed under %1</translation>
    </message>
    <message>
        <source>Kết thúc theo %1</source>
        <translation>Ended under %1</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Mã số thuế</source>
        <translation>Tax code</translation>
    </message>
    <message>
        <source>Hiệu lực</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Tên khác</source>
        <translation>Aliases</translation>
    </message>
    <message>
        <source>Hồ sơ</source>
        <translation>People</translation>
    </message>
    <message>
        <source>%1 người</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>Đơn vị cũ</source>
        <translation>Old units</translation>
    </message>
    <message>
        <source>Đơn vị mới</source>
        <translation>New units</translation>
    </message>
    <message>
        <source>Số người thuộc đối tượng</source>
        <translation>Headcounts</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Nhập danh mục…</source>
        <translation>Import units…</translation>
    </message>
    <message>
        <source>Thêm đơn vị</source>
        <translation>Add a unit</translation>
    </message>
    <message>
        <source>Tại ngày</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Không có đơn vị nào</source>
        <translation>No unit</translation>
    </message>
    <message>
        <source>Bỏ tìm kiếm, chọn ngày khác, hoặc nhập danh mục đơn vị hành chính.</source>
        <translation>Clear the search, choose another day, or import units.</translation>
    </message>
    <message>
        <source>Đổi tên…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Thêm tên khác…</source>
        <translation>Add an alias…</translation>
    </message>
    <message>
        <source>Kết thúc hoạt động…</source>
        <translation>End the unit…</translation>
    </message>
    <message>
        <source>%1 đơn vị đang hoạt động</source>
        <translation>%1 active units</translation>
    </message>
    <message>
        <source>cấp cao nhất</source>
        <translation>top level</translation>
    </message>
    <message>
        <source>Đơn vị mới nằm dưới: %1</source>
        <translation>The new unit is below: %1</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>không bắt buộc</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>văn bản thành lập</source>
        <translation>act that makes it</translation>
    </message>
    <message>
        <source>Đổi tên đơn vị</source>
        <translation>Rename the unit</translation>
    </message>
    <message>
        <source>Đổi tên</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Tên cũ vẫn đúng cho các ngày trước đó; số liệu đã có không thay đổi.</source>
        <translation>The old name holds for the days before; figures do not change.</translation>
    </message>
    <message>
        <source>Tên mới</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>Kết thúc hoạt động</source>
        <translation>End the unit</translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>%1 không còn từ ngày dưới đây. Hồ sơ và số liệu cũ giữ nguyên.</source>
        <translation>%1 is no more from the day below. People and figures of before stay.</translation>
    </message>
    <message>
        <source>Không còn từ ngày</source>
        <translation>Ends on</translation>
    </message>
    <message>
        <source>Thêm tên khác</source>
        <translation>Add an alias</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Cách viết tắt hoặc tên mà danh sách thường dùng; nhập danh sách sẽ nhận ra.</source>
        <translation>An abbreviation or a name that lists use; imports will know it.</translation>
    </message>
    <message>
        <source>Chọn danh mục đơn vị</source>
        <translation>Choose a file of units</translation>
    </message>
    <message>
        <source>Danh mục đơn vị (*.csv);;Mọi tệp (*)</source>
        <translation>Files of units (*.csv);;All files (*)</translation>
    </message>
    <message>
        <source>Chưa nhập số nào</source>
        <translation>No number entered yet</translation>
    </message>
    <message>
        <source>Cây đơn vị</source>
        <translation>Tree of units</translation>
    </message>
    <message>
        <source>Nhập số người…</source>
        <translation>Enter numbers of people…</translation>
    </message>
    <message>
        <source>Chi tiết đơn vị</source>
        <translation>Details of the unit</translation>
    </message>
    <message>
        <source>Đã nhập %1 đơn vị mới, %2 thay đổi, %3 liên kết đơn vị cũ – mới</source>
        <translation>Imported %1 new units, %2 changes, %3 links of old and new units</translation>
    </message>
    <message>
        <source>Chọn một đơn vị trước</source>
        <translation>Choose a unit first</translation>
    </message>
    <message>
        <source>Đơn vị không hoạt động vào ngày đang xem</source>
        <translation>The unit does not exist on the day that is shown</translation>
    </message>
    <message>
        <source>Sắp xếp đơn vị…</source>
        <translation>Rearrange units…</translation>
    </message>
    <message>
        <source>Tìm đơn vị theo tên, mã hoặc mã số thuế</source>
        <translation>Find a unit by name, code or tax code</translation>
    </message>
    <message>
        <source>Nối với đơn vị mới…</source>
        <translation>Link to the new unit…</translation>
    </message>
    <message>
        <source>Loại hình doanh nghiệp</source>
        <translation>Form of enterprise</translation>
    </message>
    <message>
        <source>không nêu</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>của doanh nghiệp</source>
        <translation>of an enterprise</translation>
    </message>
    <message>
        <source>Nối với đơn vị mới</source>
        <translation>Link to the new unit</translation>
    </message>
    <message>
        <source>Nối</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>%1 đã vào đơn vị dưới đây. Người của đơn vị cũ được chuyển ở trang Sắp xếp đơn vị.</source>
        <translation>%1 went into the unit below. Its people are transferred on the page Rearrange units.</translation>
    </message>
    <message>
        <source>Chọn đơn vị mới</source>
        <translation>Choose the new unit</translation>
    </message>
    <message>
        <source>Cách nối</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Nhập danh sách ghi tên cũ thì lấy là đơn vị mới</source>
        <translation>Lists that write the old name mean the new unit</translation>
    </message>
    <message>
        <source>Tên cũ</source>
        <translation>Old name</translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị mới</source>
        <translation>No new unit is chosen</translation>
    </message>
    <message>
        <source>Gõ tên đơn vị rồi chọn trong danh sách</source>
        <translation>Type the unit&apos;s name and choose it from the list</translation>
    </message>
    <message>
        <source>%1 người, ngày %2, %3</source>
        <translation>%1 people on %2, %3</translation>
    </message>
    <message>
        <source>Đếm từ hồ sơ…</source>
        <translation>Count the records…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Bắt đầu</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Tập Huấn</source>
        <translation>Tập Huấn</translation>
    </message>
    <message>
        <source>Xem thử với dữ liệu mẫu Tây Ninh</source>
        <translation>Try it with the Tây Ninh sample</translation>
    </message>
    <message>
        <source>Kế hoạch 2022–2025, đơn vị thật, người được đặt tên ngẫu nhiên. Thử gì cũng được.</source>
        <translation>The 2022–2025 plan, real units, people with made-up names. Try anything.</translation>
    </message>
    <message>
        <source>Tạo cơ sở dữ liệu mới từ kế hoạch</source>
        <translation>New database from a plan</translation>
    </message>
    <message>
        <source>Bắt đầu với kế hoạch và danh mục đơn vị của tỉnh; danh sách người nhập sau từ Excel.</source>
        <translation>Begin with a province&apos;s plan and units; import the people from Excel later.</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open a file</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu .taphuan trên máy này hoặc trên USB.</source>
        <translation>A .taphuan database on this computer or a USB stick.</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu mới</source>
        <translation>New database</translation>
    </message>
    <message>
        <source>Ví dụ: Sở Nội vụ tỉnh Tây Ninh</source>
        <translation>For example: Sở Nội vụ tỉnh Tây Ninh</translation>
    </message>
    <message>
        <source>Chọn…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Đơn vị sử dụng</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Tạo</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lưu cơ sở dữ liệu mới</source>
        <translation>Save the new database</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu Tập Huấn (*.taphuan)</source>
        <translation>Tập Huấn database (*.taphuan)</translation>
    </message>
    <message>
        <source>Chưa nêu đơn vị sử dụng</source>
        <translation>No office was named</translation>
    </message>
    <message>
        <source>Viết tên cơ quan giữ cơ sở dữ liệu này: tên đó in trên giấy tờ</source>
        <translation>Write the name of the office that keeps this database: it is printed on papers</translation>
    </message>
    <message>
        <source>Mở gần đây</source>
        <translation>Recently opened</translation>
    </message>
    <message>
        <source>Chọn nơi lưu tệp</source>
        <translation>Choose where to keep the file</translation>
    </message>
    <message>
        <source>Lập kế hoạch, tổ chức và chứng minh kết quả đào tạo, bồi dưỡng chuyển đổi số của tỉnh. Dữ liệu nằm trong một tệp trên máy này, không cần mạng, hoặc trên máy chủ của cơ quan.</source>
        <translation>Plan, run and prove a province&apos;s digital-transformation training. The data is one file on this computer, where no network is needed, or on the office&apos;s server.</translation>
    </message>
    <message>
        <source>Mở cơ sở dữ liệu trên máy chủ…</source>
        <translation>Open a database on a server…</translation>
    </message>
</context>
<context>
    <name>WindowProgram</name>
    <message>
        <source>Không tạo được thư mục</source>
        <translation>The folder could not be made</translation>
    </message>
    <message>
        <source>Trang không vẽ xong</source>
        <translation>The page was not drawn</translation>
    </message>
    <message>
        <source>Không ghi được ảnh</source>
        <translation>The picture could not be written</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu Tập Huấn (*.taphuan)</source>
        <translation>Tập Huấn database (*.taphuan)</translation>
    </message>
    <message>
        <source>Đã có tệp này</source>
        <translation>This file exists already</translation>
    </message>
    <message>
        <source>Chọn tên khác</source>
        <translation>Choose another name</translation>
    </message>
    <message>
        <source>Tổng quan</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Trang</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Đã nâng cấp cơ sở dữ liệu; bản trước khi nâng cấp được giữ lại</source>
        <translation>The database was upgraded; the one before is kept</translation>
    </message>
    <message>
        <source>Tệp do bản Tập Huấn mới hơn tạo ra; những gì bản này không biết được giữ nguyên</source>
        <translation>The file was made by a newer Tập Huấn; what this version does not know stays as it is</translation>
    </message>
    <message>
        <source>Lưu bản sao</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Mở cơ sở dữ liệu</source>
        <translation>Open a database</translation>
    </message>
    <message>
        <source>Đang chuẩn bị…</source>
        <translation>Preparing…</translation>
    </message>
    <message>
        <source>Đã làm lại: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>Đã hoàn tác: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>. Giữ nguyên một chỗ: %1</source>
        <translation>. One change was kept: %1</translation>
    </message>
    <message>
        <source>. Giữ nguyên %1 chỗ, trong đó: %2</source>
        <translation>. %1 changes were kept, among them: %2</translation>
    </message>
    <message>
        <source>Chỉ để xem</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Đã lưu %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Tập Huấn</source>
        <translation>Tập Huấn</translation>
    </message>
    <message>
        <source>%1 – Tập Huấn</source>
        <translation>%1 – Tập Huấn</translation>
    </message>
    <message>
        <source>Năm %1</source>
        <translation>Year %1</translation>
    </message>
    <message>
        <source>Hồ sơ</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Chứng nhận</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Ngôn ngữ mới dùng từ lần mở chương trình sau</source>
        <translation>The new language is used from the next start</translation>
    </message>
    <message>
        <source>Lớp</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Đang mở %1. Lần mở đầu trong ngày có sao lưu, bản cũ được nâng cấp.</source>
        <translation>Opening %1. The first time in a day it is backed up; an older version is upgraded.</translation>
    </message>
    <message>
        <source>Đã khôi phục. Xác nhận số cuối của các sổ trong trang Chứng nhận</source>
        <translation>Restored. Confirm the last numbers of the books on the Certificates page</translation>
    </message>
    <message>
        <source>Không có trang nào tên là %1</source>
        <translation>There is no page called %1</translation>
    </message>
    <message>
        <source>Nhật ký</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Tài khoản</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Người dùng</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Mất kết nối với máy chủ – đang thử lại; nội dung đang nhập vẫn còn</source>
        <translation>Lost the connection to the server – trying again; what is being typed is still there</translation>
    </message>
    <message>
        <source>Đã kết nối lại với máy chủ</source>
        <translation>Connected to the server again</translation>
    </message>
    <message>
        <source>Đang mở %1.</source>
        <translation>Opening %1.</translation>
    </message>
    <message>
        <source>Dữ liệu cá nhân</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Khôi phục thành tệp</source>
        <translation>Restore to a file</translation>
    </message>
    <message>
        <source>Mạng lưới</source>
        <translation>Rosters</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Chưa mở cơ sở dữ liệu nào</source>
        <translation>No database is open</translation>
    </message>
    <message>
        <source>Không còn thao tác nào của bạn để hoàn tác</source>
        <translation>There is nothing of yours left to undo</translation>
    </message>
    <message>
        <source>Không có thao tác nào để làm lại</source>
        <translation>There is nothing to redo</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Buổi học hoặc học viên không thuộc lớp này</source>
        <translation>The session or the learner is not of this class</translation>
    </message>
    <message>
        <source>%1 không ở trong lớp ngày %2</source>
        <translation>%1 was not in the class on %2</translation>
    </message>
    <message>
        <source>buổi %1</source>
        <translation>session %1</translation>
    </message>
    <message>
        <source>Bỏ trống buổi này</source>
        <translation>Leave this session blank</translation>
    </message>
    <message>
        <source>Lớp %1 đã hủy, không điểm danh</source>
        <translation>Class %1 is cancelled; no attendance is taken</translation>
    </message>
    <message>
        <source>Mở lại lớp trước</source>
        <translation>Reopen the class first</translation>
    </message>
    <message>
        <source>%1, lớp %2</source>
        <translation>%1, class %2</translation>
    </message>
    <message>
        <source>Buổi học không còn nữa</source>
        <translation>The session is gone</translation>
    </message>
    <message>
        <source>Điểm danh %1 lượt</source>
        <translation>Mark attendance, %1 marks</translation>
    </message>
    <message>
        <source>Điểm danh buổi %1</source>
        <translation>Mark attendance of session %1</translation>
    </message>
    <message>
        <source>Cả lớp có mặt buổi %1</source>
        <translation>All present in session %1</translation>
    </message>
    <message>
        <source>Xóa điểm danh buổi %1</source>
        <translation>Clear attendance of session %1</translation>
    </message>
    <message>
        <source>Số tiền không thể âm</source>
        <translation>An amount cannot be negative</translation>
    </message>
    <message>
        <source>Kinh phí dự kiến do kế hoạch quy định</source>
        <translation>The planned money is set by the plan</translation>
    </message>
    <message>
        <source>Nhập tệp kế hoạch đã điều chỉnh</source>
        <translation>Import the amended plan file</translation>
    </message>
    <message>
        <source>Xóa một khoản kinh phí</source>
        <translation>Delete an amount</translation>
    </message>
    <message>
        <source>Ghi kết quả sản phẩm</source>
        <translation>Enter an output</translation>
    </message>
    <message>
        <source>Số lượng không thể âm</source>
        <translation>A quantity cannot be negative</translation>
    </message>
    <message>
        <source>Bản ghi không còn nữa</source>
        <translation>The record is gone</translation>
    </message>
    <message>
        <source>Sổ chưa có mã</source>
        <translation>The book has no code</translation>
    </message>
    <message>
        <source>Sổ chưa có đơn vị cấp</source>
        <translation>The book has no issuer</translation>
    </message>
    <message>
        <source>Mã sổ %1 đã có</source>
        <translation>There is a book %1 already</translation>
    </message>
    <message>
        <source>Chọn mã khác</source>
        <translation>Choose another code</translation>
    </message>
    <message>
        <source>Các sổ đang đóng vì dữ liệu được khôi phục từ bản sao lưu</source>
        <translation>The books are shut because the data was restored from a backup</translation>
    </message>
    <message>
        <source>So số cuối của từng sổ với sổ giấy rồi xác nhận</source>
        <translation>Compare each book&apos;s last number with the paper book, then confirm</translation>
    </message>
    <message>
        <source>Số %1 đã có trong sổ %2</source>
        <translation>Number %1 is already in book %2</translation>
    </message>
    <message>
        <source>Sửa mẫu số của sổ để hai sổ không trùng số</source>
        <translation>Change the book&apos;s number pattern so that two books never share a number</translation>
    </message>
    <message>
        <source>Chưa chọn sổ</source>
        <translation>No book was chosen</translation>
    </message>
    <message>
        <source>Quyết định ký trước ngày kết thúc lớp</source>
        <translation>The decision was signed before the class ended</translation>
    </message>
    <message>
        <source>Lớp %1 không có ai đã hoàn thành mà chưa được cấp</source>
        <translation>Class %1 has nobody who completed and still lacks a certificate</translation>
    </message>
    <message>
        <source>Xét hoàn thành lớp trước, hoặc xem danh sách đã cấp</source>
        <translation>Decide completion first, or see the list of those issued</translation>
    </message>
    <message>
        <source>Không có chứng chỉ, giấy chứng nhận này</source>
        <translation>There is no such certificate</translation>
    </message>
    <message>
        <source>Số %1 %2</source>
        <translation>Number %1 %2</translation>
    </message>
    <message>
        <source>Mở sổ %1</source>
        <translation>Open book %1</translation>
    </message>
    <message>
        <source>Sửa sổ %1</source>
        <translation>Change book %1</translation>
    </message>
    <message>
        <source>Sổ %1 đã cấp %2 số, không đổi mã và mẫu số</source>
        <translation>Book %1 has issued %2 numbers; its code and pattern stay</translation>
    </message>
    <message>
        <source>Mở sổ mới</source>
        <translation>Open a new book</translation>
    </message>
    <message>
        <source>Cấp chứng chỉ, giấy chứng nhận phải có số và ngày quyết định</source>
        <translation>Issuing certificates needs the number and date of a decision</translation>
    </message>
    <message>
        <source>Cấp chứng chỉ, giấy chứng nhận lớp %1 theo quyết định %2</source>
        <translation>Issue certificates of class %1 under decision %2</translation>
    </message>
    <message>
        <source>Phát chứng chỉ, giấy chứng nhận</source>
        <translation>Hand out certificates</translation>
    </message>
    <message>
        <source>Thu hồi phải có lý do và số văn bản</source>
        <translation>Revoking needs a reason and a document number</translation>
    </message>
    <message>
        <source>Thu hồi số %1: %2</source>
        <translation>Revoke number %1: %2</translation>
    </message>
    <message>
        <source>Cấp lại phải có lý do</source>
        <translation>Replacing needs a reason</translation>
    </message>
    <message>
        <source>Không có sổ của số %1</source>
        <translation>Number %1 has no book</translation>
    </message>
    <message>
        <source>Cấp lại số %1: %2</source>
        <translation>Replace number %1: %2</translation>
    </message>
    <message>
        <source>Đánh dấu hỏng phải có lý do</source>
        <translation>Marking as spoiled needs a reason</translation>
    </message>
    <message>
        <source>Đánh dấu hỏng số %1: %2</source>
        <translation>Mark number %1 as spoiled: %2</translation>
    </message>
    <message>
        <source>Không có cấp %1</source>
        <translation>There is no level %1</translation>
    </message>
    <message>
        <source>Mã lớp %1 đã có</source>
        <translation>There is a class %1 already</translation>
    </message>
    <message>
        <source>Lớp %1 đã có buổi %2</source>
        <translation>Class %1 already has session %2</translation>
    </message>
    <message>
        <source>Thêm lớp %1</source>
        <translation>Add class %1</translation>
    </message>
    <message>
        <source>Lớp chưa chọn chương trình</source>
        <translation>The class has no course</translation>
    </message>
    <message>
        <source>Sửa lớp %1</source>
        <translation>Change class %1</translation>
    </message>
    <message>
        <source>Hủy lớp phải có lý do</source>
        <translation>Cancelling a class needs a reason</translation>
    </message>
    <message>
        <source>Lớp %1 đã cấp %2 chứng chỉ, giấy chứng nhận</source>
        <translation>Class %1 has issued %2 certificates</translation>
    </message>
    <message>
        <source>Thu hồi trước khi hủy lớp</source>
        <translation>Revoke them before cancelling the class</translation>
    </message>
    <message>
        <source>Hủy lớp %1: %2</source>
        <translation>Cancel class %1: %2</translation>
    </message>
    <message>
        <source>Mở lại lớp %1</source>
        <translation>Reopen class %1</translation>
    </message>
    <message>
        <source>Thêm buổi học</source>
        <translation>Add sessions</translation>
    </message>
    <message>
        <source>Sửa buổi %1</source>
        <translation>Change session %1</translation>
    </message>
    <message>
        <source>Xóa buổi học</source>
        <translation>Delete a session</translation>
    </message>
    <message>
        <source>Buổi học đã có %1 điểm danh</source>
        <translation>The session has %1 marks</translation>
    </message>
    <message>
        <source>Xóa điểm danh trước</source>
        <translation>Clear the attendance first</translation>
    </message>
    <message>
        <source>%1 đã được cấp số %2, kết quả mới là: %3</source>
        <translation>%1 holds number %2; the new result is: %3</translation>
    </message>
    <message>
        <source>Thu hồi số đã cấp trước khi sửa</source>
        <translation>Revoke the issued number before the change</translation>
    </message>
    <message>
        <source>Mã chương trình %1 đã có</source>
        <translation>There is a course %1 already</translation>
    </message>
    <message>
        <source>Thêm chương trình %1</source>
        <translation>Add course %1</translation>
    </message>
    <message>
        <source>Sửa chương trình %1</source>
        <translation>Change course %1</translation>
    </message>
    <message>
        <source>Xóa chương trình</source>
        <translation>Delete a course</translation>
    </message>
    <message>
        <source>Chương trình đang có %1 lớp</source>
        <translation>The course has %1 classes</translation>
    </message>
    <message>
        <source>Giữ lại, hoặc chuyển các lớp sang chương trình khác</source>
        <translation>Keep it, or give its classes another course</translation>
    </message>
    <message>
        <source>Lớp %1 có %2 chỗ, danh sách cần %3 chỗ</source>
        <translation>Class %1 has %2 seats; the list needs %3</translation>
    </message>
    <message>
        <source>Bớt người, hoặc tăng số chỗ của lớp</source>
        <translation>Take people off, or give the class more seats</translation>
    </message>
    <message>
        <source>Lớp %1 đã hủy</source>
        <translation>Class %1 is cancelled</translation>
    </message>
    <message>
        <source>Lớp %1 đã kết thúc</source>
        <translation>Class %1 has ended</translation>
    </message>
    <message>
        <source>Ngày vào lớp %1 sau ngày kết thúc lớp</source>
        <translation>The day of joining, %1, is after the class ends</translation>
    </message>
    <message>
        <source>Đưa người vào lớp %1</source>
        <translation>Enrol people in class %1</translation>
    </message>
    <message>
        <source>Rút khỏi lớp: %1</source>
        <translation>Withdraw from the class: %1</translation>
    </message>
    <message>
        <source>Người này không còn trong danh sách lớp</source>
        <translation>This person is no longer on the class list</translation>
    </message>
    <message>
        <source>Ngày rút khỏi lớp phải không sau ngày kết thúc lớp %1</source>
        <translation>The day of withdrawal must not be after the class ends, %1</translation>
    </message>
    <message>
        <source>Ngày rút khỏi lớp trước ngày vào lớp %1</source>
        <translation>The day of withdrawal is before the day of joining, %1</translation>
    </message>
    <message>
        <source>Người này có mặt ở %1 buổi từ ngày %2</source>
        <translation>This person was present in %1 sessions from %2 on</translation>
    </message>
    <message>
        <source>Sửa điểm danh, hoặc chọn ngày rút sau</source>
        <translation>Correct the attendance, or choose a later day</translation>
    </message>
    <message>
        <source>Nhập mẫu số (%1 số)</source>
        <translation>Enter headcounts (%1 figures)</translation>
    </message>
    <message>
        <source>Số người không thể âm</source>
        <translation>A number of people cannot be negative</translation>
    </message>
    <message>
        <source>Xóa một mẫu số</source>
        <translation>Delete a headcount</translation>
    </message>
    <message>
        <source>Chưa có đơn vị của liên kết %1 %2 → %3 (dòng %4 của tệp đơn vị cũ – mới)</source>
        <translation>The units of link %1 %2 → %3 are missing (row %4 of the lineage file)</translation>
    </message>
    <message>
        <source>Không có người này trong danh sách cử tham gia lớp %1</source>
        <translation>This person was not nominated for class %1</translation>
    </message>
    <message>
        <source>Cử %1 người tham gia lớp %2</source>
        <translation>Nominate %1 people for class %2</translation>
    </message>
    <message>
        <source>Đưa %1 người vào lớp %2</source>
        <translation>Enrol %1 people in class %2</translation>
    </message>
    <message>
        <source>Không duyệt phải có lý do</source>
        <translation>Refusing needs a reason</translation>
    </message>
    <message>
        <source>lớp %1</source>
        <translation>class %1</translation>
    </message>
    <message>
        <source>Xét danh sách cử tham gia lớp %1: %2</source>
        <translation>Decide nominations of class %1: %2</translation>
    </message>
    <message>
        <source>Số %1 đã có trong hồ sơ của %2</source>
        <translation>Number %1 already belongs to %2</translation>
    </message>
    <message>
        <source>Nếu là một người, hãy gộp hai hồ sơ</source>
        <translation>If they are one person, merge the two records</translation>
    </message>
    <message>
        <source>Hồ sơ cá nhân phải có họ tên</source>
        <translation>A person needs a name</translation>
    </message>
    <message>
        <source>Số định danh cá nhân phải có 12 chữ số</source>
        <translation>A personal identity number has 12 digits</translation>
    </message>
    <message>
        <source>Người này có nơi công tác khác từ ngày %1</source>
        <translation>This person works elsewhere from %1</translation>
    </message>
    <message>
        <source>Chọn ngày sau ngày đó</source>
        <translation>Choose a later day</translation>
    </message>
    <message>
        <source>Người này không còn thuộc nhóm đối tượng đó</source>
        <translation>This person is no longer of that audience</translation>
    </message>
    <message>
        <source>Không có hồ sơ cá nhân %1</source>
        <translation>There is no person %1</translation>
    </message>
    <message>
        <source>Hai hồ sơ phải khác nhau</source>
        <translation>The two records must differ</translation>
    </message>
    <message>
        <source>Thêm hồ sơ %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Sửa hồ sơ %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Xóa hồ sơ %1</source>
        <translation>Delete %1</translation>
    </message>
    <message>
        <source>Nơi công tác của %1</source>
        <translation>Workplace of %1</translation>
    </message>
    <message>
        <source>Người này không có nơi công tác</source>
        <translation>This person has no workplace</translation>
    </message>
    <message>
        <source>Ngày thôi công tác phải sau ngày bắt đầu</source>
        <translation>The last day must be after the first</translation>
    </message>
    <message>
        <source>Nhóm đối tượng của %1</source>
        <translation>Audience of %1</translation>
    </message>
    <message>
        <source>Bỏ nhóm đối tượng</source>
        <translation>Remove an audience</translation>
    </message>
    <message>
        <source>Gộp hồ sơ %1 và %2</source>
        <translation>Merge %1 and %2</translation>
    </message>
    <message>
        <source>%1 và %2 không phải một người</source>
        <translation>%1 and %2 are two people</translation>
    </message>
    <message>
        <source>Danh mục không có nhóm đối tượng %1</source>
        <translation>The catalogue has no audience %1</translation>
    </message>
    <message>
        <source>Thêm nhóm đối tượng này hoặc sửa tệp kế hoạch</source>
        <translation>Add the audience or correct the plan file</translation>
    </message>
    <message>
        <source>Danh mục không có nhóm đơn vị %1</source>
        <translation>The catalogue has no unit group %1</translation>
    </message>
    <message>
        <source>Thêm nhóm đơn vị này hoặc sửa tệp kế hoạch</source>
        <translation>Add the unit group or correct the plan file</translation>
    </message>
    <message>
        <source>Dòng kinh phí không còn trong tệp nhưng đã có số được giao hoặc đã chi</source>
        <translation>A budget line is gone from the file but money was allocated or spent on it</translation>
    </message>
    <message>
        <source>Chuyển số liệu sang dòng khác rồi nhập lại</source>
        <translation>Move its figures to another line, then import again</translation>
    </message>
    <message>
        <source>Nhập kế hoạch: %1</source>
        <translation>Import plan: %1</translation>
    </message>
    <message>
        <source>Người này không có trong lớp %1</source>
        <translation>This person is not in class %1</translation>
    </message>
    <message>
        <source>Điểm phải từ 0 đến 100</source>
        <translation>A score is from 0 to 100</translation>
    </message>
    <message>
        <source>Nhập điểm %1 người, lớp %2</source>
        <translation>Enter scores of %1 people, class %2</translation>
    </message>
    <message>
        <source>Lớp %1 chưa có học viên</source>
        <translation>Class %1 has no learners</translation>
    </message>
    <message>
        <source>Đưa người vào lớp trước</source>
        <translation>Enrol people first</translation>
    </message>
    <message>
        <source>Lớp %1 chưa có buổi học</source>
        <translation>Class %1 has no sessions</translation>
    </message>
    <message>
        <source>Thêm buổi học trước</source>
        <translation>Add sessions first</translation>
    </message>
    <message>
        <source>Xét hoàn thành lớp %1</source>
        <translation>Decide completion of class %1</translation>
    </message>
    <message>
        <source>Không có chỉ tiêu này</source>
        <translation>There is no such indicator</translation>
    </message>
    <message>
        <source>Năm %1 nằm ngoài thời kỳ của kế hoạch</source>
        <translation>Year %1 is outside the plan&apos;s period</translation>
    </message>
    <message>
        <source>Mức phải đạt là số nguyên từ 1 đến 100</source>
        <translation>A target is a whole number from 1 to 100</translation>
    </message>
    <message>
        <source>Mức phải đạt phải lớn hơn 0</source>
        <translation>A target must be above 0</translation>
    </message>
    <message>
        <source>Tự đặt mức phải đạt của chỉ tiêu %1 năm %2</source>
        <translation>Set an own target for indicator %1 in %2</translation>
    </message>
    <message>
        <source>Không có mức phải đạt này</source>
        <translation>There is no such target</translation>
    </message>
    <message>
        <source>Mức này do kế hoạch nêu, không xóa được</source>
        <translation>This target is the plan&apos;s and cannot be deleted</translation>
    </message>
    <message>
        <source>Đặt mức của đơn vị bên cạnh mức của kế hoạch</source>
        <translation>Set the office&apos;s own target beside it</translation>
    </message>
    <message>
        <source>Bỏ mức tự đặt năm %1</source>
        <translation>Remove the own target of %1</translation>
    </message>
    <message>
        <source>Bản ghi mà nó gắn với không còn nữa</source>
        <translation>The record it belongs to is gone</translation>
    </message>
    <message>
        <source>Bản ghi đã bị xóa sau đó</source>
        <translation>The record was deleted later</translation>
    </message>
    <message>
        <source>Đã được sửa lại sau đó</source>
        <translation>It was changed later</translation>
    </message>
    <message>
        <source>Không có thao tác này trong nhật ký</source>
        <translation>There is no such operation in the journal</translation>
    </message>
    <message>
        <source>Hoàn tác: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Nhập danh mục đơn vị: %1</source>
        <translation>Import units: %1</translation>
    </message>
    <message>
        <source>Không có đơn vị này</source>
        <translation>There is no such unit</translation>
    </message>
    <message>
        <source>Đơn vị phải có tên</source>
        <translation>A unit needs a name</translation>
    </message>
    <message>
        <source>Ngày hết hiệu lực phải sau ngày có hiệu lực</source>
        <translation>The day it ends must be after the day it begins</translation>
    </message>
    <message>
        <source>Đơn vị không thể thuộc chính nó</source>
        <translation>A unit cannot be below itself</translation>
    </message>
    <message>
        <source>Không có đơn vị cấp trên này</source>
        <translation>There is no such parent unit</translation>
    </message>
    <message>
        <source>Thêm đơn vị %1</source>
        <translation>Add unit %1</translation>
    </message>
    <message>
        <source>Đổi tên, loại hoặc cấp trên của đơn vị: %1</source>
        <translation>Change name, type or parent of the unit: %1</translation>
    </message>
    <message>
        <source>Tên mới phải có hiệu lực sau tên đang dùng</source>
        <translation>The new name must begin after the present one</translation>
    </message>
    <message>
        <source>Đơn vị đã thôi hoạt động trước ngày này</source>
        <translation>The unit ended before that day</translation>
    </message>
    <message>
        <source>Đơn vị thôi hoạt động: %1</source>
        <translation>The unit ends: %1</translation>
    </message>
    <message>
        <source>Ngày thôi hoạt động phải sau ngày bắt đầu</source>
        <translation>The last day must be after the first</translation>
    </message>
    <message>
        <source>Còn đơn vị trực thuộc sau ngày này: %1</source>
        <translation>Units below it go on after that day: %1</translation>
    </message>
    <message>
        <source>Cho các đơn vị trực thuộc thôi hoạt động hoặc đổi cấp trên trước</source>
        <translation>End them or give them another parent first</translation>
    </message>
    <message>
        <source>Tên gọi khác không được để trống</source>
        <translation>An alias cannot be empty</translation>
    </message>
    <message>
        <source>Thêm tên gọi khác: %1</source>
        <translation>Add alias: %1</translation>
    </message>
    <message>
        <source>Liên kết cần một đơn vị cũ và một đơn vị mới khác nhau</source>
        <translation>A link needs an old unit and a different new one</translation>
    </message>
    <message>
        <source>Sắp xếp, sáp nhập: %1</source>
        <translation>Lineage: %1</translation>
    </message>
    <message>
        <source>%1, dòng %2</source>
        <translation>%1, row %2</translation>
    </message>
    <message>
        <source>Đơn vị cấp trên mã %1 của %2 không có trong tệp và trong dữ liệu</source>
        <translation>The parent of %2, code %1, is neither in the file nor in the data</translation>
    </message>
    <message>
        <source>Nhập cùng tệp có đơn vị cấp trên</source>
        <translation>Import it with the file that has the parent</translation>
    </message>
    <message>
        <source>Mã %1 đã là %2 trong cùng thời gian, không thể là %3 (%4)</source>
        <translation>Code %1 is %2 at that time and cannot be %3 (%4)</translation>
    </message>
    <message>
        <source>%1: hôm nay là hạn cuối</source>
        <translation>%1: today is the last day</translation>
    </message>
    <message>
        <source>%1: còn %2 ngày, hạn %3</source>
        <translation>%1: %2 days left, until %3</translation>
    </message>
    <message>
        <source>%1: đã qua hạn cuối %2</source>
        <translation>%1: the last day, %2, has passed</translation>
    </message>
    <message>
        <source>và %1 lớp khác như vậy</source>
        <translation>and %1 more classes like these</translation>
    </message>
    <message>
        <source>Lớp %1: %2 buổi đã qua chưa điểm danh</source>
        <translation>Class %1: %2 past sessions without attendance</translation>
    </message>
    <message>
        <source>Lớp %1: %2 người đã hoàn thành chưa được cấp chứng nhận</source>
        <translation>Class %1: %2 people completed and have no certificate</translation>
    </message>
    <message>
        <source>%1: chỉ tiêu %2 mới đạt %3, còn thiếu %4 người</source>
        <translation>%1: indicator %2 is at %3, %4 people are missing</translation>
    </message>
    <message>
        <source>và %1 đơn vị khác còn cách xa mức phải đạt</source>
        <translation>and %1 more units far behind their target</translation>
    </message>
    <message>
        <source>Không có kế hoạch này</source>
        <translation>There is no such plan</translation>
    </message>
    <message>
        <source>Nhập kế hoạch trước, hoặc chọn kế hoạch khác</source>
        <translation>Import the plan first, or choose another</translation>
    </message>
    <message>
        <source>Kế hoạch không có chỉ tiêu này</source>
        <translation>The plan has no such indicator</translation>
    </message>
    <message>
        <source>Ngày chốt %1 còn ở phía trước</source>
        <translation>The cut-off %1 lies ahead</translation>
    </message>
    <message>
        <source>Chọn ngày không quá hôm nay</source>
        <translation>Choose a day not after today</translation>
    </message>
    <message>
        <source>Đơn vị %1 không có vào ngày %2</source>
        <translation>Unit %1 does not exist on %2</translation>
    </message>
    <message>
        <source>Xem theo bản đồ đơn vị của một ngày khác</source>
        <translation>Look on the units of another day</translation>
    </message>
    <message>
        <source>Năm %1 không có mức phải đạt; mốc tiếp theo là năm %2</source>
        <translation>No target in %1; the next milestone is %2</translation>
    </message>
    <message>
        <source>Kế hoạch không nêu mức phải đạt cho năm %1</source>
        <translation>The plan states no target for %1</translation>
    </message>
    <message>
        <source>Danh sách tên cần đúng một chỉ tiêu và một năm</source>
        <translation>A list of names needs exactly one indicator and one year</translation>
    </message>
    <message>
        <source>chưa đủ số liệu</source>
        <translation>not enough data</translation>
    </message>
    <message>
        <source>Số lớp theo kế hoạch</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Số lớp đã mở</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Tỷ lệ đã qua đào tạo, bồi dưỡng</source>
        <translation>Share trained</translation>
    </message>
    <message>
        <source>Còn cách xa mức phải đạt</source>
        <translation>Far behind target</translation>
    </message>
    <message>
        <source>Còn thiếu</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>Mức do đơn vị tự đặt</source>
        <translation>Target set by the office</translation>
    </message>
    <message>
        <source>Mức phải đạt</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Lớp theo cấp, năm %1</source>
        <translation>Classes by level, %1</translation>
    </message>
    <message>
        <source>Không theo cấp</source>
        <translation>No level</translation>
    </message>
    <message>
        <source>Lớp theo năm</source>
        <translation>Classes by year</translation>
    </message>
    <message>
        <source>Chỉ tiêu đo bằng danh sách mạng lưới, đội ngũ, không tính từ lớp học</source>
        <translation>Measured from rosters, not from classes</translation>
    </message>
    <message>
        <source>Chỉ tiêu đo theo đơn vị, không tính từ lớp học</source>
        <translation>Measured by units, not from classes</translation>
    </message>
    <message>
        <source>Chỉ tiêu đo bằng điều tra, không tính từ lớp học</source>
        <translation>Measured by a survey, not from classes</translation>
    </message>
    <message>
        <source>Chỉ tiêu đo bằng số liệu tổng hợp, không tính từ lớp học</source>
        <translation>Measured from tallies, not from classes</translation>
    </message>
    <message>
        <source>Chỉ tiêu nhập tay, không tính từ lớp học</source>
        <translation>Entered by hand, not from classes</translation>
    </message>
    <message>
        <source>Chưa phân bổ</source>
        <translation>Not allocated</translation>
    </message>
    <message>
        <source>Đã nghỉ hoặc không còn ở đơn vị nào</source>
        <translation>Left, or in no unit</translation>
    </message>
    <message>
        <source>Chưa có chương trình nào được tính cho chỉ tiêu này</source>
        <translation>No course counts for this indicator yet</translation>
    </message>
    <message>
        <source>Năm %1 chưa bắt đầu</source>
        <translation>%1 has not begun</translation>
    </message>
    <message>
        <source>Chưa có số người thuộc đối tượng (mẫu số)</source>
        <translation>No headcount yet</translation>
    </message>
    <message>
        <source>Đơn vị khai không có người thuộc đối tượng</source>
        <translation>The unit declares nobody of the audience</translation>
    </message>
    <message>
        <source>Phải trên mức này, bằng là chưa đạt</source>
        <translation>It must be above this value</translation>
    </message>
    <message>
        <source>Số người đã qua đào tạo, bồi dưỡng nhiều hơn số người thuộc đối tượng đã khai</source>
        <translation>More people were trained than the headcount says</translation>
    </message>
    <message>
        <source>Số người đã qua đào tạo theo đơn vị</source>
        <translation>People trained by unit</translation>
    </message>
    <message>
        <source>Kế hoạch này không còn trong cơ sở dữ liệu</source>
        <translation>This plan is no longer in the database</translation>
    </message>
    <message>
        <source>Tỷ lệ đã qua đào tạo theo đơn vị</source>
        <translation>Share trained by unit</translation>
    </message>
    <message>
        <source>Chưa qua đào tạo, bồi dưỡng nội dung này lần nào</source>
        <translation>Never trained in this</translation>
    </message>
    <message>
        <source>Lần gần nhất ngày %1, kỳ này chưa</source>
        <translation>Last on %1, not in this period</translation>
    </message>
    <message>
        <source>Nội dung chứng nhận quá dài, không in vừa một trang</source>
        <translation>The certificate&apos;s text does not fit one page</translation>
    </message>
    <message>
        <source>Rút gọn tên chương trình hoặc đơn vị rồi in lại</source>
        <translation>Shorten the name of the course or unit, then print again</translation>
    </message>
    <message>
        <source>Không có chứng chỉ, giấy chứng nhận nào để in</source>
        <translation>There is no certificate to print</translation>
    </message>
    <message>
        <source>Biểu đồ quá dài, không vẽ được thành ảnh</source>
        <translation>The chart is too long for a picture</translation>
    </message>
    <message>
        <source>Ghi biểu đồ ra tệp .pdf hoặc chọn ít đơn vị hơn</source>
        <translation>Write it as .pdf, or choose fewer units</translation>
    </message>
    <message>
        <source>Không tạo được tệp ảnh PNG</source>
        <translation>The PNG picture could not be made</translation>
    </message>
    <message>
        <source>Biểu đồ chỉ ghi được ra tệp .png hoặc .pdf</source>
        <translation>A chart is written as .png or .pdf only</translation>
    </message>
    <message>
        <source>Đặt lại tên tệp có đuôi .png hoặc .pdf</source>
        <translation>Give the file the ending .png or .pdf</translation>
    </message>
    <message>
        <source>Có nội dung dài hơn một trang giấy nên không in được</source>
        <translation>Something is longer than a page and cannot be printed</translation>
    </message>
    <message>
        <source>Rút gọn ghi chú hoặc tên quá dài rồi in lại</source>
        <translation>Shorten notes or names that are too long, then print again</translation>
    </message>
    <message>
        <source>Không ghi được tệp vì đã có thư mục cùng tên</source>
        <translation>The file cannot be written: a folder has its name</translation>
    </message>
    <message>
        <source>Chọn tên tệp khác</source>
        <translation>Choose another file name</translation>
    </message>
    <message>
        <source>Không ghi được tệp vì thư mục không tồn tại</source>
        <translation>The file cannot be written: its folder does not exist</translation>
    </message>
    <message>
        <source>Tạo thư mục hoặc chọn thư mục khác</source>
        <translation>Make the folder or choose another</translation>
    </message>
    <message>
        <source>Không có quyền ghi tệp vào thư mục này</source>
        <translation>No permission to write into this folder</translation>
    </message>
    <message>
        <source>Chọn thư mục khác hoặc đóng chương trình đang mở tệp</source>
        <translation>Choose another folder, or close the program that has the file open</translation>
    </message>
    <message>
        <source>Ổ đĩa không còn đủ chỗ trống để ghi tệp</source>
        <translation>The disk has no room for the file</translation>
    </message>
    <message>
        <source>Xóa bớt tệp hoặc chọn ổ đĩa khác; tệp cũ (nếu có) vẫn còn nguyên</source>
        <translation>Free some room or choose another disk; the old file, if any, is untouched</translation>
    </message>
    <message>
        <source>Việc ghi tệp bị dừng giữa chừng</source>
        <translation>Writing the file stopped half-way</translation>
    </message>
    <message>
        <source>Kiểm tra ổ đĩa rồi ghi lại; tệp cũ (nếu có) vẫn còn nguyên</source>
        <translation>Check the disk and write again; the old file, if any, is untouched</translation>
    </message>
    <message>
        <source>Không tạo được tệp PDF</source>
        <translation>The PDF file could not be made</translation>
    </message>
    <message>
        <source>Không nạp được phông chữ của văn bản (Liberation Serif)</source>
        <translation>The font of papers (Liberation Serif) could not be loaded</translation>
    </message>
    <message>
        <source>Cài đặt lại chương trình</source>
        <translation>Install the program again</translation>
    </message>
    <message>
        <source>Phông chữ của văn bản không có ký tự “%1” (%2)</source>
        <translation>The font of papers lacks the character “%1” (%2)</translation>
    </message>
    <message>
        <source>Sửa lại nội dung này rồi in lại</source>
        <translation>Correct the text, then print again</translation>
    </message>
    <message>
        <source>Không đọc được nội dung chứng chỉ, giấy chứng nhận</source>
        <translation>The certificate&apos;s content cannot be read</translation>
    </message>
    <message>
        <source>Chọn cấp khác, hoặc sửa ngày bắt đầu</source>
        <translation>Choose another level, or change the first day</translation>
    </message>
    <message>
        <source>%1 chỉ có đến hết ngày %2, lớp bắt đầu ngày %3</source>
        <translation>%1 exists until %2 only; the class begins on %3</translation>
    </message>
    <message>
        <source>%1 chỉ có từ ngày %2, lớp bắt đầu ngày %3</source>
        <translation>%1 exists from %2 only; the class begins on %3</translation>
    </message>
    <message>
        <source>Lớp chưa có mã</source>
        <translation>The class has no code</translation>
    </message>
    <message>
        <source>Lớp chưa có ngày bắt đầu và ngày kết thúc</source>
        <translation>The class has no first and last day</translation>
    </message>
    <message>
        <source>Ngày kết thúc %1 trước ngày bắt đầu %2</source>
        <translation>The last day %1 is before the first, %2</translation>
    </message>
    <message>
        <source>Số chỗ phải lớn hơn 0</source>
        <translation>Seats must be above 0</translation>
    </message>
    <message>
        <source>Bỏ trống nếu không giới hạn</source>
        <translation>Leave it empty for no limit</translation>
    </message>
    <message>
        <source>chương trình %1</source>
        <translation>course %1</translation>
    </message>
    <message>
        <source>Chương trình chưa có mã</source>
        <translation>The course has no code</translation>
    </message>
    <message>
        <source>Chương trình chưa có tên</source>
        <translation>The course has no name</translation>
    </message>
    <message>
        <source>Số tiết phải lớn hơn 0</source>
        <translation>Hours must be above 0</translation>
    </message>
    <message>
        <source>Tỷ lệ phải từ 0 đến 100</source>
        <translation>A percentage is from 0 to 100</translation>
    </message>
    <message>
        <source>buổi %1, lớp %2</source>
        <translation>session %1, class %2</translation>
    </message>
    <message>
        <source>Buổi học chưa có ngày</source>
        <translation>The session has no date</translation>
    </message>
    <message>
        <source>Ngày %1 nằm ngoài thời gian của lớp (%2 – %3)</source>
        <translation>%1 is outside the class&apos;s time (%2 – %3)</translation>
    </message>
    <message>
        <source>%1 buổi không xếp được từ ngày %2 đến ngày %3, mỗi ngày 2 buổi</source>
        <translation>%1 sessions do not fit from %2 to %3 at 2 a day</translation>
    </message>
    <message>
        <source>Sửa ngày kết thúc hoặc số buổi</source>
        <translation>Change the last day or the number of sessions</translation>
    </message>
    <message>
        <source>Dự %1/%2 tiết (%3,%4%)</source>
        <translation>Attended %1 of %2 hours (%3.%4%)</translation>
    </message>
    <message>
        <source>Chưa điểm danh buổi %1</source>
        <translation>Session %1 is not marked</translation>
    </message>
    <message>
        <source>Rút khỏi lớp từ ngày %1</source>
        <translation>Withdrew from %1</translation>
    </message>
    <message>
        <source>Chưa có buổi học</source>
        <translation>No sessions yet</translation>
    </message>
    <message>
        <source>%1, dưới mức %2%</source>
        <translation>%1, below %2%</translation>
    </message>
    <message>
        <source>Chưa có điểm</source>
        <translation>No score yet</translation>
    </message>
    <message>
        <source>Điểm %1 dưới %2% thang điểm</source>
        <translation>Score %1 is below %2% of the scale</translation>
    </message>
    <message>
        <source>Viết như {seq:4}/{yyyy}/{code}</source>
        <translation>Write it like {seq:4}/{yyyy}/{code}</translation>
    </message>
    <message>
        <source>Mẫu số không có phần {%1}</source>
        <translation>A number pattern has no part {%1}</translation>
    </message>
    <message>
        <source>Mẫu số có ngoặc nhọn chưa đóng</source>
        <translation>The number pattern has an open brace</translation>
    </message>
    <message>
        <source>Mẫu số phải có số thứ tự {seq}</source>
        <translation>The number pattern needs the sequence {seq}</translation>
    </message>
    <message>
        <source>Mẫu số phải có năm {yyyy}</source>
        <translation>The number pattern needs the year {yyyy}</translation>
    </message>
    <message>
        <source>Đối chiếu với văn bản và sửa tệp kế hoạch</source>
        <translation>Compare with the document and correct the plan file</translation>
    </message>
    <message>
        <source>Một dòng của kế hoạch không có mã</source>
        <translation>A row of the plan has no code</translation>
    </message>
    <message>
        <source>Hai dòng của kế hoạch có cùng một mã</source>
        <translation>Two rows of the plan have one code</translation>
    </message>
    <message>
        <source>Không có dòng mang mã %1 trong kế hoạch</source>
        <translation>No row of the plan has the code %1</translation>
    </message>
    <message>
        <source>Dòng cộng khác tổng các dòng thành phần</source>
        <translation>A sum differs from its parts</translation>
    </message>
    <message>
        <source>Dòng cộng tính cả chính nó</source>
        <translation>A sum counts itself</translation>
    </message>
    <message>
        <source>Mức phải đạt vượt quá 100%</source>
        <translation>The target is above 100%</translation>
    </message>
    <message>
        <source>Hạn báo cáo không phải ngày, tháng hay quý có thật</source>
        <translation>The reporting date is no real day, month or quarter</translation>
    </message>
    <message>
        <source>Kinh phí từng năm kế hoạch nêu khác tổng các dòng kinh phí</source>
        <translation>The money by year that the plan states differs from the sum of its lines</translation>
    </message>
    <message>
        <source>Tổng kinh phí kế hoạch nêu khác tổng các dòng kinh phí</source>
        <translation>The total that the plan states differs from the sum of its lines</translation>
    </message>
    <message>
        <source>Thời kỳ của kế hoạch kết thúc trước khi bắt đầu</source>
        <translation>The plan&apos;s period ends before it begins</translation>
    </message>
    <message>
        <source>đang chuẩn bị</source>
        <translation>in preparation</translation>
    </message>
    <message>
        <source>đang mở</source>
        <translation>open</translation>
    </message>
    <message>
        <source>đã kết thúc</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>đã hủy</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>chờ duyệt</source>
        <translation>pending</translation>
    </message>
    <message>
        <source>đã duyệt</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>dự bị</source>
        <translation>reserve</translation>
    </message>
    <message>
        <source>không duyệt</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>xin rút</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>có mặt</source>
        <translation>present</translation>
    </message>
    <message>
        <source>đến muộn</source>
        <translation>late</translation>
    </message>
    <message>
        <source>về sớm</source>
        <translation>left early</translation>
    </message>
    <message>
        <source>vắng có phép</source>
        <translation>excused</translation>
    </message>
    <message>
        <source>vắng không phép</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>chưa xét</source>
        <translation>undecided</translation>
    </message>
    <message>
        <source>hoàn thành</source>
        <translation>completed</translation>
    </message>
    <message>
        <source>chưa hoàn thành</source>
        <translation>not completed</translation>
    </message>
    <message>
        <source>Chứng chỉ</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Giấy chứng nhận hoàn thành khóa học</source>
        <translation>Certificate of course completion</translation>
    </message>
    <message>
        <source>Giấy chứng nhận</source>
        <translation>Certificate of attendance</translation>
    </message>
    <message>
        <source>đã cấp</source>
        <translation>issued</translation>
    </message>
    <message>
        <source>đã phát</source>
        <translation>handed out</translation>
    </message>
    <message>
        <source>đã thu hồi</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>đã thay thế</source>
        <translation>replaced</translation>
    </message>
    <message>
        <source>hỏng</source>
        <translation>spoiled</translation>
    </message>
    <message>
        <source>Lớp %1 không có buổi này</source>
        <translation>Class %1 has no such session</translation>
    </message>
    <message>
        <source>Buổi %1 đã có ở cột khác</source>
        <translation>Session %1 is in another column already</translation>
    </message>
    <message>
        <source>Đã có ở dòng %1</source>
        <translation>Already in row %1</translation>
    </message>
    <message>
        <source>Không phải ký hiệu điểm danh (x, P, K, M, S)</source>
        <translation>Not a mark of attendance (x, P, K, M, S)</translation>
    </message>
    <message>
        <source>Không tìm thấy bảng điểm danh có cột họ tên và cột ngày của lớp %1</source>
        <translation>No attendance table with names and the days of class %1 was found</translation>
    </message>
    <message>
        <source>Cần một dòng tiêu đề có “Họ và tên” và ngày của từng buổi</source>
        <translation>It needs a header row with “Họ và tên” and each session&apos;s date</translation>
    </message>
    <message>
        <source>Không đúng loại tệp danh mục</source>
        <translation>Not a catalogue file of this kind</translation>
    </message>
    <message>
        <source>Mã đã dùng</source>
        <translation>The code is taken</translation>
    </message>
    <message>
        <source>Nhóm cha phải đứng trước nhóm con</source>
        <translation>A parent must stand before its children</translation>
    </message>
    <message>
        <source>Phải viết thường, không dấu</source>
        <translation>It must be lower case without accents</translation>
    </message>
    <message>
        <source>Không có nhóm đối tượng này</source>
        <translation>There is no such audience</translation>
    </message>
    <message>
        <source>Không có loại đơn vị này</source>
        <translation>There is no such kind of unit</translation>
    </message>
    <message>
        <source>Không có trong danh sách lớp</source>
        <translation>Not on the class list</translation>
    </message>
    <message>
        <source>Lớp có %1 người cùng tên này</source>
        <translation>The class has %1 people of this name</translation>
    </message>
    <message>
        <source>Không tìm thấy tệp</source>
        <translation>The file was not found</translation>
    </message>
    <message>
        <source>Kiểm tra lại đường dẫn</source>
        <translation>Check the path</translation>
    </message>
    <message>
        <source>Không đọc được tệp: %1</source>
        <translation>The file cannot be read: %1</translation>
    </message>
    <message>
        <source>Kiểm tra quyền đọc tệp</source>
        <translation>Check the permission to read it</translation>
    </message>
    <message>
        <source>Lưu lại tệp với bảng mã UTF-8 rồi thử lại</source>
        <translation>Save the file as UTF-8 and try again</translation>
    </message>
    <message>
        <source>Chọn đúng tệp JSON của chương trình</source>
        <translation>Choose the program&apos;s own JSON file</translation>
    </message>
    <message>
        <source>Tệp trống</source>
        <translation>The file is empty</translation>
    </message>
    <message>
        <source>Tệp không ở bảng mã UTF-8</source>
        <translation>The file is not in UTF-8</translation>
    </message>
    <message>
        <source>Tệp không phải JSON</source>
        <translation>The file is not JSON</translation>
    </message>
    <message>
        <source>Tệp bị cắt cụt: nội dung dừng giữa chừng</source>
        <translation>The file is cut off half-way</translation>
    </message>
    <message>
        <source>Tệp không phải JSON đúng cú pháp</source>
        <translation>The file is not valid JSON</translation>
    </message>
    <message>
        <source>Lấy lại bản đầy đủ của tệp</source>
        <translation>Get the whole file again</translation>
    </message>
    <message>
        <source>Tệp không có nội dung cần tìm</source>
        <translation>The file does not hold what is looked for</translation>
    </message>
    <message>
        <source>%1, mục %2</source>
        <translation>%1, item %2</translation>
    </message>
    <message>
        <source>Sửa tệp theo mô tả trong resources/plans/README.md</source>
        <translation>Correct the file as resources/plans/README.md says</translation>
    </message>
    <message>
        <source>Thiếu nội dung bắt buộc</source>
        <translation>A required value is missing</translation>
    </message>
    <message>
        <source>Phải là chữ</source>
        <translation>It must be text</translation>
    </message>
    <message>
        <source>Thiếu số bắt buộc</source>
        <translation>A required number is missing</translation>
    </message>
    <message>
        <source>Phải là số nguyên</source>
        <translation>It must be a whole number</translation>
    </message>
    <message>
        <source>Phải là true hoặc false</source>
        <translation>It must be true or false</translation>
    </message>
    <message>
        <source>Phải là danh sách chữ</source>
        <translation>It must be a list of texts</translation>
    </message>
    <message>
        <source>Phải là nhóm các số</source>
        <translation>It must be a group of numbers</translation>
    </message>
    <message>
        <source>%1 không phải năm</source>
        <translation>%1 is no year</translation>
    </message>
    <message>
        <source>Phải là danh sách</source>
        <translation>It must be a list</translation>
    </message>
    <message>
        <source>Phải là một nhóm khóa và giá trị</source>
        <translation>It must be a group of keys and values</translation>
    </message>
    <message>
        <source>Khóa này không có trong mẫu tệp</source>
        <translation>This key is not part of the file&apos;s format</translation>
    </message>
    <message>
        <source>Không có trang tính %1</source>
        <translation>There is no sheet %1</translation>
    </message>
    <message>
        <source>Các trang có trong tệp: %1</source>
        <translation>The file&apos;s sheets: %1</translation>
    </message>
    <message>
        <source>Không tìm thấy dòng tiêu đề có cột Họ và tên</source>
        <translation>No header row with a name column was found</translation>
    </message>
    <message>
        <source>Kiểm tra dòng tiêu đề của bảng, hoặc chọn trang tính khác</source>
        <translation>Check the table&apos;s header row, or choose another sheet</translation>
    </message>
    <message>
        <source>Tiêu đề mục</source>
        <translation>Section title</translation>
    </message>
    <message>
        <source>Tiêu đề bảng lặp lại</source>
        <translation>Repeated header</translation>
    </message>
    <message>
        <source>Dòng cộng hoặc cuối danh sách</source>
        <translation>Sum row or end of the list</translation>
    </message>
    <message>
        <source>Phần ký tên</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Không có họ tên</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>dòng %1</source>
        <translation>row %1</translation>
    </message>
    <message>
        <source>Được chọn để bỏ qua</source>
        <translation>Chosen to be skipped</translation>
    </message>
    <message>
        <source>Trùng số: %1 và %2 ghi cùng một số</source>
        <translation>Same number: %1 and %2 have one number</translation>
    </message>
    <message>
        <source>Có thể là người đã có hồ sơ</source>
        <translation>May be a person on record</translation>
    </message>
    <message>
        <source>Khớp với nhiều hồ sơ</source>
        <translation>Matches several people</translation>
    </message>
    <message>
        <source>Cùng một người với %1</source>
        <translation>The same person as %1</translation>
    </message>
    <message>
        <source>Có thể trùng với %1</source>
        <translation>May be the same as %1</translation>
    </message>
    <message>
        <source>Nhập %1 hồ sơ từ %2</source>
        <translation>Import %1 people from %2</translation>
    </message>
    <message>
        <source>Ô báo lỗi</source>
        <translation>The cell holds an error</translation>
    </message>
    <message>
        <source>Ô có công thức nhưng chưa có giá trị; mở tệp bằng Excel và lưu lại</source>
        <translation>The cell has a formula without a value; open the file in Excel and save it</translation>
    </message>
    <message>
        <source>Nội dung dài quá %1 ký tự</source>
        <translation>Longer than %1 characters</translation>
    </message>
    <message>
        <source>Thiếu họ tên</source>
        <translation>The name is missing</translation>
    </message>
    <message>
        <source>Họ tên dài quá %1 ký tự</source>
        <translation>The name is longer than %1 characters</translation>
    </message>
    <message>
        <source>Họ tên có chữ số</source>
        <translation>The name has digits</translation>
    </message>
    <message>
        <source>Họ tên không có chữ cái</source>
        <translation>The name has no letters</translation>
    </message>
    <message>
        <source>Cả hai cột Nam và Nữ đều có nội dung</source>
        <translation>Both the male and the female column are filled</translation>
    </message>
    <message>
        <source>Không đọc được ngày sinh, hoặc không có ngày này</source>
        <translation>The birth date cannot be read, or there is no such day</translation>
    </message>
    <message>
        <source>Ngày sinh sau ngày hôm nay</source>
        <translation>The birth date is after today</translation>
    </message>
    <message>
        <source>Chỉ có năm sinh</source>
        <translation>Year of birth only</translation>
    </message>
    <message>
        <source>Chỉ có tháng và năm sinh</source>
        <translation>Month and year of birth only</translation>
    </message>
    <message>
        <source>Ô mất định dạng ngày, đọc là %1</source>
        <translation>The cell lost its date format; read as %1</translation>
    </message>
    <message>
        <source>Không rõ giới tính; cột này ghi Nam hoặc Nữ</source>
        <translation>Sex unclear; this column holds Nam or Nữ</translation>
    </message>
    <message>
        <source>Không phải số định danh cá nhân (12 số) hoặc số CMND (9 số)</source>
        <translation>Neither a personal identity number (12 digits) nor an old one (9 digits)</translation>
    </message>
    <message>
        <source>Thiếu số 0 ở đầu, đã thêm lại: %1</source>
        <translation>The leading 0 was lost and is back: %1</translation>
    </message>
    <message>
        <source>Không đọc được số điện thoại, giữ nguyên như trong danh sách</source>
        <translation>The telephone number cannot be read; kept as in the list</translation>
    </message>
    <message>
        <source>Đầu số điện thoại không thuộc mạng nào</source>
        <translation>No network has this telephone prefix</translation>
    </message>
    <message>
        <source>Không giống địa chỉ thư điện tử</source>
        <translation>Does not look like an e-mail address</translation>
    </message>
    <message>
        <source>Nữ</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Nam</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>cùng số định danh cá nhân</source>
        <translation>same personal identity number</translation>
    </message>
    <message>
        <source>cùng số CMND</source>
        <translation>same old identity number</translation>
    </message>
    <message>
        <source>cùng mã cán bộ, công chức</source>
        <translation>same staff code</translation>
    </message>
    <message>
        <source>khác số định danh cá nhân</source>
        <translation>different personal identity number</translation>
    </message>
    <message>
        <source>cùng họ tên</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>họ tên chỉ khác dấu</source>
        <translation>names differ in accents only</translation>
    </message>
    <message>
        <source>khác họ tên</source>
        <translation>different name</translation>
    </message>
    <message>
        <source>cùng ngày sinh</source>
        <translation>same birth date</translation>
    </message>
    <message>
        <source>cùng năm sinh</source>
        <translation>same year of birth</translation>
    </message>
    <message>
        <source>cùng năm sinh, khác ngày</source>
        <translation>same year of birth, different day</translation>
    </message>
    <message>
        <source>khác ngày sinh</source>
        <translation>different birth date</translation>
    </message>
    <message>
        <source>cùng đơn vị</source>
        <translation>same unit</translation>
    </message>
    <message>
        <source>khác đơn vị</source>
        <translation>different unit</translation>
    </message>
    <message>
        <source>cùng số điện thoại</source>
        <translation>same telephone</translation>
    </message>
    <message>
        <source>Không có giá trị %1</source>
        <translation>There is no value %1</translation>
    </message>
    <message>
        <source>Không có nhóm mang mã %1</source>
        <translation>There is no group with code %1</translation>
    </message>
    <message>
        <source>Phải là ngày dạng năm-tháng-ngày</source>
        <translation>It must be a date as year-month-day</translation>
    </message>
    <message>
        <source>Dòng cộng %1 nêu dòng %2 không có</source>
        <translation>Sum %1 names line %2, which is not there</translation>
    </message>
    <message>
        <source>Chọn tệp kế hoạch của một tỉnh, ví dụ resources/plans/tay_ninh.json</source>
        <translation>Choose one province&apos;s plan file, such as resources/plans/tay_ninh.json</translation>
    </message>
    <message>
        <source>Đây là dữ liệu gốc của nhiều tỉnh, không phải tệp kế hoạch của một tỉnh</source>
        <translation>This is source data of several provinces, not one province&apos;s plan file</translation>
    </message>
    <message>
        <source>Đây không phải tệp kế hoạch: thiếu &quot;format&quot;: &quot;taphuan-plan&quot;</source>
        <translation>This is no plan file: &quot;format&quot;: &quot;taphuan-plan&quot; is missing</translation>
    </message>
    <message>
        <source>Tệp kế hoạch theo mẫu phiên bản khác, chương trình đọc được phiên bản %1</source>
        <translation>The plan file has another version; the program reads version %1</translation>
    </message>
    <message>
        <source>Cập nhật chương trình rồi thử lại</source>
        <translation>Update the program and try again</translation>
    </message>
    <message>
        <source>Điểm phải từ 0 đến %1</source>
        <translation>A score is from 0 to %1</translation>
    </message>
    <message>
        <source>Không tìm thấy cột “Họ và tên” và cột “Điểm”</source>
        <translation>No columns “Họ và tên” and “Điểm” were found</translation>
    </message>
    <message>
        <source>Đặt hai cột này trong một dòng tiêu đề</source>
        <translation>Put both in one header row</translation>
    </message>
    <message>
        <source>Tệp chỉ có dòng tiêu đề, không có dòng dữ liệu nào</source>
        <translation>The file has a header row and no data</translation>
    </message>
    <message>
        <source>Lấy lại tệp từ nguồn rồi nhập</source>
        <translation>Get the file again, then import it</translation>
    </message>
    <message>
        <source>Thiếu giá trị; dòng có thể bị cắt cụt</source>
        <translation>A value is missing; the row may be cut off</translation>
    </message>
    <message>
        <source>Mã &quot;%1&quot; không phải là số</source>
        <translation>Code &quot;%1&quot; is no number</translation>
    </message>
    <message>
        <source>&quot;%1&quot; không phải là ngày dạng 2025-07-01</source>
        <translation>&quot;%1&quot; is no date like 2025-07-01</translation>
    </message>
    <message>
        <source>%1, dòng %2, cột %3</source>
        <translation>%1, row %2, column %3</translation>
    </message>
    <message>
        <source>Sửa dòng này hoặc lấy lại tệp rồi nhập lại</source>
        <translation>Correct the row or get the file again, then import</translation>
    </message>
    <message>
        <source>Chọn tệp có các cột %1</source>
        <translation>Choose a file with the columns %1</translation>
    </message>
    <message>
        <source>Đây là tệp đơn vị cũ – mới: dùng với --lineage</source>
        <translation>This is a lineage file: use it with --lineage</translation>
    </message>
    <message>
        <source>Đây là tệp danh mục đơn vị: dùng với --units</source>
        <translation>This is a file of units: use it with --units</translation>
    </message>
    <message>
        <source>Dòng tiêu đề không có cột %1</source>
        <translation>The header row has no column %1</translation>
    </message>
    <message>
        <source>%1, dòng 1</source>
        <translation>%1, row 1</translation>
    </message>
    <message>
        <source>Không có cấp &quot;%1&quot; (chỉ có tinh, huyen, xa)</source>
        <translation>There is no level &quot;%1&quot; (only tinh, huyen, xa)</translation>
    </message>
    <message>
        <source>Không có danh mục &quot;%1&quot;; dòng có thể bị cắt cụt</source>
        <translation>There is no catalogue &quot;%1&quot;; the row may be cut off</translation>
    </message>
    <message>
        <source>Ngày hết hiệu lực không sau ngày có hiệu lực</source>
        <translation>The day it ends is not after the day it begins</translation>
    </message>
    <message>
        <source>Tên &quot;%1&quot; không bắt đầu bằng loại đơn vị &quot;%2&quot;</source>
        <translation>Name &quot;%1&quot; does not begin with its type &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Tệp không có tỉnh &quot;%1&quot;; dòng có thể bị cắt cụt</source>
        <translation>The file has no province &quot;%1&quot;; the row may be cut off</translation>
    </message>
    <message>
        <source>Không có quan hệ &quot;%1&quot;</source>
        <translation>There is no relation &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Mã đơn vị mới không khớp với quan hệ &quot;%1&quot;</source>
        <translation>The new unit&apos;s code does not fit relation &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Không ghi đơn vị; chọn đơn vị gửi danh sách</source>
        <translation>No unit given; choose the unit that sends the list</translation>
    </message>
    <message>
        <source>Đơn vị này không còn vào ngày của danh sách</source>
        <translation>This unit is no more on the day of the list</translation>
    </message>
    <message>
        <source>Không có đơn vị này trong danh mục; ghi là bộ phận của %1</source>
        <translation>Not in the catalogue; taken for a department of %1</translation>
    </message>
    <message>
        <source>Không có đơn vị “%1” trong danh mục</source>
        <translation>The catalogue has no unit “%1”</translation>
    </message>
    <message>
        <source>“%1” có thể là: %2</source>
        <translation>“%1” may be: %2</translation>
    </message>
    <message>
        <source>Không có sổ mã %1</source>
        <translation>There is no book %1</translation>
    </message>
    <message>
        <source>Mở sổ trước, hoặc xem mã trong danh sách sổ</source>
        <translation>Open the book first, or see the codes in the list of books</translation>
    </message>
    <message>
        <source>Không có chứng chỉ, giấy chứng nhận số %1</source>
        <translation>There is no certificate with number %1</translation>
    </message>
    <message>
        <source>Kiểm tra lại số</source>
        <translation>Check the number</translation>
    </message>
    <message>
        <source>Sổ và năm %1: số cấp không liên tục</source>
        <translation>Book and year %1: the numbers have a gap</translation>
    </message>
    <message>
        <source>Số %1 được cấp hai lần trong một sổ</source>
        <translation>Number %1 was issued twice in one book</translation>
    </message>
    <message>
        <source>Điểm danh %1: buổi và học viên không cùng lớp</source>
        <translation>Mark %1: session and learner are of different classes</translation>
    </message>
    <message>
        <source>Hồ sơ %1 có hai đơn vị chính cùng lúc</source>
        <translation>Person %1 has two main units at once</translation>
    </message>
    <message>
        <source>Lớp %1 khai giảng khi cấp của lớp không còn</source>
        <translation>Class %1 begins when its level is no more</translation>
    </message>
    <message>
        <source>Lớp %1 kết thúc trước khi khai giảng</source>
        <translation>Class %1 ends before it begins</translation>
    </message>
    <message>
        <source>Mã lớp %1 dùng cho hai lớp</source>
        <translation>Two classes have code %1</translation>
    </message>
    <message>
        <source>Dòng kinh phí %1 có số tiền âm</source>
        <translation>Budget line %1 has a negative amount</translation>
    </message>
    <message>
        <source>Kết quả của %1: số tiết dự nhiều hơn số tiết của lớp</source>
        <translation>Result %1: more hours attended than held</translation>
    </message>
    <message>
        <source>Nhật ký đứt đoạn trước thao tác %1</source>
        <translation>The journal is broken before operation %1</translation>
    </message>
    <message>
        <source>Thao tác %1 trong nhật ký đã bị sửa</source>
        <translation>Operation %1 of the journal was edited</translation>
    </message>
    <message>
        <source>Bảng %1, bản ghi %2 không khớp nhật ký (thao tác %3)</source>
        <translation>Table %1, record %2 differs from the journal (operation %3)</translation>
    </message>
    <message>
        <source>Bảng %1, bản ghi %2 không có trong nhật ký</source>
        <translation>Table %1, record %2 is not in the journal</translation>
    </message>
    <message>
        <source>Bảng %1, bản ghi %2 không khớp nhật ký</source>
        <translation>Table %1, record %2 differs from the journal</translation>
    </message>
    <message>
        <source>Không có lớp mã %1</source>
        <translation>There is no class %1</translation>
    </message>
    <message>
        <source>Xem mã trong danh sách lớp</source>
        <translation>See the codes in the list of classes</translation>
    </message>
    <message>
        <source>Lớp không còn nữa</source>
        <translation>The class is gone</translation>
    </message>
    <message>
        <source>Lớp %1 không có buổi %2</source>
        <translation>Class %1 has no session %2</translation>
    </message>
    <message>
        <source>Lớp chưa có buổi học</source>
        <translation>The class has no sessions</translation>
    </message>
    <message>
        <source>Các buổi của lớp: %1</source>
        <translation>The class&apos;s sessions: %1</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu chưa có danh mục cấp</source>
        <translation>The database has no levels yet</translation>
    </message>
    <message>
        <source>Các cấp: %1</source>
        <translation>The levels: %1</translation>
    </message>
    <message>
        <source>Không có tệp cơ sở dữ liệu này</source>
        <translation>There is no such database file</translation>
    </message>
    <message>
        <source>Kiểm tra lại đường dẫn, hoặc tạo mới</source>
        <translation>Check the path, or make a new one</translation>
    </message>
    <message>
        <source>Không có chương trình mã %1</source>
        <translation>There is no course %1</translation>
    </message>
    <message>
        <source>Xem các mã bằng danh mục chương trình</source>
        <translation>See the codes in the list of courses</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu do bản Tập Huấn mới hơn tạo ra (lược đồ %1, bản này biết đến %2)</source>
        <translation>The database was made by a newer Tập Huấn (schema %1, this one knows %2)</translation>
    </message>
    <message>
        <source>Cài bản Tập Huấn mới rồi mở lại</source>
        <translation>Install the newer Tập Huấn and open it again</translation>
    </message>
    <message>
        <source>Tệp nằm trên ổ mạng dùng chung, ghi ở đó có thể làm hỏng dữ liệu</source>
        <translation>The file is on a network share, where writing could damage it</translation>
    </message>
    <message>
        <source>Chép tệp về máy này rồi mở</source>
        <translation>Copy the file to this computer and open it there</translation>
    </message>
    <message>
        <source>Không được phép ghi vào tệp</source>
        <translation>No permission to write to the file</translation>
    </message>
    <message>
        <source>Chép tệp sang thư mục ghi được rồi mở lại</source>
        <translation>Copy it to a folder that can be written, then open it</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu đang được %1 trên máy %2 mở để ghi</source>
        <translation>%1 on computer %2 has the database open for writing</translation>
    </message>
    <message>
        <source>Đóng chương trình kia, hoặc mở chỉ để xem</source>
        <translation>Close that program, or open it read-only</translation>
    </message>
    <message>
        <source>Không được phép ghi vào thư mục chứa tệp</source>
        <translation>No permission to write to the file&apos;s folder</translation>
    </message>
    <message>
        <source>Đã có tệp này</source>
        <translation>This file exists already</translation>
    </message>
    <message>
        <source>Chọn tên khác, hoặc mở tệp đang có</source>
        <translation>Choose another name, or open the file that is there</translation>
    </message>
    <message>
        <source>Không tạo được tệp</source>
        <translation>The file could not be made</translation>
    </message>
    <message>
        <source>Kiểm tra thư mục có tồn tại và ghi được</source>
        <translation>Check that the folder exists and can be written</translation>
    </message>
    <message>
        <source>Tệp bị hỏng hoặc không phải cơ sở dữ liệu Tập Huấn</source>
        <translation>The file is damaged or no Tập Huấn database</translation>
    </message>
    <message>
        <source>Khôi phục từ bản sao lưu gần nhất</source>
        <translation>Restore the latest backup</translation>
    </message>
    <message>
        <source>Tệp trống, không phải cơ sở dữ liệu Tập Huấn</source>
        <translation>The file is empty, no Tập Huấn database</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu cần được nâng cấp trước khi xem</source>
        <translation>The database must be upgraded before it can be viewed</translation>
    </message>
    <message>
        <source>Mở tệp để ghi một lần</source>
        <translation>Open it for writing once</translation>
    </message>
    <message>
        <source>Không ghi được vào thư mục dữ liệu của người dùng</source>
        <translation>The user&apos;s data folder cannot be written</translation>
    </message>
    <message>
        <source>Kiểm tra quyền ghi và dung lượng đĩa</source>
        <translation>Check permissions and disk space</translation>
    </message>
    <message>
        <source>Không tạo được thư mục sao lưu</source>
        <translation>The backup folder could not be made</translation>
    </message>
    <message>
        <source>Kiểm tra quyền ghi của thư mục</source>
        <translation>Check the folder&apos;s permissions</translation>
    </message>
    <message>
        <source>Bản sao lưu bị hỏng</source>
        <translation>The backup is damaged</translation>
    </message>
    <message>
        <source>Chọn bản sao lưu khác</source>
        <translation>Choose another backup</translation>
    </message>
    <message>
        <source>Khóa tìm tên sai ở %1 hồ sơ</source>
        <translation>Search keys are wrong for %1 people</translation>
    </message>
    <message>
        <source>Số lần hoàn thành đã tính sai ở %1 dòng</source>
        <translation>Counted completions are wrong in %1 rows</translation>
    </message>
    <message>
        <source>%1 không có trong lớp %2</source>
        <translation>%1 is not in class %2</translation>
    </message>
    <message>
        <source>Đưa vào lớp trước</source>
        <translation>Enrol them first</translation>
    </message>
    <message>
        <source>Thao tác nhận được không nguyên vẹn, chưa nhận gì</source>
        <translation>The operations received are not intact; nothing was taken</translation>
    </message>
    <message>
        <source>Yêu cầu nơi gửi gửi lại</source>
        <translation>Ask the sender to send them again</translation>
    </message>
    <message>
        <source>Chương trình thiếu tệp nâng cấp</source>
        <translation>The program lacks an upgrade file</translation>
    </message>
    <message>
        <source>Tệp không phải cơ sở dữ liệu Tập Huấn</source>
        <translation>The file is no Tập Huấn database</translation>
    </message>
    <message>
        <source>Chọn tệp có đuôi .taphuan do chương trình tạo ra</source>
        <translation>Choose a .taphuan file made by the program</translation>
    </message>
    <message>
        <source>Không có kế hoạch mang mã này</source>
        <translation>There is no plan with this code</translation>
    </message>
    <message>
        <source>Nhập kế hoạch trước</source>
        <translation>Import the plan first</translation>
    </message>
    <message>
        <source>Các mã hiện có: %1</source>
        <translation>The codes there are: %1</translation>
    </message>
    <message>
        <source>Giá trị %1 không phải là số nguyên</source>
        <translation>Value %1 is no whole number</translation>
    </message>
    <message>
        <source>cài đặt %1</source>
        <translation>setting %1</translation>
    </message>
    <message>
        <source>Sửa lại trong phần Cài đặt</source>
        <translation>Correct it in Settings</translation>
    </message>
    <message>
        <source>Bảng %1, hàng %2 nói tới một hàng không có trong bảng %3</source>
        <translation>Table %1, row %2 names a row that table %3 lacks</translation>
    </message>
    <message>
        <source>Đĩa đã đầy, chưa ghi được gì thêm</source>
        <translation>The disk is full; nothing more was written</translation>
    </message>
    <message>
        <source>Giải phóng dung lượng rồi làm lại</source>
        <translation>Free some space and do it again</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu đang được chương trình khác ghi</source>
        <translation>Another program is writing the database</translation>
    </message>
    <message>
        <source>Đợi việc kia xong rồi làm lại</source>
        <translation>Wait until it is done, then do it again</translation>
    </message>
    <message>
        <source>Không được phép ghi vào tệp hoặc thư mục</source>
        <translation>No permission to write to the file or folder</translation>
    </message>
    <message>
        <source>Không mở được tệp</source>
        <translation>The file cannot be opened</translation>
    </message>
    <message>
        <source>Kiểm tra đường dẫn và quyền ghi của thư mục</source>
        <translation>Check the path and the folder&apos;s permissions</translation>
    </message>
    <message>
        <source>Ổ đĩa báo lỗi khi đọc hoặc ghi</source>
        <translation>The disk reported an error</translation>
    </message>
    <message>
        <source>Kiểm tra ổ đĩa, dây cáp và dung lượng còn trống</source>
        <translation>Check the disk, its cable and its free space</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu báo lỗi: %1</source>
        <translation>The database reported: %1</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu đang mở chỉ để xem</source>
        <translation>The database is open read-only</translation>
    </message>
    <message>
        <source>Mở lại tệp để ghi</source>
        <translation>Open it again for writing</translation>
    </message>
    <message>
        <source>Gỡ bản ghi kia trước</source>
        <translation>Remove those first</translation>
    </message>
    <message>
        <source>Số đã cấp không được xóa</source>
        <translation>An issued number is never deleted</translation>
    </message>
    <message>
        <source>Đánh dấu hỏng, thu hồi hoặc thay thế</source>
        <translation>Mark it as spoiled, revoke or replace it</translation>
    </message>
    <message>
        <source>Tệp CSV có dấu ngoặc kép mở mà không đóng: tệp có thể bị đứt</source>
        <translation>A quote in the CSV file is never closed: the file may be cut off</translation>
    </message>
    <message>
        <source>Hãy lấy lại tệp, hoặc mở bằng Excel và lưu lại thành .xlsx rồi chọn tệp đó</source>
        <translation>Get the file again, or save it as .xlsx in Excel and choose that</translation>
    </message>
    <message>
        <source>Tệp được bảo vệ bằng mật khẩu nên không đọc được</source>
        <translation>The file is protected by a password and cannot be read</translation>
    </message>
    <message>
        <source>Hãy mở tệp bằng LibreOffice, bỏ mật khẩu, lưu lại rồi chọn lại</source>
        <translation>Open it in LibreOffice, remove the password, save it and choose it again</translation>
    </message>
    <message>
        <source>Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại ở dạng .xlsx rồi chọn tệp đó</source>
        <translation>Open it in Excel or LibreOffice, save it as .xlsx and choose that</translation>
    </message>
    <message>
        <source>Hãy kiểm tra đường dẫn và tên tệp</source>
        <translation>Check the path and the file name</translation>
    </message>
    <message>
        <source>Đây là thư mục, không phải tệp bảng tính</source>
        <translation>This is a folder, no spreadsheet</translation>
    </message>
    <message>
        <source>Không mở được tệp: %1</source>
        <translation>The file cannot be opened: %1</translation>
    </message>
    <message>
        <source>Hãy kiểm tra quyền đọc tệp và đóng chương trình đang giữ tệp</source>
        <translation>Check its permissions and close the program that holds it</translation>
    </message>
    <message>
        <source>Tệp quá lớn nên không được đọc</source>
        <translation>The file is too large to be read</translation>
    </message>
    <message>
        <source>Hãy tách thành nhiều tệp nhỏ hơn</source>
        <translation>Split it into smaller files</translation>
    </message>
    <message>
        <source>Đọc tệp không trọn vẹn: %1</source>
        <translation>The file was not read whole: %1</translation>
    </message>
    <message>
        <source>Hãy sao chép tệp về máy rồi chọn lại</source>
        <translation>Copy the file to this computer and choose it again</translation>
    </message>
    <message>
        <source>Tệp rỗng, không có dữ liệu</source>
        <translation>The file is empty</translation>
    </message>
    <message>
        <source>Hãy lấy lại tệp từ nơi gửi</source>
        <translation>Get the file from its sender again</translation>
    </message>
    <message>
        <source>Hãy mở tệp bằng Excel, bỏ mật khẩu, lưu lại rồi chọn lại</source>
        <translation>Open it in Excel, remove the password, save it and choose it again</translation>
    </message>
    <message>
        <source>Tệp là văn bản Word, không phải bảng tính</source>
        <translation>The file is a Word document, no spreadsheet</translation>
    </message>
    <message>
        <source>Tệp không phải bảng tính</source>
        <translation>The file is no spreadsheet</translation>
    </message>
    <message>
        <source>Tệp là bảng tính Excel dạng nhị phân (.xlsb), chương trình không đọc được</source>
        <translation>The file is a binary Excel workbook (.xlsb), which the program does not read</translation>
    </message>
    <message>
        <source>Tệp là bản trình chiếu, không phải bảng tính</source>
        <translation>The file is a presentation, no spreadsheet</translation>
    </message>
    <message>
        <source>Tệp là tệp nén, không phải bảng tính</source>
        <translation>The file is an archive, no spreadsheet</translation>
    </message>
    <message>
        <source>Tệp là tệp PDF, không phải bảng tính</source>
        <translation>The file is a PDF, no spreadsheet</translation>
    </message>
    <message>
        <source>Tệp là tệp ảnh, không phải bảng tính</source>
        <translation>The file is a picture, no spreadsheet</translation>
    </message>
    <message>
        <source>Tệp là cơ sở dữ liệu, không phải bảng tính</source>
        <translation>The file is a database, no spreadsheet</translation>
    </message>
    <message>
        <source>Tệp là trang web hoặc XML, không phải bảng tính</source>
        <translation>The file is a web page or XML, no spreadsheet</translation>
    </message>
    <message>
        <source>Tệp là dữ liệu JSON, không phải bảng tính</source>
        <translation>The file is JSON, no spreadsheet</translation>
    </message>
    <message>
        <source>Tệp là văn bản thường, không phải bảng tính</source>
        <translation>The file is plain text, no spreadsheet</translation>
    </message>
    <message>
        <source>ô %1</source>
        <translation>cell %1</translation>
    </message>
    <message>
        <source>trang tính %1</source>
        <translation>sheet %1</translation>
    </message>
    <message>
        <source>Hãy xóa các dòng, cột thừa hoặc tách thành nhiều tệp rồi chọn lại</source>
        <translation>Delete the rows and columns that are not needed, or split it, and choose it again</translation>
    </message>
    <message>
        <source>Bảng tính có quá nhiều dòng</source>
        <translation>The spreadsheet has too many rows</translation>
    </message>
    <message>
        <source>Bảng tính có quá nhiều cột</source>
        <translation>The spreadsheet has too many columns</translation>
    </message>
    <message>
        <source>Bảng tính có quá nhiều ô</source>
        <translation>The spreadsheet has too many cells</translation>
    </message>
    <message>
        <source>Tệp bảng tính không có dữ liệu</source>
        <translation>The spreadsheet holds no data</translation>
    </message>
    <message>
        <source>Hãy kiểm tra có chọn đúng tệp không</source>
        <translation>Check that this is the right file</translation>
    </message>
    <message>
        <source>Bảng</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Nội dung quá dài cho một ô bảng tính</source>
        <translation>Too long for one cell of a spreadsheet</translation>
    </message>
    <message>
        <source>Hãy rút ngắn dưới 32.767 ký tự</source>
        <translation>Shorten it below 32,767 characters</translation>
    </message>
    <message>
        <source>Bảng lớn hơn mức một trang tính chứa được</source>
        <translation>The table is larger than a sheet can hold</translation>
    </message>
    <message>
        <source>Hãy lọc bớt dòng rồi xuất lại</source>
        <translation>Filter it, then export again</translation>
    </message>
    <message>
        <source>Không ghi được tệp: %1</source>
        <translation>The file cannot be written: %1</translation>
    </message>
    <message>
        <source>Hãy kiểm tra quyền ghi, dung lượng trống và đóng tệp nếu đang mở bằng Excel</source>
        <translation>Check permissions and free space, and close the file if Excel has it open</translation>
    </message>
    <message>
        <source>không đủ bộ nhớ</source>
        <translation>out of memory</translation>
    </message>
    <message>
        <source>không tạo được trang tính</source>
        <translation>the sheet could not be made</translation>
    </message>
    <message>
        <source>Tệp bảng tính chứa khai báo lạ có thể gây hại nên không được đọc</source>
        <translation>The spreadsheet holds declarations that could do harm and was not read</translation>
    </message>
    <message>
        <source>Hãy kiểm tra nguồn gửi tệp</source>
        <translation>Check where the file comes from</translation>
    </message>
    <message>
        <source>Tệp bảng tính không nguyên vẹn: có thể bị đứt khi tải về hoặc sao chép</source>
        <translation>The spreadsheet is not whole: it may have been cut off</translation>
    </message>
    <message>
        <source>Hãy lấy lại tệp từ nơi gửi, mở thử bằng Excel rồi chọn lại</source>
        <translation>Get it from its sender again, try it in Excel, then choose it</translation>
    </message>
    <message>
        <source>Tệp bảng tính bị hỏng ở phần %1</source>
        <translation>The spreadsheet is damaged in %1</translation>
    </message>
    <message>
        <source>Hãy mở tệp bằng Excel, lưu lại thành tệp .xlsx mới rồi chọn tệp đó</source>
        <translation>Open it in Excel, save it as a new .xlsx and choose that</translation>
    </message>
    <message>
        <source>Tệp bảng tính giải nén ra quá lớn nên không được đọc</source>
        <translation>The spreadsheet unpacks to something too large and was not read</translation>
    </message>
    <message>
        <source>Hãy kiểm tra nguồn gửi; nếu tệp đáng tin, hãy tách thành nhiều tệp nhỏ hơn</source>
        <translation>Check where it comes from; if it can be trusted, split it into smaller files</translation>
    </message>
    <message>
        <source>Ba số đầu %1 của số định danh không phải mã tỉnh, thành phố nào.</source>
        <translation>No province has the first three digits %1 of the identity number.</translation>
    </message>
    <message>
        <source>Số định danh ghi năm sinh %1, hồ sơ ghi %2.</source>
        <translation>The identity number says born in %1, the record %2.</translation>
    </message>
    <message>
        <source>Số định danh là của nữ, hồ sơ ghi nam.</source>
        <translation>The identity number is a woman&apos;s, the record says a man.</translation>
    </message>
    <message>
        <source>Số định danh là của nam, hồ sơ ghi nữ.</source>
        <translation>The identity number is a man&apos;s, the record says a woman.</translation>
    </message>
    <message>
        <source>Số vào sổ</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Lớp</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Ngày cấp</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Không có loại %1</source>
        <translation>There is no kind %1</translation>
    </message>
    <message>
        <source>Các loại: %1</source>
        <translation>The kinds: %1</translation>
    </message>
    <message>
        <source>Đã mở sổ %1 – %2</source>
        <translation>Opened book %1 – %2</translation>
    </message>
    <message>
        <source>Mã sổ</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Tên sổ</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Đơn vị cấp</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Đã cấp</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Số cuối</source>
        <translation>Last number</translation>
    </message>
    <message>
        <source>Các sổ đang đóng: so số cuối với sổ giấy rồi xác nhận bằng book confirm</source>
        <translation>The books are shut: compare the last numbers with the paper books, then confirm with book confirm</translation>
    </message>
    <message>
        <source>Đã xác nhận số cuối của các sổ</source>
        <translation>The books&apos; last numbers are confirmed</translation>
    </message>
    <message>
        <source>Đã cấp %1 số, từ %2 đến %3</source>
        <translation>Issued %1 numbers, from %2 to %3</translation>
    </message>
    <message>
        <source>Đã thu hồi số %1</source>
        <translation>Revoked number %1</translation>
    </message>
    <message>
        <source>Đã cấp lại số %1 thay số %2</source>
        <translation>Issued number %1 in place of %2</translation>
    </message>
    <message>
        <source>Đã đánh dấu hỏng số %1</source>
        <translation>Marked number %1 as spoiled</translation>
    </message>
    <message>
        <source>Mở sổ cấp chứng chỉ, giấy chứng nhận</source>
        <translation>Open a book of certificates</translation>
    </message>
    <message>
        <source>Các sổ và số cuối</source>
        <translation>The books and their last numbers</translation>
    </message>
    <message>
        <source>Xác nhận số cuối sau khi khôi phục</source>
        <translation>Confirm the last numbers after a restore</translation>
    </message>
    <message>
        <source>Cấp cho những người đã hoàn thành lớp</source>
        <translation>Issue to those who completed a class</translation>
    </message>
    <message>
        <source>Sổ cấp</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Thu hồi</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Cấp lại</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Đánh dấu hỏng</source>
        <translation>Mark as spoiled</translation>
    </message>
    <message>
        <source>Không có chỉ tiêu mã %1</source>
        <translation>There is no indicator %1</translation>
    </message>
    <message>
        <source>Đã thêm chương trình %1 – %2, %3 tiết</source>
        <translation>Added course %1 – %2, %3 hours</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Chương trình</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Số tiết</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Dự ít nhất</source>
        <translation>Attend at least</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Số lớp</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Đã thêm lớp %1 (%2), %3 buổi</source>
        <translation>Added class %1 (%2), %3 sessions</translation>
    </message>
    <message>
        <source>Mã lớp</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Tên lớp</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cấp</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Đơn vị tổ chức</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Học viên</source>
        <translation>Learners</translation>
    </message>
    <message>
        <source>Điểm danh</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Hoàn thành</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>%1 lớp</source>
        <translation>%1 classes</translation>
    </message>
    <message>
        <source>Lớp %1 – %2</source>
        <translation>Class %1 – %2</translation>
    </message>
    <message>
        <source>Chương trình %1 – %2</source>
        <translation>Course %1 – %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Buổi %1: %2 ngày %3, %4 tiết</source>
        <translation>Session %1: %2 %3, %4 hours</translation>
    </message>
    <message>
        <source>Danh sách có %1 người; %2 hoàn thành, %3 đã cấp</source>
        <translation>%1 people; %2 completed, %3 issued</translation>
    </message>
    <message>
        <source>Đã hủy lớp %1</source>
        <translation>Cancelled class %1</translation>
    </message>
    <message>
        <source>Thêm chương trình, chuyên đề</source>
        <translation>Add a course</translation>
    </message>
    <message>
        <source>Danh mục chương trình, chuyên đề</source>
        <translation>The courses</translation>
    </message>
    <message>
        <source>Thêm lớp và các buổi học</source>
        <translation>Add a class with its sessions</translation>
    </message>
    <message>
        <source>Danh sách lớp</source>
        <translation>The classes</translation>
    </message>
    <message>
        <source>Một lớp: buổi học, học viên, kết quả</source>
        <translation>One class: sessions, learners, results</translation>
    </message>
    <message>
        <source>Hủy lớp</source>
        <translation>Cancel a class</translation>
    </message>
    <message>
        <source>Chưa chắc dòng %1 (%2): %3</source>
        <translation>Row %1 (%2) is doubtful: %3</translation>
    </message>
    <message>
        <source>Dòng %1 (%2) khác hồ sơ đang có; hồ sơ giữ nguyên</source>
        <translation>Row %1 (%2) differs from the record; the record stays</translation>
    </message>
    <message>
        <source>Chưa ghi gì: %1 người trong danh sách được nhận</source>
        <translation>Nothing written: %1 people of the list would be taken</translation>
    </message>
    <message>
        <source>Lớp %1: cử thêm %2 người, %3 người đã có</source>
        <translation>Class %1: %2 more nominated, %3 there already</translation>
    </message>
    <message>
        <source>Không có %1 trong danh sách cử tham gia</source>
        <translation>%1 was not nominated</translation>
    </message>
    <message>
        <source>Lớp %1: duyệt %2 người, %3 người dự bị; đưa vào lớp %4 người</source>
        <translation>Class %1: %2 approved, %3 in reserve; %4 enrolled</translation>
    </message>
    <message>
        <source>Lớp %1: đưa vào %2 người, %3 người đã có</source>
        <translation>Class %1: %2 enrolled, %3 there already</translation>
    </message>
    <message>
        <source>Mã hồ sơ</source>
        <translation>Person id</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Còn %1/%2 chỗ</source>
        <translation>%1 of %2 seats left</translation>
    </message>
    <message>
        <source>Lớp không giới hạn số chỗ</source>
        <translation>The class has no limit of seats</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Cử người tham gia lớp</source>
        <translation>Nominate people for a class</translation>
    </message>
    <message>
        <source>Duyệt danh sách cử tham gia và đưa vào lớp</source>
        <translation>Approve nominations and enrol</translation>
    </message>
    <message>
        <source>Đưa người vào lớp; không nêu ai: những người đã duyệt</source>
        <translation>Enrol people; without a list, those approved</translation>
    </message>
    <message>
        <source>Người chờ duyệt và dự bị</source>
        <translation>People pending and in reserve</translation>
    </message>
    <message>
        <source>Ai thuộc đối tượng của lớp mà chưa qua đào tạo, bồi dưỡng</source>
        <translation>Who of the class&apos;s audience still lacks the training</translation>
    </message>
    <message>
        <source>%1 buổi, %2/%3 người có trong lớp; %4 điểm danh mới, %5 đổi, %6 như cũ, %7 ô trống</source>
        <translation>%1 sessions, %2 of %3 people in the class; %4 marks new, %5 changed, %6 the same, %7 cells empty</translation>
    </message>
    <message>
        <source>Buổi %1: %2 người có mặt</source>
        <translation>Session %1: %2 present</translation>
    </message>
    <message>
        <source>Không có ký hiệu điểm danh %1</source>
        <translation>There is no mark %1</translation>
    </message>
    <message>
        <source>Dùng x, M, S, P, K, hoặc none để xóa</source>
        <translation>Use x, M, S, P, K, or none to clear</translation>
    </message>
    <message>
        <source>Buổi %1, %2: %3</source>
        <translation>Session %1, %2: %3</translation>
    </message>
    <message>
        <source>chưa điểm danh</source>
        <translation>not marked</translation>
    </message>
    <message>
        <source>Thang điểm phải lớn hơn 0</source>
        <translation>The scale must be above 0</translation>
    </message>
    <message>
        <source>Điểm của %1 người, %2 người chưa có điểm</source>
        <translation>Scores of %1 people, %2 without</translation>
    </message>
    <message>
        <source>%1 hoàn thành, %2 chưa hoàn thành, %3 chưa xét được</source>
        <translation>%1 completed, %2 not completed, %3 undecided</translation>
    </message>
    <message>
        <source>Không nhận %1 “%2”: %3</source>
        <translation>Refused %1 “%2”: %3</translation>
    </message>
    <message>
        <source>STT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Số tiết dự</source>
        <translation>Hours attended</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Số cấp</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Điểm danh từ bảng, hoặc từng người</source>
        <translation>Mark attendance from a table, or one by one</translation>
    </message>
    <message>
        <source>Nhập điểm</source>
        <translation>Enter scores</translation>
    </message>
    <message>
        <source>Xét hoàn thành</source>
        <translation>Decide completion</translation>
    </message>
    <message>
        <source>Không có ngày %1</source>
        <translation>There is no day %1</translation>
    </message>
    <message>
        <source>Viết ngày như 2025-07-01 hoặc 01/07/2025</source>
        <translation>Write dates like 2025-07-01 or 01/07/2025</translation>
    </message>
    <message>
        <source>%1 không phải là số</source>
        <translation>%1 is no number</translation>
    </message>
    <message>
        <source>Cách dùng: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>Không có tùy chọn %1</source>
        <translation>There is no option %1</translation>
    </message>
    <message>
        <source>Tùy chọn %1 thiếu giá trị</source>
        <translation>Option %1 lacks its value</translation>
    </message>
    <message>
        <source>Số đối số không đúng</source>
        <translation>Wrong number of arguments</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu chưa có kế hoạch nào</source>
        <translation>The database has no plan yet</translation>
    </message>
    <message>
        <source>Nhập bằng lệnh plan import</source>
        <translation>Import one with plan import</translation>
    </message>
    <message>
        <source>Không có kế hoạch %1</source>
        <translation>There is no plan %1</translation>
    </message>
    <message>
        <source>Có: %1</source>
        <translation>There are: %1</translation>
    </message>
    <message>
        <source>Không kế hoạch nào có chỉ tiêu %1</source>
        <translation>No plan has indicator %1</translation>
    </message>
    <message>
        <source>Có nhiều kế hoạch</source>
        <translation>There are several plans</translation>
    </message>
    <message>
        <source>Chọn một bằng --plan: %1</source>
        <translation>Choose one with --plan: %1</translation>
    </message>
    <message>
        <source>Không đơn vị nào mang mã %1</source>
        <translation>No unit has code %1</translation>
    </message>
    <message>
        <source>Ngày %1 không đơn vị nào mang mã %2; lấy đơn vị mang mã đó sau cùng: %3</source>
        <translation>On %1 no unit has code %2; taking its last holder: %3</translation>
    </message>
    <message>
        <source>--year và --on nói hai năm khác nhau</source>
        <translation>--year and --on name two years</translation>
    </message>
    <message>
        <source>--by là unit, level, audience hoặc year</source>
        <translation>--by is unit, level, audience or year</translation>
    </message>
    <message>
        <source>đạt</source>
        <translation>met</translation>
    </message>
    <message>
        <source>chưa đạt</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Người</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Lượt</source>
        <translation>Attendances</translation>
    </message>
    <message>
        <source>Mẫu số</source>
        <translation>Headcount</translation>
    </message>
    <message>
        <source>Phải đạt</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>%1 · số liệu đến %2</source>
        <translation>%1 · as of %2</translation>
    </message>
    <message>
        <source>%1 dòng chưa có người và chưa có mẫu số không hiện ở đây (có trong --json)</source>
        <translation>%1 rows without people and headcount are left out here (--json has them)</translation>
    </message>
    <message>
        <source>--which là trained hoặc missing</source>
        <translation>--which is trained or missing</translation>
    </message>
    <message>
        <source>Thiếu --target</source>
        <translation>--target is missing</translation>
    </message>
    <message>
        <source>Lớp gần nhất</source>
        <translation>Latest class</translation>
    </message>
    <message>
        <source>Ngày kết thúc</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>%1 người</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>%1 người, hiện %2</source>
        <translation>%1 people, %2 shown</translation>
    </message>
    <message>
        <source>Kế hoạch không có chỉ tiêu %1</source>
        <translation>The plan has no indicator %1</translation>
    </message>
    <message>
        <source>Không có gì thay đổi</source>
        <translation>Nothing changed</translation>
    </message>
    <message>
        <source>Đã đặt mức phải đạt của chỉ tiêu %1 năm %2: %3</source>
        <translation>Set the target of indicator %1 in %2: %3</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Lớp theo kế hoạch</source>
        <translation>Classes planned</translation>
    </message>
    <message>
        <source>Lớp đã mở</source>
        <translation>Classes held</translation>
    </message>
    <message>
        <source>Người theo kế hoạch</source>
        <translation>People planned</translation>
    </message>
    <message>
        <source>Kinh phí dự kiến</source>
        <translation>Planned money</translation>
    </message>
    <message>
        <source>Đã chi</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>Kết quả thực hiện chỉ tiêu</source>
        <translation>Coverage of the targets</translation>
    </message>
    <message>
        <source>Tên của những người sau một con số</source>
        <translation>The names behind a figure</translation>
    </message>
    <message>
        <source>Tự đặt mức phải đạt của một chỉ tiêu</source>
        <translation>Set an own target for an indicator</translation>
    </message>
    <message>
        <source>Đã làm so với kế hoạch: lớp, người, kinh phí</source>
        <translation>Done against planned: classes, people, money</translation>
    </message>
    <message>
        <source>Số lượng</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu lành lặn, nhật ký nguyên vẹn</source>
        <translation>The database is sound, the journal whole</translation>
    </message>
    <message>
        <source>Chọn tên khác</source>
        <translation>Choose another name</translation>
    </message>
    <message>
        <source>Thao tác</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Người làm</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Không có loại bản ghi %1</source>
        <translation>There is no kind of record %1</translation>
    </message>
    <message>
        <source>%1 không phải mã bản ghi</source>
        <translation>%1 is no record id</translation>
    </message>
    <message>
        <source>Thiếu mã bản ghi sau --entity</source>
        <translation>--entity lacks a record id</translation>
    </message>
    <message>
        <source>%1 không phải tên thao tác</source>
        <translation>%1 is no operation</translation>
    </message>
    <message>
        <source>Xem tên bằng lệnh journal</source>
        <translation>See the names with journal</translation>
    </message>
    <message>
        <source>Không còn thao tác nào của bạn để hoàn tác</source>
        <translation>There is nothing of yours left to undo</translation>
    </message>
    <message>
        <source>Đã hoàn tác: %1 (%2 thay đổi)</source>
        <translation>Undone: %1 (%2 changes)</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu có gì</source>
        <translation>What the database holds</translation>
    </message>
    <message>
        <source>Kiểm tra tệp, nhật ký và mọi quy tắc</source>
        <translation>Check the file, the journal and every rule</translation>
    </message>
    <message>
        <source>Sao lưu ra tệp khác</source>
        <translation>Back up to another file</translation>
    </message>
    <message>
        <source>Khôi phục từ bản sao lưu</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Hoàn tác thao tác cuối của bạn, hoặc thao tác nêu tên</source>
        <translation>Undo your last operation, or the one named</translation>
    </message>
    <message>
        <source>Nhật ký thao tác, mới nhất trước</source>
        <translation>The journal, newest first</translation>
    </message>
    <message>
        <source>Một bản ghi qua thời gian</source>
        <translation>A record through time</translation>
    </message>
    <message>
        <source>Nêu thêm --plan</source>
        <translation>Add --plan</translation>
    </message>
    <message>
        <source>Nêu mã hồ sơ, số định danh hoặc mã cán bộ</source>
        <translation>Name a person&apos;s id, identity number or staff code</translation>
    </message>
    <message>
        <source>Không có dòng kinh phí %1</source>
        <translation>There is no budget line %1</translation>
    </message>
    <message>
        <source>Có nhiều dòng kinh phí %1</source>
        <translation>There are several budget lines %1</translation>
    </message>
    <message>
        <source>Không có nhiệm vụ %1</source>
        <translation>There is no task %1</translation>
    </message>
    <message>
        <source>Có nhiều nhiệm vụ %1</source>
        <translation>There are several tasks %1</translation>
    </message>
    <message>
        <source>Thiếu tùy chọn %1</source>
        <translation>Option %1 is missing</translation>
    </message>
    <message>
        <source>Không có lệnh %1</source>
        <translation>There is no command %1</translation>
    </message>
    <message>
        <source>Gõ taphuan-cli help để xem các lệnh</source>
        <translation>Type taphuan-cli help to see the commands</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Số định danh</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Không sắp xếp theo %1</source>
        <translation>Cannot sort by %1</translation>
    </message>
    <message>
        <source>Chọn name, unit hoặc birth</source>
        <translation>Choose name, unit or birth</translation>
    </message>
    <message>
        <source>%1 trong %2 người</source>
        <translation>%1 of %2 people</translation>
    </message>
    <message>
        <source>Ngày sinh: %1</source>
        <translation>Born: %1</translation>
    </message>
    <message>
        <source>Số định danh: %1</source>
        <translation>Identity number: %1</translation>
    </message>
    <message>
        <source>Điện thoại: %1</source>
        <translation>Telephone: %1</translation>
    </message>
    <message>
        <source>Đơn vị: %1, %2 %3</source>
        <translation>Unit: %1, %2 %3</translation>
    </message>
    <message>
        <source>Nhóm đối tượng: %1</source>
        <translation>Audience: %1</translation>
    </message>
    <message>
        <source>Chứng nhận</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>cùng họ tên và ngày sinh</source>
        <translation>same name and birth date</translation>
    </message>
    <message>
        <source>%1 cặp có thể trùng</source>
        <translation>%1 possible duplicates</translation>
    </message>
    <message>
        <source>Đã ghi như vậy từ trước</source>
        <translation>It was so already</translation>
    </message>
    <message>
        <source>Đã ghi</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Không có nhóm đối tượng %1</source>
        <translation>There is no audience %1</translation>
    </message>
    <message>
        <source>Các nhóm: %1</source>
        <translation>The audiences: %1</translation>
    </message>
    <message>
        <source>Tìm người theo tên, đơn vị, số định danh hoặc số cuối điện thoại</source>
        <translation>Find people by name, unit, identity number or last digits of the telephone</translation>
    </message>
    <message>
        <source>Hồ sơ và quá trình đào tạo, bồi dưỡng của một người</source>
        <translation>A person&apos;s record and training</translation>
    </message>
    <message>
        <source>Danh sách hồ sơ cá nhân</source>
        <translation>The people</translation>
    </message>
    <message>
        <source>Những cặp hồ sơ có thể là một người</source>
        <translation>Pairs that may be one person</translation>
    </message>
    <message>
        <source>Ghi nhận hai hồ sơ không phải một người</source>
        <translation>Note that two records are two people</translation>
    </message>
    <message>
        <source>Dòng %1</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>Ô %1</source>
        <translation>Cell %1</translation>
    </message>
    <message>
        <source>thay đổi</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>chưa chắc</source>
        <translation>doubtful</translation>
    </message>
    <message>
        <source>không nhận</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Trang %1, tiêu đề ở dòng %2</source>
        <translation>Sheet %1, header in row %2</translation>
    </message>
    <message>
        <source>%1 dòng: %2 mới, %3 thay đổi, %4 như cũ, %5 chưa chắc, %6 không nhận</source>
        <translation>%1 rows: %2 new, %3 changed, %4 the same, %5 doubtful, %6 refused</translation>
    </message>
    <message>
        <source>%1 người chưa thuộc nhóm đối tượng nào nên không được tính vào chỉ tiêu</source>
        <translation>%1 people are of no audience and count for no indicator</translation>
    </message>
    <message>
        <source>Đã ghi %1 hồ sơ</source>
        <translation>Saved %1 people</translation>
    </message>
    <message>
        <source>Chưa ghi gì</source>
        <translation>Nothing written</translation>
    </message>
    <message>
        <source>Nhập danh sách người từ bảng tính, xem trước bằng --dry-run</source>
        <translation>Import people from a spreadsheet; --dry-run shows it first</translation>
    </message>
    <message>
        <source>không nêu cấp</source>
        <translation>no level stated</translation>
    </message>
    <message>
        <source>không nêu hạn</source>
        <translation>no deadline stated</translation>
    </message>
    <message>
        <source>chưa đến hạn</source>
        <translation>not yet due</translation>
    </message>
    <message>
        <source>sắp đến hạn</source>
        <translation>due soon</translation>
    </message>
    <message>
        <source>đã qua hạn</source>
        <translation>past due</translation>
    </message>
    <message>
        <source>%1: nội dung như cũ, không có gì thay đổi</source>
        <translation>%1: the same as before, nothing changed</translation>
    </message>
    <message>
        <source>%1: thêm %2, thay đổi %3, bỏ %4 dòng</source>
        <translation>%1: %2 rows added, %3 changed, %4 removed</translation>
    </message>
    <message>
        <source>Chưa có đơn vị &quot;%1&quot; mà kế hoạch nêu</source>
        <translation>The plan names &quot;%1&quot;, which is no unit yet</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Số chưa rõ</source>
        <translation>Number unknown</translation>
    </message>
    <message>
        <source>%1 ngày %2, %3</source>
        <translation>%1 of %2, %3</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Năm %1</source>
        <translation>Year %1</translation>
    </message>
    <message>
        <source>Kế hoạch không nêu số kinh phí</source>
        <translation>The plan states no amount</translation>
    </message>
    <message>
        <source>Số người</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Năm %1: %2 lớp (%3), %4 người</source>
        <translation>%1: %2 classes (%3), %4 people</translation>
    </message>
    <message>
        <source>Kế hoạch không nêu số lớp</source>
        <translation>The plan states no number of classes</translation>
    </message>
    <message>
        <source>Cộng: %1 lớp</source>
        <translation>Sum: %1 classes</translation>
    </message>
    <message>
        <source>năm %1: %2 %3 %4</source>
        <translation>%1: %2 %3 %4</translation>
    </message>
    <message>
        <source>kế hoạch không nêu</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>%1 ngày %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Nơi báo cáo</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Hạn gửi</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Đã làm</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Nhập tệp kế hoạch</source>
        <translation>Import a plan file</translation>
    </message>
    <message>
        <source>Các kế hoạch</source>
        <translation>The plans</translation>
    </message>
    <message>
        <source>Kế hoạch và các nhiệm vụ</source>
        <translation>A plan and its tasks</translation>
    </message>
    <message>
        <source>Kinh phí dự kiến theo năm</source>
        <translation>Planned money by year</translation>
    </message>
    <message>
        <source>Số lớp, số người theo kế hoạch</source>
        <translation>Planned classes and people</translation>
    </message>
    <message>
        <source>Chỉ tiêu và mức phải đạt</source>
        <translation>Indicators and targets</translation>
    </message>
    <message>
        <source>Chế độ báo cáo và hạn gửi</source>
        <translation>Reporting duties and deadlines</translation>
    </message>
    <message>
        <source>Sản phẩm theo kế hoạch và đã làm</source>
        <translation>Outputs planned and done</translation>
    </message>
    <message>
        <source>Không có đơn vị nào mang mã %1</source>
        <translation>No unit has code %1</translation>
    </message>
    <message>
        <source>Xem mã bằng lệnh units tree</source>
        <translation>See the codes with units tree</translation>
    </message>
    <message>
        <source>Ngày %1 không có đơn vị nào mang mã %2; lấy %3 (ngày %4)</source>
        <translation>On %1 no unit has code %2; taking %3 (of %4)</translation>
    </message>
    <message>
        <source>%1 đơn vị mới, %2 tên mới, %3 tên thay đổi, %4 đã có, %5 liên kết cũ – mới</source>
        <translation>%1 new units, %2 new names, %3 changed, %4 there already, %5 links from old to new</translation>
    </message>
    <message>
        <source>%1 đơn vị, ngày %2</source>
        <translation>%1 units on %2</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến trước ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>%1 đơn vị trực thuộc</source>
        <translation>%1 units below it</translation>
    </message>
    <message>
        <source>thành</source>
        <translation>into</translation>
    </message>
    <message>
        <source>từ</source>
        <translation>from</translation>
    </message>
    <message>
        <source>Quan hệ</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Mã %1 còn là của %2 (%3 – %4)</source>
        <translation>Code %1 is also of %2 (%3 – %4)</translation>
    </message>
    <message>
        <source>Nhập danh mục đơn vị</source>
        <translation>Import units</translation>
    </message>
    <message>
        <source>Cây đơn vị của một ngày</source>
        <translation>The tree of units on a day</translation>
    </message>
    <message>
        <source>Một đơn vị và các tên đã mang</source>
        <translation>A unit and the names it had</translation>
    </message>
    <message>
        <source>Đơn vị cũ và đơn vị mới qua các lần sắp xếp</source>
        <translation>Old units and new ones through the reforms</translation>
    </message>
    <message>
        <source>Thêm danh mục cơ quan của các tỉnh, huyện, xã</source>
        <translation>Add the agencies of provinces, districts and communes</translation>
    </message>
    <message>
        <source>Quy tắc phải có chữ cần tìm trong chức vụ</source>
        <translation>A rule needs words to look for in the position</translation>
    </message>
    <message>
        <source>Chưa chọn nhóm đối tượng của quy tắc</source>
        <translation>The rule has no audience</translation>
    </message>
    <message>
        <source>Quy tắc nhóm đối tượng: %1 → %2</source>
        <translation>Audience rule: %1 → %2</translation>
    </message>
    <message>
        <source>Quy tắc này không còn</source>
        <translation>The rule is gone</translation>
    </message>
    <message>
        <source>Bỏ quy tắc nhóm đối tượng: %1</source>
        <translation>Remove audience rule: %1</translation>
    </message>
    <message>
        <source>Đã dừng, chưa tạo dữ liệu mẫu</source>
        <translation>Stopped; no sample was made</translation>
    </message>
    <message>
        <source>Đơn vị và kế hoạch</source>
        <translation>Units and plan</translation>
    </message>
    <message>
        <source>Sở Thông tin và Truyền thông (dữ liệu mẫu)</source>
        <translation>Sở Thông tin và Truyền thông (sample)</translation>
    </message>
    <message>
        <source>Hồ sơ cá nhân</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Lớp năm %1</source>
        <translation>Classes of %1</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Chuyên viên</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Sổ cấp giấy chứng nhận tập huấn chuyển đổi số</source>
        <translation>Register of digital-transformation certificates</translation>
    </message>
    <message>
        <source>Chuyển đổi số cho cán bộ lãnh đạo, quản lý</source>
        <translation>Digital transformation for leaders</translation>
    </message>
    <message>
        <source>Kỹ năng số cho cán bộ chuyên trách, tham mưu</source>
        <translation>Digital skills for digital officers</translation>
    </message>
    <message>
        <source>Chuyển đổi số cho doanh nghiệp</source>
        <translation>Digital transformation for enterprises</translation>
    </message>
    <message>
        <source>Hội trường Sở Thông tin và Truyền thông</source>
        <translation>Hall of Sở Thông tin và Truyền thông</translation>
    </message>
    <message>
        <source>Quyết toán lớp năm %1</source>
        <translation>Settle the classes of %1</translation>
    </message>
    <message>
        <source>Nhập %1 hồ sơ mẫu</source>
        <translation>Add %1 sample people</translation>
    </message>
    <message>
        <source>Không có đơn vị mang mã %1</source>
        <translation>No unit has code %1</translation>
    </message>
    <message>
        <source>Không phải là ngày dạng 2025-07-01</source>
        <translation>Not a date like 2025-07-01</translation>
    </message>
    <message>
        <source>Không có cơ quan mã này</source>
        <translation>There is no agency with this code</translation>
    </message>
    <message>
        <source>Không có quan hệ này</source>
        <translation>There is no such relation</translation>
    </message>
    <message>
        <source>Chọn một trong: %1</source>
        <translation>Choose one of: %1</translation>
    </message>
    <message>
        <source>Số người phải từ 1 đến 2.000.000</source>
        <translation>The number of people is from 1 to 2,000,000</translation>
    </message>
    <message>
        <source>Đã tạo dữ liệu mẫu: %1</source>
        <translation>Made the sample: %1</translation>
    </message>
    <message>
        <source>Tạo cơ sở dữ liệu mẫu</source>
        <translation>Make a sample database</translation>
    </message>
    <message>
        <source>Không có hồ sơ %1, hoặc có nhiều hồ sơ cùng số ấy</source>
        <translation>There is no person %1, or several have that number</translation>
    </message>
    <message>
        <source>Lớp chưa có chứng chỉ, giấy chứng nhận nào đang có hiệu lực</source>
        <translation>The class has no valid certificate</translation>
    </message>
    <message>
        <source>Tính kết quả rồi cấp giấy trước khi in</source>
        <translation>Compute the results and issue certificates before printing</translation>
    </message>
    <message>
        <source>Danh sách học viên</source>
        <translation>Class list</translation>
    </message>
    <message>
        <source>Bảng điểm danh để ký</source>
        <translation>Attendance sheet to sign</translation>
    </message>
    <message>
        <source>Bảng điểm danh đã ghi</source>
        <translation>Attendance as marked</translation>
    </message>
    <message>
        <source>Chứng chỉ, giấy chứng nhận</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Đã dừng theo yêu cầu</source>
        <translation>Stopped as asked</translation>
    </message>
    <message>
        <source>Ngày %1 chưa đến, hôm nay là %2</source>
        <translation>%1 has not come yet; today is %2</translation>
    </message>
    <message>
        <source>Buổi %1 sẽ nằm ngoài thời gian của lớp %2</source>
        <translation>Session %1 would lie outside the dates of class %2</translation>
    </message>
    <message>
        <source>Số %1 cấp cho %2 phải dựa trên kết quả hoàn thành</source>
        <translation>Number %1, issued to %2, must rest on a completion</translation>
    </message>
    <message>
        <source>%1 có điểm danh ngoài thời gian ở trong lớp</source>
        <translation>%1 has a mark outside their time in the class</translation>
    </message>
    <message>
        <source>%1 đang giữ số khác của lớp này</source>
        <translation>%1 holds another number of this class</translation>
    </message>
    <message>
        <source>Lớp %1 đã có %2 người, không giảm còn %3 chỗ</source>
        <translation>Class %1 has %2 people already and cannot go down to %3 seats</translation>
    </message>
    <message>
        <source>Cho người rút khỏi lớp trước</source>
        <translation>Withdraw people from the class first</translation>
    </message>
    <message>
        <source>%1 đã có điểm danh buổi %2 nhưng không ở trong lớp ngày %3</source>
        <translation>%1 has a mark in session %2 but is not in the class on %3</translation>
    </message>
    <message>
        <source>Bỏ điểm danh đó trước, hoặc chọn ngày khác</source>
        <translation>Remove that mark first, or choose another day</translation>
    </message>
    <message>
        <source>%1 đã có điểm danh trước ngày %2</source>
        <translation>%1 has marks before %2</translation>
    </message>
    <message>
        <source>Bỏ trống ngày vào lớp, rồi điểm danh vắng các buổi đã nghỉ</source>
        <translation>Leave the day of joining empty, then mark the missed sessions as absent</translation>
    </message>
    <message>
        <source>Đơn vị mới phải có đơn vị cấp trên</source>
        <translation>A new unit needs a unit above it</translation>
    </message>
    <message>
        <source>Chọn đơn vị cấp trên của đơn vị này</source>
        <translation>Choose the unit above it</translation>
    </message>
    <message>
        <source>%1 đang ở trong lớp %2</source>
        <translation>%1 is in class %2</translation>
    </message>
    <message>
        <source>Rút khỏi lớp trước</source>
        <translation>Withdraw them from the class first</translation>
    </message>
    <message>
        <source>Còn %1 gắn với %2 này</source>
        <translation>This %2 still has %1</translation>
    </message>
    <message>
        <source>Số %1 %2, không in lại</source>
        <translation>Number %1 is %2 and is not printed again</translation>
    </message>
    <message>
        <source>In giấy còn hiệu lực</source>
        <translation>Print a certificate that still holds</translation>
    </message>
    <message>
        <source>đơn vị</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>tên và vị trí của đơn vị</source>
        <translation>name and place of a unit</translation>
    </message>
    <message>
        <source>tên gọi khác của đơn vị</source>
        <translation>other name of a unit</translation>
    </message>
    <message>
        <source>việc sắp xếp, sáp nhập đơn vị</source>
        <translation>unit rearrangement or merger</translation>
    </message>
    <message>
        <source>nhóm đơn vị</source>
        <translation>unit group</translation>
    </message>
    <message>
        <source>cấp</source>
        <translation>level</translation>
    </message>
    <message>
        <source>hồ sơ cá nhân</source>
        <translation>person&apos;s record</translation>
    </message>
    <message>
        <source>nơi công tác</source>
        <translation>workplace</translation>
    </message>
    <message>
        <source>nhóm đối tượng</source>
        <translation>audience</translation>
    </message>
    <message>
        <source>đối tượng của hồ sơ</source>
        <translation>person&apos;s audience</translation>
    </message>
    <message>
        <source>quy tắc xếp nhóm đối tượng</source>
        <translation>audience rule</translation>
    </message>
    <message>
        <source>việc gộp hồ sơ trùng</source>
        <translation>merge of duplicate records</translation>
    </message>
    <message>
        <source>kế hoạch</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>ghi chú của kế hoạch</source>
        <translation>note of the plan</translation>
    </message>
    <message>
        <source>nhiệm vụ</source>
        <translation>task</translation>
    </message>
    <message>
        <source>cơ quan thực hiện nhiệm vụ</source>
        <translation>agency responsible for a task</translation>
    </message>
    <message>
        <source>đối tượng của nhiệm vụ</source>
        <translation>audience of a task</translation>
    </message>
    <message>
        <source>dòng kinh phí</source>
        <translation>budget line</translation>
    </message>
    <message>
        <source>khoản kinh phí</source>
        <translation>budget amount</translation>
    </message>
    <message>
        <source>nguồn kinh phí</source>
        <translation>funding source</translation>
    </message>
    <message>
        <source>sản phẩm, hoạt động</source>
        <translation>output</translation>
    </message>
    <message>
        <source>số lớp, số người theo kế hoạch</source>
        <translation>planned number of classes and people</translation>
    </message>
    <message>
        <source>quy định về nhân lực</source>
        <translation>staffing rule</translation>
    </message>
    <message>
        <source>nhiệm vụ của cơ quan</source>
        <translation>duty of an agency</translation>
    </message>
    <message>
        <source>cơ quan có nhiệm vụ</source>
        <translation>agency with a duty</translation>
    </message>
    <message>
        <source>nơi báo cáo, nơi nhận</source>
        <translation>reporter, recipient</translation>
    </message>
    <message>
        <source>căn cứ của chỉ tiêu</source>
        <translation>basis of an indicator</translation>
    </message>
    <message>
        <source>chế độ báo cáo</source>
        <translation>reporting duty</translation>
    </message>
    <message>
        <source>chỉ tiêu</source>
        <translation>indicator</translation>
    </message>
    <message>
        <source>mức phải đạt</source>
        <translation>target</translation>
    </message>
    <message>
        <source>chương trình tính cho chỉ tiêu</source>
        <translation>course counted for an indicator</translation>
    </message>
    <message>
        <source>số người thuộc đối tượng</source>
        <translation>headcount</translation>
    </message>
    <message>
        <source>chương trình</source>
        <translation>courses</translation>
    </message>
    <message>
        <source>lớp</source>
        <translation>class</translation>
    </message>
    <message>
        <source>buổi học</source>
        <translation>session</translation>
    </message>
    <message>
        <source>lượt cử tham gia</source>
        <translation>nomination</translation>
    </message>
    <message>
        <source>học viên của lớp</source>
        <translation>enrolment</translation>
    </message>
    <message>
        <source>điểm danh</source>
        <translation>attendance mark</translation>
    </message>
    <message>
        <source>kết quả</source>
        <translation>result</translation>
    </message>
    <message>
        <source>sổ cấp chứng chỉ, giấy chứng nhận</source>
        <translation>certificate register</translation>
    </message>
    <message>
        <source>chứng chỉ, giấy chứng nhận</source>
        <translation>certificate</translation>
    </message>
    <message>
        <source>thông số</source>
        <translation>setting</translation>
    </message>
    <message>
        <source>Phải là role, status hoặc speciality</source>
        <translation>Must be role, status or speciality</translation>
    </message>
    <message>
        <source>Không phải số người</source>
        <translation>Not a number of people</translation>
    </message>
    <message>
        <source>Không phải ngày</source>
        <translation>Not a date</translation>
    </message>
    <message>
        <source>Thiếu ngày của số liệu</source>
        <translation>The date of the figure is missing</translation>
    </message>
    <message>
        <source>Ngày này chưa tới</source>
        <translation>That day has not come yet</translation>
    </message>
    <message>
        <source>Thiếu nhóm đối tượng</source>
        <translation>The audience is missing</translation>
    </message>
    <message>
        <source>Ngày %1 không có đơn vị nào mang mã %2; lấy %3</source>
        <translation>On %1 no unit bears the code %2; %3 is taken</translation>
    </message>
    <message>
        <source>Không có đơn vị nào mang mã này</source>
        <translation>No unit bears this code</translation>
    </message>
    <message>
        <source>Chỉ khớp khi bỏ dấu: %1</source>
        <translation>Matches only without accents: %1</translation>
    </message>
    <message>
        <source>Danh mục không có đơn vị này</source>
        <translation>The catalogue has no such unit</translation>
    </message>
    <message>
        <source>Có %1 đơn vị cùng tên; ghi mã đơn vị</source>
        <translation>%1 units bear this name; write the unit&apos;s code</translation>
    </message>
    <message>
        <source>Không tìm thấy cột “Đơn vị” và cột “Số người”</source>
        <translation>No column “Đơn vị” and no column “Số người” was found</translation>
    </message>
    <message>
        <source>Chọn mã có trong danh mục đơn vị vừa nhập</source>
        <translation>Choose a code of the catalogue just imported</translation>
    </message>
    <message>
        <source>Hôm nay không có đơn vị nào mang mã %1; lấy %2</source>
        <translation>No unit bears the code %1 today; %2 is taken</translation>
    </message>
    <message>
        <source>Cuối danh sách ghi %1 người nhưng đọc được %2 người</source>
        <translation>The list states %1 people at its end but %2 were read</translation>
    </message>
    <message>
        <source>Tệp kết thúc giữa dòng này: tệp có thể bị đứt, thiếu dữ liệu</source>
        <translation>The file ends within this row: it may have been cut off</translation>
    </message>
    <message>
        <source>Có hai tệp đơn vị cũ – mới</source>
        <translation>Two of the files are of old and new units</translation>
    </message>
    <message>
        <source>Nhập từng tệp một</source>
        <translation>Import them one at a time</translation>
    </message>
    <message>
        <source>Chỉ khớp khi bỏ dấu; lấy là %1</source>
        <translation>Matches only without accents; taken as %1</translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị cấp trên của đơn vị mới “%1”</source>
        <translation>No unit above the new unit “%1” has been chosen</translation>
    </message>
    <message>
        <source>Số %1 còn hiệu lực nhưng người giữ chưa hoàn thành lớp</source>
        <translation>Number %1 holds but its owner has not completed the class</translation>
    </message>
    <message>
        <source>%1 giữ nhiều số còn hiệu lực của một lớp</source>
        <translation>%1 holds several valid numbers of one class</translation>
    </message>
    <message>
        <source>Số %1 thiếu nội dung đã cấp</source>
        <translation>Number %1 lacks the content it was issued with</translation>
    </message>
    <message>
        <source>Số %1 đã thu hồi, thay thế hoặc hỏng mà thiếu lý do, ngày hoặc số văn bản</source>
        <translation>Number %1 is revoked, replaced or spoiled without a reason, date or document number</translation>
    </message>
    <message>
        <source>Số %1 ghi là đã thay thế nhưng không có số thay thế</source>
        <translation>Number %1 is marked replaced but no number replaces it</translation>
    </message>
    <message>
        <source>Buổi %1 nằm ngoài thời gian của lớp</source>
        <translation>Session %1 lies outside the dates of its class</translation>
    </message>
    <message>
        <source>Kết quả của %1 không còn theo các buổi và ngày kết thúc của lớp</source>
        <translation>The result of %1 no longer follows the sessions and last day of the class</translation>
    </message>
    <message>
        <source>%1 có hai chỗ trong một lớp</source>
        <translation>%1 has two places in one class</translation>
    </message>
    <message>
        <source>Lớp %1 có nhiều người hơn số chỗ</source>
        <translation>Class %1 has more people than seats</translation>
    </message>
    <message>
        <source>Mở %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Không đổi được tên tệp</source>
        <translation>The file could not be renamed</translation>
    </message>
    <message>
        <source>Kiểm tra quyền ghi của thư mục, đóng chương trình đang mở tệp</source>
        <translation>Check that the folder is writable and close the program that has the file open</translation>
    </message>
    <message>
        <source>Các bảng tính sẵn chưa theo kịp nhật ký</source>
        <translation>The derived tables are behind the journal</translation>
    </message>
    <message>
        <source>Hồ sơ đại diện của hồ sơ gộp sai ở %1 hồ sơ</source>
        <translation>The record that stands for merged records is wrong for %1 records</translation>
    </message>
    <message>
        <source>Thao tác có loại dữ liệu mà bản Tập Huấn này không biết</source>
        <translation>The operation holds a kind of data that this version of Tập Huấn does not know</translation>
    </message>
    <message>
        <source>Cài bản Tập Huấn mới rồi làm lại</source>
        <translation>Install a newer Tập Huấn and try again</translation>
    </message>
    <message>
        <source>Nội dung một thay đổi trong nhật ký bị hỏng</source>
        <translation>The content of a change in the journal is damaged</translation>
    </message>
    <message>
        <source>Nhật ký thiếu thao tác thứ %1</source>
        <translation>Operation number %1 is missing from the journal</translation>
    </message>
    <message>
        <source>Ổ đĩa không ghi được cơ sở dữ liệu một cách an toàn</source>
        <translation>This drive cannot hold the database safely</translation>
    </message>
    <message>
        <source>Chép tệp sang ổ đĩa khác của máy này rồi mở lại</source>
        <translation>Copy the file to another drive of this computer and open it again</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu đang được chương trình khác mở</source>
        <translation>Another program has the database open</translation>
    </message>
    <message>
        <source>Đóng chương trình kia rồi làm lại</source>
        <translation>Close the other program and try again</translation>
    </message>
    <message>
        <source>Còn bản ghi nói tới một bản ghi không còn nữa</source>
        <translation>A record still refers to one that is gone</translation>
    </message>
    <message>
        <source>Gỡ %1 đó trước</source>
        <translation>Remove the %1 first</translation>
    </message>
    <message>
        <source>Không có thư mục này</source>
        <translation>There is no such folder</translation>
    </message>
    <message>
        <source>Không ghi được tệp khóa bên cạnh cơ sở dữ liệu</source>
        <translation>The lock file beside the database could not be written</translation>
    </message>
    <message>
        <source>Đã sửa sổ %1</source>
        <translation>Register %1 changed</translation>
    </message>
    <message>
        <source>Đã phát số %1 ngày %2</source>
        <translation>Number %1 handed over on %2</translation>
    </message>
    <message>
        <source>Sửa sổ</source>
        <translation>Change a register</translation>
    </message>
    <message>
        <source>Ghi đã phát cho người học</source>
        <translation>Record that it was handed to the learner</translation>
    </message>
    <message>
        <source>Đã sửa lớp %1</source>
        <translation>Class %1 changed</translation>
    </message>
    <message>
        <source>Đã mở lại lớp %1</source>
        <translation>Class %1 reopened</translation>
    </message>
    <message>
        <source>Sửa lớp</source>
        <translation>Change a class</translation>
    </message>
    <message>
        <source>Mở lại lớp đã kết thúc hoặc đã hủy</source>
        <translation>Reopen a class that was closed or cancelled</translation>
    </message>
    <message>
        <source>Chưa nêu cử ai tham gia lớp</source>
        <translation>Nobody is named for the class</translation>
    </message>
    <message>
        <source>Nêu tệp danh sách, hoặc --person cho từng người</source>
        <translation>Name a file with the list, or --person for each person</translation>
    </message>
    <message>
        <source>Nêu mã hồ sơ, số định danh, mã cán bộ, công chức hoặc mã lượt cử</source>
        <translation>Name a record id, identity number, staff code or nomination id</translation>
    </message>
    <message>
        <source>Lớp %1: đã chuyển %2 người sang “%3”</source>
        <translation>Class %1: %2 people moved to “%3”</translation>
    </message>
    <message>
        <source>Lớp %1: %2 rút khỏi lớp từ ngày %3</source>
        <translation>Class %1: %2 left the class from %3</translation>
    </message>
    <message>
        <source>Không duyệt người được cử</source>
        <translation>Refuse people who were nominated</translation>
    </message>
    <message>
        <source>Để người được cử ở danh sách dự bị</source>
        <translation>Keep people who were nominated in reserve</translation>
    </message>
    <message>
        <source>Người học xin rút: khỏi lớp từ ngày ấy, hoặc khỏi danh sách cử</source>
        <translation>A learner withdraws: from the class on that day, or from the nominations</translation>
    </message>
    <message>
        <source>--dry-run chỉ dùng khi nhập từ tệp</source>
        <translation>--dry-run is for imports from a file</translation>
    </message>
    <message>
        <source>%1 là yes hoặc no</source>
        <translation>%1 is yes or no</translation>
    </message>
    <message>
        <source>Không tạo được thư mục tạm để thử</source>
        <translation>The temporary folder for the dry run could not be made</translation>
    </message>
    <message>
        <source>Kiểm tra dung lượng đĩa và quyền ghi của thư mục tạm</source>
        <translation>Check the disk&apos;s free space and whether the temporary folder may be written</translation>
    </message>
    <message>
        <source>Đã sửa chương trình %1</source>
        <translation>Course %1 changed</translation>
    </message>
    <message>
        <source>Sửa chương trình; --indicator thay các chỉ tiêu đang gắn</source>
        <translation>Change a course; --indicator replaces the indicators it counts for</translation>
    </message>
    <message>
        <source>Tỷ lệ đã qua đào tạo, bồi dưỡng theo đơn vị · %1 · %2</source>
        <translation>Share trained by unit · %1 · %2</translation>
    </message>
    <message>
        <source>Tỷ lệ đã qua đào tạo, bồi dưỡng theo cấp · %1 · %2</source>
        <translation>Share trained by level · %1 · %2</translation>
    </message>
    <message>
        <source>Tỷ lệ đã qua đào tạo, bồi dưỡng theo nhóm đối tượng · %1 · %2</source>
        <translation>Share trained by audience · %1 · %2</translation>
    </message>
    <message>
        <source>Tỷ lệ đã qua đào tạo, bồi dưỡng theo năm · %1</source>
        <translation>Share trained by year · %1</translation>
    </message>
    <message>
        <source>Chưa có số liệu để vẽ biểu đồ</source>
        <translation>There are no figures to draw yet</translation>
    </message>
    <message>
        <source>Biểu đồ kết quả thực hiện chỉ tiêu ra PNG hoặc PDF</source>
        <translation>The chart of coverage as PNG or PDF</translation>
    </message>
    <message>
        <source>Giữ nguyên %1 %2: %3</source>
        <translation>Kept as it is: %1 %2: %3</translation>
    </message>
    <message>
        <source>Không có loại giấy tờ %1</source>
        <translation>There is no kind of paper called %1</translation>
    </message>
    <message>
        <source>Không tạo được thư mục</source>
        <translation>The folder could not be created</translation>
    </message>
    <message>
        <source>Chọn thư mục khác</source>
        <translation>Choose another folder</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Đã in %1 giấy vào %2</source>
        <translation>%1 papers printed to %2</translation>
    </message>
    <message>
        <source>In hồ sơ của lớp ra PDF</source>
        <translation>Print the papers of a class as PDF</translation>
    </message>
    <message>
        <source>In giấy của một lớp, hoặc một số, ra PDF</source>
        <translation>Print the certificates of a class, or one number, as PDF</translation>
    </message>
    <message>
        <source>%1 dòng: %2 mới, %3 thay đổi, %4 như cũ, %5 không nhận; %6 đơn vị chưa có số</source>
        <translation>%1 rows: %2 new, %3 changed, %4 as before, %5 refused; %6 units without a number</translation>
    </message>
    <message>
        <source>Không nhận: %1</source>
        <translation>Refused: %1</translation>
    </message>
    <message>
        <source>Đã ghi %1 mẫu số</source>
        <translation>%1 headcounts written</translation>
    </message>
    <message>
        <source>Nhóm đối tượng</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Nhập số người thuộc đối tượng (mẫu số) từ bảng tính</source>
        <translation>Import headcounts (how many people of an audience) from a spreadsheet</translation>
    </message>
    <message>
        <source>Đã tạo %1</source>
        <translation>%1 made</translation>
    </message>
    <message>
        <source>%1 đơn vị hành chính, %2 cơ quan, %3 kế hoạch</source>
        <translation>%1 administrative units, %2 agencies, %3 plans</translation>
    </message>
    <message>
        <source>Kế hoạch nêu &quot;%1&quot;, danh mục chưa có đơn vị này</source>
        <translation>The plan names &quot;%1&quot;, which is not in the catalogue yet</translation>
    </message>
    <message>
        <source>Tạo cơ sở dữ liệu mới từ danh mục đơn vị và kế hoạch</source>
        <translation>Make a new database from a catalogue of units and a plan</translation>
    </message>
    <message>
        <source>Không có ngôn ngữ %1</source>
        <translation>There is no language %1</translation>
    </message>
    <message>
        <source>Chọn vi hoặc en</source>
        <translation>Choose vi or en</translation>
    </message>
    <message>
        <source>Tiêu đề ở dòng %1</source>
        <translation>Header in row %1</translation>
    </message>
    <message>
        <source>Số đơn vị</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>%1 đồng</source>
        <translation>%1 đồng</translation>
    </message>
    <message>
        <source>%1; đã chi %2</source>
        <translation>%1; spent %2</translation>
    </message>
    <message>
        <source>Cộng</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Năm %1: không nêu số lớp, %2 người</source>
        <translation>Year %1: number of classes not stated, %2 people</translation>
    </message>
    <message>
        <source>Kế hoạch không nêu nguồn kinh phí %1</source>
        <translation>The plan names no funding source %1</translation>
    </message>
    <message>
        <source>%1 không phải là số tiền</source>
        <translation>%1 is no amount of money</translation>
    </message>
    <message>
        <source>Viết số đồng như 12500000 hoặc 12.500.000</source>
        <translation>Write đồng as 12500000 or 12.500.000</translation>
    </message>
    <message>
        <source>--kind là allocated, committed hoặc spent</source>
        <translation>--kind is allocated, committed or spent</translation>
    </message>
    <message>
        <source>Dòng %1 năm %2: đã ghi %3 đồng</source>
        <translation>Line %1, year %2: %3 đồng entered</translation>
    </message>
    <message>
        <source>Dòng %1 không có sản phẩm này trong năm %2</source>
        <translation>Line %1 has no such output in %2</translation>
    </message>
    <message>
        <source>Xem bằng lệnh plan outputs</source>
        <translation>See them with plan outputs</translation>
    </message>
    <message>
        <source>Dòng %1 có nhiều sản phẩm</source>
        <translation>Line %1 has several outputs</translation>
    </message>
    <message>
        <source>Nêu thêm --measure: %1</source>
        <translation>Add --measure: %1</translation>
    </message>
    <message>
        <source>Dòng %1 năm %2: đã làm %3/%4 %5</source>
        <translation>Line %1, year %2: %3 of %4 %5 done</translation>
    </message>
    <message>
        <source>Ghi kinh phí được giao, đã cam kết hoặc đã chi của một dòng</source>
        <translation>Enter money allocated, committed or spent on a line</translation>
    </message>
    <message>
        <source>Ghi số sản phẩm đã làm của một dòng</source>
        <translation>Enter how many of a line&apos;s outputs were done</translation>
    </message>
    <message>
        <source>Không có giờ %1</source>
        <translation>There is no time %1</translation>
    </message>
    <message>
        <source>Viết giờ như 07:30</source>
        <translation>Write the time as 07:30</translation>
    </message>
    <message>
        <source>Lớp %1: đã thêm buổi %2, ngày %3</source>
        <translation>Class %1: session %2 added, on %3</translation>
    </message>
    <message>
        <source>Lớp %1: đã sửa buổi %2</source>
        <translation>Class %1: session %2 changed</translation>
    </message>
    <message>
        <source>Lớp %1: đã xóa buổi %2</source>
        <translation>Class %1: session %2 removed</translation>
    </message>
    <message>
        <source>Sửa buổi học</source>
        <translation>Change a session</translation>
    </message>
    <message>
        <source>Xóa buổi học chưa điểm danh</source>
        <translation>Remove a session that has no marks</translation>
    </message>
    <message>
        <source>%1 (tự đặt)</source>
        <translation>%1 (own)</translation>
    </message>
    <message>
        <source>Xem mã bằng lệnh plan targets</source>
        <translation>See the codes with plan targets</translation>
    </message>
    <message>
        <source>--operator là một trong các dấu =, &gt;=, &gt;</source>
        <translation>--operator is one of =, &gt;=, &gt;</translation>
    </message>
    <message>
        <source>Chỉ tiêu %1 không có mức tự đặt cho năm %2</source>
        <translation>Indicator %1 has no target of your own for %2</translation>
    </message>
    <message>
        <source>Xem các mức bằng lệnh plan targets</source>
        <translation>See the targets with plan targets</translation>
    </message>
    <message>
        <source>Đã bỏ mức tự đặt của chỉ tiêu %1 năm %2</source>
        <translation>Your own target of indicator %1 for %2 was removed</translation>
    </message>
    <message>
        <source>Bỏ mức phải đạt tự đặt</source>
        <translation>Remove a target of your own</translation>
    </message>
    <message>
        <source>Thiếu tệp danh mục đơn vị</source>
        <translation>No file of units is named</translation>
    </message>
    <message>
        <source>Kiểm tra lại ngày đã nhập</source>
        <translation>Check the date entered</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Chiều</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>Tối</source>
        <translation>Evening</translation>
    </message>
    <message>
        <source>%1 cần TÊN=MÃ, đã nhận &quot;%2&quot;</source>
        <translation>%1 needs NAME=CODE, got &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Đối chiếu danh sách</source>
        <translation>Comparing the list</translation>
    </message>
    <message>
        <source>Ghi hồ sơ</source>
        <translation>Writing records</translation>
    </message>
    <message>
        <source>Ghi %1 khoản kinh phí</source>
        <translation>Record %1 amounts</translation>
    </message>
    <message>
        <source>Ghi kinh phí dòng %1 năm %2: %3 đồng</source>
        <translation>Record money of line %1, year %2: %3 đồng</translation>
    </message>
    <message>
        <source>Thiếu mẫu số “%1” của %2</source>
        <translation>Headcount of “%1” missing for %2</translation>
    </message>
    <message>
        <source>Loại đơn vị</source>
        <translation>Kind of unit</translation>
    </message>
    <message>
        <source>Danh mục</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Loại hình</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Đơn vị cấp trên</source>
        <translation>Unit above</translation>
    </message>
    <message>
        <source>Hình thức sắp xếp</source>
        <translation>Kind of reform</translation>
    </message>
    <message>
        <source>Thuộc nhóm đối tượng</source>
        <translation>Part of audience</translation>
    </message>
    <message>
        <source>Xếp nhóm theo</source>
        <translation>Known by</translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Số văn bản</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Tên văn bản</source>
        <translation>Document title</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Loại ghi chú</source>
        <translation>Kind of note</translation>
    </message>
    <message>
        <source>Giá trị</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Mục trong văn bản</source>
        <translation>Section of the document</translation>
    </message>
    <message>
        <source>Vai trò</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Thứ tự trong phụ lục</source>
        <translation>Place in the annex</translation>
    </message>
    <message>
        <source>Loại kinh phí</source>
        <translation>Kind of money</translation>
    </message>
    <message>
        <source>Nguồn kinh phí</source>
        <translation>Funding source</translation>
    </message>
    <message>
        <source>Quy định</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Đơn vị tính</source>
        <translation>Unit of measure</translation>
    </message>
    <message>
        <source>Nhiệm vụ được giao</source>
        <translation>Assigned duty</translation>
    </message>
    <message>
        <source>Chế độ báo cáo</source>
        <translation>Reporting duty</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Lấy số liệu từ</source>
        <translation>Figures from</translation>
    </message>
    <message>
        <source>Nguồn số liệu</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Ngày bắt đầu</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Buổi số</source>
        <translation>Session number</translation>
    </message>
    <message>
        <source>Giờ bắt đầu</source>
        <translation>Starts at</translation>
    </message>
    <message>
        <source>Giờ kết thúc</source>
        <translation>Ends at</translation>
    </message>
    <message>
        <source>Đơn vị cử</source>
        <translation>Nominating unit</translation>
    </message>
    <message>
        <source>Số thứ tự</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Cơ quan cấp</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Loại giấy</source>
        <translation>Kind of paper</translation>
    </message>
    <message>
        <source>Nội dung trên giấy</source>
        <translation>Text of the paper</translation>
    </message>
    <message>
        <source>Lấy theo văn bản</source>
        <translation>Adopted from</translation>
    </message>
    <message>
        <source>Cơ quan</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Nhiệm vụ của cơ quan</source>
        <translation>Duty of the agency</translation>
    </message>
    <message>
        <source>Tên gọi khác</source>
        <translation>Other name</translation>
    </message>
    <message>
        <source>Số tiền</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Tại ngày</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Đã kiểm tra</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>Tính khi</source>
        <translation>Counts when</translation>
    </message>
    <message>
        <source>Dự ít nhất (%)</source>
        <translation>Least attendance (%)</translation>
    </message>
    <message>
        <source>Đối tượng trong văn bản</source>
        <translation>Audience in the document</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Văn bản bắt đầu</source>
        <translation>Founding act</translation>
    </message>
    <message>
        <source>Văn bản kết thúc</source>
        <translation>Closing act</translation>
    </message>
    <message>
        <source>Số chỗ</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>So sánh</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Cơ quan phối hợp</source>
        <translation>Coordinating agencies</translation>
    </message>
    <message>
        <source>Ngày quyết định</source>
        <translation>Date of the decision</translation>
    </message>
    <message>
        <source>Phòng, bộ phận</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Loại văn bản</source>
        <translation>Document type</translation>
    </message>
    <message>
        <source>Hồ sơ kia</source>
        <translation>Other record</translation>
    </message>
    <message>
        <source>Có hiệu lực từ</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Thư điện tử</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Minh chứng</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Vắng có phép tính là dự</source>
        <translation>Excused absence counts as attended</translation>
    </message>
    <message>
        <source>Họ nhóm đối tượng</source>
        <translation>Family of audiences</translation>
    </message>
    <message>
        <source>Định kỳ</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>Nội dung đầy đủ</source>
        <translation>Full text</translation>
    </message>
    <message>
        <source>Xếp loại</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Mã mục</source>
        <translation>Section code</translation>
    </message>
    <message>
        <source>Tên mục</source>
        <translation>Section title</translation>
    </message>
    <message>
        <source>Mã tỉnh</source>
        <translation>Province code</translation>
    </message>
    <message>
        <source>Ngày học</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>Số tiết đã dự</source>
        <translation>Hours attended</translation>
    </message>
    <message>
        <source>Số tiết phải dự</source>
        <translation>Hours planned</translation>
    </message>
    <message>
        <source>Giảng viên</source>
        <translation>Instructor</translation>
    </message>
    <message>
        <source>Nơi công tác chính</source>
        <translation>Main membership</translation>
    </message>
    <message>
        <source>Là dòng cộng</source>
        <translation>Is a sum</translation>
    </message>
    <message>
        <source>Hồ sơ giữ lại</source>
        <translation>Record kept</translation>
    </message>
    <message>
        <source>Tên thông số</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Cơ quan chủ trì</source>
        <translation>Lead agency</translation>
    </message>
    <message>
        <source>Căn cứ pháp lý</source>
        <translation>Legal source</translation>
    </message>
    <message>
        <source>Dòng kinh phí</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Tháng</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Tên tiếng Anh</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>Số CCCD</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Phải kiểm tra</source>
        <translation>Needs assessment</translation>
    </message>
    <message>
        <source>Đơn vị mới</source>
        <translation>New unit</translation>
    </message>
    <message>
        <source>Số CMND cũ</source>
        <translation>Old identity number</translation>
    </message>
    <message>
        <source>Đơn vị cũ</source>
        <translation>Old unit</translation>
    </message>
    <message>
        <source>Ngày mở sổ</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>Do đơn vị tự đặt</source>
        <translation>Set by the office</translation>
    </message>
    <message>
        <source>Buổi trong ngày</source>
        <translation>Part of the day</translation>
    </message>
    <message>
        <source>Điểm đạt từ (%)</source>
        <translation>Pass mark (%)</translation>
    </message>
    <message>
        <source>Đạt</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Chức vụ có chữ</source>
        <translation>Position contains</translation>
    </message>
    <message>
        <source>Giai đoạn</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Cách tính theo thời gian</source>
        <translation>Periodicity</translation>
    </message>
    <message>
        <source>Cách tính căn cứ vào</source>
        <translation>Periodicity taken from</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Theo kế hoạch</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Thứ tự ưu tiên</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Tờ trình</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Tỉnh</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Quý</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Trích văn bản</source>
        <translation>Quotation</translation>
    </message>
    <message>
        <source>Bậc</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Thay cho</source>
        <translation>Replaces</translation>
    </message>
    <message>
        <source>Phòng</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Chữ trong bản quét</source>
        <translation>Text of the scan</translation>
    </message>
    <message>
        <source>Điểm</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Thư ký lớp</source>
        <translation>Class secretary</translation>
    </message>
    <message>
        <source>Số thứ tự trong sổ</source>
        <translation>Number in the book</translation>
    </message>
    <message>
        <source>Số phôi</source>
        <translation>Form number</translation>
    </message>
    <message>
        <source>Buổi học</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Giới tính</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Tên ngắn</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Ngày ký</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Chức vụ người ký</source>
        <translation>Signer’s position</translation>
    </message>
    <message>
        <source>Mã cán bộ</source>
        <translation>Staff code</translation>
    </message>
    <message>
        <source>Ngày đổi tình trạng</source>
        <translation>State since</translation>
    </message>
    <message>
        <source>Cộng vào dòng</source>
        <translation>Added up in line</translation>
    </message>
    <message>
        <source>Mã số thuế</source>
        <translation>Tax code</translation>
    </message>
    <message>
        <source>Thời gian thực hiện</source>
        <translation>Time frame</translation>
    </message>
    <message>
        <source>Đã tham gia</source>
        <translation>Took part</translation>
    </message>
    <message>
        <source>Nội dung buổi học</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Liên quan đào tạo</source>
        <translation>About training</translation>
    </message>
    <message>
        <source>Nhóm đơn vị</source>
        <translation>Unit group</translation>
    </message>
    <message>
        <source>Ở loại đơn vị</source>
        <translation>In units of kind</translation>
    </message>
    <message>
        <source>Gửi qua</source>
        <translation>Sent through</translation>
    </message>
    <message>
        <source>Tầm nhìn đến năm</source>
        <translation>Vision to year</translation>
    </message>
    <message>
        <source>Từ năm</source>
        <translation>From year</translation>
    </message>
    <message>
        <source>Đến năm</source>
        <translation>To year</translation>
    </message>
    <message>
        <source>chưa rõ</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>nữ</source>
        <translation>female</translation>
    </message>
    <message>
        <source>nam</source>
        <translation>male</translation>
    </message>
    <message>
        <source>cùng một người</source>
        <translation>one person</translation>
    </message>
    <message>
        <source>không phải một người</source>
        <translation>different people</translation>
    </message>
    <message>
        <source>theo việc được giao</source>
        <translation>by duties</translation>
    </message>
    <message>
        <source>theo diện tuyển dụng</source>
        <translation>by employment</translation>
    </message>
    <message>
        <source>theo chuyên môn</source>
        <translation>by speciality</translation>
    </message>
    <message>
        <source>chủ trì</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>phối hợp</source>
        <translation>coordinating</translation>
    </message>
    <message>
        <source>nơi báo cáo</source>
        <translation>reporter</translation>
    </message>
    <message>
        <source>nơi nhận</source>
        <translation>recipient</translation>
    </message>
    <message>
        <source>danh sách học viên</source>
        <translation>enrolments</translation>
    </message>
    <message>
        <source>mạng lưới, đội ngũ</source>
        <translation>roster</translation>
    </message>
    <message>
        <source>số đơn vị</source>
        <translation>units</translation>
    </message>
    <message>
        <source>khảo sát</source>
        <translation>survey</translation>
    </message>
    <message>
        <source>số liệu tổng hợp</source>
        <translation>tallies</translation>
    </message>
    <message>
        <source>nhập tay</source>
        <translation>entered by hand</translation>
    </message>
    <message>
        <source>đã tham gia</source>
        <translation>took part</translation>
    </message>
    <message>
        <source>đã kiểm tra</source>
        <translation>assessed</translation>
    </message>
    <message>
        <source>từng năm</source>
        <translation>annual</translation>
    </message>
    <message>
        <source>lũy kế</source>
        <translation>cumulative</translation>
    </message>
    <message>
        <source>tại thời điểm</source>
        <translation>as of a date</translation>
    </message>
    <message>
        <source>chức vụ</source>
        <translation>position</translation>
    </message>
    <message>
        <source>danh sách</source>
        <translation>list</translation>
    </message>
    <message>
        <source>văn bản nêu rõ</source>
        <translation>what the document says</translation>
    </message>
    <message>
        <source>suy ra từ văn bản</source>
        <translation>what the document implies</translation>
    </message>
    <message>
        <source>Dự toán được giao</source>
        <translation>Allocated</translation>
    </message>
    <message>
        <source>Đã cam kết chi</source>
        <translation>Committed</translation>
    </message>
    <message>
        <source>đơn vị hành chính</source>
        <translation>territory</translation>
    </message>
    <message>
        <source>cơ quan</source>
        <translation>agency</translation>
    </message>
    <message>
        <source>đơn vị sự nghiệp công lập</source>
        <translation>public-service unit</translation>
    </message>
    <message>
        <source>cơ quan Đảng</source>
        <translation>Party organisation</translation>
    </message>
    <message>
        <source>tổ chức chính trị - xã hội</source>
        <translation>mass organisation</translation>
    </message>
    <message>
        <source>doanh nghiệp, hợp tác xã, hộ kinh doanh</source>
        <translation>enterprise, cooperative, household business</translation>
    </message>
    <message>
        <source>cơ sở giáo dục</source>
        <translation>school</translation>
    </message>
    <message>
        <source>cơ quan báo chí</source>
        <translation>press agency</translation>
    </message>
    <message>
        <source>thôn, ấp, khu phố</source>
        <translation>hamlet</translation>
    </message>
    <message>
        <source>khác</source>
        <translation>other</translation>
    </message>
    <message>
        <source>sáp nhập</source>
        <translation>merged</translation>
    </message>
    <message>
        <source>toàn bộ</source>
        <translation>whole</translation>
    </message>
    <message>
        <source>một phần</source>
        <translation>in part</translation>
    </message>
    <message>
        <source>giữ nguyên</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>giải thể</source>
        <translation>dissolved</translation>
    </message>
    <message>
        <source>Lớp, điểm danh, kết quả</source>
        <translation>Classes, attendance, results</translation>
    </message>
    <message>
        <source>Chương trình, chuyên đề</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Hồ sơ</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Kế hoạch, chỉ tiêu, kinh phí</source>
        <translation>Plans, indicators, money</translation>
    </message>
    <message>
        <source>Danh mục và quy tắc</source>
        <translation>Catalogues and rules</translation>
    </message>
    <message>
        <source>Hoàn tác, làm lại</source>
        <translation>Undo, redo</translation>
    </message>
    <message>
        <source>có</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>không</source>
        <translation>no</translation>
    </message>
    <message>
        <source>như trên giấy đã cấp</source>
        <translation>as on the paper issued</translation>
    </message>
    <message>
        <source>Cần nêu mục đích xem hoặc kết xuất dữ liệu cá nhân</source>
        <translation>A purpose is needed to see or export personal data</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu đang mở chỉ để xem nên không ghi được sổ truy cập</source>
        <translation>The database is open for reading only, so the access log cannot be written</translation>
    </message>
    <message>
        <source>Không có hồ sơ này, hoặc hồ sơ ngoài phạm vi của tài khoản</source>
        <translation>There is no such record, or it is outside the account&apos;s scope</translation>
    </message>
    <message>
        <source>Mật khẩu phải có ít nhất %1 ký tự</source>
        <translation>A password needs at least %1 characters</translation>
    </message>
    <message>
        <source>Mật khẩu phải khác tên tài khoản</source>
        <translation>The password must differ from the account name</translation>
    </message>
    <message>
        <source>Tên tài khoản gồm 2 đến 32 chữ thường không dấu, chữ số, dấu chấm, gạch</source>
        <translation>An account name has 2 to 32 small letters without accents, digits, dots or dashes</translation>
    </message>
    <message>
        <source>Tài khoản cần một đơn vị, một lớp, hoặc toàn bộ dữ liệu làm phạm vi</source>
        <translation>An account needs a unit, a class, or all data as its scope</translation>
    </message>
    <message>
        <source>Phải còn ít nhất một tài khoản quản trị toàn bộ dữ liệu</source>
        <translation>At least one account that manages all data must remain</translation>
    </message>
    <message>
        <source>Thêm một tài khoản quản trị khác trước</source>
        <translation>Add another administrator account first</translation>
    </message>
    <message>
        <source>Không còn tài khoản này</source>
        <translation>This account is no longer there</translation>
    </message>
    <message>
        <source>Lập các vai trò ban đầu</source>
        <translation>Set up the first roles</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu vừa có tài khoản đầu tiên: đăng nhập rồi làm tiếp</source>
        <translation>The database just got its first account: log in and go on</translation>
    </message>
    <message>
        <source>Thêm tài khoản %1</source>
        <translation>Add account %1</translation>
    </message>
    <message>
        <source>Đã có tài khoản %1</source>
        <translation>There is already an account %1</translation>
    </message>
    <message>
        <source>Sửa tài khoản %1</source>
        <translation>Edit account %1</translation>
    </message>
    <message>
        <source>Tên đăng nhập không đổi được</source>
        <translation>A log-in name cannot be changed</translation>
    </message>
    <message>
        <source>Đóng tài khoản này và thêm tài khoản mới</source>
        <translation>Close this account and add a new one</translation>
    </message>
    <message>
        <source>Đóng tài khoản %1</source>
        <translation>Close account %1</translation>
    </message>
    <message>
        <source>Tài khoản %1 đã đóng</source>
        <translation>Account %1 is closed</translation>
    </message>
    <message>
        <source>Chỉ đổi được mật khẩu của chính mình</source>
        <translation>You can only change your own password</translation>
    </message>
    <message>
        <source>Nhờ người quản trị</source>
        <translation>Ask an administrator</translation>
    </message>
    <message>
        <source>Không còn vai trò này</source>
        <translation>This role is no longer there</translation>
    </message>
    <message>
        <source>Sửa vai trò %1</source>
        <translation>Edit role %1</translation>
    </message>
    <message>
        <source>Thay đổi tài khoản, vai trò không hoàn tác được</source>
        <translation>Changes to accounts and roles cannot be undone</translation>
    </message>
    <message>
        <source>Sửa lại ở trang Tài khoản</source>
        <translation>Change it on the Accounts page</translation>
    </message>
    <message>
        <source>Tài khoản %1 chỉ xem được kết quả thực hiện chỉ tiêu của đơn vị mình phụ trách</source>
        <translation>Account %1 may only see the coverage of its own units</translation>
    </message>
    <message>
        <source>Phần giữ khóa của một tài khoản đã bị sửa</source>
        <translation>The part that keeps an account&apos;s key was changed</translation>
    </message>
    <message>
        <source>Máy thiếu bộ nhớ để kiểm tra mật khẩu</source>
        <translation>The computer has too little memory to check the password</translation>
    </message>
    <message>
        <source>Đóng bớt chương trình rồi làm lại</source>
        <translation>Close some programs and try again</translation>
    </message>
    <message>
        <source>Không đủ người đăng ký</source>
        <translation>Too few people registered</translation>
    </message>
    <message>
        <source>xem hồ sơ</source>
        <translation>see people&apos;s records</translation>
    </message>
    <message>
        <source>nhập, sửa hồ sơ</source>
        <translation>enter and edit people&apos;s records</translation>
    </message>
    <message>
        <source>xem số đầy đủ khi nêu mục đích</source>
        <translation>see whole numbers for a stated purpose</translation>
    </message>
    <message>
        <source>xem học viên, kết quả, chứng chỉ</source>
        <translation>see participants, results, certificates</translation>
    </message>
    <message>
        <source>mở lớp, cử và duyệt học viên</source>
        <translation>open classes, nominate and approve participants</translation>
    </message>
    <message>
        <source>điểm danh, ghi kết quả</source>
        <translation>mark attendance, enter results</translation>
    </message>
    <message>
        <source>cấp chứng chỉ, giấy chứng nhận</source>
        <translation>issue certificates</translation>
    </message>
    <message>
        <source>sửa kế hoạch, đơn vị, chương trình, mẫu số</source>
        <translation>edit plans, units, courses, headcounts</translation>
    </message>
    <message>
        <source>xem nhật ký thao tác</source>
        <translation>see the journal</translation>
    </message>
    <message>
        <source>xem sổ truy cập dữ liệu cá nhân</source>
        <translation>see the access log of personal data</translation>
    </message>
    <message>
        <source>quản lý tài khoản, vai trò</source>
        <translation>manage accounts and roles</translation>
    </message>
    <message>
        <source>Vai trò của tài khoản %1 không cho làm việc này</source>
        <translation>The role of account %1 does not allow this</translation>
    </message>
    <message>
        <source>Nhờ người quản trị, hoặc đăng nhập bằng tài khoản khác</source>
        <translation>Ask an administrator, or log in with another account</translation>
    </message>
    <message>
        <source>vai trò</source>
        <translation>role</translation>
    </message>
    <message>
        <source>tài khoản</source>
        <translation>accounts</translation>
    </message>
    <message>
        <source>phạm vi của tài khoản</source>
        <translation>scope of an account</translation>
    </message>
    <message>
        <source>Được làm</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Tên đăng nhập</source>
        <translation>Log-in name</translation>
    </message>
    <message>
        <source>Toàn bộ dữ liệu</source>
        <translation>All data</translation>
    </message>
    <message>
        <source>Đóng từ ngày</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Tài khoản</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Sổ truy cập đứt đoạn trước dòng %1</source>
        <translation>The access log is broken before line %1</translation>
    </message>
    <message>
        <source>Dòng %1 của sổ truy cập đã bị sửa</source>
        <translation>Line %1 of the access log was changed</translation>
    </message>
    <message>
        <source>Lớp %1</source>
        <translation>Class %1</translation>
    </message>
    <message>
        <source>Một số định danh có ở hai hồ sơ chưa gộp: %1</source>
        <translation>One identity number is in two records that are not joined: %1</translation>
    </message>
    <message>
        <source>Khóa tìm số sai ở %1 hồ sơ</source>
        <translation>The search keys of numbers are wrong in %1 records</translation>
    </message>
    <message>
        <source>Tài khoản, vai trò</source>
        <translation>Accounts, roles</translation>
    </message>
    <message>
        <source>Khóa của cơ sở dữ liệu đã bị sửa</source>
        <translation>The database&apos;s key was changed</translation>
    </message>
    <message>
        <source>không mở được</source>
        <translation>cannot be opened</translation>
    </message>
    <message>
        <source>Tài khoản %1 không được sửa %2 ngoài phạm vi đơn vị của mình</source>
        <translation>Account %1 may not change a %2 outside its own units</translation>
    </message>
    <message>
        <source>Nhờ tài khoản phụ trách đơn vị đó</source>
        <translation>Ask the account in charge of that unit</translation>
    </message>
    <message>
        <source>Chưa đăng nhập nên chưa mở được dữ liệu được bảo vệ</source>
        <translation>Nobody has logged in, so protected data cannot be read</translation>
    </message>
    <message>
        <source>Đăng nhập rồi làm lại</source>
        <translation>Log in and try again</translation>
    </message>
    <message>
        <source>Dữ liệu được bảo vệ của %1 %2 đã bị sửa bên ngoài chương trình</source>
        <translation>Protected data of %1 %2 was changed outside the program</translation>
    </message>
    <message>
        <source>Sai tên tài khoản hoặc mật khẩu</source>
        <translation>The account name or the password is wrong</translation>
    </message>
    <message>
        <source>Kiểm tra rồi gõ lại</source>
        <translation>Check them and type them again</translation>
    </message>
    <message>
        <source>Sai mật khẩu nhiều lần: đợi đến %1 rồi thử lại</source>
        <translation>Too many wrong passwords: wait until %1 and try again</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu này phải đăng nhập mới mở được</source>
        <translation>This database opens with a log-in</translation>
    </message>
    <message>
        <source>Nhập tên tài khoản và mật khẩu</source>
        <translation>Type the account name and the password</translation>
    </message>
    <message>
        <source>Vai trò của tài khoản không cho xem hoặc sửa dữ liệu này</source>
        <translation>The account&apos;s role does not allow seeing or changing this data</translation>
    </message>
    <message>
        <source>Không tài khoản nào được làm việc này</source>
        <translation>No account may do this</translation>
    </message>
    <message>
        <source>Không có vai trò %1</source>
        <translation>There is no role %1</translation>
    </message>
    <message>
        <source>Các vai trò: %1</source>
        <translation>The roles: %1</translation>
    </message>
    <message>
        <source>Không có tài khoản %1</source>
        <translation>There is no account %1</translation>
    </message>
    <message>
        <source>Mật khẩu mới của %1</source>
        <translation>New password of %1</translation>
    </message>
    <message>
        <source>Đã thêm tài khoản %1</source>
        <translation>Account %1 was added</translation>
    </message>
    <message>
        <source>Khóa khôi phục, in ra và cất vào két, chương trình không giữ bản nào: %1</source>
        <translation>Recovery key, to be printed and locked in a safe; the program keeps no copy: %1</translation>
    </message>
    <message>
        <source>Từ nay mở tệp phải đăng nhập. Bản sao lưu cũ trong thư mục sao lưu đã thay bằng bản mới; bản chép ở nơi khác vẫn chứa khóa để mở, hãy tự xóa.</source>
        <translation>From now on the file opens with a log-in. Old backups in the backup folder were replaced by a new one; copies elsewhere still hold the open key: delete them yourself.</translation>
    </message>
    <message>
        <source>Đã sửa tài khoản %1</source>
        <translation>Account %1 was changed</translation>
    </message>
    <message>
        <source>Đã đóng tài khoản %1</source>
        <translation>Account %1 was closed</translation>
    </message>
    <message>
        <source>Đã đổi mật khẩu của %1</source>
        <translation>The password of %1 was changed</translation>
    </message>
    <message>
        <source>Phạm vi</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Đóng từ</source>
        <translation>Closed since</translation>
    </message>
    <message>
        <source>toàn bộ dữ liệu</source>
        <translation>all data</translation>
    </message>
    <message>
        <source>Chưa có tài khoản nào: ai mở được tệp đều làm được mọi việc, số định danh và số điện thoại chỉ được che chứ chưa được bảo vệ.</source>
        <translation>There are no accounts yet: whoever can open the file may do everything; identity and telephone numbers are only hidden, not protected.</translation>
    </message>
    <message>
        <source>Không có quyền %1</source>
        <translation>There is no permission %1</translation>
    </message>
    <message>
        <source>Đã sửa vai trò %1</source>
        <translation>Role %1 was changed</translation>
    </message>
    <message>
        <source>xem số đầy đủ</source>
        <translation>seeing whole numbers</translation>
    </message>
    <message>
        <source>in</source>
        <translation>printing</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Dữ liệu</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Mục đích</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Số CMND cũ: %1</source>
        <translation>Old identity number: %1</translation>
    </message>
    <message>
        <source>Thêm tài khoản; tài khoản đầu tiên phải là quản trị toàn bộ dữ liệu</source>
        <translation>Add an account; the first one must administer all data</translation>
    </message>
    <message>
        <source>Sửa vai trò, phạm vi của tài khoản</source>
        <translation>Change an account&apos;s role and scope</translation>
    </message>
    <message>
        <source>Đặt mật khẩu mới</source>
        <translation>Set a new password</translation>
    </message>
    <message>
        <source>Đóng tài khoản</source>
        <translation>Close account</translation>
    </message>
    <message>
        <source>Các tài khoản</source>
        <translation>The accounts</translation>
    </message>
    <message>
        <source>Các vai trò và việc được làm</source>
        <translation>The roles and what they allow</translation>
    </message>
    <message>
        <source>Sửa việc mà một vai trò được làm</source>
        <translation>Change what a role allows</translation>
    </message>
    <message>
        <source>Sổ truy cập dữ liệu cá nhân</source>
        <translation>The access log of personal data</translation>
    </message>
    <message>
        <source>Xem số định danh, số điện thoại đầy đủ; ghi vào sổ truy cập</source>
        <translation>See whole identity and telephone numbers; written in the access log</translation>
    </message>
    <message>
        <source>Mật khẩu của %1</source>
        <translation>Password of %1</translation>
    </message>
    <message>
        <source>Thiếu mật khẩu</source>
        <translation>The password is missing</translation>
    </message>
    <message>
        <source>Gõ trên màn hình lệnh, hoặc đặt biến %1</source>
        <translation>Type it on the command line, or set the variable %1</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu trên máy chủ chưa có dữ liệu Tập Huấn</source>
        <translation>The database on the server holds no data of Tập Huấn yet</translation>
    </message>
    <message>
        <source>Tạo mới tại địa chỉ này trước</source>
        <translation>Create it at this address first</translation>
    </message>
    <message>
        <source>Máy chủ đã có dữ liệu Tập Huấn tại địa chỉ này</source>
        <translation>The server already holds data of Tập Huấn at this address</translation>
    </message>
    <message>
        <source>Mở dữ liệu đang có, hoặc dùng cơ sở dữ liệu trống</source>
        <translation>Open what is there, or use an empty database</translation>
    </message>
    <message>
        <source>Không khôi phục đè lên cơ sở dữ liệu trên máy chủ</source>
        <translation>Nothing is restored over a database on a server</translation>
    </message>
    <message>
        <source>Chép bản sao lưu vào một cơ sở dữ liệu trống trên máy chủ (copy)</source>
        <translation>Copy the backup into an empty database on the server (copy)</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu do bản Tập Huấn mới hơn tạo ra, bản này không chép đủ được</source>
        <translation>A newer Tập Huấn made this database; this one cannot copy all of it</translation>
    </message>
    <message>
        <source>Cài bản Tập Huấn mới rồi chép lại</source>
        <translation>Install the newer Tập Huấn, then copy again</translation>
    </message>
    <message>
        <source>Mất kết nối với máy chủ</source>
        <translation>Lost the connection to the server</translation>
    </message>
    <message>
        <source>Kiểm tra mạng và máy chủ; việc đang làm dở vẫn còn, làm lại khi có kết nối</source>
        <translation>Check the network and the server; what was begun is still there, do it again once connected</translation>
    </message>
    <message>
        <source>Bản cài này không có thành phần kết nối PostgreSQL</source>
        <translation>This installation cannot connect to PostgreSQL</translation>
    </message>
    <message>
        <source>Cài gói QPSQL của Qt rồi mở lại</source>
        <translation>Install Qt&apos;s QPSQL package, then open again</translation>
    </message>
    <message>
        <source>Máy chủ không có tài khoản %1</source>
        <translation>The server has no account %1</translation>
    </message>
    <message>
        <source>Máy chủ không có cơ sở dữ liệu %1</source>
        <translation>The server has no database %1</translation>
    </message>
    <message>
        <source>Kiểm tra tên, hoặc nhờ người quản trị máy chủ tạo</source>
        <translation>Check the name, or have the server&apos;s administrator create it</translation>
    </message>
    <message>
        <source>Không tin được chứng thực của máy chủ, hoặc máy chủ không mã hóa: %1</source>
        <translation>The server&apos;s certificate cannot be trusted, or the server does not encrypt: %1</translation>
    </message>
    <message>
        <source>Kiểm tra sslmode và sslrootcert trong địa chỉ</source>
        <translation>Check sslmode and sslrootcert in the address</translation>
    </message>
    <message>
        <source>Máy chủ không nhận kết nối của tài khoản %1 từ máy này</source>
        <translation>The server does not accept account %1 from this computer</translation>
    </message>
    <message>
        <source>Nhờ người quản trị máy chủ mở quyền (pg_hba.conf)</source>
        <translation>Have the server&apos;s administrator allow it (pg_hba.conf)</translation>
    </message>
    <message>
        <source>Máy chủ đang khởi động hoặc đang tắt</source>
        <translation>The server is starting or shutting down</translation>
    </message>
    <message>
        <source>Đợi một lát rồi mở lại</source>
        <translation>Wait a moment, then open again</translation>
    </message>
    <message>
        <source>Máy chủ đã đủ số kết nối</source>
        <translation>The server has no connection left</translation>
    </message>
    <message>
        <source>Đóng bớt chương trình, hoặc nhờ người quản trị tăng max_connections</source>
        <translation>Close some programs, or have the administrator raise max_connections</translation>
    </message>
    <message>
        <source>Không kết nối được máy chủ %1, cổng %2</source>
        <translation>Cannot connect to server %1, port %2</translation>
    </message>
    <message>
        <source>Kiểm tra tên máy, cổng, mạng và máy chủ đã bật</source>
        <translation>Check the server&apos;s name, the port, the network, and that the server is on</translation>
    </message>
    <message>
        <source>Không kết nối được máy chủ: %1</source>
        <translation>Cannot connect to the server: %1</translation>
    </message>
    <message>
        <source>Máy chủ là PostgreSQL %1, cần từ bản 15</source>
        <translation>The server is PostgreSQL %1; 15 or newer is needed</translation>
    </message>
    <message>
        <source>Nhờ người quản trị nâng cấp máy chủ</source>
        <translation>Have the administrator upgrade the server</translation>
    </message>
    <message>
        <source>Bảng %1 trên máy chủ không còn được giữ khỏi sửa tay</source>
        <translation>Table %1 on the server is no longer guarded against edits by hand</translation>
    </message>
    <message>
        <source>Người khác đang lưu một việc dài trên máy chủ</source>
        <translation>Somebody else is saving something long on the server</translation>
    </message>
    <message>
        <source>Đĩa của máy chủ đã đầy, chưa ghi được gì thêm</source>
        <translation>The server&apos;s disk is full; nothing more was written</translation>
    </message>
    <message>
        <source>Nhờ người quản trị máy chủ giải phóng dung lượng rồi làm lại</source>
        <translation>Have the server&apos;s administrator free some space, then do it again</translation>
    </message>
    <message>
        <source>Máy chủ quá tải</source>
        <translation>The server is overloaded</translation>
    </message>
    <message>
        <source>Đợi một lát rồi làm lại</source>
        <translation>Wait a moment, then do it again</translation>
    </message>
    <message>
        <source>Mở lại để ghi</source>
        <translation>Open it again for writing</translation>
    </message>
    <message>
        <source>Dữ liệu trên máy chủ bị hỏng: %1</source>
        <translation>Data on the server is damaged: %1</translation>
    </message>
    <message>
        <source>Viết dạng postgresql://tài-khoản@máy-chủ/tên-cơ-sở-dữ-liệu</source>
        <translation>Write it as postgresql://account@server/database</translation>
    </message>
    <message>
        <source>Địa chỉ máy chủ viết chưa đúng</source>
        <translation>The server&apos;s address is not written correctly</translation>
    </message>
    <message>
        <source>Không viết mật khẩu vào địa chỉ: người khác sẽ đọc được</source>
        <translation>Write no password into the address: others will read it</translation>
    </message>
    <message>
        <source>Địa chỉ máy chủ có tham số không dùng được: %1</source>
        <translation>The server&apos;s address has a parameter that cannot be used: %1</translation>
    </message>
    <message>
        <source>Địa chỉ máy chủ thiếu tên cơ sở dữ liệu</source>
        <translation>The server&apos;s address lacks the database&apos;s name</translation>
    </message>
    <message>
        <source>%1 trên máy này</source>
        <translation>%1 on this computer</translation>
    </message>
    <message>
        <source>%1 trên máy chủ %2</source>
        <translation>%1 on server %2</translation>
    </message>
    <message>
        <source>Máy chủ đã có tài khoản %1 dùng cho việc khác</source>
        <translation>The server already has an account %1 for something else</translation>
    </message>
    <message>
        <source>Bảng %1 chép không đủ: %2 trong %3 dòng</source>
        <translation>Table %1 was not copied whole: %2 of %3 rows</translation>
    </message>
    <message>
        <source>Làm lại; nơi cũ vẫn nguyên</source>
        <translation>Do it again; the old place is untouched</translation>
    </message>
    <message>
        <source>Nhật ký ở hai nơi không giống nhau</source>
        <translation>The journals of the two places differ</translation>
    </message>
    <message>
        <source>%1 vừa sửa %2 này lúc %3</source>
        <translation>%1 has just edited this %2, at %3</translation>
    </message>
    <message>
        <source>Xem người kia đã sửa gì, rồi chọn giữ của ai</source>
        <translation>See what they edited, then choose whose stays</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu này đã chuyển sang nơi khác và chỉ còn để xem</source>
        <translation>This database was moved elsewhere and can only be read</translation>
    </message>
    <message>
        <source> · lược đồ %1 · %2</source>
        <translation> · schema %1 · %2</translation>
    </message>
    <message>
        <source>Đã chép sang %1; từ nay làm việc ở đó, nơi cũ chỉ còn để xem</source>
        <translation>Copied to %1; work there from now on, the old place can only be read</translation>
    </message>
    <message>
        <source>Chuyển cơ sở dữ liệu sang tệp khác hoặc máy chủ; nơi cũ chỉ còn để xem</source>
        <translation>Move the database to another file or a server; the old place can only be read afterwards</translation>
    </message>
    <message>
        <source>Vai trò của tài khoản không đọc được hết dữ liệu nên không sao lưu được</source>
        <translation>The account&apos;s role cannot read all of the data, so it cannot be backed up</translation>
    </message>
    <message>
        <source>Nhờ người quản trị sao lưu</source>
        <translation>Ask the administrator for a backup</translation>
    </message>
    <message>
        <source>Toàn bộ dữ liệu cá nhân của %1</source>
        <translation>All personal data of %1</translation>
    </message>
    <message>
        <source>Danh sách phải có tên</source>
        <translation>A list needs a name</translation>
    </message>
    <message>
        <source>Căn cứ “%1” phải nêu văn bản hoặc nơi lưu</source>
        <translation>The basis “%1” needs its act, or where it is kept</translation>
    </message>
    <message>
        <source>Ghi rõ các bản đồng ý được lưu ở đâu</source>
        <translation>Say where the consents are kept</translation>
    </message>
    <message>
        <source>Ghi số, ngày của văn bản, hợp đồng</source>
        <translation>Give number and date of the act or contract</translation>
    </message>
    <message>
        <source>Căn cứ của danh sách %1</source>
        <translation>Legal basis of the list %1</translation>
    </message>
    <message>
        <source>Chưa nêu ngày</source>
        <translation>No day given</translation>
    </message>
    <message>
        <source>Ngày %1 chưa tới</source>
        <translation>%1 has not come yet</translation>
    </message>
    <message>
        <source>Ngày %1 trước ngày nhận yêu cầu %2</source>
        <translation>%1 is before the request was received, %2</translation>
    </message>
    <message>
        <source>Yêu cầu phải ghi tên người yêu cầu</source>
        <translation>A request needs the name of who asks</translation>
    </message>
    <message>
        <source>Yêu cầu này đã trả lời ngày %1</source>
        <translation>This request was answered on %1</translation>
    </message>
    <message>
        <source>Hoàn tác việc trả lời nếu ghi nhầm</source>
        <translation>Undo the answer where it is a mistake</translation>
    </message>
    <message>
        <source>Ghi yêu cầu về dữ liệu cá nhân: %1</source>
        <translation>Request about personal data: %1</translation>
    </message>
    <message>
        <source>Sửa yêu cầu của %1</source>
        <translation>Edit the request of %1</translation>
    </message>
    <message>
        <source>Xác nhận đã nhận yêu cầu của %1</source>
        <translation>Acknowledge the request of %1</translation>
    </message>
    <message>
        <source>Gia hạn trả lời yêu cầu của %1</source>
        <translation>Extend the answer to %1</translation>
    </message>
    <message>
        <source>Yêu cầu này đã gia hạn một lần</source>
        <translation>This request was extended once already</translation>
    </message>
    <message>
        <source>Chỉ gia hạn được đến một ngày sau %1 và không quá %2</source>
        <translation>It can be extended to a day after %1 and not beyond %2</translation>
    </message>
    <message>
        <source>Gia hạn phải có lý do</source>
        <translation>An extension needs a reason</translation>
    </message>
    <message>
        <source>Trả lời yêu cầu của %1</source>
        <translation>Answer the request of %1</translation>
    </message>
    <message>
        <source>Từ chối hoặc thực hiện một phần phải có lý do</source>
        <translation>A refusal or a part needs a reason</translation>
    </message>
    <message>
        <source>%1 yêu cầu %2</source>
        <translation>%1 asks: %2</translation>
    </message>
    <message>
        <source>%1: quá hạn trả lời %2</source>
        <translation>%1: the answer was due on %2</translation>
    </message>
    <message>
        <source>%1: quá hạn xác nhận %2</source>
        <translation>%1: to be acknowledged by %2, overdue</translation>
    </message>
    <message>
        <source>%1: trả lời đến hết ngày %2</source>
        <translation>%1: answer by %2</translation>
    </message>
    <message>
        <source>%1: xác nhận đến hết ngày %2</source>
        <translation>%1: acknowledge by %2</translation>
    </message>
    <message>
        <source>%1 danh sách người chưa nêu căn cứ xử lý dữ liệu</source>
        <translation>%1 lists of people without a stated legal basis</translation>
    </message>
    <message>
        <source>chưa nêu</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>nhiệm vụ theo luật</source>
        <translation>task under the law</translation>
    </message>
    <message>
        <source>sự đồng ý của từng người</source>
        <translation>consent of each person</translation>
    </message>
    <message>
        <source>hợp đồng, thỏa thuận</source>
        <translation>contract, agreement</translation>
    </message>
    <message>
        <source>căn cứ khác</source>
        <translation>another basis</translation>
    </message>
    <message>
        <source>xem, cung cấp dữ liệu</source>
        <translation>see or be given the data</translation>
    </message>
    <message>
        <source>chỉnh sửa dữ liệu</source>
        <translation>correct the data</translation>
    </message>
    <message>
        <source>xóa dữ liệu</source>
        <translation>delete the data</translation>
    </message>
    <message>
        <source>hạn chế xử lý</source>
        <translation>restrict processing</translation>
    </message>
    <message>
        <source>rút lại sự đồng ý</source>
        <translation>withdraw consent</translation>
    </message>
    <message>
        <source>phản đối xử lý</source>
        <translation>object to processing</translation>
    </message>
    <message>
        <source>đã thực hiện</source>
        <translation>done</translation>
    </message>
    <message>
        <source>thực hiện một phần</source>
        <translation>done in part</translation>
    </message>
    <message>
        <source>từ chối</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>đang giải quyết</source>
        <translation>being dealt with</translation>
    </message>
    <message>
        <source>quá hạn</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>đã trả lời</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>danh sách người đã nhận</source>
        <translation>list of people received</translation>
    </message>
    <message>
        <source>yêu cầu về dữ liệu cá nhân</source>
        <translation>request about personal data</translation>
    </message>
    <message>
        <source>Danh sách</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Nơi gửi</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Đơn vị gửi</source>
        <translation>Sending unit</translation>
    </message>
    <message>
        <source>Căn cứ xử lý dữ liệu</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Người yêu cầu</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Yêu cầu</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Nội dung yêu cầu</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>Hạn xác nhận</source>
        <translation>Acknowledge by</translation>
    </message>
    <message>
        <source>Ngày xác nhận</source>
        <translation>Acknowledged on</translation>
    </message>
    <message>
        <source>Nội dung trả lời</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Hạn trả lời</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Ngày trả lời</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Văn bản, nơi lưu sự đồng ý</source>
        <translation>Act, where consents are kept</translation>
    </message>
    <message>
        <source>Lý do gia hạn</source>
        <translation>Reason of the extension</translation>
    </message>
    <message>
        <source>Ngày nhận</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Cần bên khác cùng thực hiện</source>
        <translation>Others have to act too</translation>
    </message>
    <message>
        <source>Danh sách %1 dựa vào sự đồng ý mà không nêu nơi lưu</source>
        <translation>List %1 rests on consent and does not say where it is kept</translation>
    </message>
    <message>
        <source>Không có yêu cầu %1</source>
        <translation>There is no request %1</translation>
    </message>
    <message>
        <source>Yêu cầu về dữ liệu, căn cứ của danh sách</source>
        <translation>Data requests, legal basis of lists</translation>
    </message>
    <message>
        <source>Không có danh sách %1</source>
        <translation>There is no list %1</translation>
    </message>
    <message>
        <source>Xem mã bằng lệnh people lists</source>
        <translation>See the ids with the command people lists</translation>
    </message>
    <message>
        <source>Căn cứ xử lý dữ liệu: %1</source>
        <translation>Legal basis: %1</translation>
    </message>
    <message>
        <source>Văn bản, nơi lưu</source>
        <translation>Act, where kept</translation>
    </message>
    <message>
        <source>Yêu cầu %1 của %2: %3</source>
        <translation>Request %1 of %2: %3</translation>
    </message>
    <message>
        <source>Đã trả lời ngày %1: %2</source>
        <translation>Answered on %1: %2</translation>
    </message>
    <message>
        <source>Xác nhận đến hết ngày %1, trả lời đến hết ngày %2</source>
        <translation>Acknowledge by %1, answer by %2</translation>
    </message>
    <message>
        <source>Không có lựa chọn %1</source>
        <translation>There is no choice %1</translation>
    </message>
    <message>
        <source>Xem mã bằng lệnh requests list</source>
        <translation>See the ids with the command requests list</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>%1 lớp, %2 giấy, %3 danh sách, %4 yêu cầu, %5 lần xem, %6 thay đổi</source>
        <translation>%1 classes, %2 certificates, %3 lists, %4 requests, %5 showings, %6 changes</translation>
    </message>
    <message>
        <source>Đã in vào %1</source>
        <translation>Printed to %1</translation>
    </message>
    <message>
        <source>Các danh sách người đã nhận và căn cứ xử lý dữ liệu; nêu mã: những người từ danh sách ấy</source>
        <translation>The lists of people received and their legal basis; with an id: the people of that list</translation>
    </message>
    <message>
        <source>Ghi lại căn cứ xử lý dữ liệu của một danh sách</source>
        <translation>State the legal basis of a list anew</translation>
    </message>
    <message>
        <source>Toàn bộ dữ liệu đang giữ của một người, để trả cho chính người đó; ghi vào sổ truy cập</source>
        <translation>All data held of a person, to be given to them; written in the access log</translation>
    </message>
    <message>
        <source>Ghi yêu cầu của một người về dữ liệu của họ</source>
        <translation>Record what a person asks about their data</translation>
    </message>
    <message>
        <source>Sửa yêu cầu chưa trả lời</source>
        <translation>Edit a request that is not answered yet</translation>
    </message>
    <message>
        <source>Các yêu cầu và hạn của chúng</source>
        <translation>The requests and their deadlines</translation>
    </message>
    <message>
        <source>Đã xác nhận với người yêu cầu</source>
        <translation>Whoever asked was told that it was received</translation>
    </message>
    <message>
        <source>Gia hạn trả lời, một lần</source>
        <translation>Put the answer off, once</translation>
    </message>
    <message>
        <source>Đã trả lời người yêu cầu</source>
        <translation>Whoever asked was answered</translation>
    </message>
    <message>
        <source>Không có căn cứ %1</source>
        <translation>There is no basis %1</translation>
    </message>
    <message>
        <source>Danh sách không chỉ có cán bộ, công chức, viên chức mà chưa nêu căn cứ xử lý dữ liệu; nêu bằng --basis, hoặc sau này bằng people basis</source>
        <translation>Not everybody on the list is an official, and no legal basis is stated; state it with --basis, or later with people basis</translation>
    </message>
    <message>
        <source>Thời hạn lưu giữ từ 0 đến %1 năm</source>
        <translation>Contacts are kept for 0 to %1 years</translation>
    </message>
    <message>
        <source>Cần nêu văn bản quy định thời hạn lưu giữ</source>
        <translation>Name the document that says how long contacts are kept</translation>
    </message>
    <message>
        <source>Thời hạn lưu giữ dữ liệu liên hệ: %1 năm</source>
        <translation>Contacts are kept for %1 years</translation>
    </message>
    <message>
        <source>Chưa đặt thời hạn lưu giữ dữ liệu liên hệ</source>
        <translation>It is not set how long contacts are kept</translation>
    </message>
    <message>
        <source>Đặt số năm và văn bản quy định trước</source>
        <translation>Set the years and the document first</translation>
    </message>
    <message>
        <source>Cần nêu lý do xóa dữ liệu cá nhân</source>
        <translation>Say why personal data is erased</translation>
    </message>
    <message>
        <source>Xóa dữ liệu liên hệ: %1</source>
        <translation>Contacts erased: %1</translation>
    </message>
    <message>
        <source>Không còn dữ liệu liên hệ nào để xóa</source>
        <translation>There are no contacts left to erase</translation>
    </message>
    <message>
        <source>Dữ liệu đã xóa hẳn không lấy lại được</source>
        <translation>What was erased cannot be brought back</translation>
    </message>
    <message>
        <source>xem, ghi dân tộc</source>
        <translation>see and record ethnicity</translation>
    </message>
    <message>
        <source>xóa hẳn dữ liệu liên hệ hết hạn lưu giữ</source>
        <translation>erase contacts whose time is over</translation>
    </message>
    <message>
        <source>việc xóa dữ liệu cá nhân</source>
        <translation>erasure of personal data</translation>
    </message>
    <message>
        <source>Ngày xóa</source>
        <translation>Erased on</translation>
    </message>
    <message>
        <source>Dân tộc</source>
        <translation>Ethnicity</translation>
    </message>
    <message>
        <source>Đã xóa</source>
        <translation>Erased</translation>
    </message>
    <message>
        <source>Bỏ qua cột dân tộc: vai trò của tài khoản không được ghi</source>
        <translation>The column of ethnicity is left out: the account&apos;s role may not record it</translation>
    </message>
    <message>
        <source>Không có dân tộc này trong danh mục 54 dân tộc Việt Nam</source>
        <translation>Not one of the 54 ethnic groups of Việt Nam</translation>
    </message>
    <message>
        <source>Bảng %1, bản ghi %2: nhật ký mất nội dung mà không có lần xóa nào</source>
        <translation>Table %1, record %2: the journal lost content without any erasure</translation>
    </message>
    <message>
        <source>Tệp là bản sao lưu được mã hóa, không mở thẳng để làm việc được</source>
        <translation>The file is an encrypted backup and cannot be worked on</translation>
    </message>
    <message>
        <source>Khôi phục bản sao lưu này rồi mở tệp khôi phục</source>
        <translation>Restore this backup, then open the restored file</translation>
    </message>
    <message>
        <source>đã xóa hẳn</source>
        <translation>erased</translation>
    </message>
    <message>
        <source>Bản sao lưu bị hỏng: thiếu hoặc khác so với lúc tạo</source>
        <translation>The backup is damaged: something is missing or was changed since it was made</translation>
    </message>
    <message>
        <source>Không đọc được bản sao lưu</source>
        <translation>The backup cannot be read</translation>
    </message>
    <message>
        <source>Kiểm tra tệp và quyền đọc</source>
        <translation>Check the file and whether it may be read</translation>
    </message>
    <message>
        <source>Bản sao lưu này được mã hóa</source>
        <translation>This backup is encrypted</translation>
    </message>
    <message>
        <source>Nhập tên tài khoản và mật khẩu lúc sao lưu, hoặc khóa khôi phục</source>
        <translation>Give an account and its password as they were when it was made, or the recovery key</translation>
    </message>
    <message>
        <source>Sai tên tài khoản hoặc mật khẩu của bản sao lưu</source>
        <translation>Wrong account or password for the backup</translation>
    </message>
    <message>
        <source>Dùng mật khẩu lúc sao lưu, hoặc khóa khôi phục</source>
        <translation>Use the password as it was when it was made, or the recovery key</translation>
    </message>
    <message>
        <source>Bản sao lưu được mã hóa, nguyên vẹn</source>
        <translation>The backup is encrypted and whole</translation>
    </message>
    <message>
        <source>Chưa có tài khoản nên bản sao lưu không được mã hóa: ai có tệp cũng đọc được. Cất ở nơi an toàn, hoặc lập tài khoản</source>
        <translation>There are no accounts, so the backup is not encrypted: whoever has the file can read it. Keep it in a safe place, or add an account</translation>
    </message>
    <message>
        <source>Dân tộc: %1</source>
        <translation>Ethnicity: %1</translation>
    </message>
    <message>
        <source>Dữ liệu liên hệ đã xóa hẳn ngày %1: %2</source>
        <translation>Contacts erased on %1: %2</translation>
    </message>
    <message>
        <source>--source đi cùng --years</source>
        <translation>--source goes with --years</translation>
    </message>
    <message>
        <source>Không đặt thời hạn lưu giữ dữ liệu liên hệ</source>
        <translation>No time is set for keeping contacts</translation>
    </message>
    <message>
        <source>Dữ liệu liên hệ lưu %1 năm theo %2</source>
        <translation>Contacts are kept for %1 years according to %2</translation>
    </message>
    <message>
        <source>Công tác đến</source>
        <translation>In service until</translation>
    </message>
    <message>
        <source>Học lần cuối</source>
        <translation>Last class</translation>
    </message>
    <message>
        <source>Hết hạn từ</source>
        <translation>Due since</translation>
    </message>
    <message>
        <source>%1 người hết hạn lưu giữ</source>
        <translation>%1 people are due</translation>
    </message>
    <message>
        <source>Nêu từng người, hoặc --due cho mọi người hết hạn lưu giữ</source>
        <translation>Name the people, or give --due for all who are due</translation>
    </message>
    <message>
        <source>Bản sao lưu của máy chủ và chỗ trống trong máy chủ do người quản trị máy chủ dọn</source>
        <translation>The server&apos;s backups and its free space are for its administrator to clear</translation>
    </message>
    <message>
        <source>Bản sao lưu cũ trong thư mục sao lưu đã được thay bằng một bản mới</source>
        <translation>The old backups in the backup folder were replaced by one new backup</translation>
    </message>
    <message>
        <source>Đã xóa hẳn dữ liệu liên hệ của %1 hồ sơ</source>
        <translation>The contacts of %1 records were erased</translation>
    </message>
    <message>
        <source>Ai hết hạn lưu giữ dữ liệu liên hệ; hoặc đặt thời hạn</source>
        <translation>Whose contacts are due for erasing; or sets the time</translation>
    </message>
    <message>
        <source>Xóa hẳn số định danh, điện thoại, thư điện tử, dân tộc, ghi chú; không hoàn tác được</source>
        <translation>Erases identity numbers, telephone, email, ethnicity and notes for good; without undo</translation>
    </message>
    <message>
        <source>Thêm tài khoản</source>
        <translation>Add an account</translation>
    </message>
    <message>
        <source>Sửa tài khoản</source>
        <translation>Change an account</translation>
    </message>
    <message>
        <source>Nhập danh sách cơ quan</source>
        <translation>Import agencies</translation>
    </message>
    <message>
        <source>Bỏ quy tắc nhóm đối tượng</source>
        <translation>Remove an audience rule</translation>
    </message>
    <message>
        <source>Ghi quy tắc nhóm đối tượng</source>
        <translation>Write an audience rule</translation>
    </message>
    <message>
        <source>Sửa sổ cấp chứng chỉ, giấy chứng nhận</source>
        <translation>Change a book of certificates</translation>
    </message>
    <message>
        <source>Ghi kinh phí</source>
        <translation>Record money</translation>
    </message>
    <message>
        <source>Nhập danh mục và quy tắc</source>
        <translation>Import catalogues and rules</translation>
    </message>
    <message>
        <source>Cấp chứng chỉ, giấy chứng nhận</source>
        <translation>Issue certificates</translation>
    </message>
    <message>
        <source>Cấp lại một số</source>
        <translation>Replace a number</translation>
    </message>
    <message>
        <source>Thu hồi một số</source>
        <translation>Revoke a number</translation>
    </message>
    <message>
        <source>Đánh dấu hỏng một số</source>
        <translation>Mark a number as spoiled</translation>
    </message>
    <message>
        <source>Thêm lớp</source>
        <translation>Add a class</translation>
    </message>
    <message>
        <source>Xét hoàn thành lớp</source>
        <translation>Work out who completed a class</translation>
    </message>
    <message>
        <source>Xét danh sách cử tham gia lớp</source>
        <translation>Decide on nominations</translation>
    </message>
    <message>
        <source>Đưa người vào lớp</source>
        <translation>Put people into a class</translation>
    </message>
    <message>
        <source>Mở lại lớp</source>
        <translation>Reopen a class</translation>
    </message>
    <message>
        <source>Rút người khỏi lớp</source>
        <translation>Withdraw somebody from a class</translation>
    </message>
    <message>
        <source>Thêm chương trình</source>
        <translation>Add a course</translation>
    </message>
    <message>
        <source>Sửa chương trình</source>
        <translation>Change a course</translation>
    </message>
    <message>
        <source>Ghi mẫu số</source>
        <translation>Record headcounts</translation>
    </message>
    <message>
        <source>Nhập danh sách hồ sơ</source>
        <translation>Import a list of people</translation>
    </message>
    <message>
        <source>Thêm hồ sơ</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Sửa nhóm đối tượng của một hồ sơ</source>
        <translation>Change the audiences of a person</translation>
    </message>
    <message>
        <source>Xóa hồ sơ</source>
        <translation>Delete a person</translation>
    </message>
    <message>
        <source>Ghi hai hồ sơ không phải một người</source>
        <translation>Note that two records are two people</translation>
    </message>
    <message>
        <source>Sửa hồ sơ</source>
        <translation>Change a person</translation>
    </message>
    <message>
        <source>Ghi một người thôi công tác</source>
        <translation>Note that a person left</translation>
    </message>
    <message>
        <source>Gộp hồ sơ trùng</source>
        <translation>Merge duplicates</translation>
    </message>
    <message>
        <source>Ghi nơi công tác của một người</source>
        <translation>Record the workplace of a person</translation>
    </message>
    <message>
        <source>Nhập kế hoạch</source>
        <translation>Import a plan</translation>
    </message>
    <message>
        <source>Sửa vai trò</source>
        <translation>Change a role</translation>
    </message>
    <message>
        <source>Bỏ mức tự đặt</source>
        <translation>Drop an own target</translation>
    </message>
    <message>
        <source>Tự đặt mức phải đạt</source>
        <translation>Set an own target</translation>
    </message>
    <message>
        <source>Thêm đơn vị</source>
        <translation>Add a unit</translation>
    </message>
    <message>
        <source>Ghi tên gọi khác của đơn vị</source>
        <translation>Record an alias of a unit</translation>
    </message>
    <message>
        <source>Đóng đơn vị</source>
        <translation>End a unit</translation>
    </message>
    <message>
        <source>Ghi sắp xếp, sáp nhập đơn vị</source>
        <translation>Record a merger of units</translation>
    </message>
    <message>
        <source>Đổi tên đơn vị</source>
        <translation>Rename a unit</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>chép, xuất danh sách</source>
        <translation>copying, exporting a list</translation>
    </message>
    <message>
        <source>Dấu niêm cuối sổ truy cập bị mất hoặc bị sửa</source>
        <translation>The seal of the access log&apos;s end is gone or was changed</translation>
    </message>
    <message>
        <source>Sổ truy cập mất %1 dòng cuối</source>
        <translation>The access log lacks its last %1 lines</translation>
    </message>
    <message>
        <source>Dòng cuối của sổ truy cập không khớp dấu niêm</source>
        <translation>The access log&apos;s last line is not the one that was sealed</translation>
    </message>
    <message>
        <source>Chứng chỉ, giấy chứng nhận: %1</source>
        <translation>Certificates: %1</translation>
    </message>
    <message>
        <source>Sửa căn cứ của danh sách</source>
        <translation>Change the basis of a list</translation>
    </message>
    <message>
        <source>Xóa dữ liệu hết hạn lưu giữ</source>
        <translation>Erase data whose time is over</translation>
    </message>
    <message>
        <source>Xác nhận đã nhận yêu cầu về dữ liệu</source>
        <translation>Acknowledge a request about data</translation>
    </message>
    <message>
        <source>Ghi yêu cầu về dữ liệu</source>
        <translation>Record a request about data</translation>
    </message>
    <message>
        <source>Trả lời yêu cầu về dữ liệu</source>
        <translation>Answer a request about data</translation>
    </message>
    <message>
        <source>Sửa yêu cầu về dữ liệu</source>
        <translation>Change a request about data</translation>
    </message>
    <message>
        <source>Gia hạn yêu cầu về dữ liệu</source>
        <translation>Extend the time for a request about data</translation>
    </message>
    <message>
        <source>Đặt thời hạn lưu giữ</source>
        <translation>Set how long data are kept</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu không còn biết mình là bản nào</source>
        <translation>The database no longer knows which copy it is</translation>
    </message>
    <message>
        <source>TCVN3 (ABC), phông chữ hoa</source>
        <translation>TCVN3 (ABC), font of capitals</translation>
    </message>
    <message>
        <source>Chữ gõ theo bảng mã cũ (TCVN3, VNI); chọn bảng mã của cột này, hoặc chuyển tệp sang Unicode</source>
        <translation>Text in an old encoding (TCVN3, VNI); choose the encoding of this column, or convert the file to Unicode</translation>
    </message>
    <message>
        <source>Tệp không phải bảng tính, hoặc là văn bản không theo bảng mã nào đọc được (UTF-8, UTF-16, CP1258, TCVN3, VNI)</source>
        <translation>The file is no spreadsheet, or text in none of the encodings that can be read (UTF-8, UTF-16, CP1258, TCVN3, VNI)</translation>
    </message>
    <message>
        <source>Hãy chọn một bảng tính .xlsx, .xls, .ods hoặc .csv</source>
        <translation>Choose a spreadsheet: .xlsx, .xls, .ods or .csv</translation>
    </message>
    <message>
        <source>Tệp do bản Excel quá cũ ghi nên không đọc được</source>
        <translation>The file was written by too old an Excel to be read</translation>
    </message>
    <message>
        <source>Bảng tính có quá nhiều ô trộn</source>
        <translation>The spreadsheet has too many merged cells</translation>
    </message>
    <message>
        <source>Đã chuyển sang Unicode, các cột: %1</source>
        <translation>Converted to Unicode, columns: %1</translation>
    </message>
    <message>
        <source>--letters cần CỘT=BẢNG_MÃ, đã nhận &quot;%1&quot;</source>
        <translation>--letters needs COLUMN=ENCODING, got &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Bảng mã: unicode, tcvn3, tcvn3_capitals, vni; ví dụ D=tcvn3</source>
        <translation>Encodings: unicode, tcvn3, tcvn3_capitals, vni; for example D=tcvn3</translation>
    </message>
    <message>
        <source>Cách đọc danh sách phải có tên</source>
        <translation>A profile of lists must have a name</translation>
    </message>
    <message>
        <source>Danh sách không có tiêu đề nên không nhận ra được lần sau</source>
        <translation>The list has no header, so it cannot be recognised again</translation>
    </message>
    <message>
        <source>Tên %1 đã dùng cho danh sách dạng khác</source>
        <translation>The name %1 is taken by lists of another shape</translation>
    </message>
    <message>
        <source>Đặt tên khác</source>
        <translation>Choose another name</translation>
    </message>
    <message>
        <source>Cách đọc danh sách %1</source>
        <translation>Profile of lists %1</translation>
    </message>
    <message>
        <source>Cách đọc này không còn</source>
        <translation>This profile is gone</translation>
    </message>
    <message>
        <source>Bỏ cách đọc danh sách %1</source>
        <translation>Remove the profile of lists %1</translation>
    </message>
    <message>
        <source>Ngày %1 không có đơn vị %2</source>
        <translation>There is no unit %2 on %1</translation>
    </message>
    <message>
        <source>Chọn đơn vị hoạt động vào ngày đó, hoặc ngày khác</source>
        <translation>Choose a unit that stands on that day, or another day</translation>
    </message>
    <message>
        <source>Mã số thuế phải có 10 hoặc 13 chữ số; của hộ kinh doanh 12 chữ số</source>
        <translation>A tax code has 10 or 13 digits; of a household business 12</translation>
    </message>
    <message>
        <source>Mã số thuế %1 đã là của đơn vị khác</source>
        <translation>Tax code %1 is another unit’s</translation>
    </message>
    <message>
        <source>Tìm đơn vị đó theo mã số thuế</source>
        <translation>Find that unit by the tax code</translation>
    </message>
    <message>
        <source>Hồ sơ không có mục %1</source>
        <translation>A record has no field %1</translation>
    </message>
    <message>
        <source>%1 cặp hồ sơ không phải một người</source>
        <translation>%1 pairs of records are not one person</translation>
    </message>
    <message>
        <source>Đơn vị chuyển đến không hoạt động vào ngày %1: %2</source>
        <translation>The unit to transfer to does not stand on %1: %2</translation>
    </message>
    <message>
        <source>Chọn đơn vị có hoạt động vào ngày đó</source>
        <translation>Choose a unit that stands on that day</translation>
    </message>
    <message>
        <source>không có đơn vị này</source>
        <translation>there is no such unit</translation>
    </message>
    <message>
        <source>Chuyển %1 người đến %2 đơn vị</source>
        <translation>Transfer %1 people to %2 units</translation>
    </message>
    <message>
        <source>Chuyển %1 người đến %2</source>
        <translation>Transfer %1 people to %2</translation>
    </message>
    <message>
        <source>Chưa chọn người nào</source>
        <translation>Nobody is chosen</translation>
    </message>
    <message>
        <source>Sắp xếp đơn vị và chuyển người của các đơn vị cũ</source>
        <translation>Rearrange units and transfer the people of the old ones</translation>
    </message>
    <message>
        <source>chuyển cả</source>
        <translation>all go over</translation>
    </message>
    <message>
        <source>cần quyết định</source>
        <translation>to be decided</translation>
    </message>
    <message>
        <source>chờ xếp</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>đổi cấp trên</source>
        <translation>goes on below another</translation>
    </message>
    <message>
        <source>%1 người ở đơn vị đã kết thúc, chưa xếp đơn vị mới</source>
        <translation>%1 people are in units that have ended and have no new one yet</translation>
    </message>
    <message>
        <source>cách đọc danh sách</source>
        <translation>profile of lists</translation>
    </message>
    <message>
        <source>Tên gọi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Dạng tiêu đề</source>
        <translation>Shape of the header</translation>
    </message>
    <message>
        <source>Cột và nội dung</source>
        <translation>Columns and fields</translation>
    </message>
    <message>
        <source>Bỏ một cách đọc danh sách</source>
        <translation>Remove a profile of lists</translation>
    </message>
    <message>
        <source>Ghi cách đọc danh sách</source>
        <translation>Keep a profile of lists</translation>
    </message>
    <message>
        <source>Ghi nhiều người thôi công tác</source>
        <translation>Record that several people left</translation>
    </message>
    <message>
        <source>Chuyển nhiều người đến đơn vị</source>
        <translation>Transfer several people</translation>
    </message>
    <message>
        <source>Sắp xếp đơn vị, chuyển người của đơn vị cũ</source>
        <translation>Rearrange units, transfer the people of old ones</translation>
    </message>
    <message>
        <source>Tệp không có trang tính nào xem được</source>
        <translation>The file has no sheet that can be seen</translation>
    </message>
    <message>
        <source>Không phải mã số thuế (10 hoặc 13 chữ số; hộ kinh doanh 12 chữ số)</source>
        <translation>No tax code (10 or 13 digits; a household business 12)</translation>
    </message>
    <message>
        <source>Chữ số kiểm tra (thứ 10) của mã số thuế không đúng</source>
        <translation>The check digit (the tenth) of the tax code is wrong</translation>
    </message>
    <message>
        <source>; sửa tay %1 ô: %2</source>
        <translation>; %1 cells put right by hand: %2</translation>
    </message>
    <message>
        <source>khác số điện thoại</source>
        <translation>another telephone number</translation>
    </message>
    <message>
        <source>Không có hồ sơ nào khớp với dòng này</source>
        <translation>No record fits this row</translation>
    </message>
    <message>
        <source>Cùng một người với dòng %1</source>
        <translation>The same person as row %1</translation>
    </message>
    <message>
        <source>Không ghi đơn vị chuyển đến</source>
        <translation>The new unit is missing</translation>
    </message>
    <message>
        <source>Không đọc được ngày “%1”</source>
        <translation>The date “%1” cannot be read</translation>
    </message>
    <message>
        <source>Không tìm thấy cột Đơn vị mới</source>
        <translation>There is no column of new units</translation>
    </message>
    <message>
        <source>Thêm cột “Đơn vị mới” ghi đơn vị chuyển đến của từng người</source>
        <translation>Add a column “Đơn vị mới” with everybody&apos;s new unit</translation>
    </message>
    <message>
        <source>Đơn vị này đã vào %1; lấy là đơn vị mới</source>
        <translation>This unit went into %1; the new unit is taken</translation>
    </message>
    <message>
        <source>Lấy theo tên; hồ sơ của doanh nghiệp này chưa có mã số thuế</source>
        <translation>Taken by its name; the record of this enterprise has no tax code yet</translation>
    </message>
    <message>
        <source>Mã số thuế này là của %1</source>
        <translation>This tax code is that of %1</translation>
    </message>
    <message>
        <source>Doanh nghiệp có mã số thuế %1 chưa có trong danh mục và không ghi tên</source>
        <translation>The enterprise with tax code %1 is not in the catalogue, and no name is given</translation>
    </message>
    <message>
        <source>Không có địa bàn “%1” trong danh mục</source>
        <translation>There is no territory “%1” in the catalogue</translation>
    </message>
    <message>
        <source>Địa bàn “%1” có thể là nhiều đơn vị</source>
        <translation>The territory “%1” may be several units</translation>
    </message>
    <message>
        <source>Doanh nghiệp mới không ghi địa bàn; chọn đơn vị gửi danh sách</source>
        <translation>No territory is given for the new enterprise; choose the sender of the list</translation>
    </message>
    <message>
        <source>Kho mật khẩu của máy giữ mật khẩu đăng nhập %1</source>
        <translation>The computer&apos;s keyring keeps the password for %1</translation>
    </message>
    <message>
        <source>Kho mật khẩu của máy không còn giữ mật khẩu đăng nhập %1</source>
        <translation>The computer&apos;s keyring no longer keeps the password for %1</translation>
    </message>
    <message>
        <source>Để kho mật khẩu của máy giữ mật khẩu đăng nhập máy chủ</source>
        <translation>Has the computer&apos;s keyring keep the password of a server&apos;s log-in</translation>
    </message>
    <message>
        <source>Xóa mật khẩu đăng nhập máy chủ khỏi kho mật khẩu của máy</source>
        <translation>Removes the password of a server&apos;s log-in from the computer&apos;s keyring</translation>
    </message>
    <message>
        <source>Kho mật khẩu của máy chỉ giữ mật khẩu đăng nhập máy chủ</source>
        <translation>The computer&apos;s keyring keeps passwords of servers&apos; log-ins alone</translation>
    </message>
    <message>
        <source>Nêu địa chỉ máy chủ bằng --db và tài khoản bằng --as</source>
        <translation>Name the server by --db and the account by --as</translation>
    </message>
    <message>
        <source>Bản chương trình này không dùng kho mật khẩu của máy</source>
        <translation>This build of the program does not use the computer&apos;s keyring</translation>
    </message>
    <message>
        <source>Gộp hồ sơ trùng; --take: mục lấy theo hồ sơ thứ hai; hoàn tác được bằng undo</source>
        <translation>Merges duplicate records; --take: fields as the second record has them; can be undone with undo</translation>
    </message>
    <message>
        <source>Không có cách đọc danh sách %1</source>
        <translation>There is no profile of lists %1</translation>
    </message>
    <message>
        <source>Không hiểu %1</source>
        <translation>%1 is not understood</translation>
    </message>
    <message>
        <source>Viết D=position, hoặc D=- nếu không dùng cột; có: %1</source>
        <translation>Write D=position, or D=- where the column is not used; known: %1</translation>
    </message>
    <message>
        <source>Dòng tiêu đề đếm từ 1</source>
        <translation>Header rows count from 1</translation>
    </message>
    <message>
        <source>Tệp không có dạng tiêu đề của cách đọc %1</source>
        <translation>The file has no header of the shape of profile %1</translation>
    </message>
    <message>
        <source>Bỏ --profile, hoặc chỉ cột bằng --column</source>
        <translation>Leave --profile out, or name columns with --column</translation>
    </message>
    <message>
        <source>Đọc cột theo cách đã lưu: %1</source>
        <translation>Columns read by the kept profile: %1</translation>
    </message>
    <message>
        <source>Cột</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>%1 cách đọc danh sách đã lưu</source>
        <translation>%1 profiles of lists kept</translation>
    </message>
    <message>
        <source>Những cách đọc danh sách đã lưu</source>
        <translation>Profiles of lists that are kept</translation>
    </message>
    <message>
        <source>Quy tắc cần MÃ CŨ=MÃ MỚI, MÃ CŨ:CHỨC VỤ=MÃ MỚI hoặc seat, đã nhận &quot;%1&quot;</source>
        <translation>A rule is OLD=NEW, OLD:POSITION=NEW or seat; got &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Không có đơn vị mã %1 trong các đơn vị được sắp xếp</source>
        <translation>No unit with the code %1 is being rearranged</translation>
    </message>
    <message>
        <source>Xem danh sách bằng --dry-run</source>
        <translation>List them with --dry-run</translation>
    </message>
    <message>
        <source>Dòng %1, %2: %3</source>
        <translation>Row %1, %2: %3</translation>
    </message>
    <message>
        <source>Thế nào</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Người chuyển</source>
        <translation>People moved</translation>
    </message>
    <message>
        <source>Chưa quyết</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>%1 lượt chuyển người, %2 người cần quyết định, %3 người chờ xếp đơn vị mới, %4 đơn vị kết thúc hoặc đổi cấp trên</source>
        <translation>%1 transfers, %2 people to decide on, %3 people waiting for a new unit, %4 units that end or go below another</translation>
    </message>
    <message>
        <source>%1 người được nêu nơi đến không ở đơn vị nào được sắp xếp</source>
        <translation>%1 people with a stated destination are in none of the units rearranged</translation>
    </message>
    <message>
        <source>Đã ghi, hoàn tác được bằng undo</source>
        <translation>Written; undo takes it back</translation>
    </message>
    <message>
        <source>Không có gì để ghi</source>
        <translation>Nothing to write</translation>
    </message>
    <message>
        <source>Chuyển người</source>
        <translation>Transferring people</translation>
    </message>
    <message>
        <source>chuyển</source>
        <translation>transferred</translation>
    </message>
    <message>
        <source>như cũ</source>
        <translation>as before</translation>
    </message>
    <message>
        <source>Từ đơn vị</source>
        <translation>From unit</translation>
    </message>
    <message>
        <source>Đến đơn vị</source>
        <translation>To unit</translation>
    </message>
    <message>
        <source>Đã chuyển %1 người</source>
        <translation>Transferred %1 people</translation>
    </message>
    <message>
        <source>Chuyển người của các đơn vị cũ theo sắp xếp, sáp nhập; RULE: CŨ=MỚI, CŨ:CHỨC VỤ=MỚI, seat</source>
        <translation>Transfer the people of old units after rearrangements; RULE: OLD=NEW, OLD:POSITION=NEW, seat</translation>
    </message>
    <message>
        <source>Chuyển người theo danh sách: họ tên, đơn vị mới, chức vụ mới, từ ngày</source>
        <translation>Transfer people by a list: name, new unit, new position, date</translation>
    </message>
    <message>
        <source>Mã số thuế %1</source>
        <translation>Tax code %1</translation>
    </message>
    <message>
        <source>Kho mật khẩu của máy không dùng được: %1</source>
        <translation>The computer&apos;s keyring cannot be used: %1</translation>
    </message>
    <message>
        <source>Gõ mật khẩu mỗi lần đăng nhập</source>
        <translation>Type the password at every log-in</translation>
    </message>
    <message>
        <source>Đếm vào một ngày khác</source>
        <translation>Count on another day</translation>
    </message>
    <message>
        <source>Ngày %1 còn ở phía trước</source>
        <translation>The day %1 lies ahead</translation>
    </message>
    <message>
        <source>Tài khoản %1 chỉ đếm được hồ sơ của đơn vị mình phụ trách</source>
        <translation>The account %1 counts the records of its own units only</translation>
    </message>
    <message>
        <source>đơn vị khai</source>
        <translation>declared</translation>
    </message>
    <message>
        <source>đếm từ danh sách hồ sơ</source>
        <translation>counted from the records</translation>
    </message>
    <message>
        <source>Đếm được</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Chênh lệch</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Chưa ghi gì; có %1 số mới, thêm --apply để ghi</source>
        <translation>Nothing written; %1 new numbers, add --apply to write them</translation>
    </message>
    <message>
        <source>Mẫu số của các đơn vị; --on: số có hiệu lực ngày ấy; --compare: bên số đếm từ hồ sơ</source>
        <translation>The units&apos; headcounts; --on: those in force that day; --compare: beside what the records count</translation>
    </message>
    <message>
        <source>Đếm mẫu số từ danh sách hồ sơ, đặt bên số đang có; --apply: lấy các số mới</source>
        <translation>Counts headcounts from the records, beside those there are; --apply: takes the new ones</translation>
    </message>
    <message>
        <source>Lớp %1 có buổi học ghi tại đây</source>
        <translation>Class %1 has sessions recorded here</translation>
    </message>
    <message>
        <source>Đưa người vào lớp rồi điểm danh, xét hoàn thành trên trang của lớp</source>
        <translation>Enrol the people, mark attendance and complete the class on its own page</translation>
    </message>
    <message>
        <source>Không có kết quả nào để nhập</source>
        <translation>There is no result to import</translation>
    </message>
    <message>
        <source>Nhập kết quả %1 lượt người của %2 lớp đã tổ chức từ %3</source>
        <translation>Import %1 results of %2 past classes from %3</translation>
    </message>
    <message>
        <source>Nơi tổ chức lớp đã xét</source>
        <translation>Decided by the organiser of the class</translation>
    </message>
    <message>
        <source>Nơi tổ chức lớp đã cấp số %1</source>
        <translation>The organiser of the class issued number %1</translation>
    </message>
    <message>
        <source>Nơi tổ chức lớp đã cấp số %1 ngày %2</source>
        <translation>The organiser of the class issued number %1 on %2</translation>
    </message>
    <message>
        <source>Nhập kết quả các lớp đã tổ chức</source>
        <translation>Import results of past classes</translation>
    </message>
    <message>
        <source>Không có chương trình “%1”</source>
        <translation>There is no course “%1”</translation>
    </message>
    <message>
        <source>Thêm chương trình trước, hoặc ghi đúng mã</source>
        <translation>Add the course first, or write its code as it is</translation>
    </message>
    <message>
        <source>Không đọc được thời gian “%1”</source>
        <translation>The time “%1” cannot be read</translation>
    </message>
    <message>
        <source>Lớp %1 đã có với thời gian %2 – %3</source>
        <translation>Class %1 is already there, from %2 to %3</translation>
    </message>
    <message>
        <source>Lớp %1 có buổi học ghi tại đây; đưa người vào lớp trên trang của lớp</source>
        <translation>Class %1 has sessions recorded here; enrol people on its own page</translation>
    </message>
    <message>
        <source>Không có đơn vị này trong danh mục</source>
        <translation>There is no such unit in the catalogue</translation>
    </message>
    <message>
        <source>Không rõ đơn vị tổ chức lớp</source>
        <translation>It is not known who organised the class</translation>
    </message>
    <message>
        <source>Lớp %1 ở dòng trước có thời gian %2 – %3</source>
        <translation>In a row above class %1 lasts from %2 to %3</translation>
    </message>
    <message>
        <source>Không có chương trình này trong danh mục</source>
        <translation>There is no such course</translation>
    </message>
    <message>
        <source>Không rõ lớp theo chương trình nào</source>
        <translation>It is not known which course the class was of</translation>
    </message>
    <message>
        <source>Không ghi thời gian của lớp</source>
        <translation>The time of the class is missing</translation>
    </message>
    <message>
        <source>Lớp chưa kết thúc</source>
        <translation>The class has not ended yet</translation>
    </message>
    <message>
        <source>Không ghi tên lớp</source>
        <translation>The name of the class is missing</translation>
    </message>
    <message>
        <source>Không hiểu kết quả này (đạt, không đạt, hoàn thành, chưa hoàn thành)</source>
        <translation>This result is not understood (đạt, không đạt, hoàn thành, chưa hoàn thành)</translation>
    </message>
    <message>
        <source>Không ghi kết quả</source>
        <translation>The result is missing</translation>
    </message>
    <message>
        <source>Chưa hoàn thành mà có số chứng nhận</source>
        <translation>Not completed, but has a certificate number</translation>
    </message>
    <message>
        <source>Ngày cấp chưa đến</source>
        <translation>The day of issue has not come yet</translation>
    </message>
    <message>
        <source>Trùng số chứng nhận với dòng %1</source>
        <translation>The same certificate number as row %1</translation>
    </message>
    <message>
        <source>Cùng một người, cùng một lớp với dòng %1</source>
        <translation>The same person and class as row %1</translation>
    </message>
    <message>
        <source>Đã có trong lớp này mà chưa xét kết quả</source>
        <translation>Already in this class, without a result yet</translation>
    </message>
    <message>
        <source>Lớp này đã ghi kết quả khác của người này</source>
        <translation>This class already holds another result of this person</translation>
    </message>
    <message>
        <source>mới</source>
        <translation>new</translation>
    </message>
    <message>
        <source>Kết quả học</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Số chứng nhận</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>%1 lớp mới, %2 hồ sơ mới</source>
        <translation>%1 new classes, %2 new people</translation>
    </message>
    <message>
        <source>Ghi kết quả các lớp</source>
        <translation>Writing results of classes</translation>
    </message>
    <message>
        <source>Đã ghi %1 kết quả, %2 lớp</source>
        <translation>%1 results written, %2 classes</translation>
    </message>
    <message>
        <source>Nhập kết quả các lớp đã tổ chức: lớp, thời gian, người học, kết quả, số chứng nhận</source>
        <translation>Import results of past classes: class, time, people, result, certificate number</translation>
    </message>
    <message>
        <source>Nhập danh mục nhóm đối tượng, nhóm đơn vị, mạng lưới</source>
        <translation>Import the catalogues of audiences, unit groups and rosters</translation>
    </message>
    <message>
        <source>Người này còn nơi công tác đến hết ngày %1</source>
        <translation>This person has a workplace until %1</translation>
    </message>
    <message>
        <source>Không còn văn bằng, chứng chỉ này trong hồ sơ</source>
        <translation>This qualification is no longer in the record</translation>
    </message>
    <message>
        <source>Không có trình độ %1 ở loại %2</source>
        <translation>There is no level “%1” of the kind “%2”</translation>
    </message>
    <message>
        <source>Văn bằng, chứng chỉ khác phải ghi chuyên ngành hoặc ghi chú</source>
        <translation>Another qualification needs a field or a note</translation>
    </message>
    <message>
        <source>Trình độ của %1</source>
        <translation>Qualifications of %1</translation>
    </message>
    <message>
        <source>Bỏ %1 của %2</source>
        <translation>Remove %1 of %2</translation>
    </message>
    <message>
        <source>%1 còn công tác hoặc còn trong mạng lưới, đội ngũ nên chưa xóa dữ liệu liên hệ</source>
        <translation>%1 is still in service or on a roster, so the contacts are not erased yet</translation>
    </message>
    <message>
        <source>Ghi ngày thôi công tác, thôi tham gia trước</source>
        <translation>First record the day of leaving</translation>
    </message>
    <message>
        <source>Chưa nêu ngày thôi tham gia</source>
        <translation>The day of leaving is not stated</translation>
    </message>
    <message>
        <source>%1 tham gia từ ngày %2, không thể thôi từ ngày %3</source>
        <translation>%1 is on it from %2 and cannot leave on %3</translation>
    </message>
    <message>
        <source>Chọn ngày sau, hoặc xóa dòng ghi nhầm</source>
        <translation>Choose a later day, or delete the entry where it is a mistake</translation>
    </message>
    <message>
        <source>%1 đã thôi tham gia từ ngày %2</source>
        <translation>%1 left on %2</translation>
    </message>
    <message>
        <source>Chưa chọn mạng lưới, đội ngũ</source>
        <translation>No roster was chosen</translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị</source>
        <translation>No unit was chosen</translation>
    </message>
    <message>
        <source>Ngày quyết định %1 chưa tới</source>
        <translation>The day of the decision, %1, has not come</translation>
    </message>
    <message>
        <source>Ngày kết thúc trước ngày bắt đầu</source>
        <translation>It ends before it begins</translation>
    </message>
    <message>
        <source>%1 đã có trong %2 của đơn vị này</source>
        <translation>%1 is already on %2 of this unit</translation>
    </message>
    <message>
        <source>Sửa dòng đã có, hoặc chọn thời gian khác</source>
        <translation>Edit the entry that is there, or choose another time</translation>
    </message>
    <message>
        <source>Thay người thì phải nêu từ ngày nào</source>
        <translation>To replace somebody, say from which day</translation>
    </message>
    <message>
        <source>%1 đã có đủ %2 người: %3</source>
        <translation>%1 already has its %2: %3</translation>
    </message>
    <message>
        <source>Cho người đang giữ thôi trước, hoặc chọn thay người</source>
        <translation>Let whoever is there leave first, or choose to replace them</translation>
    </message>
    <message>
        <source>Chưa chọn ai</source>
        <translation>Nobody was chosen</translation>
    </message>
    <message>
        <source>Không còn dòng mạng lưới, đội ngũ này</source>
        <translation>This entry of a roster is no longer there</translation>
    </message>
    <message>
        <source>Cử %1 người: %2</source>
        <translation>Put %1 people on: %2</translation>
    </message>
    <message>
        <source>Sửa một người: %1</source>
        <translation>Edit one entry: %1</translation>
    </message>
    <message>
        <source>%1 người thôi tham gia: %2</source>
        <translation>%1 people leave: %2</translation>
    </message>
    <message>
        <source>Xóa %1 dòng: %2</source>
        <translation>Delete %1 entries: %2</translation>
    </message>
    <message>
        <source>Loại mạng lưới, đội ngũ phải có mã</source>
        <translation>A kind of roster must have a code</translation>
    </message>
    <message>
        <source>Loại mạng lưới, đội ngũ phải có tên</source>
        <translation>A kind of roster must have a name</translation>
    </message>
    <message>
        <source>Ghi như agency/province, territory/commune, public_service</source>
        <translation>Write it like agency/province, territory/commune, public_service</translation>
    </message>
    <message>
        <source>Số nhiều nhất nhỏ hơn số ít nhất</source>
        <translation>The largest number is below the least</translation>
    </message>
    <message>
        <source>Ghi loại mạng lưới: %1</source>
        <translation>Save the kind of roster: %1</translation>
    </message>
    <message>
        <source>Đã có loại mạng lưới tên là %1</source>
        <translation>There already is a roster called %1</translation>
    </message>
    <message>
        <source>Không còn loại mạng lưới, đội ngũ này</source>
        <translation>This kind of roster is no longer there</translation>
    </message>
    <message>
        <source>Bỏ loại mạng lưới: %1</source>
        <translation>Remove the kind of roster: %1</translation>
    </message>
    <message>
        <source>Không có ai để nhập</source>
        <translation>There is nobody to import</translation>
    </message>
    <message>
        <source>Nhập %1 người vào mạng lưới, đội ngũ từ %2</source>
        <translation>Import %1 people on rosters from %2</translation>
    </message>
    <message>
        <source>%1 người thôi công tác từ ngày %2 (%3)</source>
        <translation>%1 people leave from %2 (%3)</translation>
    </message>
    <message>
        <source>trình độ, văn bằng, chứng chỉ</source>
        <translation>qualification</translation>
    </message>
    <message>
        <source>loại mạng lưới, đội ngũ</source>
        <translation>kind of roster</translation>
    </message>
    <message>
        <source>thành viên mạng lưới, đội ngũ</source>
        <translation>entry of a roster</translation>
    </message>
    <message>
        <source>Thôi công tác vì</source>
        <translation>Left because of</translation>
    </message>
    <message>
        <source>Loại văn bằng, chứng chỉ</source>
        <translation>Kind of qualification</translation>
    </message>
    <message>
        <source>Trình độ</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Chuyên ngành</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Nơi cấp</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Ngày, năm cấp</source>
        <translation>Day or year of issue</translation>
    </message>
    <message>
        <source>Số hiệu</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Thứ tự trong danh mục</source>
        <translation>Place in the catalogue</translation>
    </message>
    <message>
        <source>Đơn vị phải có</source>
        <translation>Units required</translation>
    </message>
    <message>
        <source>Ít nhất (người)</source>
        <translation>At least (people)</translation>
    </message>
    <message>
        <source>Nhiều nhất (người)</source>
        <translation>At most (people)</translation>
    </message>
    <message>
        <source>Mạng lưới, đội ngũ</source>
        <translation>Rosters</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Decision no.</translation>
    </message>
    <message>
        <source>Sửa trình độ, văn bằng của một hồ sơ</source>
        <translation>Edit a record’s qualifications</translation>
    </message>
    <message>
        <source>Cử người vào mạng lưới, đội ngũ</source>
        <translation>Put on a roster</translation>
    </message>
    <message>
        <source>Sửa thành viên mạng lưới, đội ngũ</source>
        <translation>Edit an entry of a roster</translation>
    </message>
    <message>
        <source>Cho thôi tham gia mạng lưới, đội ngũ</source>
        <translation>Record leaving a roster</translation>
    </message>
    <message>
        <source>Nhập danh sách mạng lưới, đội ngũ</source>
        <translation>Import the list of a roster</translation>
    </message>
    <message>
        <source>Xóa thành viên mạng lưới, đội ngũ</source>
        <translation>Delete an entry of a roster</translation>
    </message>
    <message>
        <source>Bỏ loại mạng lưới, đội ngũ</source>
        <translation>Remove a kind of roster</translation>
    </message>
    <message>
        <source>Ghi loại mạng lưới, đội ngũ</source>
        <translation>Save a kind of roster</translation>
    </message>
    <message>
        <source>Ứng dụng CNTT cơ bản</source>
        <translation>Basic IT skills</translation>
    </message>
    <message>
        <source>Ứng dụng CNTT nâng cao</source>
        <translation>Advanced IT skills</translation>
    </message>
    <message>
        <source>Tin học %1</source>
        <translation>Computing, %1</translation>
    </message>
    <message>
        <source>văn bằng CNTT</source>
        <translation>IT degree</translation>
    </message>
    <message>
        <source>văn bằng chuyên môn khác</source>
        <translation>other degree</translation>
    </message>
    <message>
        <source>chứng chỉ tin học</source>
        <translation>computing certificate</translation>
    </message>
    <message>
        <source>chứng nhận kỹ năng số</source>
        <translation>digital skills certificate</translation>
    </message>
    <message>
        <source>văn bằng, chứng chỉ khác</source>
        <translation>other qualification</translation>
    </message>
    <message>
        <source>sơ cấp</source>
        <translation>elementary</translation>
    </message>
    <message>
        <source>trung cấp</source>
        <translation>intermediate</translation>
    </message>
    <message>
        <source>cao đẳng</source>
        <translation>college</translation>
    </message>
    <message>
        <source>đại học</source>
        <translation>university</translation>
    </message>
    <message>
        <source>thạc sĩ</source>
        <translation>master</translation>
    </message>
    <message>
        <source>tiến sĩ</source>
        <translation>doctor</translation>
    </message>
    <message>
        <source>trình độ A</source>
        <translation>level A</translation>
    </message>
    <message>
        <source>trình độ B</source>
        <translation>level B</translation>
    </message>
    <message>
        <source>trình độ C</source>
        <translation>level C</translation>
    </message>
    <message>
        <source>cơ bản</source>
        <translation>basic</translation>
    </message>
    <message>
        <source>nâng cao</source>
        <translation>advanced</translation>
    </message>
    <message>
        <source>nghỉ hưu</source>
        <translation>retired</translation>
    </message>
    <message>
        <source>thôi việc</source>
        <translation>resigned</translation>
    </message>
    <message>
        <source>chuyển công tác ra ngoài tỉnh</source>
        <translation>moved out of the province</translation>
    </message>
    <message>
        <source>từ trần</source>
        <translation>died</translation>
    </message>
    <message>
        <source>thôi công tác vì lý do khác</source>
        <translation>left for another reason</translation>
    </message>
    <message>
        <source>Kỹ năng số</source>
        <translation>Digital skills</translation>
    </message>
    <message>
        <source>Kỹ năng số %1</source>
        <translation>Digital skills, %1</translation>
    </message>
    <message>
        <source>%1, từ %2 trở lên</source>
        <translation>%1, %2 or higher</translation>
    </message>
    <message>
        <source>đang tham gia</source>
        <translation>on it</translation>
    </message>
    <message>
        <source>cần cử lại</source>
        <translation>to reappoint</translation>
    </message>
    <message>
        <source>chưa bắt đầu</source>
        <translation>not begun</translation>
    </message>
    <message>
        <source>đã thôi</source>
        <translation>left</translation>
    </message>
    <message>
        <source>đúng %1 người</source>
        <translation>exactly %1</translation>
    </message>
    <message>
        <source>từ %1 đến %2 người</source>
        <translation>%1 to %2 people</translation>
    </message>
    <message>
        <source>ít nhất %1 người</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>Không đọc được trình độ, giữ nguyên trong ghi chú của văn bằng, chứng chỉ</source>
        <translation>The qualification was not understood and is kept as written, in a note</translation>
    </message>
    <message>
        <source>Hàng bị loại của %1</source>
        <translation>Refused rows of %1</translation>
    </message>
    <message>
        <source>Hàng</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Không ghi mạng lưới, đội ngũ nào</source>
        <translation>No roster is named</translation>
    </message>
    <message>
        <source>Không có mạng lưới, đội ngũ “%1”</source>
        <translation>There is no roster “%1”</translation>
    </message>
    <message>
        <source>Không ghi đơn vị</source>
        <translation>No unit is named</translation>
    </message>
    <message>
        <source>Cùng một người, cùng đơn vị với dòng %1</source>
        <translation>The same person and unit as in row %1</translation>
    </message>
    <message>
        <source>Người này có nhiều dòng trong thời gian ấy; sửa trên trang mạng lưới</source>
        <translation>This person has several entries in that time; edit them on the page Rosters</translation>
    </message>
    <message>
        <source>Đơn vị chỉ có %1 người, đã có ở dòng %2</source>
        <translation>The unit has room for %1, who stand in row %2</translation>
    </message>
    <message>
        <source>Đơn vị đã có người: %1</source>
        <translation>The unit already has: %1</translation>
    </message>
    <message>
        <source>%1 có hai dòng cùng lúc trong một mạng lưới, đội ngũ của một đơn vị</source>
        <translation>%1 has two entries at one time on one roster of a unit</translation>
    </message>
    <message>
        <source>%1: một đơn vị có nhiều người hơn mức cho phép</source>
        <translation>%1: a unit has more people than it may</translation>
    </message>
    <message>
        <source>Cử người vào lớp</source>
        <translation>Putting people forward</translation>
    </message>
    <message>
        <source>%1, %2 như cũ, %3 chưa chắc, %4 không nhận</source>
        <translation>%1, %2 as before, %3 doubtful, %4 refused</translation>
    </message>
    <message>
        <source>%1 kết quả mới</source>
        <translation>%1 new results</translation>
    </message>
    <message>
        <source>Không có trình độ %1</source>
        <translation>There is no qualification %1</translation>
    </message>
    <message>
        <source>Ghi LOẠI hoặc LOẠI:TRÌNH ĐỘ, như it:university, it_certificate:basic</source>
        <translation>Write KIND or KIND:LEVEL, as it:university, it_certificate:basic</translation>
    </message>
    <message>
        <source>Mạng lưới, đội ngũ: %1, %2 %3</source>
        <translation>Roster: %1, %2 %3</translation>
    </message>
    <message>
        <source>Trình độ: %1 (mã %2)</source>
        <translation>Qualification: %1 (id %2)</translation>
    </message>
    <message>
        <source>Không có hàng nào bị loại, không ghi %1</source>
        <translation>No row was refused; %1 was not written</translation>
    </message>
    <message>
        <source>Trả lại đơn vị gửi danh sách để sửa</source>
        <translation>To give back to the sender of the list to be put right</translation>
    </message>
    <message>
        <source>%1 hàng bị loại: %2</source>
        <translation>%1 refused rows: %2</translation>
    </message>
    <message>
        <source>Không có giá trị &quot;%1&quot;</source>
        <translation>There is no value &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 người đã thôi công tác</source>
        <translation>%1 people have left</translation>
    </message>
    <message>
        <source>Bỏ nhóm %1: %2 người</source>
        <translation>Out of %1: %2 people</translation>
    </message>
    <message>
        <source>Thêm nhóm %1: %2 người</source>
        <translation>Into %1: %2 people</translation>
    </message>
    <message>
        <source>Đã ghi: %1 (mã %2)</source>
        <translation>Recorded: %1 (id %2)</translation>
    </message>
    <message>
        <source>Không có văn bằng, chứng chỉ mã %1</source>
        <translation>There is no qualification with the id %1</translation>
    </message>
    <message>
        <source>Xem mã bằng people show</source>
        <translation>See the ids with people show</translation>
    </message>
    <message>
        <source>Đã bỏ: %1</source>
        <translation>Removed: %1</translation>
    </message>
    <message>
        <source>Chuyển một hay nhiều người đến một đơn vị, hoặc ghi người trở lại công tác</source>
        <translation>Transfer one or many people to a unit, or record that somebody came back</translation>
    </message>
    <message>
        <source>Nghỉ hưu, thôi việc, đi khỏi tỉnh, từ trần; WHY: %1</source>
        <translation>Retirement, resignation, a move out of the province, death; WHY: %1</translation>
    </message>
    <message>
        <source>Thêm trình độ, văn bằng, chứng chỉ; K: %1</source>
        <translation>Add a qualification; K: %1</translation>
    </message>
    <message>
        <source>Sửa trình độ, văn bằng, chứng chỉ; L: %1</source>
        <translation>Edit a qualification; L: %1</translation>
    </message>
    <message>
        <source>Bỏ một trình độ, văn bằng, chứng chỉ ghi nhầm</source>
        <translation>Remove a qualification recorded by mistake</translation>
    </message>
    <message>
        <source>bỏ nhóm: %1</source>
        <translation>out of: %1</translation>
    </message>
    <message>
        <source>thêm nhóm: %1</source>
        <translation>into: %1</translation>
    </message>
    <message>
        <source>%1 người chuyển</source>
        <translation>%1 people to be transferred</translation>
    </message>
    <message>
        <source>Không có mạng lưới, đội ngũ %1</source>
        <translation>There is no roster %1</translation>
    </message>
    <message>
        <source>Lấy các loại có sẵn bằng lệnh roster kinds --standard</source>
        <translation>Take the standard kinds with roster kinds --standard</translation>
    </message>
    <message>
        <source>Không có dòng mạng lưới, đội ngũ %1</source>
        <translation>There is no entry %1 of a roster</translation>
    </message>
    <message>
        <source>Xem mã bằng lệnh roster list</source>
        <translation>See the ids with roster list</translation>
    </message>
    <message>
        <source>Cần cử lại</source>
        <translation>To reappoint</translation>
    </message>
    <message>
        <source>Thừa</source>
        <translation>Too many</translation>
    </message>
    <message>
        <source>Chưa có loại nào; lấy các loại có sẵn bằng roster kinds --standard</source>
        <translation>There are no kinds yet; take the standard ones with roster kinds --standard</translation>
    </message>
    <message>
        <source>Mạng lưới</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>Đến hết ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Thuộc</source>
        <translation>Below</translation>
    </message>
    <message>
        <source>Đang có</source>
        <translation>There are</translation>
    </message>
    <message>
        <source>%1 dòng</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>Đã cử %1 người: %2, %3</source>
        <translation>%1 people put on: %2, %3</translation>
    </message>
    <message>
        <source>Đã sửa</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>%1 người thôi tham gia từ ngày %2</source>
        <translation>%1 people leave on %2</translation>
    </message>
    <message>
        <source>Đã xóa %1 dòng</source>
        <translation>%1 entries deleted</translation>
    </message>
    <message>
        <source>Ghi mạng lưới, đội ngũ</source>
        <translation>Writing the roster</translation>
    </message>
    <message>
        <source>Đã ghi %1 người mới, %2 thay đổi; %3 người được thay thôi tham gia</source>
        <translation>%1 new entries and %2 changes written; %3 who were replaced leave</translation>
    </message>
    <message>
        <source>Các mạng lưới, đội ngũ: bao nhiêu người, đơn vị nào còn thiếu; --standard: lấy các loại có sẵn</source>
        <translation>The rosters: how many people, how many units lack some; --standard: take the standard kinds</translation>
    </message>
    <message>
        <source>Thêm, sửa hoặc bỏ một loại; --expected: đơn vị phải có, như agency/province; --most 0: không giới hạn</source>
        <translation>Add, edit or remove a kind; --expected: units that should have members, like agency/province; --most 0: no limit</translation>
    </message>
    <message>
        <source>Thành viên mạng lưới, đội ngũ; --all: cả người đã thôi</source>
        <translation>Members of rosters; --all: those who left too</translation>
    </message>
    <message>
        <source>Đơn vị còn thiếu hoặc thừa người theo từng mạng lưới, đội ngũ</source>
        <translation>Units with too few or too many members of each roster</translation>
    </message>
    <message>
        <source>Cử người vào mạng lưới, đội ngũ; --replace: thay người đang giữ</source>
        <translation>Put people on a roster; --replace: in place of who is there</translation>
    </message>
    <message>
        <source>Sửa vai trò, quyết định, thời gian của một người</source>
        <translation>Edit the role, the decision or the time of an entry</translation>
    </message>
    <message>
        <source>Cho thôi tham gia từ một ngày</source>
        <translation>Record leaving from a day on</translation>
    </message>
    <message>
        <source>Xóa dòng ghi nhầm</source>
        <translation>Delete entries made by mistake</translation>
    </message>
    <message>
        <source>Nhập danh sách mạng lưới, đội ngũ: người, đơn vị, vai trò, quyết định, thời gian</source>
        <translation>Import the list of a roster: people, unit, role, decision, time</translation>
    </message>
    <message>
        <source>nhận</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>%1 nhận</source>
        <translation>%1 taken</translation>
    </message>
    <message>
        <source>Trong đó %1 mới, %2 thay đổi; %3 hồ sơ mới</source>
        <translation>Of these %1 new, %2 changed; %3 new records</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>số văn bản chưa rõ</source>
        <translation>number unknown</translation>
    </message>
    <message>
        <source>số %1</source>
        <translation>no. %1</translation>
    </message>
    <message>
        <source>theo Quyết định %1</source>
        <translation>under Decision %1</translation>
    </message>
    <message>
        <source>không nêu cấp</source>
        <translation>no level stated</translation>
    </message>
    <message>
        <source>cấp tỉnh</source>
        <translation>province level</translation>
    </message>
    <message>
        <source>cấp huyện</source>
        <translation>district level</translation>
    </message>
    <message>
        <source>cấp xã</source>
        <translation>commune level</translation>
    </message>
    <message>
        <source>%1 lớp</source>
        <translation>%1 classes</translation>
    </message>
    <message>
        <source>cấp </source>
        <translation>level </translation>
    </message>
    <message>
        <source>chưa nêu</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Đã chi %1 kinh phí dự kiến</source>
        <translation>%1 of the planned money spent</translation>
    </message>
    <message>
        <source>Chưa ghi khoản chi nào</source>
        <translation>No spending entered yet</translation>
    </message>
    <message>
        <source>Nhiệm vụ không có dòng kinh phí riêng</source>
        <translation>Tasks without a budget line</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 người</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>TT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Kế hoạch cả giai đoạn</source>
        <translation>Planned, whole period</translation>
    </message>
    <message>
        <source>Kế hoạch năm</source>
        <translation>Planned this year</translation>
    </message>
    <message>
        <source>Đã làm</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Tiến độ chi</source>
        <translation>Spending</translation>
    </message>
    <message>
        <source>Tổng cộng</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Cả giai đoạn: %1 đồng</source>
        <translation>Whole period: %1 đồng</translation>
    </message>
    <message>
        <source>Kế hoạch không nêu số kinh phí</source>
        <translation>The plan states no amount</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Cấp của lớp</source>
        <translation>Class level</translation>
    </message>
    <message>
        <source>Cộng</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Đã mở</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>mọi cấp</source>
        <translation>all levels</translation>
    </message>
    <message>
        <source>số người</source>
        <translation>people</translation>
    </message>
    <message>
        <source>Cộng các lớp</source>
        <translation>All classes</translation>
    </message>
    <message>
        <source>hằng năm</source>
        <translation>yearly</translation>
    </message>
    <message>
        <source>lũy kế</source>
        <translation>cumulative</translation>
    </message>
    <message>
        <source>tại thời điểm</source>
        <translation>as of a date</translation>
    </message>
    <message>
        <source>danh sách học viên</source>
        <translation>enrolments</translation>
    </message>
    <message>
        <source>mạng lưới, đội ngũ</source>
        <translation>roster</translation>
    </message>
    <message>
        <source>đơn vị</source>
        <translation>units</translation>
    </message>
    <message>
        <source>điều tra</source>
        <translation>survey</translation>
    </message>
    <message>
        <source>số liệu tổng hợp</source>
        <translation>tallies</translation>
    </message>
    <message>
        <source>nhập tay</source>
        <translation>entered by hand</translation>
    </message>
    <message>
        <source> (tự đặt)</source>
        <translation> (own)</translation>
    </message>
    <message>
        <source>Theo %1</source>
        <translation>Under %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>không nêu hạn</source>
        <translation>no deadline stated</translation>
    </message>
    <message>
        <source>chưa đến hạn</source>
        <translation>not yet due</translation>
    </message>
    <message>
        <source>sắp đến hạn</source>
        <translation>due soon</translation>
    </message>
    <message>
        <source>đã qua hạn</source>
        <translation>past due</translation>
    </message>
    <message>
        <source>có</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>không</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Năm %1</source>
        <translation>Year %1</translation>
    </message>
    <message>
        <source>Mức phải đạt</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Tính theo</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Căn cứ của kỳ</source>
        <translation>Basis of the period</translation>
    </message>
    <message>
        <source>Nguồn số liệu</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>kế hoạch không nêu</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>suy ra</source>
        <translation>inferred</translation>
    </message>
    <message>
        <source>kế hoạch nêu</source>
        <translation>stated in the plan</translation>
    </message>
    <message>
        <source>Nơi báo cáo</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Kế hoạch ghi</source>
        <translation>The plan says</translation>
    </message>
    <message>
        <source>Hạn gửi</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ngày cuối còn trong hạn</source>
        <translation>Last day in time</translation>
    </message>
    <message>
        <source>Bản quét ghi: %1</source>
        <translation>The scan reads: %1</translation>
    </message>
    <message>
        <source>Phối hợp</source>
        <translation>Coordinating</translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Vị trí trong văn bản</source>
        <translation>Place in the document</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cả giai đoạn</source>
        <translation>Whole period</translation>
    </message>
    <message>
        <source>Phụ lục ghi</source>
        <translation>The annex says</translation>
    </message>
    <message>
        <source>Điểm cần lưu ý của văn bản</source>
        <translation>Oddities of the document</translation>
    </message>
    <message>
        <source>Về số văn bản</source>
        <translation>On the document&apos;s number</translation>
    </message>
    <message>
        <source>Về chỉ tiêu</source>
        <translation>On targets</translation>
    </message>
    <message>
        <source>Về số người</source>
        <translation>On numbers of people</translation>
    </message>
    <message>
        <source>Về kinh phí</source>
        <translation>On money</translation>
    </message>
    <message>
        <source>Số liệu hiện trạng</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Đối tượng văn bản nêu</source>
        <translation>Audiences named</translation>
    </message>
    <message>
        <source>Sau sắp xếp đơn vị hành chính</source>
        <translation>After the reform of units</translation>
    </message>
    <message>
        <source>Nguồn văn bản</source>
        <translation>Source of the text</translation>
    </message>
    <message>
        <source>Ghi chú khác</source>
        <translation>Other notes</translation>
    </message>
    <message>
        <source>Loại văn bản</source>
        <translation>Document type</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>chưa rõ</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Ngày ký</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Theo đề nghị</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Phụ lục kinh phí</source>
        <translation>Money annex</translation>
    </message>
    <message>
        <source>Nguồn kinh phí</source>
        <translation>Funding sources</translation>
    </message>
    <message>
        <source>Tổ chức thực hiện</source>
        <translation>Implementation</translation>
    </message>
    <message>
        <source>Quy định về nhân lực</source>
        <translation>Staffing rules</translation>
    </message>
    <message>
        <source>Nhóm đối tượng</source>
        <translation>Audiences</translation>
    </message>
    <message>
        <source>Kế hoạch không nêu mức phải đạt: chỉ theo dõi số đã làm được.</source>
        <translation>The plan states no target: what was done is followed.</translation>
    </message>
    <message>
        <source> – đơn vị tự đặt</source>
        <translation> – set by the office</translation>
    </message>
    <message>
        <source>Theo</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>Gửi qua</source>
        <translation>Sent through</translation>
    </message>
    <message>
        <source>Văn bản không nêu hạn gửi.</source>
        <translation>The document states no deadline.</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Đơn vị này không còn</source>
        <translation>The unit is gone</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>từ %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>đến %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>không giới hạn</source>
        <translation>open-ended</translation>
    </message>
    <message>
        <source>thay số %1</source>
        <translation>replaces %1</translation>
    </message>
    <message>
        <source>đã thay bằng số %1</source>
        <translation>replaced by %1</translation>
    </message>
    <message>
        <source>%1/%2 học viên</source>
        <translation>%1/%2 learners</translation>
    </message>
    <message>
        <source>%1 học viên</source>
        <translation>%1 learners</translation>
    </message>
    <message>
        <source>nhiệm vụ %1</source>
        <translation>task %1</translation>
    </message>
    <message>
        <source>thêm %1: %2</source>
        <translation>adds %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>giống %1, %2</source>
        <translation>like %1, %2</translation>
    </message>
    <message>
        <source>Được chọn để bỏ qua</source>
        <translation>Chosen to be left out</translation>
    </message>
    <message>
        <source>chưa thuộc nhóm đối tượng nào</source>
        <translation>belongs to no audience</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Số định danh</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Số thứ tự</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Họ và chữ đệm</source>
        <translation>Surname and middle name</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ngày sinh (nam)</source>
        <translation>Date of birth (men)</translation>
    </message>
    <message>
        <source>Ngày sinh (nữ)</source>
        <translation>Date of birth (women)</translation>
    </message>
    <message>
        <source>Giới tính</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Nam</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Nữ</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Số CMND</source>
        <translation>Old identity number</translation>
    </message>
    <message>
        <source>Mã cán bộ</source>
        <translation>Staff code</translation>
    </message>
    <message>
        <source>Phòng, ban</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Thư điện tử</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Có thay đổi</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Khác hồ sơ</source>
        <translation>Differs from record</translation>
    </message>
    <message>
        <source>Giống</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>Đã có hồ sơ</source>
        <translation>On record</translation>
    </message>
    <message>
        <source>Nghi trùng</source>
        <translation>Possible duplicate</translation>
    </message>
    <message>
        <source>Chưa rõ đơn vị</source>
        <translation>Unit unclear</translation>
    </message>
    <message>
        <source>Bỏ qua</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Bị loại</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>ô %1: %2</source>
        <translation>cell %1: %2</translation>
    </message>
    <message>
        <source>%1 năm %2: %3 đồng</source>
        <translation>%1 in %2: %3 đồng</translation>
    </message>
    <message>
        <source>lớp %1</source>
        <translation>class %1</translation>
    </message>
    <message>
        <source>%1, năm %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>đã làm %1 · %2</source>
        <translation>done %1 · %2</translation>
    </message>
    <message>
        <source>chưa ghi minh chứng</source>
        <translation>no evidence recorded</translation>
    </message>
    <message>
        <source>Đã ghi</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Số đơn vị</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>%1 đơn vị</source>
        <translation>%1 units</translation>
    </message>
    <message>
        <source>%1 và %2 đơn vị khác</source>
        <translation>%1 and %2 other units</translation>
    </message>
    <message>
        <source>Dân tộc</source>
        <translation>Ethnicity</translation>
    </message>
    <message>
        <source>Cả bản ghi</source>
        <translation>The whole record</translation>
    </message>
    <message>
        <source>ghi như tôi nhập</source>
        <translation>write it as I typed</translation>
    </message>
    <message>
        <source>xóa</source>
        <translation>remove</translation>
    </message>
    <message>
        <source>đã xóa (%1)</source>
        <translation>removed (%1)</translation>
    </message>
    <message>
        <source>giữ lại (%1)</source>
        <translation>keep (%1)</translation>
    </message>
    <message>
        <source>%1 chỗ</source>
        <translation>%1 places</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tệp danh sách đã thay đổi từ lúc xem trước</source>
        <translation>The list’s file has changed since the preview</translation>
    </message>
    <message>
        <source>Chọn lại tệp rồi xuất các hàng bị loại</source>
        <translation>Choose the file again, then export the refused rows</translation>
    </message>
    <message>
        <source>Mã số thuế</source>
        <translation>Tax code</translation>
    </message>
    <message>
        <source>Mã số thuế cá nhân</source>
        <translation>Personal tax code</translation>
    </message>
    <message>
        <source>Loại hình doanh nghiệp</source>
        <translation>Form of enterprise</translation>
    </message>
    <message>
        <source>Địa bàn doanh nghiệp</source>
        <translation>Territory of the enterprise</translation>
    </message>
    <message>
        <source>Hồ sơ này không còn</source>
        <translation>This record is gone</translation>
    </message>
    <message>
        <source>Có thể nó vừa bị xóa hoặc hoàn tác</source>
        <translation>It may have been deleted or undone</translation>
    </message>
    <message>
        <source>chưa học lớp nào</source>
        <translation>no class yet</translation>
    </message>
    <message>
        <source>%1 lớp, %2 chứng nhận</source>
        <translation>%1 classes, %2 certificates</translation>
    </message>
    <message>
        <source>(để trống)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Trình độ CNTT</source>
        <translation>IT degree</translation>
    </message>
    <message>
        <source>Chứng chỉ tin học</source>
        <translation>Computing certificate</translation>
    </message>
    <message>
        <source>Trình độ chuyên môn</source>
        <translation>Degree</translation>
    </message>
    <message>
        <source>Chuyên ngành</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Trình độ, văn bằng</source>
        <translation>Qualifications</translation>
    </message>
</context>
</TS>

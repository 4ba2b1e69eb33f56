#include "pdf_reading.h"

#include <QProcess>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace taphuan {

namespace {

QString outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished() && process.exitCode() == 0)
        << program.toStdString() << ": " << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString fact(const QString& path, const QString& name) {
    for (const QString& line : outputOf(u"pdfinfo"_s, {path}).split(u'\n'))
        if (line.startsWith(name + u':')) return line.mid(name.size() + 1).trimmed();
    return {};
}

}  // namespace

QString pdfText(const QString& path) {
    return outputOf(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s}).simplified();
}

int pdfPages(const QString& path) {
    return fact(path, u"Pages"_s).toInt();
}

QString pdfPageSize(const QString& path) {
    return fact(path, u"Page size"_s).remove(QRegularExpression(u"\\.\\d+"_s));
}

QStringList pdfFonts(const QString& path) {
    QStringList fonts;
    // name, type (two words), encoding, emb, sub, uni, object and generation
    for (const QString& line : outputOf(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2)) {
        const QStringList words = line.simplified().split(u' ');
        if (words.size() < 6) continue;
        QString font = words.first().section(u'+', -1);
        if (words[words.size() - 5] == u"yes"_s) font += u" embedded"_s;
        if (words[words.size() - 3] == u"yes"_s) font += u" searchable"_s;
        fonts << font;
    }
    return fonts;
}

std::vector<PaperPerson> manyPeople(int count) {
    static const QStringList families =
        QString(
            u"Nguyễn,Trần,Lê,Phạm,Huỳnh,Đặng,Bùi,Đỗ,Hồ,Ngô,Võ,Lý,Tạ,Kiều,Ừng,Ỷ,"
            "Ẵng,Ỗ,Ễ,Ợ,Ỹ"_s)
            .split(u',');
    static const QStringList middles =
        QString(
            u"Thị Mỹ,Hữu,Đức,Quốc,Thuỳ,Ngọc Ánh,Hoàng Bảo,Thế,Phước,Cẩm,Nhật Lệ,"
            "Kim Thoại Mỹ,Diễm,Lưỡng,Bửu"_s)
            .split(u',');
    static const QStringList given =
        QString(
            u"Hoà,Hòa,Hơn,Ấm,Óc,Tâm,Ơn,Ân,Văn,Thuý,Thúy,Nguyệt,Khuyên,Quý,Sỹ,Đắk,Ẩn,Ẫm,Ậu,Ằng,Ẳng,Ặng,Ẻo,Ẽn,"
            u"Ẹp,Ểnh,Ệu,Ỉnh,Ĩnh,Ịch,Ỏi,"
            "Õng,Ọc,Ổi,Ộc,Ờ,Ởm,Ỡm,Ủy,Ũng,Ụ,Ửng,Ữu,Ựu,Ỳ,Ỵ,Giỏi,Dũng,Phượng,Thưởng,Nghĩa,Hải,Mẫu,Nghè,Kế,Bé,"
            "Lãm,Tòng,Ốc,Ớt,Ứng,Ứ,Ù,Ì,Í,Ý,Ỏ,Xã"_s)
            .split(u',');
    static const QStringList units = QString(
                                         u"UBND huyện Châu Thành,Sở Thông tin và Truyền thông,"
                                         "Phòng Văn hóa và Thông tin thị xã Trảng Bàng,UBND xã Hảo Đước"_s)
                                         .split(u',');
    static const QStringList positions =
        QString(u"Chuyên viên,Phó Chủ tịch UBND xã,Công chức Văn hóa - Xã hội,Trưởng phòng"_s).split(u',');
    std::vector<PaperPerson> people;
    for (int i = 0; i < count; ++i) {
        PaperPerson person;
        person.number = i + 1;
        person.fullName = families[(i * 5) % families.size()] + u' ' + middles[(i * 7) % middles.size()] +
                          u' ' + given[i % given.size()];
        const QDate birth(1970 + i % 30, 1 + i % 9, 5);
        person.birth = i % 3 == 0 ? PartialDate::ofYear(birth.year()) : PartialDate::of(birth);
        person.sex = i % 2 ? Sex::female : Sex::male;
        person.position = positions[i % positions.size()];
        person.unit = units[i % units.size()];
        people.push_back(person);
    }
    return people;
}

ClassPaper paperOf(int people, int days) {
    ClassPaper paper;
    paper.superiorAgency = u"UBND TỈNH TÂY NINH"_s;
    paper.agency = u"SỞ THÔNG TIN VÀ TRUYỀN THÔNG"_s;
    paper.place = u"Tây Ninh"_s;
    paper.className = u"Lớp tập huấn kỹ năng số cho cán bộ, công chức cấp xã huyện Châu Thành"_s;
    paper.classCode = u"CDS-2023-07"_s;
    paper.course = u"Kỹ năng số cơ bản và an toàn thông tin"_s;
    paper.hours = days * 8;
    paper.starts = QDate(2023, 6, 12);
    paper.ends = paper.starts.addDays(std::max(days - 1, 0));
    paper.venue = u"Hội trường UBND huyện Châu Thành, thị trấn Châu Thành"_s;
    paper.dated = QDate(2023, 6, 12);
    paper.signerPosition = u"GIÁM ĐỐC"_s;
    paper.signerName = u"Nguyễn Tấn Đức"_s;
    paper.classHead = u"Nguyễn Thị Bích Phượng"_s;
    for (int day = 0; day < days; ++day)
        for (const QString& part : {u"Sáng"_s, u"Chiều"_s})
            paper.sessions.push_back({paper.starts.addDays(day), part, 4});
    paper.people = manyPeople(people);
    return paper;
}

}  // namespace taphuan

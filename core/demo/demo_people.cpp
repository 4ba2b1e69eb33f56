#include "core/demo/demo_people.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace taphuan {

namespace {

const std::vector<QString>& words(const char16_t* text) {
    static QHash<const char16_t*, std::vector<QString>> cache;
    auto found = cache.find(text);
    if (found == cache.end()) {
        const QStringList all = QString::fromUtf16(text).split(u' ');
        found = cache.insert(text, std::vector<QString>(all.begin(), all.end()));
    }
    return *found;
}

// Surnames stand as often as they are borne, roughly.
constexpr const char16_t* surnames =
    u"Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Trần Lê Lê Lê Phạm Phạm Huỳnh Huỳnh Phan Vũ "
    u"Võ Võ "
    u"Đặng Bùi Đỗ Hồ Ngô Dương Lý Trương Đoàn Trịnh Lâm Mai Tô Cao Đinh Châu Hà Thái Tạ";
constexpr const char16_t* maleMiddles =
    u"Văn Văn Văn Hữu Đức Công Quốc Minh Hoàng Thành Thanh Ngọc Tấn Trung Xuân Anh Gia Đình";
constexpr const char16_t* femaleMiddles =
    u"Thị Thị Thị Thị Ngọc Thuỳ Thanh Kim Mỹ Thu Bích Hồng Phương Minh Khánh Như";
constexpr const char16_t* maleNames =
    u"An Bình Cường Dũng Đạt Đức Giang Hải Hiếu Hoà Hùng Hưng Khải Khánh Khoa Kiên Lâm Long Lợi Mạnh Minh "
    u"Nam Nghĩa Nhân "
    u"Phong Phúc Phước Quân Quang Quý Sơn Tài Tâm Tân Thắng Thành Thiện Thịnh Tiến Toàn Trí Trung Tú Tuấn "
    u"Tùng Việt Vinh Vũ";
constexpr const char16_t* femaleNames =
    u"An Anh Ánh Châu Chi Diễm Diệp Dung Duyên Đào Giang Hà Hạnh Hằng Hiền Hoa Hoà Hồng Huệ Hương Khuê Lan "
    u"Liên Linh Loan Ly "
    u"Mai My Nga Ngân Ngọc Nguyệt Nhi Nhung Oanh Phượng Quyên Tâm Thảo Thoa Thơ Thu Thuý Thuỷ Tiên Trang "
    u"Trinh Tuyết Vân Vy Yến";

QString digits(int value, int width) {
    return QStringLiteral("%1").arg(value, width, 10, QLatin1Char('0'));
}

QString secondMiddle(DemoRandom& random, bool female) {
    if (!random.percent(female ? 55 : 12)) return {};
    return u' ' + random.of(words(female ? u"Mỹ Thu Kim Ngọc Bích Thanh Hồng Tuyết Cẩm Diễm"
                                         : u"Hoàng Minh Anh Bảo"));
}

}  // namespace

Person demoPerson(DemoRandom& random, int serial) {
    Person person;
    const bool female = random.percent(44);
    person.sex = female ? Sex::female : Sex::male;
    const QString middle = random.of(words(female ? femaleMiddles : maleMiddles));
    const QString given = random.of(words(female ? femaleNames : maleNames));
    person.fullName =
        QString(random.of(words(surnames)) + u' ' + middle + secondMiddle(random, female) + u' ' + given);
    const int year = 1964 + random.below(38);
    const QDate birth = QDate(year, 1, 1).addDays(random.below(365));
    person.birth = random.oneIn(14) ? PartialDate::ofYear(year) : PartialDate::of(birth);
    const int century = (year >= 2000 ? 2 : 0) + (female ? 1 : 0);
    constexpr int perBlock = 1'000'000;
    person.nationalId = QString(digits(99 - serial / perBlock, 3) + QString::number(century) +
                                digits(year % 100, 2) + digits(serial % perBlock, 6));
    person.phone = QString(random.of(words(u"090 091 093 097 098 086 035 038 070 077")) +
                           digits(random.below(10000000), 7));
    return person;
}

QString demoPosition(DemoRandom& random, const QString& audience, UnitKind kind) {
    const bool territory = kind == UnitKind::territory;
    if (audience == QLatin1String("leader"))
        return territory
                   ? (random.oneIn(3) ? QStringLiteral("Chủ tịch UBND") : QStringLiteral("Phó Chủ tịch UBND"))
                   : (random.oneIn(3) ? QStringLiteral("Trưởng phòng") : QStringLiteral("Phó Trưởng phòng"));
    if (audience == QLatin1String("digital_officer"))
        return random.oneIn(2) ? QStringLiteral("Chuyên viên phụ trách chuyển đổi số")
                               : QStringLiteral("Công chức tham mưu chuyển đổi số");
    if (audience == QLatin1String("public_employee")) return QStringLiteral("Viên chức");
    if (audience == QLatin1String("sme_leader")) return QStringLiteral("Giám đốc công ty");
    return territory ? (random.oneIn(2) ? QStringLiteral("Công chức Văn hóa - Xã hội")
                                        : QStringLiteral("Công chức Văn phòng - Thống kê"))
                     : QStringLiteral("Chuyên viên");
}

std::vector<Qualification> demoQualifications(const QString& audience, const Person& person, int serial) {
    if (audience == QLatin1String("sme_leader") || serial % 9 == 0) return {};
    const bool digital = audience == QLatin1String("digital_officer");
    std::vector<Qualification> all;
    Qualification degree;
    const bool ofIt = digital ? serial % 10 < 7 : serial % 20 == 1;
    degree.kind = ofIt ? QualificationKind::it_degree : QualificationKind::degree;
    degree.level = serial % 11 == 0  ? QualificationLevel::master
                   : serial % 5 == 0 ? QualificationLevel::college
                                     : QualificationLevel::university;
    static const QStringList others{QStringLiteral("Luật"), QStringLiteral("Hành chính học"),
                                    QStringLiteral("Kế toán"), QStringLiteral("Kinh tế")};
    degree.speciality = ofIt ? (serial % 4 == 0 ? QStringLiteral("Hệ thống thông tin")
                                                : QStringLiteral("Công nghệ thông tin"))
                             : others[serial % others.size()];
    degree.issued = PartialDate::ofYear(std::min(person.birth.year() + 23 + serial % 4, 2022));
    all.push_back(std::move(degree));
    if (ofIt || serial % 3 == 0) return all;
    Qualification certificate;
    certificate.kind = QualificationKind::it_certificate;
    certificate.level = serial % 4 == 0   ? QualificationLevel::advanced
                        : serial % 4 == 1 ? QualificationLevel::b
                                          : QualificationLevel::basic;
    all.push_back(std::move(certificate));
    return all;
}

QString demoCompanyName(DemoRandom& random, int serial) {
    const QString kind = random.of(std::vector<QString>{
        QStringLiteral("Công ty TNHH"), QStringLiteral("Công ty CP"), QStringLiteral("Công ty TNHH MTV")});
    const QString trade =
        QString(
            random.of(words(
                u"Thương_mại Xây_dựng Cơ_khí Nông_sản Dịch_vụ Vận_tải May_mặc Chế_biến Cao_su Thực_phẩm")))
            .replace(u'_', u' ');
    const QString name = QString(random.of(words(u"Hoàng_Gia Tân_Phát Đại_Lợi Minh_Tâm Thành_Công Phú_Thịnh "
                                                 u"An_Khang Việt_Tiến Hưng_Long Bảo_An Nam_Việt Kim_Ngân")))
                             .replace(u'_', u' ');
    return QStringLiteral("%1 %2 %3 %4").arg(kind, trade, name).arg(serial);
}

}  // namespace taphuan

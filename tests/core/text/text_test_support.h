#pragma once

#include <QString>
#include <QStringList>

#include <rapidcheck.h>

namespace taphuan {

// Words of Vietnamese letters with any tones, in NFC or NFD, with spaces, digits, punctuation and invisible
// marks between: what comes from keyboards, pasted tables and old files.
inline rc::Gen<QString> anyText() {
    static const QString pool = QStringLiteral(
        "aăâbcdđeêghiklmnoôơpqrstuưvxyfjwzAĐÊƯYáàảãạấầẩẫậắằẳẵặếềểễệíìỉĩịốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
        "öñçÅİßяא日   \u00a0\u2003\u200b\u00ad\u202e\ufeff\t\r\n\u2028.,-–’'()/+0123456789"
        "\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b\U0001f600");
    return rc::gen::map(
        rc::gen::pair(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pool.size()))),
                      rc::gen::arbitrary<bool>()),
        [](const std::pair<std::vector<int>, bool>& choice) {
            QString text;
            for (const int at : choice.first) text += pool[at];
            return choice.second ? text.normalized(QString::NormalizationForm_D) : text;
        });
}

// Names of one to five syllables, in any case, with tones at either place.
inline rc::Gen<QString> anyName() {
    static const QStringList syllables{
        QStringLiteral("Hoa"), QStringLiteral("Hoà"),  QStringLiteral("Hòa"),  QStringLiteral("HÓA"),
        QStringLiteral("An"),  QStringLiteral("Ân"),   QStringLiteral("Ấn"),   QStringLiteral("Anh"),
        QStringLiteral("Ánh"), QStringLiteral("Ẩn"),   QStringLiteral("Dũng"), QStringLiteral("Đũng"),
        QStringLiteral("đan"), QStringLiteral("Thúy"), QStringLiteral("Thuý"), QStringLiteral("Thùy"),
        QStringLiteral("Ơn"),  QStringLiteral("On"),   QStringLiteral("Ôn"),   QStringLiteral("Vy")};
    return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(syllables.size()))),
                        [](const std::vector<int>& chosen) {
                            QStringList words;
                            for (const int at : chosen) words += syllables[at];
                            return words.mid(0, 5).join(QLatin1Char(' '));
                        });
}

}  // namespace taphuan

inline void showValue(const QString& text, std::ostream& out) {
    out << text.toStdString();
}

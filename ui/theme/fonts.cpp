#include "ui/theme/fonts.h"

#include "resources/fonts/fonts.h"

#include <QFontDatabase>
#include <QtEndian>

#include <algorithm>
#include <iterator>

namespace taphuan {

namespace {

quint32 word(const QByteArray& data, qsizetype at) {
    return at >= 0 && at + 4 <= data.size() ? qFromBigEndian<quint32>(data.constData() + at) : 0;
}

quint16 half(const QByteArray& data, qsizetype at) {
    return at >= 0 && at + 2 <= data.size() ? qFromBigEndian<quint16>(data.constData() + at) : quint16(0);
}

constexpr quint32 tag(const char (&name)[5]) {
    return quint32(name[0]) << 24 | quint32(name[1]) << 16 | quint32(name[2]) << 8 | quint32(name[3]);
}

// Offset of a table from the start of the font; 0 where there is none.
qsizetype tableOffset(const QByteArray& font, quint32 table) {
    for (int i = 0; i < half(font, 4); ++i)
        if (word(font, 12 + 16 * i) == table) return word(font, 12 + 16 * i + 8);
    return 0;
}

// The same font under a family name of ours, of the same length; only in memory. Where the system has its own
// Inter, Qt would otherwise take that one, whose figures differ in width.
void renameFamily(QByteArray& font) {
    const qsizetype names = tableOffset(font, tag("name"));
    if (names == 0) return;
    const qsizetype strings = names + half(font, names + 4);
    constexpr quint16 renamed[] = {1, 3, 4, 6,
                                   16};  // family, unique, full, PostScript and typographic family names
    for (int i = 0; i < half(font, names + 2); ++i) {
        const qsizetype record = names + 6 + 12 * i;
        if (std::find(std::begin(renamed), std::end(renamed), half(font, record + 6)) == std::end(renamed))
            continue;
        const qsizetype start = strings + half(font, record + 10);
        QByteArray name = font.mid(start, half(font, record + 8));
        name.replace(QByteArrayView("\0I\0n\0t\0e\0r", 10), QByteArrayView("\0I\0n\0T\0a\0b", 10));
        name.replace("Inter", "InTab");
        font.replace(start, name.size(), name);
    }
}

QByteArray screenFont(const QString& file) {
    QByteArray font = withTabularFigures(fontData(file));
    renameFamily(font);
    return font;
}

struct Families {
    QString screen, icons;
};

Families loadFamilies() {
    Families families;
    for (const QString& file : screenFontFiles()) {
        const int id = QFontDatabase::addApplicationFontFromData(screenFont(file));
        if (families.screen.isEmpty()) families.screen = QFontDatabase::applicationFontFamilies(id).value(0);
    }
    const int id = QFontDatabase::addApplicationFontFromData(fontData(iconFontFile()));
    families.icons = QFontDatabase::applicationFontFamilies(id).value(0);
    return families;
}

const Families& families() {
    static const Families loaded = loadFamilies();
    return loaded;
}

}  // namespace

void loadScreenFonts() {
    families();
}
QString screenFontFamily() {
    return families().screen;
}
QString iconFontFamily() {
    return families().icons;
}

QByteArray withTabularFigures(QByteArray font) {
    const qsizetype gsub = tableOffset(font, tag("GSUB"));
    if (gsub == 0) return font;
    const qsizetype features = gsub + half(font, gsub + 6);
    for (int i = 0; i < half(font, features); ++i) {
        const qsizetype record = features + 2 + 6 * i;
        if (word(font, record) == tag("tnum")) qToBigEndian(tag("rclt"), font.data() + record);
    }
    return font;
}

}  // namespace taphuan

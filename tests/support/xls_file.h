#pragma once

#include <QByteArray>
#include <QtEndian>

namespace taphuan::test {

inline QByteArray littleEndian(quint64 value, int bytes) {
    QByteArray written;
    for (int i = 0; i < bytes; ++i) written += char(value >> (8 * i));
    return written;
}

// One stream in a container of old Office files (MS-CFB), with sectors of 512 bytes.
inline QByteArray compoundFile(const QString& name, const QByteArray& stream) {
    constexpr quint32 end = 0xFFFFFFFE;
    constexpr quint32 table = 0xFFFFFFFD;
    constexpr quint32 unused = 0xFFFFFFFF;
    const quint32 content = quint32((stream.size() + 511) / 512);
    quint32 tables = 1;
    while (tables * 128 < content + 1 + tables) ++tables;
    QByteArray header = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(16, '\0');
    header += littleEndian(0x3E, 2) + littleEndian(3, 2) + littleEndian(0xFFFE, 2) + littleEndian(9, 2) +
              littleEndian(6, 2) + QByteArray(10, '\0') + littleEndian(tables, 4) + littleEndian(tables, 4) +
              QByteArray(4, '\0') + littleEndian(0, 4) + littleEndian(end, 4) + littleEndian(0, 4) +
              littleEndian(end, 4) + littleEndian(0, 4);
    for (quint32 i = 0; i < 109; ++i) header += littleEndian(i < tables ? i : unused, 4);
    QByteArray fat;
    for (quint32 i = 0; i < tables; ++i) fat += littleEndian(table, 4);
    fat += littleEndian(end, 4);
    for (quint32 i = 1; i <= content; ++i) fat += littleEndian(i == content ? end : tables + 1 + i, 4);
    while (fat.size() < qsizetype(tables) * 512) fat += littleEndian(unused, 4);
    const auto entry = [](const QString& text, int type, quint32 start, qsizetype size) -> QByteArray {
        QByteArray letters;
        for (const QChar c : text) letters += littleEndian(c.unicode(), 2);
        return letters.leftJustified(64, '\0', true) + littleEndian(quint64(letters.size() + 2), 2) +
               char(type) + char(1) + littleEndian(unused, 4) + littleEndian(unused, 4) +
               littleEndian(unused, 4) + QByteArray(36, '\0') + littleEndian(start, 4) +
               littleEndian(quint64(size), 8);
    };
    QByteArray directory = entry(QStringLiteral("Root Entry"), 5, end, 0) +
                           entry(name, 2, content == 0 ? end : tables + 1, stream.size());
    directory = directory.leftJustified(512, '\0');
    return header + fat + directory + stream.leftJustified(qsizetype(content) * 512, '\0');
}

// One record of a workbook stream (MS-XLS).
inline QByteArray biff(quint16 type, const QByteArray& content) {
    return littleEndian(type, 2) + littleEndian(quint64(content.size()), 2) + content;
}

// A BIFF8 workbook of one sheet "Trang 1", with these records before the sheet and these in it.
inline QByteArray xlsFile(const QByteArray& globals, const QByteArray& sheet) {
    const QByteArray begin =
        biff(0x0809, littleEndian(0x0600, 2) + littleEndian(5, 2) + QByteArray(12, '\0'));
    const QByteArray name("\x07\0Trang 1", 9);
    const qsizetype at = begin.size() + 4 + 6 + name.size() + globals.size() + 4;
    return compoundFile(
        QStringLiteral("Workbook"),
        begin + biff(0x0085, littleEndian(quint64(at), 4) + QByteArray(2, '\0') + name) + globals +
            biff(0x000A, {}) +
            biff(0x0809, littleEndian(0x0600, 2) + littleEndian(0x10, 2) + QByteArray(12, '\0')) + sheet +
            biff(0x000A, {}));
}

}  // namespace taphuan::test

#include "tests/fuzz/readers.h"

#include <QDir>

#include <gtest/gtest.h>

namespace taphuan {
namespace {

// Inputs that once broke a reader, and those the fuzzers start from: tests/fuzz.
TEST(FuzzCorpus, NoInputBreaksItsReader) {
    for (const fuzz::Reader& reader : fuzz::readers()) {
        const QDir folder(QStringView(TAPHUAN_SOURCE_DIR) % QStringLiteral("/tests/fuzz/corpus/") %
                          QString::fromLatin1(reader.name));
        const auto files = folder.entryInfoList(QDir::Files);
        EXPECT_GE(files.size(), 2) << reader.name;
        for (const QFileInfo& info : files) {
            SCOPED_TRACE(info.fileName().toStdString());
            QFile file(info.filePath());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            reader.read(file.readAll());
        }
    }
}

}  // namespace
}  // namespace taphuan

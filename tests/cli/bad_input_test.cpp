#include "tests/cli/cli_program.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QSqlDatabase>

#include <sys/prctl.h>
#include <sys/stat.h>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

class BadInput : public CliProgram {
  protected:
    void SetUp() override {
        initSmall();
        before = bytesOf(database());
    }

    // Exit status and one sentence; the database as it was, byte for byte.
    QString refusal(const QStringList& words, int status) {
        const Ran ran = ask(words);
        EXPECT_EQ(ran.status, status) << words.join(u' ').toStdString() << "\n" << ran.error.toStdString();
        EXPECT_EQ(ran.out, QString());
        EXPECT_EQ(bytesOf(database()), before) << words.join(u' ').toStdString();
        return ran.sentence();
    }
    // Of a file of the kind that `words` take, spoilt in every way.
    void expectEverySpoiltFileRefused(const QStringList& words, const QString& good) {
        const QString suffix = good.section(u'.', -1);
        const QByteArray bytes = bytesOf(good);
        const QString missing = path(u"không có."_s + suffix);
        const QMap<QString, QString> spoilt{
            {u"missing"_s, missing},
            {u"empty"_s, write(u"rỗng."_s + suffix, {})},
            {u"truncated"_s, write(u"cụt."_s + suffix, bytes.left(bytes.size() / 2 - 1))},
            {u"an image"_s, write(u"ảnh."_s + suffix, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16))},
            {u"another encoding"_s,
             write(u"mã khác."_s + suffix, QByteArray::fromHex("44616e682073e163682c54ea6e0a312c320a"))}};
        for (auto file = spoilt.begin(); file != spoilt.end(); ++file) {
            SCOPED_TRACE(file.key().toStdString());
            const QString sentence = refusal(words + QStringList{*file}, 3);
            EXPECT_TRUE(sentence.contains(QFileInfo(*file).fileName())) << sentence.toStdString();
        }
    }

    QByteArray before;
};

TEST_F(BadInput, APlanFile) {
    expectEverySpoiltFileRefused({u"plan"_s, u"import"_s}, planFile());
}

TEST_F(BadInput, AUnitsFile) {
    expectEverySpoiltFileRefused({u"units"_s, u"import"_s}, resource(u"units/units_2022.csv"_s));
}

TEST_F(BadInput, APeopleFile) {
    expectEverySpoiltFileRefused({u"people"_s, u"import"_s}, sample(u"cu-hoc-vien-huyen-chau-thanh.xlsx"_s));
}

TEST_F(BadInput, AHeadcountFile) {
    expectEverySpoiltFileRefused({u"headcount"_s, u"import"_s}, sample(u"bang-diem-danh.xlsx"_s));
    EXPECT_TRUE(
        refusal({u"headcount"_s, u"import"_s, sample(u"bang-diem-danh.xlsx"_s)}, 3).contains(u"Số người"_s));
}

TEST_F(BadInput, InitLeavesNothingBehindWhereAFileIsBad) {
    const Ran ran =
        run({u"init"_s, path(u"moi.taphuan"_s), u"--plan"_s, write(u"cut.json"_s, "{\"format\":")});
    EXPECT_EQ(ran.status, 3);
    ran.sentence();
    EXPECT_TRUE(QDir(path({})).entryList({u"moi*"_s}, QDir::AllEntries).isEmpty());
    const Ran again = run({u"init"_s, database()});
    EXPECT_EQ(again.status, 4);
    EXPECT_TRUE(again.sentence().contains(u"Đã có tệp này"_s));
    EXPECT_EQ(bytesOf(database()), before);
}

class BadDatabase : public BadInput {
  protected:
    // Reading and writing are both refused.
    QString refusedForAll() {
        const QString reading = refusal({u"info"_s}, 4);
        EXPECT_EQ(refusal({u"people"_s, u"import"_s, sample(u"danh-sach-can-bo-so-tttt.csv"_s)}, 4), reading);
        return reading;
    }
    void overwrite(qint64 at, const QByteArray& bytes) {
        QFile file(database());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(at));
        ASSERT_EQ(file.write(bytes), bytes.size());
        file.close();
        before = bytesOf(database());
    }
    // By a program of which ours knows nothing.
    void execute(const QString& statement) {
        {
            QSqlDatabase sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            sql.setDatabaseName(database());
            ASSERT_TRUE(sql.open());
            QSqlQuery query(sql);
            ASSERT_TRUE(query.exec(statement));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        before = bytesOf(database());
    }
    QStringList writing() const {
        return {u"course"_s, u"add"_s, u"--code"_s, u"A"_s, u"--name"_s, u"A"_s, u"--hours"_s, u"8"_s};
    }
};

TEST_F(BadDatabase, Missing) {
    const Ran ran = run({u"--db"_s, path(u"không có.taphuan"_s), u"info"_s});
    EXPECT_EQ(ran.status, 4);
    EXPECT_TRUE(ran.sentence().contains(u"không có.taphuan"_s));
}

TEST_F(BadDatabase, OfANewerSchema) {
    execute(u"UPDATE meta SET value = '99' WHERE key IN ('schema_version', 'oldest_reader')"_s);
    EXPECT_TRUE(refusedForAll().contains(u"bản Tập Huấn mới hơn"_s));
}

TEST_F(BadDatabase, Damaged) {
    overwrite(100, QByteArray(3000, '\xa5'));
    EXPECT_TRUE(refusedForAll().contains(u"bị hỏng"_s));
}

TEST_F(BadDatabase, NoDatabaseAtAll) {
    ASSERT_TRUE(QFile::resize(database(), 0));
    overwrite(0, "Kính gửi: Sở Nội vụ");
    EXPECT_TRUE(refusedForAll().contains(u"không phải cơ sở dữ liệu"_s));
}

TEST_F(BadDatabase, DamagedInsideIsFoundByCheck) {
    execute(u"UPDATE plan SET title = 'khác'"_s);
    const Ran ran = ask({u"check"_s});
    EXPECT_EQ(ran.status, 1);
    EXPECT_FALSE(ran.object().value(u"ok"_s).toBool());
    EXPECT_GE(ran.object().value(u"findings"_s).toArray().size(), 1);
    EXPECT_EQ(bytesOf(database()), before);
}

TEST_F(BadDatabase, HeldByAnotherWriter) {
    QLockFile lock(database() + u".lock"_s);
    ASSERT_TRUE(lock.tryLock(0));
    EXPECT_TRUE(refusal(writing(), 4).contains(u"mở để ghi"_s));
    // Reading goes on, and so does a dry run.
    EXPECT_EQ(ask({u"info"_s}).status, 0);
    const QString list = sample(u"danh-sach-can-bo-so-tttt.csv"_s);
    EXPECT_NE(ask({u"people"_s, u"import"_s, list, u"--dry-run"_s}).status, 4);
    EXPECT_EQ(ask({u"plan"_s, u"import"_s, planFile(), u"--dry-run"_s}).status, 0);
    EXPECT_EQ(ask({u"units"_s, u"import"_s, path(u"tay-ninh.csv"_s), u"--dry-run"_s}).status, 0);
    EXPECT_EQ(bytesOf(database()), before);
}

// Root may write anywhere; without this capability even root is held to what the folder allows.
void heldToPermissions() {
    constexpr unsigned long overridesPermissions = 1;  // CAP_DAC_OVERRIDE
    prctl(PR_CAPBSET_DROP, overridesPermissions, 0, 0, 0);
}

TEST_F(BadDatabase, InAReadOnlyFolder) {
    const QString folder = path(u"chỉ đọc"_s);
    ASSERT_TRUE(QDir().mkpath(folder));
    const QString file = folder + u"/x.taphuan"_s;
    ASSERT_TRUE(QFile::copy(database(), file));
    const QByteArray name = QFile::encodeName(folder);
    ASSERT_EQ(chmod(name.constData(), 0555), 0);
    const Ran refused = run(QStringList{u"--db"_s, file} + writing(), {}, heldToPermissions);
    EXPECT_EQ(refused.status, 4);
    EXPECT_TRUE(refused.sentence().contains(u"Không được phép ghi"_s));
    EXPECT_EQ(bytesOf(file), before);
    const Ran copied =
        run({u"--db"_s, database(), u"backup"_s, folder + u"/sao.taphuan"_s}, {}, heldToPermissions);
    EXPECT_EQ(copied.status, 4);
    copied.sentence();
    ASSERT_EQ(chmod(name.constData(), 0755), 0);
    EXPECT_EQ(QDir(folder).entryList(QDir::Files), QStringList{u"x.taphuan"_s});
}

// Runs $CLI on a disk with hardly more room than the database takes: a small file system of its own where one
// may be mounted, else a limit on what the process may write. The files come back to $OUT.
const char* const onAFullDisk = R"sh(
if [ "$MOUNT" = yes ]; then mount -t tmpfs -o "size=$ROOM" tmpfs "$DISK" || exit 99
else trap '' XFSZ; ulimit -f "$((ROOM / 512))"; fi
cp "$DB" "$DISK/x.taphuan" && mkdir "$DISK/x-sao-luu" || exit 98
: >"$DISK/x-sao-luu/$(date +%F)-000000-hang-ngay.taphuan"
"$CLI" --db "$DISK/x.taphuan" people import "$LIST" --create-units
status=$?
cp "$DISK"/x.taphuan* "$OUT"
exit $status
)sh";

TEST_F(BadDatabase, OnAFullDisk) {
    ASSERT_TRUE(QDir().mkpath(path(u"disk"_s)) && QDir().mkpath(path(u"out"_s)));
    const QStringList alone{u"-r"_s, u"-m"_s};
    const bool mayMount =
        QProcess::execute(u"unshare"_s,
                          alone + QStringList{u"sh"_s, u"-c"_s,
                                              u"mount -t tmpfs tmpfs '"_s + path(u"disk"_s) + u"'"_s}) == 0;
    QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
    around.insert(u"MOUNT"_s, mayMount ? u"yes"_s : u"no"_s);
    around.insert(u"ROOM"_s, QString::number(before.size() + 64 * 1024));
    around.insert(u"DISK"_s, path(u"disk"_s));
    around.insert(u"OUT"_s, path(u"out"_s));
    around.insert(u"DB"_s, database());
    around.insert(u"LIST"_s, sample(u"danh-sach-can-bo-so-tttt.csv"_s));
    around.insert(u"CLI"_s, QString::fromUtf16(TAPHUAN_CLI));
    around.insert(u"LANG"_s, u"C.UTF-8"_s);
    around.insert(u"HOME"_s, path({}));
    QProcess shell;
    shell.setProcessEnvironment(around);
    const QStringList script{u"sh"_s, u"-c"_s, QLatin1String(onAFullDisk)};
    const QStringList words = mayMount ? QStringList{u"unshare"_s} + alone + script : script;
    shell.start(words.front(), words.mid(1));
    ASSERT_TRUE(shell.waitForFinished(-1));
    const QString error = QString::fromUtf8(shell.readAllStandardError());
    EXPECT_EQ(shell.exitCode(), 4) << error.toStdString();
    EXPECT_EQ(error.count(u'\n'), 1) << error.toStdString();
    EXPECT_TRUE(error.contains(u"dung lượng"_s)) << error.toStdString();

    const QString after = path(u"out/x.taphuan"_s);
    const Ran info = run({u"--db"_s, after, u"--json"_s, u"info"_s});
    EXPECT_TRUE(info.object().value(u"counts"_s).toObject() == counts());
    EXPECT_EQ(run({u"--db"_s, after, u"check"_s}).status, 0);
}

}  // namespace
}  // namespace taphuan

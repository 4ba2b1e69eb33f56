#include "app/cli/cli.h"
#include "app/cli/lookups.h"
#include "core/access/personal_data.h"
#include "core/base/say.h"
#include "core/documents/class_documents.h"
#include "core/storage/class_store.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace taphuan {

namespace {

Result<std::vector<ClassDocument>> kindsNamed(const QStringList& texts) {
    std::vector<ClassDocument> kinds;
    QStringList known;
    for (const auto& [kind, name] : EnumText<ClassDocument>::names) known << QString::fromLatin1(name);
    for (const QString& text : texts) {
        const auto kind = enumFromText<ClassDocument>(text);
        if (!kind)
            return wrongUsage(say("core", "Không có loại giấy tờ %1").arg(text), QStringLiteral("--kind"),
                              say("core", "Có: %1").arg(known.join(QStringLiteral(", "))));
        kinds.push_back(*kind);
    }
    return kinds;
}

// Those that the class can have now.
Result<std::vector<ClassDocument>> everyKind(Connection& db, Id<TrainingClass> id) {
    TAPHUAN_ASSIGN(const ClassRow row, readClass(db, id));
    std::vector<ClassDocument> kinds{ClassDocument::list, ClassDocument::attendance};
    if (row.marked > 0) kinds.push_back(ClassDocument::marked);
    if (row.issued > 0) kinds.push_back(ClassDocument::certificates);
    return kinds;
}

// Where the office has accounts, papers with people on them leave only for a purpose, which is written down.
Result<Database*> openForPapers(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    if (!database->viewer().hasAccount()) return database;
    TAPHUAN_TRY(required(arguments, QStringLiteral("--purpose")));
    return cli.writing();
}

Status recordPaper(Database& database, const Arguments& arguments, Access access) {
    if (!database.viewer().hasAccount()) return {};
    access.purpose = arguments.value(QStringLiteral("--purpose"));
    return recordAccess(database, access);
}

Result<Reply> classDocuments(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, openForPapers(cli, arguments));
    TAPHUAN_ASSIGN(const auto reader, database->reader());
    Connection& db = *reader;
    TAPHUAN_ASSIGN(const QString out, required(arguments, QStringLiteral("--out")));
    TAPHUAN_ASSIGN(auto kinds, kindsNamed(arguments.values(QStringLiteral("--kind"))));
    TAPHUAN_ASSIGN(const TrainingClass record, classByCode(db, arguments.positional.first()));
    if (kinds.empty()) {
        TAPHUAN_ASSIGN(kinds, everyKind(db, record.id));
    }
    if (!QDir().mkpath(out))
        return badFile(say("core", "Không tạo được thư mục"), QDir::toNativeSeparators(out),
                       say("core", "Chọn thư mục khác"));
    TAPHUAN_ASSIGN(const ClassRow row, readClass(db, record.id));
    Reply reply;
    QJsonArray files;
    for (const ClassDocument kind : kinds) {
        TAPHUAN_TRY(recordPaper(*database, arguments, accessTo(kind, row, {})));
        const QString path = QDir(out).filePath(fileNameOf(kind, record.code));
        TAPHUAN_TRY(writeClassDocument(db, record.id, kind, path));
        files.append(QJsonObject{{QStringLiteral("kind"), enumText(kind)}, {QStringLiteral("file"), path}});
        reply.lines << say("core", "%1: %2").arg(wordOf(kind), QDir::toNativeSeparators(path));
    }
    reply.json = QJsonObject{{QStringLiteral("class"), record.code}, {QStringLiteral("files"), files}};
    return reply;
}

Result<Reply> certificatesPdf(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(Database* const database, openForPapers(cli, arguments));
    TAPHUAN_ASSIGN(const auto reader, database->reader());
    Connection& db = *reader;
    const QString& named = arguments.positional.first();
    TAPHUAN_ASSIGN(const QString path, required(arguments, QStringLiteral("--out")));
    std::vector<CertificatePaper> papers;
    TAPHUAN_ASSIGN(const auto one, findCertificate(db, named));
    if (one) {
        TAPHUAN_ASSIGN(CertificatePaper paper, certificatePaper(one->certificate));
        papers.push_back(std::move(paper));
    } else {
        TAPHUAN_ASSIGN(const TrainingClass record, classByCode(db, named));
        TAPHUAN_ASSIGN(papers, certificatePapers(db, record.id));
    }
    Access access{AccessKind::paper,
                  {},
                  say("core", "Chứng chỉ, giấy chứng nhận: %1").arg(named),
                  static_cast<qint64>(papers.size()),
                  {}};
    if (one) access.person = one->certificate.person;
    TAPHUAN_TRY(recordPaper(*database, arguments, access));
    TAPHUAN_TRY(writeCertificates(papers, path));
    Reply reply;
    reply.json = QJsonObject{{QStringLiteral("file"), path},
                             {QStringLiteral("certificates"), static_cast<qint64>(papers.size())}};
    reply.lines = {
        say("core", "Đã in %1 giấy vào %2").arg(papers.size()).arg(QDir::toNativeSeparators(path))};
    return reply;
}

}  // namespace

std::vector<CliCommand> documentCommands() {
    return {
        {{QStringLiteral("class"), QStringLiteral("documents")},
         QStringLiteral("C --out DIR [--kind list|attendance|marked|certificates]… [--purpose TEXT]"),
         say("core", "In hồ sơ của lớp ra PDF"),
         classDocuments,
         1,
         1,
         true},
        {{QStringLiteral("certificates"), QStringLiteral("pdf")},
         QStringLiteral("C|NUMBER --out FILE.pdf [--purpose TEXT]"),
         say("core", "In giấy của một lớp, hoặc một số, ra PDF"),
         certificatesPdf,
         1,
         1,
         true},
    };
}

}  // namespace taphuan

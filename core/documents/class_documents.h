#pragma once

#include "core/documents/certificate_paper.h"
#include "core/documents/class_papers.h"
#include "core/storage/access_log.h"
#include "core/storage/certificate_store.h"
#include "core/storage/class_store.h"

namespace taphuan {

// The papers' contents, filled from what is stored.

// Agencies and names as on the class's first day, the class head from its secretary, the signer where the
// organiser's books of certificates agree on one. The decision that the list belongs to is not recorded: its
// number and day are dots to fill by hand.
Result<ClassPaper> classPaper(Connection& db, Id<TrainingClass> id);

// As they were issued, by their frozen content; those revoked, replaced or spoiled are left out. Refused
// where none is left, saying why.
Result<std::vector<CertificatePaper>> certificatePapers(Connection& db, Id<TrainingClass> id);
// One of any state but spoiled.
Result<CertificatePaper> certificatePaper(const Certificate& certificate);

// The papers of a class that can be made, by the names the command line knows.
enum class ClassDocument { list, attendance, marked, certificates };

template <>
struct EnumText<ClassDocument> {
    static constexpr std::array names{
        std::pair{ClassDocument::list, "list"}, std::pair{ClassDocument::attendance, "attendance"},
        std::pair{ClassDocument::marked, "marked"}, std::pair{ClassDocument::certificates, "certificates"}};
};

// "danh-sach-TN-II2-05.pdf"
QString fileNameOf(ClassDocument kind, const QString& classCode);
// What it is called: "Danh sách học viên".
QString wordOf(ClassDocument kind);
// For the access log, where the paper is to leave the program: what it is and how many people are on it.
Access accessTo(ClassDocument kind, const ClassRow& row, const QString& purpose);
// Needs a QGuiApplication. An existing file stays untouched on any failure.
Status writeClassDocument(Connection& db, Id<TrainingClass> id, ClassDocument kind, const QString& path);

}  // namespace taphuan

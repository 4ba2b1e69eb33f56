#pragma once

#include "core/domain/data_rights.h"
#include "core/storage/access_log.h"
#include "core/storage/certificate_store.h"
#include "core/storage/journal_reading.h"
#include "core/storage/person_store.h"
#include "core/storage/roster_store.h"

namespace taphuan {

// Everything that the database holds of one human being, whole: for themself alone (Luật Bảo vệ dữ liệu cá
// nhân 91/2025/QH15, Điều 4: the right to be shown and given one's own data).

struct SessionMarkLine {
    Session session;
    Mark mark = Mark::present;
    QString note;
};
struct ClassData {
    TrainingLine line;
    std::vector<SessionMarkLine> marks;  // by session
};
struct NominationLine {
    Nomination nomination;
    QString classCode;
    QString className;
    QString unitName;  // that put them forward
};

struct PersonData {
    QDate on;
    QString office;                  // that holds it, as the database calls it
    std::vector<Person> records;     // the one asked for, then those joined with it
    bool ethnicityWithheld = false;  // one is held, which whoever takes the data may not see
    std::vector<Erasure> erasures;   // what was erased for good, newest first
    qint64 others = 0;               // records that were told apart from theirs; whose, is not theirs to know
    std::vector<MembershipLine> memberships;
    std::vector<AudienceLine> audiences;
    std::vector<RosterLine> rosters;
    std::vector<Qualification> qualifications;
    std::vector<NominationLine> nominations;
    std::vector<ClassData> classes;
    std::vector<CertificateRow> certificates;
    std::vector<DataList> lists;  // by which it came
    std::vector<DataRequest> requests;
    std::vector<AccessLine> accesses;  // of them alone, oldest first; lists of many name nobody
    // Of their rows alone, oldest first, in Vietnamese; numbers that changed are masked.
    std::vector<RowEvent> history;
};
// As the viewer may take it, through a connection that reads everything. Nothing where there is no such
// record.
Result<std::optional<PersonData>> readPersonData(Connection& db, Id<Person> person, QDate on,
                                                 const Viewer& viewer);

}  // namespace taphuan

#include "core/documents/person_data_paper.h"

#include "core/access/personal_data.h"
#include "core/commands/attendance_commands.h"
#include "core/commands/certificate_commands.h"
#include "core/commands/data_list_commands.h"
#include "core/commands/data_request_commands.h"
#include "core/commands/people_commands.h"
#include "core/commands/qualification_commands.h"
#include "core/commands/result_commands.h"
#include "core/commands/roster_commands.h"
#include "core/storage/data_list_store.h"
#include "core/storage/roster_store.h"
#include "pdf_reading.h"
#include "tests/support/class_setting.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace taphuan {

namespace {

// Somebody of whom every kind of fact is held, in two records, beside a colleague in the same class.
class PersonDataPaperTest : public ::testing::Test {
  protected:
    PersonDataPaperTest() {
        setting.options.clock.utcNow = [] { return QDateTime(QDate(2026, 3, 5), QTime(3, 0), Qt::UTC); };
        setting.reopen();
        PeopleBatch batch;
        batch.people = {entry(u"Trần Thị Mai"_s, u"072179683244"_s, u"0912345678"_s),
                        entry(u"Lê Văn Nam"_s, u"072079111222"_s, u"0987654321"_s)};
        DataList list;
        list.name = u"cán bộ Hảo Đước.xlsx"_s;
        list.source = u"UBND xã Hảo Đước"_s;
        list.basis = LegalBasis::consent;
        list.basisNote = u"Phiếu đồng ý, cặp số 7"_s;
        batch.list = list;
        good(applyPeople(*setting, batch));
        const auto lists = listDataLists(setting.connection());
        const auto people = peopleOfList(setting.connection(), lists->front().id);
        mai = people->at(0);
        nam = people->at(1);
        Person twin;
        twin.fullName = u"Trần Mai"_s;
        twin.oldNationalId = u"290123456"_s;
        twin.email = u"mai@tayninh.gov.vn"_s;
        good(
            addPerson(*setting, twin, Membership{{}, {}, setting.thaiBinh, u"Văn thư"_s, {}, false, {}, {}}));
        Qualification learnt;
        learnt.person = twin.id;
        learnt.level = QualificationLevel::college;
        learnt.number = u"445566"_s;
        good(saveQualification(*setting, learnt));
        good(mergePeople(*setting, mai, twin.id));
        good(markDistinct(*setting, {{mai, nam}}));
        held = setting.newClass(u"L1"_s);
        good(addClass(*setting, held, 4));
        good(nominate(*setting, held.id, {{mai, setting.haoDuoc}, {nam, setting.haoDuoc}}));
        good(enrolApproved(*setting, held.id));
        good(enrolPeople(*setting, held.id, {mai, nam}));
        const auto sessions = sessionsOf(setting.connection(), held.id);
        for (const Session& session : *sessions) good(markAllPresent(*setting, session.id));
        const auto enrolment = enrolmentOf(setting.connection(), held, mai);
        good(setMark(*setting, {sessions->front().id, enrolment->id, Mark::late, u"xe hỏng"_s}));
        good(completeClass(*setting, held.id));
        Book book = setting.newBook(u"CN"_s);
        good(addBook(*setting, book));
        good(issueCertificates(*setting, {held.id, book.id, u"05/QĐ"_s, QDate(2023, 6, 20)}));
        const auto kinds = rosterKinds(setting.connection());
        RosterMember serving;
        serving.kind = rosterKindNamed(*kinds, u"network"_s);
        serving.person = mai;
        serving.unit = setting.thaiBinh;
        serving.role = u"Tổ phó"_s;
        serving.decision = u"77/QĐ-UBND"_s;
        serving.validFrom = QDate(2024, 2, 1);
        std::vector<RosterMember> members{serving};
        good(addRosterMembers(*setting, members));
        members = {serving};
        members.front().person = nam;
        members.front().role = u"Vai trò của người khác"_s;
        good(addRosterMembers(*setting, members));
        DataRequest request;
        request.person = mai;
        request.kind = DataRight::correct;
        request.receivedOn = QDate(2026, 3, 2);
        request.note = u"Sai ngày sinh"_s;
        good(addRequest(*setting, request));
        good(showNumbers(*setting, mai, u"Đối chiếu hồ sơ"_s));
        good(showNumbers(*setting, nam, u"Việc của người khác"_s));
    }
    template <class T>
    static void good(const Result<T>& result) {
        EXPECT_TRUE(result.ok()) << (result ? "" : result.error().text().toStdString());
    }
    PersonEntry entry(const QString& name, const QString& number, const QString& phone) const {
        PersonEntry made;
        made.person.fullName = name;
        made.person.birth = PartialDate::of(QDate(1979, 4, 5));
        made.person.nationalId = number;
        made.person.phone = phone;
        made.person.ethnicity = u"Khơ-me"_s;
        made.membership = Membership{{}, {}, setting.haoDuoc, u"Công chức văn phòng"_s, {}, true, {}, {}};
        return made;
    }
    QString paperOfMai(const QString& name = u"a.pdf"_s) {
        const auto data = takePersonData(*setting, mai, u"Trả lời chính người đó"_s);
        good(data);
        const QString path = folder.filePath(name);
        good(writePersonData(*data, path));
        return path;
    }

    ClassSetting setting;
    Id<Person> mai, nam;
    TrainingClass held;
    QTemporaryDir folder;
};

TEST_F(PersonDataPaperTest, HoldsEveryKindOfFact) {
    const QString path = paperOfMai();
    const QString text = pdfText(path);
    for (const QString& fact : {u"Trần Thị Mai"_s,
                                u"05/04/1979"_s,
                                u"072179683244"_s,
                                u"0912345678"_s,
                                u"Khơ-me"_s,  // identity, whole
                                u"Cao đẳng"_s,
                                u"445566"_s,
                                u"Trần Mai"_s,
                                u"290123456"_s,
                                u"mai@tayninh.gov.vn"_s,  // the joined record
                                u"Xã Hảo Đước"_s,
                                u"Công chức văn phòng"_s,
                                u"Xã Thái Bình"_s,
                                u"Văn thư"_s,  // memberships
                                u"Tổ phó"_s,
                                u"77/QĐ-UBND"_s,  // rosters
                                u"L1"_s,
                                u"đến muộn"_s,
                                u"xe hỏng"_s,
                                u"hoàn thành"_s,
                                u"0001/2023/CN"_s,  // training
                                u"cán bộ Hảo Đước.xlsx"_s,
                                u"sự đồng ý của từng người"_s,
                                u"cặp số 7"_s,  // whence it came
                                u"Sai ngày sinh"_s,
                                u"12/03/2026"_s,  // what was asked
                                u"Đối chiếu hồ sơ"_s,
                                u"Trả lời chính người đó"_s,  // who saw it
                                u"thêm hồ sơ cá nhân"_s,
                                u"thêm việc gộp hồ sơ trùng"_s,
                                u"sửa điểm danh"_s,
                                u"1 hồ sơ khác"_s})  // who changed it
        EXPECT_TRUE(text.contains(fact)) << fact.toStdString() << "\n" << text.toStdString();
    EXPECT_EQ(pdfPageSize(path), u"595 x 842 pts (A4)"_s);
}

// The window writes papers on more than one of its threads.
TEST_F(PersonDataPaperTest, IsWrittenOnAnyThread) {
    const QString here = paperOfMai();
    const auto data = takePersonData(*setting, mai, u"Trả lời chính người đó"_s);
    ASSERT_TRUE(data.ok());
    const QString there = folder.filePath(u"b.pdf"_s);
    std::jthread([&] { good(writePersonData(*data, there)); }).join();
    EXPECT_TRUE(pdfText(there).contains(u"Trần Thị Mai"_s));
}

TEST_F(PersonDataPaperTest, TellsNothingOfAnybodyElse) {
    const QString text = pdfText(paperOfMai());
    for (const QString& stranger : {u"Vai trò của người khác"_s, u"Lê Văn Nam"_s, u"072079111222"_s,
                                    u"0987654321"_s, u"0002/2023/CN"_s, u"Việc của người khác"_s})
        EXPECT_FALSE(text.contains(stranger)) << stranger.toStdString() << "\n" << text.toStdString();
}

TEST_F(PersonDataPaperTest, SaysWhereThereIsNothing) {
    const Id<Person> fresh = setting.person(u"Võ Em"_s);
    const auto data = takePersonData(*setting, fresh, u"Trả lời"_s);
    good(data);
    const QString path = folder.filePath(u"em.pdf"_s);
    good(writePersonData(*data, path));
    const QString text = pdfText(path);
    EXPECT_TRUE(text.contains(u"Chứng chỉ, giấy chứng nhận Không có."_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Yêu cầu đã gửi Không có."_s)) << text.toStdString();
}

TEST_F(PersonDataPaperTest, IsCalledByTheNameWithoutAccents) {
    EXPECT_EQ(personDataFileName(u"Đỗ Thị Ánh"_s), u"du-lieu-ca-nhan-do-thi-anh.pdf"_s);
}

}  // namespace

}  // namespace taphuan

#include "core/storage/journal_reading.h"

#include "core/commands/people_commands.h"
#include "core/commands/undo_commands.h"
#include "core/storage/select.h"
#include "tests/support/class_setting.h"

namespace taphuan {
namespace {

class JournalReading : public ClassSetting, public testing::Test {
  protected:
    void writeAs(const QString& author, QDateTime utc) {
        options.author = author;
        options.clock.utcNow = [utc] { return utc; };
        reopen();
    }
    Status edit(Id<Person> id, const std::function<void(Person&)>& change) {
        TAPHUAN_ASSIGN(auto person, find<Person>(connection(), id));
        change(*person);
        TAPHUAN_TRY(editPerson(database(), *person));
        return {};
    }
    std::vector<qint64> found(const JournalFilter& filter) {
        const auto seqs = findOperations(connection(), filter);
        EXPECT_TRUE(seqs.ok()) << (seqs ? "" : seqs.error().text().toStdString());
        return seqs ? *seqs : std::vector<qint64>();
    }
    OperationLine last() {
        const auto lines = listOperations(connection(), {}, 1);
        EXPECT_TRUE(lines && lines->size() == 1);
        return lines && !lines->empty() ? lines->front() : OperationLine();
    }
    OperationChanges changesOf(qint64 seq, qint64 limit = 200) {
        const auto changes = operationChanges(connection(), seq, limit);
        EXPECT_TRUE(changes.ok()) << (changes ? "" : changes.error().text().toStdString());
        return changes ? *changes : OperationChanges();
    }
    static QStringList lines(const ChangedRow& change) {
        QStringList all;
        for (const ChangedField& field : change.fields)
            all << field.field + QStringLiteral(": ") + field.before + QStringLiteral(" → ") + field.after;
        return all;
    }
    Id<Person> hoa() { return person(QStringLiteral("Nguyễn Thị Hoà")); }
};

TEST_F(JournalReading, ShowsBeforeAndAfterInWords) {
    const Id<Person> id = hoa();
    ASSERT_GOOD(edit(id, [](Person& person) {
        person.sex = Sex::female;
        person.birth = *PartialDate::fromIso(u"1979-04-05");
    }));
    ASSERT_GOOD(edit(id, [](Person& person) { person.birth = PartialDate::ofYear(1980); }));
    const OperationChanges changes = changesOf(last().header.seq);
    ASSERT_EQ(changes.rows.size(), 1u);
    EXPECT_EQ(changes.rows[0].entity, QStringLiteral("hồ sơ cá nhân"));
    EXPECT_EQ(changes.rows[0].name, QStringLiteral("Nguyễn Thị Hoà"));
    EXPECT_EQ(changes.rows[0].kind, ChangeKind::update);
    EXPECT_EQ(lines(changes.rows[0]), QStringList{QStringLiteral("Ngày sinh: 05/04/1979 → 1980")});
    EXPECT_EQ(changes.more, 0);
}

TEST_F(JournalReading, AnAddedRowShowsWhatItBeganWith) {
    const Id<Person> id = hoa();
    const qint64 seq = last().header.seq;
    ASSERT_GOOD(edit(id, [](Person& person) { person.fullName = QStringLiteral("Nguyễn Thị Hồng"); }));
    const OperationChanges changes = changesOf(seq);
    QStringList shown;
    for (const ChangedRow& change : changes.rows) {
        EXPECT_EQ(change.kind, ChangeKind::insert);
        for (const QString& line : lines(change)) shown << change.entity + QStringLiteral(", ") + line;
    }
    EXPECT_TRUE(shown.contains(QStringLiteral("hồ sơ cá nhân, Họ và tên:  → Nguyễn Thị Hoà")))
        << shown.join(u'|').toStdString();
    EXPECT_TRUE(shown.contains(QStringLiteral("nơi công tác, Đơn vị:  → Xã Hảo Đước")))
        << shown.join(u'|').toStdString();
}

TEST_F(JournalReading, ARemovedRowShowsWhatItWas) {
    const Id<Person> id = hoa();
    ASSERT_GOOD(deletePerson(database(), id));
    const OperationChanges changes = changesOf(last().header.seq);
    ASSERT_FALSE(changes.rows.empty());
    EXPECT_EQ(changes.rows[0].kind, ChangeKind::remove);
    EXPECT_EQ(changes.rows[0].name, QStringLiteral("Nguyễn Thị Hoà"));
    EXPECT_TRUE(lines(changes.rows[0]).contains(QStringLiteral("Họ và tên: Nguyễn Thị Hoà → ")));
}

TEST_F(JournalReading, MasksWhatIsProtected) {
    const Id<Person> id = hoa();
    ASSERT_GOOD(edit(id, [](Person& person) {
        person.nationalId = QStringLiteral("072179683244");
        person.oldNationalId = QStringLiteral("290123456");
        person.phone = QStringLiteral("0912345678");
        person.email = QStringLiteral("hoa@tayninh.gov.vn");
    }));
    ASSERT_GOOD(edit(id, [](Person& person) { person.phone = QStringLiteral("0987654321"); }));
    QString shown;
    ASSIGN_GOOD(const std::vector<OperationLine> edited, listOperations(connection(), {}, 2));
    for (const OperationLine& line : edited)
        for (const ChangedRow& change : changesOf(line.header.seq).rows) shown += lines(change).join(u'|');
    for (const char* secret : {"072179683244", "290123456", "0912345678", "0987654321", "hoa@"})
        EXPECT_FALSE(shown.contains(QLatin1String(secret))) << secret;
    EXPECT_TRUE(shown.contains(QStringLiteral("•678 → "))) << shown.toStdString();
    EXPECT_TRUE(shown.contains(QStringLiteral("h•••@tayninh.gov.vn")));
}

TEST_F(JournalReading, ShowsOnlyTheFirstOfManyChanges) {
    PeopleBatch batch;
    batch.reason = QStringLiteral("Nhập 300 người");
    for (int i = 0; i < 300; ++i) {
        PersonEntry entry;
        entry.person.fullName = QStringLiteral("Lê Văn Bình %1").arg(i);
        batch.people.push_back(entry);
    }
    ASSERT_GOOD(applyPeople(database(), batch));
    const OperationLine line = last();
    EXPECT_EQ(line.changes, 300);
    EXPECT_EQ(changesOf(line.header.seq).rows.size(), 200u);
    EXPECT_EQ(changesOf(line.header.seq).more, 100);
    EXPECT_EQ(changesOf(line.header.seq, 7).rows.size(), 7u);
    EXPECT_EQ(changesOf(line.header.seq, 7).more, 293);
    EXPECT_EQ(changesOf(line.header.seq, 1000).more, 0);
}

TEST_F(JournalReading, FiltersByAuthorDayKindAndWords) {
    writeAs(QStringLiteral("Đỗ Ánh"), QDateTime(QDate(2030, 3, 1), QTime(5, 0), Qt::UTC));
    const Id<Person> id = hoa();
    const qint64 added = last().header.seq;
    writeAs(QStringLiteral("Lê Bình"), QDateTime(QDate(2030, 3, 2), QTime(5, 0), Qt::UTC));
    ASSERT_GOOD(edit(id, [](Person& person) { person.note = QStringLiteral("x"); }));
    const qint64 edited = last().header.seq;

    JournalFilter byAuthor;
    byAuthor.author = QStringLiteral("Đỗ Ánh");
    EXPECT_EQ(found(byAuthor), std::vector<qint64>{added});
    JournalFilter byDay;
    byDay.from = byDay.to = QDate(2030, 3, 2);
    EXPECT_EQ(found(byDay), std::vector<qint64>{edited});
    byDay.from = QDate(2030, 3, 1);
    EXPECT_EQ(found(byDay), (std::vector<qint64>{edited, added}));
    JournalFilter byKind;
    byKind.kinds = {QStringLiteral("person"), QStringLiteral("people")};
    EXPECT_EQ(found(byKind), (std::vector<qint64>{edited, added}));
    byKind.kinds = {QStringLiteral("pers")};
    EXPECT_TRUE(found(byKind).empty());
    JournalFilter byText;
    byText.text = QStringLiteral("le binh");
    EXPECT_EQ(found(byText), std::vector<qint64>{edited});
    byText.text = QStringLiteral("nguyen thi hoa");
    EXPECT_FALSE(found(byText).empty());
    byText.author = QStringLiteral("nobody");
    EXPECT_TRUE(found(byText).empty());

    ASSIGN_GOOD(const JournalScope scope, journalScope(connection()));
    EXPECT_EQ(scope.authors,
              (QStringList{QStringLiteral("Đỗ Ánh"), QStringLiteral("Lê Bình"), QStringLiteral("test")}));
    EXPECT_TRUE(scope.begins.isValid());
}

TEST_F(JournalReading, WritesSeveralNamesWithCommas) {
    UnitGroup group;
    group.name = QStringLiteral("các sở, ban, ngành tỉnh");
    group.aliases = {QStringLiteral("sở, ngành"), QStringLiteral("cơ quan cấp tỉnh")};
    ASSERT_GOOD(perform(database(), {QStringLiteral("test"), QStringLiteral("test")},
                        [&](Transaction& t) { return t.insert(group); }));
    const OperationChanges changes = changesOf(last().header.seq);
    ASSERT_EQ(changes.rows.size(), 1);
    EXPECT_TRUE(
        lines(changes.rows[0]).contains(QStringLiteral("Tên gọi khác:  → sở, ngành, cơ quan cấp tỉnh")))
        << lines(changes.rows[0]).join(u'\n').toStdString();
}

TEST_F(JournalReading, NoKindOfOperationIsOfTwoTopics) {
    QSet<QString> kinds;
    for (const JournalTopic& topic : journalTopics()) {
        EXPECT_FALSE(topic.word.isEmpty());
        for (const QString& kind : topic.kinds) {
            EXPECT_FALSE(kinds.contains(kind)) << kind.toStdString();
            kinds.insert(kind);
        }
    }
}

TEST_F(JournalReading, FindsWhatChangedARecordAndItsParts) {
    const Id<Person> id = hoa();
    const qint64 added = last().header.seq;
    const Id<Person> other = person(QStringLiteral("Lê Văn Bình"));
    ASSERT_GOOD(edit(other, [](Person& person) { person.note = QStringLiteral("x"); }));
    Membership membership;
    membership.person = id;
    membership.unit = thaiBinh;
    membership.isMain = true;
    membership.validFrom = QDate(2023, 6, 1);
    ASSERT_GOOD(setMembership(database(), membership));
    const qint64 moved = last().header.seq;

    JournalFilter filter;
    filter.record = RowKey{Entity::person, id};
    EXPECT_EQ(found(filter), std::vector<qint64>{added});
    filter.withParts = true;
    EXPECT_EQ(found(filter), (std::vector<qint64>{moved, added}));
    ASSERT_GOOD(deletePerson(database(), id));
    const qint64 removed = last().header.seq;
    EXPECT_EQ(found(filter), (std::vector<qint64>{removed, moved, added}));
    filter.kinds = {QStringLiteral("undo")};
    EXPECT_TRUE(found(filter).empty());
}

TEST_F(JournalReading, NamesRowsByWhatTheyJoin) {
    TrainingClass made = newClass(QStringLiteral("TN-1"));
    ASSERT_GOOD(addClass(database(), made, 4));
    const OperationChanges changes = changesOf(last().header.seq);
    QStringList names;
    for (const ChangedRow& change : changes.rows) names << change.entity + u' ' + change.name;
    EXPECT_TRUE(names.contains(QStringLiteral("lớp TN-1"))) << names.join(u'|').toStdString();
    EXPECT_TRUE(names.contains(QStringLiteral("buổi học TN-1 · buổi 2"))) << names.join(u'|').toStdString();
    ASSIGN_GOOD(const QString described,
                describeRow(connection(), {Entity::training_class, made.id}, made.starts));
    EXPECT_EQ(described, QStringLiteral("lớp TN-1"));
}

TEST_F(JournalReading, TellsWhatWasTakenBackAndWhatHolds) {
    hoa();
    const OperationName added = last().header.name;
    ASSERT_GOOD(undoOperation(database(), added));
    const auto lineOf = [&](const OperationName& name) {
        const auto all = listOperations(connection(), {});
        const auto found = std::find_if(all->begin(), all->end(),
                                        [&](const OperationLine& line) { return line.header.name == name; });
        return found == all->end() ? OperationLine() : *found;
    };
    const OperationName undoing = last().header.name;
    ASSERT_TRUE(lineOf(added).undoneBy.has_value());
    EXPECT_EQ(lineOf(added).undoneBy->name, undoing);
    EXPECT_EQ(last().header.undoes, added);
    ASSERT_GOOD(undoOperation(database(), undoing));
    EXPECT_FALSE(lineOf(added).undoneBy.has_value());
    EXPECT_TRUE(lineOf(undoing).undoneBy.has_value());
}

}  // namespace
}  // namespace taphuan

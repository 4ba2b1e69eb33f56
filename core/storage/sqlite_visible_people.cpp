#include "core/storage/sqlite_visible_people.h"

#include "core/domain/entity.h"
#include "core/storage/journal.h"
#include "core/storage/sqlite_engine.h"

#include <QtEndian>

#include <bitset>
#include <sqlite3.h>
#include <unordered_map>

namespace taphuan {

namespace {

// Past this many new rows, reading all is cheaper than one by one.
constexpr size_t manyRows = 1000;

// Whether a change of a row that is not new may alter whom the view holds. What a removal or another office's
// operation settles is named nowhere.
bool mayAlter(Entity entity, ChangeKind kind, const QByteArray& before) {
    if (kind == ChangeKind::remove || entity == Entity::person_link) return true;
    bool concerned = entity == Entity::training_class;
    for (const Entity ofPeople :
         {Entity::membership, Entity::nomination, Entity::enrolment, Entity::roster_member})
        if (entity == ofPeople) concerned = true;
    if (!concerned) return false;
    if (kind == ChangeKind::insert) return true;  // it was removed before
    const auto fields = decodeFields(before);
    return !fields || fields->contains("person") || fields->contains("unit") ||
           fields->contains("training_class");
}

QByteArray blobOf(sqlite3_stmt* statement, int column) {
    const void* const bytes = sqlite3_column_blob(statement, column);
    return QByteArray(static_cast<const char*>(bytes), sqlite3_column_bytes(statement, column));
}

// Asked by one connection alone, within its statements.
class VisiblePeople {
  public:
    explicit VisiblePeople(sqlite3* engine) : engine_(engine) {}

    // Brings it to what the running statement reads; an error code of SQLite's where it cannot.
    int refresh() {
        unsigned version = 0;
        int code = sqlite3_file_control(engine_, "main", SQLITE_FCNTL_DATA_VERSION, &version);
        if (code != SQLITE_OK || (current_ && version == version_)) return code;
        current_ = false;
        qint64 head = 0;
        code = rows("SELECT coalesce(max(seq), 0) FROM operation", {},
                    [&](sqlite3_stmt* row) { head = sqlite3_column_int64(row, 0); });
        if (code == SQLITE_OK) code = head_ >= 0 && head >= head_ ? readNew() : readAll();
        if (code != SQLITE_OK) return code;
        version_ = version;
        head_ = head;
        current_ = true;
        return SQLITE_OK;
    }
    bool contains(qint64 person) {
        const qint64 number = person >> blockBits;
        if (!block_ || number != asked_) {
            const auto found = blocks_.find(number);
            if (found == blocks_.end()) return false;
            asked_ = number;
            block_ = &found->second;
        }
        return block_->test(bitOf(person));
    }

  private:
    template <class Take>
    int rows(const QByteArray& text, std::initializer_list<qint64> bound, Take take) {
        sqlite3_stmt* statement = nullptr;
        int code = sqlite3_prepare_v2(engine_, text.constData(), int(text.size()), &statement, nullptr);
        int at = 0;
        for (const qint64 value : bound)
            if (code == SQLITE_OK) code = sqlite3_bind_int64(statement, ++at, value);
        if (code == SQLITE_OK)
            while ((code = sqlite3_step(statement)) == SQLITE_ROW) take(statement);
        sqlite3_finalize(statement);
        return code == SQLITE_DONE ? SQLITE_OK : code;
    }
    void add(sqlite3_stmt* row) {
        const qint64 person = sqlite3_column_int64(row, 0);
        blocks_[person >> blockBits].set(bitOf(person));
    }

    int readAll() {
        blocks_.clear();
        block_ = nullptr;
        head_ = -1;
        return rows("SELECT person FROM temp.scope_person", {}, [this](sqlite3_stmt* row) { add(row); });
    }

    // What the operations since the last reading have added, where they have done nothing else.
    int readNew() {
        bool all = false;
        std::vector<std::pair<qint64, qint64>> fresh;  // entity, row
        int code = rows(
            "SELECT 1 FROM operation WHERE seq > ?1 AND replica <> "
            "(SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'replica') LIMIT 1",
            {head_}, [&](sqlite3_stmt*) { all = true; });
        if (code == SQLITE_OK && !all)
            code = rows("SELECT entity, kind, before FROM change WHERE seq > ?1", {head_},
                        [&](sqlite3_stmt* row) {
                            all = all || mayAlter(Entity(sqlite3_column_int(row, 0)),
                                                  ChangeKind(sqlite3_column_int(row, 1)), blobOf(row, 2));
                        });
        if (code == SQLITE_OK && !all)
            code =
                rows("SELECT entity, rows FROM insert_block WHERE seq > ?1", {head_}, [&](sqlite3_stmt* row) {
                    const auto entity = Entity(sqlite3_column_int(row, 0));
                    if (entity == Entity::person_link) all = true;
                    if (entity != Entity::membership && entity != Entity::nomination &&
                        entity != Entity::enrolment && entity != Entity::roster_member)
                        return;
                    const QByteArray ids = blobOf(row, 1);
                    for (qsizetype at = 0; at + 8 <= ids.size() && fresh.size() <= manyRows; at += 8)
                        fresh.emplace_back(int(entity), qFromBigEndian<qint64>(ids.constData() + at));
                });
        if (code != SQLITE_OK) return code;
        if (all || fresh.size() > manyRows) return readAll();
        for (const auto& [entity, row] : fresh)
            if (code == SQLITE_OK)
                code = rows("SELECT person FROM temp.scope_person WHERE entity = ?1 AND row = ?2",
                            {entity, row}, [this](sqlite3_stmt* found) { add(found); });
        return code;
    }

    // Ids lie close together: those of a block as one bit each.
    static constexpr int blockBits = 9;
    using Block = std::bitset<1 << blockBits>;
    static size_t bitOf(qint64 person) { return size_t(person & ((1 << blockBits) - 1)); }

    sqlite3* engine_;
    bool current_ = false;
    unsigned version_ = 0;  // SQLite's, of the file as it was read last
    qint64 head_ = -1;      // of the journal then; -1: nothing was read
    std::unordered_map<qint64, Block> blocks_;
    const Block* block_ = nullptr;  // the one asked for last; null: none
    qint64 asked_ = 0;              // its number
};

// The second argument is there to hang on it, for the length of a statement, that the set is of this reading.
void seesPerson(sqlite3_context* context, int, sqlite3_value** values) {
    auto* const people = static_cast<VisiblePeople*>(sqlite3_user_data(context));
    if (!sqlite3_get_auxdata(context, 1)) {
        if (const int code = people->refresh(); code != SQLITE_OK)
            return sqlite3_result_error_code(context, code);
        sqlite3_set_auxdata(context, 1, people, nullptr);
    }
    sqlite3_result_int(context, people->contains(sqlite3_value_int64(values[0])));
}

}  // namespace

Status serveVisiblePeople(QSqlDatabase& sql) {
    sqlite3* const engine = sqliteHandle(sql);
    const int code = sqlite3_create_function_v2(
        engine, "sees_person", 2, SQLITE_UTF8, new VisiblePeople(engine), seesPerson, nullptr, nullptr,
        [](void* people) { delete static_cast<VisiblePeople*>(people); });
    if (code == SQLITE_OK) return {};
    return sqliteError(QSqlError(QString(), QString::fromUtf8(sqlite3_errstr(code)),
                                 QSqlError::ConnectionError, QString::number(code)),
                       sql.databaseName());
}

}  // namespace taphuan

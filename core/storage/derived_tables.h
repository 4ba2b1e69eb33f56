#pragma once

#include "core/storage/connection.h"
#include "core/storage/schema.h"

#include <unordered_set>

namespace taphuan {

using ChangedRows = std::unordered_set<RowKey>;

// What is computed from the domain tables and kept beside them: search keys, who stands for whom, qualifying
// completions. Neither journaled nor exchanged; stamped with the journal's head and the schema's version, and
// rebuilt where the stamp is wrong.
class DerivedTables {
  public:
    explicit DerivedTables(Connection& db) : db_(db) {}

    // Within the writer's transaction, after its rows were written.
    Status update(const ChangedRows& changed, qint64 head);
    // In a transaction of its own.
    Status rebuildIfStale();
    Status rebuild();
    // Differences between what is kept and what a rebuild would give; each is one line. For check.
    Result<QStringList> verify();

  private:
    Status rebuildAll();
    Result<bool> addTrained(const QString& text, const RowKey& key, std::unordered_set<qint64>& trained);
    Status addFormer(const RowKey& enrolment, std::unordered_set<qint64>& trained);
    Result<QString> stampOf(qint64 head);
    Status stamp(qint64 head);
    Result<qint64> wrongSearchKeys();
    Result<qint64> wrongNumbers();
    Result<qint64> wrongRoots();
    Result<qint64> wrongCompletions();
    Status updatePeople(const std::vector<RowId>& people);
    Status refreshSearch(RowId person);
    Status rebuildRoots();
    Status updateCompletions(const std::unordered_set<qint64>& people);
    Status rebuildCompletions();

    Connection& db_;
};

}  // namespace taphuan

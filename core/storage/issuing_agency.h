#pragma once

#include "core/domain/unit.h"
#include "core/storage/connection.h"

#include <QDate>

namespace taphuan {

// Who issues a paper, as the head of papers names it (Nghị định 30/2020/NĐ-CP, Phụ lục I), in running
// letters.
struct IssuingAgency {
    QString name;  // "Sở Thông tin và Truyền thông"; a territory acts through its "Ủy ban nhân dân …"
    QString
        superior;  // cơ quan chủ quản: "UBND tỉnh Tây Ninh"; empty for a people's committee, which has none
    QString place;  // địa danh: "Tây Ninh"
    bool isCommittee = false;
};

// With the names of that day.
Result<IssuingAgency> issuingAgency(Connection& db, Id<Unit> unit, QDate on);

}  // namespace taphuan

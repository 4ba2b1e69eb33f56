#pragma once

#include "core/domain/person.h"
#include "core/import/list_layout.h"
#include "core/tables/header_finder.h"

#include <QMap>

namespace taphuan {

// The columns of a list of people: which are recognised, and what of the layout their captions tell.
struct PeopleColumns {
    HeaderMatch header;
    QMap<QString, int> byKey;      // recognised columns, by the names that the preview shows
    std::vector<int> nameColumns;  // of which the full name is put together, from left to right
    std::vector<std::pair<int, Sex>>
        sexColumns;  // Nam | Nữ: the column in which something stands tells the sex
    bool unitIsDepartment = false;
    bool unitsAreEnterprises = false;  // as the caption of the unit's column says
    QStringList moreKeys;              // of the further columns looked for, those found

    // -1: there is none.
    int column(const QString& key) const { return byKey.value(key, -1); }
};

// Nothing where no header with a column of names is found.
std::optional<PeopleColumns> findPeopleColumns(const Sheet& sheet, const ListLayout& layout = {});
// The header and what of it is recognised, also where nothing names people: then the row that most looks like
// one.
PeopleColumns likelyPeopleColumns(const Sheet& sheet, const ListLayout& layout = {});

// What a column of a list may be taken for, in the order in which it is offered.
const QStringList& peopleFields();

}  // namespace taphuan

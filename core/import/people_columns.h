#pragma once

#include "core/domain/person.h"
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
    QStringList moreKeys;  // of the further columns looked for, those found

    // -1: there is none.
    int column(const QString& key) const { return byKey.value(key, -1); }
};

// Nothing where no header with a column of names is found. `more`: columns that this kind of list has
// besides.
std::optional<PeopleColumns> findPeopleColumns(const Sheet& sheet,
                                               const std::vector<ColumnWording>& more = {});

}  // namespace taphuan

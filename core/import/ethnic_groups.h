#pragma once

#include <QString>

#include <vector>

namespace taphuan {

// The ethnic groups of Việt Nam, as data in resources/ethnic_groups.csv (Danh mục các thành phần dân tộc,
// Quyết định 121-TCTK/PPCĐ of 02/03/1979, with the statistics office's codes).
struct EthnicGroup {
    QString code;  // "01"
    QString name;
    QStringList otherNames;
};
const std::vector<EthnicGroup>& ethnicGroups();

// The official name for a code, a name or another name however it is written; empty where there is none.
QString ethnicGroupNamed(const QString& written);

}  // namespace taphuan

#pragma once

#include "core/base/id.h"

#include <QString>
#include <QStringList>

namespace taphuan {

// How lists of one shape are read, corrected once and kept for the next of them.
struct ImportProfile {
    Id<ImportProfile> id;
    QString name;
    QString captions;     // the shape: of every column its caption as a key, with " | " between
    QStringList columns;  // "D=position", "E=-" of a column that is not used
};

}  // namespace taphuan

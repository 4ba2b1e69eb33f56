#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace taphuan {

// A rule's figure with validity dates and its legal source (tiet_per_day, attendance_percent, …).
struct Setting {
    Id<Setting> id;
    QString key;
    QString value;
    QDate validFrom;
    QDate validTo;
    QString legalSource;
};

}  // namespace taphuan

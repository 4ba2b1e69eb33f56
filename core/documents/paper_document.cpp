#include "core/documents/paper_document.h"

#include "core/text/vietnamese_numbers.h"

namespace taphuan {

QString placeAndDateText(const QString& place, QDate date) {
    const QString day = date.isValid() ? longDateText(date) : QStringLiteral("ngày …… tháng …… năm ………");
    return place.isEmpty() ? day : place + QStringLiteral(", ") + day;
}

}  // namespace taphuan

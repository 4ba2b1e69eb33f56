#include "core/domain/unit_content.h"

namespace taphuan {

QString baseName(const QString& name, const QString& type) {
    const bool typed = !type.isEmpty() && name.startsWith(type + u' ', Qt::CaseInsensitive);
    return typed ? name.mid(type.size() + 1) : name;
}

}  // namespace taphuan

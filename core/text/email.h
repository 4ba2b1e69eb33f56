#pragma once

#include <QString>
#include <QStringView>

namespace taphuan {

// n•••@tayninh.gov.vn: the first letter and the domain, as screens and printed lists show it. A text without
// an @ shows its first letter alone.
QString maskedEmail(QStringView address);

}  // namespace taphuan

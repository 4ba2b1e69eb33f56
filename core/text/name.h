#pragma once

#include <QString>
#include <QStringView>

namespace taphuan {

// Họ, đệm, tên: the first word, the words between, the last. A name of one word is a given name.
struct NameParts {
    QString surname;
    QString middle;
    QString given;
};

NameParts splitName(QStringView fullName);

// "NGÔ MINH HIẾU" and "ngô minh hiếu" are "Ngô Minh Hiếu"; a name already in mixed case is left as it is but
// for normalising. A capital follows anything that is no letter: "H'HEN NIÊ" is "H'Hen Niê".
QString properCase(QStringView fullName);

}  // namespace taphuan

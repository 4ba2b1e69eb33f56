#pragma once

#include "core/domain/training.h"

#include <QHash>

#include <vector>

namespace taphuan {

// Finds the people of a class by what its lists say of them.
class ClassRoster {
  public:
    struct Person {
        Id<Enrolment> enrolment;
        qint64 number = 0;  // in the printed list
        QString name;
        QString unit;
    };
    explicit ClassRoster(std::vector<Person> people);

    // By name; of several with one name the one of that unit, then of that number in the list. Where nobody
    // is found, or several stay, null with the reason.
    struct Match {
        const Person* person = nullptr;
        QString reason;
    };
    Match match(const QString& name, const QString& unit, qint64 number) const;

  private:
    std::vector<Person> people_;
    QMultiHash<QString, size_t> byKey_;
    QMultiHash<QString, size_t> byFolded_;
};

// Something of a file that was not taken, and why.
struct FileFinding {
    QString cell;  // "D17", or "D" for a column, or "17" for a row
    QString value;
    QString reason;
};

}  // namespace taphuan

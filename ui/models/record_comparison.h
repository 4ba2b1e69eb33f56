#pragma once

#include "core/domain/person.h"
#include "core/storage/connection.h"

#include <vector>

namespace taphuan {

// Two records of people beside each other, as people read them; numbers and addresses are masked.
struct RecordComparison {
    struct Side {
        Id<Person> person;
        QString name;
        // What hangs on it and stays: "Xã Hảo Đước, công chức", "3 lớp, 2 chứng nhận".
        QStringList facts;
    };
    struct Line {
        QByteArray field;  // wire name
        QString word;
        QString first;
        QString second;
        bool same = false;         // whatever the masks show
        bool secondAlone = false;  // only the second record says something
    };
    Side first;
    Side second;
    std::vector<Line> lines;  // of the fields that either record fills
};

// Refused where one of them is gone.
Result<RecordComparison> compareRecords(Connection& db, Id<Person> first, Id<Person> second, QDate today);

}  // namespace taphuan

#pragma once

#include "core/tables/workbook.h"

#include <QString>

#include <vector>

namespace taphuan {

// What a spreadsheet's number format code makes of a number, as far as reading needs it: whether it is a date
// and to what precision, and the digits it adds (leading zeros of identity and telephone numbers, percent).
class NumberFormat {
  public:
    // One character of a format code; a literal stands for itself.
    struct Token {
        QChar symbol;
        bool literal = false;
    };

    NumberFormat() = default;
    explicit NumberFormat(const QString& code);
    // The formats that files name by number only.
    static NumberFormat builtIn(int id);

    bool isDate() const { return date_; }
    // A number, or a date where the format shows one and the value can be one.
    Cell cell(double value) const;

  private:
    bool date_ = false;
    bool percent_ = false;
    int decimals_ = 0;
    Cell::Precision precision_ = Cell::Precision::day;
    // The pattern that identity and telephone numbers are shown with, such as 000000000000 or
    // 0000"."000"."000.
    std::vector<Token> digits_;
};

}  // namespace taphuan

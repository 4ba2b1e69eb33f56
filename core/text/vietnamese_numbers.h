#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace taphuan {

// Numbers, money and dates as Vietnam writes them: "." between thousands, "," before decimals.

// 1.340.205.000
QString groupedNumber(qint64 number);

// 1,5 and, with 2 decimals, 1.340,50. Always that many decimals; "–" where the value is no finite number.
QString decimalText(double value, int decimals);

// 0.875 is "87,5%" and 0.8 "80,0%", as they stand under each other; only 0% and 100% have no decimals. What
// is below the whole never shows as 100%, and what is above nothing never as 0%: such a value shows the
// nearest figure this side of it.
QString percentText(double ratio, int decimals = 1);

// Whole đồng: "5.191.000.000 đồng", "5,191,000,000", "5191000000 VNĐ", "1,5 tỷ", "12 triệu đồng", "-500.000".
// Nothing where it may be read in two ways ("500,000") or is no whole đồng.
std::optional<qint64> parseMoney(QStringView text);

// "năm mươi mốt nghìn không trăm linh năm", in lower case.
QString numberInWords(qint64 number);

// "Năm tỷ một trăm chín mươi mốt triệu đồng"
QString moneyInWords(qint64 amount);

// 05/02/2022; empty for an invalid date.
QString dateText(QDate date);

// "ngày 05 tháng 02 năm 2022", "ngày 15 tháng 3 năm 2022": days below 10 and months 1 and 2 take a zero
// (Nghị định 30/2020/NĐ-CP, Phụ lục I). Empty for an invalid date.
QString longDateText(QDate date);

}  // namespace taphuan

#pragma once

#include "core/import/people_columns.h"
#include "core/import/people_file.h"

namespace taphuan {

// Longer texts are no names.
constexpr int longestName = 100;

// The name as the row has it, normalised, of all the columns it is spread over.
QString nameIn(const Sheet& sheet, const PeopleColumns& columns, int row);

// The cells of a row that names a person. What cannot be read is refused by cell, nothing is guessed.
// `corrections`, by the field, stand for what the row's cells hold.
PersonRow readPersonRow(const Sheet& sheet, const PeopleColumns& columns, int row, QDate today,
                        const QMap<QString, QString>& corrections = {});

}  // namespace taphuan

#include "ui/models/import_rows_model.h"

#include "core/text/fold.h"
#include "core/text/identity.h"
#include "core/text/phone.h"
#include "core/text/tax_code.h"
#include "ui/models/table_roles.h"

namespace taphuan {

ImportRowsModel::ImportRowsModel(ImportPurpose purpose, QObject* parent)
    : QAbstractTableModel(parent), purpose_(purpose) {}

void ImportRowsModel::setReading(std::shared_ptr<const ImportReading> reading) {
    reading_ = std::move(reading);
    refresh();
}

void ImportRowsModel::setText(const QString& text) {
    words_ = folded(text).split(u' ', Qt::SkipEmptyParts);
    refresh();
}

void ImportRowsModel::setCondition(Condition condition) {
    condition_ = std::move(condition);
    refresh();
}

void ImportRowsModel::refresh() {
    beginResetModel();
    shown_.clear();
    for (size_t i = 0; reading_ && i < reading_->lines.size(); ++i) {
        const ImportLine& line = reading_->lines[i];
        const auto has = [&line](const QString& word) { return line.folded.contains(word); };
        if ((!condition_ || condition_(line)) && std::all_of(words_.begin(), words_.end(), has))
            shown_.push_back(i);
    }
    sortShown();
    endResetModel();
}

void ImportRowsModel::sort(int column, Qt::SortOrder order) {
    if (column == sortColumn_ && order == order_) return;
    sortColumn_ = column;
    order_ = order;
    refresh();
}

void ImportRowsModel::sortShown() {
    if (sortColumn_ < 0) return;
    std::vector<std::pair<QByteArray, size_t>> keyed;
    keyed.reserve(shown_.size());
    if (sortColumn_ == number)
        for (const size_t line : shown_) keyed.emplace_back(QByteArray(), line);
    else
        for (const size_t line : shown_) keyed.emplace_back(sortKey(line), line);
    std::sort(keyed.begin(), keyed.end());
    if (order_ == Qt::DescendingOrder) std::reverse(keyed.begin(), keyed.end());
    for (size_t i = 0; i < keyed.size(); ++i) shown_[i] = keyed[i].second;
}

QByteArray ImportRowsModel::sortKey(size_t line) const {
    if (sortColumn_ == name) return reading_->lines[line].nameKey;
    if (sortColumn_ == verdict) return QByteArray(1, static_cast<char>(reading_->lines[line].state));
    if (sortColumn_ == birth) return reading_->plan.rows[line].source.birth.iso().toLatin1();
    return folded(text(line, sortColumn_)).toUtf8();
}

int ImportRowsModel::rowOf(int sheetRow) const {
    for (size_t i = 0; i < shown_.size(); ++i)
        if (reading_->plan.rows[shown_[i]].source.row == sheetRow) return static_cast<int>(i);
    return -1;
}

int ImportRowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int ImportRowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnCount_;
}

QString ImportRowsModel::text(size_t line, int column) const {
    const PlannedRow& row = reading_->plan.rows[line];
    const PersonRow& source = row.source;
    switch (column) {
        case number:
            return QString::number(source.row + 1);
        case verdict:
            return stateWord(reading_->lines[line].state, purpose_);
        case name:
            return source.fullName;
        case birth:
            return source.birth.vietnamese();
        case nationalId:
            return maskedIdentity(source.nationalId.isEmpty() ? source.oldNationalId : source.nationalId);
        case position:
            return source.position;
        case unit:
            return row.unit.isEmpty() ? source.unit : row.unit;
        case phone:
            return maskedPhone(source.phone);
        case taxCode:
            return shownTaxCode(source.taxCode);
        case territory:
            return source.territory;
        case audience:
            return reading_->lines[line].audience;
        case note:
            return reading_->lines[line].note;
        default:
            return {};
    }
}

QVariant ImportRowsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const size_t line = lineAt(index.row());
    const RowState state = reading_->lines[line].state;
    if (role == Qt::DisplayRole) return text(line, index.column());
    if (role == Qt::EditRole) return written(index.row(), index.column());
    const bool byHand = reading_->plan.rows[line].source.corrected.contains(fieldOf(index.column()));
    if (role == StrongRole && byHand) return true;
    if (role == MeaningRole && byHand) return static_cast<int>(ColourRole::done);
    if (role == Qt::ToolTipRole && byHand) return tr("%1 (sửa tay)").arg(text(line, index.column()));
    if (role == ExportRole && index.column() == number) return reading_->plan.rows[line].source.row + 1;
    if (role == MeaningRole && index.column() == verdict) return static_cast<int>(stateRole(state));
    if (role == MeaningRole && index.column() == note && stateRole(state) != ColourRole::good &&
        stateRole(state) != ColourRole::neutral)
        return static_cast<int>(stateRole(state));
    return {};
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    static const char* const keys[] = {"",     "",      "full_name", "birth_date", "national_id", "position",
                                       "unit", "phone", "tax_code",  "territory",  "audience",    "note"};
    if (section == number) return tr("Hàng");
    if (section == verdict) return tr("Kết quả");
    return columnWord(QLatin1String(keys[section]));
}

QString ImportRowsModel::fieldOf(int column) {
    switch (column) {
        case name:
            return QStringLiteral("full_name");
        case birth:
            return QStringLiteral("birth_date");
        case nationalId:
            return QStringLiteral("national_id");
        case position:
            return QStringLiteral("position");
        case unit:
            return QStringLiteral("unit");
        case phone:
            return QStringLiteral("phone");
        case taxCode:
            return QStringLiteral("tax_code");
        case territory:
            return QStringLiteral("territory");
        default:
            return {};
    }
}

QString ImportRowsModel::written(int row, int column) const {
    const PersonRow& source = reading_->plan.rows[lineAt(row)].source;
    const QString field = fieldOf(column);
    if (source.written.contains(field)) return source.written.value(field);
    if (column == unit) return source.unit;
    if (column == phone) return source.phone;
    if (column == taxCode) return source.taxCode;
    if (column == nationalId) return source.nationalId.isEmpty() ? source.oldNationalId : source.nationalId;
    return text(lineAt(row), column);
}

Qt::ItemFlags ImportRowsModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return editable_ && index.isValid() && !fieldOf(index.column()).isEmpty() ? plain | Qt::ItemIsEditable
                                                                              : plain;
}

bool ImportRowsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) return false;
    const QString typedText = value.toString().trimmed();
    if (typedText == written(index.row(), index.column())) return true;
    Q_EMIT typed(reading_->plan.rows[lineAt(index.row())].source.row, fieldOf(index.column()), typedText);
    return true;
}

}  // namespace taphuan

#include "core/storage/postgres_batch.h"

#include <QSqlDriver>
#include <QSqlField>

namespace taphuan {

namespace {

// "?" as "$1", "$2" …, outside quoted text.
QString numberedMarks(const QString& text) {
    QString numbered;
    bool quoted = false;
    int marks = 0;
    for (const QChar letter : text) {
        if (letter == u'\'') quoted = !quoted;
        if (letter == u'?' && !quoted)
            numbered += u'$' + QString::number(++marks);
        else
            numbered += letter;
    }
    return numbered;
}

}  // namespace

QString PostgresBatch::nameOf(const QString& text) const {
    const auto found = names_.find(text);
    return found == names_.end() ? QString() : found->second;
}

QString PostgresBatch::preparation(const QString& text, QString& name) {
    name = QStringLiteral("taphuan_%1").arg(++lastName_);
    return QStringLiteral("PREPARE ") + name + QStringLiteral(" AS ") + numberedMarks(text);
}

// The driver quotes, as it does for the statements that it prepares itself.
void PostgresBatch::add(const QSqlDatabase& sql, const QString& name, const QVariantList& bound) {
    QStringList values;
    for (const QVariant& value : bound) {
        QSqlField field(QString(), value.metaType());
        field.setValue(value);
        values << sql.driver()->formatValue(field);
    }
    QString text = QStringLiteral("EXECUTE ") + name;
    if (!values.isEmpty()) text += u'(' + values.join(u',') + u')';
    size_ += text.size();
    waiting_ << std::move(text);
}

QString PostgresBatch::take() {
    const QString all = waiting_.join(u';');
    waiting_.clear();
    size_ = 0;
    return all;
}

void PostgresBatch::forget() {
    names_.clear();
    waiting_.clear();
    size_ = 0;
}

}  // namespace taphuan

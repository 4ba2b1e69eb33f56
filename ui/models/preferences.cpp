#include "ui/models/preferences.h"

#include "ui/models/database_place.h"

#include <QUrl>

namespace taphuan {

namespace {

constexpr qsizetype mostRecentFiles = 6;

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString recentKey = QStringLiteral("recent");
const QString importFolderKey = QStringLiteral("import_folder");
const QString lockKey = QStringLiteral("lock_minutes");
constexpr int usualLockMinutes = 10;
const QString geometryKey = QStringLiteral("window");

QString oneOf(const QStringList& known, const QString& value) {
    return known.contains(value) ? value : known.first();
}

QString accountKey(const QString& file) {
    const QByteArray path = QUrl::toPercentEncoding(wholePlace(file));
    return QStringLiteral("accounts/") + QString::fromLatin1(path);
}

}  // namespace

Preferences::Preferences()
    : settings_(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("taphuan"),
                QStringLiteral("taphuan")) {}

Preferences::Preferences(const QString& file) : settings_(file, QSettings::IniFormat) {}

QString Preferences::language() const {
    return oneOf({QStringLiteral("vi"), QStringLiteral("en")}, settings_.value(languageKey).toString());
}

void Preferences::setLanguage(const QString& code) {
    settings_.setValue(languageKey, code);
}

QString Preferences::theme() const {
    return oneOf({QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")},
                 settings_.value(themeKey).toString());
}

void Preferences::setTheme(const QString& name) {
    settings_.setValue(themeKey, name);
}

QStringList Preferences::recentFiles() const {
    QStringList files;
    for (const QString& file : settings_.value(recentKey).toStringList())
        if (mayBeThere(file)) files += file;
    return files;
}

void Preferences::rememberFile(const QString& path) {
    const QString file = wholePlace(path);
    QStringList files = settings_.value(recentKey).toStringList();
    files.removeAll(file);
    files.prepend(file);
    settings_.setValue(recentKey, files.mid(0, mostRecentFiles));
}

void Preferences::forgetFile(const QString& path) {
    QStringList files = settings_.value(recentKey).toStringList();
    files.removeAll(wholePlace(path));
    settings_.setValue(recentKey, files);
}

QString Preferences::importFolder() const {
    return settings_.value(importFolderKey).toString();
}

void Preferences::setImportFolder(const QString& folder) {
    settings_.setValue(importFolderKey, folder);
}

QString Preferences::lastAccount(const QString& file) const {
    return settings_.value(accountKey(file)).toString();
}

void Preferences::setLastAccount(const QString& file, const QString& account) {
    settings_.setValue(accountKey(file), account);
}

int Preferences::lockMinutes() const {
    return qMax(0, settings_.value(lockKey, usualLockMinutes).toInt());
}

void Preferences::setLockMinutes(int minutes) {
    settings_.setValue(lockKey, minutes);
}

QByteArray Preferences::windowGeometry() const {
    return settings_.value(geometryKey).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry) {
    settings_.setValue(geometryKey, geometry);
}

}  // namespace taphuan

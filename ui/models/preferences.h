#pragma once

#include <QSettings>
#include <QStringList>

namespace taphuan {

// What this user chose on this computer; nothing of it is data of an office.
class Preferences {
  public:
    // The user's settings file.
    Preferences();
    // Another file, for tests.
    explicit Preferences(const QString& file);

    // "vi" or "en".
    QString language() const;
    void setLanguage(const QString& code);
    // "light", "dark" or "system".
    QString theme() const;
    void setTheme(const QString& name);

    // Databases opened before that are still there, the last first; of those on servers nobody asks whether
    // they are.
    QStringList recentFiles() const;
    void rememberFile(const QString& path);
    void forgetFile(const QString& path);

    // The folder that a list was imported from last; empty: none yet.
    QString importFolder() const;
    void setImportFolder(const QString& folder);

    // Who logged in to this database last; empty: nobody yet.
    QString lastAccount(const QString& file) const;
    void setLastAccount(const QString& file, const QString& account);
    // After how long without a key or the mouse the window locks; 0: never.
    int lockMinutes() const;
    void setLockMinutes(int minutes);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

  private:
    QSettings settings_;
};

}  // namespace taphuan

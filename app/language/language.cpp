#include "app/language/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace taphuan {

namespace {

// The catalogue's contexts are the classes' names alone; those of Qt's meta-objects begin with our namespace.
class Catalogue : public QTranslator {
  public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* text, const char* comment, int number) const override {
        constexpr char space[] = "taphuan::";
        const auto length = sizeof space - 1;
        const bool ours = context != nullptr && qstrncmp(context, space, length) == 0;
        return QTranslator::translate(ours ? context + length : context, text, comment, number);
    }
};

// Installed for as long as the application lives; replaced when the language changes.
void install(const QString& name) {
    auto* catalogue = new Catalogue(qApp);
    catalogue->setObjectName(QStringLiteral("taphuan"));
    if (catalogue->load(QStringLiteral(":/translations/") + name))
        QCoreApplication::installTranslator(catalogue);
}

}  // namespace

void setLanguage(const QString& code) {
    for (QTranslator* old : qApp->findChildren<QTranslator*>(QStringLiteral("taphuan"))) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    const bool english = code == QLatin1String("en");
    QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                : QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    install(english ? QStringLiteral("taphuan_en") : QStringLiteral("qtbase_vi"));
}

QString languageOfEnvironment() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty())
            return value.startsWith(QLatin1String("en")) ? QStringLiteral("en") : QStringLiteral("vi");
    }
    return QStringLiteral("vi");
}

QString userName() {
    for (const char* name : {"USER", "USERNAME"})
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty()) return value;
    return {};
}

}  // namespace taphuan

#pragma once

#include <QString>

namespace taphuan {

// Speaks Vietnamese ("vi") or English ("en") from here on; anything else is Vietnamese. The source texts are
// Vietnamese; Qt's own words come translated from resources/translations. Needs the application object.
void setLanguage(const QString& code);

// "en" where the environment asks for English, else "vi".
QString languageOfEnvironment();

// Who works here, as the system knows them.
QString userName();

}  // namespace taphuan

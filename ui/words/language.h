#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <string>
#include <vector>

namespace ui {

/// A language of the window.
struct WindowLanguage {
    const char* code;  ///< as in the names of the translations: "en", "de", "zh_CN"
    const char* name;  ///< in the language itself
};

inline constexpr std::array windowLanguages{WindowLanguage{"en", "English"}, WindowLanguage{"de", "Deutsch"},
                                            WindowLanguage{"zh_CN", "简体中文"}};

std::vector<std::string> languageCodes();

/// The code of the language to use: `wanted`, if it is one of windowLanguages. Otherwise the first of `system` (such as
/// QLocale::uiLanguages(): "de-AT", "zh-Hans-CN") that is one of them, and English if there is none. Traditional
/// Chinese counts as Chinese, too.
QString languageFor(const QString& wanted, const QStringList& system);

/// Translates texts of Runoff and Qt, and the numbers that people read, from now on. Call it on the main thread, after
/// the application is created and before windows are. A later call replaces the language of all texts that are made
/// after it. The command line does not call it, and is English with decimal points.
void useLanguage(const QString& code);

/// The code of the language in use; "en" before useLanguage().
QString languageInUse();

/// DejaVu Sans and, in a language whose letters it lacks, an installed font that has them. Without one, Qt takes any
/// font with the letters, if there is one.
QStringList textFamilies();

}  // namespace ui

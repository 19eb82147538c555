#include "ui/words/language.h"

#include "core/base/language.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>

namespace ui {

namespace {

QString& codeInUse()
{
    static QString code = QStringLiteral("en");
    return code;
}

QStringList& familiesInUse()
{
    static QStringList families{QStringLiteral("DejaVu Sans")};
    return families;
}

bool isKnown(const QString& code)
{
    return std::ranges::any_of(windowLanguages,
                               [&](const WindowLanguage& one) { return code == QLatin1String(one.code); });
}

/// Installs a translation that is a part of the program, or else of Qt's installation, if there is one.
void install(const QString& name)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(QStringLiteral("translation"));
    const QString path = QStringLiteral(":/translations/%1.qm").arg(name);
    const bool found =
        translator->load(path) || translator->load(name, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (!found || !QCoreApplication::installTranslator(translator))
        delete translator;
}

/// What every program with an application object uses, the command line and tests included: numbers with a decimal
/// point, and the English forms for one thing ("1 image"), which are a translation, too.
void installEnglish()
{
    QLocale::setDefault(QLocale::c());
    install(QStringLiteral("runoff_en"));
}

/// Numbers follow the language, not the machine. English has a decimal point and no marks between thousands, as fields
/// need it; Words::grouped() writes those.
QLocale numbersOf(const QString& code)
{
    if (code == QLatin1String("en"))
        return QLocale::c();
    QLocale locale(code);
    locale.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::RejectGroupSeparator);
    return locale;
}

core::Language languageOfCore(const QString& code)
{
    core::Language language;
    if (code == QLatin1String("en"))
        return language;
    const QLocale locale(code);
    language.code = QString(code).replace(QLatin1Char('_'), QLatin1Char('-')).toStdString();
    language.decimalMark = locale.decimalPoint().toStdString();
    language.groupMark = locale.groupSeparator().toStdString();
    language.translate = [](const char* text, const char* comment) {
        return QCoreApplication::translate("core", text, comment).toStdString();
    };
    return language;
}

/// The fonts of Debian with Simplified Chinese, those for text on screens first.
QString chineseFamily()
{
    const QStringList installed = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
    for (const char* wish : {"Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei",
                             "WenQuanYi Zen Hei", "Droid Sans Fallback"})
        if (installed.contains(QLatin1String(wish)))
            return QLatin1String(wish);
    return installed.value(0);
}

QStringList familiesOf(const QString& code)
{
    QStringList families{QStringLiteral("DejaVu Sans")};
    if (code == QLatin1String("zh_CN"))
        if (const QString family = chineseFamily(); !family.isEmpty())
            families << family;
    return families;
}

}  // namespace

Q_COREAPP_STARTUP_FUNCTION(installEnglish)

std::vector<std::string> languageCodes()
{
    std::vector<std::string> codes;
    for (const WindowLanguage& one : windowLanguages)
        codes.emplace_back(one.code);
    return codes;
}

QString languageFor(const QString& wanted, const QStringList& system)
{
    if (isKnown(wanted))
        return wanted;
    for (const QString& name : system) {
        const QString language = name.section(QRegularExpression(QStringLiteral("[-_]")), 0, 0);
        QString code = language == QLatin1String("zh") ? QStringLiteral("zh_CN") : language;
        if (isKnown(code))
            return code;
    }
    return QStringLiteral("en");
}

void useLanguage(const QString& code)
{
    for (auto* old : QCoreApplication::instance()->findChildren<QTranslator*>(QStringLiteral("translation")))
        delete old;
    installEnglish();
    if (code != QLatin1String("en")) {
        install(QStringLiteral("qtbase_") + code);
        install(QStringLiteral("runoff_") + code);
    }
    codeInUse() = code;
    QLocale::setDefault(numbersOf(code));
    core::setLanguage(languageOfCore(code));
    familiesInUse() = familiesOf(code);
}

QString languageInUse()
{
    return codeInUse();
}

QStringList textFamilies()
{
    return familiesInUse();
}

}  // namespace ui

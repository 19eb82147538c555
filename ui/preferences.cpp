#include "ui/preferences.h"

#include "ui/words/language.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace ui {

namespace {

const QString themeKey = QStringLiteral("window/theme"), textKey = QStringLiteral("window/textPercent"),
              motionKey = QStringLiteral("reducedMotion"), refusedKey = QStringLiteral("markRefused"),
              dataKey = QStringLiteral("data/folders"), modelKey = QStringLiteral("model/folders"),
              threadsKey = QStringLiteral("threads"), languageKey = QStringLiteral("window/language");

constexpr std::array textPercents{100, 110, 125, 150, 175, 200, 225, 250};
constexpr int mostThreads = 256;

}  // namespace

Preferences Preferences::load()
{
    const QSettings settings;
    Preferences loaded;
    const int theme = settings.value(themeKey, 0).toInt();
    if (theme >= 0 && theme <= static_cast<int>(Theme::ContrastDark))
        loaded.theme = static_cast<Theme>(theme);
    loaded.textPercent = std::clamp(settings.value(textKey, 100).toInt(), textPercents.front(), textPercents.back());
    loaded.reducedMotion = settings.value(motionKey, false).toBool();
    loaded.markRefused = settings.value(refusedKey, true).toBool();
    loaded.dataFolders = settings.value(dataKey).toStringList();
    loaded.modelFolders = settings.value(modelKey).toStringList();
    const QString language = settings.value(languageKey).toString();
    if (languageFor(language, {}) == language)
        loaded.language = language;
    loaded.threads = std::clamp(settings.value(threadsKey, 0).toInt(), 0, mostThreads);
    return loaded;
}

void Preferences::save() const
{
    QSettings settings;
    settings.setValue(themeKey, static_cast<int>(theme));
    settings.setValue(textKey, textPercent);
    settings.setValue(motionKey, reducedMotion);
    settings.setValue(refusedKey, markRefused);
    settings.setValue(dataKey, dataFolders);
    settings.setValue(modelKey, modelFolders);
    settings.setValue(languageKey, language);
    settings.setValue(threadsKey, threads);
}

int nextTextPercent(int percent, int direction)
{
    if (direction > 0) {
        const auto* above = std::upper_bound(textPercents.begin(), textPercents.end(), percent);
        return above == textPercents.end() ? textPercents.back() : *above;
    }
    const auto* from = std::lower_bound(textPercents.begin(), textPercents.end(), percent);
    return from == textPercents.begin() ? textPercents.front() : *(from - 1);
}

std::vector<std::filesystem::path> pathsOf(const QStringList& folders)
{
    std::vector<std::filesystem::path> paths;
    for (const QString& folder : folders)
        paths.emplace_back(folder.toStdString());
    return paths;
}

}  // namespace ui

#pragma once

#include "ui/theme.h"

#include <QStringList>

#include <filesystem>
#include <vector>

namespace ui {

/// The preferences of the user, stored in QSettings under the keys in preferences.cpp.
struct Preferences {
    Theme theme = Theme::System;
    int textPercent = 100;  ///< 100 to 250
    bool reducedMotion = false;
    bool markRefused = true;        ///< marks answers below the rejection threshold in the Draw workspace
    QStringList dataFolders = {};   ///< searched before the default folders
    QStringList modelFolders = {};  ///< searched before the default folders
    QString language = {};          ///< a code of ui/words/language.h; empty: that of the system
    int threads = 0;                ///< for oneDNN in the worker threads of the window; 0: automatic

    static Preferences load();  ///< missing or invalid values get their defaults
    void save() const;
    bool operator==(const Preferences&) const = default;
};

/// The next larger (`direction` > 0) or smaller size of 100, 110, 125, ... 250.
int nextTextPercent(int percent, int direction);

std::vector<std::filesystem::path> pathsOf(const QStringList& folders);

}  // namespace ui

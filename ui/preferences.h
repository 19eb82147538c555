#pragma once

#include "ui/theme.h"

#include <QStringList>

#include <filesystem>
#include <vector>

namespace ui {

/// What the user set; kept in QSettings under the keys of preferences.cpp. A value; any thread may hold one.
struct Preferences {
    Theme theme = Theme::System;
    int textPercent = 100;  ///< 100 to 250
    bool reducedMotion = false;
    bool markRefused = true;        ///< answers that may be none of the classes, in the Draw workspace
    QStringList dataFolders = {};   ///< looked through before the usual places
    QStringList modelFolders = {};  ///< the same
    int threads = 0;                ///< for oneDNN in the window's lanes; 0: as many as serve best

    static Preferences load();  ///< what is missing or out of range has its default
    void save() const;
    bool operator==(const Preferences&) const = default;
};

/// 100, 110, 125, ... 250: the size above (`direction` > 0) or below `percent`.
int nextTextPercent(int percent, int direction);

std::vector<std::filesystem::path> pathsOf(const QStringList& folders);

}  // namespace ui

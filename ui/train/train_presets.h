#pragma once

#include "ui/train/train_settings.h"

#include <QCoreApplication>
#include <QList>

namespace ui {

struct TrainPreset {
    QString name;
    QString note;  ///< the tooltip
    TrainSettings settings;
    bool own = false;  ///< saved by the user, who can delete it
};

/// Named settings of the form: the included presets, and those of the user in QSettings. For the ui thread.
class TrainPresets {
    Q_DECLARE_TR_FUNCTIONS(ui::TrainPresets)

public:
    static QList<TrainPreset> all();  ///< the included presets first
    /// Saves a preset of the user. Replaces a preset with the same name.
    static void save(const QString& name, const TrainSettings& settings);
    static void remove(const QString& name);
    static bool isIncluded(const QString& name);
    /// The settings of the form after the user selects the preset. An included preset keeps data set, classes, seed and
    /// names.
    static TrainSettings applied(const TrainPreset& preset, const TrainSettings& current);

    static TrainSettings last();  ///< the settings of the form in the last session
    static void keepLast(const TrainSettings& settings);
};

}  // namespace ui

#pragma once

#include "ui/train/train_settings.h"

#include <QCoreApplication>
#include <QList>

namespace ui {

struct TrainPreset {
    QString name;
    QString note;  ///< what it is good for
    TrainSettings settings;
    bool own = false;  ///< saved by the user, so it can be removed
};

/// Settings under a name: some that ship, and the user's own in QSettings. For the ui thread.
class TrainPresets {
    Q_DECLARE_TR_FUNCTIONS(ui::TrainPresets)

public:
    static QList<TrainPreset> all();                                       ///< those that ship first
    static void save(const QString& name, const TrainSettings& settings);  ///< replaces the own one of this name
    static void remove(const QString& name);
    static bool ships(const QString& name);
    /// The settings in the form after the preset was chosen: one that ships keeps data set, classes, seed and names.
    static TrainSettings applied(const TrainPreset& preset, const TrainSettings& current);

    static TrainSettings last();  ///< of the form, when it was closed
    static void keepLast(const TrainSettings& settings);
};

}  // namespace ui

#pragma once

#include "core/base/file_lock.h"
#include "core/training/checkpoint.h"
#include "ui/train/train_settings.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace ui {

/// A training that was stopped and can go on.
struct UnfinishedTraining {
    QString folder;
    TrainSettings settings;
    core::StagePosition position;
};

/// Where trainings keep their state: a folder each with settings.json and core's checkpoints. Any thread; all functions
/// throw core::Error in one line if the world fails.
class TrainingFolder {
public:
    /// Empty: $XDG_DATA_HOME/runoff/training.
    explicit TrainingFolder(const QString& root = {});

    /// A new folder that holds the settings.
    QString create(const TrainSettings& settings) const;
    /// Those with at least one epoch done that no running program works in; the newest first. What is damaged is left
    /// out and stays where it is; `damaged` gets a line about each.
    std::vector<UnfinishedTraining> unfinished(QStringList* damaged = nullptr) const;
    /// Removes settings and checkpoints.
    static void drop(const QString& folder);
    /// Removes them if no epoch was done: there is nothing to go on from.
    static void dropIfEmpty(const QString& folder);
    /// Keeps other runs out until it is destroyed, those of the command line included. Throws UsageError if one is in.
    static std::shared_ptr<core::FileLock> lock(const QString& folder);

private:
    QString m_root;
};

/// Writes the model to `folder` under its name, or name-2, -3, ... if there is one already, which becomes its name. Any
/// thread; throws core::Error.
QString keepModel(core::Classifier& classifier, const QString& folder);

/// $XDG_DATA_HOME/runoff/models: where the program finds the user's models.
QString ownModelFolder();

}  // namespace ui

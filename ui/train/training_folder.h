#pragma once

#include "core/base/file_lock.h"
#include "core/training/checkpoint.h"
#include "ui/train/train_settings.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace ui {

/// A stopped training that can be resumed.
struct UnfinishedTraining {
    QString folder;
    TrainSettings settings;
    core::StagePosition position;
};

/// Stores each training in a subfolder with settings.json and the checkpoints of core. All functions can be called from
/// any thread and throw core::Error if a file operation fails.
class TrainingFolder {
public:
    /// An empty `root` means $XDG_DATA_HOME/runoff/training.
    explicit TrainingFolder(const QString& root = {});

    /// Creates a folder with the settings and returns its path.
    QString create(const TrainSettings& settings) const;
    /// The trainings with at least one complete epoch that no program is running, newest first. Skips damaged trainings
    /// and adds one line about each to `damaged`.
    std::vector<UnfinishedTraining> unfinished(QStringList* damaged = nullptr) const;
    /// Deletes the settings and the checkpoints.
    static void drop(const QString& folder);
    /// Deletes the training if it has no complete epoch, because it cannot be resumed.
    static void dropIfEmpty(const QString& folder);
    /// Locks the folder against other runs of the window and the command line. Throws UsageError if it is locked.
    static std::shared_ptr<core::FileLock> lock(const QString& folder);

private:
    QString m_root;
};

/// Writes the model to `folder`. If the name is taken, renames the model to name-2, name-3, ... Can be called from any
/// thread. Throws core::Error.
QString keepModel(core::Classifier& classifier, const QString& folder);

/// The folder of the user's models, $XDG_DATA_HOME/runoff/models.
QString ownModelFolder();

}  // namespace ui

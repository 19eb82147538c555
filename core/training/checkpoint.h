#pragma once

#include "core/nn/plan.h"
#include "core/nn/trainer.h"
#include "core/training/stage.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// The folder of the checkpoints, and whether to continue from them.
struct CheckpointOptions {
    std::filesystem::path folder;  ///< empty: write no checkpoints
    bool resume = false;
};

/// The end of the names of checkpoint files.
constexpr const char* checkpointSuffix = ".checkpoint.safetensors";

/// The state of one stage after an epoch.
struct StageCheckpoint {
    TrainingState state;
    std::vector<EpochReport> reports;  ///< one for each completed epoch
};

/// The folder with the checkpoints of one training, one file for each stage (float32, exact).
class CheckpointFolder {
public:
    /// `identity` is the text of trainingIdentity(). A checkpoint contains it and its checksum, the fingerprint.
    /// Creates the folder. Without resume, removes the checkpoints of Runoff in it and keeps other files. With resume,
    /// throws UsageError with the first setting that differs if the checkpoints belong to another training. With an
    /// empty path, all functions do nothing.
    CheckpointFolder(const CheckpointOptions& options, std::string identity);

    /// Throws UsageError if the file of the stage exists and is not a checkpoint of Runoff, because store() would
    /// replace it.
    void expectFree(const std::string& stage) const;
    /// The last state of the stage, if there is one. `start` has the layers of its network.
    std::optional<StageCheckpoint> load(const std::string& stage, const Network& start) const;
    void store(const std::string& stage, const StageCheckpoint& checkpoint) const;

private:
    std::filesystem::path fileOf(const std::string& stage) const;

    std::filesystem::path m_folder;
    std::string m_identity;
};

/// A stage and the number of its completed epochs.
struct StagePosition {
    StageId stage;
    int epoch = 0, epochs = 0;
};

/// The last stage with a checkpoint in `folder`; nullopt if there are no checkpoints. Ignores files whose name is not
/// that of a stage. Throws Error with the name of the file if a file of a stage is not a checkpoint. Reads only
/// headers.
std::optional<StagePosition> furthestStage(const std::filesystem::path& folder);

/// Whether the folder contains a checkpoint. Throws as furthestStage().
bool hasCheckpoints(const std::filesystem::path& folder);

/// Throws UsageError if the folder contains checkpoints of another training.
void expectNoOtherCheckpoints(const std::filesystem::path& folder, const std::string& identity);

/// Removes the checkpoints of Runoff, and the folder if it is then empty. Throws Error.
void removeCheckpoints(const std::filesystem::path& folder);

}  // namespace core

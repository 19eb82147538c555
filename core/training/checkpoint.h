#pragma once

#include "core/nn/plan.h"
#include "core/nn/trainer.h"
#include "core/training/stage.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// Where to keep the state after every epoch and whether to go on from what is there.
struct CheckpointOptions {
    std::filesystem::path folder;  ///< empty: keep none
    bool resume = false;
};

/// What the names of checkpoint files end in.
constexpr const char* checkpointSuffix = ".checkpoint.safetensors";

/// One stage of a training after some of its epochs.
struct StageCheckpoint {
    TrainingState state;
    std::vector<EpochReport> reports;  ///< one per epoch done
};

/// The folder that holds one training's checkpoints, a file per stage (float32, exact).
class CheckpointFolder {
public:
    /// `identity` says in one line all that decides what is trained, see trainingIdentity(); a checkpoint holds it and
    /// a checksum of it, its fingerprint. Creates the folder. Without resume, old checkpoints of Runoff in it are
    /// removed and other files stay; with it, throws UsageError that names the first setting that differs if they are
    /// of another training. An empty path keeps nothing.
    CheckpointFolder(const CheckpointOptions& options, std::string identity);

    /// Throws UsageError if the stage's file is not one that Runoff wrote: it would be replaced.
    void expectFree(const std::string& stage) const;
    /// The stage's last state, if there is one; `start` gives the layers.
    std::optional<StageCheckpoint> load(const std::string& stage, const Network& start) const;
    void store(const std::string& stage, const StageCheckpoint& checkpoint) const;

private:
    std::filesystem::path fileOf(const std::string& stage) const;

    std::filesystem::path m_folder;
    std::string m_identity;
};

/// A stage and how many of its epochs are done.
struct StagePosition {
    StageId stage;
    int epoch = 0, epochs = 0;
};

/// The last stage that the training whose checkpoints are in `folder` came to; nothing if there are none. Files whose
/// name is not that of a stage do not count. Throws Error naming a stage's file that is no checkpoint. Reads headers
/// only.
std::optional<StagePosition> furthestStage(const std::filesystem::path& folder);

bool hasCheckpoints(const std::filesystem::path& folder);

/// Throws UsageError if Runoff's checkpoints of another training are in the folder.
void expectNoOtherCheckpoints(const std::filesystem::path& folder, const std::string& identity);

/// Removes the checkpoint files that Runoff wrote, and the folder if nothing else is in it. Throws Error.
void removeCheckpoints(const std::filesystem::path& folder);

}  // namespace core

#include "core/training/checkpoint.h"
#include "tests/fuzz/fuzz.h"

#include <memory>

namespace {

const std::string identity = "{\"epochs\":5}";

/// The network whose training the checkpoint continues.
const core::Network& startingNetwork()
{
    static const core::Network network = [] {
        core::Random random(1);
        return core::makeNetwork({1}, {core::Dense{2}}, random);
    }();
    return network;
}

std::string stored(const std::filesystem::path& folder, const core::StageCheckpoint& checkpoint)
{
    const core::CheckpointFolder target({folder, false}, identity);
    target.store("trunk", checkpoint);
    return fuzz::contentOf(folder / "trunk.checkpoint.safetensors");
}

void tryCheckpoint(fuzz::Bytes bytes)
{
    const std::filesystem::path folder = fuzz::scratchFolder() / "checkpoints",
                                other = fuzz::scratchFolder() / "stored";
    std::filesystem::create_directories(folder);
    fuzz::put(folder / "trunk.checkpoint.safetensors", bytes);
    const fuzz::Allowed allowed{.size = bytes.size()};
    fuzz::accepts(allowed, [&] { core::furthestStage(folder); });
    fuzz::require(core::hasCheckpoints(folder), "the checkpoint is not found");
    fuzz::accepts(allowed, [&] { core::expectNoOtherCheckpoints(folder, identity); });
    std::optional<core::StageCheckpoint> loaded;
    const bool accepted = fuzz::accepts(allowed, [&] {
        loaded = core::CheckpointFolder({folder, true}, identity).load("trunk", startingNetwork());
    });
    if (accepted && loaded) {
        const std::string once = stored(other, *loaded);
        const auto again = core::CheckpointFolder({other, true}, identity).load("trunk", startingNetwork());
        fuzz::require(again && stored(other, *again) == once, "a checkpoint changes when it is stored");
    }
    fuzz::accepts(allowed, [&] { core::removeCheckpoints(folder); });
}

const fuzz::Target checkpointTarget("checkpoint", tryCheckpoint);

}  // namespace

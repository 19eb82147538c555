#include "core/model/safetensors.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

namespace {

bool isPartOf(const core::ChosenTensors& chosen, const core::TensorFile& file)
{
    return chosen.tensors.size() + chosen.others.size() == file.tensors.size()
        && std::ranges::all_of(chosen.others, [&](const auto& name) { return file.tensors.contains(name); })
        && std::ranges::all_of(chosen.tensors,
                               [&](const auto& tensor) { return file.tensors.at(tensor.first) == tensor.second; });
}

void tryTensors(fuzz::Bytes bytes)
{
    const std::filesystem::path input = fuzz::scratchFolder() / "input.safetensors",
                                stored = fuzz::scratchFolder() / "stored.safetensors";
    fuzz::put(input, bytes);
    const fuzz::Allowed allowed{.size = bytes.size()};
    std::map<std::string, std::string> metadata;
    const bool headed = fuzz::accepts(allowed, [&] { metadata = core::readTensorFileMetadata(input); });
    core::ChosenTensors chosen;
    const bool chose = fuzz::accepts(allowed, [&] { chosen = core::readTensors(input, {"a", "b"}); });
    core::TensorFile file;
    if (!fuzz::accepts(allowed, [&] { file = core::readTensorFile(input); }))
        return;
    fuzz::require(chose && isPartOf(chosen, file), "a tensor depends on what else is read");
    fuzz::require(headed && metadata == file.metadata, "the metadata depends on what else is read");
    core::writeTensorFile(file, stored, core::StoredPrecision::Float32);
    const core::TensorFile found = core::readTensorFile(stored);
    fuzz::require(found.metadata == file.metadata, "metadata changes when saved");
    fuzz::require(found.tensors == file.tensors, "a tensor changes when saved");
    fuzz::accepts({.size = bytes.size()}, [&] { core::writeTensorFile(file, stored, core::StoredPrecision::Float16); });
}

const fuzz::Target tensorsTarget("tensors", tryTensors);

}  // namespace

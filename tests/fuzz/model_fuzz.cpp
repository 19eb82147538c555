#include "core/model/model_file.h"
#include "tests/fuzz/fuzz.h"

namespace {

void tryModel(fuzz::Bytes bytes)
{
    const std::filesystem::path input = fuzz::scratchFolder() / "input.safetensors",
                                stored = fuzz::scratchFolder() / "a.safetensors",
                                again = fuzz::scratchFolder() / "b.safetensors";
    fuzz::put(input, bytes);
    core::ModelSummary summary;
    const bool listed = fuzz::accepts({.size = bytes.size()}, [&] { summary = core::readModelSummary(input); });
    core::Classifier classifier;
    if (!fuzz::accepts({.size = bytes.size()}, [&] { classifier = core::readModel(input); }))
        return;
    fuzz::require(listed && summary.title == classifier.title && core::readModelTitle(input) == classifier.title
                      && summary.classNames == classifier.classNames,
                  "the summary differs from the model");
    core::writeModel(classifier, stored);
    core::writeModel(core::readModel(stored), again);
    fuzz::require(fuzz::contentOf(stored) == fuzz::contentOf(again), "a model changes when saved");
}

const fuzz::Target modelTarget("model", tryModel);

}  // namespace

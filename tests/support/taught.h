#pragma once

#include "core/model/model_file.h"
#include "core/teach/examples.h"
#include "tests/support/symbols.h"

#include <memory>

namespace support {

inline std::shared_ptr<const core::Classifier> digitsModel()
{
    return std::make_shared<const core::Classifier>(
        core::readModel(RUNOFF_SOURCE_DIR "/resources/models/digits-lenet.safetensors"));
}

inline const SymbolFamily& symbolFamily(std::int64_t index)
{
    return symbolFamilies().at(static_cast<std::size_t>(index));
}

/// `perClass` drawings of each of the families, which are the classes, in turn.
inline core::TaughtExamples drawnExamples(const std::vector<std::int64_t>& families, int perClass, core::Random& random)
{
    std::vector<std::string> names;
    for (const std::int64_t family : families)
        names.push_back(symbolFamily(family).name);
    core::TaughtExamples examples = core::emptyExamples(names, core::Preprocessing());
    for (int drawing = 0; drawing < perClass; ++drawing)
        for (std::size_t label = 0; label < families.size(); ++label)
            core::appendDrawing(examples, drawnSymbol(symbolFamily(families[label]), random), static_cast<int>(label));
    return examples;
}

}  // namespace support

#pragma once

#include "core/model/model_file.h"
#include "core/teach/teacher.h"
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

inline constexpr int writersOfClass = 6;

/// Symbols of six writers, who write the third class as a house; the model knows it as a cross.
inline core::Dataset symbolsOfAClass(int perWriter)
{
    core::Random random(21);
    core::Dataset images = drawnExamples({0, 1, 6}, perWriter * writersOfClass, random).images;
    for (std::size_t n = 0; n < images.labels.size(); ++n)
        images.writers.push_back(static_cast<std::int32_t>(n / 3 % writersOfClass));
    for (int writer = 0; writer < writersOfClass; ++writer)
        images.writerNames.push_back("sheet " + std::to_string(writer + 1));
    images.name = "class";
    return images;
}

/// Knows triangles, squares and crosses.
inline std::shared_ptr<const core::Classifier> symbolsModel()
{
    core::Random random(22);
    return std::make_shared<const core::Classifier>(
        core::Teacher(digitsModel()).teach(drawnExamples({0, 1, 2}, 5, random)).value());
}

}  // namespace support

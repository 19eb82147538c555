#pragma once

#include "core/base/file.h"
#include "core/base/random.h"
#include "core/data/dataset.h"

#include <algorithm>
#include <string>

namespace tests {

/// Three kinds of bars that a network learns in seconds.
struct TinyOptions {
    int side = 12;  ///< the smallest that every architecture takes
    int perClass = 60;
    std::uint64_t seed = 1;
};

/// Class 0 stands upright, 1 lies flat, 2 falls; place and level of the ink are random.
inline void drawBar(std::span<std::uint8_t> image, int side, int label, core::Random& random)
{
    const auto rim = side / 4;
    const auto at = rim + static_cast<int>(random.below(side - 2 * rim));
    const auto level = static_cast<std::uint8_t>(200 + random.below(56));
    for (int i = rim - 1; i < side - rim + 1; ++i) {
        const int row = label == 1 ? at : i;
        const int column = label == 0 ? at : i;
        image[static_cast<std::size_t>(row * side + column)] = level;
        image[static_cast<std::size_t>(row * side + column + (label == 1 ? -side : -1))] = level;
    }
}

inline core::Dataset tinyDataset(const TinyOptions& options)
{
    core::Dataset dataset{.name = "tiny",
                          .imageShape = {1, options.side, options.side},
                          .pixels = {},
                          .labels = {},
                          .classNames = {"0", "1", "2"}};
    core::Random random(options.seed);
    const auto length = static_cast<std::size_t>(options.side * options.side);
    for (int i = 0; i < 3 * options.perClass; ++i) {
        dataset.labels.push_back(static_cast<std::uint8_t>(i % 3));
        dataset.pixels.resize(dataset.pixels.size() + length);
        drawBar(std::span(dataset.pixels).last(length), options.side, i % 3, random);
    }
    return dataset;
}

inline core::TrainTest tinyData(TinyOptions options = {})
{
    core::TrainTest data;
    data.train = tinyDataset(options);
    options.seed += 1000;
    options.perClass = std::max(1, options.perClass / 2);
    data.test = tinyDataset(options);
    return data;
}

inline void appendBigEndian(core::Bytes& bytes, std::uint32_t number)
{
    for (const int shift : {24, 16, 8, 0})
        bytes.push_back(static_cast<std::uint8_t>(number >> shift));
}

/// One half of an IDX folder: PART-images-idx3-ubyte and PART-labels-idx1-ubyte.
inline void writeIdx(const core::Dataset& dataset, const std::filesystem::path& folder, const std::string& part)
{
    core::Bytes images;
    core::Bytes labels;
    appendBigEndian(images, 0x803);
    appendBigEndian(labels, 0x801);
    for (core::Bytes* file : {&images, &labels})
        appendBigEndian(*file, static_cast<std::uint32_t>(dataset.size()));
    appendBigEndian(images, static_cast<std::uint32_t>(dataset.imageShape.at(1)));
    appendBigEndian(images, static_cast<std::uint32_t>(dataset.imageShape.at(2)));
    images.insert(images.end(), dataset.pixels.begin(), dataset.pixels.end());
    labels.insert(labels.end(), dataset.labels.begin(), dataset.labels.end());
    core::writeFile(folder / (part + "-images-idx3-ubyte"), images);
    core::writeFile(folder / (part + "-labels-idx1-ubyte"), labels);
}

inline void writeIdxFolder(const core::TrainTest& data, const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    writeIdx(data.train, folder, "train");
    writeIdx(data.test, folder, "t10k");
}

}  // namespace tests

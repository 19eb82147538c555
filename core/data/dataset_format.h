#pragma once

#include "core/data/dataset.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

/// The numbers of images of a data set.
struct ImageCounts {
    std::int64_t train = 0, test = 0;
    std::int64_t writers = 0;          ///< 0: not known
    std::optional<SplitBy> splitBy{};  ///< as TrainTest::splitBy
};

/// The names of a data set and its classes. A format whose files contain names ignores these.
struct DatasetNames {
    std::string name;                       ///< "mnist"
    std::vector<std::string> classNames{};  ///< empty: unknown
};

/// A file format for data sets. Its functions run on any thread. They throw Error.
struct DatasetFormat {
    std::string id;     ///< unique, such as "idx"
    std::string files;  ///< the expected files, for messages: "IDX files"

    /// Whether the folder contains files of this format, by their names. Never throws.
    std::function<bool(const std::filesystem::path& folder)> holds;
    /// The numbers of images, from names, sizes and headers of files. Does not read the pixels.
    std::function<ImageCounts(const std::filesystem::path& folder)> count;
    std::function<TrainTest(const std::filesystem::path& folder, const DatasetNames& names)> read;

    /// Replaces the downloaded archive in the folder by its files, completely or not at all. Returns false if it was
    /// stopped. Null: the downloaded files need no unpacking.
    std::function<bool(const std::filesystem::path& folder, const std::stop_token& stop)> unpack{};
    /// A sentence without a full stop about the split into training and test images. Null: the files define the split.
    std::function<std::string(const std::filesystem::path& folder)> division{};
    /// The names of the files do not identify the format with certainty. It is tried after all others, and only for the
    /// folder that the user names, not for its subfolders.
    bool isLastResort = false;
};

/// The table of formats. If a folder contains several, the first one in the table is used.
using DatasetFormats = std::vector<DatasetFormat>;

/// The formats that core reads. The table of the program, ui::datasetFormats(), begins with them.
const DatasetFormats& coreFormats();

/// The expected files of all formats, for messages: "CIFAR-10 batches or IDX files".
std::string filesOf(const DatasetFormats& formats);

}  // namespace core

#pragma once

#include "core/data/dataset.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

struct ImageCounts {
    std::int64_t train = 0, test = 0;
};

/// What a data set and its classes are called. A format whose files hold names of their own ignores these.
struct DatasetNames {
    std::string name;                       ///< "mnist"
    std::vector<std::string> classNames{};  ///< empty: not known
};

/// One way to store a data set in a folder. Its functions may be called by any thread; they throw Error in one line
/// that names the file, what was expected and what was found.
struct DatasetFormat {
    std::string id;     ///< "idx"; each format has another one
    std::string files;  ///< what the folder must contain, for messages: "IDX files"

    /// Whether the folder contains such files. Looks at their names and never throws.
    std::function<bool(const std::filesystem::path& folder)> holds;
    /// The numbers of images, by names, sizes and headers of files: the pixels are not read.
    std::function<ImageCounts(const std::filesystem::path& folder)> count;
    std::function<TrainTest(const std::filesystem::path& folder, const DatasetNames& names)> read;

    /// Replaces the archive that was downloaded to the folder with its files, all of them or none. Returns false if it
    /// was stopped. Null: the files are read as they are downloaded.
    std::function<bool(const std::filesystem::path& folder, const std::stop_token& stop)> unpack{};
    /// A sentence without a full stop about the division into training and test images. Null: the files decide it.
    std::function<std::string(const std::filesystem::path& folder)> division{};
    /// The names of the files do not tell the format for certain: it is tried after all others, only for a folder that
    /// the user names, and not for folders below it.
    bool isLastResort = false;
};

/// The table of formats. The order decides if a folder holds several.
using DatasetFormats = std::vector<DatasetFormat>;

/// The formats that core reads. The program's table, ui::datasetFormats(), begins with them.
const DatasetFormats& coreFormats();

/// "CIFAR-10 batches or IDX files", for messages.
std::string filesOf(const DatasetFormats& formats);

}  // namespace core

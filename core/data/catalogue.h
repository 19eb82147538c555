#pragma once

#include "core/data/dataset_format.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// A data set that Runoff knows by name.
struct KnownDataset {
    std::string name;   ///< "mnist", "fashion-mnist", "cifar10"
    std::string title;  ///< "MNIST digits"
    std::vector<std::string> classNames;
    /// A file that is downloaded.
    struct File {
        std::string name;
        std::string url;         ///< the publisher's address, with HTTPS
        std::int64_t bytes = 0;  ///< size of the downloaded file
        std::string sha256;      ///< checksum of the downloaded file
        bool isArchive = false;  ///< DatasetFormat::unpack unpacks it
    };
    std::vector<File> files;  ///< the files that `datasets fetch` downloads; empty: Runoff cannot download the data set
    std::string torchvisionFolder{};  ///< the folder where torchvision stores it, such as "MNIST"; may be empty
    /// Authors, publication and licence, which a model file names if the licence asks for it; may be empty
    std::string source{};
};

/// All data sets that Runoff knows by name.
const std::vector<KnownDataset>& knownDatasets();
/// KnownDataset::source of the data set of this name; empty if it is not known.
std::string creditOf(const std::string& name);

/// A data set found on this machine.
struct FoundDataset {
    std::string name;
    std::string title;
    std::filesystem::path folder;  ///< empty: not found
    std::int64_t trainCount = 0;   ///< number of images, from the headers of the files
    std::int64_t testCount = 0;
    std::int64_t writerCount = 0;      ///< 0: not known
    std::optional<SplitBy> splitBy{};  ///< as TrainTest::splitBy
    std::string problem;               ///< why the folder cannot be used; empty if it can
};

/// The folders that are searched for data sets, in order: `dataDirectories` (from --data-dir), RUNOFF_DATA_DIR (one or
/// more folders, separated by colons), the user's data folder ($XDG_DATA_HOME/runoff/datasets) and /usr/share/datasets
/// (Debian's package dataset-fashion-mnist).
std::vector<std::filesystem::path> dataPlaces(const std::vector<std::filesystem::path>& dataDirectories);

/// Searches `places` for the known data sets. Skips the formats with isLastResort.
std::vector<FoundDataset> findDatasets(const std::vector<std::filesystem::path>& places, const DatasetFormats& formats);

/// The folder for the files that `datasets fetch` downloads: $XDG_DATA_HOME/runoff/datasets/NAME.
std::filesystem::path fetchFolder(const std::string& name);

/// A folder with a data set.
struct StoredDataset {
    std::filesystem::path folder;
    const DatasetFormat* format = nullptr;  ///< an entry of the table; null: the folder has no data set
};

/// Returns `folder` if it contains a data set, otherwise the folder at most two levels below that does. Throws
/// UsageError if there are several on the same level.
StoredDataset findStored(const std::filesystem::path& folder, const DatasetFormats& formats);

/// The name of a data set in `folder`: the last part of the normalized path, so "digits" for "digits/" and
/// "./digits/.".
std::string datasetNameOf(const std::filesystem::path& folder);

/// Opens a data set by its name, or by the path of its folder or of a folder at most two levels above. A known name has
/// precedence over a folder of that name. Throws UsageError if no data set is found; the message lists the searched
/// places or says what the folder contains instead. Throws the errors of the format. Runs on any thread.
TrainTest openDataset(const std::string& nameOrPath, const std::vector<std::filesystem::path>& places,
                      const DatasetFormats& formats);

}  // namespace core

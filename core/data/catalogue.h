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
    struct File {
        std::string name;
        std::string url;         ///< the publisher's address, by HTTPS
        std::int64_t bytes = 0;  ///< of the file as downloaded
        std::string sha256;      ///< of the file as downloaded
        bool isArchive = false;  ///< the format of its content unpacks it
    };
    std::vector<File> files;          ///< what `datasets fetch` downloads
    std::string torchvisionFolder{};  ///< "MNIST", where torchvision stores it; empty: in none of a name of its own
};

const std::vector<KnownDataset>& knownDatasets();

/// A data set found on this machine.
struct FoundDataset {
    std::string name;
    std::string title;
    std::filesystem::path folder;  ///< empty: not found
    std::int64_t trainCount = 0;   ///< from the file's header, without reading all of it
    std::int64_t testCount = 0;
    std::string problem;  ///< why a folder that is there cannot be used; empty if fine
};

/// Where data sets are looked for, in order: `dataDirectories` (from --data-dir), RUNOFF_DATA_DIR (one or more with
/// colons between), the user's data folder
/// ($XDG_DATA_HOME/runoff/datasets), /usr/share/datasets (Debian's dataset-fashion-mnist).
std::vector<std::filesystem::path> dataPlaces(const std::vector<std::filesystem::path>& dataDirectories);

/// Looks for the known data sets in all `formats` but those of the last resort.
std::vector<FoundDataset> findDatasets(const std::vector<std::filesystem::path>& places, const DatasetFormats& formats);

/// Where `datasets fetch` puts files: $XDG_DATA_HOME/runoff/datasets/NAME.
std::filesystem::path fetchFolder(const std::string& name);

/// A folder with a data set.
struct StoredDataset {
    std::filesystem::path folder;
    const DatasetFormat* format = nullptr;  ///< one of the table; null: there is no data set
};

/// `folder` if it holds a data set, or the one folder up to two levels below that does. Throws UsageError if there are
/// several.
StoredDataset findStored(const std::filesystem::path& folder, const DatasetFormats& formats);

/// What a data set in `folder` is called: the folder's name, whatever way its path is written ("digits/",
/// "./digits/.").
std::string datasetNameOf(const std::filesystem::path& folder);

/// Opens a data set by name or by the path of its folder, or of a folder up to two levels above. A known name goes
/// before a folder of that name. Any thread. Throws UsageError that lists the places looked in if the name is not
/// found, or says what the folder holds instead, and the errors of the format.
TrainTest openDataset(const std::string& nameOrPath, const std::vector<std::filesystem::path>& places,
                      const DatasetFormats& formats);

}  // namespace core

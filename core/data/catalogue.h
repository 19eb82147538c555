#pragma once

#include "core/data/dataset.h"

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
    };
    std::vector<File> files;  ///< what `datasets fetch` downloads
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

std::vector<FoundDataset> findDatasets(const std::vector<std::filesystem::path>& places);

/// Where `datasets fetch` puts files: $XDG_DATA_HOME/runoff/datasets/NAME.
std::filesystem::path fetchFolder(const std::string& name);

bool isKnownDataset(const std::string& name);

/// Whether `folder` itself holds IDX files or CIFAR-10 batches.
bool holdsDataset(const std::filesystem::path& folder);

/// `folder` if it holds a data set, or the one folder up to two levels below that does; empty if there is none. Throws
/// UsageError if there are several.
std::filesystem::path datasetFolder(const std::filesystem::path& folder);

/// What a data set in `folder` is called: the folder's name, whatever way its path is written ("digits/",
/// "./digits/.").
std::string datasetNameOf(const std::filesystem::path& folder);

/// Opens a data set by name or by path (IDX or CIFAR folder). A known name goes before a folder of that name. Throws
/// UsageError that lists the places looked in if the name is not found, or says what the folder holds; a folder of
/// pictures is opened by the program, not here.
TrainTest openDataset(const std::string& nameOrPath, const std::vector<std::filesystem::path>& places);

}  // namespace core

#pragma once

#include "core/data/dataset.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// A data set that Runoff knows by name.
struct KnownDataset {
    std::string name;                        ///< "mnist", "fashion-mnist", "cifar10"
    std::string title;                       ///< "MNIST digits"
    std::vector<std::string> classNames;
    struct File {
        std::string name;
        std::string url;                     ///< the publisher's address
        std::string sha256;                  ///< of the file as downloaded
    };
    std::vector<File> files;                 ///< what `datasets fetch` downloads
};

const std::vector<KnownDataset>& knownDatasets();

/// A data set found on this machine.
struct FoundDataset {
    std::string name;
    std::string title;
    std::filesystem::path folder;  ///< empty: not found
    std::int64_t trainCount = 0;   ///< from the file's header, without reading all of it
    std::int64_t testCount = 0;
    std::string problem;           ///< why a folder that is there cannot be used; empty if fine
};

/// Where data sets are looked for, in order: `dataDirectories` (from --data-dir), RUNOFF_DATA_DIR, the user's data folder
/// ($XDG_DATA_HOME/runoff/datasets), /usr/share/datasets (Debian's dataset-fashion-mnist).
std::vector<std::filesystem::path> dataPlaces(const std::vector<std::filesystem::path>& dataDirectories);

std::vector<FoundDataset> findDatasets(const std::vector<std::filesystem::path>& places);

/// Where `datasets fetch` puts files: $XDG_DATA_HOME/runoff/datasets/NAME.
std::filesystem::path fetchFolder(const std::string& name);

/// Opens a data set by name or by path (IDX or CIFAR folder). Throws UsageError that lists the places looked in if the
/// name is not found, or the folder holds neither; a folder of pictures is opened by the program, not here.
TrainTest openDataset(const std::string& nameOrPath, const std::vector<std::filesystem::path>& places);

}  // namespace core

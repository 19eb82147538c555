#include "core/data/catalogue.h"

#include "core/base/error.h"
#include "core/base/folders.h"
#include "core/data/cifar.h"
#include "core/data/idx.h"
#include "core/data/other_data.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <sstream>

namespace core {

namespace fs = std::filesystem;

namespace {

KnownDataset mnist()
{
    const std::string base = "https://ossci-datasets.s3.amazonaws.com/mnist/";
    const auto file = [&](const std::string& name, std::int64_t bytes, const std::string& sha256) {
        return KnownDataset::File{name, base + name, bytes, sha256};
    };
    return {
        "mnist",
        "MNIST digits",
        {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"},
        {file("train-images-idx3-ubyte.gz", 9912422,
              "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609"),
         file("train-labels-idx1-ubyte.gz", 28881, "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c"),
         file("t10k-images-idx3-ubyte.gz", 1648877, "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6"),
         file("t10k-labels-idx1-ubyte.gz", 4542, "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6")}};
}

KnownDataset fashion()
{
    const std::string base = "https://github.com/zalandoresearch/fashion-mnist/raw/master/data/fashion/";
    const auto file = [&](const std::string& name, std::int64_t bytes, const std::string& sha256) {
        return KnownDataset::File{name, base + name, bytes, sha256};
    };
    return {
        "fashion-mnist",
        "Fashion-MNIST",
        {"T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"},
        {file("train-images-idx3-ubyte.gz", 26421880,
              "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84"),
         file("train-labels-idx1-ubyte.gz", 29515, "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845"),
         file("t10k-images-idx3-ubyte.gz", 4422102, "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073"),
         file("t10k-labels-idx1-ubyte.gz", 5148, "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5")}};
}

KnownDataset cifar10()
{
    return {"cifar10",
            "CIFAR-10 photos",
            {"airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"},
            {{"cifar-10-binary.tar.gz", "https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz", 170052171,
              "c4a38c50a1bc5f3a1c5537f2155ab9d68f9f25eb1ed8d9ddda3db29a59bca1dd"}}};
}

constexpr int deepest = 2;                ///< folders below the one that is named
constexpr std::size_t mostFolders = 100;  ///< looked at on each level

/// The folders in or below `folder` that hold a data set, on the first level where there is one.
std::vector<fs::path> dataFoldersIn(const fs::path& folder)
{
    std::vector<fs::path> level{folder};
    for (int depth = 0; depth <= deepest; ++depth) {
        std::vector<fs::path> found;
        std::ranges::copy_if(level, std::back_inserter(found), holdsDataset);
        if (!found.empty())
            return found;
        std::vector<fs::path> below;
        for (const fs::path& above : level)
            for (const fs::path& entry : entriesOf(above)) {
                std::error_code ignored;
                if (below.size() < mostFolders && fs::is_directory(entry, ignored))
                    below.push_back(entry);
            }
        level = std::move(below);
    }
    return {};
}

/// As torchvision calls the folders of the data sets that it fetches.
std::string torchvisionName(const std::string& name)
{
    return name == "mnist" ? "MNIST" : name == "fashion-mnist" ? "FashionMNIST" : "";
}

/// The folder of data set `name` in `place`: a sub-folder or one a little deeper, or the place itself if it is called
/// so.
fs::path folderIn(const fs::path& place, const std::string& name)
{
    const fs::path itself = datasetNameOf(place) == name ? place : fs::path();
    const std::string other = torchvisionName(name);
    for (const fs::path& folder : {place / name, other.empty() ? fs::path() : place / other, itself}) {
        std::error_code ignored;
        if (folder.empty() || !fs::is_directory(folder, ignored))
            continue;
        if (const auto found = dataFoldersIn(folder); !found.empty())
            return found.front();
    }
    return {};
}

fs::path findFolder(const std::string& name, const std::vector<fs::path>& places)
{
    for (const fs::path& place : places)
        if (const fs::path folder = folderIn(place, name); !folder.empty())
            return folder;
    return {};
}

void count(FoundDataset& found)
{
    if (isCifarFolder(found.folder)) {
        const CifarCounts counts = countCifarImages(found.folder);
        found.trainCount = counts.train, found.testCount = counts.test;
    } else {
        const IdxCounts counts = countIdxImages(found.folder);
        found.trainCount = counts.train, found.testCount = counts.test;
    }
}

const KnownDataset* known(const std::string& name)
{
    const auto found = std::ranges::find(knownDatasets(), name, &KnownDataset::name);
    return found == knownDatasets().end() ? nullptr : &*found;
}

TrainTest openFolder(const fs::path& folder, const std::string& name)
{
    if (isCifarFolder(folder))
        return readCifarFolder(folder);
    const KnownDataset* entry = known(name);
    return readIdxFolder(folder, name, entry != nullptr ? entry->classNames : std::vector<std::string>());
}

/// A list with colons between, as PATH has.
std::vector<fs::path> placesIn(const std::string& list)
{
    std::vector<fs::path> places;
    std::istringstream stream(list);
    for (std::string place; std::getline(stream, place, ':');)
        if (!place.empty())
            places.emplace_back(place);
    return places;
}

std::string listed(const std::vector<fs::path>& places)
{
    std::string text;
    for (const fs::path& place : places)
        text += (text.empty() ? "" : ", ") + place.string();
    return text;
}

}  // namespace

const std::vector<KnownDataset>& knownDatasets()
{
    static const std::vector<KnownDataset> all{mnist(), fashion(), cifar10()};
    return all;
}

std::vector<fs::path> dataPlaces(const std::vector<fs::path>& dataDirectories)
{
    std::vector<fs::path> places = dataDirectories;
    if (const char* variable = std::getenv("RUNOFF_DATA_DIR"); variable != nullptr && *variable != '\0')
        std::ranges::copy(placesIn(variable), std::back_inserter(places));
    places.push_back(userDataFolder() / "datasets");
    places.emplace_back("/usr/share/datasets");
    return places;
}

std::vector<FoundDataset> findDatasets(const std::vector<fs::path>& places)
{
    std::vector<FoundDataset> found;
    for (const KnownDataset& entry : knownDatasets()) {
        FoundDataset dataset{
            .name = entry.name, .title = entry.title, .folder = findFolder(entry.name, places), .problem = ""};
        try {
            if (!dataset.folder.empty())
                count(dataset);
        } catch (const Error& problem) {
            dataset.problem = problem.what();
        }
        found.push_back(std::move(dataset));
    }
    return found;
}

fs::path fetchFolder(const std::string& name)
{
    return userDataFolder() / "datasets" / name;
}

bool isKnownDataset(const std::string& name)
{
    return known(name) != nullptr;
}

bool holdsDataset(const fs::path& folder)
{
    return isIdxFolder(folder) || isCifarFolder(folder);
}

fs::path datasetFolder(const fs::path& folder)
{
    const std::vector<fs::path> found = dataFoldersIn(folder);
    if (found.size() <= 1)
        return found.empty() ? fs::path() : found.front();
    std::string names;
    for (const fs::path& one : found)
        names += (names.empty() ? "" : ", ") + one.lexically_relative(folder).string();
    throw UsageError(folder.string() + ": expected one data set, found several: " + names);
}

std::string datasetNameOf(const fs::path& folder)
{
    std::error_code problem;
    fs::path whole = fs::absolute(folder, problem).lexically_normal();
    if (!whole.has_filename())
        whole = whole.parent_path();
    const std::string name = whole.filename().string();
    return name.empty() || name == "/" ? "data" : name;
}

TrainTest openDataset(const std::string& nameOrPath, const std::vector<fs::path>& places)
{
    if (known(nameOrPath) != nullptr) {
        if (const fs::path folder = findFolder(nameOrPath, places); !folder.empty())
            return openFolder(folder, nameOrPath);
        throw UsageError(nameOrPath + ": no such data set; looked in " + listed(places)
                         + " (a folder of this name is called ./" + nameOrPath + ')');
    }
    const fs::path path(nameOrPath);
    std::error_code ignored;
    if (!nameOrPath.empty() && fs::is_directory(path, ignored)) {
        if (const fs::path folder = datasetFolder(path); !folder.empty())
            return openFolder(folder, datasetNameOf(path));
        const std::string other = otherDataIn(path);
        throw UsageError(nameOrPath + ": expected IDX files or CIFAR-10 batches, found "
                         + (other.empty() ? "neither" : other));
    }
    throw UsageError(nameOrPath + ": no such data set; looked in " + listed(places));
}

}  // namespace core

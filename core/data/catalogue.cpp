#include "core/data/catalogue.h"

#include "core/base/error.h"
#include "core/base/folders.h"
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
         file("t10k-labels-idx1-ubyte.gz", 4542, "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6")},
        "MNIST"};
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
         file("t10k-labels-idx1-ubyte.gz", 5148, "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5")},
        "FashionMNIST"};
}

KnownDataset cifar10()
{
    return {"cifar10",
            "CIFAR-10 photos",
            {"airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"},
            {{"cifar-10-binary.tar.gz", "https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz", 170052171,
              "c4a38c50a1bc5f3a1c5537f2155ab9d68f9f25eb1ed8d9ddda3db29a59bca1dd", true}}};
}

KnownDataset penDigits()
{
    return {"pen-digits",
            "Pen digits",
            {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"},
            {},
            {},
            "Pen-Based Recognition of Handwritten Digits, E. Alpaydin and F. Alimoglu, UCI, 1998, CC BY 4.0; UNIPEN "
            "train_r01_v07, category 1a, Zenodo 1195803, CC BY 4.0"};
}

constexpr int deepestLevel = 2;           ///< levels below the folder that the user names
constexpr std::size_t mostFolders = 100;  ///< on each level

/// The first format that recognizes the files of the folder by their names.
const DatasetFormat* formatOf(const fs::path& folder, const DatasetFormats& formats)
{
    const auto found = std::ranges::find_if(
        formats, [&folder](const DatasetFormat& format) { return !format.isLastResort && format.holds(folder); });
    return found == formats.end() ? nullptr : &*found;
}

/// The folders that contain a data set, from the first level that has one. Level 0 is `folder` itself.
std::vector<StoredDataset> storedIn(const fs::path& folder, const DatasetFormats& formats)
{
    std::vector<fs::path> level{folder};
    for (int depth = 0; depth <= deepestLevel; ++depth) {
        std::vector<StoredDataset> found;
        for (const fs::path& one : level)
            if (const DatasetFormat* format = formatOf(one, formats); format != nullptr)
                found.push_back({one, format});
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

/// Searches for the data set in a subfolder of `place` of its name, and in `place` if this folder has that name.
StoredDataset knownIn(const fs::path& place, const KnownDataset& entry, const DatasetFormats& formats)
{
    const fs::path itself = datasetNameOf(place) == entry.name ? place : fs::path();
    const fs::path other = entry.torchvisionFolder.empty() ? fs::path() : place / entry.torchvisionFolder;
    for (const fs::path& folder : {place / entry.name, other, itself}) {
        std::error_code ignored;
        if (folder.empty() || !fs::is_directory(folder, ignored))
            continue;
        if (const auto found = storedIn(folder, formats); !found.empty())
            return found.front();
    }
    return {};
}

StoredDataset findKnown(const KnownDataset& entry, const std::vector<fs::path>& places, const DatasetFormats& formats)
{
    for (const fs::path& place : places)
        if (StoredDataset stored = knownIn(place, entry, formats); stored.format != nullptr)
            return stored;
    return {};
}

const KnownDataset* known(const std::string& name)
{
    const auto found = std::ranges::find(knownDatasets(), name, &KnownDataset::name);
    return found == knownDatasets().end() ? nullptr : &*found;
}

DatasetNames namesOf(const std::string& name)
{
    const KnownDataset* entry = known(name);
    return {name, entry != nullptr ? entry->classNames : std::vector<std::string>()};
}

FoundDataset counted(const KnownDataset& entry, const StoredDataset& stored)
{
    FoundDataset found{.name = entry.name, .title = entry.title, .folder = stored.folder, .problem = ""};
    try {
        if (stored.format != nullptr) {
            const ImageCounts counts = stored.format->count(stored.folder);
            found.trainCount = counts.train, found.testCount = counts.test;
            found.writerCount = counts.writers, found.splitBy = counts.splitBy;
        }
    } catch (const Error& problem) {
        found.problem = problem.what();
    }
    return found;
}

[[noreturn]] void refuseFolder(const fs::path& folder, const DatasetFormats& formats, const std::string& found)
{
    throw UsageError(folder.string() + ": expected " + filesOf(formats) + ", found "
                     + (found.empty() ? "none of them" : found));
}

TrainTest openFolder(const fs::path& folder, const DatasetFormats& formats)
{
    const StoredDataset stored = findStored(folder, formats);
    if (stored.format == nullptr)
        refuseFolder(folder, formats, otherDataIn(folder));
    try {
        return stored.format->read(stored.folder, namesOf(datasetNameOf(folder)));
    } catch (const UsageError&) {
        const std::string other = stored.format->isLastResort ? otherDataIn(folder) : "";
        if (other.empty())
            throw;
        refuseFolder(folder, formats, other);
    }
}

/// Splits a list at colons, as in PATH.
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
    static const std::vector<KnownDataset> all{mnist(), fashion(), cifar10(), penDigits()};
    return all;
}

std::string creditOf(const std::string& name)
{
    const auto found = std::ranges::find(knownDatasets(), name, &KnownDataset::name);
    return found == knownDatasets().end() ? std::string() : found->source;
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

std::vector<FoundDataset> findDatasets(const std::vector<fs::path>& places, const DatasetFormats& formats)
{
    std::vector<FoundDataset> found;
    for (const KnownDataset& entry : knownDatasets())
        found.push_back(counted(entry, findKnown(entry, places, formats)));
    return found;
}

fs::path fetchFolder(const std::string& name)
{
    return userDataFolder() / "datasets" / name;
}

StoredDataset findStored(const fs::path& folder, const DatasetFormats& formats)
{
    const std::vector<StoredDataset> found = storedIn(folder, formats);
    if (found.size() == 1)
        return found.front();
    if (found.empty()) {
        const auto last = std::ranges::find_if(
            formats, [&folder](const DatasetFormat& format) { return format.isLastResort && format.holds(folder); });
        return last == formats.end() ? StoredDataset() : StoredDataset{folder, &*last};
    }
    std::string names;
    for (const StoredDataset& one : found)
        names += (names.empty() ? "" : ", ") + one.folder.lexically_relative(folder).string();
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

TrainTest openDataset(const std::string& nameOrPath, const std::vector<fs::path>& places, const DatasetFormats& formats)
{
    if (const KnownDataset* entry = known(nameOrPath); entry != nullptr) {
        if (const StoredDataset stored = findKnown(*entry, places, formats); stored.format != nullptr)
            return stored.format->read(stored.folder, namesOf(nameOrPath));
        throw UsageError(nameOrPath + ": no such data set; looked in " + listed(places)
                         + " (to open a folder of this name, write ./" + nameOrPath + ')');
    }
    std::error_code ignored;
    if (!nameOrPath.empty() && fs::is_directory(nameOrPath, ignored))
        return openFolder(nameOrPath, formats);
    throw UsageError(nameOrPath + ": no such data set; looked in " + listed(places));
}

}  // namespace core

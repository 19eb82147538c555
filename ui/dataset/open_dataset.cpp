#include "ui/dataset/open_dataset.h"

#include "core/base/error.h"
#include "core/data/catalogue.h"
#include "core/data/other_data.h"
#include "ui/dataset/picture_folder.h"

namespace ui {

core::TrainTest openDataset(const std::string& nameOrFolder, const std::vector<std::filesystem::path>& places)
{
    const std::filesystem::path folder = nameOrFolder;
    std::error_code ignored;
    if (core::isKnownDataset(nameOrFolder) || !std::filesystem::is_directory(folder, ignored)
        || !core::datasetFolder(folder).empty())
        return core::openDataset(nameOrFolder, places);
    try {
        return readPictureFolder(folder);
    } catch (const core::UsageError& error) {
        const std::string other = core::otherDataIn(folder);
        if (other.empty())
            throw;
        throw core::UsageError(
            folder.string()
            + ": expected IDX files, CIFAR-10 batches or a sub-folder of pictures for each class, found " + other);
    }
}

}  // namespace ui

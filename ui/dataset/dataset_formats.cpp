#include "ui/dataset/dataset_formats.h"

namespace ui {

// Each in the file of its name.
core::DatasetFormat pictureFolderFormat();

const core::DatasetFormats& datasetFormats()
{
    static const core::DatasetFormats formats = [] {
        core::DatasetFormats all = core::coreFormats();
        all.push_back(pictureFolderFormat());
        return all;
    }();
    return formats;
}

}  // namespace ui

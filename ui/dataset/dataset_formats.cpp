#include "ui/dataset/dataset_formats.h"

namespace ui {

core::DatasetFormat pictureFolderFormat();  // in picture_folder.cpp

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

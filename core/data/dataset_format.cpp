#include "core/data/dataset_format.h"

namespace core {

// Defined in cifar.cpp and idx.cpp.
DatasetFormat cifarFormat();
DatasetFormat drawingFolderFormat();
DatasetFormat idxFormat();
DatasetFormat unipenFormat();

const DatasetFormats& coreFormats()
{
    static const DatasetFormats formats{cifarFormat(), idxFormat(), unipenFormat(), drawingFolderFormat()};
    return formats;
}

std::string filesOf(const DatasetFormats& formats)
{
    std::string text;
    for (std::size_t i = 0; i < formats.size(); ++i)
        text += (i == 0 ? "" : i + 1 < formats.size() ? ", " : " or ") + formats[i].files;
    return text;
}

}  // namespace core

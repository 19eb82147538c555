#pragma once

#include "core/data/dataset_format.h"

namespace ui {

/// The data set formats of the command line and the window: those of core, and folders of pictures. A constant table
/// that can be used on any thread.
const core::DatasetFormats& datasetFormats();

}  // namespace ui

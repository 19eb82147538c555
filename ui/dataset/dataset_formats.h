#pragma once

#include "core/data/dataset_format.h"

namespace ui {

/// The table of formats that the command line and the window read: those of core, and folders of pictures, which Qt
/// reads. Never changes. Any thread.
const core::DatasetFormats& datasetFormats();

}  // namespace ui

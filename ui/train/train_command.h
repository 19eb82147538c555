#pragma once

#include "core/data/dataset.h"
#include "core/report/commands.h"
#include "ui/train/train_settings.h"

namespace ui {

/// The options of `runoff train` that give the same model. `data` are the opened data sets, nullptr if they are not
/// open. 0 threads: all cores.
core::TrainOptions trainOptions(const TrainSettings& settings, const core::TrainTest* data, int threads);

}  // namespace ui

#pragma once

#include "core/training/train_classifier.h"
#include "ui/plot/paper.h"

#include <vector>

namespace ui {

/// The learning curves of a training on white paper: for each stage its loss and its accuracy side by side, of the
/// training images (solid, dots) and of the held-out images (dashed, squares), and below them what the lines are.
/// `title` is the name of the model. Runs in any thread with a QGuiApplication.
PaperPlot curvesPlot(std::vector<core::StageEpoch> epochs, const QString& title);

}  // namespace ui

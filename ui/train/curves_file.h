#pragma once

#include "core/training/train_classifier.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace ui {

/// The learning curves of all stages as a file. The extension of `path` selects the table (CSV) or the picture (SVG,
/// PDF, PNG), which begins with `title`. Throws core::UsageError for another extension. Needs a QGuiApplication for
/// pictures, and runs in any thread.
QByteArray curvesAs(const QString& path, const std::vector<core::StageEpoch>& epochs, const QString& title);

}  // namespace ui

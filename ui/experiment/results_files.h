#pragma once

#include "ui/experiment/experiment_run.h"

#include <QByteArray>
#include <QStringList>

namespace ui {

QStringList resultsFilters();  ///< filters for a file dialog

/// The contents of a file. The extension of `path` selects the report (HTML, Markdown), the table (CSV, JSON) or the
/// plot (SVG, PNG). The report quotes `command`. Throws core::UsageError for another extension and core::Error if the
/// plot cannot be painted. Can be called from any thread.
QByteArray resultsAs(const QString& path, const Findings& findings, const QString& command);

}  // namespace ui

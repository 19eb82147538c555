#pragma once

#include "ui/experiment/experiment_run.h"

#include <QByteArray>
#include <QStringList>

namespace ui {

/// What can be saved of an experiment, told apart by the ending of the file.
QStringList resultsFilters();  ///< for a file dialog

/// HTML and Markdown: the report; CSV and JSON: the table; SVG and PNG: the plot. `command` is what a report says it
/// was run with. Throws core::UsageError for another ending, core::Error if a picture cannot be made. Any thread.
QByteArray resultsAs(const QString& path, const Findings& findings, const QString& command);

}  // namespace ui

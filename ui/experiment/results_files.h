#pragma once

#include "ui/experiment/experiment_run.h"
#include "ui/plot/spread.h"

#include <QByteArray>
#include <QStringList>

namespace ui {

QStringList resultsFilters();  ///< filters for a file dialog

struct ResultsSettings {
    QString command;                          ///< quoted in reports
    SpreadBars bars = SpreadBars::Deviation;  ///< of the plot
};

/// The contents of a file. The extension of `path` selects the report (HTML, Markdown), the table (CSV, JSON) or the
/// plot (SVG, PDF, PNG). Throws core::UsageError for another extension and core::Error if the plot cannot be painted.
/// Can be called from any thread.
QByteArray resultsAs(const QString& path, const Findings& findings, const ResultsSettings& settings);

}  // namespace ui

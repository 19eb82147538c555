#pragma once

#include "core/report/table.h"
#include "ui/plot/spread.h"

#include <QByteArray>
#include <QImage>

namespace ui {

/// The plot of a table of results on white paper: title, the measure with its spread, a note, and below them the ROC
/// curves of the rows that have some, a picture for each kind. These functions need a QGuiApplication and run in any
/// thread.
QByteArray plotSvg(const core::Table& table, SpreadBars bars = SpreadBars::Deviation);
QByteArray plotPdf(const core::Table& table, SpreadBars bars = SpreadBars::Deviation);  ///< one page of this size
/// The same in pixels, `factor` for each unit of the drawing. Null if there is not enough memory.
QImage plotImage(const core::Table& table, double factor, SpreadBars bars = SpreadBars::Deviation);

}  // namespace ui

#pragma once

#include "core/experiment/table.h"

namespace core {

/// The measure by share (or setting) and strategy as SVG: a mark of its own shape for the mean, a bar of one standard deviation to
/// each side, a hollow mark for references. Where rows have ROC curves these stand below, a picture for each kind. Text is escaped; no scripts, no links.
std::string plotSvg(const Table& table);

/// "10 %", "width 0.5", "10 %, letters": what the rows of one group share.
std::string groupName(const Table& table, double fraction, const std::string& setting);

/// What the groups differ by, for an axis: "Share of the training images", "Kind of pictures".
std::string groupsTitle(const Table& table);

/// 1, 2 or 5 times a power of ten that gives about five steps; expects a range above 0.
double niceStep(double range);

/// &, <, >, " for XML and HTML.
std::string escaped(const std::string& text);

}  // namespace core

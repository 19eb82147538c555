#pragma once

#include "core/experiment/table.h"

namespace core {

/// The measure by share (or setting) and strategy as SVG: a mark of its own shape for the mean, a bar of one standard deviation to
/// each side, a hollow mark for references. Where rows have ROC curves these stand below, a picture for each kind. Text is escaped; no scripts, no links.
std::string plotSvg(const Table& table);

/// "10 %", "width 0.5", "10 %, letters": what the rows of one group share.
std::string groupName(const Table& table, double fraction, const std::string& setting);

/// &, <, >, " for XML and HTML.
std::string escaped(const std::string& text);

}  // namespace core

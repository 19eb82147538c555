#pragma once

#include "core/base/format.h"
#include "core/report/table.h"

#include <string>
#include <vector>

namespace core {

/// The measure by share (or setting) and strategy as SVG: a mark of its own shape for the mean, a bar of one standard
/// deviation to each side, a hollow mark for references. Where rows have ROC curves these stand below, a picture for
/// each kind. Text is escaped; no scripts, no links.
std::string plotSvg(const Table& table);

/// "10 %", "width 0.5", "10 %, letters": what the rows of one group share.
std::string groupName(const Table& table, double fraction, const std::string& setting);

/// What the groups differ by, for an axis: "Share of the training images", "Kind of pictures".
std::string groupsTitle(const Table& table);

/// 1, 2 or 5 times a power of ten that gives about five steps; expects a range above 0.
double niceStep(double range);

/// &, <, >, " for XML and HTML.
std::string escaped(const std::string& text);

/// A part of a plot, from (0, 0) on; nothing: empty and 0 high.
struct PlotPart {
    std::string svg{};
    double width = 0.0, height = 0.0;
};

/// The ROC curves of the rows that have some, one picture per share and setting.
PlotPart rocPart(const Table& table);

/// A text in lines that are not wider than `width`, by the widths of DejaVu Sans, which is wider than most; "" for no
/// text.
std::vector<std::string> wrapped(const std::string& text, double width, double pixels);
/// About how wide a line is, by the same letters.
double textWidth(const std::string& text, double pixels);
/// The lines of a muted note from (x, y) on, 16 apart.
std::string noteSvg(const std::vector<std::string>& lines, double x, double y);

/// By first appearance.
std::vector<std::string> strategiesOf(const Table& table);

}  // namespace core

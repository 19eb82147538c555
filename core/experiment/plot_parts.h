#pragma once

#include "core/base/format.h"
#include "core/experiment/table.h"

#include <string>
#include <vector>

namespace core {

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

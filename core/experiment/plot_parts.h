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

/// By first appearance.
std::vector<std::string> strategiesOf(const Table& table);

}  // namespace core

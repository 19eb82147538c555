#pragma once

#include "core/page/page_cell.h"

#include <string>

namespace core {

/// A Markdown table from {{table}}. Lines of the directive:
///     labels "data" "share"                     headers of the first columns
///     row "MNIST" "1 %" file=fair-mnist ...     a row with its labels
///     rows share|setting|strategy "MNIST" ...   a row for each of the file; its name is the last label
///     (a figure in these lines replaces that of the columns)
///     column "header" KEY=VALUE... FIGURE [best] [brackets]
///     columns strategy FIGURE [best]            a column for each contestant of the file
/// The keys of a cell are those of the table, its row and its column. `best` marks the highest value among such columns
/// of a row, if it is unique. `brackets` puts a cell in brackets. Throws UsageError with the place for anything else.
std::string pageTable(const PageDirective& directive, PageSources& sources, PageTests& tests);

}  // namespace core

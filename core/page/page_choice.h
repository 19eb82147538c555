#pragma once

#include "core/page/page_cell.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// Everything that a figure of a results file is computed from.
struct Chosen {
    const PageResults* source;
    const TableRow* row;
    std::map<std::uint64_t, CountedShare> trials;
    std::vector<double> values;
    std::optional<PairedComparison> comparison;  ///< nullopt for the baseline itself
    std::optional<PageTests::Key> key;           ///< of the comparison
    bool ofTable = true;                         ///< whether the comparison is that of the table
};

/// The value of a key of the cell; empty if it is not set.
std::string keyOf(const PageCell& cell, const std::string& key);
/// The text in quotation marks, for messages.
std::string quotedText(const std::string& text);

/// The row, trials and comparison that a cell names. Throws UsageError with the place if there is not exactly one row,
/// or if the two rows of a comparison have other seeds.
Chosen choose(const PageCell& cell, const PageResults& source, PageSources& sources, const PagePlace& place);

/// The figure of a results file that `cell` names. Throws UsageError with the place if it is unknown.
PageFigure shownFigure(const Chosen& chosen, const PageCell& cell, const PageTests& tests, const PagePlace& place);

/// A number that is shown as the cell says; by default as a share.
std::string plainNumber(double value, const PageCell& cell, int usualDecimals);

}  // namespace core

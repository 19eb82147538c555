#pragma once

#include "core/report/table.h"

#include <string>
#include <vector>

namespace core {

/// The name of a group of rows with the same share and setting: "10 %", "width 0.5", "10 %, letters".
std::string groupName(const Table& table, double fraction, const std::string& setting);

/// The title of an axis with the groups: "Share of the training images", "Kind of pictures".
std::string groupsTitle(const Table& table);

/// The title of the table: "fair on MNIST: accuracy".
std::string tableTitle(const Table& table);

/// The contestants of the rows, in the order of their first rows.
std::vector<Contestant> contestantsOf(const Table& table);

/// A probability: ".93", "> .99", "< .01", "0", "1".
std::string chanceText(double probability);

}  // namespace core

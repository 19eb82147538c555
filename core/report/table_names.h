#pragma once

#include "core/report/table.h"

#include <string>
#include <vector>

namespace core {

/// "10 %", "width 0.5", "10 %, letters": what the rows of one group share.
std::string groupName(const Table& table, double fraction, const std::string& setting);

/// What the groups differ by, for an axis: "Share of the training images", "Kind of pictures".
std::string groupsTitle(const Table& table);

/// "fair on MNIST: accuracy".
std::string tableTitle(const Table& table);

/// The contestants of the rows, by first appearance.
std::vector<Contestant> contestantsOf(const Table& table);

}  // namespace core

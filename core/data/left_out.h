#pragma once

#include "core/data/dataset.h"

#include <filesystem>
#include <string>
#include <vector>

namespace core {

/// The name of a drawing in its data set, such as "digits.dat#17". It is the same if the file is packed (.gz).
std::string drawingName(const StrokeItem& item);

/// Reads a list of drawings that are not to be used: a CSV file with the columns file, segment, label and reason, in
/// this order. The label is that of the data set, so that a list for other files is noticed. Returns the names of the
/// drawings, sorted. Throws Error if the file cannot be read or has more than 16 MB, and UsageError with the line if it
/// is not such a list, if it names a drawing twice, or if `data` has no drawing of this name and label.
std::vector<std::string> leftOutDrawings(const std::filesystem::path& list, const TrainTest& data);

/// Whether an image is one of the drawings of these names (sorted).
bool isAmong(const std::vector<std::string>& drawings, const Dataset& dataset, std::int64_t index);

/// The images without the drawings of these names (sorted).
Dataset without(const Dataset& dataset, const std::vector<std::string>& drawings);

}  // namespace core

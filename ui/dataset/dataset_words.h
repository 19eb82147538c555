#pragma once

#include "core/data/dataset.h"

#include <QString>

namespace ui {

/// The drawing that an image was made from; nullptr if it was made from a picture.
const core::StrokeItem* strokesOf(const core::Dataset& dataset, int image);

/// The writer of an image; empty if not known.
QString writerName(const core::Dataset& dataset, int image);

/// The place of a drawing in the files of its data set: "File a.dat, segment 12".
QString sourceWords(const core::StrokeItem& item);

/// The writers of `part` and the division into training and test images: "121 of 605 writers · divided by writer".
/// Empty if neither is known. `part` is one of the parts of `data`.
QString divisionFacts(const core::TrainTest& data, const core::Dataset& part);

}  // namespace ui

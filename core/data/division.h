#pragma once

#include "core/data/dataset_format.h"

#include <string>
#include <vector>

namespace core {

/// Divides data sets whose files do not say which images are for testing. The division depends only on the names of
/// files and writers, on the numbers of segments and on labels, so it is the same on every computer. All functions need
/// Dataset::hasStrokes() or hasFiles() and ignore the pixels.

std::string toText(SplitBy by);                    ///< "writer", "item"
SplitBy splitByNamed(const std::string& name);     ///< throws UsageError for any other name
SplitBy usualSplit(const Dataset& dataset);        ///< by writer if at least two writers are known
std::int64_t writerCount(const Dataset& dataset);  ///< the number of writers that occur

/// Whether each image is for testing. By writer: in each file, the writers in the order of a hash of their names, the
/// first fifth (rounded); if this leaves no writer for testing, the same for the writers of all files together. A
/// writer belongs to the first file, by name, in which he occurs; the writers of picture files are divided together;
/// images of unknown writers are for training. By item: the same for the images of each class, at least one if there
/// are two. Throws UsageError if there are fewer than two writers to divide by.
std::vector<bool> testImages(const Dataset& dataset, SplitBy by);

/// The numbers of images and writers, divided as usual.
ImageCounts dividedCounts(const Dataset& dataset);

/// The images in the order of files and segments, divided as testImages() says.
TrainTest divide(const Dataset& dataset, SplitBy by);

/// Draws the images of strokes that were read from a folder, and divides them as usual.
TrainTest drawnAndDivided(Dataset dataset, std::vector<std::string> remarks);

/// The training images and after them the test images of one data set.
Dataset wholeOf(Dataset train, const Dataset& test);

/// Divides a data set again that divide() made. Throws UsageError if its files decide the division.
TrainTest dividedBy(TrainTest data, SplitBy by);

}  // namespace core

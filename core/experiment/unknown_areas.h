#pragma once

#include "core/data/unknown_pictures.h"
#include "core/experiment/results.h"

#include <functional>
#include <vector>

namespace core {

/// The certainty (N) of a contestant that an image belongs to one of the classes. Only its order matters.
using Certainty = std::function<std::vector<double>(const Dataset& images)>;

/// The pictures of no class that an experiment shows besides the test images: unknownPictures() and
/// inventedCharacters().
std::vector<UnknownSet> picturesOfNoClass(const Dataset& like, std::uint64_t seed);

/// Adds the areas under the ROC curves that separate the test images, with the certainty `known`, from pictures of no
/// class: "roc_area_letters" and so on. Ignores a set with a single picture.
void addRocAreas(Observation& observation, const std::vector<UnknownSet>& sets, const std::vector<double>& known,
                 const Certainty& certainty);

}  // namespace core

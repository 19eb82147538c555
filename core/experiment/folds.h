#pragma once

#include "core/data/dataset.h"

#include <cstdint>

namespace core {

constexpr int mostFolds = 20;

/// One round of a repeated cross-validation.
struct FoldRound {
    int folds = 5;           ///< at least 2
    int round = 0;           ///< round / folds is the repetition, round % folds the fold that is tested
    std::uint64_t seed = 1;  ///< each repetition divides the images anew
};

/// Divides the training and test images of a data set into folds, and returns one of them as test images and the others
/// as training images, both in their former order. If at least `folds` writers are known, all images of a writer are in
/// the same fold, and those of unknown writers are always for training; otherwise, each class is spread equally. In
/// each repetition, every image is tested once. Throws UsageError for joined data sets, and if a class has fewer images
/// than there are folds.
TrainTest foldOf(const TrainTest& data, const FoldRound& round);

}  // namespace core

#pragma once

#include "core/data/dataset.h"

#include <string>
#include <vector>

namespace core {

/// How the classes of a model match those of a data set with the same number of classes.
enum class ClassMatch {
    Same,       ///< the same names in the same order
    Reordered,  ///< the same names in another order; matched by name
    ByOrder,    ///< other names; matched by position, which must be stated beside every result
};

/// Returns ByOrder for different lists if a name occurs twice in one of them.
ClassMatch matchOf(const std::vector<std::string>& modelClasses, const std::vector<std::string>& dataClasses);

/// Maps each class of the data set to a class of the model. Expects lists of the same length.
std::vector<int> modelClassesFor(const std::vector<std::string>& modelClasses,
                                 const std::vector<std::string>& dataClasses);

/// Returns the data set with labels and class names in the order of the model if they are Reordered; otherwise returns
/// it unchanged.
Dataset inOrderOf(Dataset dataset, const std::vector<std::string>& modelClasses);

}  // namespace core

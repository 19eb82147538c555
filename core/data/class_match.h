#pragma once

#include "core/data/dataset.h"

#include <string>
#include <vector>

namespace core {

/// How the classes of a model and of a data set, as many, belong together.
enum class ClassMatch {
    Same,       ///< the same names in the same order
    Reordered,  ///< the same names in another order: matched by name
    ByOrder,    ///< other names: matched by order, which must be stated beside every number
};

/// Names that occur twice in a list can only be matched by their order.
ClassMatch matchOf(const std::vector<std::string>& modelClasses, const std::vector<std::string>& dataClasses);

/// Of each class of the data set, the model's class. Expects as many names in both lists.
std::vector<int> modelClassesFor(const std::vector<std::string>& modelClasses,
                                 const std::vector<std::string>& dataClasses);

/// The same images with labels and class names in the model's order where they are Reordered; unchanged otherwise.
Dataset inOrderOf(Dataset dataset, const std::vector<std::string>& modelClasses);

}  // namespace core

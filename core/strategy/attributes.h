#pragma once

#include "core/strategy/verdict.h"

#include <span>
#include <string>
#include <vector>

namespace core {

/// A yes/no property of the classes, such as "has a loop".
struct Attribute {
    AttributeId id = {};
    std::vector<bool> has;  ///< K: whether each class has it
    bool operator==(const Attribute&) const = default;
};

/// The known attributes of these classes, by their names: digits and the classes of CIFAR-10. Contains only attributes
/// that some of the classes have and others do not. Empty if a name is unknown.
std::vector<Attribute> knownAttributes(std::span<const std::string> classNames);

}  // namespace core

#pragma once

#include "core/strategy/verdict.h"

#include <span>
#include <string>
#include <vector>

namespace core {

/// A yes/no property of things by which every class is known to have it or not.
struct Attribute {
    AttributeId id = {};
    std::vector<bool> has;  ///< K
    bool operator==(const Attribute&) const = default;
};

/// What is known of these classes, by their names in the data sets that Runoff knows: digits and CIFAR-10's things.
/// Only attributes that tell some of the classes from others; none for names that are not known.
std::vector<Attribute> knownAttributes(std::span<const std::string> classNames);

}  // namespace core

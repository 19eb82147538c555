#pragma once

#include "core/strategy/strategy.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace core {

/// A gate decides on one of several branches; a network of the branch's own tells its classes apart.
struct CascadePlan {
    struct Branch {
        BranchId id = {};
        std::vector<int> classes;  ///< ascending; empty: none of the classes
    };
    GateQuestion question = {};
    std::vector<Branch> branches;  ///< at least two
    /// Its gate must have seen pictures that are none of the classes.
    bool rejects() const;
};

/// CIFAR-10's things: an animal or a vehicle? All others: is it one of these classes at all?
CascadePlan cascadePlan(std::span<const std::string> classNames);

/// The gate, of an output per branch, then a network for each branch of two classes or more, in their order.
NetworkGroupLayout cascadeNetworks(std::span<const std::string> classNames, const Shape& image);

/// `logitsOf(0)` gives the gate's logits, `logitsOf(i)` those of the i-th network of cascadeNetworks(); asked only for
/// the branch that is taken. Classes of other branches share their probability evenly.
Verdict decideCascade(const CascadePlan& plan, const std::function<std::vector<float>(std::size_t network)>& logitsOf);

}  // namespace core

#pragma once

#include "core/strategy/strategy.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace core {

/// A gate selects one of several branches. A separate network of that branch then decides between its classes.
struct CascadePlan {
    /// What the gate can select.
    struct Branch {
        BranchId id = {};
        std::vector<int> classes;  ///< ascending; empty: the image belongs to none of the classes
    };
    GateQuestion question = {};
    std::vector<Branch> branches;  ///< at least two

    /// Whether a branch rejects the image. The gate then needs training images that belong to none of the classes.
    bool rejects() const;
};

/// For the classes of CIFAR-10, the gate asks whether the image shows an animal or a vehicle. For all others, it asks
/// whether the image belongs to one of the classes.
CascadePlan cascadePlan(std::span<const std::string> classNames);

/// The gate, with one output for each branch, then one network for each branch of at least two classes, in the order of
/// the branches.
NetworkGroupLayout cascadeNetworks(std::span<const std::string> classNames, const Shape& image);

/// `logitsOf(0)` returns the logits of the gate, `logitsOf(i)` those of network i of cascadeNetworks(). It is called
/// only for the gate and the selected branch. The classes of another branch share its probability evenly.
Verdict decideCascade(const CascadePlan& plan, const std::function<std::vector<float>(std::size_t network)>& logitsOf);

/// Adds the trace of a verdict of this strategy, see Strategy::writeTrace.
void writeCascadeTrace(const Verdict& verdict, TraceJson& json);

}  // namespace core

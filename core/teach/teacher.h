#pragma once

#include "core/teach/example_features.h"
#include "core/teach/leave_one_out.h"

#include <functional>
#include <memory>
#include <optional>

namespace core {

/// The strategies that a teacher trains: all that can have heads on a shared trunk, for so many classes.
std::vector<StrategyId> taughtStrategies(int classes);

/// Makes classifiers of a person's own classes from a few examples: the trunk of a base model with new heads for all of
/// taughtStrategies(). The same examples in the same order give the same classifier. Use it from one thread at a time;
/// it computes on threads() threads.
class Teacher {
public:
    explicit Teacher(std::shared_ptr<const Classifier> base);

    const Classifier& base() const { return *m_base; }
    /// Trains all heads. nullopt after a stop request. Throws UsageError as checkExamples().
    std::optional<Classifier> teach(const TaughtExamples& examples, const std::stop_token& stop = {});
    /// Trains the heads again without each example in turn and asks them for it. Calls `progress` with the number of
    /// completed examples, one call at a time. nullopt after a stop request. Throws UsageError as checkExamples().
    std::optional<LeaveOneOut> leaveOneOut(const TaughtExamples& examples,
                                           const std::function<void(std::int64_t done)>& progress = {},
                                           const std::stop_token& stop = {});

private:
    FeatureRows rowsFor(const TaughtExamples& examples, const std::stop_token& stop);
    Classifier unfinished(const TaughtExamples& examples) const;

    std::shared_ptr<const Classifier> m_base;
    ExampleFeatures m_features;
};

}  // namespace core

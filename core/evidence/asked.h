#pragma once

#include "core/evidence/margin.h"

#include <optional>
#include <string>

namespace core {

/// A question as a user asks it; what is left out follows from the verdict (usualQuestion()).
struct AskedQuestion {
    StrategyId strategy = StrategyId::Softmax;
    std::optional<int> label = {};
    std::optional<int> other = {};
    bool operator==(const AskedQuestion&) const = default;
};

/// Parses "STRATEGY", "STRATEGY:CLASS" or "STRATEGY:CLASS:OTHER", such as "softmax:4:9". Throws UsageError for unknown
/// names and for the same class twice.
AskedQuestion parseAsked(const std::string& text, const Classifier& classifier);
/// Inverse of parseAsked(). Without a label, `other` is left out.
std::string toText(const AskedQuestion& asked, const Classifier& classifier);

/// The question about a verdict of the strategy. Classes that the verdict does not have, and an other class that equals
/// the label, are ignored.
Question questionOf(const AskedQuestion& asked, const Verdict& verdict);

}  // namespace core

#include "core/base/error.h"
#include "core/strategy/decisions.h"
#include "core/strategy/trace_json.h"
#include "core/tensor/operations.h"

#include <algorithm>
#include <utility>

namespace core {

Verdict decideMultiLabel(std::span<const float> logits, std::span<const float> thresholds)
{
    expects(!logits.empty() && logits.size() == thresholds.size(), "decideMultiLabel: needs one threshold per logit");
    expects(std::ranges::all_of(thresholds, [](float threshold) { return threshold > 0.0F && threshold < 1.0F; }),
            "decideMultiLabel: thresholds must be in (0, 1)");
    Verdict verdict{.strategy = StrategyId::MultiLabel, .scores = {}, .winner = std::nullopt, .trace = {}};
    MultiLabelTrace trace{.labels = {}, .thresholds = {thresholds.begin(), thresholds.end()}};
    for (std::size_t i = 0; i < logits.size(); ++i) {
        verdict.scores.push_back(sigmoid(logits[i]));
        if (verdict.scores[i] < thresholds[i])
            continue;
        trace.labels.push_back(static_cast<int>(i));
        if (!verdict.winner || logits[i] > logits[static_cast<std::size_t>(*verdict.winner)])
            verdict.winner = static_cast<int>(i);
    }
    verdict.trace = std::move(trace);
    return verdict;
}

void writeMultiLabelTrace(const Verdict& verdict, TraceJson& json)
{
    const auto& trace = std::get<MultiLabelTrace>(verdict.trace);
    json["labels"] = json.names(trace.labels);
    const float first = trace.thresholds.front();
    const bool same = std::ranges::all_of(trace.thresholds, [first](float threshold) { return threshold == first; });
    json["threshold"] = same ? TraceJson::Value(first) : json.byClass(trace.thresholds);
}

}  // namespace core

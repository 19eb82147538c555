#include "core/teach/leave_one_out.h"

#include "core/nn/spread.h"
#include "core/strategy/network_plans.h"
#include "core/strategy/rules.h"
#include "core/strategy/strategy.h"
#include "core/teach/teacher.h"

#include <algorithm>
#include <mutex>

namespace core {

namespace {

/// Trains a head when a decision asks for it.
class HeadsOnDemand : public StrategyLogits {
public:
    HeadsOnDemand(const FeatureRows& rows, const HeadLayout& layout, std::span<const float> features,
                  const std::stop_token& stop)
        : m_rows(rows),
          m_layout(layout),
          m_features(features),
          m_stop(stop)
    {
    }
    std::vector<float> all() override { return logitsOf(m_layout); }
    std::vector<float> segment(std::size_t index) override
    {
        Segment alone = m_layout.segments.at(index);
        alone.offset = 0;
        return logitsOf({outputsOf(alone), {alone}});
    }

private:
    std::vector<float> logitsOf(const HeadLayout& layout)
    {
        const auto heads = trainedHeads(m_rows, {layout}, m_stop);
        return heads ? headLogits(*heads, m_features) : std::vector<float>(static_cast<std::size_t>(layout.outputs));
    }

    const FeatureRows& m_rows;
    const HeadLayout& m_layout;
    std::span<const float> m_features;
    const std::stop_token& m_stop;
};

/// The class that a verdict says; -1: none, or several labels.
int saidBy(const Verdict& verdict)
{
    const std::vector<int> answered = answeredClasses(verdict);
    return answered.size() == 1 ? answered.front() : -1;
}

class LeaveOneOutRun {
public:
    LeaveOneOutRun(const LeaveOneOutTask& task, const std::stop_token& stop)
        : m_task(task),
          m_stop(stop),
          m_classes(task.unfinished.classCount()),
          m_ids(taughtStrategies(m_classes))
    {
        for (const StrategyId id : m_ids)
            m_layouts.try_emplace(strategy(id).headsOf, strategy(id).heads(m_classes));
        m_result.examples = task.examples;
        m_result.classes = m_classes;
        for (const StrategyId id : m_ids)
            m_result.strategies[id].said.resize(static_cast<std::size_t>(task.examples), -1);
    }

    std::optional<LeaveOneOut> run()
    {
        spreadOverCores(static_cast<int>(m_task.examples), [this](int example) { leaveOut(example); });
        if (m_stop.stop_requested())
            return std::nullopt;
        for (auto& [id, answers] : m_result.strategies)
            for (std::size_t n = 0; n < answers.said.size(); ++n)
                answers.right += answers.said[n] == m_task.rows.labels[n];
        return std::move(m_result);
    }

private:
    void leaveOut(std::int64_t example)
    {
        if (m_stop.stop_requested())
            return;
        const FeatureRows rest = m_task.rows.without(example);
        const std::span<const float> features = m_task.rows.versions.front().row(example);
        std::map<StrategyId, int> said;
        std::map<StrategyId, std::vector<float>> logits;  // by Strategy::headsOf
        for (const StrategyId id : m_ids)
            said[id] = saidBy(decided(id, rest, features, logits));
        const std::lock_guard lock(m_telling);
        for (const auto& [id, label] : said)
            m_result.strategies[id].said[static_cast<std::size_t>(example)] = label;
        if (m_task.progress && !m_stop.stop_requested())
            m_task.progress(++m_done);
    }

    Verdict decided(StrategyId id, const FeatureRows& rest, std::span<const float> features,
                    std::map<StrategyId, std::vector<float>>& logits) const
    {
        const Strategy& line = strategy(id);
        const HeadLayout& layout = m_layouts.at(line.headsOf);
        const Classifier& model = m_task.unfinished;
        const DecisionFit fit{m_classes, model.temperature, model.thresholds, model.specialistScales, model.classNames};
        if (line.asked && line.headsOf == id) {
            HeadsOnDemand heads(rest, layout, features, m_stop);
            return line.decide(heads, fit);
        }
        auto known = logits.find(line.headsOf);
        if (known == logits.end()) {
            const HeadTargets targets = line.sigmoids ? HeadTargets::Sigmoid : HeadTargets::Softmax;
            const auto heads = trainedHeads(rest, {layout, targets}, m_stop);
            known = logits
                        .emplace(line.headsOf, heads ? headLogits(*heads, features)
                                                     : std::vector<float>(static_cast<std::size_t>(layout.outputs)))
                        .first;
        }
        GivenLogits given(known->second, &layout);
        return line.decide(given, fit);
    }

    const LeaveOneOutTask& m_task;
    const std::stop_token& m_stop;
    int m_classes;
    std::vector<StrategyId> m_ids;
    std::map<StrategyId, HeadLayout> m_layouts;
    LeaveOneOut m_result;
    std::mutex m_telling;  ///< guards m_result and m_done
    std::int64_t m_done = 0;
};

}  // namespace

double LeaveOneOut::accuracy(StrategyId strategy) const
{
    return static_cast<double>(strategies.at(strategy).right) / static_cast<double>(examples);
}

Interval LeaveOneOut::interval(StrategyId strategy) const
{
    return clopperPearson(strategies.at(strategy).right, examples);
}

bool LeaveOneOut::tooFewToTell(StrategyId strategy) const
{
    return interval(strategy).low <= 1.0 / classes;
}

std::optional<LeaveOneOut> leaveOneOut(const LeaveOneOutTask& task, const std::stop_token& stop)
{
    return LeaveOneOutRun(task, stop).run();
}

}  // namespace core

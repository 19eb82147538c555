#include "core/experiment/answer_sheet.h"

#include "core/evaluation/outputs.h"
#include "core/nn/plan.h"
#include "core/nn/spread.h"
#include "core/strategy/strategy.h"
#include "core/tensor/operations.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <iterator>

namespace core {

namespace {

constexpr std::int64_t chunk = 256;

/// The heads' logits of one image, by the subset of classes or as a strategy's layout has them.
class TableLogits : public StrategyLogits {
public:
    TableLogits(const HeadTable& table, std::span<const float> values, const std::string& strategy)
        : m_table(table),
          m_values(values),
          m_heads(table.headsOf(strategy))
    {
    }

    std::vector<float> all() override
    {
        std::vector<float> logits;
        for (std::size_t index = 0; index < m_heads.size(); ++index)
            std::ranges::copy(segment(index), std::back_inserter(logits));
        return logits;
    }
    std::vector<float> segment(std::size_t index) override
    {
        const Segment& head = m_table.segments()[m_heads[index]];
        const auto part =
            m_values.subspan(static_cast<std::size_t>(head.offset), static_cast<std::size_t>(outputsOf(head)));
        return {part.begin(), part.end()};
    }

private:
    const HeadTable& m_table;
    std::span<const float> m_values;
    std::span<const std::size_t> m_heads;
};

struct SubsetLogits {
    const HeadTable& table;
    std::span<const float> values;

    std::vector<float> of(std::uint32_t mask) const
    {
        const auto part =
            values.subspan(static_cast<std::size_t>(table.offset(mask)), static_cast<std::size_t>(std::popcount(mask)));
        return {part.begin(), part.end()};
    }
};

/// Drops the `drop` least likely at once (of equals the higher class), until one is left.
std::pair<int, int> eliminateSeveral(const SubsetLogits& logits, int drop)
{
    std::uint32_t mask = logits.table.allClasses();
    int asked = 0;
    while (std::popcount(mask) > 1) {
        const std::vector<float> scores = logits.of(mask);
        std::vector<std::pair<float, int>> order;
        for (std::size_t i = 0, label = 0; label < 32; ++label)
            if (mask >> label & 1U)
                order.emplace_back(scores[i++], -static_cast<int>(label));
        std::ranges::sort(order);
        const int out = std::min(drop, std::popcount(mask) - 1);
        for (int i = 0; i < out; ++i)
            mask &= ~(1U << -order[static_cast<std::size_t>(i)].second);
        ++asked;
    }
    return {std::countr_zero(mask), asked};
}

/// Collects one strategy's answers, image by image.
class Collector {
public:
    Collector(StrategyAnswers& answers, std::int64_t count, int classes, bool sigmoids) : m_answers(answers)
    {
        m_answers.scores = Tensor({count, classes});
        m_answers.sigmoids = sigmoids;
    }
    void add(int winner, std::span<const float> scores)
    {
        std::ranges::copy(scores, m_answers.scores.row(static_cast<std::int64_t>(m_answers.winners.size())).begin());
        m_answers.winners.push_back(winner);
    }
    void addArgmax(std::span<const float> logits) { add(static_cast<int>(argmax(logits)), logits); }

private:
    StrategyAnswers& m_answers;
};

StrategyAnswers byArgmax(const Tensor& logits, bool sigmoids)
{
    StrategyAnswers answers;
    Collector collector(answers, logits.extent(0), static_cast<int>(logits.extent(1)), sigmoids);
    for (std::int64_t n = 0; n < logits.extent(0); ++n)
        collector.addArgmax(logits.row(n));
    return answers;
}

/// What the strategy of the registry decides, with the logarithms of the probabilities that it states.
void addDecided(Collector& collector, const Strategy& line, const SubsetLogits& logits)
{
    TableLogits own(logits.table, logits.values, line.name);
    const Verdict verdict = line.decide(own, {.classes = logits.table.classes()});
    collector.add(*verdict.winner, statedLogarithms(verdict));
}

/// Whether it is decided on heads of the table.
bool standsOnHeads(const std::string& name)
{
    const Strategy* found = findStrategy(name);
    return name == "sigmoid" || (found && found->backing != Backing::Networks);
}

/// The strategies that stand on the heads of the table, fed image by image.
class HeadStrategies {
public:
    HeadStrategies(const CellContext& context, const HeadTable& table, std::int64_t count, AnswerSheet& sheet)
        : m_table(table)
    {
        for (const std::string& name : context.plan.strategies) {
            if (!standsOnHeads(name) || (name == "softmax" && !context.plan.equalUpdates))
                continue;
            if (context.plan.kind != ExperimentKind::EarlyExit)
                m_strategies.push_back(
                    {name, 1, Collector(sheet[name], count, table.classes(), name == "sigmoid"), sheet[name]});
        }
        for (const double level :
             context.plan.kind == ExperimentKind::EarlyExit ? context.plan.levels : std::vector<double>{})
            m_strategies.push_back({"elimination", static_cast<int>(level),
                                    Collector(sheet[dropName(level)], count, table.classes(), false),
                                    sheet[dropName(level)]});
        if (!context.plan.equalUpdates)  // the head of all classes is a softmax trained as long as the others
            m_strategies.push_back({"softmax", 1, Collector(sheet["softmax-as-long"], count, table.classes(), false),
                                    sheet["softmax-as-long"]});
    }

    void add(std::span<const float> values)
    {
        const SubsetLogits logits{m_table, values};
        for (Line& line : m_strategies)
            addTo(line, logits);
    }

private:
    struct Line {
        std::string name;
        int drop;
        Collector collector;
        StrategyAnswers& answers;
    };

    void addTo(Line& line, const SubsetLogits& logits) const
    {
        if (line.name == "softmax") {
            line.collector.addArgmax(logits.of(m_table.allClasses()));
        } else if (line.name == "sigmoid") {
            line.collector.addArgmax(logits.values.subspan(static_cast<std::size_t>(m_table.sigmoidOffset())));
        } else if (line.name != "elimination") {
            addDecided(line.collector, *findStrategy(line.name), logits);
        } else {
            const auto [winner, asked] = eliminateSeveral(logits, line.drop);
            line.collector.add(winner, logits.of(m_table.allClasses()));
            line.answers.heads.push_back(asked);
        }
    }

    const HeadTable& m_table;
    std::vector<Line> m_strategies;
};

/// The outputs of networks as columns of one table, those of network i from offset(i) on: (N, columns).
Tensor asColumns(const std::vector<TrainedNetwork>& networks, const Dataset& images, std::int64_t columns,
                 const auto& offset)
{
    Tensor all({images.size(), columns});
    spreadOverCores(static_cast<int>(networks.size()), [&](int i) {
        const auto place = static_cast<std::size_t>(i);
        const Tensor part = outputsOf(networks[place].network, images);
        for (std::int64_t n = 0; n < images.size(); ++n)
            std::ranges::copy(part.row(n), all.row(n).begin() + offset(place));
    });
    return all;
}

/// The heads and the softmax that the trunk was trained with, whose logits are returned, on features that are computed
/// once.
Tensor answerOnTrunk(const Trained& trained, const Dataset& images, HeadStrategies& strategies)
{
    InferencePlan trunk(withoutOutput(trained.whole.network), chunk), softmax(onlyOutput(trained.whole.network), chunk);
    InferencePlan heads(trained.heads->network, chunk);
    Tensor whole({images.size(), elementCount(outputShape(trained.whole.network))});
    // 5,120 outputs of all images would be 200 MB
    for (std::int64_t first = 0; first < images.size(); first += chunk) {
        const std::int64_t count = std::min(chunk, images.size() - first);
        const Tensor features = trunk.run(images.images(first, count));
        std::ranges::copy(softmax.run(features).values(), whole.row(first).begin());
        const Tensor logits = heads.run(features);
        for (std::int64_t n = 0; n < count; ++n)
            strategies.add(logits.row(n));
    }
    return whole;
}

/// Returns the logits of the whole network, the trunk with its own softmax.
Tensor answerByHeads(const Trained& trained, const Dataset& images, HeadStrategies& strategies)
{
    if (trained.table.outputs() > 0 && trained.heads)
        return answerOnTrunk(trained, images, strategies);
    if (trained.table.outputs() > 0) {
        const Tensor logits = asColumns(trained.own, images, trained.table.outputs(),
                                        [&](std::size_t i) { return trained.table.segments()[i].offset; });
        for (std::int64_t n = 0; n < images.size(); ++n)
            strategies.add(logits.row(n));
    }
    return outputsOf(trained.whole.network, images);
}

}  // namespace

std::string dropName(double level)
{
    return "elimination-drop-" + std::to_string(static_cast<int>(level));
}

Tensor sideBySide(const std::vector<TrainedNetwork>& networks, const Dataset& images)
{
    return asColumns(networks, images, static_cast<std::int64_t>(networks.size()),
                     [](std::size_t i) { return static_cast<std::int64_t>(i); });
}

AnswerSheet answer(const CellContext& context, const Trained& trained, const Dataset& images)
{
    AnswerSheet sheet;
    const std::string trunkRow = context.plan.equalUpdates ? "trunk-softmax" : "softmax";
    HeadStrategies strategies(context, trained.table, images.size(), sheet);
    sheet[trunkRow] = byArgmax(answerByHeads(trained, images, strategies), false);
    if (!trained.specialists.empty())
        sheet["specialists"] = byArgmax(sideBySide(trained.specialists, images), true);
    if (trained.multiLabel)
        sheet["multi-label"] = byArgmax(outputsOf(trained.multiLabel->network, images), true);
    return sheet;
}

}  // namespace core

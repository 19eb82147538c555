#include "core/experiment/answer_sheet.h"

#include "core/evaluation/outputs.h"
#include "core/experiment/ensemble.h"
#include "core/nn/plan.h"
#include "core/nn/spread.h"
#include "core/strategy/strategy.h"
#include "core/tensor/operations.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <iterator>

namespace core {

namespace {

constexpr std::int64_t chunk = 256;

/// The logits of one image in the order of a strategy's layout.
class TableLogits : public StrategyLogits {
public:
    TableLogits(const HeadTable& table, std::span<const float> values, StrategyId strategy)
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

/// The logits of one image by subset of classes.
struct SubsetLogits {
    const HeadTable& table;
    std::span<const float> values;

    std::vector<float> of(StrategyId strategy, std::uint32_t mask) const
    {
        const auto part = values.subspan(static_cast<std::size_t>(table.offset(strategy, mask)),
                                         static_cast<std::size_t>(std::popcount(mask)));
        return {part.begin(), part.end()};
    }
};

/// Collects the answers of one contestant, image by image.
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

/// Adds the decision of a strategy of the registry and the logarithms of its stated probabilities.
void addDecided(Collector& collector, const Strategy& line, const SubsetLogits& logits)
{
    TableLogits own(logits.table, logits.values, line.id);
    const Verdict verdict = line.decide(own, {.classes = logits.table.classes()});
    collector.add(*verdict.winner, statedLogarithms(verdict));
}

/// Whether the contestant uses heads of the table.
bool usesHeads(const Contestant& contestant)
{
    const auto id = contestant.registered();
    return isExtra(contestant) || (id && strategy(*id).backing != Backing::Networks);
}

/// Decides by all contestants that use heads of the table, image by image.
class HeadStrategies {
public:
    HeadStrategies(const CellContext& context, const HeadTable& table, std::int64_t count, AnswerSheet& sheet)
        : m_table(table)
    {
        const auto add = [&](const Contestant& contestant) {
            StrategyAnswers& answers = sheet[contestant];
            m_lines.push_back(
                {contestant, Collector(answers, count, table.classes(), isSigmoids(contestant)), answers});
        };
        const bool equalUpdates = context.plan.equalUpdates;
        for (const Contestant& contestant : rowsOf(context.plan))
            if (usesHeads(contestant) && (equalUpdates || contestant != StrategyId::Softmax))
                add(contestant);
        if (!equalUpdates)  // the head of all classes, trained as long as the others
            add(Contestant::Kind::SoftmaxAsLong);
    }

    void add(std::span<const float> values)
    {
        const SubsetLogits logits{m_table, values};
        for (Line& line : m_lines)
            addTo(line, logits);
    }

private:
    struct Line {
        Contestant contestant;
        Collector collector;
        StrategyAnswers& answers;
    };

    void addTo(Line& line, const SubsetLogits& logits) const
    {
        const Contestant planned = line.contestant.planned();
        if (planned == StrategyId::Softmax || planned == Contestant::Kind::SoftmaxAsLong)
            line.collector.addArgmax(logits.of(StrategyId::Softmax, m_table.allClasses()));
        else if (isExtra(planned))
            line.collector.addArgmax(logits.values.subspan(static_cast<std::size_t>(m_table.extraOffset(planned)),
                                                           static_cast<std::size_t>(m_table.classes())));
        else if (planned == StrategyId::Elimination)
            addEliminated(line, logits);
        else
            addDecided(line.collector, strategy(planned.strategy), logits);
    }

    /// Uses the logits of the head of all classes as scores.
    void addEliminated(Line& line, const SubsetLogits& logits) const
    {
        const Verdict verdict = decideElimination(
            m_table.classes(), [&logits](std::uint32_t mask) { return logits.of(StrategyId::Elimination, mask); },
            std::max(line.contestant.drop, 1));
        line.collector.add(*verdict.winner, logits.of(StrategyId::Elimination, m_table.allClasses()));
        line.answers.heads.push_back(static_cast<int>(std::get<EliminationTrace>(verdict.trace).rounds.size()));
    }

    const HeadTable& m_table;
    std::vector<Line> m_lines;
};

/// The first columns of a tensor (N, at least `columns`).
Tensor firstColumns(Tensor all, std::int64_t columns)
{
    if (all.extent(1) == columns)
        return all;
    Tensor part({all.extent(0), columns});
    for (std::int64_t n = 0; n < all.extent(0); ++n)
        std::ranges::copy(all.row(n).first(static_cast<std::size_t>(columns)), part.row(n).begin());
    return part;
}

/// Columns of a wide tensor that come from one network.
struct Columns {
    std::int64_t first = 0, count = 1;
};

/// The first outputs of several networks as one tensor (N, columns). Those of network i are in the columns of place(i).
Tensor asColumns(const std::vector<TrainedNetwork>& networks, const Dataset& images, std::int64_t columns,
                 const std::function<Columns(std::size_t)>& place)
{
    Tensor all({images.size(), columns});
    spreadOverCores(static_cast<int>(networks.size()), [&](int i) {
        const Columns own = place(static_cast<std::size_t>(i));
        const Tensor part = firstColumns(outputsOf(networks[static_cast<std::size_t>(i)].network, images), own.count);
        for (std::int64_t n = 0; n < images.size(); ++n)
            std::ranges::copy(part.row(n), all.row(n).begin() + own.first);
    });
    return all;
}

/// Feeds the logits of heads on the trunk to `strategies`, in chunks, because 5,120 outputs of all images would need
/// 200 MB.
void answerByHeads(const Trained& trained, const Tensor& features, HeadStrategies& strategies)
{
    InferencePlan heads(trained.heads->network, chunk);
    const std::int64_t images = features.extent(0), width = features.extent(1);
    for (std::int64_t first = 0; first < images; first += chunk) {
        const std::int64_t count = std::min(chunk, images - first);
        const auto rows =
            features.values().subspan(static_cast<std::size_t>(first * width), static_cast<std::size_t>(count * width));
        const Tensor logits = heads.run(Tensor({count, width}, {rows.begin(), rows.end()}));
        for (std::int64_t n = 0; n < count; ++n)
            strategies.add(logits.row(n));
    }
}

/// The answers of heads that are separate networks, and of the whole network.
AnswerSheet answerByNetworks(const CellContext& context, const Trained& trained, const Dataset& images)
{
    AnswerSheet sheet;
    HeadStrategies strategies(context, trained.table, images.size(), sheet);
    if (trained.table.outputs() > 0) {
        const Tensor logits = asColumns(trained.own, images, trained.table.outputs(), [&](std::size_t i) -> Columns {
            const auto& segments = trained.table.segments();
            if (i >= segments.size())
                return {trained.table.extras()[i - segments.size()].offset, trained.table.classes()};
            return {segments[i].offset, outputsOf(segments[i])};
        });
        for (std::int64_t n = 0; n < images.size(); ++n)
            strategies.add(logits.row(n));
    }
    const Tensor whole = firstColumns(outputsOf(trained.whole.network, images), trained.table.classes());
    sheet[trunkContestant(context.plan)] = byArgmax(whole, false);
    return sheet;
}

void answerByEnsemble(const CellContext& context, const Trained& trained, const Dataset& images, AnswerSheet& sheet)
{
    if (trained.ensemble.empty())
        return;
    EnsembleOutputs outputs = outputsOf(trained.ensemble, images);
    if (context.wants(Contestant::Kind::EnsembleMember))
        sheet[Contestant::Kind::EnsembleMember] = byArgmax(outputs.first, false);
    if (!context.wants(Contestant::Kind::Ensemble))
        return;
    StrategyAnswers& all = sheet[Contestant::Kind::Ensemble] = byArgmax(outputs.logarithms, false);
    all.members = std::move(outputs.winners);
}

}  // namespace

Contestant trunkContestant(const ExperimentPlan& plan)
{
    return plan.equalUpdates ? Contestant(Contestant::Kind::TrunkSoftmax) : Contestant(StrategyId::Softmax);
}

Tensor sideBySide(const std::vector<TrainedNetwork>& networks, const Dataset& images)
{
    return asColumns(networks, images, static_cast<std::int64_t>(networks.size()), [](std::size_t i) {
        return Columns{static_cast<std::int64_t>(i), 1};
    });
}

TrunkOutputs trunkOutputs(const Trained& trained, const Dataset& images)
{
    const Network trunkNetwork = withoutOutput(trained.whole.network);
    InferencePlan trunk(trunkNetwork, chunk), softmax(onlyOutput(trained.whole.network), chunk);
    TrunkOutputs outputs{Tensor({images.size(), elementCount(outputShape(trunkNetwork))}),
                         Tensor({images.size(), elementCount(outputShape(trained.whole.network))})};
    for (std::int64_t first = 0; first < images.size(); first += chunk) {
        const Tensor features = trunk.run(images.images(first, std::min(chunk, images.size() - first)));
        std::ranges::copy(features.values(), outputs.features.row(first).begin());
        std::ranges::copy(softmax.run(features).values(), outputs.softmax.row(first).begin());
    }
    return outputs;
}

AnswerSheet answer(const CellContext& context, const Trained& trained, const TrunkOutputs& outputs)
{
    AnswerSheet sheet;
    HeadStrategies strategies(context, trained.table, outputs.features.extent(0), sheet);
    answerByHeads(trained, outputs.features, strategies);
    sheet[trunkContestant(context.plan)] = byArgmax(outputs.softmax, false);
    return sheet;
}

AnswerSheet answer(const CellContext& context, const Trained& trained, const Dataset& images)
{
    const bool onTrunk = trained.table.outputs() > 0 && trained.heads;
    AnswerSheet sheet =
        onTrunk ? answer(context, trained, trunkOutputs(trained, images)) : answerByNetworks(context, trained, images);
    if (!trained.specialists.empty())
        sheet[StrategyId::Specialists] = byArgmax(sideBySide(trained.specialists, images), true);
    if (trained.multiLabel)
        sheet[StrategyId::MultiLabel] = byArgmax(outputsOf(trained.multiLabel->network, images), true);
    answerByEnsemble(context, trained, images, sheet);
    return sheet;
}

}  // namespace core

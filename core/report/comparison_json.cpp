#include "core/report/comparison.h"

#include "core/strategy/confidence.h"
#include "core/strategy/refusal.h"
#include "core/strategy/rules.h"
#include "core/strategy/strategy.h"
#include "core/strategy/task_names.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

using Names = std::vector<std::string>;
/// Keeps the order of the keys.
using Document = nlohmann::ordered_json;

template <typename Values>
Document byClass(const Names& names, const Values& values)
{
    Document object = Document::object();
    for (std::size_t k = 0; k < names.size(); ++k)
        object[names[k]] = values[k];
    return object;
}

Document labels(const Names& names, const std::vector<int>& classes)
{
    Document list = Document::array();
    for (const int k : classes)
        list.push_back(names[static_cast<std::size_t>(k)]);
    return list;
}

const std::string& nameOf(const Names& names, int k)
{
    return names[static_cast<std::size_t>(k)];
}

Document matrix(const Tensor& values)
{
    Document rows = Document::array();
    for (std::int64_t i = 0; i < values.extent(0); ++i) {
        Document row = Document::array();
        for (const float value : values.row(i))
            row.push_back(std::isnan(value) ? Document(nullptr) : Document(value));
        rows.push_back(row);
    }
    return rows;
}

Document duels(const Names& names, const std::vector<DdagStep>& steps)
{
    Document list = Document::array();
    for (const DdagStep& step : steps)
        list.push_back({{"left", nameOf(names, step.left)},
                        {"right", nameOf(names, step.right)},
                        {"left_wins", step.leftWins},
                        {"eliminated", nameOf(names, step.eliminated)}});
    return list;
}

/// Adds the trace of a strategy to an entry.
struct TraceWriter {
    const Names& names;
    Document& entry;

    void operator()(const SoftmaxTrace& trace) const
    {
        entry["margin"] = trace.margin;
        entry["entropy"] = trace.entropy;
    }
    void operator()(const PairwiseTrace& trace) const
    {
        entry["matrix"] = matrix(trace.matrix);
        entry["hard_votes"] = byClass(names, trace.hardVotes);
        entry["coupled"] = byClass(names, trace.coupled);
        entry["condorcet"] = trace.condorcet ? Document(nameOf(names, *trace.condorcet)) : Document(nullptr);
        entry["cycles"] = Document::array();
        for (const auto& cycle : trace.cycles)
            entry["cycles"].push_back(labels(names, cycle));
        entry["winners"] = {{"hard_votes", nameOf(names, trace.hardWinner)},
                            {"coupled", nameOf(names, trace.coupledWinner)},
                            {"ddag", nameOf(names, trace.ddagWinner)}};
    }
    void operator()(const EliminationTrace& trace) const
    {
        entry["rounds"] = Document::array();
        for (const EliminationRound& round : trace.rounds) {
            Document scores = Document::object();
            for (std::size_t i = 0; i < round.classes.size(); ++i)
                scores[nameOf(names, round.classes[i])] = round.scores[i];
            entry["rounds"].push_back({{"scores", scores}, {"eliminated", nameOf(names, round.eliminated)}});
        }
        if (!trace.duels.empty())
            entry["duels"] = duels(names, trace.duels);
    }
    void operator()(const DdagTrace& trace) const { entry["duels"] = duels(names, trace.steps); }
    void operator()(const CouplingTrace& trace) const
    {
        entry["misfit"] = trace.misfit;
        entry["vote_winner"] = nameOf(names, trace.voteWinner);
    }
    void operator()(const DichotomiesTrace& trace) const
    {
        entry["tree"] = Document::array();
        for (const DichotomyNode& node : trace.tree)
            entry["tree"].push_back({{"zeros", labels(names, node.zeros)},
                                     {"ones", labels(names, node.ones)},
                                     {"zeros_win", node.zerosWin}});
        entry["tree_scores"] = byClass(names, trace.treeScores);
        entry["trees"] = labels(names, trace.said);
    }
    void operator()(const EcocTrace& trace) const
    {
        entry["bits"] = trace.bits;
        entry["code"] = Document::object();
        for (std::size_t label = 0; label < names.size(); ++label) {
            std::string word;
            for (std::size_t bit = 0; bit < trace.bits.size(); ++bit)
                word += trace.code[label * trace.bits.size() + bit] == 1 ? '1' : '0';
            entry["code"][names[label]] = word;
        }
        entry["distances"] = byClass(names, trace.distances);
        entry["losses"] = byClass(names, trace.losses);
        entry["winners"] = {{"hamming", nameOf(names, trace.hammingWinner)}};
    }
    void operator()(const MultiTaskTrace& trace) const
    {
        entry["attributes"] = Document::object();
        for (const AttributeAnswer& attribute : trace.attributes)
            entry["attributes"][toText(attribute.id)] = {{"probability", attribute.probability},
                                                         {"of_winner", attribute.ofWinner}};
        entry["quantities"] = Document::object();
        for (const QuantityAnswer& quantity : trace.quantities)
            entry["quantities"][toText(quantity.id)] = {{"value", quantity.value}, {"unit", unitOf(quantity.id)}};
    }
    void operator()(const CascadeTrace& trace) const
    {
        entry["question"] = toText(trace.question);
        entry["branches"] = Document::array();
        for (const CascadeBranch& branch : trace.branches)
            entry["branches"].push_back(
                {{"name", toText(branch.id)}, {"classes", labels(names, branch.classes)}, {"share", branch.share}});
        entry["taken"] = toText(trace.branches[static_cast<std::size_t>(trace.taken)].id);
        entry["within"] = trace.within;
    }
    void operator()(const MultiLabelTrace& trace) const
    {
        entry["labels"] = labels(names, trace.labels);
        const bool same = std::all_of(trace.thresholds.begin(), trace.thresholds.end(),
                                      [&](float t) { return t == trace.thresholds.front(); });
        entry["threshold"] = same ? Document(trace.thresholds.front()) : byClass(names, trace.thresholds);
    }
    void operator()(const SpecialistsTrace& trace) const
    {
        entry["calibrated"] = byClass(names, trace.calibrated);
        entry["calibrated_winner"] = nameOf(names, trace.calibratedWinner);
    }
};

Document toJson(const Verdict& verdict, const Classifier& classifier)
{
    const Names& names = classifier.classNames;
    Document entry = Document::object();
    if (!std::holds_alternative<MultiLabelTrace>(verdict.trace))
        entry["winner"] = verdict.winner ? Document(nameOf(names, *verdict.winner)) : Document(nullptr);
    entry["shown"] = decidingScoresName(verdict);
    if (verdict.strategy == StrategyId::Softmax)
        entry["temperature"] = classifier.temperature;
    entry["scores"] = byClass(names, decidingScores(verdict));
    entry["confidence"] = statedConfidence(verdict);
    if (const auto threshold = thresholdFor(verdict, classifier.refusal))
        entry["refused_below"] = *threshold;
    std::visit(TraceWriter{names, entry}, verdict.trace);
    entry["forward_passes"] = verdict.forwardPasses;
    entry["microseconds"] = verdict.microseconds;
    return entry;
}

}  // namespace

nlohmann::ordered_json toJson(std::span<const Comparison> comparisons, const Classifier& classifier)
{
    Document images = Document::array();
    for (const Comparison& comparison : comparisons) {
        Document verdicts = Document::object();
        for (const Verdict& verdict : comparison.verdicts)
            verdicts[toText(verdict.strategy)] = toJson(verdict, classifier);
        images.push_back({{"path", comparison.path},
                          {"model", classifier.name},
                          {"ink", comparison.image.has_value()},
                          {"microseconds", comparison.microseconds},
                          {"verdicts", verdicts}});
    }
    return {{"images", images}};
}

std::string jsonText(const nlohmann::ordered_json& document)
{
    // Replaces invalid UTF-8, which a path may contain.
    return document.dump(2, ' ', false, Document::error_handler_t::replace) + '\n';
}

}  // namespace core

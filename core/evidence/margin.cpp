#include "core/evidence/margin.h"

#include "core/base/error.h"
#include "core/strategy/cascade.h"
#include "core/strategy/dichotomies.h"
#include "core/strategy/ecoc.h"
#include "core/strategy/heads.h"
#include "core/strategy/rules.h"
#include "core/strategy/strategy.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <utility>

namespace core {

namespace {

bool holds(const std::vector<int>& classes, int label)
{
    return std::ranges::find(classes, label) != classes.end();
}

std::size_t positionIn(const std::vector<int>& classes, int label)
{
    return static_cast<std::size_t>(std::ranges::find(classes, label) - classes.begin());
}

/// Appends output 0 of a two-way segment minus output 1, or the opposite.
void addLead(std::vector<LogitTerm>& terms, std::size_t segment, bool ofFirst)
{
    const float sign = ofFirst ? 1.0F : -1.0F;
    terms.push_back({segment, 0, sign});
    terms.push_back({segment, 1, -sign});
}

void addDuel(std::vector<LogitTerm>& terms, const Question& question, int other, int classes)
{
    const auto [low, high] = std::minmax(question.label, other);
    addLead(terms, pairIndex(low, high, classes), question.label == low);
}

/// Finds the terms of a margin by the trace of the verdict.
class MarginFinder {
public:
    MarginFinder(const Classifier& classifier, const Verdict& verdict, Margin& margin)
        : m_classifier(classifier),
          m_verdict(verdict),
          m_margin(margin),
          m_label(margin.question.label)
    {
    }

    void operator()(const SoftmaxTrace&) { difference(0); }
    void operator()(const MultiTaskTrace&) { difference(0); }
    void operator()(const PairwiseTrace&) { duels(); }
    void operator()(const CouplingTrace&) { duels(); }

    void operator()(const DdagTrace&)
    {
        requireOther();
        duels();
    }

    void operator()(const EliminationTrace& trace)
    {
        requireOther();
        if (!trace.duels.empty()) {
            m_margin.heads = StrategyId::Pairwise;
            duels();
            return;
        }
        for (const EliminationRound& round : trace.rounds)
            if (holds(round.classes, m_label) && holds(round.classes, *other()))
                m_margin.among = round.classes;
        std::uint32_t mask = 0;
        for (const int label : m_margin.among)
            mask |= 1U << label;
        m_margin.kind = MarginKind::Round;
        const std::size_t segment = subsetIndex(mask, m_classifier.classCount());
        m_margin.terms = {{segment, positionIn(m_margin.among, m_label), 1.0F},
                          {segment, positionIn(m_margin.among, *other()), -1.0F}};
    }

    void operator()(const MultiLabelTrace&)
    {
        if (other())
            return difference(0);
        m_margin.kind = MarginKind::Own;
        m_margin.terms = {{0, static_cast<std::size_t>(m_label), 1.0F}};
    }

    void operator()(const SpecialistsTrace& trace)
    {
        m_margin.kind = other() ? MarginKind::Logits : MarginKind::Own;
        addSpecialist(trace, m_label, 1.0F);
        if (other())
            addSpecialist(trace, *other(), -1.0F);
    }

    void operator()(const DichotomiesTrace&)
    {
        requireOther();
        m_margin.kind = MarginKind::Nodes;
        std::size_t segment = 0;
        for (const auto& tree : dichotomyTrees(m_classifier.classCount()))
            for (const DichotomyNode& node : tree) {
                const bool first = holds(node.zeros, m_label) && holds(node.ones, *other());
                if (first || (holds(node.ones, m_label) && holds(node.zeros, *other())))
                    addLead(m_margin.terms, segment, first);
                ++segment;
            }
    }

    void operator()(const EcocTrace&)
    {
        m_margin.kind = MarginKind::Bits;
        const EcocCode& code = ecocCode(m_classifier.classCount());
        for (int bit = 0; bit < code.bits; ++bit)
            if (!other() || code.at(m_label, bit) != code.at(*other(), bit))
                addLead(m_margin.terms, static_cast<std::size_t>(bit), code.at(m_label, bit) == 0);
    }

    void operator()(const CascadeTrace& trace)
    {
        const CascadePlan plan = cascadePlan(m_classifier.classNames);
        const std::size_t own = branchOf(plan, m_label);
        if (!other() && std::cmp_equal(own, trace.taken))
            setOther();
        const std::size_t against = other() ? branchOf(plan, *other()) : static_cast<std::size_t>(trace.taken);
        if (own == against && other())
            return withinBranch(plan, own);
        m_margin.kind = MarginKind::Gate;
        // A class that is alone in its branch and won stands against the likeliest of the other branches.
        const std::size_t rival = against != own ? against : likeliestBranch(trace, own);
        m_margin.terms = {{0, own, 1.0F}, {0, rival, -1.0F}};
    }

private:
    std::optional<int>& other() { return m_margin.question.other; }
    void setOther() { other() = rivalOf(m_verdict, m_label); }

    void requireOther()
    {
        if (!other())
            setOther();
        expects(other().has_value(), "marginOf: needs two classes");
    }

    void difference(std::size_t segment)
    {
        requireOther();
        m_margin.kind = MarginKind::Logits;
        m_margin.terms = {{segment, static_cast<std::size_t>(m_label), 1.0F},
                          {segment, static_cast<std::size_t>(*other()), -1.0F}};
    }

    void duels()
    {
        const int classes = m_classifier.classCount();
        m_margin.kind = other() ? MarginKind::Duel : MarginKind::Duels;
        for (int rival = 0; rival < classes; ++rival)
            if (other() ? rival == *other() : rival != m_label)
                addDuel(m_margin.terms, m_margin.question, rival, classes);
    }

    void addSpecialist(const SpecialistsTrace& trace, int label, float sign)
    {
        const auto place = static_cast<std::size_t>(label);
        const PlattScale scale =
            trace.decides == SpecialistScores::Calibrated ? m_classifier.specialistScales.at(place) : PlattScale{};
        m_margin.terms.push_back({place, 0, sign * scale.slope});
        m_margin.constant += sign * scale.offset;
    }

    static std::size_t branchOf(const CascadePlan& plan, int label)
    {
        const auto found =
            std::ranges::find_if(plan.branches, [&](const auto& branch) { return holds(branch.classes, label); });
        return static_cast<std::size_t>(found - plan.branches.begin());
    }

    static std::size_t likeliestBranch(const CascadeTrace& trace, std::size_t besides)
    {
        std::size_t best = besides == 0 ? 1 : 0;
        for (std::size_t branch = 0; branch < trace.branches.size(); ++branch)
            if (branch != besides && trace.branches[branch].share > trace.branches[best].share)
                best = branch;
        return best;
    }

    void withinBranch(const CascadePlan& plan, std::size_t branch)
    {
        std::size_t network = 1;
        for (std::size_t before = 0; before < branch; ++before)
            network += plan.branches[before].classes.size() >= 2 ? 1 : 0;
        const std::vector<int>& classes = plan.branches[branch].classes;
        m_margin.kind = MarginKind::Logits;
        m_margin.terms = {{network, positionIn(classes, m_label), 1.0F},
                          {network, positionIn(classes, *other()), -1.0F}};
    }

    const Classifier& m_classifier;
    const Verdict& m_verdict;
    Margin& m_margin;
    int m_label;
};

/// The other classes of the branch of `label`; empty if the strategy has no branches.
std::vector<int> branchMates(const Verdict& verdict, int label)
{
    std::vector<int> mates;
    if (const auto* trace = std::get_if<CascadeTrace>(&verdict.trace))
        for (const CascadeBranch& branch : trace->branches)
            if (holds(branch.classes, label))
                std::ranges::copy_if(branch.classes, std::back_inserter(mates), [&](int one) { return one != label; });
    return mates;
}

}  // namespace

std::string toText(MarginKind kind)
{
    constexpr std::array names{"logits", "duel", "duels", "round", "own", "nodes", "bits", "gate"};
    return names.at(static_cast<std::size_t>(kind));
}

std::optional<int> rivalOf(const Verdict& verdict, int label)
{
    const std::vector<float> scores = decidingScores(verdict);
    const std::vector<int> mates = branchMates(verdict, label);
    std::optional<int> best;
    for (int rival = 0; std::cmp_less(rival, scores.size()); ++rival) {
        if (rival == label || (!mates.empty() && !holds(mates, rival)))
            continue;
        if (!best || scores[static_cast<std::size_t>(rival)] > scores[static_cast<std::size_t>(*best)])
            best = rival;
    }
    // Scores may be equal after rounding. Then the winner, who was found by logits, is the rival of all others.
    if (verdict.winner && *verdict.winner != label && (mates.empty() || holds(mates, *verdict.winner)))
        return verdict.winner;
    return best;
}

Question usualQuestion(const Verdict& verdict)
{
    const std::vector<float> scores = decidingScores(verdict);
    const int label = verdict.winner.value_or(static_cast<int>(std::ranges::max_element(scores) - scores.begin()));
    const bool alone = std::holds_alternative<MultiLabelTrace>(verdict.trace);
    return {verdict.strategy, label, alone ? std::nullopt : rivalOf(verdict, label)};
}

bool hasMarginAlone(const Verdict& verdict)
{
    const Trace& trace = verdict.trace;
    return std::holds_alternative<PairwiseTrace>(trace) || std::holds_alternative<CouplingTrace>(trace)
        || std::holds_alternative<MultiLabelTrace>(trace) || std::holds_alternative<SpecialistsTrace>(trace)
        || std::holds_alternative<EcocTrace>(trace);
}

Margin marginOf(const Classifier& classifier, const Verdict& verdict, const Question& question)
{
    expects(verdict.strategy == question.strategy, "marginOf: the verdict must be of the strategy of the question");
    const auto check = [&](int label) {
        if (label < 0 || label >= classifier.classCount())
            throw UsageError("evidence: expected a class of 0 to " + std::to_string(classifier.classCount() - 1)
                             + ", found " + std::to_string(label));
    };
    check(question.label);
    if (question.other) {
        check(*question.other);
        if (*question.other == question.label)
            throw UsageError("evidence: expected two different classes, found \""
                             + classifier.classNames[static_cast<std::size_t>(question.label)] + "\" twice");
    }
    Margin margin{.question = question, .heads = strategy(question.strategy).headsOf, .terms = {}};
    std::visit(MarginFinder(classifier, verdict, margin), verdict.trace);
    return margin;
}

std::vector<NetworkWeights> networkWeights(const Classifier& classifier, const Margin& margin, double& constant)
{
    using Part = NetworkPlace::Part;
    std::map<NetworkPlace, std::vector<float>> byPlace;
    const Strategy& line = strategy(margin.heads);
    const auto heads = classifier.heads.find(margin.heads);
    const HeadLayout layout = line.heads ? line.heads(classifier.classCount()) : HeadLayout{};
    constant += static_cast<double>(margin.constant);
    for (const LogitTerm& term : margin.terms) {
        if (heads != classifier.heads.end()) {
            const auto row = static_cast<std::size_t>(layout.segments.at(term.segment).offset) + term.output;
            const std::span<const float> weights = heads->second.weights.row(static_cast<std::int64_t>(row));
            std::vector<float>& sum = byPlace[{.part = Part::Trunk}];
            sum.resize(weights.size());
            for (std::size_t feature = 0; feature < weights.size(); ++feature)
                sum[feature] += term.weight * weights[feature];
            constant += static_cast<double>(term.weight) * static_cast<double>(heads->second.bias.values()[row]);
            continue;
        }
        const bool own = line.backing != Backing::Networks;
        const NetworkPlace place =
            own ? NetworkPlace{.part = Part::OwnHead, .classes = maskOf(layout.segments.at(term.segment))}
                : NetworkPlace{.part = Part::Group, .strategy = margin.heads, .index = term.segment};
        std::vector<float>& sum = byPlace[place];
        sum.resize(std::max(sum.size(), term.output + 1));
        sum[term.output] += term.weight;
    }
    std::vector<NetworkWeights> result;
    for (auto& [place, weights] : byPlace)
        result.push_back({place, std::move(weights)});
    return result;
}

}  // namespace core

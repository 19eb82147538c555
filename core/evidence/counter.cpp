#include "core/evidence/counter.h"

#include "core/base/error.h"
#include "core/strategy/strategy.h"

#include <algorithm>
#include <span>
#include <utility>

namespace core {

namespace {

constexpr std::size_t mostRuns = 256, mostPairs = 192, mostAdded = 192;
constexpr std::size_t mostPointsDrawn = 2'000'000;  ///< of all changes of one list
constexpr auto atOnce = static_cast<std::size_t>(counterBatch);

class CounterSearch {
public:
    CounterSearch(ClassifierPlan& plan, const Ink& ink, const CounterQuestion& question, const std::stop_token& stop)
        : m_plan(plan),
          m_ink(ink),
          m_question(question),
          m_stop(stop)
    {
    }

    std::optional<CounterAnswer> run()
    {
        const std::optional<Image> image = inputOf(m_ink);
        if (!image)
            return std::nullopt;
        m_before = decided(m_plan.classify(*image));
        const Verdict* verdict = verdictOf(m_before, m_question.strategy);
        if (!verdict)
            throw UsageError("model \"" + m_plan.classifier().name + "\": the model does not have the strategy "
                             + toText(m_question.strategy));
        m_answer.before = answeredClasses(*verdict);
        const std::vector<StrokePart> segments = segmentsOf(m_ink);
        m_answer.erased = firstFlip(erasedRuns(m_ink, segments, atMost(mostRuns)), m_answer.triedErased);
        if (!m_answer.erased)
            m_answer.erased = firstFlip(erasedPairs(m_ink, segments, atMost(mostPairs)), m_answer.triedErased);
        m_answer.added = firstFlip(addedStrokes(m_ink, segments, atMost(mostAdded)), m_answer.triedAdded);
        return std::move(m_answer);
    }

private:
    std::optional<Image> inputOf(const Ink& ink) const
    {
        return normalize(ink, m_plan.classifier().preprocessing, m_question.options);
    }

    /// The number of changes to try: fewer for a drawing of very many points, which takes long to draw.
    std::size_t atMost(std::size_t usual) const
    {
        std::size_t points = 1;
        for (const Stroke& stroke : m_ink.strokes)
            points += stroke.points.size();
        return std::clamp<std::size_t>(mostPointsDrawn / points, 1, usual);
    }

    std::vector<Verdict> decided(std::vector<Verdict> verdicts) const
    {
        decideBy(m_question.rules, verdicts);
        return verdicts;
    }

    bool isWanted(const std::vector<int>& after) const
    {
        return after != m_answer.before && (!m_question.wanted || after == std::vector{*m_question.wanted});
    }

    /// The first change that changes the answer. Changes after which nothing is drawn do not count.
    std::optional<CounterChange> firstFlip(const std::vector<InkChange>& changes, std::size_t& tried)
    {
        for (std::size_t first = 0; first < changes.size(); first += atOnce) {
            const std::span<const InkChange> some =
                std::span(changes).subspan(first, std::min(atOnce, changes.size() - first));
            std::vector<std::size_t> places;
            const Tensor images = imagesOf(some, places);
            if (m_stop.stop_requested()) {
                m_answer.complete = false;
                return std::nullopt;
            }
            tried += some.size();
            const std::vector<StrategyId> needed = neededStrategies();
            const auto verdicts =
                places.empty() ? std::vector<std::vector<Verdict>>{} : m_plan.classifyAll(images, needed);
            for (std::size_t n = 0; n < places.size(); ++n) {
                const std::vector<Verdict> after = decided(verdicts[n]);
                if (isWanted(answeredClasses(*verdictOf(after, m_question.strategy))))
                    return described(some[places[n]]);
            }
        }
        return std::nullopt;
    }

    /// The strategy, and the one whose duels its rules may use.
    std::vector<StrategyId> neededStrategies() const
    {
        std::vector<StrategyId> needed{m_question.strategy};
        if (m_question.strategy == StrategyId::Elimination && m_question.rules.ddag
            && verdictOf(m_before, StrategyId::Pairwise))
            needed.push_back(StrategyId::Pairwise);
        return needed;
    }

    Tensor imagesOf(std::span<const InkChange> changes, std::vector<std::size_t>& places) const
    {
        std::vector<float> values;
        for (std::size_t i = 0; i < changes.size() && !m_stop.stop_requested(); ++i)
            if (const std::optional<Image> image = inputOf(changedInk(m_ink, changes[i]))) {
                values.insert(values.end(), image->values().begin(), image->values().end());
                places.push_back(i);
            }
        Shape shape = m_plan.classifier().trunk.input;
        shape.insert(shape.begin(), static_cast<std::int64_t>(places.size()));
        return {std::move(shape), std::move(values)};
    }

    CounterChange described(const InkChange& change)
    {
        const std::vector<Verdict> after = decided(m_plan.classify(*inputOf(changedInk(m_ink, change))));
        CounterChange found{.change = change,
                            .share = change.length / std::max(lengthOf(m_ink), 1e-9),
                            .after = {},
                            .flipped = {},
                            .kept = {}};
        for (std::size_t i = 0; i < after.size(); ++i)
            (answeredClasses(after[i]) != answeredClasses(m_before[i]) ? found.flipped : found.kept)
                .push_back(after[i].strategy);
        found.after = answeredClasses(*verdictOf(after, m_question.strategy));
        return found;
    }

    ClassifierPlan& m_plan;
    const Ink& m_ink;
    const CounterQuestion& m_question;
    const std::stop_token& m_stop;
    std::vector<Verdict> m_before;
    CounterAnswer m_answer;
};

}  // namespace

std::optional<CounterAnswer> counterAnswer(ClassifierPlan& plan, const Ink& ink, const CounterQuestion& question,
                                           const std::stop_token& stop)
{
    return CounterSearch(plan, ink, question, stop).run();
}

}  // namespace core

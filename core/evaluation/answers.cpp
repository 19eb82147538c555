#include "core/evaluation/answers.h"

#include "core/base/error.h"
#include "core/data/strokes.h"
#include "core/evaluation/evaluation.h"
#include "core/strategy/confidence.h"
#include "core/strategy/strategy.h"
#include "core/tensor/operations.h"

#include <algorithm>
#include <chrono>

namespace core {

namespace {

constexpr std::int64_t answerChunk = 512;

std::size_t placeOf(const Answers& answers, StrategyId strategy)
{
    const auto found = std::ranges::find(answers.strategies, strategy);
    expects(found != answers.strategies.end(), "Answers: needs a strategy of the answers");
    return static_cast<std::size_t>(found - answers.strategies.begin());
}

double gapOfHighest(std::span<const float> scores)
{
    if (scores.size() < 2)
        return 0.0;
    std::vector<float> sorted(scores.begin(), scores.end());
    std::ranges::partial_sort(sorted, sorted.begin() + 2, std::ranges::greater());
    return static_cast<double>(sorted[0]) - static_cast<double>(sorted[1]);
}

/// Maps each class of the model to a class of the data set.
std::vector<std::uint8_t> dataClassesFor(const Classifier& classifier, const Dataset& dataset)
{
    const std::vector<int> classes = modelClassesFor(classifier.classNames, dataset.classNames);
    std::vector<std::uint8_t> back(classes.size());
    for (std::size_t label = 0; label < classes.size(); ++label)
        back[static_cast<std::size_t>(classes[label])] = static_cast<std::uint8_t>(label);
    return back;
}

Answer answerOf(const Verdict& verdict)
{
    Answer answer;
    answer.said = static_cast<std::uint8_t>(verdict.winner.value_or(static_cast<int>(argmax(verdict.scores))));
    answer.labels = verdict.winner ? 1 : 0;
    if (const auto* trace = std::get_if<MultiLabelTrace>(&verdict.trace)) {
        answer.said = static_cast<std::uint8_t>(argmax(verdict.scores));
        answer.labels = static_cast<std::uint8_t>(trace->labels.size());
    }
    answer.margin = static_cast<float>(marginOf(verdict));
    answer.confidence = static_cast<float>(statedConfidence(verdict));
    return answer;
}

}  // namespace

bool Answers::has(StrategyId strategy) const
{
    return std::ranges::find(strategies, strategy) != strategies.end();
}

std::span<const Answer> Answers::of(std::int64_t image) const
{
    expects(image >= 0 && image < images, "Answers: image outside the data set");
    return std::span(rows).subspan(static_cast<std::size_t>(image) * strategies.size(), strategies.size());
}

const Answer& Answers::at(std::int64_t image, StrategyId strategy) const
{
    return of(image)[placeOf(*this, strategy)];
}

bool Answers::disagree(std::int64_t image) const
{
    const auto said = of(image);
    return std::ranges::any_of(said, [&](const Answer& answer) { return answer.said != said.front().said; });
}

double marginOf(const Verdict& verdict)
{
    if (const auto* trace = std::get_if<EliminationTrace>(&verdict.trace))
        return trace->rounds.empty() ? 0.0 : gapOfHighest(trace->rounds.back().scores);
    const auto rivals = static_cast<double>(verdict.scores.size()) - 1.0;
    if (std::holds_alternative<PairwiseTrace>(verdict.trace))
        return rivals > 0.0 ? gapOfHighest(verdict.scores) / rivals : 0.0;
    const std::vector<double> stated = statedProbabilities(verdict);
    return gapOfHighest(std::vector<float>(stated.begin(), stated.end()));
}

std::optional<Answers> answerAll(ClassifierPlan& plan, const Dataset& images,
                                 const std::function<void(std::int64_t)>& progress, std::stop_token stop)
{
    const RuledImages ruled(images, plan.classifier().preprocessing);
    const Dataset& dataset = ruled.images();
    checkFit(plan.classifier(), dataset);
    const std::vector<std::uint8_t> labels = dataClassesFor(plan.classifier(), dataset);
    const auto begin = std::chrono::steady_clock::now();
    Answers answers{.strategies = plan.classifier().strategies(), .images = dataset.size(), .rows = {}};
    answers.rows.reserve(static_cast<std::size_t>(dataset.size()) * answers.strategies.size());
    for (std::int64_t first = 0; first < dataset.size(); first += answerChunk) {
        if (stop.stop_requested())
            return std::nullopt;
        const std::int64_t count = std::min(answerChunk, dataset.size() - first);
        for (const auto& verdicts : plan.classifyAll(dataset.images(first, count)))
            for (const Verdict& verdict : verdicts) {
                answers.rows.push_back(answerOf(verdict));
                answers.rows.back().said = labels[answers.rows.back().said];
            }
        if (progress)
            progress(first + count);
    }
    answers.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return answers;
}

std::vector<std::vector<std::int64_t>> confusionOf(const Answers& answers, StrategyId strategy, const Dataset& dataset)
{
    expects(answers.images == dataset.size(), "confusionOf: needs the data set of the answers");
    const std::size_t place = placeOf(answers, strategy);
    const auto classes = static_cast<std::size_t>(dataset.classCount());
    std::vector<std::vector<std::int64_t>> counts(classes, std::vector<std::int64_t>(classes));
    for (std::int64_t image = 0; image < answers.images; ++image)
        ++counts[dataset.labels[static_cast<std::size_t>(image)]][answers.of(image)[place].said];
    return counts;
}

std::map<StrategyId, std::vector<bool>> rightOn(const Answers& answers, const Dataset& dataset)
{
    expects(answers.images == dataset.size(), "rightOn: needs the data set of the answers");
    std::map<StrategyId, std::vector<bool>> right;
    for (std::size_t place = 0; place < answers.strategies.size(); ++place) {
        const StrategyId strategy = answers.strategies[place];
        std::vector<bool>& one = right[strategy];
        one.reserve(dataset.labels.size());
        for (std::int64_t image = 0; image < answers.images; ++image) {
            const Answer& answer = answers.of(image)[place];
            const bool rejected = strategy == StrategyId::Cascade && answer.labels == 0;
            one.push_back(!rejected && answer.said == dataset.labels[static_cast<std::size_t>(image)]);
        }
    }
    return right;
}

}  // namespace core

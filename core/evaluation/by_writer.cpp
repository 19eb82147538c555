#include "core/evaluation/by_writer.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>

namespace core {

namespace {

std::vector<WriterScore> scoresOf(const std::map<StrategyId, std::vector<bool>>& rightOn, const Dataset& dataset)
{
    std::vector<WriterScore> all(dataset.writerNames.size());
    for (std::size_t i = 0; i < dataset.writers.size(); ++i) {
        if (dataset.writers[i] < 0)
            continue;
        WriterScore& score = all[static_cast<std::size_t>(dataset.writers[i])];
        ++score.images;
        for (const auto& [id, right] : rightOn)
            score.right[id] += right[i];
    }
    for (std::size_t writer = 0; writer < all.size(); ++writer) {
        all[writer].writer = dataset.writerNames[writer];
        all[writer].index = static_cast<std::int32_t>(writer);
    }
    std::erase_if(all, [](const WriterScore& score) { return score.images == 0; });
    std::ranges::sort(all, naturallyBefore, &WriterScore::writer);
    return all;
}

template <typename Accuracy>
std::vector<WriterScore> lowestFirst(std::vector<WriterScore> scores, const Accuracy& accuracy)
{
    std::ranges::stable_sort(scores, [&accuracy](const WriterScore& a, const WriterScore& b) {
        const double one = accuracy(a), other = accuracy(b);
        return one != other ? one < other : a.images > b.images;
    });
    return scores;
}

}  // namespace

double WriterScore::accuracy(StrategyId strategy) const
{
    return static_cast<double>(right.at(strategy)) / static_cast<double>(images);
}

double WriterScore::meanAccuracy() const
{
    double sum = 0.0;
    for (const auto& [id, count] : right)
        sum += accuracy(id);
    return right.empty() ? 0.0 : sum / static_cast<double>(right.size());
}

std::vector<WriterScore> byWriter(const Evaluation& evaluation, const Dataset& dataset)
{
    expects(evaluation.images == dataset.size(), "byWriter: an evaluation of other images");
    return scoresOf(evaluation.rightOn, dataset);
}

std::vector<WriterScore> byWriter(const Answers& answers, const Dataset& dataset)
{
    return scoresOf(rightOn(answers, dataset), dataset);
}

std::vector<WriterScore> hardestFirst(std::vector<WriterScore> scores)
{
    return lowestFirst(std::move(scores), [](const WriterScore& score) { return score.meanAccuracy(); });
}

std::vector<WriterScore> hardestFirst(std::vector<WriterScore> scores, StrategyId strategy)
{
    return lowestFirst(std::move(scores), [strategy](const WriterScore& score) { return score.accuracy(strategy); });
}

}  // namespace core

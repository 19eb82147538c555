#include "core/evaluation/by_writer.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>

namespace core {

double WriterScore::meanAccuracy() const
{
    double sum = 0.0;
    for (const auto& [id, count] : right)
        sum += static_cast<double>(count) / static_cast<double>(images);
    return right.empty() ? 0.0 : sum / static_cast<double>(right.size());
}

std::vector<WriterScore> byWriter(const Evaluation& evaluation, const Dataset& dataset)
{
    expects(evaluation.images == dataset.size(), "byWriter: an evaluation of other images");
    std::vector<WriterScore> all(dataset.writerNames.size());
    for (std::size_t i = 0; i < dataset.writers.size(); ++i) {
        if (dataset.writers[i] < 0)
            continue;
        WriterScore& score = all[static_cast<std::size_t>(dataset.writers[i])];
        ++score.images;
        for (const auto& [id, rightOn] : evaluation.rightOn)
            score.right[id] += rightOn[i];
    }
    for (std::size_t writer = 0; writer < all.size(); ++writer)
        all[writer].writer = dataset.writerNames[writer];
    std::erase_if(all, [](const WriterScore& score) { return score.images == 0; });
    std::ranges::sort(all, naturallyBefore, &WriterScore::writer);
    return all;
}

std::vector<WriterScore> hardestFirst(std::vector<WriterScore> scores)
{
    std::ranges::stable_sort(scores, [](const WriterScore& a, const WriterScore& b) {
        const double one = a.meanAccuracy(), other = b.meanAccuracy();
        return one != other ? one < other : a.images > b.images;
    });
    return scores;
}

}  // namespace core

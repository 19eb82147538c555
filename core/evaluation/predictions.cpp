#include "core/evaluation/predictions.h"

#include "core/base/csv.h"
#include "core/base/error.h"
#include "core/strategy/strategy.h"

#include <fmt/format.h>

#include <iterator>

namespace core {

namespace {

std::string headOf(const Answers& answers, bool writers)
{
    std::string head = writers ? "index,class,writer" : "index,class";
    for (const StrategyId id : answers.strategies) {
        const std::string name = toText(id);
        fmt::format_to(std::back_inserter(head), ",{0},{0}_confidence,{0}_margin", name);
        if (strategy(id).labels)
            head += ',' + name + "_labels";
    }
    return head + '\n';
}

std::string writerOf(const Dataset& dataset, std::size_t image)
{
    const auto writer = dataset.writers[image];
    return writer < 0 ? std::string() : csvField(dataset.writerNames.at(static_cast<std::size_t>(writer)));
}

}  // namespace

Answers answersOf(const Answers& all, const std::vector<StrategyId>& strategies)
{
    Answers some{.strategies = strategies, .images = all.images, .rows = {}};
    for (std::int64_t image = 0; image < all.images; ++image)
        for (const StrategyId id : strategies)
            some.rows.push_back(all.at(image, id));
    return some;
}

std::string predictionsCsv(const Answers& answers, const Dataset& dataset, std::span<const std::int64_t> numbers)
{
    expects(answers.images == dataset.size(), "predictionsCsv: needs the data set of the answers");
    expects(numbers.empty() || std::ssize(numbers) == answers.images, "predictionsCsv: needs a number for each image");
    std::vector<std::string> names;
    for (const std::string& name : dataset.classNames)
        names.push_back(csvField(name));
    const bool writers = dataset.knowsWriters();
    std::string text = headOf(answers, writers);
    const auto out = std::back_inserter(text);
    for (std::int64_t image = 0; image < answers.images; ++image) {
        const auto place = static_cast<std::size_t>(image);
        fmt::format_to(out, "{},{}", numbers.empty() ? image : numbers[place], names.at(dataset.labels[place]));
        if (writers)
            text += ',' + writerOf(dataset, place);
        for (std::size_t i = 0; i < answers.strategies.size(); ++i) {
            const Answer& answer = answers.of(image)[i];
            const bool rejected = answers.strategies[i] == StrategyId::Cascade && answer.labels == 0;
            fmt::format_to(out, ",{},{:.6f},{:.6f}", rejected ? std::string() : names.at(answer.said),
                           answer.confidence, answer.margin);
            if (strategy(answers.strategies[i]).labels)
                fmt::format_to(out, ",{}", answer.labels);
        }
        text += '\n';
    }
    return text;
}

}  // namespace core

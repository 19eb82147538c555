#include "app/commands/hardest_output.h"

#include "core/base/text.h"
#include "core/base/visible.h"
#include "core/evaluation/hard_cases.h"
#include "core/strategy/strategy.h"

#include <fmt/format.h>

#include <cstdio>

namespace app {

namespace {

constexpr std::size_t lettersOfName = 12;  ///< of a class or writer in the table, in bytes

std::string shortName(const std::string& name)
{
    return core::visible(core::firstLetters(name, lettersOfName));
}

}  // namespace

std::vector<HardImage> hardestOf(const core::Answers& answers, const core::Dataset& images, std::int64_t count)
{
    std::vector<HardImage> hardest;
    for (const std::int64_t index : core::hardestImages(answers, images, count)) {
        const auto place = static_cast<std::size_t>(index);
        HardImage image{
            .index = index, .truth = images.classNames.at(images.labels.at(place)), .writer = {}, .said = {}};
        if (images.knowsWriters() && images.writers[place] >= 0)
            image.writer = images.writerNames[static_cast<std::size_t>(images.writers[place])];
        for (const core::StrategyId id : answers.strategies)
            image.said[id] = images.classNames.at(answers.at(index, id).said);
        hardest.push_back(std::move(image));
    }
    return hardest;
}

Json toJson(const std::vector<HardImage>& images)
{
    Json list = Json::array();
    for (const HardImage& image : images) {
        Json said = Json::object();
        for (const auto& [id, name] : image.said)
            said[core::toText(id)] = name;
        Json item{{"index", image.index}, {"class", image.truth}, {"said", said}};
        if (!image.writer.empty())
            item["writer"] = image.writer;
        list.push_back(std::move(item));
    }
    return list;
}

void print(const std::vector<HardImage>& images)
{
    if (images.empty())
        return;
    std::string head = fmt::format("{:>7} {:>12}", "image", "class");
    for (const auto& [id, name] : images.front().said)
        head += fmt::format(" {:>12}", core::toText(id));
    std::printf("\nHardest %zu images\n%s  writer\n", images.size(), head.c_str());
    for (const HardImage& image : images) {
        std::string row = fmt::format("{:>7} {:>12}", image.index, shortName(image.truth));
        for (const auto& [id, name] : image.said)
            row += fmt::format(" {:>12}", shortName(name));
        std::printf("%s  %s\n", row.c_str(), shortName(image.writer).c_str());
    }
}

}  // namespace app

#include "app/commands/writers_output.h"

#include "core/base/text.h"
#include "core/base/visible.h"
#include "core/strategy/strategy.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <string>

namespace app {

namespace {

constexpr std::size_t mostHardest = 5;
constexpr std::size_t longestWriter = 40;  ///< bytes

void printRows(const std::vector<core::WriterScore>& scores, std::size_t most)
{
    std::string head = fmt::format("{:>7}", "images");
    for (const auto& [id, right] : scores.front().right)
        head += fmt::format(" {:>11}", core::toText(id));
    std::printf("%s  writer\n", head.c_str());
    const std::vector<core::WriterScore> hardest = core::hardestFirst(scores);
    for (std::size_t i = 0; i < std::min(most, hardest.size()); ++i) {
        std::string row = fmt::format("{:>7}", hardest[i].images);
        for (const auto& [id, right] : hardest[i].right)
            row += fmt::format(" {:>11}", percent(hardest[i].accuracy(id)));
        std::printf("%s  %s\n", row.c_str(),
                    core::visible(core::firstLetters(hardest[i].writer, longestWriter)).c_str());
    }
}

}  // namespace

Json toJson(const std::vector<core::WriterScore>& scores)
{
    Json writers = Json::array();
    for (const core::WriterScore& score : scores) {
        Json strategies = Json::object();
        for (const auto& [id, right] : score.right)
            strategies[core::toText(id)] = {{"right", right}, {"accuracy", score.accuracy(id)}};
        writers.push_back({{"writer", score.writer}, {"images", score.images}, {"strategies", strategies}});
    }
    return writers;
}

void printHardestWriters(const std::vector<core::WriterScore>& scores)
{
    if (scores.empty())
        return;
    std::printf("\nHardest of %zu writers\n", scores.size());
    printRows(scores, mostHardest);
}

void printWriters(const std::vector<core::WriterScore>& scores)
{
    std::printf("\nAll %zu writers, the hardest first\n", scores.size());
    printRows(scores, scores.size());
}

}  // namespace app

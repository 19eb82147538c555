// Accuracy of a model for habits of writing that MNIST hardly contains, such as the barred 7, on the test digits of a
// data set of strokes. The rules below find the digits by the shape of their strokes. --sheet draws the digits that
// each rule found, to check the rules by eye.
#include "core/base/csv.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/output.h"
#include "core/data/catalogue.h"
#include "core/evaluation/by_writer.h"
#include "core/model/zoo.h"
#include "core/strategy/strategy.h"
#include "tests/bench/contact_sheet.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>
#include <memory>
#include <numbers>
#include <numeric>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace {

// ---- shapes ----

constexpr double step = 0.01;  ///< canvas units between the points of a line; the longer side of a digit is 0.6

struct Point {
    double x = 0.0, y = 0.0;
};
using Line = std::vector<Point>;

double distance(const Point& a, const Point& b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// The points of a stroke at equal distances.
Line evenly(const core::Stroke& stroke)
{
    Line line;
    for (const core::InkPoint& given : stroke.points) {
        const Point target{given.x, given.y};
        if (line.empty())
            line.push_back(target);
        for (double rest = distance(line.back(), target); rest >= step; rest = distance(line.back(), target)) {
            const Point from = line.back();
            line.push_back({from.x + (target.x - from.x) * step / rest, from.y + (target.y - from.y) * step / rest});
        }
    }
    return line;
}

struct Extent {
    double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;

    double width() const { return right - left; }
    double height() const { return bottom - top; }
    double longer() const { return std::max(width(), height()); }
};

template <typename Iterator>
Extent extentOf(Iterator first, Iterator last)
{
    Extent extent;
    for (; first != last; ++first) {
        extent.left = std::min(extent.left, first->x), extent.right = std::max(extent.right, first->x);
        extent.top = std::min(extent.top, first->y), extent.bottom = std::max(extent.bottom, first->y);
    }
    return extent;
}

struct Digit {
    std::vector<Line> lines;  ///< without dots
    Extent extent;
};

Digit digitOf(const core::Ink& ink)
{
    Digit digit;
    Line all;
    for (const core::Stroke& stroke : ink.strokes)
        if (const Line line = evenly(stroke); line.size() > 3) {
            digit.lines.push_back(line);
            all.insert(all.end(), line.begin(), line.end());
        }
    digit.extent = extentOf(all.begin(), all.end());
    return digit;
}

auto highest(Line::const_iterator first, Line::const_iterator last)
{
    return std::min_element(first, last, [](const Point& a, const Point& b) { return a.y < b.y; });
}
auto lowest(Line::const_iterator first, Line::const_iterator last)
{
    return std::max_element(first, last, [](const Point& a, const Point& b) { return a.y < b.y; });
}

/// The line that reaches down farthest.
const Line& stemOf(const Digit& digit)
{
    return *std::ranges::max_element(digit.lines, {},
                                     [](const Line& line) { return lowest(line.begin(), line.end())->y; });
}
const Line& longestOf(const Digit& digit)
{
    return *std::ranges::max_element(digit.lines, {}, [](const Line& line) { return line.size(); });
}

/// Whether the segments a-b and c-d cross.
bool cross(const Point& a, const Point& b, const Point& c, const Point& d)
{
    const auto side = [](const Point& from, const Point& to, const Point& point) {
        return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
    };
    return side(a, b, c) * side(a, b, d) < 0.0 && side(c, d, a) * side(c, d, b) < 0.0;
}

// ---- habits ----

/// A long stroke up to the top precedes the stroke down.
bool hasUpstroke(const Digit& digit)
{
    const Line& line = longestOf(digit);
    const auto peak = highest(line.begin(), line.end());
    const auto start = lowest(line.begin(), peak + 1);
    const auto foot = lowest(peak, line.end());
    const double rise = start->y - peak->y, fall = foot->y - peak->y;
    return rise > 0.35 * digit.extent.height() && fall > 0.75 * digit.extent.height() && peak->x - start->x > 0.05;
}

/// A short, about horizontal line crosses the stem.
bool hasBar(const Digit& digit)
{
    for (const Line& bar : digit.lines) {
        const double across = std::abs(bar.back().x - bar.front().x), down = std::abs(bar.back().y - bar.front().y);
        if (across < 1.5 * down || static_cast<double>(bar.size()) * step > 1.3 * std::hypot(across, down))
            continue;
        for (const Line& stem : digit.lines)
            for (std::size_t i = 1; &stem != &bar && i < stem.size(); ++i)
                for (std::size_t j = 1; j < bar.size(); ++j) {
                    const double place = (stem[i].y - digit.extent.top) / digit.extent.height();
                    const double along = static_cast<double>(j) / static_cast<double>(bar.size());
                    const double above = stem[i].y - highest(stem.begin(), stem.begin() + static_cast<int>(i))->y;
                    if (place > 0.25 && place < 0.85 && along > 0.1 && along < 0.9 && above > 0.1
                        && cross(stem[i - 1], stem[i], bar[j - 1], bar[j]))
                        return true;
                }
    }
    return false;
}

/// A line runs through the middle of a ring, from one side to the other.
bool hasSlash(const Digit& digit)
{
    const Line& ring = longestOf(digit);
    const Extent extent = extentOf(ring.begin(), ring.end());
    if (extent.width() < 0.1)
        return false;
    const auto fromMiddle = [&extent](const Point& point) {
        return Point{(2.0 * point.x - extent.left - extent.right) / extent.width(),
                     (2.0 * point.y - extent.top - extent.bottom) / extent.height()};
    };
    std::set<int> directions;  // of 36, in which the ring lies
    bool slashed = false;
    for (const Line& line : digit.lines) {
        std::optional<Point> before;  // where the line was last outside
        bool inside = false;
        for (const Point& given : line) {
            const Point point = fromMiddle(given);
            const double radius = std::hypot(point.x, point.y);
            inside = inside || radius < 0.3;
            if (radius < 0.7)
                continue;
            if (inside && before)
                slashed = slashed || distance(*before, point) > 1.3;
            before = point, inside = false;
            if (&line == &ring)
                directions.insert(static_cast<int>((std::atan2(point.y, point.x) / std::numbers::pi + 1.0) * 17.999));
        }
    }
    return slashed && directions.size() >= 27;
}

/// The stem ends in a hook to the left and up.
bool hasHook(const Digit& digit)
{
    const Line& stem = stemOf(digit);
    const auto bottom = lowest(stem.begin(), stem.end());
    const auto end = highest(bottom, stem.end());
    return bottom->x - end->x > 0.08 && bottom->y - end->y > 0.03;
}

bool isOneStroke(const Digit& digit)
{
    return digit.lines.size() == 1;
}

/// The left line and the stem of a 4 do not meet at the top.
bool isOpen(const Digit& digit)
{
    const Line& first = digit.lines.front();
    const Line& stem = stemOf(digit);
    const auto foot = lowest(stem.begin(), stem.end());
    auto from = stem.begin();
    if (&stem == &first)
        from = std::min_element(stem.begin(), foot + 1, [](const Point& a, const Point& b) { return a.x < b.x; });
    const auto top = highest(from, foot + 1);
    return top->x - highest(first.begin(), first.end())->x > 0.25 * digit.extent.width();
}

bool isOpenInOneStroke(const Digit& digit)
{
    return isOneStroke(digit) && isOpen(digit);
}

/// The loop at the foot is small beside the digit. It may be open by a small gap.
bool hasTinyLoop(const Digit& digit)
{
    const Line& line = longestOf(digit);
    const double middle = 0.5 * (digit.extent.top + digit.extent.bottom);
    double largest = 0.0;
    for (std::size_t i = 1; i < line.size(); ++i)
        for (std::size_t j = i + 10; j < line.size(); ++j) {
            const bool ends = j + 1 == line.size() && distance(line[i], line[j]) < 0.05;
            const Extent loop = extentOf(line.begin() + static_cast<int>(i), line.begin() + static_cast<int>(j));
            if (loop.bottom > middle && (ends || cross(line[i - 1], line[i], line[j - 1], line[j])))
                largest = std::max(largest, loop.longer());
        }
    return largest > 0.0 && largest < 0.35 * digit.extent.longer();
}

struct Habit {
    const char* name;
    const char* label;
    bool (*shownBy)(const Digit& digit);
};
constexpr Habit habits[] = {{"continental 1", "1", hasUpstroke},
                            {"barred 7", "7", hasBar},
                            {"slashed 0", "0", hasSlash},
                            {"curled 9", "9", hasHook},
                            {"open 4", "4", isOpen},
                            {"open 4 in one stroke", "4", isOpenInOneStroke},
                            {"6 with a tiny loop", "6", hasTinyLoop}};

using Group = std::vector<std::int64_t>;  ///< indices of digits

Group digitsWith(const Habit& habit, const core::Dataset& dataset)
{
    Group group;
    for (std::int64_t i = 0; i < dataset.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (dataset.classNames[dataset.labels[at]] != habit.label)
            continue;
        const Digit digit = digitOf(dataset.strokes[at]->ink);
        if (!digit.lines.empty() && habit.shownBy(digit))
            group.push_back(i);
    }
    return group;
}

// ---- output ----

std::string writerOf(const core::Dataset& dataset, std::int64_t digit)
{
    const std::int32_t writer = dataset.knowsWriters() ? dataset.writers[static_cast<std::size_t>(digit)] : -1;
    return writer < 0 ? "" : dataset.writerNames[static_cast<std::size_t>(writer)];
}

void printHead(const char* title, const core::Evaluation& evaluation)
{
    std::printf("\n%-24s %7s %8s", title, "digits", "writers");
    for (const auto& [id, right] : evaluation.rightOn)
        std::printf(" %11s", core::toText(id).c_str());
    std::printf("\n");
}

void printRow(const std::string& name, const Group& group, const core::Dataset& dataset,
              const core::Evaluation& evaluation)
{
    std::set<std::string> writers;
    for (const std::int64_t digit : group)
        writers.insert(writerOf(dataset, digit));
    std::printf("%-24s %7zu %8zu", name.c_str(), group.size(), writers.size());
    for (const auto& [id, right] : evaluation.rightOn) {
        const auto count = std::ranges::count_if(
            group, [&right](std::int64_t digit) { return right[static_cast<std::size_t>(digit)]; });
        std::printf(" %11s", group.empty() ? "-"
                                           : fmt::format("{:.2f} %", 100.0 * static_cast<double>(count)
                                                                         / static_cast<double>(group.size()))
                                                 .c_str());
    }
    std::printf("\n");
}

void writeSheet(const std::filesystem::path& file, const Group& group, const core::Dataset& dataset)
{
    std::vector<bench::SheetCell> cells;
    for (const std::int64_t digit : group)
        cells.push_back({dataset.strokes[static_cast<std::size_t>(digit)]->ink, ""});
    bench::writeContactSheet(file, cells);
}

// ---- measurement ----

/// Evaluates all strategies. Multi-label is right if its labels are exactly the true one.
core::Evaluation evaluated(const std::shared_ptr<const core::Classifier>& classifier, const core::Dataset& dataset)
{
    core::ClassifierPlan plan(classifier);
    core::Evaluation evaluation = core::evaluate(plan, dataset, {}).value();
    const core::FittedImages fitted(*classifier, dataset);
    for (auto& [id, right] : evaluation.rightOn) {
        if (!core::strategy(id).labels)
            continue;
        for (std::int64_t i = 0; i < dataset.size(); ++i) {
            const std::vector<core::Verdict> verdicts = plan.classify(fitted.images().image(i), std::array{id});
            const auto& trace = std::get<core::MultiLabelTrace>(verdicts.front().trace);
            const auto at = static_cast<std::size_t>(i);
            right[at] = trace.labels == std::vector<int>{fitted.images().labels[at]};
        }
    }
    return evaluation;
}

/// The digits of those writers for whom softmax is least accurate, a tenth of the writers. Of writers with the same
/// accuracy, those with fewer digits count first, which gives the lowest accuracy of the group.
Group digitsOfWorstWriters(const core::Evaluation& evaluation, const core::Dataset& dataset)
{
    std::vector<core::WriterScore> scores = core::byWriter(evaluation, dataset);
    std::ranges::stable_sort(scores, {}, [](const core::WriterScore& score) {
        return std::pair(score.accuracy(core::StrategyId::Softmax), score.images);
    });
    std::set<std::int32_t> worst;
    for (std::size_t i = 0; i < (scores.size() + 9) / 10; ++i)
        worst.insert(scores[i].index);
    Group group;
    for (std::size_t i = 0; i < dataset.writers.size(); ++i)
        if (worst.contains(dataset.writers[i]))
            group.push_back(static_cast<std::int64_t>(i));
    return group;
}

struct Arguments {
    std::string model = "digits-lenet", dataset = "pen-digits", list, sheet;
    std::vector<std::string> dataDirectories;
};

void report(const Arguments& arguments)
{
    const auto classifier = core::openModel(arguments.model);
    const std::vector<std::filesystem::path> folders(arguments.dataDirectories.begin(),
                                                     arguments.dataDirectories.end());
    const core::Dataset test =
        core::openDataset(arguments.dataset, core::dataPlaces(folders), core::coreFormats()).test;
    if (!test.hasStrokes())
        throw core::UsageError(arguments.dataset + ": expected a data set of strokes, found pictures");
    const core::Evaluation evaluation = evaluated(classifier, test);
    std::printf("Model %s on %s. Multi-label: exact match.\n", classifier->name.c_str(), test.name.c_str());

    std::string list = "habit,file,segment,label,writer\n";
    printHead("habit", evaluation);
    for (const Habit& habit : habits) {
        const Group group = digitsWith(habit, test);
        printRow(habit.name, group, test, evaluation);
        for (const std::int64_t digit : group) {
            const core::StrokeItem& item = *test.strokes[static_cast<std::size_t>(digit)];
            list += fmt::format("{},{},{},{},{}\n", habit.name, core::csvField(item.file), item.segment, habit.label,
                                core::csvField(writerOf(test, digit)));
        }
        if (!arguments.sheet.empty() && !group.empty())
            writeSheet(std::filesystem::path(arguments.sheet) / (std::string(habit.name) + ".svg"), group, test);
    }
    if (!arguments.list.empty())
        core::writeFile(arguments.list, list);

    printHead("writers", evaluation);
    Group all(static_cast<std::size_t>(test.size()));
    std::iota(all.begin(), all.end(), 0);
    printRow("all", all, test, evaluation);
    if (test.knowsWriters())
        printRow("worst tenth by softmax", digitsOfWorstWriters(evaluation, test), test, evaluation);

    std::map<std::string, Group> files;
    for (const std::int64_t digit : all)
        files[test.strokes[static_cast<std::size_t>(digit)]->file].push_back(digit);
    printHead("file", evaluation);
    for (const auto& [file, group] : files)
        printRow(file, group, test, evaluation);
}

}  // namespace

int main(int argc, char** argv)
{
    CLI::App program("Accuracy of a model by habits of writing, writers and files, on a data set of strokes");
    Arguments arguments;
    program.add_option("--model", arguments.model, "Model name or file");
    program.add_option("--dataset", arguments.dataset, "Data set name or folder");
    program.add_option("--data-dir", arguments.dataDirectories, "Folder with data sets; may be repeated");
    program.add_option("--list", arguments.list, "CSV file for the digits of each habit");
    program.add_option("--sheet", arguments.sheet, "Folder for one SVG file for each habit, with its digits");
    CLI11_PARSE(program, argc, argv);
    try {
        report(arguments);
    } catch (const core::Error& error) {
        std::fprintf(stderr, "habits: %s\n", error.what());
        return 2;
    }
    return 0;
}

#include "core/data/division.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/left_out.h"
#include "core/data/strokes.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <string_view>
#include <tuple>

namespace core {

namespace {

/// A thing to divide, with its place in a random order that is the same everywhere.
struct Ticket {
    std::uint64_t hash = 0;
    std::string name;
    std::int64_t index = 0;

    bool operator<(const Ticket& other) const
    {
        return std::tie(hash, name, index) < std::tie(other.hash, other.name, other.index);
    }
};

Ticket ticketFor(const std::string& name, std::int64_t index)
{
    return {derivedSeed(0, name), name, index};
}

std::int64_t fifthOf(std::size_t count)
{
    return (static_cast<std::int64_t>(count) + 2) / 5;
}

/// The first `count` in the order of the hashes.
std::vector<std::int64_t> drawn(std::vector<Ticket> tickets, std::int64_t count)
{
    std::ranges::sort(tickets, std::less());
    std::vector<std::int64_t> indices;
    for (std::int64_t i = 0; i < count; ++i)
        indices.push_back(tickets[static_cast<std::size_t>(i)].index);
    return indices;
}

std::set<std::int64_t> testWriters(const Dataset& dataset)
{
    const bool isDrawn = dataset.hasStrokes();
    std::map<std::int32_t, std::string>
        homes;  // the first file of each writer; none of picture files, with one image each
    for (std::size_t i = 0; i < dataset.writers.size(); ++i)
        if (dataset.writers[i] >= 0) {
            const std::string file = isDrawn ? dataset.strokes[i]->file : std::string();
            const auto [home, added] = homes.try_emplace(dataset.writers[i], file);
            home->second = std::min(home->second, file);
        }
    std::map<std::string, std::vector<Ticket>> files;
    std::vector<Ticket> all;
    for (const auto& [writer, home] : homes) {
        const Ticket ticket = ticketFor(dataset.writerNames[static_cast<std::size_t>(writer)], writer);
        files[home].push_back(ticket);
        all.push_back(ticket);
    }
    std::set<std::int64_t> chosen;
    for (const auto& [file, tickets] : files)
        for (const std::int64_t writer : drawn(tickets, fifthOf(tickets.size())))
            chosen.insert(writer);
    if (chosen.empty())
        for (const std::int64_t writer : drawn(all, std::max<std::int64_t>(1, fifthOf(all.size()))))
            chosen.insert(writer);
    return chosen;
}

std::vector<bool> byWriter(const Dataset& dataset)
{
    if (const std::int64_t writers = writerCount(dataset); writers < 2)
        throw UsageError(dataset.name + ": expected images of at least two known writers to divide by writer, found "
                         + (writers == 0 ? "none" : "one"));
    const std::set<std::int64_t> chosen = testWriters(dataset);
    std::vector<bool> isForTest;
    for (const std::int32_t writer : dataset.writers)
        isForTest.push_back(chosen.contains(writer));
    return isForTest;
}

std::vector<bool> byItem(const Dataset& dataset)
{
    const bool isDrawn = dataset.hasStrokes();
    std::vector<std::vector<Ticket>> classes(static_cast<std::size_t>(dataset.classCount()));
    for (std::size_t i = 0; i < dataset.labels.size(); ++i)
        classes.at(dataset.labels[i])
            .push_back(
                ticketFor(isDrawn ? drawingName(*dataset.strokes[i]) : dataset.files[i], static_cast<std::int64_t>(i)));
    std::vector<bool> isForTest(dataset.labels.size());
    for (const std::vector<Ticket>& tickets : classes)
        for (const std::int64_t image :
             drawn(tickets, std::max<std::int64_t>(tickets.size() >= 2 ? 1 : 0, fifthOf(tickets.size()))))
            isForTest[static_cast<std::size_t>(image)] = true;
    return isForTest;
}

}  // namespace

std::string toText(SplitBy by)
{
    return by == SplitBy::Writer ? "writer" : "item";
}

SplitBy splitByNamed(const std::string& name)
{
    for (const SplitBy by : {SplitBy::Writer, SplitBy::Item})
        if (toText(by) == name)
            return by;
    throw UsageError("--split-by: expected writer or item, found \"" + name + '"');
}

std::int64_t writerCount(const Dataset& dataset)
{
    std::vector<bool> occurs(dataset.writerNames.size());
    for (const std::int32_t writer : dataset.writers)
        if (writer >= 0)
            occurs[static_cast<std::size_t>(writer)] = true;
    return std::ranges::count(occurs, true);
}

SplitBy usualSplit(const Dataset& dataset)
{
    return writerCount(dataset) >= 2 ? SplitBy::Writer : SplitBy::Item;
}

std::vector<bool> testImages(const Dataset& dataset, SplitBy by)
{
    expects(dataset.hasStrokes() || dataset.hasFiles(), "testImages: a data set without strokes or names of files");
    return by == SplitBy::Writer ? byWriter(dataset) : byItem(dataset);
}

ImageCounts dividedCounts(const Dataset& dataset)
{
    const SplitBy by = usualSplit(dataset);
    const std::vector<bool> isForTest = testImages(dataset, by);
    const auto test = static_cast<std::int64_t>(std::ranges::count(isForTest, true));
    return {.train = dataset.size() - test, .test = test, .writers = writerCount(dataset), .splitBy = by};
}

TrainTest divide(const Dataset& dataset, SplitBy by)
{
    const std::vector<bool> isForTest = testImages(dataset, by);
    std::vector<std::int64_t> order(dataset.labels.size());
    std::iota(order.begin(), order.end(), 0);
    const bool isDrawn = dataset.hasStrokes();
    std::ranges::stable_sort(order, std::less(), [&dataset, isDrawn](std::int64_t image) {
        const auto place = static_cast<std::size_t>(image);
        return isDrawn ? std::pair(std::string_view(dataset.strokes[place]->file), dataset.strokes[place]->segment)
                       : std::pair(std::string_view(dataset.files[place]), std::int64_t{0});
    });
    std::vector<std::int64_t> train, test;
    for (const std::int64_t image : order)
        (isForTest[static_cast<std::size_t>(image)] ? test : train).push_back(image);
    return {.train = dataset.subset(train), .test = dataset.subset(test), .note = "", .splitBy = by};
}

TrainTest drawnAndDivided(Dataset dataset, std::vector<std::string> remarks)
{
    drawPictures(dataset, {});
    TrainTest data = divide(dataset, usualSplit(dataset));
    data.remarks = std::move(remarks);
    return data;
}

Dataset wholeOf(Dataset train, const Dataset& test)
{
    const auto append = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
    append(train.pixels, test.pixels);
    append(train.labels, test.labels);
    append(train.strokes, test.strokes);
    append(train.files, test.files);
    append(train.writers, test.writers);
    return train;
}

TrainTest dividedBy(TrainTest data, SplitBy by)
{
    if (!data.splitBy)
        throw UsageError(data.train.name + ": the files decide which images are for testing; leave out --split-by");
    if (*data.splitBy == by)
        return data;
    TrainTest divided = divide(wholeOf(std::move(data.train), data.test), by);
    divided.note = std::move(data.note);
    divided.remarks = std::move(data.remarks);
    return divided;
}

}  // namespace core

#include "core/data/emnist.h"

#include "core/base/error.h"

#include <algorithm>
#include <set>
#include <span>

namespace core {

namespace {

std::vector<std::string> lettersOf(const std::string& letters)
{
    std::vector<std::string> names;
    for (const char letter : letters)
        names.emplace_back(1, letter);
    return names;
}

EmnistSplit splitNamed(const std::string& name)
{
    const std::string digits = "0123456789", capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    if (name == "letters")
        return {name, lettersOf(capitals), 1};
    if (name == "digits" || name == "mnist")
        return {name, lettersOf(digits), 0};
    if (name == "balanced" || name == "bymerge")  // some small letters count as their capitals
        return {name, lettersOf(digits + capitals + "abdefghnqrt"), 0};
    if (name == "byclass")
        return {name, lettersOf(digits + capitals + "abcdefghijklmnopqrstuvwxyz"), 0};
    return {name, {}, 0};
}

void transpose(std::span<std::uint8_t> image, std::int64_t side)
{
    for (std::int64_t y = 0; y < side; ++y)
        for (std::int64_t x = y + 1; x < side; ++x)
            std::swap(image[static_cast<std::size_t>(y * side + x)], image[static_cast<std::size_t>(x * side + y)]);
}

}  // namespace

std::vector<EmnistSplit> emnistSplits(const std::filesystem::path& folder)
{
    const std::string start = "emnist-", end = "-train-images-idx3-ubyte";
    std::set<std::string> names;
    std::error_code problem;
    for (std::filesystem::directory_iterator item(folder, problem), last; !problem && item != last;
         item.increment(problem)) {
        std::string name = item->path().filename().string();
        if (name.ends_with(".gz"))
            name.resize(name.size() - 3);
        if (name.size() > start.size() + end.size() && name.starts_with(start) && name.ends_with(end))
            names.insert(name.substr(start.size(), name.size() - start.size() - end.size()));
    }
    std::vector<EmnistSplit> splits;
    for (const std::string& name : names)
        splits.push_back(splitNamed(name));
    return splits;
}

void makeUpright(Dataset& dataset, const EmnistSplit& split, const std::string& where)
{
    const std::int64_t side = dataset.imageShape.at(1);
    if (side != dataset.imageShape.at(2))
        throw Error(where + ": expected square images, found " + toText(dataset.imageShape));
    const auto bytes = static_cast<std::size_t>(side * side);
    for (std::size_t at = 0; at < dataset.pixels.size(); at += bytes)
        transpose(std::span(dataset.pixels).subspan(at, bytes), side);
    for (std::uint8_t& label : dataset.labels) {
        if (label < split.firstLabel)
            throw Error(where + ": expected labels of at least " + std::to_string(split.firstLabel) + ", found "
                        + std::to_string(label));
        label = static_cast<std::uint8_t>(label - split.firstLabel);
    }
}

}  // namespace core

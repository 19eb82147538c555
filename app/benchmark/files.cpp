#include "app/benchmark/clock.h"
#include "app/benchmark/measure.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/temporary_folder.h"
#include "core/data/idx.h"
#include "core/model/zoo.h"
#include "core/strategy/classifier_plan.h"

#include <algorithm>
#include <filesystem>

namespace app {

namespace {

constexpr std::uint32_t fileImages = 20000;
constexpr std::uint32_t side = 28;

core::Bytes idx(std::uint32_t magic, const std::vector<std::uint32_t>& extents)
{
    core::Bytes bytes;
    std::uint64_t values = 1;
    const auto append = [&bytes](std::uint32_t number) {
        for (const int shift : {24, 16, 8, 0})
            bytes.push_back(static_cast<std::uint8_t>(number >> shift));
    };
    append(magic);
    for (const std::uint32_t extent : extents) {
        append(extent);
        values *= extent;
    }
    for (std::uint64_t i = 0; i < values; ++i)
        bytes.push_back(static_cast<std::uint8_t>(i % 10));
    return bytes;
}

/// Measures the reading and checking of files in the page cache, not the speed of the disk.
Json readingOfIdx()
{
    std::error_code problem;
    const std::filesystem::path place = std::filesystem::temp_directory_path(problem);
    if (problem)
        throw core::Error("benchmark: expected a folder for temporary files, found none: " + problem.message());
    const core::TemporaryFolder folder(place / "benchmark");
    const core::Bytes pictures = idx(0x803, {fileImages, side, side}), labels = idx(0x801, {fileImages});
    for (const char* part : {"train", "t10k"}) {
        core::writeFile(folder.path() / (std::string(part) + "-images-idx3-ubyte"), pictures);
        core::writeFile(folder.path() / (std::string(part) + "-labels-idx1-ubyte"), labels);
    }
    const double microseconds = median(times(5, [&] { core::readIdxFolder(folder.path(), "benchmark", {}); }));
    const double bytes = 2.0 * static_cast<double>(pictures.size() + labels.size());
    return {{"images_per_second", 2.0 * fileImages / microseconds * 1e6},
            {"megabytes_per_second", bytes / microseconds}};
}

core::ZooEntry firstModel()
{
    const auto models = core::listModels();
    const auto usable = std::ranges::find_if(models, [](const core::ZooEntry& entry) { return entry.problem.empty(); });
    if (usable == models.end())
        throw core::Error("benchmark: expected a model to compare with, found none (runoff models)");
    return *usable;
}

Json openingOfModel()
{
    const core::ZooEntry model = firstModel();
    const auto classifier = core::openModel(model.path.string());
    std::error_code unknown;
    return {{"name", model.name},
            {"megabytes", static_cast<double>(std::filesystem::file_size(model.path, unknown)) * 1e-6},
            {"open_ms", median(times(5, [&] { core::openModel(model.path.string()); })) * 1e-3},
            {"plan_ms", median(times(5, [&] { core::ClassifierPlan plan(classifier); })) * 1e-3}};
}

}  // namespace

Json measureData(const MeasureOptions&)
{
    return {{"idx", readingOfIdx()}, {"model", openingOfModel()}};
}

Json measureComparison(const MeasureOptions&)
{
    core::ClassifierPlan plan(core::openModel(firstModel().path.string()));
    const core::Ink four{{{{{0.4, 0.1}, {0.3, 0.55}, {0.75, 0.5}}}, {{{0.65, 0.15}, {0.6, 0.9}}}}};
    const auto microseconds = times(1000, [&] {
        const auto image = core::normalize(four, plan.classifier().preprocessing);
        plan.classify(*image);
    });
    return {{"compare_all_us_median", median(microseconds)}, {"compare_all_us_p99", p99(microseconds)}};
}

}  // namespace app

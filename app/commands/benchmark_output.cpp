#include "app/commands/benchmark_output.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

namespace app {

namespace {

struct BenchmarkLine {
    std::string name, value, unit;
};

struct BenchmarkUnit {
    std::string_view ending;  ///< of the name in the document
    const char* unit;
};

/// Units by the ending of the name in the document; the first match applies.
constexpr BenchmarkUnit benchmarkUnits[]{{"samples_per_second", "samples/s"},
                                         {"images_per_second", "images/s"},
                                         {"megabytes_per_second", "MB/s"},
                                         {"percent_of_sgemm", "%"},
                                         {"sgemm_gflops", "GFLOP/s"},
                                         {"us_median", "µs"},
                                         {"us_p99", "µs"},
                                         {"_seconds", "s"},
                                         {"ms", "ms"},
                                         {"ms/first", "ms"},
                                         {"ms/again", "ms"},
                                         {"megabytes", "MB"},
                                         {"times_f32", "times f32"}};

std::string unitOfMeasure(std::string_view path)
{
    const auto found =
        std::ranges::find_if(benchmarkUnits, [path](const BenchmarkUnit& one) { return path.ends_with(one.ending); });
    return found == std::end(benchmarkUnits) ? "" : found->unit;
}

std::string valueOfMeasure(const Json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (!value.is_number_float())
        return value.dump();
    const double number = value.get<double>();
    return fmt::format("{:.{}f}", number,
                       std::abs(number) < 10.0     ? 3
                       : std::abs(number) < 100.0  ? 2
                       : std::abs(number) < 1000.0 ? 1
                                                   : 0);
}

void addLines(const Json& part, const std::string& path, std::vector<BenchmarkLine>& lines)
{
    if (part.is_structured()) {
        for (const auto& [key, value] : part.items())
            addLines(value, path.empty() ? key : path + '/' + key, lines);
        return;
    }
    std::string name = path;
    std::ranges::replace(name, '/', ' ');
    std::ranges::replace(name, '_', ' ');
    lines.push_back({name, valueOfMeasure(part), unitOfMeasure(path)});
}

}  // namespace

void printBenchmark(const Json& document)
{
    std::vector<BenchmarkLine> lines;
    addLines(document, "", lines);
    std::size_t names = 0, values = 0;
    for (const BenchmarkLine& line : lines) {
        names = std::max(names, line.name.size());
        if (!line.unit.empty())
            values = std::max(values, line.value.size());
    }
    for (const BenchmarkLine& line : lines) {
        std::cout << line.name << std::string(names - line.name.size() + 2, ' ');
        if (line.unit.empty())
            std::cout << line.value << '\n';
        else
            std::cout << std::string(values - line.value.size(), ' ') << line.value << "  " << line.unit << '\n';
    }
}

}  // namespace app

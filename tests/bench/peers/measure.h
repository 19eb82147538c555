// What the C++ peers share: how they are timed, and the one line of JSON that compare.py reads.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

namespace peers {

constexpr int trainingBatch = 128;
constexpr int largeBatch = 256;
constexpr int classes = 10;

struct Input {
    const char* name;
    int channels, side;
};
constexpr Input inputs[] = {{"28x28x1", 1, 28}, {"32x32x3", 3, 32}};

/// Microseconds of each call, ascending: five that do not count, then as many as fit into `seconds`, at least ten, at
/// most `most`.
inline std::vector<double> times(double seconds, std::size_t most, const std::function<void()>& call)
{
    using Clock = std::chrono::steady_clock;
    for (int i = 0; i < 5; ++i)
        call();
    std::vector<double> microseconds;
    const auto begin = Clock::now();
    while (microseconds.size() < most
           && (microseconds.size() < 10 || std::chrono::duration<double>(Clock::now() - begin).count() < seconds)) {
        const auto start = Clock::now();
        call();
        microseconds.push_back(std::chrono::duration<double, std::micro>(Clock::now() - start).count());
    }
    std::sort(microseconds.begin(), microseconds.end());
    return microseconds;
}

struct Figures {
    std::vector<double> step, one, many;  ///< microseconds, ascending; empty: not measured

    void print(const Input& input, bool last) const
    {
        std::printf("\"%s\": {", input.name);
        if (!step.empty())
            std::printf("\"samples_per_second\": %.1f, ", trainingBatch / step[step.size() / 2] * 1e6);
        std::printf("\"batch1_us_median\": %.1f, \"batch1_us_p99\": %.1f, \"batch256_images_per_second\": %.1f}%s",
                    one[one.size() / 2], one[one.size() * 99 / 100], largeBatch / many[many.size() / 2] * 1e6,
                    last ? "" : ", ");
    }
};

/// `measure` is called once per input. Prints the document.
template <typename Measure>
void printAll(const std::string& version, const Measure& measure)
{
    std::printf("{\"version\": \"%s\", ", version.c_str());
    for (const Input& input : inputs)
        measure(input).print(input, &input == &inputs[std::size(inputs) - 1]);
    std::puts("}");
}

}  // namespace peers

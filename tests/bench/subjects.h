#pragma once

#include "core/nn/architectures.h"
#include "core/nn/plan.h"
#include "core/nn/work.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <string>
#include <vector>

namespace bench {

constexpr int classes = 10;

/// A network to measure: an architecture on one shape of images.
struct Subject {
    std::string architecture;
    core::Shape input;

    std::string name() const { return architecture + (input.front() == 1 ? "/28x28x1" : "/32x32x3"); }
    std::vector<core::Layer> layers(std::int64_t outputs = classes) const
    {
        return core::networkLayers(architecture, outputs);
    }
    core::Network network(std::int64_t outputs = classes) const
    {
        core::Random random(1);
        return core::makeNetwork(input, layers(outputs), random);
    }
};

inline std::vector<Subject> subjects()
{
    std::vector<Subject> all;
    for (const std::string& architecture : core::architectureNames())
        for (const core::Shape& input : {core::Shape{1, 28, 28}, core::Shape{3, 32, 32}})
            all.push_back({architecture, input});
    return all;
}

inline std::vector<float> randomValues(std::int64_t count)
{
    std::vector<float> values(static_cast<std::size_t>(count));
    core::Random random(7);
    for (float& value : values)
        value = static_cast<float>(random.uniform());
    return values;
}

inline std::vector<int> labels(std::int64_t count)
{
    std::vector<int> all(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<int>(i % classes);
    return all;
}

/// Counters of a measurement whose items are images: its arithmetic beside the matrix product of the machine, measured
/// right before, when this is made, and after, the better of the two; and what oneDNN chose, as the label.
class BesideSgemm {
public:
    BesideSgemm() : m_gflops(core::measureSgemm()) {}

    void report(benchmark::State& state, double items, double flopPerItem,
                const std::vector<std::string>& implementations = {}) const
    {
        state.SetItemsProcessed(static_cast<std::int64_t>(items));
        state.counters["GFLOP/s"] = benchmark::Counter(items * flopPerItem * 1e-9, benchmark::Counter::kIsRate);
        state.counters["sgemm"] = std::max(m_gflops, core::measureSgemm());
        std::string label = std::to_string(core::threads()) + " threads, " + core::instructionSet();
        for (const std::string& one : implementations)
            label += "; " + one;
        state.SetLabel(label);
    }

private:
    double m_gflops;
};

}  // namespace bench

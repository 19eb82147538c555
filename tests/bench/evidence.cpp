// Whether evidence names the ink that matters: how much margin is lost without the 10 % of the ink with the highest
// evidence, without random ink, and without ink around a random place; and the time that evidence takes.
#include "core/evidence/evidence.h"
#include "core/base/error.h"
#include "core/data/catalogue.h"
#include "core/evidence/counter.h"
#include "core/experiment/statistics.h"
#include "core/image/drawing_file.h"
#include "core/model/zoo.h"
#include "core/strategy/classifier_plan.h"
#include "core/strategy/strategy.h"
#include "tests/support/deletion.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

namespace {

using core::EvidenceMethod;

struct Settings {
    std::string model = "digits-lenet";
    std::string dataset = "mnist";
    std::int64_t digits = 200;
    double share = 0.1;
    std::uint64_t seeds = 10;
};

/// Margins lost for one strategy, one value for each digit.
struct Losses {
    std::vector<double> margin, gradient, occlusion, random, place;
    std::vector<double>& of(EvidenceMethod method) { return method == EvidenceMethod::Gradient ? gradient : occlusion; }
};

class Measurement {
public:
    Measurement(const Settings& settings, std::shared_ptr<const core::Classifier> model)
        : m_settings(settings),
          m_model(std::move(model)),
          m_classifier(m_model),
          m_plan(m_model)
    {
    }

    Losses of(core::StrategyId id, const core::Tensor& images)
    {
        Losses losses;
        for (std::int64_t n = 0; n < images.extent(0); ++n) {
            const core::Image image({images.extent(1), images.extent(2), images.extent(3)},
                                    {images.row(n).begin(), images.row(n).end()});
            add(id, image, static_cast<std::uint64_t>(n), losses);
        }
        return losses;
    }

private:
    void add(core::StrategyId id, const core::Image& image, std::uint64_t number, Losses& losses)
    {
        const core::Verdict verdict = m_classifier.classify(image, std::vector{id}).front();
        const core::Margin margin = core::marginOf(*m_model, verdict, core::usualQuestion(verdict));
        std::vector<core::Image> changed{image};
        for (const EvidenceMethod method : {EvidenceMethod::Gradient, EvidenceMethod::Occlusion}) {
            const core::Evidence evidence = m_plan.explain(image, std::span(&margin, 1), {.method = method}).front();
            changed.push_back(without(image, tests::byEvidence(image, evidence.pixels)));
        }
        for (std::uint64_t seed = 0; seed < m_settings.seeds; ++seed) {
            core::Random random(core::derivedSeed(seed, "removed ink", number));
            changed.push_back(without(image, tests::inRandomOrder(image, random)));
            changed.push_back(without(image, tests::aroundRandomPixel(image, random)));
        }
        const std::vector<double> values = valuesOf(changed, margin);
        losses.margin.push_back(values[0]);
        losses.gradient.push_back(values[0] - values[1]);
        losses.occlusion.push_back(values[0] - values[2]);
        double random = 0.0, place = 0.0;
        for (std::size_t i = 3; i < values.size(); i += 2) {
            random += (values[0] - values[i]) / static_cast<double>(m_settings.seeds);
            place += (values[0] - values[i + 1]) / static_cast<double>(m_settings.seeds);
        }
        losses.random.push_back(random);
        losses.place.push_back(place);
    }

    core::Image without(const core::Image& image, const std::vector<std::size_t>& order) const
    {
        return tests::withoutShare(image, order, m_settings.share);
    }

    std::vector<double> valuesOf(const std::vector<core::Image>& images, const core::Margin& margin)
    {
        core::Shape shape = images.front().shape();
        shape.insert(shape.begin(), static_cast<std::int64_t>(images.size()));
        core::Tensor all(shape);
        for (std::size_t n = 0; n < images.size(); ++n)
            std::ranges::copy(images[n].values(), all.row(static_cast<std::int64_t>(n)).begin());
        const core::Tensor found = m_plan.values(all, std::span(&margin, 1));
        return {found.values().begin(), found.values().end()};
    }

    const Settings& m_settings;
    std::shared_ptr<const core::Classifier> m_model;
    core::ClassifierPlan m_classifier;
    core::EvidencePlan m_plan;
};

/// "12.3 ± 4.5": mean and standard deviation.
std::string spread(const std::vector<double>& values)
{
    return fmt::format("{:.2f} ± {:.2f}", core::mean(values), core::standardDeviation(values).value_or(0.0));
}

void printLine(core::StrategyId id, EvidenceMethod method, Losses& losses)
{
    const std::vector<double>& lost = losses.of(method);
    const auto against = [&](const std::vector<double>& other) {
        std::vector<double> differences;
        double better = 0.0;
        for (std::size_t i = 0; i < lost.size(); ++i) {
            differences.push_back(lost[i] - other[i]);
            better += lost[i] > other[i] ? 1.0 / static_cast<double>(lost.size()) : 0.0;
        }
        return fmt::format("{} | {:.1f} % | {:.1e}", spread(other), 100.0 * better,
                           core::pairedTTest(differences).value_or(1.0));
    };
    fmt::print("| {} | {} | {} | {} | {} | {} |\n", toText(id), toText(method), spread(losses.margin), spread(lost),
               against(losses.random), against(losses.place));
    std::fflush(stdout);
}

/// The first images of the test set.
core::Tensor testImages(const Settings& settings)
{
    const core::Dataset test = core::openDataset(settings.dataset, core::dataPlaces({}), core::coreFormats()).test;
    return test.images(0, std::min(settings.digits, test.size()));
}

template <class Work>
double milliseconds(const Work& work)
{
    work();
    std::vector<double> times;
    for (int i = 0; i < 7; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// The longest time of the counter-question for ten drawings.
double counterTime(core::ClassifierPlan& plan, core::StrategyId id)
{
    double longest = 0.0;
    for (int label = 0; label < 10; ++label) {
        const core::Ink ink =
            core::readDrawing(RUNOFF_SOURCE_DIR "/resources/lessons/digits/" + std::to_string(label) + "/01.runoff");
        longest = std::max(longest, milliseconds([&] { core::counterAnswer(plan, ink, {.strategy = id}); }));
    }
    return longest;
}

void printTimes(const std::shared_ptr<const core::Classifier>& model, const core::Image& image)
{
    core::ClassifierPlan classifier(model, core::Precision::F32, core::counterBatch);
    core::EvidencePlan plan(model);
    fmt::print("\n| strategy | gradient | occlusion | step 1 | counter-question |\n| --- | --- | --- | --- | --- |\n");
    for (const core::Verdict& verdict : classifier.classify(image)) {
        const core::Margin margin = core::marginOf(*model, verdict, core::usualQuestion(verdict));
        const auto time = [&](const core::EvidenceOptions& options) {
            return milliseconds([&] { plan.explain(image, std::span(&margin, 1), options); });
        };
        fmt::print("| {} | {:.1f} ms | {:.1f} ms | {:.1f} ms | {:.0f} ms |\n", toText(verdict.strategy),
                   time({.method = EvidenceMethod::Gradient}), time({.method = EvidenceMethod::Occlusion}),
                   time({.method = EvidenceMethod::Occlusion, .step = 1}), counterTime(classifier, verdict.strategy));
    }
}

}  // namespace

int main(int argc, char** argv)
{
    Settings settings;
    CLI::App app("Measures whether evidence names the ink that matters");
    app.add_option("--model", settings.model, "Name or path of the model");
    app.add_option("--dataset", settings.dataset, "Name or folder of the data set");
    app.add_option("--digits", settings.digits, "Number of test digits");
    app.add_option("--share", settings.share, "Share of the ink that is removed");
    app.add_option("--seeds", settings.seeds, "Random removals of each digit");
    bool times = false;
    app.add_flag("--times", times, "Measure times only");
    CLI11_PARSE(app, argc, argv);
    try {
        const auto model = core::openModel(settings.model);
        const core::Tensor images = testImages(settings);
        if (times) {
            printTimes(model, core::Image({images.extent(1), images.extent(2), images.extent(3)},
                                          {images.row(0).begin(), images.row(0).end()}));
            return 0;
        }
        fmt::print("| strategy | evidence | margin | lost with evidence | lost at random | evidence wins | p "
                   "| lost around a place | evidence wins | p |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- "
                   "| --- |\n");
        Measurement measurement(settings, model);
        for (const core::StrategyId id : model->strategies()) {
            Losses losses = measurement.of(id, images);
            for (const EvidenceMethod method : {EvidenceMethod::Gradient, EvidenceMethod::Occlusion})
                printLine(id, method, losses);
        }
    } catch (const core::Error& error) {
        fmt::print(stderr, "evidence: {}\n", error.what());
        return 1;
    }
    return 0;
}

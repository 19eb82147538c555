// The courses of the strategies between two drawings.
#include "core/lesson/blend_sweep.h"
#include "core/model/model_file.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"
#include "tests/support/verdicts.h"

#include <algorithm>
#include <filesystem>
#include <memory>

namespace {

/// Softmax changes from 4 to 9 between the positions 2 and 3 of five.
std::vector<std::vector<core::Verdict>> fiveVerdicts()
{
    std::vector<std::vector<core::Verdict>> all;
    for (int at = 0; at < 5; ++at) {
        std::vector<float> logits(10, -5.0F);
        logits[4] = 2.5F - static_cast<float>(at);
        logits[9] = static_cast<float>(at) - 2.5F;
        all.push_back(support::verdictsOf(logits));
    }
    return all;
}

core::Ink barAt(double x)
{
    return {{{.points = {{x, 0.2}, {x, 0.8}}, .width = 0.08}}};
}

}  // namespace

class BlendSweepTest : public QObject {
    Q_OBJECT

private slots:
    void flipsAreWhereAnswersChange()
    {
        const std::vector<core::BlendTrack> tracks = core::blendTracks(fiveVerdicts());
        QCOMPARE(tracks.size(), std::size_t{5});
        const core::BlendTrack& softmax = tracks.front();
        QCOMPARE(softmax.strategy, core::StrategyId::Softmax);
        QCOMPARE(softmax.flips, std::vector<int>{3});
        QCOMPARE(softmax.answers.at(2), std::vector<int>{4});
        QCOMPARE(softmax.answers.at(3), std::vector<int>{9});
        // The logits differ by 5 at the ends and by 1 at the flip.
        COMPARE_NEAR(softmax.margins.at(0), std::tanh(2.5), 1e-2);
        COMPARE_NEAR(softmax.margins.at(3), std::tanh(0.5), 0.02);
    }

    void aStrategyWithoutAllVerdictsHasNoTrack()
    {
        std::vector<std::vector<core::Verdict>> verdicts = fiveVerdicts();
        verdicts.at(2).pop_back();
        QCOMPARE(core::blendTracks(verdicts).size(), std::size_t{4});
        verdicts.at(3).clear();
        QVERIFY(core::blendTracks(verdicts).empty());
        QVERIFY(core::blendTracks({}).empty());
    }

    void everyPositionIsComputed()
    {
        core::ClassifierPlan plan(std::make_shared<const core::Classifier>(
            core::readModel(std::filesystem::path(RUNOFF_SOURCE_DIR) / "resources/models/digits-small.safetensors")));
        const core::Blend blend{barAt(0.3), barAt(0.7), 0.0};
        const std::vector<core::StrategyId> strategies{core::StrategyId::Softmax, core::StrategyId::Pairwise};
        const auto all = core::sweptVerdicts(plan, blend, {.normalize = false}, strategies);
        QCOMPARE(all.size(), std::size_t(core::blendPositions));
        for (const int number : {0, 37, 100}) {
            const auto image = core::normalize(core::blended({blend.from, blend.to, core::blendPosition(number)}),
                                               plan.classifier().preprocessing, {.normalize = false});
            QCOMPARE(all[static_cast<std::size_t>(number)].front().scores,
                     plan.classify(*image, strategies).front().scores);
        }
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(core::sweptVerdicts(plan, blend, {}, strategies, stop.get_token()).empty());
    }
};

RUNOFF_TEST(BlendSweepTest)
#include "blend_sweep_test.moc"

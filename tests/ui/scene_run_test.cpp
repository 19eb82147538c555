// Scenes that are played without a window: states, drawings, answers and problems of the steps.
#include "core/strategy/strategy.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/sample_scene.h"

#include <algorithm>

using core::StateChange;
using core::StrategyId;

class SceneRunTest : public QObject {
    Q_OBJECT

    /// A scene of steps that only change the state.
    static ui::PlayedScene playedStates(const std::vector<StateChange>& states)
    {
        core::Scene scene;
        scene.title = "T";
        for (const StateChange& state : states)
            scene.steps.emplace_back().state = state;
        return ui::playScene(scene, support::tinySources()).value();
    }

    static StateChange drawn() { return {.subject = core::SceneSubject(ui::exampleInk())}; }

private slots:
    void keepsTheDrawing()
    {
        const auto played = playedStates({drawn(), {.enlarged = "pairwise"}, {.subject = core::SceneSubject()}});
        QCOMPARE(played.steps[1].drawing, played.steps[0].drawing);
        QCOMPARE(played.steps[1].seen, played.steps[0].seen);
        QCOMPARE(played.steps[1].state.enlarged, std::optional<std::string>("pairwise"));
        QVERIFY(played.steps[1].state.subject.has_value());
        QVERIFY(played.steps[1].verdicts.size() >= 5);
        QVERIFY(played.steps[2].drawing.empty() && !played.steps[2].seen && played.steps[2].verdicts.empty());
        for (const core::Verdict& verdict : played.steps[1].verdicts)
            QCOMPARE(verdict.microseconds, 0.0);
    }

    void strategies_data()
    {
        QTest::addColumn<QStringList>("panels");
        QTest::addColumn<QString>("enlarged");
        QTest::addColumn<bool>("hasDdag");
        QTest::newRow("shown at first") << QStringList() << "" << false;
        QTest::newRow("visible") << QStringList{"softmax", "ddag"} << "" << true;
        QTest::newRow("enlarged") << QStringList{"softmax"} << "ddag" << true;
    }

    void strategies()
    {
        QFETCH(QStringList, panels);
        QFETCH(QString, enlarged);
        QFETCH(bool, hasDdag);
        StateChange state{.enlarged = enlarged.toStdString()};
        if (!panels.isEmpty())
            state.panels.emplace();
        for (const QString& panel : panels)
            state.panels->push_back(panel.toStdString());
        const auto strategies = ui::strategiesIn(state, *support::tinyClassifier());
        QVERIFY(std::ranges::find(strategies, StrategyId::Softmax) != strategies.end());
        QVERIFY(std::ranges::find(strategies, StrategyId::Specialists) != strategies.end());
        QCOMPARE(std::ranges::find(strategies, StrategyId::Ddag) != strategies.end(), hasDdag);
    }

    void decidesByTheRules()
    {
        const auto played = playedStates({drawn(), {.thresholds = std::vector<float>{0.001F}}});
        const auto labelsIn = [](const ui::PlayedStep& step) {
            const auto found = std::ranges::find(step.verdicts, StrategyId::MultiLabel, &core::Verdict::strategy);
            return core::answeredClasses(*found).size();
        };
        QVERIFY(labelsIn(played.steps[0]) < 10);
        QCOMPARE(labelsIn(played.steps[1]), 10U);
        QCOMPARE(played.steps[1].rules.thresholds, std::vector<float>(10, 0.001F));
    }

    void anotherModelHasItsOwnThresholds()
    {
        const auto played = playedStates({drawn(), {.thresholds = std::vector<float>(10, 0.3F)}, {.model = "other"}});
        QCOMPARE(played.steps[2].problem, std::string());
        QCOMPARE(played.steps[2].classifier->classCount(), 3);
        QCOMPARE(played.steps[2].rules.thresholds, std::vector<float>());
    }

    void preparesAsTheStateSays()
    {
        const auto played = playedStates({drawn(), {.normalize = false}});
        QVERIFY(played.steps[0].seen != played.steps[1].seen);
        QVERIFY(!played.steps[1].preparation.normalize);
    }

    void problems_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("message");
        QTest::newRow("data set") << "image"
                                  << "absent: no such data set";
        QTest::newRow("model") << "model"
                               << "absent: no such model";
        QTest::newRow("thresholds") << "thresholds"
                                    << "thresholds: expected 1 or 10, found 2";
        QTest::newRow("file") << "file"
                              << "absent.png";
    }

    /// A problem stays until the scene names something else.
    void problems()
    {
        QFETCH(QString, kind);
        QFETCH(QString, message);
        StateChange broken, mended = drawn();
        if (kind == "image")
            broken.subject = core::SceneSubject(core::SceneImage{"absent"});
        else if (kind == "file")
            broken.subject = core::SceneSubject(core::SubjectFile{"absent.png"});
        else if (kind == "model")
            broken.model = "absent";
        else
            broken.thresholds = std::vector<float>{0.1F, 0.2F};
        mended.model = "digits-lenet";
        mended.thresholds.emplace();
        const auto played = playedStates({drawn(), broken, {.enlarged = "softmax"}, mended});
        QCOMPARE(played.steps[0].problem, std::string());
        for (const std::size_t step : {1U, 2U}) {
            QVERIFY2(QString::fromStdString(played.steps[step].problem).contains(message),
                     played.steps[step].problem.c_str());
            QVERIFY(played.steps[step].verdicts.empty());
        }
        QCOMPARE(played.steps[3].problem, std::string());
        QVERIFY(!played.steps[3].verdicts.empty());
    }

    void aStepThatCannotBeReadIsSkipped()
    {
        core::Scene scene;
        scene.title = "T";
        scene.steps.resize(2);
        scene.steps[0].problem = "a.runoff-scene: step 1: unknown key \"x\"";
        scene.steps[1].state = drawn();
        const auto played = ui::playScene(scene, support::tinySources()).value();
        QCOMPARE(played.steps[0].problem, scene.steps[0].problem);
        QCOMPARE(played.steps[1].problem, std::string());
    }

    void checksWhatItExpects()
    {
        const auto played = support::played(support::sampleScene());
        QCOMPARE(played->steps[0].holds, (std::vector<bool>{true, false}));
    }

    void stops()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY(!ui::playScene(support::sampleScene(), support::tinySources(), source.get_token()).has_value());
    }
};

RUNOFF_TEST(SceneRunTest)
#include "scene_run_test.moc"

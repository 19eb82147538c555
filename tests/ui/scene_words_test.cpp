// The texts of scenes and the states that their steps ask for.
#include "core/base/error.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/verdicts.h"
#include "ui/handout/scene_state.h"
#include "ui/handout/scene_words.h"

#include <QBuffer>
#include <QTemporaryDir>

using core::Condition;
using core::StrategyId;
using Kind = core::Condition::Kind;

class SceneWordsTest : public QObject {
    Q_OBJECT

private slots:
    void filled_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("drawn");
        QTest::addColumn<QString>("empty");
        const auto row = [](const char* text, const char* drawn, const char* empty) {
            QTest::newRow(text) << text << drawn << empty;
        };
        row("no placeholder", "no placeholder", "no placeholder");
        row("Softmax says {answer:softmax}.", "Softmax says 4.", "Softmax says ….");
        row("{answer:multi-label} and {answer:softmax}", "4, 9 and 4", "… and …");
        row("{confidence:softmax}", "0.51", "…");
        row("{circles} circles", "0 circles", "… circles");
        row("{networks:specialists} networks", "10 networks", "10 networks");
        row("{unknown} {answer:nothing} {", "{unknown} {answer:nothing} {", "{unknown} {answer:nothing} {");
        row("{accuracy:softmax}", "99.4 %", "99.4 %");
    }

    void filled()
    {
        QFETCH(QString, text);
        const std::vector<core::Verdict> verdicts = support::verdictsOf(support::hesitating());
        const auto model = support::tinyClassifier();
        QTEST(ui::SceneWords::filled(text.toStdString(), {model.get(), verdicts}), "drawn");
        QTEST(ui::SceneWords::filled(text.toStdString(), {model.get(), {}}), "empty");
    }

    void withoutAModel()
    {
        QCOMPARE(ui::SceneWords::filled("{model} {parameters:softmax}", {}), QStringLiteral("… …"));
    }

    void conditions_data()
    {
        QTest::addColumn<Condition>("condition");
        QTest::addColumn<QString>("request");
        QTest::addColumn<QString>("statement");
        const auto row = [](const Condition& condition, const char* request, const char* statement) {
            QTest::newRow(request) << condition << request << statement;
        };
        row({}, "Draw on the canvas.", "Something is drawn.");
        row({.kind = Kind::Disagreement}, "Draw until two strategies disagree.", "The strategies disagree.");
        row({.kind = Kind::Disagreement, .negated = true}, "Draw until all strategies agree.", "All strategies agree.");
        row({Kind::Answer, StrategyId::MultiLabel, {"4", "9"}}, "Draw until the answer of multi-label is 4, 9.",
            "The answer of multi-label is 4, 9.");
        row({Kind::Answer, StrategyId::Cascade}, "Draw until the answer of cascade is none.",
            "The answer of cascade is none.");
        row({.kind = Kind::Answer, .strategy = StrategyId::Specialists, .classes = {"6"}, .negated = true},
            "Draw until the answer of the specialists is not 6.", "The answer of the specialists is not 6.");
        row({.kind = Kind::Unsure, .strategy = StrategyId::Ecoc}, "Draw until the answer of ECOC is unsure.",
            "The answer of ECOC is unsure.");
        row({.kind = Kind::Unsure}, "Draw until a strategy is unsure.", "At least one strategy is unsure.");
        row({.kind = Kind::Circle, .least = 2}, "Draw until the duels form a circle.",
            "The duels form at least 2 circles.");
        row({.kind = Kind::Labels, .least = 2}, "Draw until multi-label names two or more classes.",
            "Multi-label names two or more classes.");
    }

    void conditions()
    {
        QFETCH(Condition, condition);
        QTEST(ui::SceneWords::request(condition), "request");
        QTEST(ui::SceneWords::statement(condition), "statement");
    }

    void thresholdsFitTheModel()
    {
        const auto model = support::tinyClassifier();
        const auto thresholds = [&](const std::vector<float>& wanted) {
            return ui::changedRules({}, {.thresholds = wanted}, *model).thresholds;
        };
        QCOMPARE(thresholds({0.25F}), std::vector<float>(10, 0.25F));
        QCOMPARE(thresholds({}), std::vector<float>{});
        QVERIFY(tests::isOneLineWith(tests::errorOf([&] { thresholds({0.1F, 0.2F}); }), "expected 1 or 10, found 2"));
    }

    void contentsAreResolved()
    {
        QTemporaryDir folder;
        const std::filesystem::path scene = folder.filePath("a.runoff-scene").toStdString();
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QVERIFY(picture.save(folder.filePath("p.png")));
        const ui::ImageLoader load = [](const core::SceneImage& image) -> core::Image {
            if (image.dataset != "mnist")
                throw core::UsageError(image.dataset + ": not found");
            return core::Image({1, 28, 28});
        };
        QVERIFY(ui::drawingOf(core::SceneSubject(), scene, load).empty());
        QCOMPARE(ui::drawingOf(core::SubjectFile{"p.png"}, scene, load).picture.size(), picture.size());
        QVERIFY(ui::drawingOf(core::SceneImage{"mnist"}, scene, load).image.has_value());
        QVERIFY(tests::isOneLineWith(tests::errorOf([&] { ui::drawingOf(core::SceneImage{"x"}, scene, load); }),
                                     "x: not found"));
        QVERIFY(tests::isOneLineWith(tests::errorOf([&] { ui::drawingOf(core::SubjectFile{"no.png"}, scene, load); }),
                                     "no.png"));
        QVERIFY(tests::isOneLineWith(tests::errorOf([&] { ui::drawingOf(core::InlinePicture{"abc"}, scene, load); }),
                                     "expected a PNG file"));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "PNG");
        QCOMPARE(ui::drawingOf(core::InlinePicture{bytes.toBase64().toStdString()}, scene, load).picture.size(),
                 picture.size());
    }

    void laterChangesWin()
    {
        const core::StateChange both =
            ui::combined({.model = "a", .ddag = true, .round = 2}, {.model = "b", .covered = true});
        QVERIFY((both == core::StateChange{.model = "b", .ddag = true, .round = 2, .covered = true}));
        const core::StateChange drawn = ui::combined({.round = 2, .truth = "4", .addsStrokes = true, .covered = true},
                                                     {.subject = core::SceneSubject()});
        QVERIFY((drawn == core::StateChange{.subject = core::SceneSubject(), .covered = true}));
    }

    void aStepHasTheStateOfAllStepsBefore()
    {
        core::Scene scene;
        scene.steps.resize(4);
        scene.steps[0].state.votes = core::Votes::Hard;
        scene.steps[1].state.invert = true;
        scene.steps[1].problem = "a mistake";  // this step is skipped
        scene.steps[2].state.normalize = false;
        scene.steps[3].state.votes = core::Votes::Soft;
        QVERIFY((ui::stateAt(scene, 2) == core::StateChange{.votes = core::Votes::Hard, .normalize = false}));
    }
};

RUNOFF_TEST(SceneWordsTest)
#include "scene_words_test.moc"

#include "core/training/learning_curves.h"

#include "core/model/model_file.h"
#include "core/nn/plan.h"
#include "core/training/preparation.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"
#include "tests/support/tiny_training.h"

#include <QTemporaryDir>

#include <limits>

using namespace core;

/// The learning curves in a model file, and as CSV.
class LearningCurvesTest : public QObject {
    Q_OBJECT

    static StageEpoch epoch(StageId stage, int number, double loss)
    {
        return {stage, {.epoch = number, .epochs = 2, .loss = loss, .accuracy = 0.5}};
    }

private slots:
    void keepsWhatItWrites()
    {
        StageEpoch held = epoch({StageKind::Trunk}, 1, 0.25);
        held.report.held = HeldReport{0.75, 0.125, 0};
        const StageId specialist = StageId::network(StrategyId::Specialists, 3);
        // Networks that are trained side by side report in any order.
        const std::vector<StageEpoch> epochs{held, epoch(specialist, 2, 1.0 / 3.0), epoch(specialist, 1, 2.0)};
        const std::vector<StageEpoch> found = learningCurves({{provenance_key::epochs, toText(epochs)}});
        QCOMPARE(found.size(), 3U);
        QCOMPARE(found[0].stage, held.stage);
        QCOMPARE(found[0].report.held->loss, 0.75);
        QCOMPARE(found[0].report.held->accuracy, 0.125);
        QCOMPARE(found[1].stage, specialist);
        QCOMPARE(found[1].report.epoch, 1);
        QCOMPARE(found[2].report.epochs, 2);
        QCOMPARE(learningCurvesCsv(found),
                 std::string("stage,epoch,loss,accuracy,held_loss,held_accuracy\ntrunk,1,0.25,0.5,0.75,0.125\n"
                             "specialist 3,1,2,0.5,,\nspecialist 3,2,0.333333,0.5,,\n"));
    }

    void leavesOutWhatIsNoNumber()
    {
        const StageEpoch broken = epoch({}, 1, std::numeric_limits<double>::quiet_NaN());
        QCOMPARE(learningCurves({{provenance_key::epochs, toText(std::vector{broken, epoch({}, 2, 1.0)})}}).size(), 1U);
    }

    void readsNothingFromOtherTexts_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"", "x", "{}x", "[1]", "[{\"stage\":\"nothing\",\"epoch\":1,\"of\":1,\"loss\":1,\"accuracy\":1}]",
              "[{\"stage\":\"trunk\",\"epoch\":0,\"of\":1,\"loss\":1,\"accuracy\":1}]",
              "[{\"stage\":\"trunk\",\"epoch\":1,\"of\":1,\"loss\":1,\"accuracy\":2}]",
              "[{\"stage\":\"trunk\",\"epoch\":1,\"of\":1,\"accuracy\":1}]"})
            QTest::newRow(text) << QString(text);
    }
    void readsNothingFromOtherTexts()
    {
        QFETCH(QString, text);
        QVERIFY(learningCurves({{provenance_key::epochs, text.toStdString()}}).empty());
        QVERIFY(learningCurves({}).empty());
    }
};

RUNOFF_TEST(LearningCurvesTest)
#include "learning_curves_test.moc"

#include "tests/support/test_main.h"
#include "ui/train/train_words.h"

#include <QSet>

using core::StageKind, ui::TrainWords;

class TrainWordsTest : public QObject {
    Q_OBJECT

private slots:
    void namesEveryStage();
    void saysWhereATrainingStands();
};

/// In words of its own: no two alike, and none the name that files have.
void TrainWordsTest::namesEveryStage()
{
    QSet<QString> all;
    for (const StageKind kind : core::allStageKinds) {
        const core::StageId stage{kind, kind == StageKind::OwnHead ? 0b1101U : 0U};
        const QString words = TrainWords::stage(stage);
        QVERIFY2(!words.isEmpty() && words.front().isUpper(), core::toText(stage).c_str());
        all.insert(words);
    }
    QCOMPARE(static_cast<std::size_t>(all.size()), core::allStageKinds.size());
    QCOMPARE(TrainWords::stage({StageKind::OwnHead, 0b1101}), QString("Head of the classes 0, 2, 3"));
    QCOMPARE(TrainWords::stage({StageKind::Specialist, 3}), QString("Specialist 3"));
    QCOMPARE(TrainWords::stage({StageKind::Branch, 1}), QString("Branch 2 of the cascade"));
    QCOMPARE(TrainWords::position({{StageKind::Trunk}, 5, 12}), QString("trunk, epoch 5 of 12"));
}

void TrainWordsTest::saysWhereATrainingStands()
{
    QCOMPARE(TrainWords::progress(std::nullopt), QString("Preparing the images…"));
    for (const StageKind kind : core::allStageKinds) {
        core::TrainingProgress progress{.stage = {kind, 1}, .epoch = 1, .epochs = 4, .samplesDone = 3, .samples = 9};
        const bool named = TrainWords::progress(progress).startsWith(TrainWords::stage(progress.stage));
        QCOMPARE(named, core::trainsNetwork(kind));
    }
}

RUNOFF_TEST(TrainWordsTest)
#include "train_words_test.moc"

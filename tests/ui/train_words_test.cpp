#include "core/training/cascade.h"
#include "core/training/own_networks.h"
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

namespace {

std::vector<core::StageId> everyStage()
{
    std::vector<core::StageId> stages{{StageKind::Trunk},
                                      {StageKind::Heads},
                                      {StageKind::OwnHead, 0b1101},
                                      {StageKind::Calibration},
                                      {StageKind::Test}};
    for (const core::OwnNetworks& own : core::ownNetworks())
        for (const std::uint32_t index : {0U, 1U})
            if (index == 0 || !own.numbered.empty())
                stages.push_back(core::StageId::network(own.strategy, index));
    return stages;
}

}  // namespace

/// The names are different from each other and begin with a capital letter.
void TrainWordsTest::namesEveryStage()
{
    QSet<QString> all;
    for (const core::StageId stage : everyStage()) {
        const QString words = TrainWords::stage(stage);
        QVERIFY2(!words.isEmpty() && words.front().isUpper(), core::toText(stage).c_str());
        all.insert(words);
    }
    QCOMPARE(static_cast<std::size_t>(all.size()), everyStage().size());
    QCOMPARE(TrainWords::stage({StageKind::OwnHead, 0b1101}), QString("Head of the classes 0, 2, 3"));
    QCOMPARE(TrainWords::stage(core::StageId::network(core::StrategyId::MultiLabel)), QString("Multi-label"));
    QCOMPARE(TrainWords::stage(core::StageId::network(core::StrategyId::Specialists, 3)), QString("Specialist 3"));
    QCOMPARE(TrainWords::stage(core::StageId::network(core::StrategyId::MultiTask)), QString("Multi-task"));
    QCOMPARE(TrainWords::stage(core::gateStage()), QString("Gate of the cascade"));
    QCOMPARE(TrainWords::stage(core::branchStage(1)), QString("Branch 2 of the cascade"));
    QCOMPARE(TrainWords::position({{StageKind::Trunk}, 5, 12}), QString("trunk, epoch 5 of 12"));
}

void TrainWordsTest::saysWhereATrainingStands()
{
    QCOMPARE(TrainWords::progress(std::nullopt), QString("Preparing the images…"));
    for (const core::StageId stage : everyStage()) {
        core::TrainingProgress progress{.stage = stage, .epoch = 1, .epochs = 4, .samplesDone = 3, .samples = 9};
        const bool named = TrainWords::progress(progress).startsWith(TrainWords::stage(progress.stage));
        QCOMPARE(named, core::trainsNetwork(stage.kind));
    }
}

RUNOFF_TEST(TrainWordsTest)
#include "train_words_test.moc"

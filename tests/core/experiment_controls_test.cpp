// The controls that separate one cause of a difference from another: ensembles, starts, dropout, epochs.

#include "core/base/error.h"
#include "core/experiment/cell_outcome.h"
#include "core/experiment/ensemble.h"
#include "core/experiment/head_stops.h"
#include "core/experiment/runner.h"
#include "core/nn/plan.h"
#include "core/report/table.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"
#include "tests/support/tiny_plan.h"

#include <algorithm>
#include <cmath>

using namespace core;
using enum core::Contestant::Kind;

class ExperimentControlsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { setThreads(1); }
    void stopsAreOneTraining_data();
    void stopsAreOneTraining();
    void anEnsembleAveragesItsNetworks();
    void anEnsembleHasTheUpdatesOfThePairs();
    void separateStartsShareNothing();
    void sigmoidsStartAtOneInK();
    void theTrunkOutputIsTrainedOn();
    void tuningChoosesOnHeldOutImages();
    void pairsDecideByTheCodeMatrix();
    void refusesPlans_data();
    void refusesPlans();

private:
    const TrainTest m_data = tests::tinyData({.perClass = 40});
};

namespace {

/// One cell of a plan, to train parts of it.
struct OneCell {
    OneCell(ExperimentPlan of, const TrainTest& all)
        : plan(std::move(of)),
          data(cellData(all, plan, key)),
          workshop({.optimizer = plan.optimizer,
                    .precision = {},
                    .checkpoint = {},
                    .fingerprint = {},
                    .progress = {},
                    .stop = {}})
    {
    }

    CellContext context() { return {plan, key, data, workshop}; }

    ExperimentPlan plan;
    CellKey key;
    CellData data;
    Workshop workshop;
};

Results allCells(const ExperimentPlan& plan, const TrainTest& data)
{
    return runExperiment(plan, data, {}, {}, {}).value();
}

const Observation& seen(const Results& results, const Contestant& contestant, const std::string& setting = "")
{
    for (const Cell& cell : results.cells)
        for (const Observation& one : cell.observations)
            if (one.contestant == contestant && one.setting == setting)
                return one;
    qFatal("no observation of %s", toText(contestant).c_str());
}

std::vector<float> weightsOf(const Network& network)
{
    std::vector<float> all;
    for (const Tensor& part : network.parameters)
        all.insert(all.end(), part.values().begin(), part.values().end());
    return all;
}

}  // namespace

void ExperimentControlsTest::stopsAreOneTraining_data()
{
    QTest::addColumn<bool>("dropout");
    QTest::newRow("all features") << false;
    QTest::newRow("the dropout of the trunk") << true;
}

/// Measuring after epochs 1 and 2 does not change the heads after epoch 3.
void ExperimentControlsTest::stopsAreOneTraining()
{
    QFETCH(bool, dropout);
    ExperimentPlan plan = tests::tinyPlan("head-epochs");
    plan.headDropout = dropout;
    OneCell cell(plan, m_data);
    Trained trained = trainTrunk(cell.context());
    const HeadRows rows = headRows(cell.context(), trained.whole.network);
    QCOMPARE(rows.order.dropout, dropout ? 0.25 : 0.0);  // of lenet-small
    std::vector<std::vector<float>> after;
    const auto keep = [&](int) { after.push_back(weightsOf(trained.heads->network)); };
    trainHeadsInStops(cell.context(), trained, rows, {{1, 2, 3}, {}}, keep);
    trainHeadsInStops(cell.context(), trained, rows, {{3}, {}}, keep);
    QCOMPARE(after.size(), std::size_t{4});
    QVERIFY(after[2] == after[3]);
    QVERIFY(after[0] != after[1] && after[1] != after[2]);
    HeadRows without = rows;
    without.order.dropout = 0.0;
    trainHeadsInStops(cell.context(), trained, without, {{3}, {}}, keep);
    QCOMPARE(after[4] != after[3], dropout);
    trainHeadsInStops(cell.context(), trained, rows, {{3}, 0.01}, keep);
    QVERIFY(after[5] != after[3]);
}

void ExperimentControlsTest::anEnsembleAveragesItsNetworks()
{
    ExperimentPlan plan = tests::tinyPlan("fair");
    plan.contestants = {StrategyId::Softmax, Ensemble, EnsembleMember};
    OneCell cell(plan, m_data);
    const std::vector<TrainedNetwork> networks = trainEnsemble(cell.context());
    QCOMPARE(networks.size(), std::size_t{3});  // as many as specialists
    QCOMPARE(networks.front().updates, (plan.epochs + plan.headEpochs) * 8);
    QVERIFY(weightsOf(networks[0].network) != weightsOf(networks[1].network));
    const EnsembleOutputs outputs = outputsOf(networks, cell.data.test);
    for (std::int64_t n = 0; n < cell.data.test.size(); ++n) {
        double sum = 0.0;
        for (const float logarithm : outputs.logarithms.row(n))
            sum += std::exp(static_cast<double>(logarithm));
        QVERIFY(std::abs(sum - 1.0) < 1e-5);
    }
    const EnsembleOutputs alone = outputsOf({networks.front()}, cell.data.test);
    QVERIFY(alone.winners.front() == outputs.winners.front());

    plan.trials = 1;
    plan.fractions = {1.0};
    const Results results = allCells(plan, m_data);
    const Observation& all = seen(results, Ensemble);
    QCOMPARE(all.networks, 3);
    QCOMPARE(seen(results, EnsembleMember).networks, 1);
    QVERIFY(all.extra.at("member_accuracy") > 0.4 && all.extra.at("member_accuracy") <= 1.0);
}

/// In post-as-committed, the pairs of three classes are three networks with two thirds of the images.
void ExperimentControlsTest::anEnsembleHasTheUpdatesOfThePairs()
{
    const ExperimentPlan plan = tests::tinyPlan("post-as-committed");
    OneCell cell(plan, m_data);
    const EnsembleShape shape = ensembleShape(plan, cell.data.train);
    QCOMPARE(shape.networks, 3);
    QCOMPARE(shape.batch, plan.headBatch);
    QCOMPARE(shape.epochs, 2);  // 3 pairs * 3 epochs * 10 batches / (3 networks * 15 batches)
    ExperimentPlan none = plan;
    none.contestants = {StrategyId::Softmax};
    QCOMPARE(ensembleShape(none, cell.data.train).networks, 0);
}

void ExperimentControlsTest::separateStartsShareNothing()
{
    ExperimentPlan plan = tests::tinyPlan("post-as-committed");
    plan.contestants = {StrategyId::Softmax, StrategyId::Pairwise, StrategyId::Elimination};
    const HeadTable shared(3, plan.contestants), apart(3, plan.contestants, HeadTable::Sharing::Apart);
    QCOMPARE(shared.segments().size(), std::size_t{4});
    QCOMPARE(apart.segments().size(), std::size_t{1 + 3 + 4});
    QVERIFY(apart.offset(StrategyId::Pairwise, 3) != apart.offset(StrategyId::Elimination, 3));
    QCOMPARE(shared.offset(StrategyId::Pairwise, 3), shared.offset(StrategyId::Elimination, 3));
    OneCell cell(plan, m_data);
    const Trained trained = trainCell(cell.context());
    QCOMPARE(trained.own.size(), apart.segments().size());
    std::vector<std::vector<float>> weights;
    for (const TrainedNetwork& one : trained.own)
        weights.push_back(weightsOf(one.network));
    for (std::size_t i = 0; i < weights.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(weights[i] != weights[j]);
    QCOMPARE(outputShape(trained.whole.network), Shape{10});  // as in the published program
    for (std::size_t i = 0; i < trained.own.size(); ++i) {
        const bool softmax = trained.table.ownerOf(i) == StrategyId::Softmax;
        const auto outputs = static_cast<std::int64_t>(trained.table.segments()[i].classes.size());
        QCOMPARE(outputShape(trained.own[i].network), Shape{softmax ? 10 : outputs});
    }
}

void ExperimentControlsTest::sigmoidsStartAtOneInK()
{
    QCOMPARE(rareBias(10), -std::log(9.0F));
    const std::vector<Contestant> contestants{StrategyId::Softmax, Sigmoid, SigmoidStart};
    const HeadTable table(3, contestants);
    const Network start = headStart(table, 4, 1, {});
    const auto biases = start.parameters[1].values();
    for (std::int64_t i = 0; i < 3; ++i) {
        const auto plain = static_cast<std::size_t>(table.extraOffset(Sigmoid) + i),
                   rare = static_cast<std::size_t>(table.extraOffset(SigmoidStart) + i);
        QCOMPARE(biases[plain], 0.0F);
        QCOMPARE(biases[rare], rareBias(3));
        QVERIFY(std::ranges::equal(start.parameters[0].row(table.extraOffset(Sigmoid) + i),
                                   start.parameters[0].row(table.extraOffset(SigmoidStart) + i)));
    }
}

void ExperimentControlsTest::theTrunkOutputIsTrainedOn()
{
    ExperimentPlan plan = tests::tinyPlan("fair");
    plan.contestants = {StrategyId::Softmax, TrunkLonger};
    OneCell cell(plan, m_data);
    Trained trained = trainTrunk(cell.context());
    const Network start = startOfHeads(cell.context(), trained), output = onlyOutput(trained.whole.network);
    const std::int64_t offset = trained.table.extraOffset(TrunkLonger);
    for (std::int64_t label = 0; label < 3; ++label)
        QVERIFY(std::ranges::equal(start.parameters[0].row(offset + label), output.parameters[0].row(label)));
}

/// The tuned row of a strategy is never below the untuned one on the held-out images, and takes its test answers from
/// the chosen candidate.
void ExperimentControlsTest::tuningChoosesOnHeldOutImages()
{
    ExperimentPlan plan = tests::tinyPlan("tuned");
    plan.trials = 1;
    plan.fractions = {1.0};
    plan.learningRates = {0.003, 1e-6};  // the second learns nothing
    const Results results = allCells(plan, m_data);
    for (const Contestant& contestant : plan.contestants) {
        const Observation& tuned = seen(results, contestant, "tuned");
        const Observation& untuned = seen(results, contestant, "untuned");
        QCOMPARE(untuned.extra.at("learning_rate"), 0.003);
        QCOMPARE(untuned.extra.at("head_epochs"), 3.0);
        QVERIFY(std::ranges::find(plan.levels, tuned.extra.at("head_epochs")) != plan.levels.end());
        if (tuned.extra.at("head_epochs") == 3.0 && tuned.extra.at("learning_rate") == 0.003)
            QCOMPARE(tuned.right, untuned.right);
        QCOMPARE(tuned.updates - untuned.updates, (static_cast<int>(tuned.extra.at("head_epochs")) - 3) * 6);
    }
    plan.learningRates = {1e-6, 0.003};
    plan.optimizer.learningRate = 1e-6;
    plan.contestants = {StrategyId::Softmax};
    QCOMPARE(seen(allCells(plan, m_data), StrategyId::Softmax, "tuned").extra.at("learning_rate"), 0.003);
}

void ExperimentControlsTest::pairsDecideByTheCodeMatrix()
{
    ExperimentPlan plan = tests::tinyPlan("one-vs-one");
    plan.trials = 1;
    plan.fractions = {1.0};
    plan.epochs = 6;
    const Results results = allCells(plan, m_data);
    for (const Contestant& contestant : plan.contestants) {
        const Observation& one = seen(results, contestant);
        QCOMPARE(one.updates, plan.epochs * 8);
        QVERIFY2(one.right > one.images / 2, toText(contestant).c_str());
        QVERIFY(one.extra.contains("roc_area_noise") && one.extra.contains("ece"));
    }
    QCOMPARE(seen(results, OneVsOne).parameters, seen(results, StrategyId::Softmax).parameters);  // three pairs
}

void ExperimentControlsTest::refusesPlans_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<std::function<void(ExperimentPlan&)>>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, const char* protocol, const std::function<void(ExperimentPlan&)>& change,
                        const char* field) { QTest::newRow(name) << protocol << change << field; };
    row(
        "separate starts on a trunk", "fair", [](ExperimentPlan& plan) { plan.separateStarts = true; }, "starts");
    row(
        "outputs of a shared network", "post-as-committed", [](ExperimentPlan& plan) { plan.separateStarts = false; },
        "softmax_outputs");
    row(
        "dropout of networks from scratch", "post-as-committed", [](ExperimentPlan& plan) { plan.headDropout = true; },
        "head_dropout");
    row(
        "a trunk's output without trunk", "post-as-committed",
        [](ExperimentPlan& plan) { plan.contestants.emplace_back(TrunkLonger); }, "strategies");
    row(
        "learning rates of another kind", "fair", [](ExperimentPlan& plan) { plan.learningRates = {1.0}; },
        "learning_rates");
    row(
        "no learning rates", "tuned", [](ExperimentPlan& plan) { plan.learningRates.clear(); }, "learning_rates");
    row(
        "learning rates without that of the plan", "tuned", [](ExperimentPlan& plan) { plan.learningRates = {0.5}; },
        "learning_rates");
    row(
        "epochs that are no candidate", "tuned", [](ExperimentPlan& plan) { plan.headEpochs = 2; }, "levels");
    row(
        "nothing held out", "tuned", [](ExperimentPlan& plan) { plan.heldShare = 0.0; }, "held_share");
    row(
        "half an epoch", "head-epochs", [](ExperimentPlan& plan) { plan.levels = {0.5}; }, "levels");
    row(
        "no epoch", "head-epochs", [](ExperimentPlan& plan) { plan.levels = {0}; }, "levels");
    row(
        "specialists on a curve", "head-epochs",
        [](ExperimentPlan& plan) { plan.contestants.emplace_back(StrategyId::Specialists); }, "strategies");
}

void ExperimentControlsTest::refusesPlans()
{
    QFETCH(QString, protocol);
    QFETCH(std::function<void(ExperimentPlan&)>, change);
    QFETCH(QString, field);
    ExperimentPlan plan = tests::tinyPlan(protocol.toStdString());
    checkPlan(plan, "test");
    QCOMPARE(toJsonText(parsePlan(toJsonText(plan), "test")), toJsonText(plan));
    change(plan);
    try {
        checkPlan(plan, "test");
        QFAIL("the plan was accepted");
    } catch (const UsageError& error) {
        QVERIFY2(QString(error.what()).contains('"' + field + '"'), error.what());
    }
}

RUNOFF_TEST(ExperimentControlsTest)
#include "experiment_controls_test.moc"

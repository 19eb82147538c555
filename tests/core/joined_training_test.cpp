#include "core/base/file.h"
#include "core/data/hold_out.h"
#include "core/data/join.h"
#include "core/model/model_file.h"
#include "core/model/provenance.h"
#include "core/nn/plan.h"
#include "core/training/preparation.h"
#include "core/training/recipe_json.h"
#include "core/training/sources.h"
#include "tests/support/errors.h"
#include "tests/support/stroke_bars.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_training.h"

#include <QTemporaryDir>

#include <functional>

using namespace core;

/// A training on several data sets: what the model file says about them.
class JoinedTrainingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void measuresEachDataset();
    void listsDatasets();
    void readsDatasetsOfEarlierVersions_data();
    void readsDatasetsOfEarlierVersions();
    void findsTheHeldOutImagesOfEach();
    void tellsOtherSetsApart_data();
    void tellsOtherSetsApart();
    void doesNotDependOnThreads();

private:
    std::vector<TrainTest> m_sets;
    TrainTest m_data;
    Recipe m_recipe;
    TrainingOutcome m_outcome;
};

namespace {

std::vector<TrainedDataset> readBack(const std::vector<TrainedDataset>& sets)
{
    return trainedDatasets({{provenance_key::datasets, toText(sets)}});
}

std::vector<TrainTest> barsOfTwoKinds()
{
    TrainTest pictures = tests::tinyData({.side = 28, .perClass = 20});
    pictures.train.name = pictures.test.name = "pictures";
    return {pictures, tests::strokeBars("strokes", 10)};
}

}  // namespace

void JoinedTrainingTest::initTestCase()
{
    setThreads(1);
    m_sets = barsOfTwoKinds();
    m_data = joinedSets(m_sets, {.weights = {1, 2}});
    m_recipe =
        tests::recipeFor({StrategyId::Softmax, StrategyId::Pairwise, StrategyId::MultiLabel, StrategyId::Specialists});
    m_recipe.epochs = m_recipe.headEpochs = m_recipe.multiLabelEpochs = m_recipe.specialistEpochs = 2;
    m_recipe.augmentation = withStrokeChanges({.shift = 1.0});
    m_outcome = tests::trained(m_data, m_recipe).value();
    addProvenance(m_outcome, m_data, m_recipe);
}

void JoinedTrainingTest::measuresEachDataset()
{
    const auto& records = m_outcome.classifier.records;
    QCOMPARE(records.size(), m_outcome.classifier.strategies().size());
    for (const auto& [id, record] : records) {
        QCOMPARE(record.sets.size(), std::size_t{2});
        double right = 0.0;
        for (std::size_t i = 0; i < 2; ++i) {
            QCOMPARE(record.sets[i].name, m_sets[i].train.name);
            QCOMPARE(record.sets[i].images, m_sets[i].test.size());
            right += record.sets[i].accuracy * static_cast<double>(record.sets[i].images);
        }
        QCOMPARE(record.images, m_data.test.size());
        QVERIFY(std::abs(record.accuracy * static_cast<double>(record.images) - right) < 1e-6);
        std::int64_t images = 0;
        for (const auto& row : record.confusion)
            images = std::accumulate(row.begin(), row.end(), images);
        QCOMPARE(images, record.images);
    }
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("bars.safetensors").toStdString();
    writeModel(m_outcome.classifier, path);
    QVERIFY(readModel(path).records == records);
    const ModelSummary summary = readModelSummary(path);
    QVERIFY(summary.records == records);
    QVERIFY(summary.datasets == datasetsOf(m_data));
    QVERIFY(tests::trained(m_sets[0], m_recipe)->classifier.records.begin()->second.sets.empty());
}

void JoinedTrainingTest::listsDatasets()
{
    const Provenance& provenance = m_outcome.classifier.provenance;
    const std::vector<TrainedDataset> sets = trainedDatasets(provenance);
    QCOMPARE(sets.size(), std::size_t{2});
    QVERIFY(sets[0] == (TrainedDataset{"pictures", imagesChecksum(m_sets[0].train), 60, m_sets[0].test.size(), "", 1}));
    QVERIFY(sets[1]
            == (TrainedDataset{"strokes", imagesChecksum(withRule(m_sets[1].train, *m_data.train.rule)), 48, 12,
                               "writer", 2}));
    QCOMPARE(valueOf(provenance, provenance_key::heldBy), std::string("writer"));
    QCOMPARE(valueOf(provenance, provenance_key::datasetName), std::string("pictures+strokes"));
    QVERIFY(valueOf(provenance, "implementations").starts_with("conv 3x3"));

    TrainTest known = m_sets[1];
    known.train.name = known.test.name = "pen-digits";
    QVERIFY(datasetsOf(known).front().source.find("CC BY 4.0") != std::string::npos);
    QVERIFY(readBack(datasetsOf(known)) == datasetsOf(known));

    TrainingOutcome alone;
    alone.classifier.classNames = m_sets[1].train.classNames;
    addProvenance(alone, m_sets[1], m_recipe);
    QVERIFY(trainedDatasets(alone.classifier.provenance) == datasetsOf(m_sets[1]));
    QCOMPARE(datasetsOf(m_sets[1]).front().splitBy, std::string("writer"));
}

void JoinedTrainingTest::readsDatasetsOfEarlierVersions_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("count");
    QTest::newRow("no list") << ""
                             << "mnist" << 1;
    QTest::newRow("not even a name") << ""
                                     << "" << 0;
    for (const char* text : {"mnist", "[1]", R"([{"name":"a"}])", R"({"name":1})"})
        QTest::newRow(text) << text << "mnist" << 1;
    QTest::newRow("a list") << R"([{"name":"a","images_checksum":"1","training_images":2,"test_images":3}])"
                            << "mnist" << 1;
}

void JoinedTrainingTest::readsDatasetsOfEarlierVersions()
{
    QFETCH(QString, list);
    QFETCH(QString, name);
    QFETCH(int, count);
    Provenance provenance{{"training_images", "60000"}, {"test_images", "10000"}, {"images_checksum", "abc"}};
    if (!list.isEmpty())
        provenance[provenance_key::datasets] = list.toStdString();
    if (!name.isEmpty())
        provenance[provenance_key::datasetName] = name.toStdString();
    const std::vector<TrainedDataset> sets = trainedDatasets(provenance);
    QCOMPARE(sets.size(), static_cast<std::size_t>(count));
    if (list.startsWith(R"([{"name":"a","im)"))
        QVERIFY(sets.front() == (TrainedDataset{"a", "1", 2, 3}));
    else if (count > 0)
        QVERIFY(sets.front() == (TrainedDataset{"mnist", "abc", 60000, 10000}));
}

void JoinedTrainingTest::findsTheHeldOutImagesOfEach()
{
    const Split parts = holdOut(m_data.train, m_recipe.heldShare, derivedSeed(m_recipe.seed, "held out"));
    const auto all = heldOutOf(m_outcome.classifier, m_data.train);
    QVERIFY(all && all->pixels == parts.held.pixels);
    for (std::size_t i = 0; i < 2; ++i) {
        const auto held = heldOutOf(m_outcome.classifier, m_sets[i].train);
        QVERIFY(held && held->pixels == imagesOf(parts.held, i).pixels);
        QVERIFY(!heldOutOf(m_outcome.classifier, m_sets[i].test));
    }
}

void JoinedTrainingTest::tellsOtherSetsApart_data()
{
    QTest::addColumn<int>("change");
    QTest::newRow("other weights") << 0;
    QTest::newRow("no weights") << 1;
    QTest::newRow("another name") << 2;
    QTest::newRow("another order") << 3;
    QTest::newRow("one of them") << 4;
    QTest::newRow("another image") << 5;
}

void JoinedTrainingTest::tellsOtherSetsApart()
{
    QFETCH(int, change);
    std::vector<TrainTest> sets = m_sets;
    std::vector<double> weights{1, 2};
    if (change <= 1)
        weights = change == 0 ? std::vector<double>{2, 1} : std::vector<double>();
    if (change == 2)
        sets[1].train.name = "other";
    if (change == 3)
        std::swap(sets[0], sets[1]);
    if (change == 4)
        sets.pop_back(), weights.clear();
    if (change == 5)
        sets[0].train.pixels[3] ^= 255;
    const QTemporaryDir folder;
    const CheckpointOptions checkpoint{folder.filePath("checkpoints").toStdString(), true};
    const TrainTest same = joinedSets(m_sets, {.weights = {1, 2}});
    QVERIFY(!tests::stoppedAfter(10, same, m_recipe, checkpoint));
    const TrainTest other = joinedSets(sets, {.weights = weights});
    const QString error = tests::errorOf<UsageError>([&] { tests::trained(other, m_recipe, checkpoint); });
    QVERIFY2(tests::isOneLineWith(error, "expected"), qPrintable(error));
    QVERIFY(tests::sameNumbers(tests::trained(same, m_recipe, checkpoint)->classifier, m_outcome.classifier));
}

void JoinedTrainingTest::doesNotDependOnThreads()
{
    const auto batch = [this] {
        std::vector<float> images(64 * 28 * 28);
        imageSource(m_data.train, {.augmentation = m_recipe.augmentation, .seed = 5}).fill(2, 0, 64, images);
        return images;
    };
    const std::vector<float> one = batch();
    setThreads(3);
    const std::vector<float> several = batch();
    setThreads(1);
    QVERIFY(one == several);
}

RUNOFF_TEST(JoinedTrainingTest)
#include "joined_training_test.moc"

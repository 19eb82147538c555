// Models that know one class each: principal directions and autoencoders.

#include "core/experiment/class_models.h"

#include "core/base/random.h"
#include "core/experiment/runner.h"
#include "core/nn/plan.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"
#include "tests/support/tiny_plan.h"

#include <algorithm>
#include <cmath>

using namespace core;

class ClassModelsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { setThreads(1); }
    void directionsAreOrthonormal_data();
    void directionsAreOrthonormal();
    void enoughDirectionsReconstruct();
    void theSmallestErrorAnswers();
    void aModelDoesNotSeeOtherClasses();
    void laterClassesDoNotChangeModels();
};

namespace {

/// Images (1, 3, 4) of class 0 with random pixels, and one image of class 1.
Dataset randomPixels(std::int64_t count)
{
    Random random(7);
    Dataset data{.name = "random", .imageShape = {1, 3, 4}, .pixels = {}, .labels = {}, .classNames = {"a", "b"}};
    for (std::int64_t i = 0; i <= count; ++i) {
        for (int pixel = 0; pixel < 12; ++pixel)
            data.pixels.push_back(static_cast<std::uint8_t>(random.below(256)));
        data.labels.push_back(i == count ? 1 : 0);
    }
    return data;
}

double innerProduct(std::span<const float> first, std::span<const float> second)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < first.size(); ++i)
        sum += static_cast<double>(first[i]) * static_cast<double>(second[i]);
    return sum;
}

}  // namespace

void ClassModelsTest::directionsAreOrthonormal_data()
{
    QTest::addColumn<int>("images");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("found");
    QTest::newRow("more images than pixels") << 40 << 5 << 5;
    QTest::newRow("fewer images than pixels") << 6 << 5 << 5;
    QTest::newRow("one direction fewer than images") << 4 << 5 << 3;
    QTest::newRow("at most one for each pixel") << 40 << 50 << 12;
    QTest::newRow("a single image") << 1 << 5 << 0;
}

/// They explain the variance in descending order, and the error is what brute force computes.
void ClassModelsTest::directionsAreOrthonormal()
{
    QFETCH(int, images);
    QFETCH(int, wanted);
    QFETCH(int, found);
    const Dataset data = randomPixels(images);
    const ClassPca model = fitPca(data, 0, wanted);
    QCOMPARE(model.directions.extent(0), found);
    for (std::int64_t i = 0; i < found; ++i)
        for (std::int64_t j = 0; j <= i; ++j)
            QVERIFY(std::abs(innerProduct(model.directions.row(i), model.directions.row(j)) - (i == j ? 1.0 : 0.0))
                    < 1e-4);
    std::vector<double> explained(static_cast<std::size_t>(found));
    std::vector<float> image(12), rest(12);
    const std::vector<double> errors = errorsOf(model, data, wanted);
    for (std::int64_t n = 0; n < data.size(); ++n) {
        data.copyImage(n, image);
        std::ranges::transform(image, model.mean, rest.begin(), std::minus<>());
        double error = innerProduct(rest, rest);
        for (std::int64_t i = 0; i < found; ++i) {
            const double part = std::pow(innerProduct(model.directions.row(i), rest), 2);
            error -= part;
            if (data.labels[static_cast<std::size_t>(n)] == 0)
                explained[static_cast<std::size_t>(i)] += part;
        }
        QVERIFY(std::abs(errors[static_cast<std::size_t>(n)] - error / 12.0) < 1e-5);
    }
    QVERIFY(std::ranges::is_sorted(explained, std::greater<>(), [](double value) { return value - 1e-4; }));
}

void ClassModelsTest::enoughDirectionsReconstruct()
{
    const Dataset data = randomPixels(4);
    const ClassPca model = fitPca(data, 0, 3);
    const std::vector<double> all = errorsOf(model, data, 3), two = errorsOf(model, data, 2);
    for (std::size_t n = 0; n < 4; ++n)
        QVERIFY(all[n] < 1e-6 && two[n] >= all[n]);
    QVERIFY(all[4] > 1e-3);  // the image of the other class
}

void ClassModelsTest::theSmallestErrorAnswers()
{
    const std::vector<std::vector<double>> errors{{0.5, 0.1, 0.2}, {0.2, 0.4, 0.2}, {0.9, 0.3, 0.3}};
    const StrategyAnswers answers = answersBy(errors);
    QCOMPARE(answers.winners, (std::vector<int>{1, 0, 0}));  // the first of equals
    QCOMPARE(certaintyBy(errors), (std::vector<double>{-0.2, -0.1, -0.2}));
    QVERIFY(answers.scores.row(0)[1] > answers.scores.row(0)[0] && answers.scores.row(0)[0] > answers.scores.row(0)[2]);
}

/// Another image of class 1 changes no model of class 0.
void ClassModelsTest::aModelDoesNotSeeOtherClasses()
{
    Dataset data = randomPixels(8);
    const ClassPca before = fitPca(data, 0, 4);
    std::ranges::fill(std::span(data.pixels).last(12), std::uint8_t{9});
    const ClassPca after = fitPca(data, 0, 4);
    QVERIFY(before.mean == after.mean);
    QVERIFY(std::ranges::equal(before.directions.values(), after.directions.values()));
}

/// Softmax forgets the first classes; models of one class each do not.
void ClassModelsTest::laterClassesDoNotChangeModels()
{
    ExperimentPlan plan = tests::tinyPlan("one-after-another");
    plan.trials = 1;
    plan.fractions = {1.0};
    plan.epochs = 20;
    plan.headEpochs = 60;
    const TrainTest data = tests::tinyData({.perClass = 40});
    const auto results = runExperiment(plan, data, {}, {}, {});
    std::map<std::string, const Observation*> seen;
    for (const Observation& one : results->cells.front().observations)
        seen[toText(one.contestant)] = &one;
    QCOMPARE(seen.size(), std::size_t{9});
    const double kept = seen.at("softmax")->extra.at("accuracy_of_first_classes"),
                 latest = seen.at("softmax")->extra.at("accuracy_of_last_classes");
    QVERIFY2(kept < 0.5 && latest > 0.9, qPrintable(QString("%1 %2").arg(kept).arg(latest)));
    for (const char* name : {"class-pca", "class-autoencoder", "all-at-once"})
        QVERIFY2(seen.at(name)->extra.at("accuracy_of_first_classes") > kept + 0.1, name);
    QVERIFY(seen.at("all-at-once")->reference);
    QCOMPARE(seen.at("class-pca")->networks, 3);
    QCOMPARE(seen.at("softmax")->updates, 20 * (5 + 3));  // 80 images by 16, then 40
}

RUNOFF_TEST(ClassModelsTest)
#include "class_models_test.moc"

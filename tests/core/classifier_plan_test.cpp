#include "core/strategy/classifier_plan.h"

#include "core/base/error.h"
#include "core/nn/plan.h"
#include "core/strategy/strategy.h"
#include "tests/support/network_groups.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <bit>
#include <cmath>

using namespace core;

using Ids = std::vector<StrategyId>;

class ClassifierPlanTest : public QObject {
    Q_OBJECT

private slots:
    void answersByAllStrategies();
    void answersByThoseAskedFor_data();
    void answersByThoseAskedFor();
    void decidesAsThePureFunctionsDo();
    void onePictureAndManyAgree_data();
    void onePictureAndManyAgree();
    void repeatsItself();
    void givesRawLogits();
    void livesOnAfterAMove();
    void refusesWhatItDoesNotHave();
    void refusesOtherPictures_data();
    void refusesOtherPictures();
    void refusesAMalformedClassifier();
};

namespace {

constexpr int planClasses = 4;
constexpr std::int64_t planFeatures = 70;  // no multiple of the vector width

HeadGroup randomHeads(std::int64_t outputs, Random& random)
{
    HeadGroup heads{.weights = Tensor({outputs, planFeatures}), .bias = Tensor({outputs})};
    for (float& weight : heads.weights.values())
        weight = static_cast<float>(random.uniform(-0.5, 0.5));
    for (float& bias : heads.bias.values())
        bias = static_cast<float>(random.uniform(-0.5, 0.5));
    return heads;
}

std::shared_ptr<Classifier> makeClassifier()
{
    Random random(3);
    auto made = std::make_shared<Classifier>();
    made->name = "tiny";
    made->classNames = {"0", "1", "2", "3"};
    made->preprocessing = {.channels = 1, .height = 4, .width = 5};
    made->trunk = makeNetwork({1, 4, 5}, {Flatten{}, Dense{planFeatures}, Relu{}}, random);
    made->trunkSoftmax = randomHeads(planClasses, random);
    for (const StrategyId id : headGroupsFor(allStrategies))
        made->heads[id] = randomHeads(strategy(id).heads(planClasses).outputs, random);
    made->temperature = 1.5F;
    made->thresholds = {0.3F, 0.4F, 0.5F, 0.6F};
    made->specialistScales = {{1, 0}, {2, 0.5F}, {0.5F, -1}, {1, 0.25F}};
    tests::addNetworkGroups(*made, random);
    return made;
}

Tensor randomImages(std::int64_t count)
{
    Random random(9);
    Tensor images({count, 1, 4, 5});
    for (float& value : images.values())
        value = static_cast<float>(random.uniform());
    return images;
}

Image imageOf(const Tensor& images, std::int64_t index)
{
    const std::span<const float> row = images.row(index);
    return {{1, 4, 5}, {row.begin(), row.end()}};
}

/// A plain product in double, to compare with.
std::vector<float> plainLogits(const HeadGroup& heads, std::span<const float> input)
{
    std::vector<float> logits;
    for (std::int64_t o = 0; o < heads.bias.size(); ++o) {
        double sum = heads.bias.values()[static_cast<std::size_t>(o)];
        for (std::size_t f = 0; f < input.size(); ++f)
            sum += static_cast<double>(heads.weights.row(o)[f]) * static_cast<double>(input[f]);
        logits.push_back(static_cast<float>(sum));
    }
    return logits;
}

bool close(std::span<const float> left, std::span<const float> right)
{
    return std::ranges::equal(left, right, [](float a, float b) { return std::abs(a - b) < 1e-5F; });
}

}  // namespace

void ClassifierPlanTest::answersByAllStrategies()
{
    ClassifierPlan plan(makeClassifier());
    const std::vector<Verdict> verdicts = plan.classify(imageOf(randomImages(1), 0));
    QCOMPARE(verdicts.size(), allStrategies.size());
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        QCOMPARE(verdicts[i].strategy, allStrategies[i]);
        QCOMPARE(verdicts[i].scores.size(), std::size_t{planClasses});
        const std::int64_t most = forwardPasses(plan.classifier(), verdicts[i].strategy);
        QCOMPARE(verdicts[i].forwardPasses,
                 verdicts[i].strategy == StrategyId::Cascade && !verdicts[i].winner ? 1 : most);
        QVERIFY(verdicts[i].microseconds > 0.0);
    }
}

void ClassifierPlanTest::answersByThoseAskedFor_data()
{
    QTest::addColumn<Ids>("wanted");
    for (const Strategy& line : strategies())
        QTest::newRow(line.name.c_str()) << Ids{line.id};
    QTest::newRow("in the order asked") << Ids{StrategyId::Specialists, StrategyId::Softmax};
}

void ClassifierPlanTest::answersByThoseAskedFor()
{
    QFETCH(Ids, wanted);
    ClassifierPlan plan(makeClassifier());
    Ids answered;
    for (const Verdict& verdict : plan.classify(imageOf(randomImages(1), 0), wanted))
        answered.push_back(verdict.strategy);
    QCOMPARE(answered, wanted);
}

void ClassifierPlanTest::decidesAsThePureFunctionsDo()
{
    const auto made = makeClassifier();
    ClassifierPlan plan(made);
    InferencePlan trunk(made->trunk, 1), multiLabel(made->networkGroups.at(StrategyId::MultiLabel).networks.front(), 1);
    const Tensor images = randomImages(20);
    for (std::int64_t n = 0; n < 20; ++n) {
        std::vector<float> feature(planFeatures), labels(planClasses), single(planClasses);
        trunk.run(images.row(n), feature, 1);
        multiLabel.run(images.row(n), labels, 1);
        for (std::size_t k = 0; k < planClasses; ++k)
            InferencePlan(made->networkGroups.at(StrategyId::Specialists).networks[k], 1)
                .run(images.row(n), std::span(single).subspan(k, 1), 1);
        const HeadLayout layout = eliminationHeads(planClasses);
        const std::vector<float> subsets = plainLogits(made->heads.at(StrategyId::Elimination), feature);
        const std::vector<Verdict> expected{
            decideSoftmax(plainLogits(made->heads.at(StrategyId::Softmax), feature), made->temperature),
            decidePairwise(plainLogits(made->heads.at(StrategyId::Pairwise), feature), planClasses),
            decideElimination(planClasses,
                              [&](std::uint32_t mask) {
                                  const auto first =
                                      subsets.begin() + layout.segments[subsetIndex(mask, planClasses)].offset;
                                  return std::vector<float>(first, first + std::popcount(mask));
                              }),
            decideMultiLabel(labels, made->thresholds), decideSpecialists(single, made->specialistScales)};
        const std::vector<Verdict> found = plan.classify(imageOf(images, n));
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(found[i].winner, expected[i].winner);
            QVERIFY2(close(found[i].scores, expected[i].scores), toText(found[i].strategy).c_str());
        }
    }
}

void ClassifierPlanTest::onePictureAndManyAgree_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 2, 255, 256, 257, 600})
        QTest::addRow("%d pictures", count) << count;
}

void ClassifierPlanTest::onePictureAndManyAgree()
{
    QFETCH(int, count);
    ClassifierPlan plan(makeClassifier());
    const Tensor images = randomImages(count);
    const auto all = plan.classifyAll(images);
    QCOMPARE(static_cast<int>(all.size()), count);
    for (int n = 0; n < count; n += std::max(1, count / 7)) {
        const std::vector<Verdict> one = plan.classify(imageOf(images, n));
        QCOMPARE(all[static_cast<std::size_t>(n)].size(), one.size());
        for (std::size_t i = 0; i < one.size(); ++i) {
            const Verdict& many = all[static_cast<std::size_t>(n)][i];
            QCOMPARE(many.winner, one[i].winner);
            QVERIFY(close(many.scores, one[i].scores));
            QVERIFY(many.microseconds > 0.0);
        }
    }
}

void ClassifierPlanTest::repeatsItself()
{
    ClassifierPlan first(makeClassifier()), second(makeClassifier());
    const Image image = imageOf(randomImages(1), 0);
    const auto once = first.classify(image), again = first.classify(image), other = second.classify(image);
    for (std::size_t i = 0; i < once.size(); ++i) {
        QCOMPARE(again[i].scores, once[i].scores);
        QCOMPARE(other[i].scores, once[i].scores);
    }
}

void ClassifierPlanTest::givesRawLogits()
{
    const auto made = makeClassifier();
    ClassifierPlan plan(made);
    const Logits logits = plan.logits(randomImages(300));
    QCOMPARE(logits.features.shape(), (Shape{300, planFeatures}));
    for (const Tensor* part : {&logits.trunkSoftmax, &logits.softmax, &logits.sigmoids.at(StrategyId::MultiLabel),
                               &logits.sigmoids.at(StrategyId::Specialists)})
        QCOMPARE(part->shape(), (Shape{300, planClasses}));
    for (const std::int64_t n : {0, 150, 299}) {
        QVERIFY(close(logits.trunkSoftmax.row(n), plainLogits(made->trunkSoftmax, logits.features.row(n))));
        QVERIFY(close(logits.softmax.row(n), plainLogits(made->heads.at(StrategyId::Softmax), logits.features.row(n))));
    }
    QCOMPARE(logits.sigmoids.size(), std::size_t{2});
    made->networkGroups.erase(StrategyId::MultiLabel);
    made->networkGroups.erase(StrategyId::Specialists);
    const Logits fewer = ClassifierPlan(made).logits(randomImages(2));
    QVERIFY(fewer.sigmoids.empty());
}

void ClassifierPlanTest::livesOnAfterAMove()
{
    std::shared_ptr<const Classifier> made = makeClassifier();
    ClassifierPlan plan(made);
    made.reset();
    ClassifierPlan moved(std::move(plan));
    QCOMPARE(moved.classifier().name, std::string("tiny"));
    QCOMPARE(moved.classify(imageOf(randomImages(1), 0)).size(), allStrategies.size());
}

void ClassifierPlanTest::refusesWhatItDoesNotHave()
{
    const auto made = makeClassifier();
    made->heads.erase(StrategyId::Pairwise);
    ClassifierPlan plan(made);
    QCOMPARE(plan.classify(imageOf(randomImages(1), 0)).size(), allStrategies.size() - 3);  // nor ddag, nor coupling
    QVERIFY_THROWS_EXCEPTION(UsageError, plan.classify(imageOf(randomImages(1), 0), std::array{StrategyId::Pairwise}));
}

void ClassifierPlanTest::refusesOtherPictures_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::newRow("other size") << Shape{1, 5, 4};
    QTest::newRow("colour") << Shape{3, 4, 5};
    QTest::newRow("no channel") << Shape{4, 5};
    QTest::newRow("nothing") << Shape{0};
}

void ClassifierPlanTest::refusesOtherPictures()
{
    QFETCH(Shape, shape);
    ClassifierPlan plan(makeClassifier());
    QVERIFY_THROWS_EXCEPTION(Error, plan.classify(Image(shape)));
}

void ClassifierPlanTest::refusesAMalformedClassifier()
{
    const auto made = makeClassifier();
    made->thresholds.clear();
    QVERIFY_THROWS_EXCEPTION(Error, ClassifierPlan{made});
    QVERIFY_THROWS_EXCEPTION(std::logic_error, ClassifierPlan{nullptr});
}

RUNOFF_TEST(ClassifierPlanTest)
#include "classifier_plan_test.moc"

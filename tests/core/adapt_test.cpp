#include "core/base/random.h"
#include "core/strategy/strategy.h"
#include "core/teach/adapt.h"
#include "core/teach/teacher.h"
#include "tests/support/errors.h"
#include "tests/support/taught.h"
#include "tests/support/test_main.h"

#include <set>

using namespace core;

namespace {

std::set<std::int32_t> writersOf(const Dataset& dataset)
{
    return {dataset.writers.begin(), dataset.writers.end()};
}

}  // namespace

class AdaptTest : public QObject {
    Q_OBJECT

private slots:
    void halvesShareNoWriter_data();
    void halvesShareNoWriter();
    void needsTwoWriters();
    void needsEveryClass();
    void learnsFromHalfOfTheWriters();
    void adaptsNetworksOfTheirOwn();
    void keepsTheRest();
    void stops();
};

void AdaptTest::halvesShareNoWriter_data()
{
    QTest::addColumn<int>("seed");
    for (const int seed : {1, 2, 3, 4})
        QTest::addRow("seed %d", seed) << seed;
}

void AdaptTest::halvesShareNoWriter()
{
    QFETCH(int, seed);
    Dataset images = support::symbolsOfAClass(2);
    images.writers.at(0) = -1;  // of an unknown writer
    const WriterHalves halves = halvesByWriter(images, static_cast<std::uint64_t>(seed));
    const std::set<std::int32_t> learn = writersOf(halves.learn), test = writersOf(halves.test);
    QCOMPARE(learn.size(), std::size_t{3});
    QCOMPARE(test.size(), std::size_t{3});
    for (const std::int32_t writer : learn)
        QVERIFY(!test.contains(writer));
    QCOMPARE(halves.learn.size() + halves.test.size(), images.size() - 1);
}

void AdaptTest::needsTwoWriters()
{
    Dataset images = support::symbolsOfAClass(1);
    std::ranges::fill(images.writers, 0);
    QVERIFY(tests::isOneLineWith(tests::errorOf<UsageError>([&] { halvesByWriter(images, 1); }),
                                 "class: expected images of at least two known writers, found 1"));
    images.writers.clear();
    QVERIFY(tests::isOneLineWith(tests::errorOf<UsageError>([&] { halvesByWriter(images, 1); }), "found 0"));
}

void AdaptTest::needsEveryClass()
{
    Dataset images = support::symbolsOfAClass(2);
    for (std::uint8_t& label : images.labels)
        label = label == 1 ? 0 : label;
    const auto model = support::symbolsModel();
    QVERIFY(tests::isOneLineWith(tests::errorOf<UsageError>([&] { adapted(*model, images); }),
                                 "class: expected images of every class to learn from, found none of \"square\""));
}

void AdaptTest::learnsFromHalfOfTheWriters()
{
    const auto adaptation = adaptToHalf(support::symbolsModel(), support::symbolsOfAClass(4), 1);
    QVERIFY(adaptation.has_value());
    QCOMPARE(adaptation->writersLearned, 3);
    QCOMPARE(adaptation->writersTested, 3);
    QCOMPARE(adaptation->imagesTested, 36);
    QCOMPARE(adaptation->strategies.size(), taughtStrategies(3).size());
    for (const auto& [id, result] : adaptation->strategies) {
        qInfo("%s: %d, then %d of 36", toText(id).c_str(), static_cast<int>(result.rightBefore),
              static_cast<int>(result.rightAfter));
        QVERIFY2(result.rightBefore <= 28, toText(id).c_str());
        QVERIFY2(result.rightAfter >= 33, toText(id).c_str());
        QCOMPARE(result.rightAfter - result.rightBefore, result.mended - result.spoiled);
        QVERIFY(result.p < 0.05);
    }
}

void AdaptTest::adaptsNetworksOfTheirOwn()
{
    const auto base = support::digitsModel();
    Random random(23);
    Dataset digits = support::drawnExamples({0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, 6, random).images;  // ten symbols
    digits.classNames = base->classNames;
    const Classifier made = adapted(*base, digits).value();
    ClassifierPlan plan(std::make_shared<const Classifier>(made));
    const auto evaluation = evaluate(plan, digits, {});
    for (const StrategyId id : {StrategyId::MultiLabel, StrategyId::Specialists, StrategyId::Softmax})
        QVERIFY2(evaluation->strategies.at(id).right >= 50, toText(id).c_str());
    const NetworkGroup& before = base->networkGroups.at(StrategyId::Specialists);
    const NetworkGroup& after = made.networkGroups.at(StrategyId::Specialists);
    QVERIFY(before.networks[0].parameters.front() == after.networks[0].parameters.front());
    QVERIFY(before.networks[0].parameters.back() != after.networks[0].parameters.back());
}

void AdaptTest::keepsTheRest()
{
    const auto model = support::symbolsModel();
    const Classifier made = adapted(*model, support::symbolsOfAClass(1)).value();
    QVERIFY(made.trunk == model->trunk);
    QCOMPARE(made.strategies(), model->strategies());
    QVERIFY(made.records.empty());
    QCOMPARE(QString::fromStdString(made.provenance.at("adapted_to")), "class, 18 images of 6 writers");
    QVERIFY(adapted(*model, support::symbolsOfAClass(1))->heads == made.heads);
}

void AdaptTest::stops()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!adapted(*support::symbolsModel(), support::symbolsOfAClass(1), {.stop = stop.get_token()}));
    QVERIFY(!adaptToHalf(support::symbolsModel(), support::symbolsOfAClass(1), 1, {.stop = stop.get_token()}));
}

RUNOFF_TEST(AdaptTest)
#include "adapt_test.moc"

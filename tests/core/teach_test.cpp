#include "core/base/random.h"
#include "core/model/model_file.h"
#include "core/strategy/classifier_plan.h"
#include "core/strategy/network_plans.h"
#include "core/strategy/strategy.h"
#include "core/teach/teacher.h"
#include "tests/support/errors.h"
#include "tests/support/near.h"
#include "tests/support/processor_time.h"
#include "tests/support/slowness.h"
#include "tests/support/taught.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

#include <map>

using namespace core;

namespace {

constexpr int teachTrials = 50;

std::vector<std::int64_t> randomFamilies(std::size_t count, Random& random)
{
    std::vector<std::int64_t> order = permutation(static_cast<std::int64_t>(support::symbolFamilies().size()), random);
    order.resize(count);
    return order;
}

TaughtExamples namedExamples(const std::vector<std::string>& names, const std::vector<int>& labels)
{
    Random random(3);
    TaughtExamples examples = emptyExamples(names, Preprocessing());
    for (const int label : labels)
        appendDrawing(examples, support::drawnSymbol(support::symbolFamily(label), random), label);
    return examples;
}

std::vector<std::string> manyNames(int count)
{
    std::vector<std::string> names;
    for (int i = 0; i < count; ++i)
        names.push_back("class " + std::to_string(i));
    return names;
}

}  // namespace

class TeachTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_base = support::digitsModel(); }
    void sixthDrawingIsRight();
    void tenClassesInSeconds();
    void theTrunkStays();
    void aHeadLearnsByItself();
    void leavesOneOut();
    void findsTheWrongLabel();
    void saysTooFew_data();
    void saysTooFew();
    void noneOfTheseTakesScribbles();
    void isAModelLikeAnyOther();
    void refusesExamples_data();
    void refusesExamples();
    void leavesOutEmptyClasses();
    void stops();

private:
    std::shared_ptr<const Classifier> m_base;
};

void TeachTest::sixthDrawingIsRight()
{
    std::map<StrategyId, int> right;
    double slowest = 0.0;
    Teacher teacher(m_base);
    for (int trial = 0; trial < teachTrials; ++trial) {
        Random random(derivedSeed(7, "trial", static_cast<std::uint64_t>(trial)));
        const std::vector<std::int64_t> families = randomFamilies(3, random);
        const TaughtExamples examples = support::drawnExamples(families, 5, random);
        const tests::ProcessorTime time;
        const auto taught = teacher.teach(examples);
        slowest = std::max(slowest, time.seconds());
        QVERIFY(taught.has_value());
        ClassifierPlan plan(std::make_shared<const Classifier>(*taught));
        for (std::size_t label = 0; label < families.size(); ++label) {
            const Ink sixth = support::drawnSymbol(support::symbolFamily(families[label]), random);
            for (const Verdict& verdict : plan.classify(normalize(sixth, m_base->preprocessing).value()))
                right[verdict.strategy] += verdict.winner == static_cast<int>(label);
        }
    }
    QCOMPARE(right.size(), taughtStrategies(3).size());
    for (const auto& [id, count] : right) {
        qInfo("%s: %d of %d", toText(id).c_str(), count, 3 * teachTrials);
        QVERIFY2(count >= 3 * teachTrials * 9 / 10, toText(id).c_str());
    }
    qInfo("slowest training: %.3f s of processor time (%s)", slowest, instructionSet().c_str());
    QVERIFY(slowest <= 2.0 * tests::slowness);  // 1 s on two cores
}

void TeachTest::tenClassesInSeconds()
{
    Random random(5);
    Teacher teacher(m_base);
    const TaughtExamples examples = support::drawnExamples(randomFamilies(10, random), 5, random);
    const tests::ProcessorTime time;
    const auto taught = teacher.teach(examples);
    const double seconds = time.seconds();
    qInfo("ten classes, all heads: %.2f s of processor time", seconds);
    QVERIFY(taught.has_value() && taught->supports(StrategyId::Elimination));
    QVERIFY(seconds < 20.0 * tests::slowness);
}

void TeachTest::theTrunkStays()
{
    Random random(11);
    const auto taught = Teacher(m_base).teach(support::drawnExamples({0, 1, 2}, 2, random));
    QVERIFY(taught->trunk == m_base->trunk);
    QVERIFY(taught->networkGroups.empty() && taught->ownHeads.empty());
    for (const StrategyId id : taught->strategies())
        QCOMPARE(forwardPasses(*taught, id), 1);
    QCOMPARE(parameterCount(*taught, StrategyId::Specialists), parameterCount(*taught, StrategyId::Softmax));
}

void TeachTest::aHeadLearnsByItself()
{
    Random random(12);
    const TaughtExamples examples = support::drawnExamples({0, 1, 2, 3}, 3, random);
    ExampleFeatures features(m_base->trunk, 1);
    const FeatureRows rows{features.of(examples.images, {}),
                           {examples.images.labels.begin(), examples.images.labels.end()}};
    const HeadLayout all = concatenate({softmaxHeads(4), pairwiseHeads(4)});
    Segment pair = all.segments.at(3);
    const auto offset = static_cast<std::size_t>(pair.offset);
    const auto joint = trainedHeads(rows, {all});
    pair.offset = 0;
    const auto alone = trainedHeads(rows, {{2, {pair}}});
    const std::span<const float> point = rows.versions.front().row(5);
    const std::vector<float> together = headLogits(*joint, point), one = headLogits(*alone, point);
    COMPARE_NEAR(one.at(0), together.at(offset), 1e-3);
    COMPARE_NEAR(one.at(1), together.at(offset + 1), 1e-3);
}

void TeachTest::leavesOneOut()
{
    Random random(13);
    const TaughtExamples examples = support::drawnExamples({0, 3, 5}, 4, random);
    Teacher teacher(m_base);
    std::vector<std::int64_t> told;
    const auto left = teacher.leaveOneOut(examples, [&told](std::int64_t done) { told.push_back(done); });
    QVERIFY(left.has_value());
    QCOMPARE(left->examples, 12);
    QCOMPARE(left->strategies.size(), taughtStrategies(3).size());
    QCOMPARE(told.size(), std::size_t{12});
    QVERIFY(std::ranges::is_sorted(told));

    // the same by hand for one example, with all heads of all strategies
    TaughtExamples rest = emptyExamples(examples.images.classNames, Preprocessing());
    for (std::size_t n = 0; n < examples.images.labels.size(); ++n)
        if (n != 7)
            appendDrawing(rest, examples.images.strokes[n]->ink, examples.images.labels[n]);
    ClassifierPlan plan(std::make_shared<const Classifier>(teacher.teach(rest).value()));
    for (const Verdict& verdict : plan.classify(examples.images.image(7)))
        if (verdict.strategy != StrategyId::MultiLabel)
            QCOMPARE(left->strategies.at(verdict.strategy).said.at(7), verdict.winner.value());
}

void TeachTest::findsTheWrongLabel()
{
    Random random(14);
    TaughtExamples examples = support::drawnExamples({0, 1, 3}, 6, random);
    examples.images.labels[4] = 0;  // it was 1
    const auto left = Teacher(m_base).leaveOneOut(examples);
    const LeftOutAnswers& softmax = left->strategies.at(StrategyId::Softmax);
    QCOMPARE(softmax.said.at(4), 1);
    QVERIFY(softmax.right < left->examples);
    QVERIFY(left->accuracy(StrategyId::Softmax) < 1.0);
}

void TeachTest::saysTooFew_data()
{
    QTest::addColumn<int>("right");
    QTest::addColumn<int>("examples");
    QTest::addColumn<int>("classes");
    QTest::addColumn<bool>("tooFew");
    QTest::newRow("4 of 4 with two classes") << 4 << 4 << 2 << true;
    QTest::newRow("6 of 6 with two classes") << 6 << 6 << 2 << false;
    QTest::newRow("3 of 3 with three classes") << 3 << 3 << 3 << true;
    QTest::newRow("15 of 15 with three classes") << 15 << 15 << 3 << false;
    QTest::newRow("7 of 15 with three classes") << 7 << 15 << 3 << true;
}

void TeachTest::saysTooFew()
{
    QFETCH(int, right);
    QFETCH(int, examples);
    QFETCH(int, classes);
    LeaveOneOut left{.examples = examples, .classes = classes, .strategies = {}};
    left.strategies[StrategyId::Softmax].right = right;
    QTEST(left.tooFewToTell(StrategyId::Softmax), "tooFew");
    const Interval interval = left.interval(StrategyId::Softmax);
    QVERIFY(interval.low <= left.accuracy(StrategyId::Softmax) && left.accuracy(StrategyId::Softmax) <= interval.high);
}

void TeachTest::noneOfTheseTakesScribbles()
{
    Random random(15);
    TaughtExamples examples = support::drawnExamples({0, 3}, 4, random);
    examples.images.classNames.emplace_back("none of these");
    examples.noneOfThese = 2;
    Teacher teacher(m_base);
    const auto taught = teacher.teach(examples);
    ClassifierPlan plan(std::make_shared<const Classifier>(*taught));
    Ink scribble;
    for (int line = 0; line < 3; ++line) {
        Stroke stroke;
        for (int point = 0; point < 30; ++point)
            stroke.points.push_back({random.uniform(0.1, 0.9), random.uniform(0.1, 0.9)});
        scribble.strokes.push_back(stroke);
    }
    const Image image = normalize(scribble, Preprocessing()).value();
    QCOMPARE(plan.classify(image, std::array{StrategyId::Softmax}).front().winner, std::optional(2));
    const Image triangle = normalize(support::drawnSymbol(support::symbolFamily(0), random), Preprocessing()).value();
    QCOMPARE(plan.classify(triangle, std::array{StrategyId::Softmax}).front().winner, std::optional(0));
    QCOMPARE(teacher.leaveOneOut(examples)->examples, 8);  // the added scribbles are never left out
}

void TeachTest::isAModelLikeAnyOther()
{
    Random random(16);
    const auto taught = roundedToFloat16(*Teacher(m_base).teach(support::drawnExamples({0, 1, 2}, 3, random)));
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("mine.safetensors").toStdString();
    writeModel(taught, path);
    const Classifier read = readModel(path);
    QVERIFY(read.heads == taught.heads && read.trunk == taught.trunk && read.networkGroups.empty());
    QVERIFY(read.strategies() == taught.strategies() && read.thresholds == taught.thresholds);
    QVERIFY(read.provenance == taught.provenance);
    QCOMPARE(readModelSummary(path).classNames, taught.classNames);
}

void TeachTest::refusesExamples_data()
{
    QTest::addColumn<std::vector<std::string>>("names");
    QTest::addColumn<std::vector<int>>("labels");
    QTest::addColumn<QString>("message");
    using Names = std::vector<std::string>;
    using Labels = std::vector<int>;
    QTest::newRow("one class") << Names{"a"} << Labels{0} << "2 to 10 classes";
    QTest::newRow("eleven classes") << manyNames(11) << Labels{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10} << "2 to 10 classes";
    QTest::newRow("a class without examples") << Names{"a", "b", "c"} << Labels{0, 2} << "class \"b\"";
    QTest::newRow("the same name twice") << Names{"a", "a"} << Labels{0, 1} << "unique class names";
    QTest::newRow("no name") << Names{"a", ""} << Labels{0, 1} << "unique class names";
    QTest::newRow("too many") << Names{"a", "b"} << Labels(1001, 1) << "at most 1000, found 1001";
}

void TeachTest::refusesExamples()
{
    QFETCH(std::vector<std::string>, names);
    QFETCH(std::vector<int>, labels);
    QFETCH(QString, message);
    const TaughtExamples examples = namedExamples(names, labels);
    Teacher teacher(m_base);
    const QString said = tests::errorOf<UsageError>([&] { teacher.teach(examples); });
    QVERIFY2(tests::isOneLineWith(said, message), qPrintable(said));
    QCOMPARE(tests::errorOf<UsageError>([&] { teacher.leaveOneOut(examples); }), said);
}

void TeachTest::leavesOutEmptyClasses()
{
    TaughtExamples examples = namedExamples({"a", "b", "c", "none"}, {0, 2, 2});
    examples.noneOfThese = 3;
    std::vector<std::string> leftOut;
    const TaughtExamples kept = withoutEmptyClasses(examples, leftOut);
    QCOMPARE(leftOut, std::vector<std::string>{"b"});
    QCOMPARE(kept.images.classNames, (std::vector<std::string>{"a", "c", "none"}));
    QCOMPARE(kept.images.labels, (std::vector<std::uint8_t>{0, 1, 1}));
    QCOMPARE(kept.noneOfThese, std::optional(2));
    QVERIFY(Teacher(m_base).teach(kept).has_value());
}

void TeachTest::stops()
{
    Random random(17);
    const TaughtExamples examples = support::drawnExamples({0, 1, 2}, 3, random);
    std::stop_source stop;
    Teacher teacher(m_base);
    QVERIFY(!teacher.leaveOneOut(
        examples, [&stop](std::int64_t) { stop.request_stop(); }, stop.get_token()));
    QVERIFY(!teacher.teach(examples, stop.get_token()));
    QVERIFY(teacher.teach(examples).has_value());
}

RUNOFF_TEST(TeachTest)
#include "teach_test.moc"

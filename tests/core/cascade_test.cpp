#include "core/strategy/cascade.h"
#include "tests/support/near.h"

#include "core/base/error.h"
#include "core/strategy/decisions.h"
#include "core/strategy/task_names.h"
#include "core/training/cascade.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"

#include <cmath>
#include <numeric>

using namespace core;

namespace {

const std::vector<std::string> things{"airplane", "automobile", "bird",  "cat",  "deer",
                                      "dog",      "frog",       "horse", "ship", "truck"};

/// Answers of networks that are told beforehand; counts who is asked.
struct Networks {
    std::vector<std::vector<float>> logits;
    std::vector<int> asked = std::vector<int>(logits.size());
    std::vector<float> operator()(std::size_t network)
    {
        ++asked.at(network);
        return logits.at(network);
    }
};

}  // namespace

/// A gate, and networks behind it.
class CascadeTest : public QObject {
    Q_OBJECT

private slots:
    void knowsWhatToAsk_data()
    {
        QTest::addColumn<QString>("classes");
        QTest::addColumn<QString>("branches");
        QTest::addColumn<QList<int>>("outputs");
        QTest::newRow("photos") << "airplane automobile bird cat deer dog frog horse ship truck"
                                << "an animal: bird cat deer dog frog horse; a vehicle: airplane automobile ship truck"
                                << QList<int>{2, 6, 4};
        QTest::newRow("one vehicle needs no network") << "cat ship dog"
                                                      << "an animal: cat dog; a vehicle: ship" << QList<int>{2, 2};
        QTest::newRow("animals alone") << "cat dog"
                                       << "one of them: cat dog; something else:" << QList<int>{2, 2};
        QTest::newRow("digits") << "0 1 2"
                                << "a digit: 0 1 2; no digit:" << QList<int>{2, 3};
        QTest::newRow("clothes") << "Coat Bag"
                                 << "one of them: Coat Bag; something else:" << QList<int>{2, 2};
    }

    void knowsWhatToAsk()
    {
        QFETCH(QString, classes);
        std::vector<std::string> names;
        for (const QString& name : classes.split(' '))
            names.push_back(name.toStdString());
        QStringList branches;
        for (const CascadePlan::Branch& branch : cascadePlan(names).branches) {
            QString text = QString::fromStdString(toText(branch.id)) + ':';
            for (const int label : branch.classes)
                text += ' ' + QString::fromStdString(names[static_cast<std::size_t>(label)]);
            branches << text;
        }
        QTEST(branches.join("; "), "branches");
        QList<int> outputs;
        for (const std::int64_t count : cascadeNetworks(names, {3, 32, 32}).outputs)
            outputs << static_cast<int>(count);
        QTEST(outputs, "outputs");
    }

    void asksOnlyTheBranchThatIsTaken()
    {
        Networks networks{{{-1.0F, 2.0F}, {9, 0, 0, 0, 0, 0}, {0.0F, 0.0F, 3.0F, 0.0F}}};
        const Verdict verdict = decideCascade(cascadePlan(things), std::ref(networks));
        QCOMPARE(networks.asked, (std::vector{1, 0, 1}));
        QCOMPARE(*verdict.winner, 8);  // the third vehicle
        QCOMPARE(verdict.forwardPasses, std::int64_t{2});
        const auto& trace = std::get<CascadeTrace>(verdict.trace);
        QCOMPARE(trace.taken, 1);
        QVERIFY(trace.isWrong(3) && !trace.isWrong(0));
        COMPARE_NEAR(std::accumulate(verdict.scores.begin(), verdict.scores.end(), 0.0F), 1.0F, 1e-5F);
        QCOMPARE(verdict.scores[2], verdict.scores[7]);  // of the branch that was not asked
        QVERIFY(verdict.scores[8] > verdict.scores[0]);
    }

    void mayRefuse()
    {
        Networks networks{{{-3.0F, 3.0F}, {5.0F, 0.0F}}};
        const std::vector<std::string> names{"0", "1"};
        const Verdict verdict = decideCascade(cascadePlan(names), std::ref(networks));
        QVERIFY(!verdict.winner);
        QCOMPARE(networks.asked, (std::vector{1, 0}));
        QCOMPARE(verdict.forwardPasses, std::int64_t{1});
        QVERIFY(verdict.scores[0] + verdict.scores[1] < 0.01F);
        QVERIFY(std::get<CascadeTrace>(verdict.trace).isWrong(0));
    }

    /// Fact: if gate and branches come from one softmax (a branch has the logarithm of its classes' sum), a cascade
    /// differs from it only where the gate takes the branch that does not hold the most probable class; there its
    /// winner is the most probable of that branch.
    void oneSoftmaxDecidesAlike()
    {
        Random random(4);
        const CascadePlan plan = cascadePlan(things);
        int differs = 0;
        for (int trial = 0; trial < 200; ++trial) {
            std::vector<float> logits;
            for (int i = 0; i < 10; ++i)
                logits.push_back(static_cast<float>(random.uniform(-3.0, 3.0)));
            Networks networks{{std::vector<float>(2), {}, {}}};
            for (std::size_t place = 0; place < 2; ++place) {
                float sum = 0.0F;
                for (const int label : plan.branches[place].classes) {
                    networks.logits[place + 1].push_back(logits[static_cast<std::size_t>(label)]);
                    sum += std::exp(logits[static_cast<std::size_t>(label)]);
                }
                networks.logits[0][place] = std::log(sum);
            }
            const Verdict one = decideSoftmax(logits), verdict = decideCascade(plan, std::ref(networks));
            const auto& trace = std::get<CascadeTrace>(verdict.trace);
            QCOMPARE(verdict.winner == one.winner, !trace.isWrong(*one.winner));
            differs += trace.isWrong(*one.winner);
            for (const int label : plan.branches[static_cast<std::size_t>(trace.taken)].classes)
                COMPARE_NEAR(verdict.scores[static_cast<std::size_t>(label)],
                             one.scores[static_cast<std::size_t>(label)], 1e-5F);
        }
        QVERIFY(differs > 0 && differs < 60);
    }

    void trainsItsGateOnPicturesOfNoClass()
    {
        const Dataset train = tests::tinyData().train;
        const Dataset gate = gateImages(train, cascadePlan(train.classNames), 7);
        QCOMPARE(gate.classNames, (std::vector<std::string>{"a digit", "no digit"}));
        QCOMPARE(gate.pixels.size(), gate.labels.size() * static_cast<std::size_t>(elementCount(gate.imageShape)));
        const auto refused = std::ranges::count(gate.labels, 1);
        QVERIFY2(refused > train.size() / 3 && refused <= train.size() / 2 + 10, qPrintable(QString::number(refused)));
        QVERIFY(
            std::all_of(gate.labels.begin(), gate.labels.begin() + train.size(), [](int label) { return label == 0; }));
    }

    void trainsItsGateOnTheClassesOfItsBranches()
    {
        Dataset train = tests::tinyData().train;
        train.classNames = {"cat", "ship", "dog"};
        const Dataset gate = gateImages(train, cascadePlan(train.classNames), 7);
        QCOMPARE(gate.size(), train.size());
        for (std::size_t n = 0; n < gate.labels.size(); ++n)
            QCOMPARE(int(gate.labels[n]), train.labels[n] == 1 ? 1 : 0);
    }
};

RUNOFF_TEST(CascadeTest)
#include "cascade_test.moc"

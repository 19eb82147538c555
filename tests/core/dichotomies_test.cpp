#include "core/strategy/dichotomies.h"
#include "tests/support/near.h"

#include "core/base/error.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace core;

class DichotomiesTest : public QObject {
    Q_OBJECT

private slots:
    void treesSplitTheClasses_data();
    void treesSplitTheClasses();
    void treesNeverChange();
    void multipliesAlongThePath();
    void averagesTheTrees();
    void refusesOtherSizes();
};

void DichotomiesTest::treesSplitTheClasses_data()
{
    QTest::addColumn<int>("classes");
    QTest::addColumn<int>("different");
    QTest::newRow("2") << 2 << 1;
    QTest::newRow("3") << 3 << 3;
    QTest::newRow("10") << 10 << 20;
    QTest::newRow("40") << 40 << 20;
}

void DichotomiesTest::treesSplitTheClasses()
{
    QFETCH(int, classes);
    std::set<std::vector<std::vector<int>>> shapes;
    for (const auto& tree : dichotomyTrees(classes)) {
        QCOMPARE(static_cast<int>(tree.size()), classes - 1);
        QCOMPARE(static_cast<int>(tree.front().zeros.size() + tree.front().ones.size()), classes);
        std::vector<std::vector<int>> sets;
        for (std::size_t place = 0; place < tree.size(); ++place) {
            const DichotomyNode& node = tree[place];
            for (const auto& [next, side] :
                 {std::pair(node.zerosNode, node.zeros), std::pair(node.onesNode, node.ones)}) {
                QVERIFY(std::ranges::is_sorted(side) && !side.empty());
                QCOMPARE(next < 0, side.size() == 1);
                if (next < 0)
                    continue;
                QVERIFY(next > static_cast<int>(place));
                const DichotomyNode& below = tree[static_cast<std::size_t>(next)];
                std::vector<int> both = below.zeros;
                both.insert(both.end(), below.ones.begin(), below.ones.end());
                std::ranges::sort(both);
                QCOMPARE(both, side);
            }
            sets.push_back(std::min(node.zeros, node.ones));
        }
        std::ranges::sort(sets);
        shapes.insert(sets);
    }
    QTEST(static_cast<int>(shapes.size()), "different");
}

void DichotomiesTest::treesNeverChange()
{
    // Heads are stored in the order of the nodes: another forest would make nonsense of every model file.
    std::uint64_t sum = 14695981039346656037U;
    for (const Segment& segment : dichotomyHeads(10).segments)
        for (std::size_t i = 0; i < segment.classes.size(); ++i)
            sum = (sum ^ static_cast<std::uint64_t>(2 * segment.classes[i] + segment.groups[i])) * 1099511628211U;
    QCOMPARE(sum, std::uint64_t{13813742915190998720U});
}

void DichotomiesTest::multipliesAlongThePath()
{
    const Verdict verdict = decideDichotomies(std::vector<float>{std::log(3.0F), 0.0F}, 2);
    const DichotomyNode& only = std::get<DichotomiesTrace>(verdict.trace).tree.front();
    QCOMPARE(verdict.winner.value(), only.zeros.front());
    COMPARE_NEAR(verdict.scores[static_cast<std::size_t>(only.zeros.front())], 0.75F, 1e-6F);

    std::vector<float> logits(dichotomyHeads(10).outputs, 0.0F);  // every fork is a coin
    const Verdict coins = decideDichotomies(logits, 10);
    const auto& trace = std::get<DichotomiesTrace>(coins.trace);
    for (int label = 0; label < 10; ++label) {
        int depth = 0;
        for (const DichotomyNode& node : trace.tree)
            depth += std::ranges::count(node.zeros, label) + std::ranges::count(node.ones, label) > 0 ? 1 : 0;
        COMPARE_NEAR(trace.treeScores[static_cast<std::size_t>(label)], (std::pow(0.5F, static_cast<float>(depth))),
                     1e-6F);
    }
}

void DichotomiesTest::averagesTheTrees()
{
    const HeadLayout layout = dichotomyHeads(3);
    std::vector<float> logits(static_cast<std::size_t>(layout.outputs), 0.0F);
    for (const Segment& segment : layout.segments)  // every head is for the side of class 2, where it is
        for (std::size_t i = 0; i < segment.classes.size(); ++i)
            if (segment.classes[i] == 2)
                logits[static_cast<std::size_t>(segment.offset + segment.groups[i])] = 4.0F;
    const Verdict verdict = decideDichotomies(logits, 3);
    QCOMPARE(verdict.winner.value(), 2);
    COMPARE_NEAR(verdict.scores[0] + verdict.scores[1] + verdict.scores[2], 1.0F, 1e-5F);
    const auto& said = std::get<DichotomiesTrace>(verdict.trace).said;
    QCOMPARE(said, std::vector<int>(20, 2));
}

void DichotomiesTest::refusesOtherSizes()
{
    QVERIFY_THROWS_EXCEPTION(std::logic_error, decideDichotomies(std::vector<float>(358), 10));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, dichotomyTrees(1));
}

RUNOFF_TEST(DichotomiesTest)
#include "dichotomies_test.moc"

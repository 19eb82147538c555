#include "core/evidence/evidence.h"
#include "core/strategy/strategy.h"
#include "tests/support/deletion.h"
#include "tests/support/included.h"
#include "tests/support/test_main.h"

#include <numeric>

using namespace core;

namespace {

double massOfInk(const Image& image)
{
    return std::accumulate(image.values().begin(), image.values().end(), 0.0);
}

/// The value of a margin for each image.
std::vector<double> valuesOf(EvidencePlan& plan, const std::vector<Image>& images, const Margin& margin)
{
    std::vector<float> all;
    for (const Image& image : images)
        all.insert(all.end(), image.values().begin(), image.values().end());
    const Tensor values =
        plan.values({{static_cast<std::int64_t>(images.size()), 1, 28, 28}, all}, std::span(&margin, 1));
    return {values.values().begin(), values.values().end()};
}

}  // namespace

/// Evidence names the ink that matters: tests/bench/evidence.cpp measures the same on digits of MNIST.
class DeletionTest : public QObject {
    Q_OBJECT
private slots:
    void removesAShare_data();
    void removesAShare();
    void inkWithEvidenceMattersMore_data();
    void inkWithEvidenceMattersMore();
};

void DeletionTest::removesAShare_data()
{
    QTest::addColumn<double>("share");
    for (const double share : {0.0, 0.1, 0.5, 1.0})
        QTest::addRow("%.1f", share) << share;
}

void DeletionTest::removesAShare()
{
    QFETCH(double, share);
    const Image image = tests::digitImage("8/01");
    Random random(1);
    for (const auto& order : {tests::inRandomOrder(image, random), tests::aroundRandomPixel(image, random)}) {
        const double left = massOfInk(tests::withoutShare(image, order, share));
        QVERIFY(std::abs(left - (1.0 - share) * massOfInk(image)) < 1e-3);
    }
}

void DeletionTest::inkWithEvidenceMattersMore_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("id");
    QTest::addColumn<int>("method");
    for (const char* model : {"digits-lenet", "digits-small"})
        for (const StrategyId id : tests::includedModel(model)->strategies())
            for (const EvidenceMethod method : {EvidenceMethod::Gradient, EvidenceMethod::Occlusion})
                QTest::addRow("%s, %s, %s", model, toText(id).c_str(), toText(method).c_str())
                    << QString(model) << static_cast<int>(id) << static_cast<int>(method);
}

void DeletionTest::inkWithEvidenceMattersMore()
{
    QFETCH(QString, model);
    QFETCH(int, id);
    QFETCH(int, method);
    const auto classifier = tests::includedModel(model.toStdString());
    static std::map<QString, EvidencePlan> plans;
    EvidencePlan& plan = plans.try_emplace(model, classifier).first->second;
    double withEvidence = 0.0, atRandom = 0.0;
    for (int label = 0; label < 10; ++label) {
        const Image image = tests::digitImage(std::to_string(label) + "/03", classifier->preprocessing);
        const Verdict verdict =
            tests::classifierPlan(classifier).classify(image, std::vector{static_cast<StrategyId>(id)}).front();
        const Margin margin = marginOf(*classifier, verdict, usualQuestion(verdict));
        const Evidence evidence =
            plan.explain(image, std::span(&margin, 1), {.method = static_cast<EvidenceMethod>(method)}).front();
        std::vector<Image> images{image, tests::withoutShare(image, tests::byEvidence(image, evidence.pixels), 0.1)};
        for (std::uint64_t seed = 0; seed < 4; ++seed) {
            Random random(seed);
            images.push_back(tests::withoutShare(image, tests::inRandomOrder(image, random), 0.1));
        }
        const std::vector<double> values = valuesOf(plan, images, margin);
        withEvidence += values[0] - values[1];
        atRandom += values[0] - 0.25 * std::accumulate(values.begin() + 2, values.end(), 0.0);
    }
    QVERIFY2(withEvidence > atRandom, qPrintable(QStringLiteral("lost %1 with evidence, %2 at random")
                                                     .arg(QString::number(withEvidence), QString::number(atRandom))));
}

RUNOFF_TEST(DeletionTest)
#include "deletion_test.moc"

#include "core/evidence/evidence.h"

#include "core/base/error.h"
#include "core/strategy/rules.h"
#include "core/strategy/strategy.h"
#include "tests/support/included.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

using namespace core;

namespace {

std::shared_ptr<const Classifier> modelOf(const QString& name)
{
    static const std::shared_ptr<const Classifier> tiny = support::tinyClassifier();
    return name == "tiny" ? tiny : tests::includedModel(name.toStdString());
}

/// Compiling takes most of the time.
EvidencePlan& planOf(const std::shared_ptr<const Classifier>& model)
{
    static std::map<std::shared_ptr<const Classifier>, EvidencePlan> plans;
    return plans.try_emplace(model, model).first->second;
}

Image digitOf(int label, const Preprocessing& rule)
{
    return tests::digitImage(std::to_string(label) + "/0" + std::to_string(1 + label % 5), rule);
}

Verdict verdictFor(const std::shared_ptr<const Classifier>& model, const Image& image, StrategyId id)
{
    return tests::classifierPlan(model).classify(image, std::vector{id}).front();
}

double sumOf(const Tensor& values)
{
    return std::accumulate(values.values().begin(), values.values().end(), 0.0);
}

Tensor asOne(const Image& image)
{
    return image.reshaped({1, image.extent(0), image.extent(1), image.extent(2)});
}

Image scaled(const Image& image, float factor)
{
    Image result = image;
    for (float& value : result.values())
        value *= factor;
    return result;
}

}  // namespace

class EvidenceTest : public QObject {
    Q_OBJECT
private slots:
    void gradientIsTheSlopeTowardsTheEmptyImage_data();
    void gradientIsTheSlopeTowardsTheEmptyImage();
    void occlusionIsTheLossOfPatches_data();
    void occlusionIsTheLossOfPatches();
    void emptyPixelsGetNoGradient();
    void marginsTogetherOrAlone();
    void oppositeQuestions_data() { gradientIsTheSlopeTowardsTheEmptyImage_data(); }
    void oppositeQuestions();
    void swappedInk();
    void colour();
    void stops();
    void refuses_data();
    void refuses();
    void names();
};

/// Every strategy of three models; heads on a trunk, networks of their own, and several networks.
void EvidenceTest::gradientIsTheSlopeTowardsTheEmptyImage_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("id");
    for (const char* model : {"digits-lenet", "digits-small", "tiny"})
        for (const StrategyId id : modelOf(model)->strategies())
            QTest::addRow("%s, %s", model, toText(id).c_str()) << QString(model) << static_cast<int>(id);
}

void EvidenceTest::gradientIsTheSlopeTowardsTheEmptyImage()
{
    QFETCH(QString, model);
    QFETCH(int, id);
    const auto classifier = modelOf(model);
    EvidencePlan& plan = planOf(classifier);
    double slopes = 0.0, errors = 0.0;
    for (const int label : {2, 4, 7}) {
        const Image image = digitOf(label, classifier->preprocessing);
        const Verdict verdict = verdictFor(classifier, image, static_cast<StrategyId>(id));
        const Margin margin = marginOf(*classifier, verdict, usualQuestion(verdict));
        const Evidence found = plan.explain(image, std::span(&margin, 1)).front();
        const auto valueAt = [&](float factor) {
            return static_cast<double>(plan.values(asOne(scaled(image, factor)), std::span(&margin, 1)).values()[0]);
        };
        COMPARE_NEAR(found.value, valueAt(1.0F), 1e-3);
        constexpr float step = 0x1p-8F;
        // Kinks of the network within the step change the slope a little.
        const double slope = (valueAt(1.0F) - valueAt(1.0F - step)) / static_cast<double>(step);
        slopes += std::abs(slope);
        errors += std::abs(sumOf(found.pixels) - slope);
    }
    QVERIFY2(slopes > 0.0 && errors < 0.03 * slopes,
             qPrintable(QStringLiteral("differs by %1 of %2").arg(QString::number(errors), QString::number(slopes))));
}

void EvidenceTest::occlusionIsTheLossOfPatches_data()
{
    QTest::addColumn<int>("patch");
    QTest::addColumn<int>("step");
    QTest::newRow("usual") << 5 << 2;
    QTest::newRow("every pixel") << 3 << 1;
    QTest::newRow("without overlap") << 4 << 4;
    QTest::newRow("single pixels") << 1 << 1;
    QTest::newRow("everything") << 60 << 28;
}

/// The same in plain words: for one pixel, the mean over the patches that cover it.
void EvidenceTest::occlusionIsTheLossOfPatches()
{
    QFETCH(int, patch);
    QFETCH(int, step);
    const auto model = modelOf("tiny");
    const Image image = digitOf(4, model->preprocessing);
    const Verdict verdict = verdictFor(model, image, StrategyId::Softmax);
    const Margin margin = marginOf(*model, verdict, usualQuestion(verdict));
    EvidencePlan& plan = planOf(model);
    const Evidence found = plan.explain(image, std::span(&margin, 1), {EvidenceMethod::Occlusion, patch, step}).front();
    const auto valueOf = [&](const Image& one) { return plan.values(asOne(one), std::span(&margin, 1)).values()[0]; };
    for (const auto& [px, py] : {std::pair{13, 9}, std::pair{14, 20}, std::pair{0, 0}, std::pair{27, 27}}) {
        double sum = 0.0, count = 0.0;
        for (int top = -(patch / 2); top < 28 - patch / 2; top += step)
            for (int left = -(patch / 2); left < 28 - patch / 2; left += step) {
                if (px < left || px >= left + patch || py < top || py >= top + patch)
                    continue;
                Image covered = image;
                for (int y = std::max(top, 0); y < std::min(top + patch, 28); ++y)
                    for (int x = std::max(left, 0); x < std::min(left + patch, 28); ++x)
                        covered.values()[static_cast<std::size_t>(28 * y + x)] = 0.0F;
                sum += static_cast<double>(valueOf(image)) - static_cast<double>(valueOf(covered));
                count += 1.0;
            }
        COMPARE_NEAR(found.pixels.values()[static_cast<std::size_t>(28 * py + px)], sum / std::max(count, 1.0), 1e-4);
    }
}

void EvidenceTest::emptyPixelsGetNoGradient()
{
    const auto model = modelOf("digits-small");
    const Image image = digitOf(5, model->preprocessing);
    const Verdict verdict = verdictFor(model, image, StrategyId::Pairwise);
    const Margin margin = marginOf(*model, verdict, usualQuestion(verdict));
    const Evidence found = planOf(model).explain(image, std::span(&margin, 1)).front();
    for (std::size_t i = 0; i < image.values().size(); ++i)
        QVERIFY(image.values()[i] != 0.0F || found.pixels.values()[i] == 0.0F);
}

void EvidenceTest::marginsTogetherOrAlone()
{
    const auto model = modelOf("digits-lenet");
    const Image image = digitOf(3, model->preprocessing);
    std::vector<Margin> margins;
    for (const Verdict& verdict : tests::classifierPlan(model).classify(image))
        margins.push_back(marginOf(*model, verdict, usualQuestion(verdict)));
    EvidencePlan& plan = planOf(model);
    for (const EvidenceMethod method : {EvidenceMethod::Gradient, EvidenceMethod::Occlusion}) {
        const std::vector<Evidence> together = plan.explain(image, margins, {.method = method});
        QCOMPARE(together.size(), margins.size());
        for (std::size_t i = 0; i < margins.size(); ++i) {
            const Evidence alone = plan.explain(image, std::span(margins).subspan(i, 1), {.method = method}).front();
            COMPARE_NEAR(alone.value, together[i].value, 1e-3);
            for (std::size_t place = 0; place < 784; ++place)
                COMPARE_NEAR(alone.pixels.values()[place], together[i].pixels.values()[place], 2e-3);
        }
    }
}

/// 4 rather than 9 has the opposite evidence of 9 rather than 4.
void EvidenceTest::oppositeQuestions()
{
    QFETCH(QString, model);
    QFETCH(int, id);
    const auto classifier = modelOf(model);
    const Image image = digitOf(4, classifier->preprocessing);
    const Verdict verdict = verdictFor(classifier, image, static_cast<StrategyId>(id));
    const std::vector<Margin> margins{marginOf(*classifier, verdict, {verdict.strategy, 4, 9}),
                                      marginOf(*classifier, verdict, {verdict.strategy, 9, 4})};
    const std::vector<Evidence> found = planOf(classifier).explain(image, margins);
    COMPARE_NEAR(found[0].value, -found[1].value, 1e-3);
    double sum = 0.0;
    for (std::size_t i = 0; i < 784; ++i) {
        COMPARE_NEAR(found[0].pixels.values()[i], -found[1].pixels.values()[i], 1e-3);
        sum += static_cast<double>(std::abs(found[0].pixels.values()[i]));
    }
    QVERIFY(sum > 0.0);
}

/// If ink and background are swapped, the ink is still what is explained.
void EvidenceTest::swappedInk()
{
    const auto model = modelOf("digits-small");
    Image image = digitOf(4, model->preprocessing);
    for (float& value : image.values())
        value = 1.0F - value;
    const Verdict verdict = verdictFor(model, image, StrategyId::Softmax);
    const Margin margin = marginOf(*model, verdict, usualQuestion(verdict));
    const Evidence found = planOf(model).explain(image, std::span(&margin, 1)).front();
    for (std::size_t i = 0; i < image.values().size(); ++i)
        QVERIFY(image.values()[i] != 1.0F || found.pixels.values()[i] == 0.0F);
    QVERIFY(sumOf(found.pixels) != 0.0);
}

void EvidenceTest::colour()
{
    const auto model = modelOf("cifar10-resnet");
    Image image({3, 32, 32}, 0.25F);
    for (std::int64_t channel = 0; channel < 3; ++channel)
        for (std::size_t y = 10; y < 20; ++y)
            for (std::size_t x = 8; x < 26; ++x)
                image.row(channel)[32 * y + x] = channel == 0 ? 0.9F : 0.5F;
    const Image background = backgroundOf(image, model->preprocessing);
    COMPARE_NEAR(background.row(0)[0], 0.25, 1e-6);
    QVERIFY(background.row(0)[32 * 15 + 16] > 0.7F);
    const Verdict verdict = verdictFor(model, image, StrategyId::Softmax);
    const Margin margin = marginOf(*model, verdict, usualQuestion(verdict));
    EvidencePlan& plan = planOf(model);
    for (const EvidenceMethod method : {EvidenceMethod::Gradient, EvidenceMethod::Occlusion}) {
        const Evidence found = plan.explain(image, std::span(&margin, 1), {.method = method}).front();
        QCOMPARE(found.pixels.shape(), (Shape{32, 32}));
        QVERIFY(std::ranges::any_of(found.pixels.values(), [](float value) { return value != 0.0F; }));
        // Where the picture equals its surroundings, nothing can be taken away.
        COMPARE_NEAR(found.pixels.values()[0], 0.0, 1e-6);
    }
}

void EvidenceTest::stops()
{
    const auto model = modelOf("digits-small");
    const Image image = digitOf(4, model->preprocessing);
    const Verdict verdict = verdictFor(model, image, StrategyId::Softmax);
    const Margin margin = marginOf(*model, verdict, usualQuestion(verdict));
    std::stop_source stop;
    stop.request_stop();
    EvidencePlan& plan = planOf(model);
    for (const EvidenceMethod method : {EvidenceMethod::Gradient, EvidenceMethod::Occlusion})
        QVERIFY(plan.explain(image, std::span(&margin, 1), {.method = method}, stop.get_token()).empty());
}

void EvidenceTest::refuses_data()
{
    QTest::addColumn<int>("label");
    QTest::addColumn<int>("other");
    QTest::newRow("class too large") << 10 << 1;
    QTest::newRow("class below 0") << -1 << 1;
    QTest::newRow("other too large") << 1 << 12;
    QTest::newRow("the same twice") << 3 << 3;
}

void EvidenceTest::refuses()
{
    QFETCH(int, label);
    QFETCH(int, other);
    const auto model = modelOf("tiny");
    const Image image = digitOf(4, model->preprocessing);
    const Verdict verdict = verdictFor(model, image, StrategyId::Softmax);
    QVERIFY_THROWS_EXCEPTION(UsageError, marginOf(*model, verdict, {StrategyId::Softmax, label, other}));
    const Margin margin = marginOf(*model, verdict, usualQuestion(verdict));
    EvidencePlan& plan = planOf(model);
    QVERIFY_THROWS_EXCEPTION(Error, plan.explain(Image({1, 8, 8}), std::span(&margin, 1)));
}

void EvidenceTest::names()
{
    QCOMPARE(evidenceMethodNamed("occlusion"), EvidenceMethod::Occlusion);
    QCOMPARE(toText(EvidenceMethod::Gradient), std::string("gradient"));
    QVERIFY_THROWS_EXCEPTION(UsageError, evidenceMethodNamed("saliency"));
}

RUNOFF_TEST(EvidenceTest)
#include "evidence_test.moc"

#include "core/strategy/multi_task.h"
#include "tests/support/near.h"

#include "core/base/error.h"
#include "core/image/measure.h"
#include "core/strategy/classifier_plan.h"
#include "core/strategy/task_names.h"
#include "core/training/multi_task.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_training.h"

#include <cmath>

using namespace core;

namespace {

const std::vector<std::string> digits{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};

/// Class 8 wins; a loop for sure, even hardly, no straight stroke.
std::vector<float> logitsOfAnEight()
{
    std::vector<float> logits(10, -2.0F);
    logits[8] = 3.0F;
    logits[3] = 2.0F;
    logits.insert(logits.end(), {4.0F, -0.2F, -3.0F, 2.0F, -1.0F});
    return logits;
}

}  // namespace

/// One network for class, attributes and quantities.
class MultiTaskTest : public QObject {
    Q_OBJECT

private slots:
    void laysOutItsTasks_data()
    {
        QTest::addColumn<QString>("classes");
        QTest::addColumn<Shape>("image");
        QTest::addColumn<qint64>("outputs");
        QTest::addColumn<qint64>("constants");
        QTest::newRow("digits") << "0 1 2 3 4 5 6 7 8 9" << Shape{1, 28, 28} << qint64{10 + 3 + 2} << qint64{4};
        QTest::newRow("two digits that differ in one") << "8 9" << Shape{1, 28, 28} << qint64{2 + 1 + 2} << qint64{4};
        QTest::newRow("photos have no ink") << "airplane automobile bird cat deer dog frog horse ship truck"
                                            << Shape{3, 32, 32} << qint64{10 + 4} << qint64{0};
        QTest::newRow("nothing is known") << "T-shirt Coat" << Shape{1, 28, 28} << qint64{0} << qint64{0};
    }

    void laysOutItsTasks()
    {
        QFETCH(QString, classes);
        QFETCH(Shape, image);
        std::vector<std::string> names;
        for (const QString& name : classes.split(' '))
            names.push_back(name.toStdString());
        const NetworkGroupLayout layout = multiTaskNetworks(names, image);
        QTEST(qint64(layout.outputs.empty() ? 0 : layout.outputs.front()), "outputs");
        QTEST(qint64(layout.constants), "constants");
    }

    void saysAllTasks()
    {
        const Verdict verdict = decideMultiTask(logitsOfAnEight(), digits, std::vector<float>{10.0F, 5.0F, 3.0F, 0.5F});
        QCOMPARE(verdict.strategy, StrategyId::MultiTask);
        QCOMPARE(*verdict.winner, 8);
        float sum = 0.0F;
        for (const float score : verdict.scores)
            sum += score;
        COMPARE_NEAR(sum, 1.0F, 1e-5F);
        const auto& trace = std::get<MultiTaskTrace>(verdict.trace);
        QCOMPARE(trace.runnerUp, 3);
        QCOMPARE(trace.attributes.size(), std::size_t{3});
        QCOMPARE(trace.attributes[0].id, AttributeId::Loop);
        QVERIFY(trace.attributes[0].ofWinner && trace.attributes[0].agrees() && trace.attributes[0].probability > 0.9F);
        QVERIFY(trace.attributes[1].ofWinner && !trace.attributes[1].agrees());
        QVERIFY(!trace.attributes[2].ofWinner && trace.attributes[2].agrees());
        QCOMPARE(trace.quantities.size(), std::size_t{2});
        QCOMPARE(unitOf(trace.quantities[0].id), std::string("degrees"));
        COMPARE_NEAR(trace.quantities[0].value, 20.0, 1e-9);
        COMPARE_NEAR(trace.quantities[1].value, 2.5, 1e-9);
    }

    void refusesOtherLogits()
    {
        std::vector<float> logits = logitsOfAnEight();
        logits.pop_back();
        QVERIFY_THROWS_EXCEPTION(std::logic_error,
                                 decideMultiTask(logits, digits, std::vector<float>{10.0F, 5.0F, 3.0F, 0.5F}));
    }

    /// Fact: with the same class logits, the class is that of the softmax, whatever the other tasks say.
    void itsClassIsTheSoftmax()
    {
        Random random(5);
        for (int trial = 0; trial < 50; ++trial) {
            std::vector<float> logits;
            for (int i = 0; i < 15; ++i)
                logits.push_back(static_cast<float>(random.uniform(-4.0, 4.0)));
            const Verdict alone = decideSoftmax(std::span(logits).first(10)),
                          together = decideMultiTask(logits, digits, std::vector<float>{0, 1, 2, 1});
            QCOMPARE(together.winner, alone.winner);
            QCOMPARE(together.scores, alone.scores);
            QCOMPARE(std::get<MultiTaskTrace>(together.trace).runnerUp, std::get<SoftmaxTrace>(alone.trace).runnerUp);
        }
    }

    void scalesQuantitiesByTheImages()
    {
        const Dataset images = tests::tinyData().train;
        const std::vector<float> scales = quantityScales(images);
        QCOMPARE(scales.size(), std::size_t{4});
        double slants = 0.0, squares = 0.0, n = static_cast<double>(images.size());
        for (std::int64_t i = 0; i < images.size(); ++i) {
            const double scaled =
                (measureInk(images.image(i))->slant - static_cast<double>(scales[0])) / static_cast<double>(scales[1]);
            slants += scaled;
            squares += scaled * scaled;
        }
        COMPARE_NEAR(slants / n, 0.0, 1e-4);
        COMPARE_NEAR(squares / n, 1.0, 1e-3);
    }

    /// The targets are those of the image as it is in the batch: what measures itself has no loss.
    void asksForWhatIsInTheBatch()
    {
        const Dataset images = tests::tinyData().train;
        const std::vector<float> scales = quantityScales(images);
        const Augmentation augmentation{.rotation = 20.0, .shift = 1.0};
        const BatchSource source =
            taskSource(images, {.augmentation = augmentation, .seed = 3}, {0.0, 0.0, 1.0}, scales);
        std::vector<float> batch(static_cast<std::size_t>(16 * elementCount(images.imageShape)));
        source.fill(1, 0, 16, batch);
        const std::size_t length = batch.size() / 16, outputs = 3 + 3 + 2;
        std::vector<float> logits(16 * outputs), gradient(logits.size());
        for (std::size_t i = 0; i < 16; ++i) {
            const auto measures =
                measureInk(Image(images.imageShape, {batch.begin() + static_cast<std::ptrdiff_t>(i * length),
                                                     batch.begin() + static_cast<std::ptrdiff_t>((i + 1) * length)}));
            QVERIFY(measures);
            logits[i * outputs + 6] = (static_cast<float>(measures->slant) - scales[0]) / scales[1];
            logits[i * outputs + 7] = (static_cast<float>(measures->strokeWidth) - scales[2]) / scales[3];
        }
        QVERIFY(source.loss(logits, gradient, 16) < 1e-9);
        logits[6] += 1.0F;
        QVERIFY(source.loss(logits, gradient, 16) > 0.01);
    }

    void learnsAllTasks()
    {
        const TrainTest data = tests::tinyData();
        const Classifier made = tests::trained(data, tests::recipeFor({StrategyId::MultiTask}))->classifier;
        ClassifierPlan plan(std::make_shared<const Classifier>(made));
        double agree = 0.0, error = 0.0, spread = 0.0;
        const auto mean = static_cast<double>(made.networkGroups.at(StrategyId::MultiTask).constants[0]);
        for (const auto& verdicts :
             plan.classifyAll(data.test.images(0, data.test.size()), std::vector{StrategyId::MultiTask})) {
            const auto& trace = std::get<MultiTaskTrace>(verdicts.front().trace);
            for (const AttributeAnswer& attribute : trace.attributes)
                agree += attribute.agrees() ? 1.0 / 3.0 : 0.0;
        }
        for (std::int64_t n = 0; n < data.test.size(); ++n) {
            const Image image = data.test.image(n);
            const double said =
                std::get<MultiTaskTrace>(plan.classify(image, std::vector{StrategyId::MultiTask}).front().trace)
                    .quantities[0]
                    .value;
            const double slant = measureInk(image)->slant;
            error += std::abs(said - slant);
            spread += std::abs(mean - slant);
        }
        QVERIFY(agree / static_cast<double>(data.test.size()) > 0.8);
        // the mean of all is no answer
        QVERIFY2(error < 0.7 * spread, qPrintable(QStringLiteral("%1 of %2").arg(error).arg(spread)));
    }
};

RUNOFF_TEST(MultiTaskTest)
#include "multi_task_test.moc"

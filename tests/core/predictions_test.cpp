#include "core/evaluation/predictions.h"

#include "core/base/csv.h"
#include "core/strategy/confidence.h"
#include "tests/support/brightest_pixel.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"

#include <QString>
#include <QStringList>

using namespace core;

/// The CSV file with the answers of all images.
class PredictionsTest : public QObject {
    Q_OBJECT

    static QStringList lines(const std::string& csv)
    {
        QStringList all = QString::fromStdString(csv).split('\n');
        all.removeLast();
        return all;
    }
    static Answers made(std::vector<StrategyId> strategies, std::vector<Answer> rows)
    {
        Answers answers{.strategies = std::move(strategies), .images = 0, .rows = std::move(rows)};
        answers.images = std::ssize(answers.rows) / std::ssize(answers.strategies);
        return answers;
    }
    static Dataset images(std::vector<std::uint8_t> labels, std::vector<std::string> names)
    {
        Dataset dataset{.name = "made", .imageShape = {1, 1, 1}, .pixels = {}, .labels = std::move(labels)};
        dataset.classNames = std::move(names);
        dataset.pixels.resize(dataset.labels.size());
        return dataset;
    }

private slots:
    void statesWhatTheVerdictsState()
    {
        const auto classifier = std::make_shared<const Classifier>(tests::brightestPixel());
        ClassifierPlan plan(classifier);
        const Dataset dataset = tests::brightPixels();
        const Answers answers = answerAll(plan, dataset).value();
        const QStringList found = lines(predictionsCsv(answers, dataset));
        QCOMPARE(found.size(), dataset.size() + 1);
        const std::vector<std::string> head = csvFields(found[0].toStdString());
        for (std::int64_t image = 0; image < dataset.size(); ++image) {
            const std::vector<std::string> fields = csvFields(found[image + 1].toStdString());
            QCOMPARE(fields.size(), head.size());
            QCOMPARE(fields[0], std::to_string(image));
            QCOMPARE(fields[1], dataset.classNames.at(dataset.labels[static_cast<std::size_t>(image)]));
            std::size_t column = 2;
            const auto verdicts = plan.classifyAll(dataset.images(image, 1));
            for (const Verdict& verdict : verdicts.front()) {
                QCOMPARE(head.at(column), toText(verdict.strategy));
                if (verdict.winner)
                    QCOMPARE(fields.at(column), dataset.classNames.at(static_cast<std::size_t>(*verdict.winner)));
                COMPARE_NEAR(QString::fromStdString(fields.at(column + 1)).toDouble(), statedConfidence(verdict), 2e-6);
                COMPARE_NEAR(QString::fromStdString(fields.at(column + 2)).toDouble(), marginOf(verdict), 2e-6);
                column += strategy(verdict.strategy).labels ? 4 : 3;
            }
            QCOMPARE(column, head.size());
        }
    }

    void writesLines_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("line");
        QTest::newRow("a class with a comma and a quote")
            << 0 << "index,class,softmax,softmax_confidence,softmax_margin"
            << "0,\"a, \"\"b\"\"\",c,0.750000,0.500000";
        QTest::newRow("a class that looks like a formula") << 1 << ""
                                                           << "0,'=1+1,c,0.750000,0.500000";
        QTest::newRow("labels of multi-label")
            << 2 << "index,class,multi-label,multi-label_confidence,multi-label_margin,multi-label_labels"
            << "0,c,c,0.750000,0.500000,2";
        QTest::newRow("an image that a cascade rejects") << 3 << ""
                                                         << "0,c,,0.750000,0.500000";
        QTest::newRow("the number of the image") << 4 << ""
                                                 << "17,c,c,0.750000,0.500000";
        QTest::newRow("a writer") << 5 << "index,class,writer,softmax,softmax_confidence,softmax_margin"
                                  << "0,c,\"Doe, J\",c,0.750000,0.500000";
    }
    void writesLines()
    {
        QFETCH(int, which);
        QFETCH(QString, head);
        QFETCH(QString, line);
        const StrategyId id = which == 2 ? StrategyId::MultiLabel
                            : which == 3 ? StrategyId::Cascade
                                         : StrategyId::Softmax;
        const std::uint8_t labels = which == 2 ? 2 : which == 3 ? 0 : 1;
        const Answers answers = made({id}, {{.said = 1, .labels = labels, .margin = 0.5F, .confidence = 0.75F}});
        const bool other = which < 2;
        Dataset dataset = images({static_cast<std::uint8_t>(other ? 0 : 1)}, {which == 0 ? "a, \"b\"" : "=1+1", "c"});
        if (which == 5) {
            dataset.writers = {0};
            dataset.writerNames = {"Doe, J"};
        }
        const std::vector<std::int64_t> numbers{17};
        const QStringList found =
            lines(predictionsCsv(answers, dataset, which == 4 ? std::span(numbers) : std::span<const std::int64_t>()));
        QCOMPARE(found.size(), 2);
        if (!head.isEmpty())
            QCOMPARE(found[0], head);
        QCOMPARE(found[1], line);
    }

    void takesSomeStrategies()
    {
        const Answers all =
            made({StrategyId::Softmax, StrategyId::Ddag}, {{.said = 0}, {.said = 1}, {.said = 1}, {.said = 0}});
        const Answers some = answersOf(all, {StrategyId::Ddag});
        QCOMPARE(some.images, std::int64_t{2});
        QCOMPARE(int(some.at(0, StrategyId::Ddag).said), 1);
        QCOMPARE(int(some.at(1, StrategyId::Ddag).said), 0);
    }
};

RUNOFF_TEST(PredictionsTest)
#include "predictions_test.moc"

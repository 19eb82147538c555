#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "ui/canvas/example_ink.h"
#include "ui/recognizer.h"

#include <QSignalSpy>

namespace {

/// A recognizer and all of its answers.
struct Listener {
    Listener()
    {
        QObject::connect(&recognizer, &ui::Recognizer::recognized, &recognizer,
                         [this](const ui::Recognition& one) { seen.push_back(one); });
    }

    ui::Recognizer recognizer;
    std::vector<ui::Recognition> seen;
};

}  // namespace

class RecognizerTest : public QObject {
    Q_OBJECT

private slots:
    void allStrategiesAnswer()
    {
        Listener listener;
        auto& [recognizer, seen] = listener;
        recognizer.setClassifier(support::tinyClassifier());
        recognizer.recognize(ui::exampleInk());
        QTRY_COMPARE(seen.size(), std::size_t{1});
        QCOMPARE(seen[0].verdicts.size(), core::allStrategies.size());
        QVERIFY(seen[0].image);
        QVERIFY(seen[0].microseconds > 0.0);
    }

    void theNewestWinsAndNeverAnOlderOne()
    {
        ui::Recognizer recognizer;
        std::vector<quint64> order;
        connect(&recognizer, &ui::Recognizer::recognized, this,
                [&](const ui::Recognition& one) { order.push_back(one.generation); });
        recognizer.setClassifier(support::tinyClassifier());
        quint64 last = 0;
        for (int request = 0; request < 50; ++request)
            last = recognizer.recognize(ui::exampleInk());
        QTRY_VERIFY(!recognizer.busy());
        QVERIFY(order.size() <= 2);
        QCOMPARE(order.back(), last);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    void bothWaysAnswerInOneGo()
    {
        Listener listener;
        auto& [recognizer, seen] = listener;
        recognizer.setClassifier(support::tinyClassifier());
        const core::Ink corner{{{.points = {{0.1, 0.1}, {0.3, 0.1}, {0.2, 0.3}}}}};  // small and far from the middle
        recognizer.recognize(corner);
        QTRY_COMPARE(seen.size(), std::size_t{1});
        recognizer.setOptions({.normalize = false});
        QTRY_COMPARE(seen.size(), std::size_t{2});
        QVERIFY(seen[0].normalized && !seen[1].normalized);
        QCOMPARE(seen[0].otherWay.size(), seen[1].verdicts.size());
        for (std::size_t at = 0; at < seen[0].otherWay.size(); ++at) {
            QCOMPARE(seen[0].otherWay[at].scores, seen[1].verdicts[at].scores);
            QCOMPARE(seen[1].otherWay[at].scores, seen[0].verdicts[at].scores);
        }
        QVERIFY(seen[0].verdicts[0].scores != seen[0].otherWay[0].scores);
    }

    void aColourModelKnowsOneWay()
    {
        auto colour = std::make_shared<core::Classifier>(*support::tinyClassifier());
        colour->preprocessing.source = core::Preprocessing::Source::Colour;
        Listener listener;
        auto& [recognizer, seen] = listener;
        recognizer.setClassifier(colour);
        recognizer.recognize(ui::exampleInk());
        QTRY_COMPARE(seen.size(), std::size_t{1});
        QVERIFY(!seen[0].verdicts.empty());
        QVERIFY(seen[0].otherWay.empty());
    }

    void nothingDrawnIsAnAnswer()
    {
        Listener listener;
        auto& [recognizer, seen] = listener;
        recognizer.setClassifier(support::tinyClassifier());
        recognizer.recognize(core::Ink{});
        QTRY_COMPARE(seen.size(), std::size_t{1});
        QVERIFY(!seen[0].image);
        QVERIFY(seen[0].verdicts.empty());
    }

    void aDatasetsImageIsSeenAsItIs()
    {
        core::Random random(3);
        core::Image image({1, 28, 28});
        for (float& value : image.values())
            value = static_cast<float>(random.below(256)) / 255.0F;  // no normalization would leave this alone
        Listener listener;
        auto& [recognizer, seen] = listener;
        recognizer.setClassifier(support::tinyClassifier());
        recognizer.recognize(image);
        QTRY_COMPARE(seen.size(), std::size_t{1});
        QCOMPARE(*seen[0].image, image);
        QVERIFY(seen[0].asItIs);
        core::ClassifierPlan plan(support::tinyClassifier());
        QCOMPARE(seen[0].verdicts[0].scores, plan.classify(image)[0].scores);
        recognizer.setOptions({.normalize = false, .invert = true});
        QTRY_COMPARE(seen.size(), std::size_t{2});
        QCOMPARE(seen[1].image->values()[0], 1.0F - image.values()[0]);
    }

    void anImageOfAnotherShapeIsNormalized()
    {
        core::Image image({1, 14, 14});
        for (int y = 3; y < 11; ++y)
            image.row(0)[static_cast<std::size_t>(y * 14 + 6)] = 1.0F;
        Listener listener;
        auto& [recognizer, seen] = listener;
        recognizer.setClassifier(support::tinyClassifier());
        recognizer.recognize(image);
        QTRY_COMPARE(seen.size(), std::size_t{1});
        QCOMPARE(seen[0].image->shape(), (core::Shape{1, 28, 28}));
        QVERIFY(!seen[0].asItIs);
    }

    void aNewClassifierIsAskedAgain()
    {
        Listener listener;
        auto& [recognizer, seen] = listener;
        recognizer.setClassifier(support::tinyClassifier(1));
        recognizer.recognize(ui::exampleInk());
        const auto second = support::tinyClassifier(2);
        recognizer.setClassifier(second);
        QTRY_VERIFY(!recognizer.busy());
        QCOMPARE(seen.size(), std::size_t{1});
        QCOMPARE(seen[0].classifier, second);
    }

    void aBrokenClassifierFailsInWords()
    {
        auto broken = std::make_shared<core::Classifier>(*support::tinyClassifier());
        broken->trunk.parameters.clear();
        ui::Recognizer recognizer;
        QSignalSpy failures(&recognizer, &ui::Recognizer::failed);
        recognizer.setClassifier(broken);
        recognizer.recognize(ui::exampleInk());
        QTRY_COMPARE(failures.size(), 1);
        QVERIFY(!failures[0][0].toString().isEmpty());
        QVERIFY(!recognizer.busy());
    }
};

RUNOFF_WIDGET_TEST(RecognizerTest)
#include "recognizer_test.moc"

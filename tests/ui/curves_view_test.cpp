#include "tests/support/test_main.h"
#include "tests/support/ui/patience.h"
#include "ui/train/curves_view.h"
#include "ui/train/line_chart.h"

#include <QChart>
#include <QChartView>
#include <QSignalSpy>
#include <QXYSeries>

namespace {

constexpr int manyEpochs = 1000;

/// The epoch of a training that takes manyEpochs.
core::StageEpoch epochOf(int epoch)
{
    core::StageEpoch result;
    result.report.epoch = epoch;
    result.report.epochs = manyEpochs;
    result.report.loss = 1.0 / epoch;
    result.report.accuracy = 0.5;
    return result;
}

QXYSeries& firstLine(const ui::LineChart& chart)
{
    return *qobject_cast<QXYSeries*>(chart.findChild<QChartView*>()->chart()->series().front());
}

}  // namespace

class CurvesViewTest : public QObject {
    Q_OBJECT

private slots:
    // A drawing of the charts takes milliseconds. A training of small images has more epochs per second than that.
    void epochsInARowAreDrawnTogether()
    {
        ui::CurvesView view;
        QSignalSpy drawn(&firstLine(view.loss()), &QXYSeries::pointsReplaced);
        view.add(epochOf(1));
        QCOMPARE(view.loss().training(), {QPointF(1.0, 1.0)});
        for (int epoch = 2; epoch <= manyEpochs; ++epoch)
            view.add(epochOf(epoch));
        QCOMPARE(view.curves().reports({}).size(), static_cast<std::size_t>(manyEpochs));
        QTRY_COMPARE_WITH_TIMEOUT(view.loss().training().size(), manyEpochs, support::patience);
        QCOMPARE(view.accuracy().training().size(), manyEpochs);
        QVERIFY2(drawn.count() <= 3, qPrintable(QStringLiteral("drawn %1 times").arg(drawn.count())));
    }

    void epochsOfAModelAreDrawnTogether()
    {
        ui::CurvesView view;
        QSignalSpy drawn(&firstLine(view.loss()), &QXYSeries::pointsReplaced);
        std::vector<core::StageEpoch> epochs;
        for (int epoch = 1; epoch <= manyEpochs; ++epoch)
            epochs.push_back(epochOf(epoch));
        view.showModel(epochs, QStringLiteral("a model"));
        QCOMPARE(view.loss().training().size(), manyEpochs);
        QVERIFY2(drawn.count() <= 3, qPrintable(QStringLiteral("drawn %1 times").arg(drawn.count())));
    }

    // What waits to be drawn belongs to the old training.
    void aDrawingThatWaitsIsDroppedByClear()
    {
        ui::CurvesView view;
        view.add(epochOf(1));
        view.add(epochOf(2));
        view.clear();
        QTest::qWait(100);
        QVERIFY(view.loss().training().isEmpty());
        view.add(epochOf(1));
        QTRY_COMPARE_WITH_TIMEOUT(view.loss().training().size(), 1, support::patience);
    }
};

RUNOFF_WIDGET_TEST(CurvesViewTest)
#include "curves_view_test.moc"

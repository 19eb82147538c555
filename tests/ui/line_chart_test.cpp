#include "tests/support/test_main.h"
#include "ui/train/line_chart.h"

#include <QChart>
#include <QChartView>
#include <QGraphicsTextItem>
#include <QLegend>

namespace {

/// Where the words of the legend lie, in the scene.
QList<QRectF> wordsOf(const ui::LineChart& line)
{
    QList<QRectF> places;
    const auto collect = [&places](const auto& self, const QGraphicsItem* item) -> void {
        if (const auto* words = dynamic_cast<const QGraphicsTextItem*>(item);
            words && words->isVisible() && !words->toPlainText().isEmpty())
            places << words->sceneBoundingRect();
        for (const QGraphicsItem* child : item->childItems())
            self(self, child);
    };
    collect(collect, line.findChild<QChartView*>()->chart()->legend());
    return places;
}

}  // namespace

class LineChartTest : public QObject {
    Q_OBJECT

private slots:
    void legendMakesRoomForASecondLine()
    {
        ui::LineChart chart(QStringLiteral("Loss"), ui::LineChart::Scale::FromZero);
        chart.resize(400, 240);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QTRY_COMPARE(wordsOf(chart).size(), 1);
        QTest::qWait(50);
        chart.setLines({{1.0, 0.7}}, {{1.0, 0.3}}, 4);
        QTRY_COMPARE(wordsOf(chart).size(), 2);
        QTest::qWait(50);
        chart.setLines({{1.0, 0.7}, {2.0, 0.3}}, {{1.0, 0.3}, {2.0, 0.2}}, 4);
        QTest::qWait(50);
        const QList<QRectF> both = wordsOf(chart);
        QTRY_VERIFY(!wordsOf(chart)[0].intersects(wordsOf(chart)[1]));
        QTRY_VERIFY(wordsOf(chart)[0].top() == wordsOf(chart)[1].top());
        for (const QRectF& place : both)
            QVERIFY(place.width() > 30.0);
        chart.setLines({{1.0, 0.7}}, {}, 4);
        QTRY_COMPARE(wordsOf(chart).size(), 1);
    }
};

RUNOFF_WIDGET_TEST(LineChartTest)
#include "line_chart_test.moc"

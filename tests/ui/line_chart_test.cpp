#include "tests/support/test_main.h"
#include "ui/train/line_chart.h"

#include <QChart>
#include <QChartView>
#include <QGraphicsTextItem>
#include <QLegend>
#include <QLocale>
#include <QScopeGuard>

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

QStringList textsOf(const ui::LineChart& line)
{
    QStringList texts;
    for (const QGraphicsItem* item : line.findChild<QChartView*>()->scene()->items())
        if (const auto* words = dynamic_cast<const QGraphicsTextItem*>(item))
            texts << words->toPlainText();
    return texts;
}

}  // namespace

class LineChartTest : public QObject {
    Q_OBJECT

private slots:
    /// QChartView of Qt 6.4 reads a null pointer if no item of the chart is at the place of a press.
    void pressesAreHarmless_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("points");  ///< of the font
        QTest::newRow("smallest") << QSize(180, 150) << 10;
        QTest::newRow("less than the chart needs") << QSize(180, 150) << 40;
        QTest::newRow("wide") << QSize(900, 160) << 10;
    }
    void pressesAreHarmless()
    {
        QFETCH(QSize, size);
        QFETCH(int, points);
        ui::LineChart chart(QStringLiteral("Loss"), ui::LineChart::Scale::FromZero);
        QFont font = chart.font();
        font.setPointSize(points);
        chart.setFont(font);
        chart.resize(size);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        for (int y = 0; y < size.height(); y += 7)
            for (int x = 0; x < size.width(); x += 7)
                for (const Qt::MouseButton button : {Qt::LeftButton, Qt::RightButton})
                    QTest::mouseClick(chart.windowHandle(), button, {}, {x, y});
        auto* view = chart.findChild<QChartView*>();
        view->setSceneRect(0, 0, 4 * size.width(), 4 * size.height());  // as after a change of the size: no item there
        view->centerOn(3.5 * size.width(), 3.5 * size.height());
        QVERIFY(!view->itemAt(size.width() / 2, size.height() / 2));
        QTest::mouseClick(chart.windowHandle(), Qt::LeftButton, {}, {size.width() / 2, size.height() / 2});
    }

    void axesWriteNumbersAsTheLanguageDoes_data()
    {
        QTest::addColumn<ui::LineChart::Scale>("scale");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("label");
        QTest::newRow("loss") << ui::LineChart::Scale::FromZero << 0.7 << QStringLiteral("0,6");
        QTest::newRow("share") << ui::LineChart::Scale::Share << 0.9992 << QStringLiteral("99,95 %");
        QTest::newRow("epoch") << ui::LineChart::Scale::FromZero << 0.7 << QStringLiteral("4");
    }
    void axesWriteNumbersAsTheLanguageDoes()
    {
        QFETCH(ui::LineChart::Scale, scale);
        QFETCH(double, value);
        QFETCH(QString, label);
        const QLocale before;
        const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::German));
        ui::LineChart chart(QStringLiteral("Curve"), scale);
        chart.resize(400, 240);
        chart.setLines({{1.0, value}}, {}, 4);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QTRY_VERIFY2(textsOf(chart).contains(label), qPrintable(textsOf(chart).join(u'|')));
    }

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

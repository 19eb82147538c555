#include "tests/support/test_main.h"
#include "ui/teach/example_list.h"

#include <QElapsedTimer>

#include <cmath>

namespace {

/// Different scribbles with thousands of points.
std::vector<ui::ExampleRef> scribbles(int count)
{
    std::vector<ui::ExampleRef> examples;
    for (int number = 0; number < count; ++number) {
        core::Stroke stroke;
        for (int at = 0; at < 300; ++at)
            stroke.points.push_back({0.5 + 0.4 * std::sin(0.01 * at * (number + 1)), 0.5 + 0.4 * std::cos(0.013 * at)});
        examples.push_back(ui::makeExample({{{stroke}}, {}}));
    }
    return examples;
}

/// The milliseconds to show the examples, and to change the colours after that; -1 if nothing appears.
double millisecondsToShow(int count)
{
    ui::ExampleList list;
    list.resize(400, 120);
    list.show();
    const std::vector<ui::ExampleRef> examples = scribbles(count);
    QElapsedTimer timer;
    timer.start();
    list.setExamples(examples, "scribble");
    QTest::qWait(1);  // places the items
    const QImage light = list.grab().toImage();
    list.setPalette(QPalette(Qt::black));
    QTest::qWait(1);
    const QImage dark = list.grab().toImage();
    if (light.pixelColor(20, 20) == Qt::white || light == dark)
        return -1.0;
    return static_cast<double>(timer.nsecsElapsed()) * 1e-6;
}

}  // namespace

class ExampleListTest : public QObject {
    Q_OBJECT

private slots:
    // Three rows of thumbnails are visible.
    void paintsOnlyWhatIsVisible()
    {
        const double few = millisecondsToShow(30), many = millisecondsToShow(600);
        qInfo("%.0f ms for 30 examples, %.0f ms for 600", few, many);
        QVERIFY2(few > 0.0 && many > 0.0, "no thumbnail is painted");
        QVERIFY2(many < 5.0 * few + 50.0, "thumbnails that are not visible take time");
    }
};

RUNOFF_WIDGET_TEST(ExampleListTest)
#include "example_list_test.moc"

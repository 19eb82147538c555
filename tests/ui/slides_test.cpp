#include "tests/support/test_main.h"
#include "ui/presentation/slides.h"

#include <algorithm>

namespace {

const std::vector<int> five{0, 0, 3, 0, 0};  // the third has three rounds

}  // namespace

class SlidesTest : public QObject {
    Q_OBJECT

private slots:
    void keysLeadThroughAllAndBack()
    {
        const std::vector<ui::Slide> way{{-1, 0}, {0, 0}, {1, 0}, {2, 1}, {2, 2}, {2, 3}, {3, 0}, {4, 0}};
        for (std::size_t at = 0; at + 1 < way.size(); ++at) {
            QCOMPARE(ui::nextSlide(way[at], five), way[at + 1]);
            QCOMPARE(ui::previousSlide(way[at + 1], five), way[at]);
        }
        QCOMPARE(ui::nextSlide(way.back(), five), way.back());
        QCOMPARE(ui::previousSlide(way.front(), five), way.front());
    }

    void aSlideSurvivesNewVerdicts_data()
    {
        QTest::addColumn<int>("panel");
        QTest::addColumn<int>("round");
        QTest::addColumn<std::vector<int>>("rounds");
        QTest::addColumn<int>("newPanel");
        QTest::addColumn<int>("newRound");
        QTest::newRow("the same") << 2 << 2 << five << 2 << 2;
        QTest::newRow("fewer rounds") << 2 << 3 << std::vector<int>{0, 0, 2} << 2 << 2;
        QTest::newRow("nothing drawn") << 2 << 3 << std::vector<int>{0, 0, 0} << 2 << 0;
        QTest::newRow("drawn again") << 2 << 0 << five << 2 << 3;
        QTest::newRow("fewer panels") << 4 << 0 << std::vector<int>{0, 0} << 1 << 0;
        QTest::newRow("no model") << 4 << 0 << std::vector<int>{} << -1 << 0;
    }

    void aSlideSurvivesNewVerdicts()
    {
        QFETCH(int, panel);
        QFETCH(int, round);
        QFETCH(std::vector<int>, rounds);
        const ui::Slide kept = ui::keptSlide({panel, round}, rounds);
        QTEST(kept.panel, "newPanel");
        QTEST(kept.round, "newRound");
    }

    void nothingOverlaps_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::addColumn<int>("panels");
        for (const QSize& screen :
             {QSize(1024, 768), QSize(1280, 800), QSize(1920, 1080), QSize(3840, 2160), QSize(1080, 1920)})
            for (int panels = 0; panels <= 5; ++panels)
                QTest::addRow("%d x %d, %d panels", screen.width(), screen.height(), panels) << screen << panels;
    }

    void nothingOverlaps()
    {
        QFETCH(QSize, screen);
        QFETCH(int, panels);
        for (int shown = -1; shown < panels; ++shown) {
            const ui::SlidePlan plan = ui::planSlide(screen, panels, shown);
            QList<QRectF> areas{plan.drawing, plan.ballots};
            areas.append({plan.panels.begin(), plan.panels.end()});
            areas.removeIf([](const QRectF& area) { return area.isEmpty(); });
            QCOMPARE(areas.size(), shown < 0 ? panels + 1 : 3);
            for (qsizetype one = 0; one < areas.size(); ++one) {
                QVERIFY(QRectF(QPointF(0, 0), QSizeF(screen)).contains(areas[one]));
                for (qsizetype other = 0; other < one; ++other)
                    QVERIFY(!areas[one].intersects(areas[other]));
            }
            QCOMPARE(plan.drawing.width(), plan.drawing.height());
            QVERIFY(plan.drawing.width() > 0.2 * std::min(screen.width(), screen.height()));
        }
    }
};

RUNOFF_TEST(SlidesTest)
#include "slides_test.moc"

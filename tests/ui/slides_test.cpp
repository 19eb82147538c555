#include "tests/support/test_main.h"
#include "ui/presentation/slides.h"

#include <algorithm>

namespace {

const ui::SlideShow five{.rounds = {0, 0, 3, 0, 0}};  // the third has three rounds

}  // namespace

class SlidesTest : public QObject {
    Q_OBJECT

private slots:
    void thereCanBeFewerPanelsThanBefore()
    {
        const ui::SlideShow two{.rounds = {0, 3}, .together = 0};
        for (const int panel : {2, 3, 7}) {
            for (const int round : {0, 1, 9}) {
                const ui::Slide old{.panel = panel, .round = round};
                QCOMPARE(ui::nextSlide(old, two).panel, 1);
                const ui::Slide before = ui::previousSlide(old, two);
                QVERIFY(before.panel >= 0 && before.panel < 2 && before.round <= 3);
            }
        }
        QCOMPARE(ui::nextSlide({.panel = 1, .round = 1}, {.rounds = {}, .together = 0}).panel, -1);
    }

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
        QTest::addColumn<ui::SlideShow>("show");
        QTest::addColumn<int>("newPanel");
        QTest::addColumn<int>("newRound");
        QTest::newRow("the same") << 2 << 2 << five << 2 << 2;
        QTest::newRow("fewer rounds") << 2 << 3 << ui::SlideShow{.rounds = {0, 0, 2}} << 2 << 2;
        QTest::newRow("nothing drawn") << 2 << 3 << ui::SlideShow{.rounds = {0, 0, 0}} << 2 << 0;
        QTest::newRow("drawn again") << 2 << 0 << five << 2 << 3;
        QTest::newRow("fewer panels") << 4 << 0 << ui::SlideShow{.rounds = {0, 0}} << 1 << 0;
        QTest::newRow("no model") << 4 << 0 << ui::SlideShow{} << -1 << 0;
    }

    void aSlideSurvivesNewVerdicts()
    {
        QFETCH(int, panel);
        QFETCH(int, round);
        QFETCH(ui::SlideShow, show);
        const ui::Slide kept = ui::keptSlide({panel, round}, show);
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
        const QRectF page(QPointF(0, 0), QSizeF(screen));
        for (const bool isSingle : {false, true}) {
            if (isSingle && panels != 1)
                continue;
            const ui::SlidePlan plan = ui::planSlide(page, panels, isSingle);
            QList<QRectF> areas{plan.drawing, plan.ballots};
            areas.append({plan.panels.begin(), plan.panels.end()});
            QCOMPARE(areas.size(), panels + 2);
            for (qsizetype one = 0; one < areas.size(); ++one) {
                QVERIFY(!areas[one].isEmpty());
                QVERIFY(page.contains(areas[one]));
                for (qsizetype other = 0; other < one; ++other)
                    QVERIFY(!areas[one].intersects(areas[other]));
            }
            QCOMPARE(plan.drawing.width(), plan.drawing.height());
            QVERIFY(plan.drawing.width() > 0.2 * std::min(screen.width(), screen.height()));
        }
    }

    void fewPanelsOnAPage_data()
    {
        QTest::addColumn<int>("together");
        QTest::addColumn<QList<QList<int>>>("pages");
        QTest::newRow("all") << 0 << QList<QList<int>>{{0, 1, 2, 3, 4}};
        QTest::newRow("four") << 4 << QList<QList<int>>{{0, 1, 2, 3}, {4}};
        QTest::newRow("two") << 2 << QList<QList<int>>{{0, 1}, {2, 3}, {4}};
        QTest::newRow("one") << 1 << QList<QList<int>>{{0}, {1}, {2}, {3}, {4}};
    }

    void fewPanelsOnAPage()
    {
        QFETCH(int, together);
        QFETCH(QList<QList<int>>, pages);
        const ui::SlideShow show{.rounds = five.rounds, .together = together};
        QCOMPARE(show.pages(), int(pages.size()));
        ui::Slide slide;
        for (int page = 0; page < show.pages(); ++page) {
            QCOMPARE(slide, (ui::Slide{.page = page}));
            const std::vector<int> panels = show.panelsOf(slide);
            QCOMPARE(QList<int>(panels.begin(), panels.end()), pages[page]);
            const ui::Slide next = ui::nextSlide(slide, show);
            QCOMPARE(ui::previousSlide(next, show), slide);
            slide = next;
        }
        QCOMPARE(slide, (ui::Slide{.panel = 0}));
        QCOMPARE(ui::keptSlide({.page = 9}, show).page, show.pages() - 1);
    }
};

RUNOFF_TEST(SlidesTest)
#include "slides_test.moc"

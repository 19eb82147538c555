// The presentation with its window: keys, drawing on it, where it opens, what it says aloud.
#include "tests/support/near.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/ui/own_settings.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/example_ink.h"
#include "ui/draw/draw_workspace.h"
#include "ui/presentation/drawing_mirror.h"
#include "ui/presentation/presentation.h"
#include "ui/presentation/presentation_bar.h"
#include "ui/verdict/ballots_view.h"
#include "ui/verdict/multi_label_card.h"
#include "ui/verdict/pairwise_card.h"
#include "ui/verdict/panel_grid.h"
#include "ui/window/main_window.h"

#include <QAccessible>
#include <QApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>

class PresentationTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static void open(ui::MainWindow& window)
    {
        window.setClassifier(support::tinyClassifier(), "tiny");
        window.show();
        window.draw().canvas().start({ui::exampleInk(), {}}, {});
        QTRY_COMPARE(window.draw().shown().verdicts.size(), std::size_t{5});
        window.present();
        // Not qWaitForWindowActive: a child of an active window counts as active there.
        QTRY_COMPARE(QApplication::activeWindow(), &window.presentation());
    }

private slots:
    void initTestCase() { support::useOwnSettings(m_folder.path()); }
    void init() { QSettings().clear(); }

    void keysStep_data()
    {
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<int>("panel");
        QTest::addColumn<int>("round");
        QTest::newRow("starts with all") << QList<int>{} << -1 << 0;
        QTest::newRow("right") << QList<int>{Qt::Key_Right} << 0 << 0;
        QTest::newRow("right and left") << QList<int>{Qt::Key_Right, Qt::Key_Left} << -1 << 0;
        QTest::newRow("first round") << QList<int>{Qt::Key_Right, Qt::Key_Right, Qt::Key_Right} << 2 << 1;
        QTest::newRow("second round") << QList<int>{Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Space} << 2
                                      << 2;
        QTest::newRow("past the rounds") << QList<int>{Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Down} << 3
                                         << 0;
        QTest::newRow("back into the last round") << QList<int>{Qt::Key_4, Qt::Key_Left} << 2 << 9;
        QTest::newRow("a clicker") << QList<int>{Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_PageUp} << 0 << 0;
        QTest::newRow("by number") << QList<int>{Qt::Key_5} << 4 << 0;
        QTest::newRow("to all") << QList<int>{Qt::Key_5, Qt::Key_Home} << -1 << 0;
        QTest::newRow("stays at the end") << QList<int>{Qt::Key_End, Qt::Key_Right} << 5 << 0;
    }

    void keysStep()
    {
        QFETCH(QList<int>, keys);
        ui::MainWindow window;
        open(window);
        for (const int key : keys)
            QTest::keyClick(&window.presentation(), static_cast<Qt::Key>(key));
        QTEST(window.presentation().slide().panel, "panel");
        QTEST(window.presentation().slide().round, "round");
    }

    void leaves_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Escape") << int(Qt::Key_Escape);
        QTest::newRow("F5") << int(Qt::Key_F5);
        QTest::newRow("F11") << int(Qt::Key_F11);
    }

    void leaves()
    {
        QFETCH(int, key);
        ui::MainWindow window;
        open(window);
        QTest::keyClick(&window.presentation(), static_cast<Qt::Key>(key));
        QVERIFY(!window.presentation().isVisible());
        QVERIFY(window.isVisible());
        window.present();
        QVERIFY(window.presentation().isVisible());
    }

    void coversTheScreen()
    {
        ui::MainWindow window;
        open(window);
        QCOMPARE(window.presentation().geometry(), window.screen()->geometry());
        QVERIFY(window.presentation().windowFlags() & Qt::FramelessWindowHint);
    }

    void strokesReachTheOneCanvas()
    {
        ui::MainWindow window;
        open(window);
        auto& canvas = window.draw().canvas();
        QTest::keyClick(&window.presentation(), Qt::Key_Backspace, Qt::ControlModifier);
        QVERIFY(canvas.isEmpty());
        auto* mirror = window.presentation().findChild<ui::DrawingMirror*>();
        const auto at = [mirror](double x, double y) {
            return QPoint(int(mirror->width() * x), int(mirror->height() * y));
        };
        QTest::mousePress(mirror, Qt::LeftButton, {}, at(0.25, 0.5));
        QMouseEvent move(QEvent::MouseMove, at(0.75, 0.5), mirror->mapToGlobal(at(0.75, 0.5)), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(mirror, &move);
        QTest::mouseRelease(mirror, Qt::LeftButton, {}, at(0.75, 0.5));
        QCOMPARE(canvas.drawing().ink.strokes.size(), std::size_t{1});
        const auto& points = canvas.drawing().ink.strokes[0].points;
        COMPARE_NEAR(points.front().x, 0.25, 0.02);
        COMPARE_NEAR(points.back().x, 0.75, 0.02);
        COMPARE_NEAR(points.front().y, 0.5, 0.02);
        QTRY_COMPARE(window.draw().shown().verdicts.size(), std::size_t{5});
        QTest::keyClick(&window.presentation(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(canvas.isEmpty());
    }

    void theKeyboardDrawsWhileTheDrawingHasTheFocus()
    {
        ui::MainWindow window;
        open(window);
        auto& canvas = window.draw().canvas();
        canvas.clear();
        auto* mirror = window.presentation().findChild<ui::DrawingMirror*>();
        QVERIFY(mirror->focusPolicy() & Qt::TabFocus);
        mirror->setFocus(Qt::TabFocusReason);
        for (const int key : {Qt::Key_Space, Qt::Key_Down, Qt::Key_Down, Qt::Key_Space})
            QTest::keyClick(mirror, static_cast<Qt::Key>(key));
        QCOMPARE(window.presentation().slide().panel, -1);
        QCOMPARE(canvas.drawing().ink.strokes.size(), std::size_t{1});
        QTest::keyClick(mirror, Qt::Key_PageDown);
        QCOMPARE(window.presentation().slide().panel, 0);
    }

    void followsTheDrawing()
    {
        ui::MainWindow window;
        open(window);
        window.presentation().showSlide({2, 4});
        window.draw().canvas().clear();
        QTRY_COMPARE(window.presentation().slide().round, 0);
        QCOMPARE(window.presentation().slide().panel, 2);
    }

    void saysASentencePerVerdict()
    {
        ui::MainWindow window;
        open(window);
        const auto spoken = [&window] {
            return QAccessible::queryAccessibleInterface(&window.presentation())->text(QAccessible::Description);
        };
        for (const char* name : {"Softmax", "Pairwise", "Elimination", "Multi-label", "Specialists"})
            QVERIFY2(spoken().contains(name), name);
        QTest::keyClick(&window.presentation(), Qt::Key_3);
        QVERIFY(spoken().contains("Elimination") && !spoken().contains("Pairwise"));
        QTest::keyClick(&window.presentation(), Qt::Key_Left);
        QVERIFY2(spoken().startsWith("Round 8 of 9: "), qPrintable(spoken()));
    }

    void everySlidePaintsOnEveryScreen_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize& size : {QSize(1024, 768), QSize(1280, 800), QSize(1920, 1080), QSize(3840, 2160)})
            QTest::addRow("%d x %d", size.width(), size.height()) << size;
    }

    void everySlidePaintsOnEveryScreen()
    {
        QFETCH(QSize, size);
        ui::MainWindow window;
        open(window);
        window.presentation().resize(size);
        for (int panel = -1; panel < 6; ++panel) {
            window.presentation().showSlide({panel, 0});
            const QImage page = window.presentation().grab().toImage();
            QCOMPARE(page.size(), size);
            // The panels, the answers and the drawing are no ground.
            const ui::SlidePlan plan = ui::planSlide(QRectF({0, 0}, QSizeF(size)), panel < 0 ? 6 : 1, panel >= 0);
            const QColor ground = page.pixelColor(1, 1);
            QVERIFY(page.pixelColor(plan.drawing.center().toPoint() - QPoint(int(plan.drawing.width() * 0.45), 0))
                    != ground);
            for (const QRectF& area : plan.panels)
                QVERIFY(page.pixelColor((area.topLeft() + QPointF(area.width() / 2, 3)).toPoint()) != ground);
        }
    }

    /// The class in the last row: letters of at least 3 % of the height.
    void theAnswersAreLegible_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("panel");
        for (const QSize& size : {QSize(1024, 768), QSize(1280, 800), QSize(1920, 1080), QSize(3840, 2160)})
            for (const int panel : {-1, 0})
                QTest::addRow("%d x %d, panel %d", size.width(), size.height(), panel) << size << panel;
    }

    void theAnswersAreLegible()
    {
        QFETCH(QSize, size);
        QFETCH(int, panel);
        ui::MainWindow window;
        open(window);
        window.presentation().resize(size);
        window.presentation().showSlide({panel, 0});
        const auto* ballots = window.presentation().findChild<ui::BallotsView*>();
        // paintBallotList() writes names and numbers in 0.54 of the height of a row; there are five and a summary.
        const double row = std::min(ballots->width() * 0.16, ballots->height() / 5.9);
        QVERIFY2(row * 0.54 >= 0.03 * size.height(), qPrintable(QString::number(row * 0.54 / size.height())));
    }

    void panelsCanBeTouched()
    {
        ui::MainWindow window;
        open(window);
        QTest::keyClick(&window.presentation(), Qt::Key_2);
        auto* pairs = window.presentation().findChild<ui::PairwiseCard*>();
        QVERIFY(pairs->isVisible());
        pairs->setVotes(core::Votes::Hard);
        QCOMPARE(window.draw().grid().set().rules().votes, core::Votes::Hard);
        QTest::keyClick(&window.presentation(), Qt::Key_4);
        auto* labels = window.presentation().findChild<ui::MultiLabelCard*>();
        labels->setThreshold(0.9F);
        QCOMPARE(window.draw().findChild<ui::MultiLabelCard*>()->thresholds(), std::vector<float>(10, 0.9F));
        QTest::mouseDClick(labels, Qt::LeftButton, {}, QPoint(labels->width() / 2, 4));
        QCOMPARE(window.presentation().slide().panel, -1);
    }

    void answersAreCoveredAndUncovered()
    {
        ui::MainWindow window;
        open(window);
        QTest::keyClick(&window.presentation(), Qt::Key_Period);
        QVERIFY(window.draw().session().state().covered);
        const auto* softmax = window.presentation().findChild<ui::PanelCard*>();
        QVERIFY(!softmax->accessibleDescription().contains("says"));
        QTest::keyClick(&window.presentation(), Qt::Key_Period);
        QVERIFY(softmax->accessibleDescription().contains("says"));
    }

    void textSizeKeysChangeThePages()
    {
        ui::MainWindow window;
        open(window);
        const auto visible = [&window] {
            const auto panels = window.presentation().findChildren<ui::Panel*>();
            return std::ranges::count_if(panels, [](const ui::Panel* panel) { return panel->isVisible(); });
        };
        QCOMPARE(visible(), 6);
        QTest::keyClick(&window.presentation(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(visible(), 4);
        QTest::keyClick(&window.presentation(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(visible(), 2);
        QTest::keyClick(&window.presentation(), Qt::Key_Minus, Qt::ControlModifier);
        QTest::keyClick(&window.presentation(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(visible(), 6);
    }

    void theBarAppearsWhenThePointerMoves()
    {
        ui::MainWindow window;
        open(window);
        ui::PresentationBar& bar = window.presentation().bar();
        QVERIFY(!bar.isVisible());
        QMouseEvent move(QEvent::MouseMove, QPointF(5, 5), QPointF(5, 5), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(&window.presentation(), &move);
        QVERIFY(bar.isVisible());
        QVERIFY(window.presentation().rect().contains(bar.geometry()));
        for (const char* name : {"Pen", "Eraser", "Undo", "Clear", "Next panel or round", "Leave the presentation"})
            QVERIFY2(
                std::ranges::any_of(bar.findChildren<QToolButton*>(),
                                    [name](const QToolButton* button) { return button->accessibleName() == name; }),
                name);
        QTRY_VERIFY_WITH_TIMEOUT(!bar.isVisible(), 6000);
    }

    void projectorIsTheOtherScreen()
    {
        auto* one = reinterpret_cast<QScreen*>(0x10);  // only compared
        auto* two = reinterpret_cast<QScreen*>(0x20);
        QCOMPARE(ui::projector({one}, one), one);
        QCOMPARE(ui::projector({one, two}, one), two);
        QCOMPARE(ui::projector({one, two}, two), one);
    }
};

RUNOFF_WIDGET_TEST(PresentationTest)
#include "presentation_test.moc"

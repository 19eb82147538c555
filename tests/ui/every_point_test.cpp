// No movement of the pen is lost, whatever the window's size: in the Draw workspace and in the presentation.
#include "tests/support/near.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/ui/own_settings.h"
#include "ui/canvas/canvas.h"
#include "ui/draw/draw_workspace.h"
#include "ui/presentation/drawing_mirror.h"
#include "ui/presentation/presentation.h"
#include "ui/window/main_window.h"
#include "ui/window/run_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QPointingDevice>
#include <QTabletEvent>
#include <QTemporaryDir>

#include <cmath>

namespace {

constexpr int moves = 200;

QPointF placeOf(const QWidget& surface, int move)
{
    const double side = std::min(surface.width(), surface.height());
    const double turn = 0.06 * move;
    return QRectF(surface.rect()).center()
         + QPointF(std::cos(turn), std::sin(turn)) * side * (0.1 + 0.35 * move / moves);
}

/// A fast stroke: all movements wait before the window comes to paint once.
void drawAtOnce(QWidget& surface)
{
    const auto post = [&surface](QEvent::Type type, int move, Qt::MouseButtons held) {
        const QPointF at = placeOf(surface, move);
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QCoreApplication::postEvent(&surface, new QMouseEvent(type, at, surface.mapToGlobal(at), button, held, {}));
    };
    post(QEvent::MouseButtonPress, 0, Qt::LeftButton);
    for (int move = 1; move <= moves; ++move)
        post(QEvent::MouseMove, move, Qt::LeftButton);
    post(QEvent::MouseButtonRelease, moves, Qt::NoButton);
    QCoreApplication::processEvents();
}

}  // namespace

class EveryPointTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<ui::MainWindow> m_window;

    ui::Canvas& canvas() { return m_window->draw().canvas(); }

private slots:
    void initTestCase()
    {
        support::useOwnSettings(m_folder.path());
        m_window = std::make_unique<ui::MainWindow>();
        m_window->setClassifier(support::tinyClassifier(), "tiny");
        m_window->show();
    }
    void cleanupTestCase() { m_window.reset(); }
    void init() { canvas().start({}, {}); }

    void nothingIsCompressed()
    {
        QCoreApplication::setAttribute(Qt::AA_CompressHighFrequencyEvents, true);  // as the X11 platform does
        ui::takeEveryMovement();
        QVERIFY(!QCoreApplication::testAttribute(Qt::AA_CompressHighFrequencyEvents));
        QVERIFY(!QCoreApplication::testAttribute(Qt::AA_CompressTabletEvents));
    }

    void aFastStrokeIsWhole_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("presents");
        for (const QSize& size :
             {QSize(1024, 768), QSize(1280, 800), QSize(1920, 1080), QSize(2560, 1440), QSize(3840, 2160)})
            for (const bool presents : {false, true})
                QTest::addRow("%s %d x %d", presents ? "presentation" : "window", size.width(), size.height())
                    << size << presents;
    }

    void aFastStrokeIsWhole()
    {
        QFETCH(QSize, size);
        QFETCH(bool, presents);
        QWidget* surface = &canvas();
        if (presents) {
            m_window->present();
            m_window->presentation().resize(size);
            surface = m_window->presentation().findChild<ui::DrawingMirror*>();
        } else {
            m_window->resize(size);
        }
        QCoreApplication::processEvents();
        QElapsedTimer clock;
        clock.start();
        drawAtOnce(*surface);
        qInfo("%d moves on %d px, painted, in %lld ms", moves, surface->height(),
              static_cast<long long>(clock.elapsed()));
        QCOMPARE(canvas().drawing().ink.strokes.size(), std::size_t{1});
        const auto& points = canvas().drawing().ink.strokes[0].points;
        QCOMPARE(points.size(), std::size_t(moves) + 1);
        for (int move = 0; move <= moves; ++move) {
            const QPointF at = placeOf(*surface, move) - QRectF(surface->rect()).center();
            const double side = std::min(surface->width(), surface->height());
            COMPARE_NEAR(points[static_cast<std::size_t>(move)].x - 0.5, at.x() / side, 0.01);
            COMPARE_NEAR(points[static_cast<std::size_t>(move)].y - 0.5, at.y() / side, 0.01);
        }
        m_window->presentation().leave();
    }

    void aFastPenIsWhole()
    {
        const QPointingDevice pen(QStringLiteral("pen"), 1, QInputDevice::DeviceType::Stylus,
                                  QPointingDevice::PointerType::Pen, QInputDevice::Capability::Pressure, 1, 1);
        for (int move = 0; move <= moves; ++move) {
            const QPointF at = placeOf(canvas(), move);
            const QEvent::Type type = move == 0     ? QEvent::TabletPress
                                    : move == moves ? QEvent::TabletRelease
                                                    : QEvent::TabletMove;
            const Qt::MouseButtons held = type == QEvent::TabletRelease ? Qt::NoButton : Qt::LeftButton;
            QCoreApplication::postEvent(
                &canvas(), new QTabletEvent(type, &pen, at, at, 0.5, 0, 0, 0, 0, 0, {}, Qt::LeftButton, held));
        }
        QCoreApplication::processEvents();
        QCOMPARE(canvas().drawing().ink.strokes.size(), std::size_t{1});
        QCOMPARE(canvas().drawing().ink.strokes[0].points.size(), std::size_t(moves));  // the release adds none
    }
};

RUNOFF_WIDGET_TEST(EveryPointTest)
#include "every_point_test.moc"

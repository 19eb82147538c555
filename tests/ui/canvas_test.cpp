#include "tests/support/near.h"
#include "tests/support/test_main.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/canvas_history.h"
#include "ui/canvas/example_ink.h"

#include <QElapsedTimer>
#include <QPaintEvent>
#include <QPainter>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTabletEvent>

#include <algorithm>
#include <cmath>
#include <ctime>

namespace {

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

/// Of the largest paint event of the widget it watches, in pixels.
class PaintedArea : public QObject {
public:
    int most = 0;
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        const QRect box = static_cast<QPaintEvent*>(event)->region().boundingRect();
        most = std::max(most, box.width() * box.height());
        return false;
    }
};

}  // namespace

class CanvasTest : public QObject {
    Q_OBJECT

    static void drag(ui::Canvas& canvas, QPoint from, QPoint to)
    {
        QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 8; ++step)
            QTest::mouseMove(&canvas, from + (to - from) * step / 8);
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
    }

private slots:
    void aPressIsADot()
    {
        ui::Canvas canvas;
        canvas.resize(200, 200);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {100, 50});
        QCOMPARE(canvas.drawing().ink.strokes.size(), std::size_t{1});
        const auto& points = canvas.drawing().ink.strokes[0].points;
        QCOMPARE(points.size(), std::size_t{1});
        QCOMPARE(points[0].x, 0.5);
        QCOMPARE(points[0].y, 0.25);
    }

    void undoLeavesAnUnfinishedStroke_data()
    {
        QTest::addColumn<bool>("example");
        QTest::addColumn<ui::Canvas::Tool>("tool");
        QTest::addColumn<int>("steps");
        for (const bool example : {false, true})
            for (const int steps : {1, 2})
                for (const auto tool :
                     {ui::Canvas::Tool::Pen, ui::Canvas::Tool::InkEraser, ui::Canvas::Tool::StrokeEraser})
                    QTest::addRow("%s, tool %d, %d steps", example ? "example" : "two strokes", static_cast<int>(tool),
                                  steps)
                        << example << tool << steps;
    }

    /// A list of the history or a shortcut can undo while the pen is down. The unfinished stroke is dropped.
    void undoLeavesAnUnfinishedStroke()
    {
        QFETCH(bool, example);
        QFETCH(ui::Canvas::Tool, tool);
        QFETCH(int, steps);
        ui::Canvas canvas;
        canvas.resize(200, 200);
        std::vector<ui::Canvas::Content> contents{canvas.content()};
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {20, 20});
        contents.push_back(canvas.content());
        if (example)
            canvas.showExample(canvas.drawing().ink, QStringLiteral("example"));
        else
            QTest::mouseClick(&canvas, Qt::LeftButton, {}, {90, 90});
        contents.push_back(canvas.content());

        canvas.setTool(tool);
        QTest::mousePress(&canvas, Qt::LeftButton, {}, {15, 20});
        QTest::mouseMove(&canvas, {30, 20});
        canvas.undoStack().setIndex(2 - steps);
        QVERIFY(canvas.content() == contents[static_cast<std::size_t>(2 - steps)]);
        QVERIFY(!canvas.isDrawing());
        QTest::mouseMove(&canvas, {60, 20});  // the button is still down
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, {60, 20});
        QVERIFY(canvas.content() == contents[static_cast<std::size_t>(2 - steps)]);
        QVERIFY(canvas.ownHistory().isConsistent());

        canvas.setTool(ui::Canvas::Tool::Pen);
        QTest::mousePress(&canvas, Qt::LeftButton, {}, {100, 100});
        canvas.undoStack().redo();
        QVERIFY(canvas.content() == contents[static_cast<std::size_t>(3 - steps)]);
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, {100, 100});
        QVERIFY(canvas.ownHistory().isConsistent());
        canvas.undoStack().setIndex(0);
        QVERIFY(canvas.isEmpty());
    }

    void undoRedoAndClear()
    {
        ui::Canvas canvas;
        canvas.resize(200, 200);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {20, 20});
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {90, 90});
        const ui::Drawing two = canvas.drawing();
        canvas.clear();
        QVERIFY(canvas.isEmpty());
        canvas.undoStack().undo();
        QCOMPARE(canvas.drawing(), two);
        canvas.undoStack().undo();
        QCOMPARE(canvas.drawing().ink.strokes.size(), std::size_t{1});
        canvas.undoStack().undo();
        QVERIFY(canvas.isEmpty());
        canvas.undoStack().redo();
        canvas.undoStack().redo();
        QCOMPARE(canvas.drawing(), two);
    }

    void theInkEraserCutsStrokes()
    {
        ui::Canvas canvas;
        canvas.resize(200, 200);
        drag(canvas, {20, 100}, {180, 100});
        const ui::Drawing whole = canvas.drawing();
        QVERIFY(canvas.render(200).pixelColor(100, 100).lightness() > 200);
        canvas.setTool(ui::Canvas::Tool::InkEraser);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {100, 100});
        QCOMPARE(canvas.drawing().ink.strokes.size(), std::size_t{2});
        QVERIFY(canvas.render(200).pixelColor(100, 100).lightness() < 60);
        QVERIFY(canvas.render(200).pixelColor(30, 100).lightness() > 200);
        canvas.undoStack().undo();
        QCOMPARE(canvas.drawing(), whole);
    }

    void theStrokeEraserTakesWholeStrokes()
    {
        ui::Canvas canvas;
        canvas.resize(200, 200);
        drag(canvas, {20, 50}, {180, 50});
        drag(canvas, {20, 150}, {180, 150});
        canvas.setTool(ui::Canvas::Tool::StrokeEraser);
        drag(canvas, {100, 100}, {100, 160});
        QCOMPARE(canvas.drawing().ink.strokes.size(), std::size_t{1});
        QVERIFY(canvas.drawing().ink.strokes[0].points[0].y < 0.5);
    }

    void theRightButtonErases()
    {
        ui::Canvas canvas;
        canvas.resize(200, 200);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {100, 100});
        QTest::mouseClick(&canvas, Qt::RightButton, {}, {100, 100});
        QVERIFY(canvas.isEmpty());
        QCOMPARE(canvas.tool(), ui::Canvas::Tool::Pen);
    }

    void erasingNothingIsNoStep()
    {
        ui::Canvas canvas;
        canvas.resize(200, 200);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {30, 30});
        canvas.setTool(ui::Canvas::Tool::InkEraser);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {150, 150});
        QCOMPARE(canvas.undoStack().count(), 1);
    }

    void theHistoryIsReadable()
    {
        ui::Canvas canvas;
        canvas.resize(200, 200);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {30, 30});
        drag(canvas, {20, 100}, {180, 100});
        canvas.setTool(ui::Canvas::Tool::InkEraser);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {100, 100});
        canvas.setTool(ui::Canvas::Tool::StrokeEraser);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {30, 30});
        canvas.showPicture(QImage(4, 4, QImage::Format_RGB32), QStringLiteral("four.png"));
        canvas.clear();
        QStringList steps;
        for (int step = 0; step < canvas.undoStack().count(); ++step)
            steps << canvas.undoStack().text(step);
        QCOMPARE(steps, (QStringList{"Stroke 1", "Stroke 2", "Erase ink", "Erase strokes", "Open four.png", "Clear"}));
        canvas.undoStack().setIndex(0);
        QVERIFY(canvas.isEmpty());
        canvas.undoStack().setIndex(2);
        QCOMPARE(canvas.drawing().ink.strokes.size(), std::size_t{2});
    }

    void everyMoveIsAPoint()
    {
        ui::Canvas canvas;
        canvas.resize(400, 400);
        QTest::mousePress(&canvas, Qt::LeftButton, {}, {100, 100});
        for (int move = 1; move <= 100; ++move) {
            QTest::mouseMove(&canvas, {100 + move, 100});
            QCOMPARE(canvas.drawing().ink.strokes[0].points.back().x, (100.0 + move) / 400.0);
        }
        QTest::mouseMove(&canvas, {200, 100});  // where the pen rests is no point more
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, {200, 100});
        QCOMPARE(canvas.drawing().ink.strokes[0].points.size(), std::size_t{101});
    }

    void nearSamplesOnlyMoveTheEndOfTheCurve()
    {
        core::Stroke stroke{.points = {{0.1, 0.5}}, .width = 0.05};
        ui::StrokeLine line(stroke);
        for (int at = 1; at <= 400; ++at) {
            stroke.points.push_back({0.1 + 0.002 * at, 0.5});
            line.follow(stroke);
            QCOMPARE(line.samples().back(), stroke.points.back());
        }
        QVERIFY2(line.samples().size() > 90 && line.samples().size() < 210,
                 QByteArray::number(int(line.samples().size())));
        QCOMPARE(line.samples(), ui::StrokeLine(stroke).samples());
    }

    /// What is painted while a stroke grows is what is painted of the whole stroke.
    void aGrowingStrokeIsPaintedAsTheWhole_data()
    {
        QTest::addColumn<bool>("pressure");
        QTest::addColumn<int>("side");
        for (const bool pressure : {false, true})
            for (const int side : {200, 333, 700})
                QTest::addRow("%s, %d px", pressure ? "pressure" : "mouse", side) << pressure << side;
    }

    void aGrowingStrokeIsPaintedAsTheWhole()
    {
        QFETCH(bool, pressure);
        QFETCH(int, side);
        ui::Drawing drawing{{{{.points = {{0.5, 0.5}}}, {.points = {{0.5, 0.5}}}}}, {}};
        const ui::InkLayer::View view{QSizeF(side, side), 1.0, ui::Style::light()};
        const auto shown = [&](ui::InkLayer& layer) {
            while (layer.follow(drawing, 1, view)) {
            }
            QImage image(side, side, QImage::Format_RGB32);
            image.fill(Qt::black);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            layer.paint(painter, {}, drawing);
            return image;
        };
        ui::InkLayer growing;
        for (int at = 1; at <= 300; ++at) {
            const double turn = 0.15 * at;
            const double press = pressure ? 0.5 + 0.4 * std::sin(0.3 * at) : 1.0;
            drawing.ink.strokes.back().points.push_back(
                {0.5 + 0.0012 * at * std::cos(turn), 0.5 + 0.0012 * at * std::sin(turn), press});
            if (at % 7 == 0)
                shown(growing);
        }
        ui::InkLayer whole;
        QCOMPARE(shown(growing), shown(whole));
    }

    void onlyTheStrokesPlaceIsPainted()
    {
        ui::Canvas canvas;
        canvas.resize(800, 800);
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
        QTest::mousePress(&canvas, Qt::LeftButton, {}, {100, 400});
        for (int move = 1; move <= 10; ++move)
            QTest::mouseMove(&canvas, {100 + 10 * move, 400});
        QTest::qWait(60);
        PaintedArea painted;
        canvas.installEventFilter(&painted);
        QTest::mouseMove(&canvas, {210, 400});
        QTRY_VERIFY(painted.most > 0);
        QVERIFY2(painted.most < 800 * 800 / 20, QByteArray::number(painted.most));
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, {210, 400});
    }

    /// Signals come at most 30 times a second while a stroke is drawn, the last one with everything.
    void panelsFollowAtThirtyHertz()
    {
        ui::Canvas canvas;
        canvas.resize(400, 400);
        std::size_t told = 0;
        int times = 0;
        connect(&canvas, &ui::Canvas::inkChanged, this, [&](const core::Ink& ink) {
            ++times;
            told = ink.strokes.at(0).points.size();
        });
        QElapsedTimer clock;
        clock.start();
        QTest::mousePress(&canvas, Qt::LeftButton, {}, {20, 100});
        QCOMPARE(times, 1);
        for (int move = 1; move <= 300; ++move) {
            QTest::mouseMove(&canvas, {20 + move, 100});
            QTest::qWait(1);
        }
        const auto most = clock.elapsed() / 33 + 2;
        QVERIFY2(times >= 4 && times <= most, qPrintable(QString("%1 in %2 ms").arg(times).arg(clock.elapsed())));
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, {320, 100});
        QCOMPARE(told, std::size_t{301});
    }

    void twoHundredMovesAreTwoHundredPoints_data()
    {
        QTest::addColumn<int>("side");
        for (const int side : {160, 240, 300, 480, 1000, 1400})
            QTest::addRow("%d px", side) << side;
    }

    void twoHundredMovesAreTwoHundredPoints()
    {
        QFETCH(int, side);
        ui::Canvas canvas;
        canvas.resize(side, side);
        const auto post = [&](QEvent::Type type, const QPointF& at, Qt::MouseButtons held) {
            const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
            QCoreApplication::postEvent(&canvas, new QMouseEvent(type, at, canvas.mapToGlobal(at), button, held, {}));
        };
        const auto at = [side](int move) {
            return QPointF(side, side) / 2.0 + QPointF(std::cos(move * 0.05), std::sin(move * 0.05)) * side * 0.4;
        };
        post(QEvent::MouseButtonPress, at(0), Qt::LeftButton);
        for (int move = 1; move <= 200; ++move)
            post(QEvent::MouseMove, at(move), Qt::LeftButton);
        post(QEvent::MouseButtonRelease, at(200), Qt::NoButton);
        QCoreApplication::processEvents();
        QCOMPARE(canvas.drawing().ink.strokes.size(), std::size_t{1});
        QCOMPARE(canvas.drawing().ink.strokes[0].points.size(), std::size_t{201});
    }

    void theFirstStrokeOverAnExampleBeginsANewDrawing_data()
    {
        QTest::addColumn<bool>("keyboard");
        QTest::newRow("mouse") << false;
        QTest::newRow("keyboard") << true;
    }

    void theFirstStrokeOverAnExampleBeginsANewDrawing()
    {
        QFETCH(bool, keyboard);
        ui::Canvas canvas;
        canvas.resize(200, 200);
        canvas.startExample(ui::exampleInk(), QStringLiteral("a 4"));
        QVERIFY(canvas.isExample());
        if (keyboard)
            for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Right, Qt::Key_Space})
                QTest::keyClick(&canvas, key);
        else
            drag(canvas, {20, 50}, {180, 50});
        QCOMPARE(canvas.drawing().ink.strokes.size(), std::size_t{1});
        QVERIFY(!canvas.isExample() && canvas.note().isEmpty());
        QVERIFY(canvas.remark().contains(QStringLiteral("Undo restores the example")));
        drag(canvas, {20, 150}, {180, 150});
        QCOMPARE(canvas.drawing().ink.strokes.size(), std::size_t{2});
        canvas.undoStack().undo();
        QCOMPARE(canvas.drawing().ink.strokes.size(), std::size_t{1});
        canvas.undoStack().undo();
        QCOMPARE(canvas.drawing().ink, ui::exampleInk());
        QVERIFY(canvas.isExample());
        QCOMPARE(canvas.note(), QStringLiteral("a 4"));
    }

    void whatWasLeftIsGoneOnWith()
    {
        ui::Canvas canvas;
        canvas.resize(200, 200);
        canvas.start({ui::exampleInk(), {}}, QStringLiteral("as you left it"));
        drag(canvas, {20, 50}, {180, 50});
        QCOMPARE(canvas.drawing().ink.strokes.size(), ui::exampleInk().strokes.size() + 1);
    }

    void anExampleThatWasErasedInIsGoneOnWith()
    {
        ui::Canvas canvas;
        canvas.resize(200, 200);
        canvas.startExample({{{.points = {{0.1, 0.2}, {0.9, 0.2}}}, {.points = {{0.1, 0.8}, {0.9, 0.8}}}}}, {});
        canvas.setTool(ui::Canvas::Tool::StrokeEraser);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {100, 40});
        QCOMPARE(canvas.drawing().ink.strokes.size(), std::size_t{1});
        canvas.setTool(ui::Canvas::Tool::Pen);
        drag(canvas, {20, 100}, {180, 100});
        QCOMPARE(canvas.drawing().ink.strokes.size(), std::size_t{2});
    }

    /// A drawing as long as the format allows: one slice of painting leaves the ui thread time, and all slices together
    /// take time by the number of points.
    void aLongDrawingDoesNotStopTheWindow()
    {
        const auto scribble = [](int points) {
            core::Stroke stroke;
            for (int at = 0; at < points; ++at)
                stroke.points.push_back({0.5 + 0.45 * std::cos(at * 0.7), 0.5 + 0.45 * std::sin(at * 1.3)});
            return core::Ink{{stroke}};
        };
        double slowest = 0.0;
        const auto paintAll = [&slowest](const core::Ink& ink) {
            const ui::Drawing drawing{ink, {}};
            ui::InkLayer layer;
            QElapsedTimer clock;
            double before = threadMilliseconds();
            const double begin = before;
            for (bool more = true; more;) {
                more = layer.follow(drawing, 1, {{300.0, 300.0}, 1.0, ui::Style::light()});
                const double now = threadMilliseconds();
                slowest = std::max(slowest, now - before);
                before = now;
            }
            return before - begin;
        };
        paintAll(scribble(1000));
        const double few = paintAll(scribble(5000));
        const double many = paintAll(scribble(20000));
        qInfo("5,000 points: %.0f ms, 20,000 points: %.0f ms, %.4f ms a point, one slice at most %.1f ms of processor",
              few, many, many / 20000.0, slowest);
        QVERIFY2(many < 4.0 * few * 1.6 + 20.0, "painting takes time by the number of points");
        QVERIFY2(slowest < 120.0, "one slice is short");

        ui::Canvas canvas;
        canvas.resize(300, 300);
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
        canvas.start({scribble(20000), {}}, {});
        const double begin = threadMilliseconds();
        QCoreApplication::processEvents();
        QVERIFY2(threadMilliseconds() - begin < 300.0, "the events go on");
    }

    void theCurveGoesThroughItsSamples()
    {
        const core::Stroke stroke{.points = {{0.1, 0.8}, {0.3, 0.2}, {0.6, 0.7}, {0.9, 0.3}}, .width = 0.02};
        ui::Canvas canvas;
        canvas.start({{{stroke}}, {}}, {});
        const QImage image = canvas.render(400);
        for (const core::InkPoint& point : stroke.points)
            QVERIFY(image.pixelColor(int(point.x * 400), int(point.y * 400)).lightness() > 200);
        const auto inked = [&](const QImage& picture) {
            int count = 0;
            for (int y = 0; y < 400; ++y)
                for (int x = 0; x < 400; ++x)
                    count += picture.pixelColor(x, y).lightness() > 128 ? 1 : 0;
            return count;
        };
        QVERIFY(inked(image) > 400 * 400 * 0.02 * 1.7 && inked(image) < 400 * 400 * 0.02 * 2.1);
    }

    void guidesAreNotPartOfTheDrawing()
    {
        ui::Canvas canvas;
        canvas.resize(280, 280);
        const QImage without = canvas.render(280);
        const QImage shownWithout = canvas.grab().toImage();
        QSignalSpy changes(&canvas, &ui::Canvas::guidesChanged);
        canvas.setShowGuides(true);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(canvas.render(280), without);
        QVERIFY(canvas.grab().toImage() != shownWithout);
        // The box's edge lies four of 28 pixels from the canvas's.
        const QImage shown = canvas.grab().toImage();
        int dashes = 0;
        for (int y = 60; y < 220; ++y)
            dashes += shown.pixelColor(40, y).lightness() > 80 ? 1 : 0;
        QVERIFY2(dashes > 60, QByteArray::number(dashes));
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {135, 135});
        QVERIFY(canvas.grab().toImage().pixelColor(135, 135).lightness() > 200);  // ink shines through
    }

    void aFingerDraws()
    {
        ui::Canvas canvas;
        canvas.resize(200, 200);
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
        const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
        QTest::touchEvent(&canvas, screen.get()).press(0, {40, 40});
        QTest::touchEvent(&canvas, screen.get()).move(0, {80, 90});
        QTest::touchEvent(&canvas, screen.get()).move(0, {120, 140});
        QTest::touchEvent(&canvas, screen.get()).release(0, {120, 140});
        QTRY_COMPARE(canvas.drawing().ink.strokes.size(), std::size_t{1});
        QCOMPARE(canvas.drawing().ink.strokes[0].points.size(), std::size_t{3});
    }

    void aPenThatIsLaidFlatDrawsBroader_data()
    {
        QTest::addColumn<float>("tilt");
        QTest::addColumn<double>("pressure");
        QTest::addColumn<double>("expected");
        QTest::newRow("upright") << 0.0F << 0.4 << 0.4;
        QTest::newRow("as one writes") << 30.0F << 0.4 << 0.4;
        QTest::newRow("between") << -45.0F << 0.4 << 0.6;
        QTest::newRow("flat") << 60.0F << 0.4 << 0.8;
        QTest::newRow("flat and firm") << 60.0F << 0.9 << 1.0;
        QTest::newRow("hardly there") << 0.0F << 0.0 << 0.05;
    }

    void aPenThatIsLaidFlatDrawsBroader()
    {
        QFETCH(float, tilt);
        QFETCH(double, pressure);
        ui::Canvas canvas;
        canvas.resize(200, 200);
        const QPointingDevice pen(QStringLiteral("pen"), 2, QInputDevice::DeviceType::Stylus,
                                  QPointingDevice::PointerType::Pen,
                                  QInputDevice::Capability::Pressure | QInputDevice::Capability::XTilt, 1, 1);
        QTabletEvent press(QEvent::TabletPress, &pen, {50, 50}, {50, 50}, pressure, tilt, 0, 0, 0, 0, {},
                           Qt::LeftButton, Qt::LeftButton);
        QCoreApplication::sendEvent(&canvas, &press);
        const double drawn = canvas.drawing().ink.strokes.at(0).points.at(0).pressure;
        QFETCH(double, expected);
        COMPARE_NEAR(drawn, expected, 1e-6);
    }

    void aTabletDrawsOnceWithPressure()
    {
        ui::Canvas canvas;
        canvas.resize(200, 200);
        const QPointingDevice pen(QStringLiteral("pen"), 1, QInputDevice::DeviceType::Stylus,
                                  QPointingDevice::PointerType::Pen, QInputDevice::Capability::Pressure, 1, 1);
        const auto send = [&](QEvent::Type type, double x, double pressure) {
            const Qt::MouseButtons held = type == QEvent::TabletRelease ? Qt::NoButton : Qt::LeftButton;
            QTabletEvent event(type, &pen, {x, 100}, {x, 100}, pressure, 0, 0, 0, 0, 0, {}, Qt::LeftButton, held);
            event.ignore();
            QCoreApplication::sendEvent(&canvas, &event);
            return event.isAccepted();
        };
        QVERIFY(send(QEvent::TabletPress, 40, 0.5));
        QVERIFY(send(QEvent::TabletMove, 80, 0.8));
        QVERIFY(send(QEvent::TabletRelease, 80, 0.0));
        QCOMPARE(canvas.drawing().ink.strokes.size(), std::size_t{1});
        QCOMPARE(canvas.drawing().ink.strokes[0].points.size(), std::size_t{2});
        QCOMPARE(canvas.drawing().ink.strokes[0].points[1].pressure, 0.8);
    }

    void theKeyboardDraws()
    {
        ui::Canvas canvas;
        canvas.resize(200, 200);
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Right, Qt::Key_Down, Qt::Key_Space, Qt::Key_Left})
            QTest::keyClick(&canvas, key);
        QCOMPARE(canvas.drawing().ink.strokes.size(), std::size_t{1});
        QCOMPARE(canvas.drawing().ink.strokes[0].points.size(), std::size_t{3});
    }

    void inkOverAPictureStartsAfresh()
    {
        ui::Canvas canvas;
        canvas.resize(200, 200);
        QImage picture(10, 20, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QSignalSpy pictures(&canvas, &ui::Canvas::pictureChanged);
        canvas.showPicture(picture, QStringLiteral("red.png"));
        QCOMPARE(pictures.size(), 1);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {100, 100});
        QVERIFY(canvas.drawing().picture.isNull());
        QVERIFY(canvas.remark().contains(QStringLiteral("Undo restores the picture")));
        canvas.undoStack().undo();
        QCOMPARE(canvas.drawing().picture, picture);
        QCOMPARE(canvas.note(), QStringLiteral("red.png"));
        QVERIFY(canvas.remark().isEmpty());
        canvas.setTool(ui::Canvas::Tool::InkEraser);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {100, 100});
        QCOMPARE(canvas.drawing().picture, picture);
        QVERIFY(!canvas.remark().isEmpty());
    }

    /// A picture of 100 x 50 whose left half is red and whose right half is blue, on a canvas of 216 px: 200 x 100
    /// there.
    static void showHalves(ui::Canvas& canvas)
    {
        QImage picture(100, 50, QImage::Format_RGB32);
        picture.fill(Qt::red);
        for (int y = 0; y < 50; ++y)
            for (int x = 50; x < 100; ++x)
                picture.setPixelColor(x, y, Qt::blue);
        canvas.resize(216, 216);
        canvas.showPicture(picture, QStringLiteral("halves.png"));
    }

    void aPictureIsCropped_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QSize>("size");
        QTest::newRow("Enter takes it") << int(Qt::Key_Return) << QSize(50, 50);
        QTest::newRow("Escape leaves") << int(Qt::Key_Escape) << QSize(100, 50);
    }

    void aPictureIsCropped()
    {
        QFETCH(int, key);
        QFETCH(QSize, size);
        ui::Canvas canvas;
        showHalves(canvas);
        canvas.startCropping();
        QVERIFY(canvas.isCropping());
        drag(canvas, {108, 50}, {215, 215});  // the right half and more
        QVERIFY(canvas.drawing().ink.strokes.empty());
        QCOMPARE(canvas.cropBox(), QRectF(0.5, 0.0, 0.5, 1.0));
        QTest::keyClick(&canvas, static_cast<Qt::Key>(key));
        QVERIFY(!canvas.isCropping());
        QCOMPARE(canvas.drawing().picture.size(), size);
        QCOMPARE(canvas.note(), QStringLiteral("halves.png"));
        if (size.width() == 100)
            return;
        QCOMPARE(canvas.drawing().picture.pixelColor(0, 0), QColor(Qt::blue));
        QCOMPARE(canvas.undoStack().undoText(), QStringLiteral("Crop picture"));
        canvas.undoStack().undo();
        QCOMPARE(canvas.drawing().picture.size(), QSize(100, 50));
    }

    void theRectangleIsMovedAndItsCornersToo()
    {
        ui::Canvas canvas;
        showHalves(canvas);
        canvas.startCropping({0.25, 0.25, 0.25, 0.5});  // 58 to 108, 83 to 133
        drag(canvas, {83, 108}, {103, 108});
        QCOMPARE(canvas.cropBox().left(), 0.35);
        QCOMPARE(canvas.cropBox().width(), 0.25);
        drag(canvas, {128, 133}, {148, 153});
        QCOMPARE(canvas.cropBox().width(), 0.35);
        QCOMPARE(canvas.cropBox().bottom(), 0.95);
        drag(canvas, {103, 108}, {400, 400});
        QVERIFY(QRectF(0, 0, 1, 1).contains(canvas.cropBox()));
    }

    void theKeyboardCrops()
    {
        ui::Canvas canvas;
        showHalves(canvas);
        canvas.startCropping();
        QTest::keyClick(&canvas, Qt::Key_Right);
        const QRectF box = canvas.cropBox();
        QVERIFY(!box.isEmpty());
        QTest::keyClick(&canvas, Qt::Key_Left);
        QVERIFY(canvas.cropBox().left() < box.left());
        QTest::keyClick(&canvas, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(canvas.cropBox().width() > box.width());
        QTest::keyClick(&canvas, Qt::Key_Enter);
        QVERIFY(canvas.drawing().picture.width() < 100);
    }

    void aPictureIsTurned()
    {
        ui::Canvas canvas;
        showHalves(canvas);
        canvas.turnPicture();
        QCOMPARE(canvas.drawing().picture.size(), QSize(50, 100));
        QCOMPARE(canvas.drawing().picture.pixelColor(25, 10), QColor(Qt::red));
        canvas.undoStack().undo();
        QCOMPARE(canvas.drawing().picture.size(), QSize(100, 50));
    }

    void onlyPicturesAreCropped()
    {
        ui::Canvas canvas;
        canvas.resize(200, 200);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {100, 100});
        canvas.startCropping();
        QVERIFY(!canvas.isCropping() && !canvas.canCrop());
        showHalves(canvas);
        canvas.startCropping();
        canvas.undoStack().undo();
        QVERIFY(!canvas.isCropping());
    }
};

RUNOFF_WIDGET_TEST(CanvasTest)
#include "canvas_test.moc"

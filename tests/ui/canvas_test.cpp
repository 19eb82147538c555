#include "tests/support/test_main.h"
#include "ui/canvas/canvas.h"

#include <QPointingDevice>
#include <QSignalSpy>
#include <QTabletEvent>

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

    void everyMoveReachesTheEndOfTheLine()
    {
        ui::Canvas canvas;
        canvas.resize(400, 400);
        QTest::mousePress(&canvas, Qt::LeftButton, {}, {100, 100});
        for (int move = 1; move <= 100; ++move) {
            QTest::mouseMove(&canvas, {100 + move, 100});
            QCOMPARE(canvas.drawing().ink.strokes[0].points.back().x, (100.0 + move) / 400.0);
        }
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, {200, 100});
        const std::size_t samples = canvas.drawing().ink.strokes[0].points.size();
        QVERIFY2(samples > 20 && samples < 60, QByteArray::number(int(samples)));  // the pixels in between add nothing
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
        const QPointingDevice pen(QStringLiteral("pen"), 2, QInputDevice::DeviceType::Stylus, QPointingDevice::PointerType::Pen,
                                  QInputDevice::Capability::Pressure | QInputDevice::Capability::XTilt, 1, 1);
        QTabletEvent press(QEvent::TabletPress, &pen, {50, 50}, {50, 50}, pressure, tilt, 0, 0, 0, 0, {}, Qt::LeftButton, Qt::LeftButton);
        QCoreApplication::sendEvent(&canvas, &press);
        const double drawn = canvas.drawing().ink.strokes.at(0).points.at(0).pressure;
        QFETCH(double, expected);
        QVERIFY2(std::abs(drawn - expected) < 1e-6, QByteArray::number(drawn));
    }

    void aTabletDrawsOnceWithPressure()
    {
        ui::Canvas canvas;
        canvas.resize(200, 200);
        const QPointingDevice pen(QStringLiteral("pen"), 1, QInputDevice::DeviceType::Stylus, QPointingDevice::PointerType::Pen,
                                  QInputDevice::Capability::Pressure, 1, 1);
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
        QVERIFY(canvas.remark().contains(QStringLiteral("Undo brings the picture back")));
        canvas.undoStack().undo();
        QCOMPARE(canvas.drawing().picture, picture);
        QCOMPARE(canvas.note(), QStringLiteral("red.png"));
        QVERIFY(canvas.remark().isEmpty());
        canvas.setTool(ui::Canvas::Tool::InkEraser);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {100, 100});
        QCOMPARE(canvas.drawing().picture, picture);
        QVERIFY(!canvas.remark().isEmpty());
    }
};

RUNOFF_WIDGET_TEST(CanvasTest)
#include "canvas_test.moc"

#include "ui/canvas/canvas.h"

#include <QPointingDevice>
#include <QSignalSpy>
#include <QTabletEvent>
#include <QTest>

class CanvasTest : public QObject {
    Q_OBJECT

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

    void theEraserTakesInkAway()
    {
        ui::Canvas canvas;
        canvas.resize(200, 200);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {100, 100});
        QVERIFY(canvas.render(200).pixelColor(100, 100).lightness() > 200);
        canvas.setTool(ui::Canvas::Tool::Eraser);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {100, 100});
        QVERIFY(canvas.drawing().ink.strokes.back().erases);
        QVERIFY(canvas.render(200).pixelColor(100, 100).lightness() < 60);
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
        canvas.undoStack().undo();
        QCOMPARE(canvas.drawing().picture, picture);
        QCOMPARE(canvas.note(), QStringLiteral("red.png"));
    }
};

QTEST_MAIN(CanvasTest)
#include "canvas_test.moc"

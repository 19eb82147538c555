// A picture whose ink runs over its edge: the workspace offers to crop it.
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/ui/own_settings.h"
#include "ui/canvas/canvas.h"
#include "ui/draw/draw_workspace.h"

#include <QPainter>
#include <QTemporaryDir>

namespace {

/// A 4 in dark ink on light paper; `longer` lets its stem run over the lower edge.
QImage paper(bool longer)
{
    QImage image(640, 480, QImage::Format_RGB32);
    image.fill(QColor(232, 228, 220));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(30, 30, 60), 18, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{240, 132}, {230, 252}, {410, 240}});
    painter.drawLine(370, 132, 360, longer ? 500 : 350);
    return image;
}

}  // namespace

class CropOfferTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { support::useOwnSettings(m_folder.path()); }

    void theWorkspaceOffersToCrop()
    {
        ui::DrawWorkspace draw;
        draw.resize(1000, 700);
        draw.setVisible(true);
        draw.setClassifier(support::tinyClassifier());
        ui::Canvas& canvas = draw.canvas();
        canvas.showPicture(paper(true), QStringLiteral("photo.jpg"));
        QTRY_VERIFY(canvas.isCropping());
        QCOMPARE(canvas.remark(),
                 QStringLiteral("Ink touches the edge of the picture. Drag a rectangle around the digit."));
        const QPoint middle = canvas.square().center().toPoint();
        QTest::mousePress(&canvas, Qt::LeftButton, {}, middle - QPoint(80, 60));
        QTest::mouseMove(&canvas, middle + QPoint(60, 60));
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, middle + QPoint(60, 60));
        QVERIFY(canvas.drawing().ink.strokes.empty() && !canvas.cropBox().isEmpty());
        QTest::keyClick(&canvas, Qt::Key_Return);
        QVERIFY(!canvas.isCropping());
        QVERIFY(canvas.drawing().picture.width() < 640);
        canvas.undoStack().undo();
        QTest::qWait(100);
        QVERIFY(!canvas.isCropping());  // it offers once
    }

    void aPictureWithRoomAroundItsInkIsLeftAlone()
    {
        ui::DrawWorkspace draw;
        draw.resize(1000, 700);
        draw.setVisible(true);
        draw.setClassifier(support::tinyClassifier());
        draw.canvas().showPicture(paper(false), QStringLiteral("plain.jpg"));
        QTest::qWait(300);
        QVERIFY(!draw.canvas().isCropping());
    }
};

RUNOFF_WIDGET_TEST(CropOfferTest)
#include "crop_offer_test.moc"

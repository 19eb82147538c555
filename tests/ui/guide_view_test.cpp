// The guide in the window: its pages, links, headings and pictures.
#include "tests/support/test_main.h"
#include "ui/window/guide_view.h"

#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>

namespace {

const QString guideDocuments = QStringLiteral(RUNOFF_SOURCE_DIR "/docs/");

void click(ui::GuideView& view, const QString& link)
{
    emit view.anchorClicked(QUrl(link));
}

}  // namespace

class GuideViewTest : public QObject {
    Q_OBJECT

private slots:
    void showsEveryPage_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString folder : {"guide", "strategies"})
            for (const QString& page : QDir(guideDocuments + folder).entryList({"*.md"}, QDir::Files))
                QTest::newRow(qPrintable(folder + '/' + page)) << folder + '/' + page;
    }

    void showsEveryPage()
    {
        QFETCH(QString, page);
        ui::GuideView view;
        view.resize(700, 500);
        QSignalSpy failed(&view, &ui::GuideView::failed);
        view.show(guideDocuments + page);
        QCOMPARE(failed.size(), 0);
        QVERIFY(view.document()->begin().blockFormat().headingLevel() == 1);
        QVERIFY(!view.toPlainText().contains("<!--"));
        int titles = 0;
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
            titles += block.blockFormat().headingLevel() == 1 ? 1 : 0;
        QCOMPARE(titles, 1);
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
            for (auto piece = block.begin(); !piece.atEnd(); ++piece)
                if (piece.fragment().charFormat().isImageFormat()) {
                    const QUrl name(piece.fragment().charFormat().toImageFormat().name());
                    const auto picture = view.loadResource(QTextDocument::ImageResource, name).value<QImage>();
                    QVERIFY2(!picture.isNull(), qPrintable(name.toString()));
                    QVERIFY(picture.width() <= view.viewport()->width());
                }
    }

    void followsLinks_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("page");
        QTest::newRow("beside it") << "guide/README.md"
                                   << "drawing.md"
                                   << "guide/drawing.md";
        QTest::newRow("in another folder") << "guide/drawing.md"
                                           << "../strategies/README.md"
                                           << "strategies/README.md";
        QTest::newRow("a heading") << "guide/drawing.md"
                                   << "#other-models"
                                   << "guide/drawing.md";
        QTest::newRow("a heading elsewhere") << "strategies/ddag.md"
                                             << "../results.md#calibration"
                                             << "results.md";
    }

    void followsLinks()
    {
        QFETCH(QString, from);
        QFETCH(QString, link);
        QFETCH(QString, page);
        ui::GuideView view;
        view.resize(700, 300);
        view.QTextBrowser::show();
        view.show(guideDocuments + from);
        click(view, link);
        QCOMPARE(view.source().toLocalFile(), guideDocuments + page);
        QCOMPARE(view.verticalScrollBar()->value() > 0, link.contains('#'));
    }

    void saysThatAPageIsMissing()
    {
        ui::GuideView view;
        view.show(guideDocuments + "guide/README.md");
        QSignalSpy failed(&view, &ui::GuideView::failed);
        click(view, "missing.md");
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.at(0).at(0).toString().contains("missing.md"));
        QCOMPARE(view.source().toLocalFile(), guideDocuments + "guide/README.md");
    }

    void scalesPicturesAgain()
    {
        ui::GuideView view;
        view.resize(900, 400);
        view.QTextBrowser::show();
        view.show(guideDocuments + "guide/first-steps.md");
        const double wide = view.document()->size().width();
        view.resize(400, 400);
        QVERIFY(view.document()->size().width() < wide);
        QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    }
};

RUNOFF_WIDGET_TEST(GuideViewTest)
#include "guide_view_test.moc"

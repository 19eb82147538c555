#include "ui/dataset/image_grid.h"

#include "tests/support/answers.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>

#include <numeric>

class ImageGridTest : public QObject {
    Q_OBJECT

    const std::shared_ptr<const core::Dataset> m_data =
        std::make_shared<const core::Dataset>(tests::tinyDataset({.side = 28, .perClass = 100}));

    ui::ImageList list(std::vector<int> images, bool answered = true) const
    {
        return {.dataset = m_data,
                .answers = answered ? tests::madeUpAnswers(*m_data) : nullptr,
                .strategy = core::StrategyId::Softmax,
                .saidNames = {"zero", "one", "two"},
                .images = std::move(images)};
    }
    std::vector<int> all() const
    {
        std::vector<int> images(300);
        std::iota(images.begin(), images.end(), 0);
        return images;
    }

private slots:
    void theModelKeepsQtsRules()
    {
        ui::ImageListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.show(list(all()));
        QCOMPARE(model.rowCount(), 300);
        model.show(list({7, 3}));
        QCOMPARE(model.imageAt(model.index(1)), 3);
        QCOMPARE(model.indexOf(7).row(), 0);
        QVERIFY(!model.indexOf(8).isValid());
        model.show(list({}, false));
        QCOMPARE(model.imageAt(model.index(0)), -1);
    }

    void saysInWordsWhatIsThere_data()
    {
        QTest::addColumn<bool>("answered");
        QTest::addColumn<int>("image");
        QTest::addColumn<QString>("words");
        QTest::newRow("nobody was asked") << false << 4 << "Image 4: 1";
        QTest::newRow("right") << true << 4 << "Image 4: 1, right answer";
        QTest::newRow("wrong") << true << 5 << "Image 5: 2, wrong answer zero";
    }

    void saysInWordsWhatIsThere()
    {
        QFETCH(bool, answered);
        QFETCH(int, image);
        QFETCH(QString, words);
        ui::ImageListModel model;
        model.show(list(all(), answered));
        QCOMPARE(model.index(image).data(Qt::AccessibleTextRole).toString(), words);
    }

    void theKeyboardMoves_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("image");
        QTest::newRow("right") << int(Qt::Key_Right) << 101;
        QTest::newRow("left") << int(Qt::Key_Left) << 99;
        QTest::newRow("home") << int(Qt::Key_Home) << 0;
        QTest::newRow("end") << int(Qt::Key_End) << 299;
    }

    void theKeyboardMoves()
    {
        QFETCH(int, key);
        QFETCH(int, image);
        ui::ImageGrid grid;
        grid.resize(500, 400);
        grid.show(list(all()));
        grid.QWidget::show();
        QVERIFY(grid.jumpTo(100));
        QSignalSpy moved(&grid, &ui::ImageGrid::currentImageChanged);
        QTest::keyClick(&grid, static_cast<Qt::Key>(key));
        QCOMPARE(grid.current(), image);
        QCOMPARE(moved.last().at(0).toInt(), image);
    }

    void thePlacesOfImagesFitTogether()
    {
        ui::ImageGrid grid;
        grid.resize(500, 400);
        grid.show(list(all()));
        grid.QWidget::show();
        QRegion covered;
        for (int row = 0; row < 300; ++row) {
            const QModelIndex index = grid.images().index(row);
            const QRect place = grid.visualRect(index);
            QVERIFY(place.left() >= 0 && place.right() < grid.viewport()->width());
            QVERIFY(!covered.intersects(place));
            covered += place;
            if (grid.viewport()->rect().contains(place))
                QCOMPARE(grid.indexAt(place.center()), index);
        }
        QVERIFY(!grid.indexAt({grid.viewport()->width() - 1, 5}).isValid()
                || grid.visualRect(grid.images().index(4)).right() >= grid.viewport()->width() - 1);
        grid.jumpTo(299);
        QVERIFY(grid.viewport()->rect().contains(grid.visualRect(grid.images().indexOf(299))));
        QVERIFY(!grid.viewport()->rect().contains(grid.visualRect(grid.images().indexOf(0))));
    }

    void keepsItsPlaceWhenTheWindowGetsWider()
    {
        ui::ImageGrid grid;
        grid.resize(500, 400);
        grid.show(list(all()));
        grid.QWidget::show();
        grid.verticalScrollBar()->setValue(grid.verticalScrollBar()->maximum() / 2);
        const int before = grid.indexAt({5, 5}).row();
        grid.resize(300, 400);
        QCoreApplication::processEvents();
        COMPARE_NEAR(grid.indexAt(QPoint(5, 5)).row(), before, 9);
    }

    void pagesAreWhatIsSeen()
    {
        ui::ImageGrid grid;
        grid.resize(500, 400);
        grid.show(list(all()));
        grid.QWidget::show();
        grid.jumpTo(0);
        QTest::keyClick(&grid, Qt::Key_Down);
        const int columns = grid.current();
        QVERIFY(columns >= 4);
        QTest::keyClick(&grid, Qt::Key_PageDown);
        QVERIFY2(grid.current() > 3 * columns, qPrintable(QString::number(grid.current())));
        QTest::keyClick(&grid, Qt::Key_PageUp);
        QVERIFY(grid.current() <= columns);
    }

    void opensByEnterAndByDoubleClick()
    {
        ui::ImageGrid grid;
        grid.resize(500, 400);
        grid.show(list(all()));
        grid.QWidget::show();
        QSignalSpy opened(&grid, &ui::ImageGrid::opened);
        grid.jumpTo(3);
        QTest::keyClick(&grid, Qt::Key_Return);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toInt(), 3);
        const QPoint second = grid.visualRect(grid.images().indexOf(1)).center();
        QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, second);
        QTest::mouseDClick(grid.viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[1][0].toInt(), 1);
    }

    void keepsTheCurrentImageIfItIsStillShown()
    {
        ui::ImageGrid grid;
        grid.show(list(all()));
        grid.jumpTo(7);
        grid.show(list({3, 7, 9}));
        QCOMPARE(grid.current(), 7);
        grid.show(list({3, 9}));
        QCOMPARE(grid.current(), 3);
        QVERIFY(!grid.jumpTo(7));
        grid.show(list({}));
        QCOMPARE(grid.current(), -1);
    }
};

RUNOFF_WIDGET_TEST(ImageGridTest)
#include "image_grid_test.moc"

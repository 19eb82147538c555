#include "core/evaluation/predictions.h"
#include "ui/dataset/class_scores.h"
#include "ui/dataset/confusion_page.h"
#include "ui/dataset/confusion_view.h"

#include "tests/support/answers.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using core::StrategyId;

namespace {

const QStringList cifar{"airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"};

ui::ConfusionTable tenClasses()
{
    ui::ConfusionTable table{
        .truths = cifar, .saids = cifar, .counts = {}, .rowTotals = std::vector<std::int64_t>(10, 1000)};
    table.counts.assign(10, std::vector<std::int64_t>(10, 10));
    for (std::size_t k = 0; k < 10; ++k)
        table.counts[k][k] = 910;
    return table;
}

}  // namespace

class ConfusionTest : public QObject {
    Q_OBJECT

    const core::Dataset m_data = tests::tinyDataset({.perClass = 5});
    const std::shared_ptr<const core::Answers> m_answers = tests::madeUpAnswers(m_data);

private slots:
    void countsAndShares()
    {
        // softmax is wrong on 0, 5, 10: 0 as 1, 2 as 0, 1 as 2
        const ui::ConfusionTable table =
            ui::confusionTable(*m_answers, m_data, {"a", "b", "c"}, {.strategy = StrategyId::Softmax});
        QCOMPARE(table.counts, (std::vector<std::vector<std::int64_t>>{{4, 1, 0}, {0, 4, 1}, {1, 0, 4}}));
        QCOMPARE(table.rowTotals, (std::vector<std::int64_t>{5, 5, 5}));
        QCOMPARE(table.text(0, 0), "4");
        QCOMPARE(table.text(0, 2), "·");
        const ui::ConfusionTable shares = ui::confusionTable(*m_answers, m_data, {"a", "b", "c"}, {.percent = true});
        QCOMPARE(shares.text(0, 1), "20.0");
    }

    void differences()
    {
        // pairwise is wrong on 0, 7, 14: 0 as 1, 1 as 2, 2 as 0
        core::Answers answers = *m_answers;
        answers.rows[2 * 3 + 1].said = 2;  // and on 3: 0 as 2
        const ui::ConfusionTable table = ui::confusionTable(
            answers, m_data, {"a", "b", "c"}, {.strategy = StrategyId::Softmax, .other = StrategyId::Pairwise});
        QVERIFY(table.difference);
        QCOMPARE(table.counts[0], (std::vector<std::int64_t>{1, 0, -1}));
        QCOMPARE(table.text(0, 0), "+1");
        QCOMPARE(table.text(0, 2), "−1");
    }

    void asText_data()
    {
        QTest::addColumn<bool>("percent");
        QTest::addColumn<bool>("tabs");
        QTest::addColumn<QString>("text");
        QTest::newRow("CSV") << false << false << "true/said,\"T-shirt, top\",\"5\"\"\"\na\tb,4,-1\nc,0,3\n";
        QTest::newRow("TSV") << false << true << "true/said\tT-shirt, top\t\"5\"\"\"\n\"a\tb\"\t4\t-1\nc\t0\t3\n";
        QTest::newRow("percent") << true << false << "true/said %,\"T-shirt, top\",\"5\"\"\"\na\tb,50,-12.5\nc,0,0\n";
    }

    void asText()
    {
        QFETCH(bool, percent);
        QFETCH(bool, tabs);
        QFETCH(QString, text);
        const ui::ConfusionTable table{.truths = {"a\tb", "c"},
                                       .saids = {"T-shirt, top", "5\""},
                                       .counts = {{4, -1}, {0, 3}},
                                       .rowTotals = {8, 0},
                                       .percent = percent,
                                       .difference = true};
        QCOMPARE(ui::confusionText(table, tabs ? ui::TextForm::Tabs : ui::TextForm::Commas), text);
    }

    void tenLongNamesFit_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("a small window") << QSize(560, 480);
        QTest::newRow("a large window") << QSize(1200, 800);
    }

    void tenLongNamesFit()
    {
        QFETCH(QSize, size);
        const ui::Style style = ui::Style::light();
        const ui::ConfusionGrid grid(QRectF(QPointF(0, 0), size), tenClasses(), style);
        const double longest = ui::textWidth("automobile", style.font(12.0, true));
        QVERIFY(grid.names - 26.0 >= longest);
        QVERIFY(grid.upright ? grid.head - 24.0 >= longest : grid.width + 4.0 >= longest);
        QVERIFY(grid.height >= 20.0);
        QVERIFY(grid.cells.right() <= size.width() + 0.01 && grid.cells.bottom() <= size.height() + 0.01);
        for (const QPoint cell : {QPoint(0, 0), QPoint(9, 0), QPoint(4, 9)})
            QCOMPARE(grid.at(grid.cell(cell.y(), cell.x()).center()), std::optional(cell));
        QVERIFY(!grid.at(grid.cells.topLeft() - QPointF(3, 3)));
    }

    void theKeyboardMovesAndOpens()
    {
        ui::ConfusionView view;
        view.resize(600, 500);
        view.show(tenClasses());
        QSignalSpy opened(&view, &ui::ConfusionView::cellOpened);
        for (const Qt::Key key :
             {Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Up, Qt::Key_Up, Qt::Key_PageDown})
            QTest::keyClick(&view, key);
        QCOMPARE(view.current(), QPoint(1, 9));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.last(), (QVariantList{9, 1}));
        QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(view.current(), QPoint(0, 0));
        QVERIFY(view.accessibleDescription().contains("airplane"));
        QVERIFY(view.accessibleDescription().contains("910"));
    }

    void aCellOpensItsImages()
    {
        ui::ConfusionPage page;
        const auto data = std::make_shared<const core::Dataset>(m_data);
        page.show({.dataset = data, .answers = m_answers, .strategy = {}, .saidNames = {"a", "b", "c"}, .images = {}},
                  "tiny");
        QSignalSpy opened(&page, &ui::ConfusionPage::cellOpened);
        QTest::keyClick(&page.view(), Qt::Key_Right);
        QTest::keyClick(&page.view(), Qt::Key_Space);
        const auto wanted = opened.at(0).at(0).value<ui::ImageFilter>();
        QCOMPARE(wanted, (ui::ImageFilter{.truth = 0, .said = 1, .strategy = StrategyId::Softmax}));
        QCOMPARE(ui::passing(wanted, m_data, m_answers.get()), std::vector<int>{0});
    }

    void copiesTextAndPicture()
    {
        ui::ConfusionPage page;
        const auto data = std::make_shared<const core::Dataset>(m_data);
        page.show({.dataset = data, .answers = m_answers, .strategy = {}, .saidNames = {"a", "b", "c"}, .images = {}},
                  "tiny");
        page.copy();
        const QMimeData* held = QGuiApplication::clipboard()->mimeData();
        QVERIFY(held->text().startsWith("true/said\ta\tb\tc\n0\t4\t1\t0\n"));
        QVERIFY(held->imageData().value<QImage>().width() > 1000);
    }

    void savesTheAnswersAsTheCommandDoes()
    {
        QTemporaryDir folder;
        ui::ConfusionPage page;
        const auto data = std::make_shared<const core::Dataset>(m_data);
        page.show({.dataset = data, .answers = m_answers, .strategy = {}, .saidNames = {"a", "b", "c"}, .images = {}},
                  "tiny");
        QSignalSpy saved(&page, &ui::ConfusionPage::saved);
        page.saveAnswersTo(folder.filePath("answers.csv"));
        QTRY_COMPARE(saved.size(), 1);
        QFile file(folder.filePath("answers.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray::fromStdString(core::predictionsCsv(*m_answers, m_data)));
    }

    void scoresEachClass_data()
    {
        QTest::addColumn<bool>("two");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("line");
        // Softmax calls 0 as 1 once, 1 as 2 once and 2 as 0 once.
        QTest::newRow("one strategy") << false << 3 << "0,5,5,80.0000,28.3582,99.4949,80.0000,28.3582,99.4949,80.0000,";
        QTest::newRow("two strategies") << true << 6 << "0,Softmax,5,5,80.0000,28.3582,99.4949,";
    }
    void scoresEachClass()
    {
        QFETCH(bool, two);
        QFETCH(int, rows);
        QFETCH(QString, line);
        ui::ClassScoresModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ui::ConfusionChoice choice{.strategy = StrategyId::Softmax};
        if (two)
            choice.other = StrategyId::Pairwise;
        model.show(ui::classRows(*m_answers, m_data, {"0", "1", "2"}, choice));
        QCOMPARE(model.rowCount(), rows);
        const QStringList lines = model.text(',').split('\n');
        QVERIFY2(lines[1].startsWith(line), qPrintable(lines[1]));
        const auto fields = [](QString text) {  // titles with commas are quoted
            static const QRegularExpression quoted("\"[^\"]*\"");
            return text.remove(quoted).count(',');
        };
        QCOMPARE(fields(lines[1]), fields(lines[0]));
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    }

    void opensWhatOnlyOneAnswersRight()
    {
        ui::ConfusionPage page;
        const auto data = std::make_shared<const core::Dataset>(m_data);
        page.show({.dataset = data, .answers = m_answers, .strategy = {}, .saidNames = {"a", "b", "c"}, .images = {}},
                  "tiny");
        page.panel().findChildren<QComboBox*>().at(1)->setCurrentIndex(1);  // compared with pairwise
        const QLabel* test = nullptr;
        for (const auto* label : page.panel().findChildren<QLabel*>())
            if (label->text().contains("McNemar"))
                test = label;
        QVERIFY(test && test->text().contains("Only Pairwise: <a href=\"second\">2</a>"));
        QVERIFY2(test->text().contains("0.00 points (95 % interval −"), qPrintable(test->text()));
        QSignalSpy opened(&page, &ui::ConfusionPage::cellOpened);
        emit const_cast<QLabel*>(test)->linkActivated("second");
        const auto wanted = opened.at(0).at(0).value<ui::ImageFilter>();
        QCOMPARE(ui::passing(wanted, m_data, m_answers.get()), (std::vector<int>{5, 10}));
    }

    void savesOrSaysWhyNot()
    {
        QTemporaryDir folder;
        ui::ConfusionPage page;
        const auto data = std::make_shared<const core::Dataset>(m_data);
        page.show({.dataset = data, .answers = m_answers, .strategy = {}, .saidNames = {"a", "b", "c"}, .images = {}},
                  "tiny");
        QSignalSpy saved(&page, &ui::ConfusionPage::saved), failed(&page, &ui::ConfusionPage::failed);
        page.saveTo(folder.filePath("c.csv"));
        QTRY_COMPARE(saved.size(), 1);
        QFile file(folder.filePath("c.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "true/said,a,b,c\n0,4,1,0\n1,0,4,1\n2,1,0,4\n");
        page.saveTo(folder.filePath("no/c.csv"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains("c.csv"));
    }
};

RUNOFF_WIDGET_TEST(ConfusionTest)
#include "confusion_test.moc"

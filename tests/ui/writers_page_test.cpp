#include "core/evaluation/by_writer.h"
#include "tests/support/answers.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/tiny_data.h"
#include "tests/support/ui/own_settings.h"
#include "tests/support/ui/patience.h"
#include "tests/support/ui/stroke_set.h"
#include "tests/support/ui/tiny_mnist.h"
#include "ui/dataset/browse_page.h"
#include "ui/dataset/dataset_bar.h"
#include "ui/dataset/dataset_workspace.h"
#include "ui/dataset/image_grid.h"
#include "ui/dataset/writer_field.h"
#include "ui/dataset/writers_model.h"
#include "ui/dataset/writers_page.h"

#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using core::StrategyId;
using Rows = QStringList;

namespace {

/// Fifteen images of classes 0, 1, 2, 0 ...: four by "w2", five by "w10", three by "anna", one by "Ben", two unknown.
std::shared_ptr<core::Dataset> writtenImages()
{
    auto data = std::make_shared<core::Dataset>(tests::tinyDataset({.perClass = 5}));
    data->writerNames = {"w10", "w2", "anna", "nobody", "Ben"};
    data->writers = {1, 1, 1, 1, 0, 0, 0, 0, 0, 2, 2, 2, 4, -1, -1};
    return data;
}

ui::ImageList listOf(const std::shared_ptr<core::Dataset>& data)
{
    return {.dataset = data,
            .answers = tests::madeUpAnswers(*data),
            .strategy = {},
            .saidNames = {"0", "1", "2"},
            .images = {}};
}

/// The table as it is shown: "w2 | 4 | 3 | 75.0 %".
Rows rowsOf(const QTableView& table)
{
    Rows rows;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.model()->columnCount(); ++column)
            cells << table.model()->index(row, column).data().toString();
        rows << cells.join(" | ");
    }
    return rows;
}

QStringList itemsOf(const QComboBox& field)
{
    QStringList items;
    for (int place = 0; place < field.count(); ++place)
        items << field.itemText(place);
    return items;
}

}  // namespace

/// The filter by writer and the page with the accuracy for each writer.
class WritersPageTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    core::AnswerCache cache() const { return core::AnswerCache(m_folder.filePath("cache").toStdString()); }

private slots:
    void initTestCase()
    {
        support::useOwnSettings(m_folder.path());
        support::useTinyMnist(m_folder.path(), 5);
        support::writePenDigits(m_folder.filePath("data"));
    }
    void init() { QSettings().clear(); }

    void theFieldListsTheWriters()
    {
        ui::WriterField field;
        field.setWriters(*writtenImages());
        QCOMPARE(itemsOf(field), (QStringList{"all", "Ben (1)", "anna (3)", "w2 (4)", "w10 (5)", "not known (2)"}));
        QVERIFY(field.has(0) && field.has(-1) && !field.has(3));
        QCOMPARE(field.current(), std::nullopt);
    }

    void aNameCanBeTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<int>("writer");
        const int all = -2;
        QTest::newRow("name") << "w10"
                              << "w10 (5)" << 0;
        QTest::newRow("other case") << "ANNA"
                                    << "anna (3)" << 2;
        QTest::newRow("part of one name") << "nn"
                                          << "anna (3)" << 2;
        QTest::newRow("part of two names") << "w"
                                           << "all" << all;
        QTest::newRow("no name") << "zoe"
                                 << "all" << all;
        QTest::newRow("unknown writers") << "not k"
                                         << "not known (2)" << -1;
    }

    void aNameCanBeTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        QFETCH(int, writer);
        ui::WriterField field;
        field.setWriters(*writtenImages());
        QSignalSpy chosen(&field, &ui::WriterField::chosen);
        field.show();
        field.lineEdit()->setFocus();
        field.lineEdit()->selectAll();
        QTest::keyClicks(field.lineEdit(), typed);
        QTest::keyClick(field.lineEdit(), Qt::Key_Return);
        QCOMPARE(field.currentText(), shown);
        QCOMPARE(field.current().value_or(-2), writer);
        QCOMPARE(chosen.size(), writer == -2 ? 0 : 1);
    }

    void typingListsTheNames()
    {
        ui::WriterField field;
        field.setWriters(*writtenImages());
        field.completer()->setCompletionPrefix("W");
        QCOMPARE(field.completer()->completionCount(), 3);  // w2, w10, not known
    }

    void filtersByWriter_data()
    {
        QTest::addColumn<int>("writer");
        QTest::addColumn<int>("truth");
        QTest::addColumn<QList<int>>("images");
        QTest::newRow("a writer") << 2 << -1 << QList<int>{9, 10, 11};
        QTest::newRow("a writer and a class") << 1 << 0 << QList<int>{0, 3};
        QTest::newRow("unknown writers") << -1 << -1 << QList<int>{13, 14};
    }

    void filtersByWriter()
    {
        QFETCH(int, writer);
        QFETCH(int, truth);
        QFETCH(QList<int>, images);
        ui::BrowsePage page;
        page.show(listOf(writtenImages()));
        if (truth >= 0)
            page.filter().setFilter({.truth = truth});
        auto* field = page.findChild<ui::WriterField*>();
        QVERIFY(!field->isHidden());
        const int place = field->findData(writer);
        field->setCurrentIndex(place);
        emit field->activated(place);
        const std::vector<int>& shown = page.grid().images().list().images;
        QCOMPARE(QList<int>(shown.begin(), shown.end()), images);
        page.filter().showAll();
        QCOMPARE(page.grid().images().rowCount(), 15);
        QCOMPARE(field->currentText(), "all");
    }

    void forgetsAWriterWithoutImages()
    {
        const auto data = writtenImages();
        ui::BrowsePage page;
        page.show(listOf(data));
        page.filter().setFilter({.writer = 2});
        QCOMPARE(page.grid().images().rowCount(), 3);
        page.show(listOf(std::make_shared<core::Dataset>(data->subset(std::vector<std::int64_t>{0, 1, 2}))));
        QCOMPARE(page.filter().filter().writer, std::nullopt);
        QCOMPARE(page.grid().images().rowCount(), 3);
        page.show(listOf(std::make_shared<core::Dataset>(tests::tinyDataset({.perClass = 5}))));
        QVERIFY(page.findChild<ui::WriterField*>()->isHidden());
    }

    void sortsTheHardestFirst_data()
    {
        QTest::addColumn<StrategyId>("strategy");
        QTest::addColumn<Rows>("rows");
        // Softmax is wrong on the images 0, 5 and 10; pairwise on 0, 7 and 14.
        QTest::newRow("softmax") << StrategyId::Softmax
                                 << Rows{"anna | 3 | 2 | 66.7 %", "w2 | 4 | 3 | 75.0 %", "w10 | 5 | 4 | 80.0 %",
                                         "Ben | 1 | 1 | 100.0 %"};
        QTest::newRow("more images before fewer")
            << StrategyId::Pairwise
            << Rows{"w2 | 4 | 3 | 75.0 %", "w10 | 5 | 4 | 80.0 %", "anna | 3 | 3 | 100.0 %", "Ben | 1 | 1 | 100.0 %"};
    }

    void sortsTheHardestFirst()
    {
        QFETCH(StrategyId, strategy);
        QFETCH(Rows, rows);
        ui::WritersPage page;
        page.setStrategy(strategy);
        page.show(listOf(writtenImages()), "made up");
        QCOMPARE(rowsOf(page.table()), rows);
        QSignalSpy opened(&page, &ui::WritersPage::writerOpened);
        emit page.table().clicked(page.table().model()->index(0, 1));
        const auto wanted = opened.at(0).at(0).value<ui::ImageFilter>();
        QCOMPARE(wanted, (ui::ImageFilter{.writer = page.writers().at(page.table().model()->index(0, 0))->index,
                                          .strategy = strategy}));
    }

    void sortsByEveryColumn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("down");
        QTest::addColumn<QStringList>("names");
        using Model = ui::WritersModel;
        QTest::newRow("name") << int(Model::Writer) << false << QStringList{"Ben", "anna", "w2", "w10"};
        QTest::newRow("images") << int(Model::Images) << true << QStringList{"w10", "w2", "anna", "Ben"};
        QTest::newRow("right") << int(Model::Right) << false << QStringList{"Ben", "anna", "w2", "w10"};
        QTest::newRow("accuracy") << int(Model::Accuracy) << true << QStringList{"Ben", "w10", "w2", "anna"};
    }

    void sortsByEveryColumn()
    {
        QFETCH(int, column);
        QFETCH(bool, down);
        QFETCH(QStringList, names);
        ui::WritersPage page;
        page.show(listOf(writtenImages()), "made up");
        page.table().setCurrentIndex(page.writers().indexOf(1));
        page.table().sortByColumn(column, down ? Qt::DescendingOrder : Qt::AscendingOrder);
        QStringList shown;
        for (const QString& row : rowsOf(page.table()))
            shown << row.section(" | ", 0, 0);
        QCOMPARE(shown, names);
        QCOMPARE(page.table().currentIndex().siblingAtColumn(0).data().toString(), "w2");  // stays selected
    }

    void equalWritersStayInTheOrderOfTheirNames()
    {
        const auto data = writtenImages();
        data->writers = {-1, 0, 0, 0, -1, -1, 1, 1, 1, -1, -1, -1, -1, -1, -1};
        ui::WritersPage page;
        page.show(listOf(data), "made up");
        const Rows rows{"w2 | 3 | 3 | 100.0 %", "w10 | 3 | 3 | 100.0 %"};
        QCOMPARE(rowsOf(page.table()), rows);
        page.table().sortByColumn(ui::WritersModel::Writer, Qt::DescendingOrder);
        QCOMPARE(rowsOf(page.table()), (Rows{rows[1], rows[0]}));
        page.table().sortByColumn(ui::WritersModel::Accuracy, Qt::AscendingOrder);
        QCOMPARE(rowsOf(page.table()), rows);
    }

    void copiesAndSavesTheTable()
    {
        const auto data = writtenImages();
        data->writerNames[2] = "Anna, \"A\"";
        ui::WritersPage page;
        page.show(listOf(data), "made up");
        page.copy();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(
            "writer\timages\tright\taccuracy\n\"Anna, \"\"A\"\"\"\t3\t2\t0.666667\nw2\t4\t3\t0.75\n"));
        QSignalSpy saved(&page, &ui::WritersPage::saved), failed(&page, &ui::WritersPage::failed);
        page.saveTo(m_folder.filePath("w.csv"));
        QTRY_COMPARE(saved.size(), 1);
        QFile file(m_folder.filePath("w.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("writer,images,right,accuracy\n\"Anna, \"\"A\"\"\",3,2,0.666667\n"));
        page.saveTo(m_folder.filePath("no/w.csv"));
        QTRY_COMPARE(failed.size(), 1);
    }

    void showsTheNumbersOfAnEvaluation()
    {
        const auto model = support::tinyClassifier();
        ui::DatasetWorkspace workspace(cache());
        workspace.resize(1280, 700);
        workspace.setClassifier(model);
        workspace.show();
        workspace.open("pen-digits");
        QTRY_COMPARE_WITH_TIMEOUT(workspace.bar().current(), "pen-digits", support::patience);
        workspace.bar().setPart(ui::DatasetBar::Part::Training);
        emit workspace.bar().partChanged();
        workspace.bar().setPage(ui::DatasetBar::Page::Writers);
        emit workspace.bar().pageChanged();
        QVERIFY(workspace.writers().isVisible());
        QVERIFY(!workspace.writers().table().isVisible());  // says that it needs an evaluation
        QTRY_COMPARE_WITH_TIMEOUT(workspace.evaluation().state(), ui::EvaluationRun::State::Needed, support::patience);
        workspace.evaluation().start();
        QTRY_COMPARE_WITH_TIMEOUT(workspace.evaluation().state(), ui::EvaluationRun::State::Done, support::patience);
        QVERIFY(workspace.writers().table().isVisible());

        const core::Dataset data =
            core::openDataset("pen-digits", {m_folder.filePath("data").toStdString()}, ui::datasetFormats()).train;
        core::ClassifierPlan plan(model);
        for (const StrategyId strategy : model->strategies()) {
            workspace.writers().setStrategy(strategy);
            const auto scores = core::hardestFirst(core::byWriter(*core::evaluate(plan, data, {}), data), strategy);
            QCOMPARE(workspace.writers().writers().rowCount(), int(scores.size()));
            for (std::size_t row = 0; row < scores.size(); ++row) {
                const auto* shown = workspace.writers().writers().at(workspace.writers().writers().index(int(row), 0));
                QCOMPARE(shown->writer, scores[row].writer);
                QCOMPARE(shown->right.at(strategy), scores[row].right.at(strategy));
            }
        }
        QTableView& table = workspace.writers().table();
        table.setFocus();
        const core::WriterScore first = *workspace.writers().writers().at(table.currentIndex());
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(workspace.browsing().isVisible());
        QCOMPARE(workspace.browsing().filter().filter().writer, std::optional(int(first.index)));
        QCOMPARE(std::int64_t(workspace.browsing().grid().images().rowCount()), first.images);

        const std::int64_t training = workspace.evaluation().images();
        workspace.bar().setPart(ui::DatasetBar::Part::All);
        emit workspace.bar().partChanged();
        const core::TrainTest both =
            core::openDataset("pen-digits", {m_folder.filePath("data").toStdString()}, ui::datasetFormats());
        QCOMPARE(workspace.evaluation().images(), training + both.test.size());
        QCOMPARE(workspace.command()->part, std::string("all"));
        workspace.bar().setPage(ui::DatasetBar::Page::Writers);
        emit workspace.bar().pageChanged();
        workspace.open("mnist");
        QTRY_COMPARE_WITH_TIMEOUT(workspace.bar().current(), "mnist", support::patience);
        QVERIFY(workspace.browsing().isVisible());  // the writers of these images are not known
    }
};

RUNOFF_WIDGET_TEST(WritersPageTest)
#include "writers_page_test.moc"

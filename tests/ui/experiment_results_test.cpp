#include "ui/experiment/plot_area.h"
#include "ui/experiment/results_files.h"
#include "ui/experiment/results_model.h"
#include "ui/experiment/results_page.h"
#include "ui/experiment/roc_plot.h"
#include "ui/experiment/spread_plot.h"
#include "ui/picture/style.h"
#include "ui/plot/plot_file.h"
#include "ui/plot/table_words.h"
#include "ui/verdict/choice.h"

#include "core/nn/plan.h"
#include "core/report/report.h"
#include "core/strategy/strategy.h"
#include "tests/support/errors.h"
#include "tests/support/program.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"
#include "tests/support/tiny_plan.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

/// Table, plot and files of an experiment that was run.
class ExperimentResultsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<const ui::Findings> m_findings;

    static ui::Findings ran(const std::string& protocol, int trials)
    {
        core::ExperimentPlan plan = tests::tinyPlan(protocol);
        plan.trials = trials;
        plan.epochs = plan.headEpochs = 1;
        if (protocol == "fair")
            plan.published = {{"tiny", 1.0, {{core::StrategyId::Softmax, 0.5}, {core::StrategyId::Pairwise, 0.75}}}};
        ui::Findings found{core::runExperiment(plan, tests::tinyData({.perClass = 20}), {}, {}, {}).value(), {}};
        found.table = core::tableOf(found.results);
        return found;
    }

    static int column(const ui::ResultsModel& model, const QString& title)
    {
        for (int place = 0; place < model.columnCount(); ++place)
            if (model.headerData(place, Qt::Horizontal).toString() == title)
                return place;
        return -1;
    }
    static QString cell(const ui::ResultsModel& model, int row, const QString& title)
    {
        return model.index(row, column(model, title)).data().toString();
    }

private slots:
    void initTestCase()
    {
        core::setThreads(1);
        m_findings = std::make_shared<const ui::Findings>(ran("fair", 2));
    }

    void showsEveryRow()
    {
        ui::ResultsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setTable(m_findings->table);
        QCOMPARE(model.rowCount(), int(m_findings->table.rows.size()));
        for (const char* title :
             {"Share", "Strategy", "Trials", "Accuracy", "SD", "95 % interval", "Published", "Difference", "p",
              "Holm p", "d_z", "Wilcoxon p", "McNemar", "Updates", "Networks", "Parameters", "Training", "Images"})
            QVERIFY2(column(model, title) >= 0, title);
        QCOMPARE(column(model, "Setting"), -1);
        for (int row = 0; row < model.rowCount(); ++row) {
            const core::TableRow& facts = m_findings->table.rows[std::size_t(row)];
            QCOMPARE(cell(model, row, "Accuracy"), QString::number(100.0 * facts.mean, 'f', 2) + " %");
            QCOMPARE(cell(model, row, "Trials"), "2");
            QCOMPARE(cell(model, row, "Strategy").startsWith('('), facts.reference);
            QCOMPARE(cell(model, row, "Difference").isEmpty(), !facts.difference);
            QCOMPARE(cell(model, row, "Published").isEmpty(), !facts.published);
            for (int place = 0; place < model.columnCount(); ++place)
                QVERIFY(!model.headerData(place, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        }
        model.clear();
        QCOMPARE(model.columnCount(), 0);
    }

    void pointsTellTheirNumbers()
    {
        ui::SpreadPlot plot;
        plot.resize(640, 320);
        plot.show(m_findings->table);
        const ui::SpreadPlace place = plot.place();
        for (std::size_t i = 0; i < plot.picture().points.size(); ++i) {
            const core::TableRow& row = m_findings->table.rows.at(i);
            const QString words = plot.wordsAt(place.at(plot.picture().points[i]));
            QVERIFY2(words.startsWith(ui::TableWords::contestant(row.contestant)), qPrintable(words));
            QVERIFY2(words.contains(ui::TableWords::percent(row.mean)), qPrintable(words));
        }
        QVERIFY(plot.wordsAt({1.0, 1.0}).isEmpty());
    }

    void everyContestantHasItsOwnName()
    {
        QSet<QString> names;
        for (const core::Strategy& line : core::strategies())
            names.insert(ui::TableWords::contestant(line.id));
        for (const core::FurtherContestant& one : core::furtherContestants)
            names.insert(ui::TableWords::contestant(one.kind));
        QCOMPARE(names.size(), std::ssize(core::strategies()) + std::ssize(core::furtherContestants));
    }

    void signsDifferences_data()
    {
        QTest::addColumn<double>("difference");
        QTest::addColumn<QString>("screen");
        QTest::addColumn<QString>("report");
        QTest::newRow("above") << 0.0143 << "+1.43"
                               << "+1.43";
        QTest::newRow("below") << -0.0107 << "−1.07"
                               << "-1.07";
        QTest::newRow("nothing") << 0.0 << "+0.00"
                                 << "+0.00";
        QTest::newRow("nothing but rounding") << -1e-9 << "+0.00"
                                              << "+0.00";
        QTest::newRow("less than two digits show") << -4e-5 << "+0.00"
                                                   << "+0.00";
        QTest::newRow("the least that they show") << -6e-5 << "−0.01"
                                                  << "-0.01";
    }
    void signsDifferences()
    {
        QFETCH(double, difference);
        QFETCH(QString, screen);
        QFETCH(QString, report);
        core::Table table = m_findings->table;
        const auto found =
            std::ranges::find_if(table.rows, [](const core::TableRow& row) { return row.difference.has_value(); });
        QVERIFY(found != table.rows.end());
        found->difference = difference;
        ui::ResultsModel model;
        model.setTable(table);
        QCOMPARE(cell(model, int(found - table.rows.begin()), "Difference"), screen);
        QVERIFY(QString::fromStdString(core::toMarkdown(core::reportOf(table, {}))).contains("| " + report + " |"));
    }

    void showsWhatAProtocolVaries()
    {
        const ui::Findings found = ran("early-exit", 1);
        ui::ResultsModel model;
        model.setTable(found.table);
        QCOMPARE(model.rowCount(), int(found.table.rows.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(cell(model, row, "SD"), QString());  // one trial has no spread
            QVERIFY(cell(model, row, "95 % interval").contains(QChar(0x2013)));
            QVERIFY(cell(model, row, "95 % interval").endsWith('*'));  // of the images, not of trials
        }
    }

    void leavesOutWhatDoesNotCompare()
    {
        ui::ResultsModel model;
        core::Table table = m_findings->table;
        table.rows.front().extra["brier"] = 0.25;
        table.rows.back().incomparable["brier"] = core::Incomparable::Sigmoids;
        model.setTable(table);
        QCOMPARE(cell(model, 0, "Brier"), QString("0.2500"));
        QCOMPARE(cell(model, model.rowCount() - 1, "Brier"), QString(QChar(0x2013)));
        QVERIFY(
            model.headerData(column(model, "Brier"), Qt::Horizontal, Qt::ToolTipRole).toString().contains("sigmoids"));
    }

    void makesRoomForWhatIsFound()
    {
        // the title keeps its length, so that only the sentences ask for room
        const auto afterCells = [this](std::size_t count) {
            ui::Findings begun = *m_findings;
            begun.results.cells.resize(count);
            begun.table = core::tableOf(begun.results);
            return std::make_shared<const ui::Findings>(std::move(begun));
        };
        ui::ResultsPage page;
        // as themes draw the focus
        page.setStyleSheet(QStringLiteral("QScrollArea#workspace { border: 2px solid red; }"));
        page.resize(900, 600);
        page.show();
        page.show(afterCells(1));
        const auto* area = page.findChild<QScrollArea*>(QStringLiteral("workspace"));
        QTRY_VERIFY(area->isVisible());
        QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
        const int before = area->height();
        page.show(afterCells(2));
        QTRY_VERIFY(area->height() > before);
        QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
    }

    void copiesAsText()
    {
        ui::ResultsModel model;
        model.setTable(m_findings->table);
        const QStringList lines = model.text().split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), model.rowCount() + 1);
        for (const QString& line : lines)
            QCOMPARE(line.count('\t'), model.columnCount() - 1);
    }

    void savesEveryKind_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::addColumn<QByteArray>("holds");
        QTest::newRow("html") << "a.html" << QByteArray("<!DOCTYPE html>")
                              << QByteArray("runoff experiment fair --dataset tiny");
        QTest::newRow("markdown") << "a.md" << QByteArray("# ") << QByteArray("runoff experiment fair --dataset tiny");
        QTest::newRow("csv") << "a.csv" << QByteArray("fraction") << QByteArray("pairwise");
        QTest::newRow("json") << "a.json" << QByteArray("{") << QByteArray("\"protocol\": \"fair\"");
        QTest::newRow("svg") << "a.svg" << QByteArray("<?xml") << QByteArray("Pairwise");
        QTest::newRow("png") << "a.PNG" << QByteArray("\x89PNG") << QByteArray("IHDR");
    }

    void savesEveryKind()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        QFETCH(QByteArray, holds);
        ui::ResultsPage page;
        page.show(m_findings);
        page.setCommand("runoff experiment fair --dataset tiny");
        QSignalSpy saved(&page, &ui::ResultsPage::saved);
        page.saveTo(m_folder.filePath(name));
        QVERIFY(saved.wait(30'000));
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(content.startsWith(begins), content.left(60).constData());
        QVERIFY(content.contains(holds));
    }

    void saysWhatCannotBeSaved()
    {
        ui::ResultsPage page;
        page.show(m_findings);
        QSignalSpy failed(&page, &ui::ResultsPage::failed);
        page.saveTo(m_folder.filePath("a.docx"));
        QVERIFY(failed.wait(30'000));
        page.saveTo(m_folder.filePath("no/folder/a.csv"));
        QVERIFY(failed.wait(30'000));
        for (const auto& call : failed)
            QVERIFY(tests::isOneLineWith(call.front().toString(), "a."));
    }

    void keepsTheExperimentsOwnFile()
    {
        const QString own = m_folder.filePath("own.json");
        tests::put(own, "hours of work");
        ui::ResultsPage page;
        page.show(m_findings);
        page.setOwnFile(own);
        QSignalSpy failed(&page, &ui::ResultsPage::failed);
        QVERIFY(QFile::link(own, m_folder.filePath("linked.json")));
        for (const char* name : {"own.json", "linked.json"}) {
            page.saveTo(m_folder.filePath(name));
            QVERIFY(failed.wait(30'000));
            QVERIFY(tests::isOneLineWith(failed.takeFirst().front().toString(),
                                         "would replace the results of the experiment"));
            QCOMPARE(tests::content(own), QByteArray("hours of work"));
        }
    }

    void isEmptyUntilThereIsSomething()
    {
        ui::ResultsPage page;
        page.resize(900, 600);
        page.QWidget::show();
        QVERIFY(!page.findChild<QTableView*>()->isVisible());
        for (const QPushButton* button : page.findChildren<QPushButton*>())
            QVERIFY(!button->isVisible());
        page.show(m_findings);
        QVERIFY(page.findChild<QTableView*>()->isVisible());
        QVERIFY(page.model().rowCount() > 0);
        page.copy();
        QVERIFY(QGuiApplication::clipboard()->mimeData()->text().startsWith("Share\tStrategy"));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
        page.show(nullptr);
        QVERIFY(!page.findChild<QTableView*>()->isVisible());
    }

    void offersRocCurvesWhereThereAreSome()
    {
        core::ExperimentPlan plan = tests::tinyPlan("unknown");
        plan.trials = plan.epochs = plan.headEpochs = 1;
        plan.fractions = {1.0};
        plan.contestants = {core::StrategyId::Softmax, core::StrategyId::Pairwise};
        const core::Results results =
            core::runExperiment(plan, tests::tinyData({.side = 14, .perClass = 40}), {}, {}, {}).value();
        const core::Table table = core::tableOf(results);
        ui::PlotArea area;
        area.resize(700, 320);
        area.QWidget::show();
        auto* kinds = area.findChild<QComboBox*>();
        auto* roc = area.findChild<ui::RocPlot*>();
        area.show(m_findings->table);
        QVERIFY(!area.findChild<ui::Choice*>()->isVisible() && !roc->isVisible());
        area.show(table);
        QVERIFY(area.findChild<ui::Choice*>()->isVisible() && !roc->isVisible() && !kinds->isVisible());
        area.showRoc(true);
        QVERIFY(roc->isVisible() && kinds->isVisible());
        QStringList names;
        for (int place = 0; place < kinds->count(); ++place)
            names << kinds->itemText(place);
        QCOMPARE(names, (QStringList{"Letters", "Symbols", "Blanks", "Noise", "Scribbles", "Invented characters"}));
        QCOMPARE(roc->picture().lines.size(), std::size_t{3});  // and the trunk's softmax
        const QImage letters = roc->grab().toImage();
        kinds->setCurrentIndex(3);
        QVERIFY(roc->picture().across.startsWith("noise"));
        QVERIFY(roc->grab().toImage() != letters);
        area.show(table);  // another run is done: the choice stays
        QCOMPARE(kinds->currentIndex(), 3);
        const core::TableRow& row = *std::ranges::find_if(table.rows, [](const core::TableRow& one) {
            return one.setting == "noise" && one.contestant == core::StrategyId::Softmax;
        });
        QCOMPARE(roc->picture().lines.front().points, row.roc);
        const ui::Style style = ui::Style::of(roc->palette()).scaled(ui::textScale(roc->font()));
        const ui::RocPlace place = ui::placeRoc(roc->rect(), roc->picture(), style);
        const std::size_t last = row.roc.size() - 1;
        QVERIFY(roc->wordsAt(place.at(row.roc[last])).contains("100 % of the test images"));
        QVERIFY(
            roc->wordsAt({place.legend.left() + 5.0, place.legend.top() + 1.5 * place.row}).startsWith("Softmax: "));
        QVERIFY(roc->wordsAt({1.0, 1.0}).isEmpty());
        QPalette dark;
        dark.setColor(QPalette::Window, ui::Style::darkness().ground);
        const QImage light = roc->grab().toImage();
        roc->setPalette(dark);
        QVERIFY(roc->grab().toImage() != light);
        area.show(m_findings->table);
        QVERIFY(!roc->isVisible() && !kinds->isVisible());
    }

    void plotsInEveryTheme()
    {
        ui::SpreadPlot plot;
        plot.resize(700, 320);
        plot.QWidget::show();
        const QImage empty = plot.grab().toImage();
        plot.show(m_findings->table);
        const QImage light = plot.grab().toImage();
        QVERIFY(light != empty);
        QPalette dark;
        dark.setColor(QPalette::Window, ui::Style::darkness().ground);
        plot.setPalette(dark);
        QVERIFY(plot.grab().toImage() != light);
        plot.clear();
    }
};

RUNOFF_WIDGET_TEST(ExperimentResultsTest)
#include "experiment_results_test.moc"

#include "core/experiment/model_comparison.h"
#include "core/experiment/statistics.h"
#include "core/model/model_file.h"
#include "tests/support/answers.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/tiny_data.h"
#include "tests/support/ui/own_settings.h"
#include "tests/support/ui/patience.h"
#include "ui/dataset/browse_page.h"
#include "ui/dataset/comparison_model.h"
#include "ui/dataset/comparison_page.h"
#include "ui/dataset/dataset_bar.h"
#include "ui/dataset/dataset_workspace.h"
#include "ui/dataset/evaluation_bar.h"
#include "ui/dataset/image_detail.h"
#include "ui/dataset/image_grid.h"
#include "ui/dataset/second_model.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>

using core::StrategyId;
using RunState = ui::EvaluationRun::State;

namespace {

core::ModelComparison madeUp()
{
    core::ModelComparison comparison{.first = "Big, bold", .second = "Small", .strategies = {}};
    comparison.strategies[StrategyId::Softmax] = {.test = {.images = 100,
                                                           .both = 80,
                                                           .onlyFirst = 12,
                                                           .onlySecond = 4,
                                                           .p = 0.0768,
                                                           .difference = 0.08,
                                                           .interval = {-0.0017, 0.1585}},
                                                  .pHolm = 0.1536};
    comparison.strategies[StrategyId::Pairwise] = {
        .test = {.images = 100, .both = 100, .p = 1.0, .difference = 0.0, .interval = {-0.01, 0.01}}, .pHolm = 1.0};
    return comparison;
}

QStringList rowOf(const QAbstractItemModel& model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(row, column).data().toString();
    return cells;
}

QString content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The line above the answers to the selected image.
QString noteOf(ui::BrowsePage& page)
{
    const auto* label = page.detail().findChild<QLabel*>(QString(), Qt::FindDirectChildrenOnly);
    return label->isHidden() ? QString() : label->text();
}

core::ZooEntry entryOf(const core::Classifier& classifier, const QString& path)
{
    core::ZooEntry entry;
    entry.name = classifier.name;
    entry.title = classifier.title;
    entry.path = path.toStdString();
    entry.classNames = classifier.classNames;
    entry.input = classifier.trunk.input;
    return entry;
}

}  // namespace

/// The page that compares two models, and the filter that shows the images on which they differ.
class ComparisonPageTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    core::TrainTest m_data = tests::tinyData({.side = 28, .perClass = 200});
    const std::shared_ptr<const core::Classifier> m_first = support::tinyClassifier(1, {"0", "1", "2"});
    core::Classifier m_second = *support::tinyClassifier(2, {"0", "1", "2"});

    QString file(const QString& name) const { return m_folder.filePath(name); }
    core::AnswerCache cache() const { return core::AnswerCache(file("cache").toStdString()); }

    ui::ComparedAnswers firstAnswers() const
    {
        const auto dataset = std::make_shared<const core::Dataset>(m_data.test);
        return {dataset, tests::madeUpAnswers(*dataset), m_first, "300 test images"};
    }
    std::vector<core::ZooEntry> models() const
    {
        const auto digits = support::tinyClassifier(3);
        core::ZooEntry first = entryOf(*m_first, file("first.safetensors"));
        core::ZooEntry other = entryOf(*digits, file("digits.safetensors"));
        other.name = "digits";
        core::ZooEntry broken = entryOf(m_second, file("broken.safetensors"));
        broken.name = "broken";
        broken.problem = "broken.safetensors: expected a model";
        return {first, entryOf(m_second, file("second.safetensors")), other, broken};
    }

private slots:
    void initTestCase()
    {
        support::useOwnSettings(m_folder.path());
        qputenv("RUNOFF_DATA_DIR", file("data").toUtf8());
        tests::writeIdxFolder(m_data, file("data/mnist").toStdString());
        m_second.name = "second";
        m_second.title = "Second";
        core::writeModel(m_second, file("second.safetensors").toStdString());
        core::writeModel(*support::tinyClassifier(3), file("digits.safetensors").toStdString());
    }
    void init() { QSettings().clear(); }

    void showsARowForEachStrategy()
    {
        ui::ComparisonModel model;
        model.show(madeUp());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(rowOf(model, 0), (QStringList{"Softmax", "92.00 (84.84 to 96.48)", "84.00 (75.32 to 90.57)",
                                               "8.00 (−0.17 to 15.85)", "80", "12", "4", "4", ".1536"}));
        QVERIFY(model.index(0, ui::ComparisonModel::OnlyFirst)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .startsWith("Softmax: images that Big, bold (A) answers correctly and Small (B) does not."));
        QVERIFY(model.index(0, ui::ComparisonModel::P).data(Qt::ToolTipRole).toString().contains(".0768"));
    }

    void marksTheNumbersThatOpenImages_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("opens");
        QTest::newRow("images") << 0 << int(ui::ComparisonModel::OnlySecond) << true;
        QTest::newRow("no images") << 1 << int(ui::ComparisonModel::OnlySecond) << false;
        QTest::newRow("an accuracy") << 0 << int(ui::ComparisonModel::First) << false;
    }

    void marksTheNumbersThatOpenImages()
    {
        QFETCH(int, row);
        QFETCH(int, column);
        QFETCH(bool, opens);
        ui::ComparisonModel model;
        model.show(madeUp());
        QCOMPARE(model.index(row, column).data(Qt::FontRole).value<QFont>().underline(), opens);
        QCOMPARE(model.index(row, column).data(Qt::ForegroundRole).isValid(), opens);
    }

    void writesTheSameNumbersInEveryLanguage_data()
    {
        QTest::addColumn<QChar>("separator");
        QTest::addColumn<QString>("model");
        QTest::newRow("commas") << QChar(',') << "\"Big, bold\"";
        QTest::newRow("tabs") << QChar('\t') << "Big, bold";
    }

    void writesTheSameNumbersInEveryLanguage()
    {
        QFETCH(QChar, separator);
        QFETCH(QString, model);
        ui::ComparisonModel table;
        table.show(madeUp());
        const QStringList lines = table.text(separator.toLatin1()).split('\n');
        QCOMPARE(lines.size(), 4);  // the last one is empty
        QCOMPARE(lines[0].split(separator).size(), 19);
        QVERIFY2(lines[1].startsWith(QStringList{"softmax", model, "Small", "100", "0.92", ""}.join(separator)),
                 qPrintable(lines[1]));
        QVERIFY2(
            lines[1].endsWith(
                QStringList{"", "0.08", "-0.0017", "0.1585", "80", "12", "4", "4", "0.0768", "0.1536"}.join(separator)),
            qPrintable(lines[1]));
    }

    void offersTheModelsThatFit()
    {
        ui::SecondModel second;
        second.setModels(models());
        QVERIFY(!second.models().isEnabled() && !second.openButton().isEnabled());
        const ui::ComparedAnswers first = firstAnswers();
        second.setFirst(first.classifier, first.dataset);
        QVERIFY(second.models().isEnabled() && second.openButton().isEnabled());
        const auto* items = qobject_cast<const QStandardItemModel*>(second.models().model());
        const auto tip = [items](int row) { return items->item(row)->data(Qt::ToolTipRole).toString(); };
        QList<bool> offered;
        for (int row = 0; row < items->rowCount(); ++row)
            offered << items->item(row)->isEnabled();
        QCOMPARE(offered, (QList<bool>{false, true, false, false}));
        QCOMPARE(tip(0), "This is the current model.");
        QVERIFY2(tip(2).contains("digits"), qPrintable(tip(2)));
        QVERIFY2(tip(3).contains("expected a model"), qPrintable(tip(3)));
    }

    void comparesAfterAChoice()
    {
        ui::ComparisonPage page(core::AnswerCache(file("other cache").toStdString()));
        page.second().setModels(models());
        page.QSplitter::show();
        QVERIFY(page.message().contains("after an evaluation"));
        const ui::ComparedAnswers first = firstAnswers();
        page.show(first);
        QVERIFY(page.message().startsWith("Choose a second model"));
        QCOMPARE(page.against(), QString());
        QSignalSpy progressed(&page.evaluation(), &ui::EvaluationRun::progressed);
        page.second().choose("second");
        QVERIFY(page.message().startsWith("Opening Second"));
        QTRY_COMPARE_WITH_TIMEOUT(page.evaluation().state(), RunState::Done, support::patience);
        QVERIFY(!progressed.isEmpty());
        QCOMPARE(page.message(), QString());
        QCOMPARE(page.against(), "second");
        QCOMPARE(page.comparison().rowCount(), 2);  // the strategies of the first model's answers
        const auto expected = core::compareModels(core::rightOn(*first.answers, *first.dataset),
                                                  core::rightOn(*page.evaluation().answers(), *first.dataset));
        const auto& found = page.comparison().comparison().strategies;
        QCOMPARE(found.at(StrategyId::Softmax).test.onlyFirst, expected.at(StrategyId::Softmax).test.onlyFirst);
        QCOMPARE(found.at(StrategyId::Pairwise).pHolm, expected.at(StrategyId::Pairwise).pHolm);
        QStringList keys;
        for (QWidget* one = page.second().models().nextInFocusChain(); one != &page.second().models();
             one = one->nextInFocusChain())
            if (one->isVisible() && one->isEnabled() && (one->focusPolicy() & Qt::TabFocus))
                keys << one->accessibleName() + one->property("text").toString();
        keys.removeAll(QString());  // the pane itself, which scrolls
        QCOMPARE(keys.join('|'), "Open…|Copy|Save as CSV file…|Copy as command|Comparison of two models");
        page.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), page.comparison().text('\t'));
        QSignalSpy saved(&page, &ui::ComparisonPage::saved);
        page.saveTo(file("comparison.csv"));
        QVERIFY(saved.wait(support::patience));
        QCOMPARE(content(file("comparison.csv")), page.comparison().text(','));
        page.show({first.dataset, nullptr, first.classifier, first.about});  // the first model is no longer evaluated
        QVERIFY(page.message().contains("after an evaluation"));
        QCOMPARE(page.evaluation().state(), RunState::Nothing);
    }

    void canBeCanceledAndStartedAgain()
    {
        ui::ComparisonPage page(core::AnswerCache(file("third cache").toStdString()));
        page.second().setModels(models());
        page.QSplitter::show();
        core::TrainTest many = tests::tinyData({.side = 28, .perClass = 8000});
        const auto dataset = std::make_shared<const core::Dataset>(std::move(many.test));
        page.show({dataset, tests::madeUpAnswers(*dataset), m_first, "many images"});
        page.second().choose("second");
        QTRY_COMPARE_WITH_TIMEOUT(page.evaluation().state(), RunState::Running, support::patience);
        QCOMPARE(page.bar().button().text(), "Cancel");
        page.bar().button().click();
        QTRY_COMPARE_WITH_TIMEOUT(page.evaluation().state(), RunState::Needed, support::patience);
        QVERIFY(page.message().contains("when Second is evaluated"));
        QTest::qWait(50);
        QCOMPARE(page.evaluation().state(), RunState::Needed);  // it does not start by itself again
        QVERIFY(page.bar().button().text().startsWith("Evaluate "));
        page.bar().button().click();
        QTRY_COMPARE_WITH_TIMEOUT(page.evaluation().state(), RunState::Done, support::patience);
        QCOMPARE(page.message(), QString());
    }

    void saysWhyModelsCannotBeCompared()
    {
        ui::ComparisonPage page(cache());
        page.QSplitter::show();
        page.show(firstAnswers());
        QSignalSpy failed(&page, &ui::ComparisonPage::failed);
        page.second().choose(file("digits.safetensors"));
        QTRY_COMPARE_WITH_TIMEOUT(page.evaluation().state(), RunState::Unfit, support::patience);
        QVERIFY2(page.message().contains("cannot be compared") && page.message().contains("classifies digits"),
                 qPrintable(page.message()));
        QVERIFY(page.bar().isHidden());
        QCOMPARE(failed.size(), 0);
        page.second().choose(file("missing.safetensors"));
        QVERIFY(failed.wait(support::patience));
        QVERIFY2(failed[0][0].toString().contains("missing.safetensors"), qPrintable(failed[0][0].toString()));
        QVERIFY(page.message().startsWith("Choose a second model"));
        QCOMPARE(page.second().models().count(), 1);  // digits.safetensors
        QCOMPARE(page.second().models().currentIndex(), -1);
    }

    void opensTheImagesOnWhichTheModelsDiffer_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("byKey");
        QTest::newRow("only A, click") << int(ui::ComparisonModel::OnlyFirst) << false;
        QTest::newRow("only B, key") << int(ui::ComparisonModel::OnlySecond) << true;
        QTest::newRow("neither, key") << int(ui::ComparisonModel::Neither) << true;
    }

    void opensTheImagesOnWhichTheModelsDiffer()
    {
        QFETCH(int, column);
        QFETCH(bool, byKey);
        ui::DatasetWorkspace workspace(cache());
        workspace.resize(1280, 700);
        workspace.setModels(models());
        workspace.setClassifier(support::tinyClassifier(3));
        workspace.show();
        QTRY_VERIFY_WITH_TIMEOUT(workspace.evaluation().state() == RunState::Needed
                                     || workspace.evaluation().state() == RunState::Done,
                                 support::patience);
        workspace.evaluation().start();
        QTRY_COMPARE_WITH_TIMEOUT(workspace.evaluation().state(), RunState::Done, support::patience);
        workspace.bar().setPage(ui::DatasetBar::Page::Comparison);
        emit workspace.bar().pageChanged();
        ui::ComparisonPage& page = workspace.comparison();
        QVERIFY(page.isVisible());
        core::Classifier other = *support::tinyClassifier(4);
        other.name = "other";
        core::writeModel(other, file("other.safetensors").toStdString());
        page.second().choose(file("other.safetensors"));
        QTRY_COMPARE_WITH_TIMEOUT(page.evaluation().state(), RunState::Done, support::patience);
        QCOMPARE(QString::fromStdString(workspace.command()->against), file("other.safetensors"));

        const QModelIndex cell = page.comparison().index(0, column);
        const int count = cell.data().toString().toInt();
        QVERIFY(count > 0);
        page.table().setCurrentIndex(cell);
        if (byKey)
            QTest::keyClick(&page.table(), Qt::Key_Return);
        else
            QTest::mouseClick(page.table().viewport(), Qt::LeftButton, {}, page.table().visualRect(cell).center());
        ui::BrowsePage& browsing = workspace.browsing();
        QVERIFY(browsing.isVisible());
        QCOMPARE(browsing.grid().images().rowCount(), count);
        const auto first = core::rightOn(*workspace.evaluation().answers(), m_data.test);
        const auto second = core::rightOn(*page.evaluation().answers(), m_data.test);
        const auto wanted = core::imagesWith(*ui::ComparisonModel::outcomeOf(cell), first.at(StrategyId::Softmax),
                                             second.at(StrategyId::Softmax));
        for (const int image : browsing.grid().images().list().images)
            QVERIFY(wanted[std::size_t(image)]);
        browsing.grid().jumpTo(browsing.grid().images().list().images.front());
        const core::Answer& other_ = page.evaluation().answers()->at(browsing.grid().current(), StrategyId::Softmax);
        QCOMPARE(noteOf(browsing),
                 QString("Softmax of %1 (B): %2").arg(QString::fromStdString(other.title)).arg(other_.said));
        browsing.filter().leaveSet();
        QCOMPARE(browsing.grid().images().rowCount(), int(m_data.test.size()));
        QCOMPARE(noteOf(browsing), QString());
        workspace.bar().setPage(ui::DatasetBar::Page::Images);
        QVERIFY(workspace.command()->against.empty());
    }

    void forgetsTheImagesWithTheirData()
    {
        ui::BrowsePage page;
        const auto dataset = std::make_shared<const core::Dataset>(m_data.test);
        const ui::ImageList list{.dataset = dataset, .answers = tests::madeUpAnswers(*dataset), .strategy = {}};
        page.setClassifier(m_first);
        page.show(list);
        ui::ImageSet set{"Softmax: only A right", "Images", std::vector<bool>(std::size_t(dataset->size()))};
        set.has[7] = true;
        page.filter().setFilter({.among = std::make_shared<const ui::ImageSet>(set)});
        QCOMPARE(page.grid().images().list().images, std::vector<int>{7});
        page.show(list);
        QCOMPARE(page.grid().images().rowCount(), 1);
        page.show({.dataset = dataset, .answers = nullptr, .strategy = {}});
        QCOMPARE(page.grid().images().rowCount(), int(dataset->size()));
        QVERIFY(!page.filter().filter().among);
    }
};

RUNOFF_WIDGET_TEST(ComparisonPageTest)
#include "comparison_page_test.moc"

#include "core/strategy/strategy.h"
#include "tests/support/test_main.h"
#include "ui/canvas/canvas.h"
#include "ui/dataset/answer_list.h"
#include "ui/dataset/browse_page.h"
#include "ui/dataset/confusion_page.h"
#include "ui/dataset/confusion_view.h"
#include "ui/dataset/dataset_bar.h"
#include "ui/dataset/dataset_chooser.h"
#include "ui/dataset/dataset_folders.h"
#include "ui/dataset/dataset_workspace.h"
#include "ui/dataset/evaluation_bar.h"
#include "ui/dataset/image_detail.h"
#include "ui/dataset/image_grid.h"
#include "ui/dataset/model_fit.h"
#include "ui/draw/draw_workspace.h"
#include "ui/experiment/experiment_bar.h"
#include "ui/experiment/experiment_workspace.h"
#include "ui/preferences.h"
#include "ui/train/image_fields.h"
#include "ui/train/train_form.h"
#include "ui/train/train_workspace.h"
#include "ui/window/main_window.h"

#include "tests/support/tiny_classifier.h"
#include "tests/support/tiny_data.h"
#include "tests/support/ui/own_settings.h"
#include "tests/support/ui/patience.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using EvaluationState = ui::EvaluationRun::State;

/// Data sets: "mnist" (found by name) and "shapes" (a folder of three classes), small and made up.
class DatasetWorkspaceTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const std::shared_ptr<const core::Classifier> m_classifier = support::tinyClassifier();
    core::TrainTest m_data = tests::tinyData({.side = 28, .perClass = 30});

    core::AnswerCache cache() const { return core::AnswerCache(m_folder.filePath("cache").toStdString()); }
    void evaluate(ui::DatasetWorkspace& workspace)
    {
        workspace.setClassifier(m_classifier);
        workspace.show();
        QTRY_VERIFY_WITH_TIMEOUT(workspace.evaluation().state() == EvaluationState::Needed
                                     || workspace.evaluation().state() == EvaluationState::Done,
                                 support::patience);
        workspace.evaluation().start();
        QTRY_COMPARE_WITH_TIMEOUT(workspace.evaluation().state(), EvaluationState::Done, support::patience);
    }

private slots:
    void initTestCase()
    {
        support::useOwnSettings(m_folder.path());
        qputenv("RUNOFF_DATA_DIR", m_folder.filePath("data").toUtf8());
        tests::writeIdxFolder(m_data, m_folder.filePath("data/mnist").toStdString());
        tests::writeIdxFolder(m_data, m_folder.filePath("shapes").toStdString());
    }
    void init() { QSettings().clear(); }

    void opensWhatIsFound()
    {
        ui::DatasetWorkspace workspace(cache());
        workspace.resize(1280, 700);
        QCOMPARE(workspace.browsing().grid().images().rowCount(), 0);  // nothing is read before it is shown
        workspace.show();
        QTRY_COMPARE(workspace.browsing().grid().images().rowCount(), int(m_data.test.size()));
        QCOMPARE(workspace.bar().current(), "mnist");
        QCOMPARE(workspace.evaluation().state(), EvaluationState::Nothing);  // no model
        workspace.bar().setPart(ui::DatasetBar::Part::Training);
        emit workspace.bar().partChanged();
        QCOMPARE(workspace.browsing().grid().images().rowCount(), int(m_data.train.size()));
    }

    void opensWhatTheModelWasTrainedOn()
    {
        ui::DatasetWorkspace workspace(cache());
        workspace.show();
        workspace.open(m_folder.filePath("shapes"));
        QTRY_COMPARE(workspace.bar().current(), m_folder.filePath("shapes"));
        QTRY_VERIFY(workspace.browsing().grid().images().rowCount() > 0);
        QTRY_VERIFY(workspace.bar().offers("mnist"));
        auto digits = *m_classifier;  // of other classes than the shapes
        digits.provenance["dataset_name"] = "mnist";
        workspace.setClassifier(std::make_shared<const core::Classifier>(digits));
        QTRY_COMPARE(workspace.bar().current(), "mnist");
    }

    void looksIntoTheFoldersOfThePreferences()
    {
        tests::writeIdxFolder(m_data, m_folder.filePath("more/fashion-mnist").toStdString());
        ui::DatasetWorkspace workspace(cache());
        workspace.show();
        QTRY_VERIFY(workspace.bar().offers("mnist"));
        ui::Preferences{.dataFolders = {m_folder.filePath("more")}}.save();
        workspace.lookAgain();
        QTRY_VERIFY(workspace.bar().offers("fashion-mnist"));
        workspace.open("fashion-mnist");
        QTRY_COMPARE(workspace.browsing().grid().images().rowCount(), int(m_data.test.size()));
    }

    void everyWorkspaceOffersTheFoldersThatOneOpened()
    {
        const QString shapes = m_folder.filePath("shapes");
        {
            ui::MainWindow window;
            window.show();
            for (QWidget* workspace :
                 std::initializer_list<QWidget*>{&window.train(), &window.experiment(), &window.dataset()})
                window.showWorkspace(workspace);
            QTRY_VERIFY(window.dataset().bar().offers("mnist"));
            window.experiment().open(shapes);
            QTRY_VERIFY(window.dataset().bar().offers(shapes));
            QTRY_VERIFY(window.train().form().images().datasets().offers(shapes));
            QVERIFY(window.dataset().bar().current() != shapes);  // what is open stays open
        }
        ui::DatasetWorkspace again(cache());  // after a restart
        again.show();
        QTRY_VERIFY(again.bar().offers(shapes));
        QCOMPARE(again.bar().find("shapes"), shapes);  // by the name that a model's file has for it
    }

    void aModelOpensTheFolderItWasTrainedOn()
    {
        tests::writeIdxFolder(m_data, m_folder.filePath("my shapes").toStdString());
        ui::DatasetFolders::shared().add(m_folder.filePath("my shapes"));
        ui::DatasetWorkspace workspace(cache());
        workspace.show();
        QTRY_COMPARE(workspace.bar().current(), "mnist");
        auto shapes = *support::tinyClassifier(1, {"a", "b", "c"});
        shapes.provenance["dataset_name"] = "my shapes";
        workspace.setClassifier(std::make_shared<const core::Classifier>(shapes));
        QTRY_COMPARE(workspace.bar().current(), m_folder.filePath("my shapes"));
    }

    void foldersThatAreGoneAreNotOffered()
    {
        ui::DatasetFolders::shared().add(m_folder.filePath("gone"));
        ui::DatasetWorkspace workspace(cache());
        workspace.show();
        QTRY_VERIFY(workspace.bar().offers("mnist"));
        QVERIFY(!workspace.bar().offers(m_folder.filePath("gone")));
    }

    void whatIsNotHereCanBeDownloaded()
    {
        ui::DatasetWorkspace workspace(cache());
        QSignalSpy fetch(&workspace, &ui::DatasetWorkspace::fetchWanted);
        workspace.show();
        QTRY_COMPARE(workspace.bar().current(), "mnist");
        ui::DatasetChooser& chooser = workspace.bar().datasets();
        const int place = chooser.findData("cifar10");
        QVERIFY(place >= 0);
        QVERIFY2(chooser.itemText(place).contains("download 170 MB"), qPrintable(chooser.itemText(place)));
        QVERIFY(!workspace.bar().offers("cifar10"));
        chooser.setCurrentIndex(place);
        emit chooser.activated(place);
        QCOMPARE(fetch.size(), 1);
        QCOMPARE(fetch[0][0].toString(), "cifar10");
        QCOMPARE(workspace.bar().current(), "mnist");  // stays chosen
    }

    void otherClassesAreNeitherRightNorWrong()
    {
        ui::DatasetWorkspace workspace(cache());
        workspace.resize(1280, 700);
        QSignalSpy wanted(&workspace, &ui::DatasetWorkspace::modelWanted);
        QSettings().setValue("dataset/last", "mnist");  // no newcomer
        workspace.setClassifier(support::tinyClassifier(1, {"T-shirt/top", "Trouser", "Pullover", "Dress", "Coat",
                                                            "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"}));
        workspace.show();
        QTRY_COMPARE_WITH_TIMEOUT(workspace.evaluation().state(), EvaluationState::Unfit, support::patience);
        QVERIFY2(workspace.evaluationBar().words().contains("classifies clothes, but the data set contains digits"),
                 qPrintable(workspace.evaluationBar().words()));
        QVERIFY(workspace.evaluationBar().button().isHidden());
        const auto& answers = workspace.browsing().detail().answers();
        QTRY_VERIFY_WITH_TIMEOUT(!answers.verdicts().empty(), support::patience);
        QVERIFY2(!answers.accessibleDescription().contains("right")
                     && !answers.accessibleDescription().contains("wrong"),
                 qPrintable(answers.accessibleDescription()));
        core::ZooEntry broken{"broken", "Broken", {}, "cannot be read", m_classifier->classNames, {1, 28, 28}},
            shoes{"shoes", "Shoes", {}, "", {"a", "b"}, {1, 28, 28}},
            digits{"digits", "Digits · small", {}, "", m_classifier->classNames, {1, 28, 28}};
        workspace.setModels({broken, shoes, digits});
        QCOMPARE(workspace.evaluationBar().button().text(), "Use Digits · small");
        workspace.evaluationBar().button().click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), "digits");
    }

    void imagesOfAnotherShapeAreSaidInWords()
    {
        ui::DatasetWorkspace workspace(cache());
        workspace.setClassifier(m_classifier);
        workspace.show();
        core::Dataset colour = m_data.test;
        colour.imageShape = {3, 32, 32};
        QVERIFY2(ui::ModelFits::words(*m_classifier, colour, false)
                     .contains("needs images that are grey, 28 × 28. These are colour, 32 × 32"),
                 qPrintable(ui::ModelFits::words(*m_classifier, colour, false)));
    }

    void aNewcomerIsOfferedAModelThatFits_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<int>("suggested");
        QTest::newRow("the first time") << QString() << 1;
        QTest::newRow("who was here before") << QStringLiteral("mnist") << 0;
    }

    void aNewcomerIsOfferedAModelThatFits()
    {
        QFETCH(QString, last);
        QFETCH(int, suggested);
        if (!last.isEmpty())
            QSettings().setValue("dataset/last", last);
        ui::DatasetWorkspace workspace(cache());
        QSignalSpy suggestions(&workspace, &ui::DatasetWorkspace::modelSuggested);
        workspace.setClassifier(support::tinyClassifier(1, {"a", "b", "c"}));
        workspace.setModels({{"digits", "Digits", {}, "", m_classifier->classNames, {1, 28, 28}}});
        workspace.show();
        QTRY_VERIFY(workspace.browsing().grid().current() >= 0);
        QCOMPARE(suggestions.size(), suggested);
    }

    void classesAreForgottenWithTheirData()
    {
        ui::DatasetWorkspace workspace(cache());
        evaluate(workspace);
        workspace.browsing().filter().setFilter({.truth = 1, .said = 2, .order = ui::ImageFilter::Order::Class});
        workspace.bar().setPart(ui::DatasetBar::Part::Training);
        emit workspace.bar().partChanged();
        QCOMPARE(workspace.browsing().filter().filter().truth, std::optional(1));  // the same classes
        workspace.browsing().grid().jumpTo(31);
        workspace.open(m_folder.filePath("shapes"));
        QTRY_COMPARE(workspace.bar().current(), m_folder.filePath("shapes"));
        QCOMPARE(workspace.browsing().filter().filter(), (ui::ImageFilter{.order = ui::ImageFilter::Order::Class}));
        QCOMPARE(workspace.browsing().grid().images().rowCount(), int(m_data.train.size()));
        QCOMPARE(workspace.browsing().grid().current(), 0);
    }

    void nothingJumpsWhenTheStatusChanges()
    {
        ui::DatasetWorkspace workspace(core::AnswerCache(m_folder.filePath("empty-cache").toStdString()));
        workspace.resize(1280, 700);
        workspace.setClassifier(m_classifier);
        workspace.show();
        QTRY_COMPARE_WITH_TIMEOUT(workspace.evaluation().state(), EvaluationState::Needed, support::patience);
        const int top = workspace.browsing().mapTo(&workspace, QPoint()).y();
        workspace.evaluation().start();
        QCoreApplication::processEvents();
        QCOMPARE(workspace.browsing().mapTo(&workspace, QPoint()).y(), top);
        QTRY_COMPARE_WITH_TIMEOUT(workspace.evaluation().state(), EvaluationState::Done, support::patience);
        QCoreApplication::processEvents();
        QCOMPARE(workspace.browsing().mapTo(&workspace, QPoint()).y(), top);
    }

    void opensAFolderAndSaysWhatItIsNot()
    {
        ui::DatasetWorkspace workspace(cache());
        QSignalSpy failed(&workspace, &ui::DatasetWorkspace::failed);
        workspace.show();
        workspace.open(m_folder.filePath("shapes"));
        QTRY_COMPARE(workspace.bar().current(), m_folder.filePath("shapes"));
        QTRY_COMPARE(workspace.browsing().grid().images().rowCount(), int(m_data.test.size()));
        workspace.open(m_folder.filePath("nowhere"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains("nowhere"));
        QCOMPARE(workspace.browsing().grid().images().rowCount(), int(m_data.test.size()));
    }

    void saysWhereItLookedInVain()
    {
        const QByteArray before = qgetenv("RUNOFF_DATA_DIR");
        if (QFile::exists("/usr/share/datasets/fashion-mnist"))
            QSKIP("Debian's data set is installed, so one is found");
        qputenv("RUNOFF_DATA_DIR", m_folder.filePath("empty").toUtf8());
        ui::DatasetWorkspace workspace(cache());
        workspace.show();
        const auto said = [&] {
            for (const QLabel* label : workspace.findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains("runoff datasets fetch")
                    && label->text().contains("/empty"))
                    return true;
            return false;
        };
        QTRY_VERIFY(said());
        qputenv("RUNOFF_DATA_DIR", before);
    }

    void evaluatesFiltersAndOpensACell()
    {
        ui::DatasetWorkspace workspace(cache());
        workspace.resize(1280, 700);
        evaluate(workspace);
        ui::FilterPanel& filter = workspace.browsing().filter();
        filter.setFilter({.outcome = ui::ImageFilter::Outcome::Wrong});
        const int wrong = workspace.browsing().grid().images().rowCount();
        filter.setFilter({.outcome = ui::ImageFilter::Outcome::Right});
        QCOMPARE(wrong + workspace.browsing().grid().images().rowCount(), int(m_data.test.size()));
        QVERIFY(wrong > 0);  // random weights

        workspace.bar().setPage(ui::DatasetBar::Page::Confusion);
        emit workspace.bar().pageChanged();
        ui::ConfusionView& view = workspace.confusion().view();
        QVERIFY(view.isVisible());
        QPoint largest;
        for (int row = 0; row < view.table().rows(); ++row)
            for (int column = 0; column < view.table().columns(); ++column)
                if (view.table().counts[size_t(row)][size_t(column)]
                    > view.table().counts[size_t(largest.y())][size_t(largest.x())])
                    largest = {column, row};
        emit view.cellOpened(largest.y(), largest.x());
        QVERIFY(workspace.browsing().isVisible());
        QCOMPARE(std::int64_t(workspace.browsing().grid().images().rowCount()),
                 view.table().counts[size_t(largest.y())][size_t(largest.x())]);
    }

    void showsWhatIsSaidAboutTheChosenImage()
    {
        ui::DatasetWorkspace workspace(cache());
        evaluate(workspace);
        workspace.browsing().grid().jumpTo(5);
        const auto& answers = workspace.browsing().detail().answers();
        core::ClassifierPlan plan(m_classifier);
        auto verdicts = plan.classify(m_data.test.image(5));
        std::ranges::stable_partition(
            verdicts, [](const core::Verdict& verdict) { return core::strategy(verdict.strategy).shownAtFirst; });
        // Those of the image chosen before stay until the new ones are there.
        QTRY_VERIFY(answers.verdicts().size() == verdicts.size() && answers.verdicts()[0].scores == verdicts[0].scores);
        for (std::size_t i = 0; i < verdicts.size(); ++i) {
            QCOMPARE(answers.verdicts()[i].scores, verdicts[i].scores);
            QCOMPARE(int(workspace.evaluation().answers()->at(5, verdicts[i].strategy).said),
                     int(std::max_element(verdicts[i].scores.begin(), verdicts[i].scores.end())
                         - verdicts[i].scores.begin()));
        }
    }

    void jumpsByNumber_data()
    {
        QTest::addColumn<int>("image");
        QTest::addColumn<int>("current");
        QTest::addColumn<QString>("told");
        QTest::newRow("there") << 12 << 12 << "";
        QTest::newRow("filtered out") << 13 << 0 << "hidden by the current filters";
        QTest::newRow("beyond the end") << 4000 << 0 << "last image";
    }

    void jumpsByNumber()
    {
        QFETCH(int, image);
        QFETCH(int, current);
        QFETCH(QString, told);
        ui::DatasetWorkspace workspace(cache());
        workspace.show();
        QTRY_VERIFY(workspace.browsing().grid().current() >= 0);
        ui::FilterPanel& filter = workspace.browsing().filter();
        filter.setFilter({.truth = 0});
        emit filter.numberEntered(image);
        QCOMPARE(workspace.browsing().grid().current(), current);
        QStringList words;
        for (const QLabel* label : filter.findChildren<QLabel*>())
            words << label->text();
        QVERIFY(words.join('\n').contains(told));
    }

    void remembers()
    {
        const ui::ImageFilter kept{.truth = 1,
                                   .strategy = core::StrategyId::Elimination,
                                   .outcome = ui::ImageFilter::Outcome::Wrong,
                                   .lowestMargin = 0.25,
                                   .order = ui::ImageFilter::Order::Margin,
                                   .descending = true};
        {
            ui::DatasetWorkspace workspace(cache());
            evaluate(workspace);
            workspace.open(m_folder.filePath("shapes"));
            QTRY_COMPARE(workspace.bar().current(), m_folder.filePath("shapes"));
            workspace.bar().setPart(ui::DatasetBar::Part::Training);
            workspace.browsing().filter().setFilter(kept);
        }
        ui::DatasetWorkspace again(cache());
        again.show();
        QTRY_VERIFY(again.browsing().grid().current() >= 0);
        QCOMPARE(again.bar().current(), m_folder.filePath("shapes"));
        QCOMPARE(int(again.bar().part()), int(ui::DatasetBar::Part::Training));
        QCOMPARE(again.browsing().filter().filter(), kept);
    }

    void theCanvasGetsTheImageAsItIs()
    {
        ui::MainWindow window;
        window.setClassifier(m_classifier, "tiny");
        window.show();
        window.showWorkspace(&window.dataset());
        ui::ImageGrid& grid = window.dataset().browsing().grid();
        QTRY_COMPARE(grid.images().rowCount(), int(m_data.test.size()));
        std::optional<ui::Recognition> seen;
        connect(&window.draw(), &ui::DrawWorkspace::recognized, this, [&](const ui::Recognition& one) { seen = one; });
        grid.jumpTo(7);
        QTest::keyClick(&grid, Qt::Key_Return);
        QTRY_VERIFY(window.draw().isVisible());
        QTRY_VERIFY(seen && seen->image);
        QCOMPARE(*seen->image, m_data.test.image(7));
        QVERIFY(window.draw().canvas().note().contains("image 7"));
        window.draw().canvas().undoStack().undo();
        QTRY_VERIFY(!seen->image);
        window.draw().canvas().undoStack().redo();
        QTRY_VERIFY(seen->image && *seen->image == m_data.test.image(7));
    }
};

RUNOFF_WIDGET_TEST(DatasetWorkspaceTest)
#include "dataset_workspace_test.moc"

// A small training in the workspace: to its end, paused, cancelled, and resumed by another window.
#include "ui/dataset/dataset_chooser.h"
#include "ui/lane.h"
#include "ui/train/curves_view.h"
#include "ui/train/features_view.h"
#include "ui/train/image_fields.h"
#include "ui/train/line_chart.h"
#include "ui/train/result_view.h"
#include "ui/train/run_bar.h"
#include "ui/train/train_form.h"
#include "ui/train/train_workspace.h"
#include "ui/train/unfinished_list.h"

#include "core/model/model_file.h"
#include "core/model/provenance.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"
#include "tests/support/ui/own_settings.h"
#include "tests/support/ui/patience.h"
#include "tests/support/ui/stroke_set.h"
#include "ui/window/main_window.h"
#include "ui/window/model_chooser.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using TrainingRunState = ui::TrainingRun::State;

namespace {

ui::TrainSettings quick(const QString& name)
{
    ui::TrainSettings settings;
    settings.dataset = "mnist";
    settings.recipe.architecture = "lenet-small";
    settings.recipe.strategies = {core::StrategyId::Softmax, core::StrategyId::Pairwise, core::StrategyId::MultiLabel};
    settings.recipe.optimizer = core::optimizerNamed("adam");
    settings.recipe.optimizer.learningRate = 0.003;
    settings.recipe.epochs = 3;
    settings.recipe.headEpochs = 2;
    settings.recipe.multiLabelEpochs = 1;
    settings.recipe.batch = settings.recipe.headBatch = 16;
    settings.recipe.name = name.toStdString();
    return settings;
}

ui::TrainSettings endless(const QString& name)
{
    ui::TrainSettings settings = quick(name);
    settings.recipe.epochs = 1000;
    return settings;
}

QPushButton* button(const QWidget& in, const QString& words)
{
    for (QPushButton* found : in.findChildren<QPushButton*>())
        if (found->text().remove('&') == words)
            return found;
    return nullptr;
}

}  // namespace

class TrainWorkspaceTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const core::TrainTest m_data = tests::tinyData({.side = 28, .perClass = 40});

    ui::TrainingFolder trainings() const { return ui::TrainingFolder(m_folder.filePath("training")); }
    QString models() const { return m_folder.filePath("own-models"); }
    /// Shows the workspace with these settings, ready to start.
    void prepare(ui::TrainWorkspace& workspace, const ui::TrainSettings& settings)
    {
        workspace.resize(1200, 700);
        workspace.show();
        workspace.form().setSettings(settings);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.bar().start().isEnabled(), support::patience);
    }

private slots:
    void initTestCase()
    {
        support::useOwnSettings(m_folder.path());
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        qputenv("RUNOFF_DATA_DIR", m_folder.filePath("data").toUtf8());
        tests::writeIdxFolder(m_data, m_folder.filePath("data/mnist").toStdString());
        tests::writeIdxFolder(m_data, m_folder.filePath("shapes").toStdString());
        support::writePenDigits(m_folder.filePath("data"));
    }
    void init()
    {
        QSettings().clear();
        QDir(m_folder.filePath("training")).removeRecursively();
        QDir(models()).removeRecursively();
    }

    void saysHowLongAndWhyNot()
    {
        ui::TrainWorkspace workspace(trainings(), models());
        QVERIFY(!workspace.bar().start().isEnabled());
        prepare(workspace, quick("one"));
        QVERIFY2(workspace.bar().words().contains("120 training and 60 test images of 10 classes"),
                 qPrintable(workspace.bar().words()));
        ui::TrainSettings fewer = quick("one");
        fewer.classes = "0-1";
        fewer.stride = 2;
        workspace.form().setSettings(fewer);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.bar().words().contains("40 training and 40 test images of 2 classes"),
                                 support::patience);
        ui::TrainSettings wrong = quick("one");
        wrong.classes = "0-12";
        workspace.form().setSettings(wrong);
        QVERIFY(!workspace.bar().start().isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.estimate().busy(), support::patience);
        QVERIFY(!workspace.bar().start().isEnabled());
        QVERIFY2(workspace.bar().words().contains("12"), qPrintable(workspace.bar().words()));
    }

    void forgetsARequestWhenTheDataIsGone()
    {
        ui::TrainingEstimate estimate;
        QSignalSpy changed(&estimate, &ui::TrainingEstimate::changed);
        estimate.ask(std::make_shared<const core::TrainTest>(m_data), quick("one"), 0);
        QVERIFY(estimate.busy());
        estimate.ask(nullptr, quick("one"), 0);
        QVERIFY(!estimate.busy());
        QTest::qWait(500);  // longer than the estimate waits for the next change
        QCOMPARE(changed.size(), 2);
        QVERIFY(!estimate.forecast() && estimate.problem().isEmpty());
    }

    void aProblemIsSaidAtItsField_data()
    {
        QTest::addColumn<QString>("classes");
        QTest::addColumn<QString>("augmentation");
        QTest::addColumn<int>("heads");
        QTest::addColumn<int>("strategy");
        QTest::addColumn<QString>("says");
        QTest::newRow("a class that is not there")
            << "0-12"
            << "none" << int(core::HeadTraining::Shared) << int(core::StrategyId::Softmax)
            << "xpected a range such as 0-9, or names (0, 1, 2";
        QTest::newRow("one class") << "3"
                                   << "none" << int(core::HeadTraining::Shared) << int(core::StrategyId::Softmax)
                                   << "at least two classes";
        QTest::newRow("groups from scratch")
            << "0-2"
            << "none" << int(core::HeadTraining::Scratch) << int(core::StrategyId::Dichotomies) << "Clear Dichotomies";
        QTest::newRow("too many from scratch")
            << ""
            << "none" << int(core::HeadTraining::Scratch) << int(core::StrategyId::Elimination) << "fewer classes";
        QTest::newRow("rules that cannot be read")
            << ""
            << "shift=x" << int(core::HeadTraining::Shared) << int(core::StrategyId::Softmax) << "xpected auto, none";
    }

    void aProblemIsSaidAtItsField()
    {
        QFETCH(QString, augmentation);
        QFETCH(QString, classes);
        QFETCH(int, heads);
        QFETCH(int, strategy);
        QFETCH(QString, says);
        ui::TrainWorkspace workspace(trainings(), models());
        prepare(workspace, quick("one"));
        ui::TrainSettings wrong = quick("one");
        wrong.classes = classes;
        wrong.augmentation = augmentation;
        wrong.recipe.heads = static_cast<core::HeadTraining>(heads);
        wrong.recipe.strategies = {core::StrategyId::Softmax};
        if (strategy != int(core::StrategyId::Softmax))
            wrong.recipe.strategies.push_back(static_cast<core::StrategyId>(strategy));
        workspace.form().setSettings(wrong);
        const auto marked = [&workspace] {
            QStringList words;
            for (const QLabel* label : workspace.form().findChildren<QLabel*>())
                if (label->property("wrong").toBool())
                    words << label->text();
            return words;
        };
        QTRY_COMPARE_WITH_TIMEOUT(marked().size(), 1, support::patience);
        QVERIFY2(marked().front().contains(says), qPrintable(marked().front()));
        QVERIFY2(!marked().front().contains("--"), qPrintable(marked().front()));  // no option of the command line
        QVERIFY(!workspace.bar().start().isEnabled());
        int frames = 0;
        for (const QWidget* field : workspace.form().findChildren<QWidget*>())
            frames += field->property("wrong").toBool() && !qobject_cast<const QLabel*>(field);
        QCOMPARE(frames, 1);
        workspace.form().setSettings(quick("one"));
        QTRY_VERIFY_WITH_TIMEOUT(workspace.bar().start().isEnabled(), support::patience);
        QVERIFY(marked().isEmpty());
    }

    /// Also if it is stopped and resumed by another window.
    void trainsOnSeveralDatasets()
    {
        ui::TrainSettings settings = quick("several");
        settings.joined = QStringList{"pen-digits"};
        settings.weights = {1, 3};
        settings.splitBy = "item";
        settings.augmentation = "auto";
        settings.recipe.epochs = 4;
        settings.recipe.strategies = {core::StrategyId::Softmax};
        {
            ui::TrainWorkspace workspace(trainings(), models());
            QSignalSpy failed(&workspace, &ui::TrainWorkspace::failed);
            prepare(workspace, settings);
            // By item: 2 of 10 bars of each class are for testing.
            QVERIFY2(workspace.bar().words().contains("144 training and 66 test images of 10 classes"),
                     qPrintable(workspace.bar().words()));
            QVERIFY(workspace.form().images().division().isVisible());
            QCOMPARE(failed.size(), 0);
            connect(&workspace.run(), &ui::TrainingRun::epochDone, &workspace, [&] { workspace.run().pause(); });
            workspace.start();
            QTRY_COMPARE_WITH_TIMEOUT(workspace.run().state(), TrainingRunState::Paused, support::patience);
        }
        QCOMPARE(trainings().unfinished().size(), std::size_t{1});
        QVERIFY(trainings().unfinished().front().settings == settings);
        ui::TrainWorkspace again(trainings(), models());
        QSignalSpy trained(&again, &ui::TrainWorkspace::trained);
        again.show();
        again.form().setSettings(quick("other"));
        QTRY_VERIFY_WITH_TIMEOUT(again.unfinished().isVisible(), support::patience);
        button(again.unfinished(), "Resume")->click();
        QTRY_COMPARE_WITH_TIMEOUT(trained.size(), 1, support::patience);
        const auto& provenance = trained[0][0].value<ui::TrainedModel>().classifier->provenance;
        const std::vector<core::TrainedDataset> sets = core::trainedDatasets(provenance);
        QCOMPARE(sets.size(), std::size_t{2});
        QCOMPARE(sets[0].name + ' ' + sets[1].name, std::string("mnist pen-digits"));
        QCOMPARE(sets[0].trainingImages * 1000 + sets[1].trainingImages, 120'024);
        QCOMPARE(sets[1].splitBy, std::string("item"));
        QVERIFY(sets[0].weight == 1 && sets[1].weight == 3);
        QVERIFY(!sets[0].imagesChecksum.empty() && sets[0].imagesChecksum != sets[1].imagesChecksum);
    }

    void saysWhatCannotBeJoined_data()
    {
        QTest::addColumn<QString>("joined");
        QTest::addColumn<QString>("says");
        QTest::newRow("other classes") << m_folder.filePath("shapes")
                                       << "shapes: expected the 10 classes (0, 1, 2, 3, 4, 5, 6, 7, 8, 9) of mnist, "
                                          "found 3 classes (0, 1, 2)";
        QTest::newRow("not there") << "nothing"
                                   << "nothing: no such data set";
        QTest::newRow("the same") << "mnist"
                                  << "expected data sets with different names, found mnist twice";
    }

    void saysWhatCannotBeJoined()
    {
        QFETCH(QString, joined);
        QFETCH(QString, says);
        ui::TrainWorkspace workspace(trainings(), models());
        QSignalSpy failed(&workspace, &ui::TrainWorkspace::failed);
        prepare(workspace, quick("one"));
        ui::TrainSettings wrong = quick("one");
        wrong.joined = QStringList{joined};
        workspace.form().setSettings(wrong);
        const auto problem = [&workspace] {
            return workspace.form().images().problemOf(&workspace.form().images().moreDatasets());
        };
        QTRY_VERIFY_WITH_TIMEOUT(!problem().isEmpty(), support::patience);
        QVERIFY2(tests::isOneLineWith(problem(), says) && !problem().contains("--"), qPrintable(problem()));
        QCOMPARE(workspace.bar().words(), problem());
        QVERIFY(!workspace.bar().start().isEnabled());
        QCOMPARE(failed.size(), 0);  // said at the field
        workspace.form().setSettings(quick("one"));
        QTRY_VERIFY_WITH_TIMEOUT(workspace.bar().start().isEnabled(), support::patience);
        QCOMPARE(problem(), QString());
    }

    void trainsToTheEnd()
    {
        ui::TrainWorkspace workspace(trainings(), models());
        QAbstractItemModelTester tester(&workspace.result().model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy trained(&workspace, &ui::TrainWorkspace::trained);
        QSignalSpy failed(&workspace, &ui::TrainWorkspace::failed);
        QSignalSpy epochs(&workspace.run(), &ui::TrainingRun::epochDone);
        QSignalSpy watched(&workspace.run(), &ui::TrainingRun::watched);
        prepare(workspace, quick("tiny"));
        workspace.bar().start().click();
        QCOMPARE(workspace.run().state(), TrainingRunState::Running);
        QVERIFY(!workspace.form().images().isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(trained.size(), 1, support::patience);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(workspace.run().state(), TrainingRunState::Idle);
        QVERIFY(workspace.form().images().isEnabled());

        // The curves hold what was reported.
        QCOMPARE(epochs.size(), 3 + 2 + 1);
        QCOMPARE(workspace.curves().curves().stages(),
                 (std::vector<core::StageId>{{core::StageKind::Trunk},
                                             {core::StageKind::Heads},
                                             core::StageId::network(core::StrategyId::MultiLabel)}));
        const auto& reports = workspace.curves().curves().reports({core::StageKind::Trunk});
        QCOMPARE(reports.size(), std::size_t{3});
        workspace.curves().stages().setCurrentIndex(0);
        emit workspace.curves().stages().activated(0);
        for (int epoch = 0; epoch < 3; ++epoch) {
            const auto& report = reports[static_cast<std::size_t>(epoch)];
            QCOMPARE(epochs[epoch][0].value<core::StageEpoch>().report.loss, report.loss);
            QCOMPARE(workspace.curves().loss().training()[epoch], QPointF(epoch + 1, report.loss));
            QCOMPARE(workspace.curves().loss().held()[epoch], QPointF(epoch + 1, report.held->loss));
            QCOMPARE(workspace.curves().accuracy().training()[epoch], QPointF(epoch + 1, 100.0 * report.accuracy));
            QCOMPARE(workspace.curves().accuracy().held()[epoch], QPointF(epoch + 1, 100.0 * report.held->accuracy));
        }

        // The filters moved.
        QVERIFY(watched.size() >= 4);
        QVERIFY(watched.front()[0].value<ui::WatchedLayer>().layer.filters
                != workspace.features().layer()->layer.filters);
        QCOMPARE(workspace.features().layer()->layer.maps.shape(), (core::Shape{16, 26, 26}));

        // The result is the model's own record.
        const auto model = trained[0][0].value<ui::TrainedModel>();
        ui::ResultModel& table = workspace.result().model();
        QCOMPARE(table.rowCount(), 6);  // with what else the pairs' heads can answer by
        QCOMPARE(table.index(2, ui::ResultModel::Name).data().toString(), "Multi-label, exact match");
        const double accuracy = model.classifier->records.at(core::StrategyId::Pairwise).accuracy;
        QCOMPARE(table.index(1, ui::ResultModel::Accuracy).data().toString(),
                 QString::number(100.0 * accuracy, 'f', 2) + " %");
        QVERIFY(core::readModel(model.path.toStdString()).records == model.classifier->records);
        QVERIFY(model.classifier->provenance.contains("recipe"));
        QVERIFY(trainings().unfinished().empty());
        QCOMPARE(QDir(m_folder.filePath("training")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());

        QSignalSpy saved(&workspace, &ui::TrainWorkspace::saved);
        workspace.saveModel(m_folder.filePath("copy.safetensors"));
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, support::patience);
        QCOMPARE(core::readModel(m_folder.filePath("copy.safetensors").toStdString()).name, std::string("tiny"));
    }

    void pausesBetweenTwoSteps()
    {
        ui::TrainWorkspace workspace(trainings(), models());
        prepare(workspace, endless("paused"));
        workspace.start();
        QTRY_VERIFY_WITH_TIMEOUT(workspace.run().progress() && workspace.run().progress()->samplesDone > 0,
                                 support::patience);
        workspace.bar().pause().click();
        QCOMPARE(workspace.run().state(), TrainingRunState::Paused);
        QCOMPARE(workspace.bar().pause().text(), "Resume");
        QSignalSpy progressed(&workspace.run(), &ui::TrainingRun::progressed);
        QTest::qWait(300);  // deliver the signals that are queued
        progressed.clear();
        QTest::qWait(1500);
        // the step that was running
        QVERIFY2(progressed.size() <= 1, qPrintable(QString::number(progressed.size())));
        progressed.clear();
        workspace.bar().pause().click();
        QTRY_VERIFY_WITH_TIMEOUT(!progressed.empty(), support::patience);
        workspace.bar().pause().click();
        workspace.run().cancel(ui::TrainingRun::Keep::Nothing);  // out of the pause, too
        QTRY_COMPARE_WITH_TIMEOUT(workspace.run().state(), TrainingRunState::Idle, support::patience);
        QVERIFY(trainings().unfinished().empty());
    }

    void cancelAsksWhetherToKeep_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("stops");
        QTest::addColumn<bool>("kept");
        QTest::newRow("keep") << "Stop and keep" << true << true;
        QTest::newRow("throw away") << "Stop and discard" << true << false;
        QTest::newRow("go on") << "Continue training" << false << true;
    }

    void cancelAsksWhetherToKeep()
    {
        QFETCH(QString, answer);
        QFETCH(bool, stops);
        QFETCH(bool, kept);
        {
            ui::TrainWorkspace workspace(trainings(), models());
            prepare(workspace, endless("cancelled"));
            workspace.start();
            QTRY_VERIFY_WITH_TIMEOUT(!workspace.curves().curves().stages().empty(), support::patience);
            workspace.bar().cancel().click();
            auto* box = workspace.findChild<QMessageBox*>();
            QVERIFY(box);
            QCOMPARE(workspace.run().state(), TrainingRunState::Running);
            button(*box, answer)->click();
            if (stops)
                QTRY_COMPARE_WITH_TIMEOUT(workspace.run().state(), TrainingRunState::Idle, support::patience);
            else
                QCOMPARE(workspace.run().state(), TrainingRunState::Running);
            QTRY_COMPARE_WITH_TIMEOUT(workspace.unfinished().isVisible(), stops && kept, support::patience);
        }
        QCOMPARE(trainings().unfinished().size(), kept ? std::size_t{1} : std::size_t{0});
    }

    void goesOnAfterARestart()
    {
        ui::TrainSettings settings = quick("restarted");
        settings.recipe.epochs = 6;
        int done = 0;
        {
            ui::TrainWorkspace workspace(trainings(), models());
            prepare(workspace, settings);
            connect(&workspace.run(), &ui::TrainingRun::epochDone, &workspace, [&] { workspace.run().pause(); });
            workspace.start();
            QTRY_COMPARE_WITH_TIMEOUT(workspace.run().state(), TrainingRunState::Paused, support::patience);
            QVERIFY(trainings().unfinished().empty());  // it is not: it runs
        }                                               // the window is closed during the training
        const auto left = trainings().unfinished();
        QCOMPARE(left.size(), std::size_t{1});
        done = left.front().position.epoch;
        QVERIFY(done >= 1 && done < 6);
        QVERIFY(left.front().settings == settings);

        ui::TrainWorkspace again(trainings(), models());
        QSignalSpy trained(&again, &ui::TrainWorkspace::trained);
        again.show();
        QTRY_VERIFY_WITH_TIMEOUT(again.unfinished().isVisible(), support::patience);
        QPushButton* resume = button(again.unfinished(), "Resume");
        QCOMPARE(resume->accessibleName(),
                 QString("Resume the training of restarted, stopped in trunk, epoch %1 of 6").arg(done));
        resume->click();
        QTRY_COMPARE_WITH_TIMEOUT(again.run().state(), TrainingRunState::Running, support::patience);
        QVERIFY(!again.unfinished().isVisible());  // it goes on
        QTRY_COMPARE_WITH_TIMEOUT(trained.size(), 1, support::patience);
        QCOMPARE(again.curves().curves().reports({core::StageKind::Trunk}).size(),
                 std::size_t{6});  // those of the first window, too
        QCOMPARE(again.curves().curves().reports({core::StageKind::Trunk}).front().epoch, 1);
        QVERIFY(again.curves().curves().reports({core::StageKind::Trunk}).front().held.has_value());
        QTRY_VERIFY_WITH_TIMEOUT(!again.unfinished().isVisible(), support::patience);
        QVERIFY(again.form().settings() == settings);

        // As if it had never stopped.
        ui::TrainWorkspace undisturbed(trainings(), models());
        QSignalSpy finished(&undisturbed, &ui::TrainWorkspace::trained);
        prepare(undisturbed, settings);
        undisturbed.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, support::patience);
        const auto one = trained[0][0].value<ui::TrainedModel>(), other = finished[0][0].value<ui::TrainedModel>();
        QVERIFY(one.classifier->trunk == other.classifier->trunk && one.classifier->heads == other.classifier->heads);
        QCOMPARE(one.classifier->name, std::string("restarted"));
        QCOMPARE(other.classifier->name, std::string("restarted-2"));  // nothing is overwritten
    }

    void throwsAway()
    {
        {
            ui::TrainWorkspace workspace(trainings(), models());
            prepare(workspace, endless("unwanted"));
            workspace.start();
            QTRY_VERIFY_WITH_TIMEOUT(!workspace.curves().curves().stages().empty(), support::patience);
        }
        QTRY_VERIFY_WITH_TIMEOUT(ui::Lane::endAll(), support::patience);  // the job may hold its folder
        ui::TrainWorkspace again(trainings(), models());
        again.show();
        QTRY_VERIFY_WITH_TIMEOUT(again.unfinished().isVisible(), support::patience);
        button(again.unfinished(), "Discard")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!again.unfinished().isVisible(), support::patience);
        QVERIFY(trainings().unfinished().empty());
    }

    void saysWhatFailed()
    {
        const QString file = m_folder.filePath("no-folder");
        core::writeFile(file.toStdString(), std::string_view("a file"));
        ui::TrainWorkspace workspace(trainings(), file + "/models");
        QSignalSpy failed(&workspace, &ui::TrainWorkspace::failed);
        QSignalSpy trained(&workspace, &ui::TrainWorkspace::trained);
        prepare(workspace, quick("homeless"));
        workspace.start();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, support::patience);
        QVERIFY(!failed[0][0].toString().contains('\n'));
        QCOMPARE(trained.size(), 1);  // it is there all the same, and its checkpoints are kept
        QTRY_COMPARE_WITH_TIMEOUT(trainings().unfinished().size(), std::size_t{1}, support::patience);
    }

    void theModelGoesToTheChooser()
    {
        ui::MainWindow window;
        window.resize(1280, 800);
        window.show();
        window.showWorkspace(&window.train());
        window.train().form().setSettings(quick("chosen"));
        QTRY_VERIFY_WITH_TIMEOUT(window.train().bar().start().isEnabled(), support::patience);
        window.train().start();
        auto* models = window.findChild<ui::ModelChooser*>();
        QTRY_COMPARE_WITH_TIMEOUT(models->current(), "chosen", support::patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            models->itemData(models->currentIndex(), Qt::ToolTipRole).toString().endsWith("models/chosen.safetensors"),
            support::patience);
        QCOMPARE(window.message(), QString());
    }

    void closingDuringATrainingAsks_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("closes");
        QTest::newRow("keep") << "Keep progress and close" << true;
        QTest::newRow("throw away") << "Discard progress and close" << true;
        QTest::newRow("go on") << "Do not close" << false;
    }

    void closingDuringATrainingAsks()
    {
        QFETCH(QString, answer);
        QFETCH(bool, closes);
        ui::MainWindow window;
        window.showWorkspace(&window.train());
        window.show();
        window.train().form().setSettings(endless("asked"));
        QTRY_VERIFY_WITH_TIMEOUT(window.train().bar().start().isEnabled(), support::patience);
        window.train().bar().start().click();
        QTRY_VERIFY_WITH_TIMEOUT(window.train().run().progress().has_value(), support::patience);
        window.close();
        window.close();  // asks once
        QVERIFY(window.isVisible());
        QCOMPARE(window.findChildren<QMessageBox*>().size(), 1);
        QVERIFY(button(*window.findChild<QMessageBox*>(), answer));
        button(*window.findChild<QMessageBox*>(), answer)->click();
        QTRY_COMPARE(window.isVisible(), !closes);
        QCOMPARE(window.train().run().state() == TrainingRunState::Running, !closes);
        if (!closes)
            window.train().run().cancel(ui::TrainingRun::Keep::Nothing);
    }

    void closingAsksNothingAtRest()
    {
        ui::MainWindow window;
        window.show();
        window.close();
        QVERIFY(!window.isVisible());
    }
};

RUNOFF_WIDGET_TEST(TrainWorkspaceTest)
#include "train_workspace_test.moc"

#include "tests/guide/guide_desk.h"
#include "ui/collect/form_preview.h"
#include "ui/dataset/dataset_bar.h"
#include "ui/dataset/dataset_workspace.h"
#include "ui/experiment/experiment_bar.h"
#include "ui/experiment/experiment_workspace.h"
#include "ui/experiment/results_browser.h"
#include "ui/train/run_bar.h"
#include "ui/train/train_form.h"
#include "ui/train/train_workspace.h"

#include <QFile>
#include <QPushButton>
#include <QTest>

namespace guide {

namespace {

/// The images of the Debian package dataset-fashion-mnist, so that the pictures need no download.
const QString garments = QStringLiteral("fashion-mnist");

void takeDataset(Desk& desk)
{
    ui::DatasetWorkspace& dataset = desk.window().dataset();
    desk.openModel(QStringLiteral("fashion-mnist-lenet"));
    desk.window().showWorkspace(&dataset);
    dataset.open(garments);
    using State = ui::EvaluationRun::State;
    Desk::waitFor("images", [&] { return dataset.evaluation().state() == State::Needed; });
    dataset.evaluation().start();
    Desk::waitFor("the evaluation", [&] { return dataset.evaluation().state() == State::Done; });
    desk.save(desk.window(), QStringLiteral("dataset-images"));
    dataset.bar().setPage(ui::DatasetBar::Page::Confusion);
    emit dataset.bar().pageChanged();
    desk.save(desk.window(), QStringLiteral("dataset-confusion"));
}

ui::TrainSettings shortTraining()
{
    ui::TrainSettings settings;
    settings.dataset = garments;
    settings.fraction = 0.02;
    settings.recipe.architecture = "lenet-small";
    settings.recipe.strategies = {core::StrategyId::Softmax, core::StrategyId::Pairwise};
    settings.recipe.epochs = 8;
    settings.recipe.headEpochs = 6;
    return settings;
}

void takeTraining(Desk& desk)
{
    ui::TrainWorkspace& train = desk.window().train();
    desk.window().showWorkspace(&train);
    train.form().setSettings(shortTraining());
    Desk::waitFor("the data set", [&] { return train.bar().start().isEnabled(); });
    bool done = false;
    const auto connection = QObject::connect(&train, &ui::TrainWorkspace::trained, [&done] { done = true; });
    train.start();
    Desk::waitFor("the training", [&done] { return done; });
    QObject::disconnect(connection);
    Desk::waitFor("the estimate", [&] { return !train.estimate().busy(); });
    train.bar().setResult({});  // names a temporary folder
    desk.save(desk.window(), QStringLiteral("train"));
}

/// A copy of results with the date of a day in the past, because the list shows it.
QString datedCopy(const QString& to)
{
    QFile::copy(QStringLiteral(RUNOFF_SOURCE_DIR "/docs/results/fair-mnist-1-percent.json"), to);
    QFile file(to);
    if (!file.open(QIODevice::Append) || !file.setFileTime(pictureDate.startOfDay(), QFileDevice::FileModificationTime))
        qFatal("%s: cannot be dated", qPrintable(to));
    return to;
}

void takeForm(Desk& desk)
{
    ui::FormPreview form;
    form.setPlan(core::FormPlan{.id = 1, .rows = 10, .classes = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}});
    form.resize(form.sizeHint());
    form.show();
    desk.save(form, QStringLiteral("form"));
}

void takeExperiments(Desk& desk)
{
    ui::ExperimentWorkspace& experiment = desk.window().experiment();
    desk.window().openResults(datedCopy(desk.home() + QStringLiteral("/fair on mnist.json")));
    Desk::waitFor("the results", [&] { return experiment.savedResults().shownPages() == 1; });
    QTest::qWait(1500);
    desk.save(desk.window(), QStringLiteral("experiment-results"));
    experiment.bar().setPage(ui::ExperimentBar::Page::Experiment);
    emit experiment.bar().pageChanged();
    QTest::qWait(1500);
    desk.save(desk.window(), QStringLiteral("experiment"));
}

}  // namespace

void takeData(Desk& desk)
{
    takeDataset(desk);
    takeTraining(desk);
    takeExperiments(desk);
    takeForm(desk);
}

}  // namespace guide

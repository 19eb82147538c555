#include "ui/train/train_workspace.h"

#include "core/training/learning_curves.h"
#include "ui/train/curves_view.h"
#include "ui/train/features_view.h"
#include "ui/train/image_fields.h"
#include "ui/train/result_view.h"
#include "ui/train/run_bar.h"
#include "ui/train/train_command.h"
#include "ui/train/train_form.h"
#include "ui/train/train_presets.h"
#include "ui/train/train_words.h"
#include "ui/train/unfinished_list.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace ui {

TrainWorkspace::TrainWorkspace(const TrainingFolder& folder, const QString& models, QWidget* parent)
    : QWidget(parent),
      m_form(new TrainForm(this)),
      m_bar(new RunBar(this)),
      m_unfinished(new UnfinishedList(this)),
      m_curves(new CurvesView(this)),
      m_features(new FeaturesView(this)),
      m_result(new ResultView(this)),
      m_folder(folder),
      m_run(folder, models)
{
    arrange();
    m_form->setSettings(TrainPresets::last());
    connectParts();
    showState();
}

TrainWorkspace::~TrainWorkspace()
{
    if (m_started)
        TrainPresets::keepLast(m_form->settings());
}

void TrainWorkspace::arrange()
{
    auto* watch = new Section(tr("Filters and features"), this);
    watch->content().addWidget(m_features, 1);
    auto* below = new QHBoxLayout;
    below->setSpacing(12);
    below->addWidget(watch, 2);
    below->addWidget(m_result, 3);
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_unfinished);
    column->addWidget(m_bar);
    column->addWidget(m_curves, 5);
    column->addLayout(below, 4);
    auto* halves = new QSplitter(Qt::Horizontal, this);
    halves->setHandleWidth(12);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_form);
    halves->addWidget(right);
    halves->setStretchFactor(0, 0);
    halves->setStretchFactor(1, 1);
    halves->setSizes({340, 900});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->addWidget(halves);
}

void TrainWorkspace::connectParts()
{
    connect(m_form, &TrainForm::changed, this, &TrainWorkspace::takeSettings);
    connect(m_form, &TrainForm::fetchWanted, this, &TrainWorkspace::fetchWanted);
    connect(m_form, &TrainForm::folderWanted, this, &TrainWorkspace::askFolder);
    connect(m_form, &TrainForm::joinedFolderWanted, this, &TrainWorkspace::askJoinedFolder);
    connect(m_form, &TrainForm::failed, this, &TrainWorkspace::failed);
    connect(m_curves, &CurvesView::failed, this, &TrainWorkspace::failed);
    connect(m_curves, &CurvesView::saved, this, &TrainWorkspace::saved);
    connect(&m_bar->start(), &QPushButton::clicked, this, &TrainWorkspace::start);
    connect(&m_bar->pause(), &QPushButton::clicked, this,
            [this] { m_run.state() == TrainingRun::State::Paused ? m_run.resume() : m_run.pause(); });
    connect(&m_bar->cancel(), &QPushButton::clicked, this, &TrainWorkspace::askCancel);
    connect(&m_bar->save(), &QPushButton::clicked, this, &TrainWorkspace::askSave);
    connect(&m_bar->command(), &QPushButton::clicked, this, &TrainWorkspace::askCommand);
    connect(&m_result->command(), &QPushButton::clicked, this, [this] { emit commandWanted(m_modelCommand); });
    connect(m_unfinished, &UnfinishedList::resumeWanted, this, &TrainWorkspace::resume);
    connect(m_unfinished, &UnfinishedList::dropWanted, this, &TrainWorkspace::drop);
    connect(&m_library, &DatasetLibrary::found, m_form, &TrainForm::setDatasets);
    connect(&m_library, &DatasetLibrary::opened, this, &TrainWorkspace::takeData);
    connect(&m_library, &DatasetLibrary::failed, this, &TrainWorkspace::takeFailure);
    connect(&m_estimate, &TrainingEstimate::changed, this, &TrainWorkspace::showState);
    connect(&m_run, &TrainingRun::changed, this, &TrainWorkspace::showState);
    connect(&m_run, &TrainingRun::progressed, this, [this] {
        if (!m_run.idle())
            m_bar->showRun(m_run);
    });
    connect(&m_run, &TrainingRun::epochDone, m_curves, &CurvesView::add);
    connect(&m_run, &TrainingRun::watched, this, [this](const WatchedLayer& layer) { m_features->setLayer(layer); });
    connect(&m_run, &TrainingRun::trained, this, &TrainWorkspace::takeModel);
    connect(&m_run, &TrainingRun::failed, this, [this](const QString& message) {
        lookForUnfinished();
        emit failed(message);
    });
    connect(&m_run, &TrainingRun::stopped, this, [this](bool kept) {
        m_bar->setResult(kept ? tr("Stopped. The result is kept.") : tr("Stopped. No result is kept."));
        lookForUnfinished();
    });
}

void TrainWorkspace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_started, true))
        return;
    m_library.find();
    lookForUnfinished();
}

void TrainWorkspace::lookAgain()
{
    if (m_started)
        m_library.find();
}

void TrainWorkspace::open(const QString& nameOrFolder)
{
    if (!m_run.idle())
        return;
    TrainSettings settings = m_form->settings();
    settings.dataset = nameOrFolder;
    settings.joined.clear();
    settings.weights.clear();
    m_form->setSettings(settings);
}

void TrainWorkspace::takeSettings()
{
    const TrainSettings settings = m_form->settings();
    if (m_started && !settings.dataset.isEmpty() && sourceOf(settings) != m_source) {
        m_source = sourceOf(settings);
        m_data.reset();
        m_unopened.clear();
        m_library.open(*m_source);
    }
    if (m_run.idle())
        m_estimate.ask(m_data, settings, m_threads);
    showState();
}

void TrainWorkspace::takeData(const std::shared_ptr<const core::TrainTest>& images, const QString& name)
{
    m_data = images;
    if (!std::exchange(m_firstOpened, false))  // the workspace itself opens the first data set
        emit opened();
    for (const std::string& remark : m_data->remarks)
        emit failed(QString::fromStdString(remark));
    m_form->setData(*m_data);
    m_form->images().explainDataset(m_source->names.size() == 1 ? splitWords(name, *m_data) : QString());
    if (const auto training = std::exchange(m_toResume, std::nullopt))
        begin({m_data, training->settings, training->folder, m_threads});
    else
        takeSettings();
}

void TrainWorkspace::takeFailure(const QString& message)
{
    const QString option = QStringLiteral("--dataset: ");
    m_toResume.reset();
    m_data.reset();
    m_unopened = message.startsWith(option) ? message.mid(option.size()) : message;
    showState();
    if (m_source->names.size() == 1)  // otherwise, the form shows the problem where the user can solve it
        emit failed(message);
}

void TrainWorkspace::setClassifier(const std::shared_ptr<const core::Classifier>& classifier)
{
    if (m_run.idle() && classifier && classifier != m_model)  // the curves of the last training are visible already
        m_curves->showModel(core::learningCurves(classifier->provenance), QString::fromStdString(classifier->title));
}

void TrainWorkspace::start()
{
    if (m_run.idle() && m_data && m_estimate.forecast())
        begin({m_data, m_form->settings(), {}, m_threads});
}

void TrainWorkspace::askCommand()
{
    const TrainingJob& job = m_run.job();
    if (!m_run.idle())
        return emit commandWanted(trainOptions(job.settings, job.data.get(), job.threads));
    const TrainSettings settings = m_form->settings();
    if (settings.dataset.isEmpty())
        return emit failed(tr("Choose a data set first."));
    emit commandWanted(trainOptions(settings, m_data.get(), m_threads));
}

void TrainWorkspace::begin(const TrainingJob& job)
{
    if (!m_run.idle())
        return;
    TrainPresets::keepLast(job.settings);
    m_curves->clear();
    m_features->setLayer(std::nullopt);
    m_bar->setResult({});
    m_unfinished->leaveOut(job.folder);
    m_run.start(job);
}

void TrainWorkspace::resume(const UnfinishedTraining& training)
{
    if (!m_run.idle())
        return;
    if (m_data && sourceOf(training.settings) == m_source) {
        m_form->setSettings(training.settings);
        return begin({m_data, training.settings, training.folder, m_threads});
    }
    m_toResume = training;
    m_form->setSettings(training.settings);  // also opens the data set
}

void TrainWorkspace::drop(const UnfinishedTraining& training)
{
    m_files.run(
        this, [folder = training.folder] { TrainingFolder::drop(folder); }, [this] { lookForUnfinished(); },
        [this](const QString& message) { emit failed(message); });
}

void TrainWorkspace::lookForUnfinished()
{
    struct Found {
        std::vector<UnfinishedTraining> trainings;
        QStringList damaged;
    };
    m_files.run(
        this,
        [folder = m_folder] {
            Found found;
            found.trainings = folder.unfinished(&found.damaged);
            return found;
        },
        [this](const Found& found) {
            if (m_run.idle())
                m_unfinished->leaveOut({});
            m_unfinished->show(found.trainings);
            showState();
            for (const QString& line : found.damaged)
                if (!std::exchange(m_saidDamaged[line], true))
                    emit failed(tr("An unfinished training cannot be read and is ignored: %1").arg(line));
        },
        [this](const QString& message) { emit failed(message); });
}

void TrainWorkspace::showState()
{
    m_form->setEditable(m_run.idle());
    if (m_run.idle())
        m_form->images().setAugmentation(
            m_estimate.forecast() ? TrainWords::augmentation(m_estimate.forecast()->augmentation) : QString());
    if (!m_run.idle())
        m_form->showProblem(TrainField::None, {});
    else if (m_unopened.isEmpty())
        m_form->showProblem(m_estimate.field(), m_estimate.problem());
    else
        m_form->showProblem(m_source->names.size() == 1 ? TrainField::Dataset : TrainField::Joined, m_unopened);
    m_unfinished->setEnabled(m_run.idle());
    m_bar->save().setVisible(m_model && m_run.idle());
    if (m_run.idle())
        m_bar->showReady(m_estimate,
                         m_data             ? RunBar::Images::Open
                         : m_library.busy() ? RunBar::Images::Opening
                                            : RunBar::Images::None,
                         m_unopened);
    else
        m_bar->showRun(m_run);
}

void TrainWorkspace::takeModel(const TrainedModel& model)
{
    m_model = model.classifier;
    const TrainingJob& job = m_run.job();
    m_modelCommand = trainOptions(job.settings, job.data.get(), job.threads);
    m_curves->showFirst();
    m_result->setClassifier(model.classifier);
    const QString title = QString::fromStdString(model.classifier->title);
    const QString took = TrainWords::duration(model.seconds);
    m_bar->setResult(model.path.isEmpty() ? tr("Finished %1 in %2, but the model could not be saved.").arg(title, took)
                                          : tr("Finished %1 in %2. Saved as %3").arg(title, took, model.path));
    lookForUnfinished();
    showState();
    emit trained(model);
    takeSettings();
}

}  // namespace ui

#include "ui/experiment/experiment_workspace.h"

#include "core/data/division.h"
#include "ui/dataset/dataset_folders.h"
#include "ui/dataset/model_fit.h"
#include "ui/experiment/calibration_page.h"
#include "ui/experiment/experiment_bar.h"
#include "ui/experiment/experiment_page.h"
#include "ui/experiment/results_browser.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

ExperimentWorkspace::ExperimentWorkspace(const std::filesystem::path& results, QWidget* parent)
    : QWidget(parent),
      m_bar(new ExperimentBar(this)),
      m_above(new QWidget(this)),
      m_note(new QLabel(m_above)),
      m_stack(new QStackedWidget(this)),
      m_experiment(new ExperimentPage(results, this)),
      m_saved(new ResultsBrowser(results, this)),
      m_calibration(new CalibrationPage(this))
{
    m_note->setObjectName(QStringLiteral("muted"));
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->hide();
    m_stack->addWidget(m_experiment);
    m_stack->addWidget(m_calibration);
    m_stack->addWidget(m_saved);
    auto* above = new QVBoxLayout(m_above);
    above->setContentsMargins(0, 0, 0, 0);
    above->addWidget(m_note);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    column->addWidget(m_bar);
    column->addWidget(m_above);
    column->addWidget(m_stack, 1);
    const QSettings settings;
    m_experiment->restore(settings);
    m_bar->setPage(static_cast<ExperimentBar::Page>(
        std::clamp(settings.value(QStringLiteral("experiment/page"), 0).toInt(), 0, 2)));
    connectParts();
    m_calibration->show(m_run);
    showPage();
}

ExperimentWorkspace::~ExperimentWorkspace()
{
    if (!m_started)
        return;  // the workspace was never shown, so its settings did not change
    QSettings settings;
    if (m_source.names.size() < 2)  // the plan names joined data sets
        settings.setValue(QStringLiteral("experiment/dataset"), m_bar->current());
    settings.setValue(QStringLiteral("experiment/page"), static_cast<int>(m_bar->page()));
    m_experiment->save(settings);
}

void ExperimentWorkspace::setThreads(int threads)
{
    m_experiment->run().setThreads(threads);
}

void ExperimentWorkspace::connectParts()
{
    connect(m_bar, &ExperimentBar::datasetWanted, this, &ExperimentWorkspace::choose);
    connect(m_bar, &ExperimentBar::fetchWanted, this, &ExperimentWorkspace::fetchWanted);
    connect(m_bar, &ExperimentBar::folderWanted, this, [this] { choose(DatasetFolders::ask(this)); });
    connect(m_bar, &ExperimentBar::pageChanged, this, &ExperimentWorkspace::showPage);
    connect(&m_library, &DatasetLibrary::found, this, &ExperimentWorkspace::takeFound);
    connect(&m_library, &DatasetLibrary::unusable, this, &ExperimentWorkspace::failed);
    connect(&m_library, &DatasetLibrary::opened, this, &ExperimentWorkspace::takeData);
    connect(&m_library, &DatasetLibrary::failed, this, &ExperimentWorkspace::takeFailure);
    connect(m_experiment, &ExperimentPage::dataWanted, this,
            qOverload<const core::DataSource&>(&ExperimentWorkspace::open));
    connect(m_experiment, &ExperimentPage::commandWanted, this, &ExperimentWorkspace::commandWanted);
    connect(m_calibration, &CalibrationPage::commandWanted, this, &ExperimentWorkspace::commandWanted);
    connect(m_experiment, &ExperimentPage::saved, this, &ExperimentWorkspace::saved);
    connect(m_experiment, &ExperimentPage::failed, this, &ExperimentWorkspace::failed);
    connect(m_saved, &ResultsBrowser::saved, this, &ExperimentWorkspace::saved);
    connect(m_saved, &ResultsBrowser::failed, this, &ExperimentWorkspace::failed);
    connect(m_experiment, &ExperimentPage::activeChanged, m_bar, &ExperimentBar::setLocked);
    connect(m_calibration, &CalibrationPage::startWanted, &m_run, &CalibrationRun::start);
    connect(m_calibration, &CalibrationPage::cancelWanted, &m_run, &CalibrationRun::cancel);
    connect(&m_run, &CalibrationRun::changed, this, [this] { m_calibration->show(m_run); });
    connect(&m_run, &CalibrationRun::progressed, this, [this] { m_calibration->show(m_run); });
}

void ExperimentWorkspace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_started, true)) {
        m_note->setText(tr("Looking for data sets…"));
        m_note->show();
        m_experiment->begin();
        m_library.find();
        if (m_bar->page() == ExperimentBar::Page::Results)
            m_saved->find();
    }
    m_run.setSubject(m_classifier, m_data);
}

void ExperimentWorkspace::takeFound(const std::vector<core::FoundDataset>& datasets)
{
    m_bar->setDatasets(datasets);
    if (m_data || m_library.busy())
        return;
    m_fallback = m_bar->first();
    const QString last = QSettings().value(QStringLiteral("experiment/dataset")).toString();
    if (!last.isEmpty() || !m_fallback.isEmpty())
        return open(last.isEmpty() ? std::exchange(m_fallback, {}) : last);
    m_note->setText(tr("No data set was found in %1. Download one from the list above, or open a folder.")
                        .arg(DatasetLibrary::places().join(QStringLiteral(", "))));
    m_note->show();
}

void ExperimentWorkspace::show(const KeptExperiment& kept)
{
    m_bar->setPage(ExperimentBar::Page::Experiment);
    showPage();
    m_experiment->show(kept);
}

void ExperimentWorkspace::open(const QString& nameOrFolder)
{
    open(core::DataSource{.names = {nameOrFolder.toStdString()}});
}

void ExperimentWorkspace::openResults(const QString& file)
{
    m_bar->setPage(ExperimentBar::Page::Results);
    showPage();
    m_saved->open(file);
}

void ExperimentWorkspace::open(const core::DataSource& source)
{
    QStringList names;
    for (const std::string& name : source.names)
        names << QString::fromStdString(name);
    m_note->setText(tr("Opening %1…").arg(names.join(QStringLiteral(", "))));
    m_note->show();
    m_opening = source;
    m_library.open(source);
}

void ExperimentWorkspace::takeData(const std::shared_ptr<const core::TrainTest>& images, const QString& name)
{
    if (m_experiment->run().active())
        return m_bar->showDataset(m_name);  // an experiment on the previous data set has started
    m_data = images;
    m_name = name;
    m_source = m_opening;
    m_bar->showDataset(name);
    m_note->setVisible(!images->note.empty());
    m_note->setText(noteOn(*images));
    m_experiment->setData(images, m_source);
    if (std::exchange(m_asked, false))
        emit opened();
    if (isVisible())
        m_run.setSubject(m_classifier, m_data);
}

void ExperimentWorkspace::takeFailure(const QString& message)
{
    m_asked = false;
    if (!m_experiment->showUnopened(m_opening, message))
        emit failed(message);
    m_bar->showDataset(m_name);
    const QString fallback = std::exchange(m_fallback, {});
    if (!m_data && !fallback.isEmpty())
        return open(fallback);
    m_note->hide();
}

void ExperimentWorkspace::choose(const QString& nameOrFolder)
{
    if (nameOrFolder.isEmpty())
        return;
    m_asked = true;
    m_experiment->leavePlanData();
    open(nameOrFolder);
}

void ExperimentWorkspace::setClassifier(const std::shared_ptr<const core::Classifier>& classifier)
{
    m_classifier = classifier;
    if (m_bar->page() == ExperimentBar::Page::Calibration)
        openTrainingData();
    if (isVisible())
        m_run.setSubject(m_classifier, m_data);
}

std::optional<core::EvaluateOptions> ExperimentWorkspace::calibrationCommand() const
{
    if (m_source.names.size() != 1)  // the command measures one data set
        return std::nullopt;
    core::EvaluateOptions options;
    options.data.dataset = m_source.names.front();
    if (m_source.splitBy && m_data->splitBy)
        options.data.splitBy = core::toText(*m_source.splitBy);
    options.calibration = true;
    return options;
}

void ExperimentWorkspace::lookAgain()
{
    if (m_started)
        m_library.find();
}

/// Opens the data set that the model was trained on if the open data set does not fit the model.
void ExperimentWorkspace::openTrainingData()
{
    if (!m_data || !m_classifier || m_experiment->run().active()
        || ModelFits::of(*m_classifier, m_data->test) == ModelFit::KnownClasses)
        return;
    if (const QString wanted = m_bar->find(ModelFits::trainedOn(*m_classifier)); !wanted.isEmpty() && wanted != m_name)
        open(wanted);
}

void ExperimentWorkspace::showPage()
{
    m_stack->setCurrentIndex(static_cast<int>(m_bar->page()));
    m_above->setVisible(m_bar->page() != ExperimentBar::Page::Results);
    if (m_started && m_bar->page() == ExperimentBar::Page::Results)
        m_saved->find();
    if (m_started && m_bar->page() == ExperimentBar::Page::Calibration)
        openTrainingData();
}

}  // namespace ui

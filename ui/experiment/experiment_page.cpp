#include "ui/experiment/experiment_page.h"

#include "core/data/division.h"
#include "ui/experiment/experiment_words.h"
#include "ui/experiment/plan_form.h"
#include "ui/experiment/protocol_list.h"
#include "ui/experiment/results_page.h"
#include "ui/experiment/start_panel.h"
#include "ui/widgets/save_path.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

namespace ui {

ExperimentPage::ExperimentPage(const std::filesystem::path& folder, QWidget* parent)
    : QSplitter(parent),
      m_protocols(new ProtocolList),
      m_form(new PlanForm),
      m_open(new QPushButton(tr("Ope&n plan…"))),
      m_copy(new QPushButton(tr("Save plan as &copy…"))),
      m_start(new StartPanel),
      m_results(new ResultsPage),
      m_run(folder)
{
    setChildrenCollapsible(false);
    setHandleWidth(14);
    addWidget(makeLeft());
    addWidget(m_results);
    setStretchFactor(1, 1);
    setSizes({330, 900});
    m_pause.setSingleShot(true);
    m_pause.setInterval(300);
    connectParts();
    showRun();
}

ExperimentPage::~ExperimentPage() = default;

QWidget* ExperimentPage::makeLeft()
{
    m_open->setToolTip(tr("Open a plan file (.json)"));
    m_copy->setToolTip(tr("Save the plan with the changes below to a plan file (.json)"));
    m_small = new QPushButton;
    nameSmall();
    m_small->setToolTip(
        tr("Use fewer trials and shares for a quick first result. To restore the plan, choose the protocol again."));
    m_choices = new QWidget;
    auto* files = new QHBoxLayout;
    files->setSpacing(6);
    files->addWidget(m_open);
    files->addWidget(m_copy);
    auto* inner = new QVBoxLayout(m_choices);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(8);
    inner->addWidget(m_protocols, 1);
    inner->addLayout(files);
    inner->addWidget(m_form);
    inner->addWidget(m_small);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_choices, 1);
    column->addWidget(m_start);
    return left;
}

void ExperimentPage::connectParts()
{
    connect(&m_shelf, &PlanShelf::found, this, &ExperimentPage::takePlans);
    connect(&m_shelf, &PlanShelf::opened, this, [this](const ShelvedPlan& plan) {
        m_protocols->addPlan(plan);
        m_protocols->choose(plan.name);
    });
    connect(&m_shelf, &PlanShelf::saved, this, &ExperimentPage::saved);
    connect(&m_shelf, &PlanShelf::failed, this, &ExperimentPage::failed);
    connect(m_protocols, &ProtocolList::planChosen, this, &ExperimentPage::takeChoice);
    connect(m_open, &QPushButton::clicked, this, &ExperimentPage::askOpen);
    connect(m_copy, &QPushButton::clicked, this, &ExperimentPage::askSave);
    connect(m_form, &PlanForm::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &ExperimentPage::check);
    connect(m_start, &StartPanel::startWanted, this, &ExperimentPage::askStart);
    connect(m_form, &PlanForm::changed, this, &ExperimentPage::nameSmall);
    connect(m_small, &QPushButton::clicked, m_form, &PlanForm::makeSmall);
    connect(m_start, &StartPanel::pauseWanted, &m_run, &ExperimentRun::pause);
    connect(&m_run, &ExperimentRun::changed, this, &ExperimentPage::showRun);
    connect(&m_run, &ExperimentRun::progressed, this, [this] { m_start->show(m_run); });
    connect(&m_run, &ExperimentRun::filled, this, [this] {
        m_results->setCommand(command());
        m_results->setOwnFile(m_run.file());
        m_results->show(m_run.findings());
        m_start->show(m_run);
    });
    connect(&m_run, &ExperimentRun::failed, this, &ExperimentPage::failed);
    connect(m_results, &ResultsPage::commandWanted, this, &ExperimentPage::commandWanted);
    connect(m_results, &ResultsPage::saved, this, &ExperimentPage::saved);
    connect(m_results, &ResultsPage::failed, this, &ExperimentPage::failed);
}

void ExperimentPage::begin()
{
    if (std::exchange(m_begun, true))
        return;
    m_shelf.find(m_wish.contains(QLatin1Char('/')) ? m_wish : QString());
}

void ExperimentPage::takePlans(const std::vector<ShelvedPlan>& plans)
{
    m_protocols->setPlans(plans);
    const bool remembered = m_protocols->choose(m_wish);
    if (remembered)
        m_form->restore(QSettings());
    else if (!m_protocols->choose(QStringLiteral("fair")) && !plans.empty())
        m_protocols->choose(plans.front().name);
    nameSmall();
    m_hasPlans = true;
    if (m_kept)
        showKept();
    else
        check();
}

std::optional<KeptExperiment> ExperimentPage::running() const
{
    const ShelvedPlan* chosen = m_protocols->chosen();
    if (!m_run.active() || !chosen)
        return std::nullopt;
    return KeptExperiment{chosen->name, m_form->plan(), m_source};
}

void ExperimentPage::show(const KeptExperiment& kept)
{
    if (m_run.active())
        return emit failed(tr("An experiment is running. Its results remain on the page with the saved results."));
    m_kept = kept;
    begin();
    if (m_hasPlans)
        showKept();
}

/// Chooses the protocol, changes it to the plan that was interrupted, and opens its data sets.
void ExperimentPage::showKept()
{
    const KeptExperiment kept = *std::exchange(m_kept, std::nullopt);
    if (!m_protocols->choose(kept.name)) {  // its file is gone
        m_protocols->addPlan({kept.name, kept.plan, {}});
        m_protocols->choose(kept.name);
    }
    m_form->setPlan(kept.plan);
    nameSmall();
    if (m_data && m_source == kept.source)
        return check();
    m_run.setProblem({});
    m_wanted = kept.source;
    m_unopened.clear();
    emit dataWanted(kept.source);
}

void ExperimentPage::nameSmall()
{
    m_small->setText(tr("Use &%1 trials, 1 and 10 %").arg(m_form->smallTrials()));
}

void ExperimentPage::takeChoice()
{
    if (const ShelvedPlan* chosen = m_protocols->chosen())
        m_form->setPlan(chosen->plan);
    nameSmall();
    m_pause.start();
}

void ExperimentPage::setData(std::shared_ptr<const core::TrainTest> images, const core::DataSource& source)
{
    m_data = std::move(images);
    m_source = source;
    m_wanted.reset();
    m_unopened.clear();
    check();
}

bool ExperimentPage::showUnopened(const core::DataSource& source, const QString& problem)
{
    if (m_wanted != source)
        return false;
    m_unopened = tr("Data sets: %1").arg(problem);
    check();
    return true;
}

void ExperimentPage::leavePlanData()
{
    m_form->leaveDatasets();
    m_wanted.reset();
    m_unopened.clear();
}

void ExperimentPage::showEvent(QShowEvent* event)
{
    QSplitter::showEvent(event);
    // The other page may have opened other data.
    if (!m_run.active() && m_protocols->chosen() && m_form->problem().isEmpty() && wantsOtherData())
        m_run.setProblem(m_unopened);
}

/// Whether the plan names other data sets than those that are open. Asks for them, once and only if the page is
/// visible.
bool ExperimentPage::wantsOtherData()
{
    const std::optional<core::DataSource> source = m_form->source();
    if (!source || (m_data && *source == m_source))
        return false;
    if (isVisible() && m_wanted != source) {
        m_wanted = source;
        m_unopened.clear();
        emit dataWanted(*source);
    }
    return true;
}

void ExperimentPage::check()
{
    m_pause.stop();
    if (m_run.active())
        return;
    if (!m_protocols->chosen())
        return m_run.setProblem({});
    if (const QString problem = m_form->problem(); !problem.isEmpty())
        return m_run.setProblem(problem);
    if (wantsOtherData())
        return m_run.setProblem(m_unopened);
    m_run.setSubject(m_form->plan(), m_data);
}

QString ExperimentPage::command() const
{
    const std::optional<core::ExperimentOptions> options = this->options();
    return options ? QString::fromStdString(core::commandOf(*options).text()) : QString();
}

std::optional<core::ExperimentOptions> ExperimentPage::options() const
{
    const ShelvedPlan* chosen = m_protocols->chosen();
    if (!chosen || m_source.names.empty())
        return std::nullopt;
    const core::ExperimentPlan plan = m_form->plan();
    core::ExperimentOptions options = m_form->options();
    options.protocol = chosen->name.toStdString();
    if (plan.dataset.empty() || plan.dataset != chosen->plan.dataset || plan.mix != chosen->plan.mix
        || plan.splitBy != chosen->plan.splitBy) {
        options.data.dataset = core::listOf(m_source.names);
        options.mix = plan.mix;
        if (m_source.splitBy)
            options.data.splitBy = core::toText(*m_source.splitBy);
    }
    return options;
}

void ExperimentPage::showRun()
{
    m_choices->setEnabled(!m_run.active());
    m_copy->setEnabled(m_protocols->chosen() != nullptr);
    m_form->showProblem(m_run.state() == ExperimentRun::State::Unfit ? m_run.problem() : QString());
    m_start->show(m_run);
    emit activeChanged(m_run.active());
}

/// Starts the experiment. If it takes more than an hour, asks for confirmation.
void ExperimentPage::askStart()
{
    constexpr double longWork = 3600.0;
    const double seconds = m_run.secondsLeft();
    if (seconds <= longWork)
        return m_run.start();
    auto* box = new QMessageBox(
        QMessageBox::Question, tr("Start experiment"),
        tr("This experiment takes %1 on this computer. Start it?").arg(ExperimentWords::duration(seconds)),
        QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("longExperiment"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("You can pause it at any time and keep the finished runs. A small experiment gives a quick but "
           "less certain result."));
    const QPushButton* start = box->addButton(tr("Start"), QMessageBox::AcceptRole);
    const QPushButton* small = box->addButton(tr("Use a small plan"), QMessageBox::ActionRole);
    box->setEscapeButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::buttonClicked, this, [this, start, small](QAbstractButton* button) {
        if (button == start)
            m_run.start();
        else if (button == small)
            m_form->makeSmall();
    });
    box->open();
}

void ExperimentPage::openPlan(const QString& path)
{
    m_shelf.open(path);
}

void ExperimentPage::savePlan(const QString& path)
{
    m_shelf.copyTo(path, m_form->plan());
}

void ExperimentPage::askOpen()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open plan"), {}, tr("Plans (*.json)"));
    if (!path.isEmpty())
        openPlan(path);
}

void ExperimentPage::askSave()
{
    QString name = QString::fromStdString(m_form->plan().protocol);
    if (!name.startsWith(QLatin1String("my-")))
        name.prepend(QLatin1String("my-"));
    const QString path =
        savePath(this, {tr("Save plan as copy"), {tr("Plans (*.json)")}, name + QStringLiteral(".json")});
    if (!path.isEmpty())
        savePlan(path);
}

void ExperimentPage::save(QSettings& settings) const
{
    settings.setValue(QStringLiteral("experiment/sizes"), saveState());
    const ShelvedPlan* chosen = m_protocols->chosen();
    if (!chosen)
        return;
    settings.setValue(QStringLiteral("experiment/plan"), chosen->name);
    m_form->save(settings);
}

void ExperimentPage::restore(const QSettings& settings)
{
    m_wish = settings.value(QStringLiteral("experiment/plan"), m_wish).toString();
    restoreState(settings.value(QStringLiteral("experiment/sizes")).toByteArray());
}

}  // namespace ui

#include "ui/laboratory/start_panel.h"

#include "ui/laboratory/experiment_words.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int steps = 1000;  ///< of the progress bar for each run

/// Runs done and the part of the network that is trained now, which is a lower bound of the run's.
int stepsDone(const ExperimentRun& run)
{
    return steps * (run.progress() ? run.progress()->cellsDone : run.cellsDone());
}

}  // namespace

StartPanel::StartPanel(QWidget* parent)
    : QWidget(parent), m_cost(new QLabel(this)), m_state(new QLabel(this)), m_progress(new QProgressBar(this)), m_button(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (QLabel* label : {m_cost, m_state}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_cost->setAccessibleName(tr("Cost"));
    m_state->setObjectName(QStringLiteral("muted"));
    m_state->setAccessibleName(tr("State"));
    m_progress->setAccessibleName(tr("Runs done"));
    m_progress->setTextVisible(false);
    column->addWidget(m_cost);
    column->addWidget(m_button);
    column->addWidget(m_progress);
    column->addWidget(m_state);
    connect(m_button, &QPushButton::clicked, this, [this] { m_running ? emit pauseWanted() : emit startWanted(); });
}

void StartPanel::show(const ExperimentRun& run)
{
    using State = ExperimentRun::State;
    m_running = run.active();
    const bool begun = run.cellsDone() > 0;
    m_cost->setText(run.cost() ? ExperimentWords::cost(*run.cost()) : QString());
    m_cost->setVisible(run.cost().has_value());
    m_state->setText(ExperimentWords::state(run));
    m_button->setText(m_running ? tr("&Pause") : begun && run.state() != State::Done ? tr("&Resume") : tr("&Start"));
    m_button->setToolTip(m_running ? tr("Finished runs are kept; it goes on where it stopped, also after a restart") : run.file());
    m_button->setEnabled(run.state() == State::Ready || run.state() == State::Running);
    m_progress->setVisible(m_running || begun);
    m_progress->setMaximum(std::max(1, run.cost() ? steps * run.cost()->cells : 1));
    m_progress->setValue(stepsDone(run));
}

QString StartPanel::words() const { return m_cost->text() + QLatin1Char('\n') + m_state->text(); }

}  // namespace ui

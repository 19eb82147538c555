#include "ui/experiment/start_panel.h"

#include "ui/experiment/experiment_words.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace ui {

StartPanel::StartPanel(QWidget* parent)
    : QWidget(parent),
      m_cost(new QLabel(this)),
      m_state(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_button(new QPushButton(this))
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
    m_progress->setAccessibleName(tr("Completed runs"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_progress->setFixedHeight(10);
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
    for (QLabel* label : {m_cost, m_state})  // so that the button does not move below the pointer
        label->setMinimumHeight(2 * label->fontMetrics().lineSpacing());
    m_state->setText(ExperimentWords::state(run));
    m_button->setText(m_running ? tr("Pa&use") : begun && run.state() != State::Done ? tr("Res&ume") : tr("&Start"));
    m_button->setToolTip(m_running ? tr("Pause the experiment. You can resume it later, even after a restart.")
                                   : run.file());
    m_button->setEnabled(run.state() == State::Ready || run.state() == State::Running);
    m_progress->setValue(static_cast<int>(std::floor(1000.0 * run.fraction())));
}

QString StartPanel::words() const
{
    return m_cost->text() + QLatin1Char('\n') + m_state->text();
}

}  // namespace ui

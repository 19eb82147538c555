#include "ui/dataset/evaluation_bar.h"

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

namespace ui {

QString roughly(double seconds)
{
    const auto tr = [](const char* words) { return QCoreApplication::translate("ui::EvaluationBar", words); };
    if (seconds < 1.0)
        return tr("less than a second");
    if (seconds < 90.0)
        return tr("about %1 s").arg(std::lround(seconds));
    return tr("about %1 min").arg(std::lround(seconds / 60.0));
}

EvaluationBar::EvaluationBar(QWidget* parent)
    : QFrame(parent), m_words(new QLabel(this)), m_progress(new QProgressBar(this)), m_button(new QPushButton(this))
{
    setAccessibleName(tr("Evaluation"));
    m_words->setWordWrap(true);
    m_progress->setAccessibleName(tr("Images asked about"));
    m_progress->setFixedWidth(220);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_button);
    row->addWidget(m_progress);
    row->addWidget(m_words, 1);
    connect(m_button, &QPushButton::clicked, this, [this] { m_running ? emit cancelWanted() : emit startWanted(); });
    hide();
}

void EvaluationBar::show(const EvaluationRun& run)
{
    using State = EvaluationRun::State;
    const QString images = Words::grouped(run.images());
    m_running = run.state() == State::Running;
    m_progress->setVisible(m_running || run.state() == State::Stopping);
    m_button->setEnabled(run.state() != State::Stopping);
    switch (run.state()) {
    case State::Nothing:
    case State::Done:
        return hide();
    case State::Looking:
        say(tr("Looking whether the model was asked about these images…"), {});
        break;
    case State::Unfit:
        say(tr("This model cannot be asked about these images; another one can be chosen above. %1").arg(run.problem()), {});
        break;
    case State::Needed:
        say(tr("The model was not asked about these images yet: nothing is right or wrong until it is."),
            tr("Evaluate %1 images, %2").arg(images, roughly(run.estimate().value_or(0.0))));
        break;
    case State::Running:
    case State::Stopping:
        m_progress->setMaximum(static_cast<int>(run.progress().total));
        m_progress->setValue(static_cast<int>(run.progress().done));
        say(run.state() == State::Stopping ? tr("Stopping…")
                                           : tr("%1 of %2 images, %3 left").arg(Words::grouped(run.progress().done), images, roughly(run.progress().secondsLeft)),
            tr("Cancel"));
        break;
    }
    QFrame::show();
}

void EvaluationBar::say(const QString& words, const QString& button)
{
    m_words->setText(words);
    setAccessibleDescription(words);
    m_button->setVisible(!button.isEmpty());
    m_button->setText(button);
}

QString EvaluationBar::words() const { return isHidden() ? QString() : m_words->text(); }

}  // namespace ui

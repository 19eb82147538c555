#include "ui/dataset/evaluation_bar.h"

#include "ui/dataset/model_fit.h"
#include "ui/words/tr.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

namespace ui {

QString roughly(double seconds)
{
    if (seconds < 1.0)
        return tr("less than a second");
    if (seconds < 90.0)
        return tr("about %1 s").arg(std::lround(seconds));
    return tr("about %1 min").arg(std::lround(seconds / 60.0));
}

EvaluationBar::EvaluationBar(QWidget* parent)
    : QFrame(parent),
      m_words(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_button(new QPushButton(this)),
      m_need(tr("Not evaluated yet, so filters by answer are off."))
{
    setAccessibleName(tr("Evaluation"));
    m_words->setWordWrap(true);
    m_progress->setAccessibleName(tr("Evaluated images"));
    m_progress->setTextVisible(false);  // the bar is too low for text
    m_progress->setFixedWidth(220);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_button);
    row->addWidget(m_progress);
    row->addWidget(m_words, 1);
    connect(m_button, &QPushButton::clicked, this, &EvaluationBar::click);
    hide();
}

void EvaluationBar::click()
{
    if (m_state == EvaluationRun::State::Unfit)
        emit offerWanted();
    else if (m_state == EvaluationRun::State::Running)
        emit cancelWanted();
    else
        emit startWanted();
}

void EvaluationBar::setOffer(const QString& title)
{
    m_offer = title;
}

void EvaluationBar::setNeed(const QString& words)
{
    m_need = words;
}

namespace {

/// The reason why the model cannot be evaluated. Prefers the sentence of the window to the message of core.
QString misfitWords(const EvaluationRun& run, bool offers)
{
    const QString words =
        run.classifier() && run.dataset() ? ModelFits::words(*run.classifier(), *run.dataset(), offers) : QString();
    return words.isEmpty() ? run.problem() : words;
}

}  // namespace

void EvaluationBar::show(const EvaluationRun& run)
{
    using State = EvaluationRun::State;
    const QString images = Words::grouped(run.images());
    m_state = run.state();
    m_progress->setVisible(m_state == State::Running || m_state == State::Stopping);
    m_button->setEnabled(run.state() != State::Stopping);
    switch (run.state()) {
    case State::Nothing:
    case State::Done:
        return hide();
    case State::Looking:
        say(tr("Looking for saved answers…"), {});
        break;
    case State::Unfit:
        say(misfitWords(run, !m_offer.isEmpty()), m_offer.isEmpty() ? QString() : tr("Use %1").arg(m_offer));
        break;
    case State::Needed:
        say(m_need, tr("Evaluate %1 images, %2", nullptr, Words::quantity(run.images()))
                        .arg(images, roughly(run.estimate().value_or(0.0))));
        break;
    case State::Running:
    case State::Stopping:
        m_progress->setMaximum(static_cast<int>(run.progress().total));
        m_progress->setValue(static_cast<int>(run.progress().done));
        say(run.state() == State::Stopping
                ? tr("Stopping…")
                : tr("%1 of %2 images, %3 left", nullptr, Words::quantity(run.images()))
                      .arg(Words::grouped(run.progress().done), images, roughly(run.progress().secondsLeft)),
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

QString EvaluationBar::words() const
{
    return isHidden() ? QString() : m_words->text();
}

}  // namespace ui

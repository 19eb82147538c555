#include "ui/train/run_bar.h"

#include "ui/train/field_list.h"
#include "ui/train/train_words.h"
#include "ui/widgets/command_button.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

RunBar::RunBar(QWidget* parent)
    : Section(tr("Training"), parent),
      m_start(new QPushButton(tr("Start training"), this)),
      m_pause(new QPushButton(tr("Pause"), this)),
      m_cancel(new QPushButton(tr("Cancel…"), this)),
      m_save(new QPushButton(tr("Save model…"), this)),
      m_command(new CommandButton(this)),
      m_progress(new QProgressBar(this)),
      m_words(makeNote({}, this)),
      m_result(new QLabel(this))
{
    m_start->setToolTip(
        tr("Train a model with these settings. Runoff saves every epoch, so you can resume a stopped training."));
    m_pause->setToolTip(tr("Pause the training until you resume it"));
    m_cancel->setToolTip(tr("Stop the training. Runoff asks whether to keep the result."));
    m_save->setToolTip(tr("Save the last trained model to a file"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Training progress"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_result->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton* button : {m_start, m_pause, m_cancel, m_save, m_command})
        row->addWidget(button);
    row->addWidget(m_progress, 1);
    row->addStretch();
    content().addLayout(row);
    content().addWidget(m_words);
    content().addWidget(m_result);
    m_save->hide();
}

void RunBar::say(const QString& words, Tone tone)
{
    m_words->setText(words);
    markWrong(*m_words, tone == Tone::Wrong);
    setAccessibleDescription(words);
}

QString RunBar::words() const
{
    return m_words->text();
}

void RunBar::setResult(const QString& words)
{
    m_result->setText(words);
    m_result->setVisible(!words.isEmpty());
}

void RunBar::showReady(const TrainingEstimate& estimate, Images images, const QString& unopened)
{
    const bool focused = m_pause->hasFocus() || m_cancel->hasFocus();
    m_start->show();
    if (focused)
        m_start->setFocus();
    m_pause->hide();
    m_cancel->hide();
    m_progress->hide();
    m_start->setEnabled(estimate.forecast().has_value());
    if (images == Images::Opening)
        say(tr("Opening the data…"));
    else if (images == Images::None && !unopened.isEmpty())
        say(unopened, Tone::Wrong);
    else if (images == Images::None)
        say(tr("Choose a data set. The list also offers downloads."));
    else if (estimate.busy())
        say(tr("Estimating the training time…"));
    else if (!estimate.problem().isEmpty())
        say(estimate.problem(), Tone::Wrong);
    else if (const auto& forecast = estimate.forecast())
        say(tr("Takes %1 on this computer · %2 training and %3 test images of %4 classes")
                .arg(TrainWords::duration(forecast->seconds), Words::grouped(forecast->trainImages),
                     Words::grouped(forecast->testImages), QString::number(forecast->classes)));
}

void RunBar::showRun(const TrainingRun& run)
{
    using State = TrainingRun::State;
    m_pause->show();
    m_cancel->show();
    if (m_start->hasFocus())
        m_pause->setFocus();  // otherwise, hiding m_start moves the focus to another part of the window
    m_start->hide();
    m_progress->show();
    m_pause->setEnabled(run.state() != State::Stopping);
    m_cancel->setEnabled(run.state() != State::Stopping);
    m_pause->setText(run.state() == State::Paused ? tr("Resume") : tr("Pause"));
    m_progress->setValue(run.progress() ? static_cast<int>(1000.0 * run.progress()->fraction) : 0);
    const QString where = TrainWords::progress(run.progress());
    say(run.state() == State::Stopping ? tr("Stopping…")
        : run.state() == State::Paused ? tr("Paused · %1").arg(where)
                                       : where);
}

}  // namespace ui

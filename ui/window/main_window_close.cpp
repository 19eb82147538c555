// The question before the window closes.
#include "ui/experiment/experiment_page.h"
#include "ui/experiment/experiment_workspace.h"
#include "ui/train/train_workspace.h"
#include "ui/window/main_window.h"

#include <QMessageBox>
#include <QPushButton>

namespace ui {

bool MainWindow::asksBeforeClosing()
{
    TrainingRun& training = m_train->run();
    const bool trains =
        training.state() == TrainingRun::State::Running || training.state() == TrainingRun::State::Paused;
    const bool experiments = m_experiment->experiment().run().active();
    if (m_mayClose || (!trains && !experiments))
        return false;
    if (m_closing) {
        m_closing->raise();
        m_closing->activateWindow();
        return true;
    }
    const QString what =
        trains ? tr("A training is running. Close Runoff?") : tr("An experiment is running. Close Runoff?");
    const QString then =
        trains
            ? tr("You can resume later from the last complete epoch. Training continues while this question is open.")
            : tr("Finished trials are kept, and you can resume the experiment later. It continues while this question "
                 "is open.");
    auto* box = new QMessageBox(QMessageBox::Question, tr("Close Runoff"), what, QMessageBox::NoButton, this);
    m_closing = box;
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(then);
    const QPushButton* keep =
        box->addButton(trains ? tr("Keep progress and close") : tr("Stop and close"), QMessageBox::AcceptRole);
    const QPushButton* drop =
        trains ? box->addButton(tr("Discard progress and close"), QMessageBox::DestructiveRole) : nullptr;
    box->setEscapeButton(box->addButton(tr("Do not close"), QMessageBox::RejectRole));
    connect(box, &QMessageBox::buttonClicked, this, [this, keep, drop](QAbstractButton* button) {
        if (button != keep && button != drop)
            return;
        m_train->run().cancel(button == keep ? TrainingRun::Keep::Checkpoint : TrainingRun::Keep::Nothing);
        m_mayClose = true;
        close();
    });
    box->open();
    return true;
}

}  // namespace ui

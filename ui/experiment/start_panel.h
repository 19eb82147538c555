#pragma once

#include "ui/experiment/experiment_run.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

/// Shows the cost and the progress of an experiment, with the button that starts, pauses and resumes it.
class StartPanel : public QWidget {
    Q_OBJECT

public:
    explicit StartPanel(QWidget* parent = nullptr);

    void show(const ExperimentRun& run);
    using QWidget::show;
    QPushButton& button() { return *m_button; }
    QString words() const;  ///< the cost and the state

signals:
    void startWanted();
    void pauseWanted();

private:
    QLabel* m_cost;
    QLabel* m_state;
    QProgressBar* m_progress;
    QPushButton* m_button;
    bool m_running = false;
};

}  // namespace ui

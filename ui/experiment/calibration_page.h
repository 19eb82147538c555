#pragma once

#include "ui/experiment/calibration_run.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class ReliabilityGrid;

/// The page with the reliability diagrams of the strategies and specialists of the current model, before and after
/// scaling. They show whether the stated probabilities are correct.
class CalibrationPage : public QWidget {
    Q_OBJECT

public:
    explicit CalibrationPage(QWidget* parent = nullptr);

    void show(const CalibrationRun& run);
    using QWidget::show;
    QPushButton& button() { return *m_button; }
    ReliabilityGrid& grid() { return *m_grid; }
    QString words() const;

signals:
    void startWanted();
    void cancelWanted();
    void commandWanted();

private:
    QString about(const CalibrationRun& run) const;

    QLabel* m_title;
    QLabel* m_words;
    QPushButton* m_button;
    QPushButton* m_command;
    QProgressBar* m_progress;
    ReliabilityGrid* m_grid;
    std::shared_ptr<const core::ModelCalibration> m_shown;
    bool m_running = false;
};

}  // namespace ui

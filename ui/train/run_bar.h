#pragma once

#include "ui/train/section.h"
#include "ui/train/training_estimate.h"
#include "ui/train/training_run.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

/// The buttons of the training, with the estimated time before it and the progress during it.
class RunBar : public Section {
    Q_OBJECT

public:
    explicit RunBar(QWidget* parent = nullptr);

    enum class Images { None, Opening, Open };
    /// `unopened` is the reason why the data sets cannot be opened; it may be empty.
    void showReady(const TrainingEstimate& estimate, Images images, const QString& unopened);
    void showRun(const TrainingRun& run);
    /// Shows how the last training ended. An empty text hides the line.
    void setResult(const QString& words);
    QString words() const;
    QPushButton& start() { return *m_start; }
    QPushButton& pause() { return *m_pause; }
    QPushButton& cancel() { return *m_cancel; }
    QPushButton& save() { return *m_save; }
    QPushButton& command() { return *m_command; }

private:
    enum class Tone { Plain, Wrong };
    void say(const QString& words, Tone tone = Tone::Plain);

    QPushButton* m_start;
    QPushButton* m_pause;
    QPushButton* m_cancel;
    QPushButton* m_save;
    QPushButton* m_command;
    QProgressBar* m_progress;
    QLabel* m_words;
    QLabel* m_result;
};

}  // namespace ui

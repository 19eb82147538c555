#pragma once

#include "ui/dataset/evaluation_run.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

/// Shows the state of the evaluation, with a button that starts it, cancels it or selects a model that fits the images.
/// Hidden if there is nothing to show.
class EvaluationBar : public QFrame {
    Q_OBJECT

public:
    explicit EvaluationBar(QWidget* parent = nullptr);
    void show(const EvaluationRun& run);
    void setOffer(const QString& title);  ///< a model that fits the images, used by the next show(); may be empty
    void setNeed(const QString& words);   ///< beside the button that starts the evaluation
    using QFrame::show;
    QString words() const;
    QPushButton& button() { return *m_button; }

signals:
    void startWanted();
    void cancelWanted();
    void offerWanted();

private:
    void click();
    void say(const QString& words, const QString& button);

    QLabel* m_words;
    QProgressBar* m_progress;
    QPushButton* m_button;
    EvaluationRun::State m_state = EvaluationRun::State::Nothing;
    QString m_offer;
    QString m_need;
};

/// "about 9 s", "about 4 min", "less than a second".
QString roughly(double seconds);

}  // namespace ui

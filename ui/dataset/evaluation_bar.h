#pragma once

#include "ui/dataset/evaluation_run.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

/// Says whether the model was asked about these images, offers to ask it or to take a model that fits them, and shows
/// how far that is. Hidden when there is nothing to say.
class EvaluationBar : public QFrame {
    Q_OBJECT

public:
    explicit EvaluationBar(QWidget* parent = nullptr);
    void show(const EvaluationRun& run);
    void setOffer(const QString& title);  ///< a model that fits the images, for the next show(); empty: there is none
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
};

/// "about 9 s", "about 4 min", "less than a second".
QString roughly(double seconds);

}  // namespace ui

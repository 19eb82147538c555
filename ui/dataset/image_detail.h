#pragma once

#include "core/data/dataset.h"
#include "ui/recognizer.h"

#include <QStringList>
#include <QWidget>

class QLabel;

namespace ui {

class AnswerList;

/// Shows one large image, its class and the answer of each strategy.
class ImageDetail : public QWidget {
    Q_OBJECT

public:
    enum class Scored { Yes, No };  ///< whether answers are marked as right or wrong

    explicit ImageDetail(QWidget* parent = nullptr);

    void show(const std::shared_ptr<const core::Dataset>& dataset, int image);  ///< -1: no image
    using QWidget::show;
    void setRecognition(const Recognition& recognition, const QStringList& saidNames, Scored scored);
    void setNote(const QString& note);  ///< a line above the answers; hidden if empty
    void clearAnswers();
    const AnswerList& answers() const { return *m_answers; }

    QSize sizeHint() const override { return {330, 600}; }

signals:
    void openWanted();

private:
    class Head;

    Head* m_head;
    QLabel* m_note;
    AnswerList* m_answers;
    int m_truth = -1;
};

}  // namespace ui

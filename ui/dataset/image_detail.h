#pragma once

#include "core/data/dataset.h"
#include "ui/recognizer.h"

#include <QStringList>
#include <QWidget>

namespace ui {

class AnswerList;

/// One image large, its class, and what each strategy says about it.
class ImageDetail : public QWidget {
    Q_OBJECT

public:
    enum class Judged { Yes, No };

    explicit ImageDetail(QWidget* parent = nullptr);

    void show(const std::shared_ptr<const core::Dataset>& dataset, int image);  ///< -1: none
    using QWidget::show;
    /// `judged`: whether the answers can be called right or wrong.
    void setRecognition(const Recognition& recognition, const QStringList& saidNames, Judged judged);
    void clearAnswers();
    const AnswerList& answers() const { return *m_answers; }

    QSize sizeHint() const override { return {330, 600}; }

signals:
    void openWanted();

private:
    class Head;

    Head* m_head;
    AnswerList* m_answers;
    int m_truth = -1;
};

}  // namespace ui

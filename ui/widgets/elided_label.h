#pragma once

#include <QLabel>

namespace ui {

/// A label with one line that is cut with an ellipsis instead of widening the window. The tooltip shows the whole text.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    void setWhole(const QString& words);
    QSize sizeHint() const override;  ///< of the whole text
    QSize minimumSizeHint() const override { return {40, QLabel::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void elide();

    QString m_whole;
};

}  // namespace ui

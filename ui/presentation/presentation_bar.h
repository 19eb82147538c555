#pragma once

#include <QList>
#include <QTimer>
#include <QWidget>

class QAction;
class QGraphicsOpacityEffect;
class QHBoxLayout;
class QPropertyAnimation;

namespace ui {

/// The bar of the presentation: a button for each action. It fades in when the pointer moves and fades out after a
/// while.
class PresentationBar : public QWidget {
    Q_OBJECT

public:
    explicit PresentationBar(QWidget* parent = nullptr);

    /// Adds a button with a short text; an empty list entry adds a gap.
    void addAction(QAction* action, const QString& words);
    void addGap();
    void appear();
    void fit(int pixels, int width);  ///< sets the font size, or a smaller one with which the bar fits the width
    bool isFadingOut() const;

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void fadeTo(double opacity);

    QHBoxLayout* m_row;
    QGraphicsOpacityEffect* m_effect;
    QPropertyAnimation* m_fade;
    QTimer m_idle;
};

}  // namespace ui

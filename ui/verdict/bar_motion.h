#pragma once

#include <QVariantAnimation>
#include <QWidget>

#include <vector>

namespace ui {

/// Whether the desktop or the setting `reducedMotion` disables animations.
bool reducedMotion(const QWidget& widget);

/// Animates the lengths of bars from one verdict to the next in at most 150 ms. Repaints the widget.
class BarMotion {
public:
    static constexpr int milliseconds = 140;

    explicit BarMotion(QWidget& widget);
    /// Starts an animation from the current lengths, or from zero if the number of bars differs. Pass an empty vector
    /// for no bars.
    void moveTo(const std::vector<float>& lengths);
    void jumpTo(const std::vector<float>& lengths);
    const std::vector<float>& lengths() const { return m_shown; }

private:
    void show(double share);

    QWidget& m_widget;
    QVariantAnimation m_animation;
    std::vector<float> m_from, m_to, m_shown;
};

}  // namespace ui

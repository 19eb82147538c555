#pragma once

#include <QVariantAnimation>
#include <QWidget>

#include <vector>

namespace ui {

/// The desktop or the setting `reducedMotion` asks for things not to move.
bool reducedMotion(const QWidget& widget);

/// Lengths of bars on their way from one verdict to the next, in at most 150 ms. Repaints the widget that shows them.
class BarMotion {
public:
    static constexpr int milliseconds = 140;

    explicit BarMotion(QWidget& widget);
    /// From where the bars are now; from zero if there were none, or another number. Empty: there is nothing to show.
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

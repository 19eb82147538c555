#include "ui/verdict/bar_motion.h"

#include <QSettings>
#include <QStyle>

namespace ui {

bool reducedMotion(const QWidget& widget)
{
    return widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) == 0
        || QSettings().value(QStringLiteral("reducedMotion"), false).toBool();
}

BarMotion::BarMotion(QWidget& widget) : m_widget(widget)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(milliseconds);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    QObject::connect(&m_animation, &QVariantAnimation::valueChanged, &m_animation,
                     [this](const QVariant& share) { show(share.toDouble()); });
}

void BarMotion::jumpTo(const std::vector<float>& lengths)
{
    m_animation.stop();
    m_from = m_to = m_shown = lengths;
    m_widget.update();
}

void BarMotion::moveTo(const std::vector<float>& lengths)
{
    if (lengths.empty() || !m_widget.isVisible() || reducedMotion(m_widget))
        return jumpTo(lengths);
    m_animation.stop();
    m_from = m_shown;
    m_from.resize(lengths.size() == m_shown.size() ? m_shown.size() : 0);
    m_from.resize(lengths.size(), 0.0F);
    m_to = lengths;
    m_shown = m_from;
    m_animation.start();
}

void BarMotion::show(double share)
{
    for (std::size_t row = 0; row < m_to.size() && row < m_shown.size(); ++row)
        m_shown[row] = share >= 1.0 ? m_to[row] : m_from[row] + static_cast<float>(share) * (m_to[row] - m_from[row]);
    m_widget.update();
}

}  // namespace ui

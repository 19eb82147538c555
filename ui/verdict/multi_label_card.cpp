#include "ui/verdict/multi_label_card.h"

#include "ui/picture/bars.h"
#include "ui/verdict/choice.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>

#include <algorithm>
#include <cmath>
#include <functional>

namespace ui {

namespace {

constexpr float lowest = 0.01F;
constexpr float highest = 0.99F;
constexpr double reach = 8.0;  // distance in pixels at which the pointer grabs a threshold

}  // namespace

MultiLabelCard::MultiLabelCard(QWidget* parent)
    : PanelCard(core::StrategyId::MultiLabel, parent),
      m_choice(new Choice(tr("Threshold"), {tr("one threshold"), tr("one per class")}, this)),
      m_reset(new QPushButton(tr("Reset"), this))
{
    m_reset->setToolTip(tr("Restore the thresholds of the model"));
    m_reset->setAccessibleName(tr("Reset thresholds"));
    controls().addWidget(m_choice);
    controls().addStretch();
    controls().addWidget(m_reset);
    connect(m_choice, &Choice::chosen, this, [this] { update(); });
    connect(m_reset, &QPushButton::clicked, this, &MultiLabelCard::reset);
    m_reset->setEnabled(false);
}

bool MultiLabelCard::perClass() const
{
    return m_choice->index() == 1;
}

void MultiLabelCard::setPerClass(bool own)
{
    m_choice->setIndex(own ? 1 : 0);
}

void MultiLabelCard::setClassifier(const core::Classifier& classifier)
{
    m_model = m_thresholds = classifier.thresholds;
    m_row = 0;
    m_dragging = false;
    m_reset->setEnabled(false);
    PanelCard::setClassifier(classifier);
}

void MultiLabelCard::addTo(core::DecisionRules& rules) const
{
    if (m_thresholds != m_model)
        rules.thresholds = m_thresholds;
}

void MultiLabelCard::setRules(const core::DecisionRules& rules)
{
    const std::vector<float>& wanted = rules.thresholds.size() == m_model.size() ? rules.thresholds : m_model;
    if (wanted == m_thresholds)
        return;
    m_thresholds = wanted;
    m_reset->setEnabled(m_thresholds != m_model);
    const bool sameForAll = std::ranges::adjacent_find(wanted, std::not_equal_to()) == wanted.end();
    if (!sameForAll && wanted != m_model)
        setPerClass(true);
    update();
}

void MultiLabelCard::change(std::vector<float> thresholds)
{
    if (thresholds == m_thresholds)
        return;
    m_thresholds = std::move(thresholds);
    m_reset->setEnabled(m_thresholds != m_model);
    emit rulesChanged();
    showNow();
}

void MultiLabelCard::setThreshold(float value)
{
    const float kept = std::clamp(std::round(value * 100.0F) / 100.0F, lowest, highest);
    std::vector<float> thresholds = m_thresholds;
    if (!perClass())
        std::fill(thresholds.begin(), thresholds.end(), kept);
    else if (!thresholds.empty())
        thresholds.at(static_cast<std::size_t>(m_row)) = kept;
    change(std::move(thresholds));
}

void MultiLabelCard::reset()
{
    change(m_model);
}

VerdictPicture MultiLabelCard::picture() const
{
    VerdictPicture picture = PanelCard::picture();
    picture.handles = true;
    if (perClass())
        picture.row = m_row;
    return picture;
}

std::optional<int> MultiLabelCard::thresholdAt(const QPointF& point) const
{
    if (!verdict() || m_thresholds.empty())
        return std::nullopt;
    const Style style = look();
    const BarsPlace place = placeBars(picturePlace(), barsOf(picture(), style), style);
    std::optional<int> row = place.rowAt(point);
    // The handle of a common threshold is below the bars.
    if (!row && !perClass() && point.y() >= place.track.bottom() && point.y() < place.track.bottom() + place.note)
        row = 0;
    if (!row
        || std::abs(point.x() - place.xOf(static_cast<double>(m_thresholds.at(static_cast<std::size_t>(*row)))))
               > reach)
        return std::nullopt;
    return row;
}

void MultiLabelCard::mousePressEvent(QMouseEvent* event)
{
    const Style style = look();
    if (event->button() == Qt::LeftButton && verdict() && perClass())
        if (const auto row = placeBars(picturePlace(), barsOf(picture(), style), style).rowAt(event->position()))
            m_row = *row;
    m_dragging = event->button() == Qt::LeftButton && thresholdAt(event->position()).has_value();
    update();
    PanelCard::mousePressEvent(event);
}

void MultiLabelCard::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging && verdict()) {
        const Style style = look();
        setThreshold(static_cast<float>(
            placeBars(picturePlace(), barsOf(picture(), style), style).shareAt(event->position().x())));
    } else if (thresholdAt(event->position())) {
        setCursor(Qt::SplitHCursor);
    } else {
        unsetCursor();
    }
    PanelCard::mouseMoveEvent(event);
}

void MultiLabelCard::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragging = false;
    PanelCard::mouseReleaseEvent(event);
}

void MultiLabelCard::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (thresholdAt(event->position()))
        event->accept();  // a double click on a threshold does not enlarge the panel
    else
        PanelCard::mouseDoubleClickEvent(event);
}

void MultiLabelCard::keyPressEvent(QKeyEvent* event)
{
    const int across = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int down = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto classes = static_cast<int>(m_thresholds.size());
    if (classes == 0)
        return PanelCard::keyPressEvent(event);
    if (down != 0 && perClass()) {
        m_row = (m_row + down + classes) % classes;
        update();
    } else if (across != 0) {
        const float step = event->modifiers() & Qt::ShiftModifier ? 0.01F : 0.05F;
        setThreshold(m_thresholds.at(static_cast<std::size_t>(perClass() ? m_row : 0))
                     + static_cast<float>(across) * step);
    } else if (event->key() == Qt::Key_Home) {
        reset();
    } else {
        PanelCard::keyPressEvent(event);
    }
}

}  // namespace ui

#include "ui/verdict/panel_card.h"

#include "ui/picture/card.h"
#include "ui/picture/verdict_picture.h"
#include "ui/words.h"

#include <QPainter>

#include <algorithm>

namespace ui {

double cardScale(const QSize& size)
{
    return std::clamp(std::min(size.width() / 333.0, size.height() / 340.0), 0.86, 1.5);
}

PanelCard::PanelCard(core::StrategyId strategy, QWidget* parent) : QWidget(parent), m_strategy(strategy)
{
    setAccessibleName(Words::shortName(strategy));
}

Style PanelCard::look() const
{
    return Style::of(palette()).scaled(cardScale(size()));
}

void PanelCard::setVerdict(const std::optional<core::Verdict>& verdict, const QStringList& names)
{
    m_verdict = verdict;
    m_names = names;
    const Card card = verdictCard(m_strategy, m_verdict ? &*m_verdict : nullptr, m_names, look());
    setAccessibleName(card.title);
    setAccessibleDescription(m_verdict ? card.answer + QStringLiteral(": ") + card.facts : Words::nothingDrawn());
    setToolTip(card.facts);
    update();
}

void PanelCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Style style = look();
    QRectF inside = paintCard(painter, rect(), verdictCard(m_strategy, m_verdict ? &*m_verdict : nullptr, m_names, style), style);
    if (!m_verdict) {
        paintNothing(painter, inside, Words::invitation(m_names), style);
        return;
    }
    inside.setBottom(inside.bottom() - m_footer);
    paintVerdict(painter, inside, {*m_verdict, m_names, m_round}, style);
}

}  // namespace ui

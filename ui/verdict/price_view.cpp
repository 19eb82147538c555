#include "ui/verdict/price_view.h"

#include "ui/picture/card.h"
#include "ui/picture/price.h"
#include "ui/verdict/panel_card.h"
#include "ui/words.h"

#include <QPainter>

#include <cmath>

namespace ui {

PriceView::PriceView(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("At a price"));
}

void PriceView::setClassifier(std::shared_ptr<const core::Classifier> classifier)
{
    m_classifier = std::move(classifier);
    setVerdicts({});
}

void PriceView::setVerdicts(const std::vector<core::Verdict>& verdicts)
{
    m_verdicts = verdicts;
    QStringList lines;
    if (m_classifier)
        for (const PriceLine& line : priceLines(*m_classifier, m_verdicts))
            lines << tr("%1: %2 parameters, %3 passes").arg(Words::shortName(line.strategy), Words::grouped(line.parameters)).arg(line.passes);
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
    update();
}

void PriceView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Style style = Style::of(palette()).scaled(cardScale(size()));
    Card card{.title = tr("At a price"), .subtitle = tr("measured on this machine and on the test set"), .answer = {}, .facts = {}, .colour = {}};
    if (m_classifier)
        if (const auto record = m_classifier->records.find(core::StrategyId::Softmax); record != m_classifier->records.end() && record->second.images > 0)
            card.facts = tr("accuracy and confusions: %1 test images").arg(Words::grouped(record->second.images));
    const QRectF inside = paintCard(painter, rect(), card, style);
    if (m_classifier)
        paintPrice(painter, inside, *m_classifier, m_verdicts, style);
}

}  // namespace ui

#include "ui/verdict/price_view.h"

#include "ui/strategies/card.h"
#include "ui/strategies/panel_words.h"
#include "ui/strategies/verdict_words.h"

#include <QPainter>

namespace ui {

PriceView::PriceView(QWidget* parent) : FurtherPanel(QStringLiteral("price"), parent)
{
    setAccessibleName(title());
}

QString PriceView::title() const
{
    return PanelWords::priceTitle();
}

void PriceView::setClassifier(std::shared_ptr<const core::Classifier> classifier)
{
    m_classifier = std::move(classifier);
    m_times = {};
    setVerdicts({});
}

void PriceView::setRecognition(const Recognition& recognition)
{
    m_times.add(recognition.verdicts);
    setVerdicts(recognition.verdicts);
}

void PriceView::setVerdicts(const std::vector<core::Verdict>& verdicts)
{
    m_verdicts = verdicts;
    m_times.putMedians(m_verdicts);
    QStringList lines;
    if (m_classifier)
        for (const PriceLine& line : priceLines(*m_classifier, m_verdicts))
            lines << tr("%1: %2 parameters, %n forward passes", nullptr, Words::quantity(line.passes))
                         .arg(VerdictWords::shortName(line.strategy), Words::grouped(line.parameters));
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
    update();
}

QString PriceView::tipAt(const QPointF&) const
{
    if (!m_classifier)
        return {};
    QStringList lines{tr("Time: median of the last 20 answers. Accuracy: on the test set, with soft votes, raw "
                         "sigmoids and the thresholds of the model.")};
    for (const core::Verdict& verdict : m_verdicts)
        if (const QString words = PanelWords::classAccuracy(*m_classifier, verdict); !words.isEmpty())
            lines << words;
    for (const core::Verdict& verdict : m_verdicts)
        if (const QString words = PanelWords::setAccuracies(*m_classifier, verdict.strategy); !words.isEmpty())
            lines << words;
    return lines.join(QLatin1Char('\n'));
}

void PriceView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Style style = look();
    Card card{.title = title(), .subtitle = PanelWords::priceSubtitle(), .answer = {}, .facts = {}, .colour = {}};
    if (m_classifier)
        if (const auto record = m_classifier->records.find(core::StrategyId::Softmax);
            record != m_classifier->records.end() && record->second.images > 0)
            card.facts =
                tr("%1 · for this answer: test images of its class").arg(PanelWords::testImages(record->second));
    const QRectF inside = paintCard(painter, rect(), card, style);
    if (m_classifier)
        paintPrice(painter, inside, *m_classifier, isCovered() ? std::vector<core::Verdict>() : m_verdicts, style);
    paintFocus(painter);
}

}  // namespace ui

#include "ui/verdict/elimination_card.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

namespace ui {

EliminationCard::EliminationCard(QWidget* parent)
    : PanelCard(core::StrategyId::Elimination, parent), m_before(new QToolButton(this)), m_words(new QLabel(this)),
      m_after(new QToolButton(this)), m_slider(new QSlider(Qt::Horizontal, this))
{
    m_footer = 28.0;
    m_before->setText(QStringLiteral("◀"));
    m_before->setAccessibleName(tr("Round before"));
    m_before->setToolTip(tr("Round before"));
    m_after->setText(QStringLiteral("▶"));
    m_after->setAccessibleName(tr("Next round"));
    m_after->setToolTip(tr("Next round"));
    for (QToolButton* button : {m_before, m_after}) {
        button->setObjectName(QStringLiteral("plain"));
        button->setAutoRepeat(true);
    }
    m_words->setAlignment(Qt::AlignCenter);
    m_slider->setAccessibleName(tr("Round"));
    m_slider->setObjectName(QStringLiteral("elimination"));
    m_slider->setPageStep(1);
    connect(m_slider, &QSlider::valueChanged, this, &EliminationCard::setRound);
    connect(m_before, &QToolButton::clicked, this, [this] { setRound(m_round - 1); });
    connect(m_after, &QToolButton::clicked, this, [this] { setRound(m_round + 1); });
    setVerdict({}, {});
}

void EliminationCard::setVerdict(const std::optional<core::Verdict>& verdict, const QStringList& names)
{
    PanelCard::setVerdict(verdict, names);
    const auto* trace = verdict ? std::get_if<core::EliminationTrace>(&verdict->trace) : nullptr;
    const int rounds = trace ? static_cast<int>(trace->rounds.size()) : 0;
    for (QWidget* control : std::initializer_list<QWidget*>{m_before, m_words, m_after, m_slider})
        control->setVisible(rounds > 1);
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setRange(1, std::max(1, rounds));
    }
    setRound(rounds);
}

void EliminationCard::setRound(int wanted)
{
    m_round = std::clamp(wanted, 1, m_slider->maximum());
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(m_round);
    m_words->setText(tr("round %1 of %2").arg(m_round).arg(m_slider->maximum()));
    m_before->setEnabled(m_round > 1);
    m_after->setEnabled(m_round < m_slider->maximum());
    update();
}

void EliminationCard::resizeEvent(QResizeEvent* event)
{
    PanelCard::resizeEvent(event);
    place();
}

void EliminationCard::place()
{
    const double s = cardScale(size());
    const int top = static_cast<int>(height() - 30.0 * s - 24.0);
    const int left = static_cast<int>(14.0 * s);
    const int words = m_words->fontMetrics().horizontalAdvance(tr("round %1 of %2").arg(10).arg(10)) + 8;
    m_before->setGeometry(left, top, 22, 22);
    m_words->setGeometry(left + 22, top, words, 22);
    m_after->setGeometry(left + 22 + words, top, 22, 22);
    const int slider = left + 22 + words + 22 + 10;
    m_slider->setGeometry(slider, top, width() - slider - left, 22);
}

}  // namespace ui

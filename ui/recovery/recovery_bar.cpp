#include "ui/recovery/recovery_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace ui {

RecoveryBar::RecoveryBar(QWidget* parent)
    : QFrame(parent),
      m_words(new QLabel(this)),
      m_accept(new QPushButton(this)),
      m_discard(new QPushButton(tr("Discard"), this))
{
    setObjectName(QStringLiteral("recovery"));
    setAccessibleName(tr("Restore the last session"));
    setAttribute(Qt::WA_StyledBackground);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_discard->setToolTip(tr("Do not restore it, and delete what Runoff kept of it"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_accept);
    row->addWidget(m_discard);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        const Offer offer = take();
        offer.restore();
        emit restored(offer);
    });
    connect(m_discard, &QPushButton::clicked, this, [this] { emit discarded(take()); });
    hide();
}

void RecoveryBar::add(const std::vector<Offer>& offers)
{
    m_offers.insert(m_offers.end(), offers.begin(), offers.end());
    showFirst();
}

Offer RecoveryBar::take()
{
    Offer first = std::move(m_offers.front());
    m_offers.erase(m_offers.begin());
    showFirst();
    return first;
}

void RecoveryBar::showFirst()
{
    setVisible(!m_offers.empty());
    if (m_offers.empty())
        return;
    const Offer& offer = m_offers.front();
    QString words = tr("Runoff ended unexpectedly. %1").arg(offer.words);
    if (m_offers.size() > 1)
        words += tr(" (1 of %1)").arg(m_offers.size());
    m_words->setText(words);
    setAccessibleDescription(words);
    m_accept->setText(offer.accept);
    m_accept->setAccessibleName(QStringLiteral("%1: %2").arg(offer.accept, offer.words));
    m_discard->setAccessibleName(tr("Discard: %1").arg(offer.words));
}

QString RecoveryBar::words() const
{
    return isHidden() ? QString() : m_words->text();
}

}  // namespace ui

#include "ui/verdict/pairwise_card.h"

#include "ui/strategies/matrix.h"
#include "ui/strategies/panel_words.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>

#include <array>

namespace ui {

PairwiseCard::PairwiseCard(QWidget* parent)
    : PanelCard(core::StrategyId::Pairwise, parent),
      m_choice(new QToolButton(this)),
      m_group(new QActionGroup(this))
{
    m_hasNote = true;
    m_choice->setObjectName(QStringLiteral("votes"));
    m_choice->setPopupMode(QToolButton::InstantPopup);
    m_choice->setFocusPolicy(Qt::StrongFocus);
    m_choice->setToolTip(tr("Choose the votes that decide"));
    auto* menu = new QMenu(m_choice);
    menu->setToolTipsVisible(true);
    const std::array tips{tr("Sum of the probabilities in a row"), tr("Number of duels that a class wins"),
                          tr("Class probabilities that fit the duels best (Wu, Lin and Weng, method 2)"),
                          tr("Class probabilities from the reciprocals of the duels (Price and others, 1994)")};
    using enum core::Votes;
    for (const core::Votes votes : {Soft, Hard, Coupled, Price}) {
        QAction* action = menu->addAction(PanelWords::votesName(votes), this, [this, votes] { setVotes(votes); });
        action->setToolTip(tips.at(static_cast<std::size_t>(votes)));
        action->setCheckable(true);
        m_group->addAction(action);
    }
    m_choice->setMenu(menu);
    setRules({});
}

void PairwiseCard::setVotes(core::Votes votes)
{
    const bool changes = votes != m_votes;
    setRules({.votes = votes});
    if (changes)
        emit rulesChanged();
}

void PairwiseCard::setRules(const core::DecisionRules& rules)
{
    const core::Votes votes = m_votes = rules.votes;
    m_group->actions().at(static_cast<int>(votes))->setChecked(true);
    m_choice->setText(PanelWords::votesHead(votes) + QStringLiteral(" ▾"));
    m_choice->setAccessibleName(tr("Votes that decide: %1").arg(PanelWords::votesName(votes)));
}

void PairwiseCard::addTo(core::DecisionRules& rules) const
{
    rules.votes = m_votes;
}

void PairwiseCard::setClassifier(const core::Classifier& classifier)
{
    m_pair.reset();
    PanelCard::setClassifier(classifier);
}

const core::PairwiseTrace* PairwiseCard::trace() const
{
    return verdict() ? std::get_if<core::PairwiseTrace>(&verdict()->trace) : nullptr;
}

void PairwiseCard::choose(std::optional<std::pair<int, int>> pair)
{
    if (pair == m_pair)
        return;
    m_pair = pair;
    update();
}

QString PairwiseCard::note() const
{
    return trace() ? PanelWords::duel(*verdict(), m_pair.value_or(topPair(*verdict())), names()) : QString();
}

QString PairwiseCard::aside() const
{
    const std::optional<int> label = truth() ? truth() : verdict() ? verdict()->winner : std::nullopt;
    return label ? PanelWords::known(*label, names(), truth().has_value()) : QString();
}

QString PairwiseCard::tipAt(const QPointF& point) const
{
    const QString tip = PanelCard::tipAt(point);  // no tooltip on duels: the note shows them
    return isInHead(point) && trace() ? tip + QStringLiteral("\n\n") + aside() : tip;
}

VerdictPicture PairwiseCard::picture() const
{
    VerdictPicture picture = PanelCard::picture();
    picture.pair = m_pair;
    return picture;
}

void PairwiseCard::place()
{
    PanelCard::place();
    const Style style = look();
    if (const QFont font = style.font(10.0); m_choice->font() != font)
        m_choice->setFont(font);
    const QRectF head = placeMatrix(picturePlace(), names(), style).votesHead;
    m_choice->setGeometry(head.adjusted(2.0, 0.0, 3.0, -1.0).toRect());
    m_choice->setVisible(verdict().has_value() && !isCovered());
}

void PairwiseCard::mouseMoveEvent(QMouseEvent* event)
{
    if (trace())
        choose(placeMatrix(picturePlace(), names(), look()).pairAt(event->position()));
    PanelCard::mouseMoveEvent(event);
}

void PairwiseCard::leaveEvent(QEvent* event)
{
    choose(std::nullopt);
    PanelCard::leaveEvent(event);
}

void PairwiseCard::keyPressEvent(QKeyEvent* event)
{
    const int across = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int down = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (!trace() || (across == 0 && down == 0))
        return PanelCard::keyPressEvent(event);
    const auto classes = static_cast<int>(names().size());
    auto [row, column] = m_pair.value_or(topPair(*verdict()));
    do {  // skip the diagonal
        row = (row + down + classes) % classes;
        column = (column + across + classes) % classes;
    } while (row == column);
    choose(std::pair(row, column));
}

}  // namespace ui

#include "ui/experiment/protocol_list.h"

#include "ui/picture/style.h"

#include <QEvent>
#include <QFileInfo>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int questionRole = Qt::UserRole;
constexpr double protocolMargin = 8.0, nameHeight = 20.0, nameLetters = 13.0, questionLetters = 11.5;

QRectF boundsOf(const QString& words, const QFont& font, double width)
{
    return QFontMetricsF(font).boundingRect({0.0, 0.0, width, 2000.0}, Qt::TextWordWrap, words);
}

/// Paints a bold name and a muted question.
class ProtocolDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Style style = Style().scaled(textScale(option.font));
        const auto* list = static_cast<const QListWidget*>(option.widget);
        const double width = list->viewport()->width() - 2.0 * protocolMargin * style.scale;
        const double question =
            boundsOf(index.data(questionRole).toString(), style.font(questionLetters), width).height();
        return {10, static_cast<int>(std::ceil((nameHeight + 1.5 * protocolMargin) * style.scale + question))};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Style style = Style::of(option.palette).scaled(textScale(option.font));
        const double s = style.scale;
        const bool selected = option.state & QStyle::State_Selected, enabled = option.state & QStyle::State_Enabled;
        const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
        painter->save();
        painter->setPen(Qt::NoPen);
        if (selected)
            painter->fillRect(option.rect, style.accent);
        if (selected && option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(style.strategies[0], 2.0));
            painter->drawRect(box.adjusted(1, 1, -1, -1));
        } else if (selected && style.contrast) {
            painter->setPen(style.ink);
            painter->drawRect(box);
        }
        const QRectF inside =
            box.adjusted(protocolMargin * s, 0.5 * protocolMargin * s, -protocolMargin * s, -0.5 * protocolMargin * s);
        const QRectF head{inside.left(), inside.top(), inside.width(), nameHeight * s};
        paintText(*painter, head, index.data().toString(), {nameLetters, true, enabled ? style.ink : style.muted},
                  style);
        painter->setPen(style.muted);
        painter->setFont(style.font(questionLetters));
        painter->drawText(inside.adjusted(0, nameHeight * s, 0, 0), Qt::TextWordWrap,
                          index.data(questionRole).toString());
        painter->restore();
    }
};

}  // namespace

ProtocolList::ProtocolList(QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(tr("Protocols"));
    setItemDelegate(new ProtocolDelegate(this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // its width changes the heights of the rows
    connect(this, &QListWidget::currentRowChanged, this, [this] { emit planChosen(); });
}

QSize ProtocolList::minimumSizeHint() const
{
    const double scale = textScale(font());
    return {static_cast<int>(200 * scale), static_cast<int>(130 * scale)};
}

QString ProtocolList::titleOf(const ShelvedPlan& plan)
{
    if (plan.name == QLatin1String("post-as-committed"))
        return tr("as-published (program)");
    if (plan.name == QLatin1String("post-as-written"))
        return tr("as-published (text)");
    const QString own = QString::fromStdString(plan.plan.protocol);
    return own.isEmpty() ? QFileInfo(plan.name).fileName() : own;
}

QString ProtocolList::questionOf(const ShelvedPlan& plan)
{
    QString question = QString::fromStdString(plan.plan.question);
    if (!plan.name.startsWith(QLatin1String("post-as-")))
        return question;
    return tr("%1 By chaeAclark: github.com/chaeAclark/blog_multinomial_classification").arg(question);
}

void ProtocolList::addRow(const ShelvedPlan& plan)
{
    const bool file = plan.name.contains(QLatin1Char('/'));
    auto* item = new QListWidgetItem(titleOf(plan), this);
    const QString words = plan.problem.isEmpty() ? questionOf(plan) : plan.problem;
    item->setData(questionRole, words);
    item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(item->text(), words));
    item->setToolTip(file ? plan.name : tr("runoff experiment %1").arg(plan.name));
    if (!plan.problem.isEmpty())
        item->setFlags(Qt::NoItemFlags);
}

void ProtocolList::setPlans(const std::vector<ShelvedPlan>& plans)
{
    const QSignalBlocker quiet(this);
    clear();
    m_plans = plans;
    for (const ShelvedPlan& plan : plans)
        addRow(plan);
    setCurrentRow(-1);
}

void ProtocolList::addPlan(const ShelvedPlan& plan)
{
    const auto there = std::ranges::find(m_plans, plan.name, &ShelvedPlan::name);
    if (there != m_plans.end()) {
        const QSignalBlocker quiet(this);
        delete takeItem(static_cast<int>(there - m_plans.begin()));
        m_plans.erase(there);
        setCurrentRow(-1);
    }
    m_plans.push_back(plan);
    addRow(plan);
}

bool ProtocolList::choose(const QString& name)
{
    const auto there = std::ranges::find(m_plans, name, &ShelvedPlan::name);
    if (there == m_plans.end() || !there->problem.isEmpty())
        return false;
    setCurrentRow(static_cast<int>(there - m_plans.begin()));
    return true;
}

const ShelvedPlan* ProtocolList::chosen() const
{
    const auto row = static_cast<std::size_t>(currentRow());
    return currentRow() >= 0 && row < m_plans.size() ? &m_plans[row] : nullptr;
}

void ProtocolList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void ProtocolList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

}  // namespace ui

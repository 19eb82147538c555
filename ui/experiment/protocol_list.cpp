#include "ui/experiment/protocol_list.h"

#include "core/report/table_names.h"
#include "ui/experiment/entry_delegate.h"
#include "ui/picture/style.h"

#include <QEvent>
#include <QFileInfo>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {

ProtocolList::ProtocolList(QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(tr("Protocols"));
    setItemDelegate(new EntryDelegate(this));
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
    QString question = QString::fromStdString(core::questionOf(plan.plan));
    if (!plan.name.startsWith(QLatin1String("post-as-")))
        return question;
    return tr("%1 By chaeAclark: github.com/chaeAclark/blog_multinomial_classification").arg(question);
}

void ProtocolList::addRow(const ShelvedPlan& plan)
{
    const bool file = plan.name.contains(QLatin1Char('/'));
    auto* item = new QListWidgetItem(titleOf(plan), this);
    const QString words = plan.problem.isEmpty() ? questionOf(plan) : plan.problem;
    item->setData(entryWordsRole, words);
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

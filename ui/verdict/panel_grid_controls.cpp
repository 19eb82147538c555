// The controls of the panel grid: enlarging and hiding panels with keys, buttons and menus.

#include "ui/verdict/panel.h"
#include "ui/verdict/panel_grid.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// The prefix with the mnemonic of panel `number` in a menu.
QString menuKeyOf(int number)
{
    return number < 10 ? QStringLiteral("&%1  ").arg((number + 1) % 10)
                       : QStringLiteral("&%1  ").arg(QChar('A' + number - 10));
}

}  // namespace

void PanelGrid::makeBackBar()
{
    auto* row = new QHBoxLayout(m_backBar);
    row->setContentsMargins(0, 0, 0, 0);
    auto* all = new QToolButton(m_backBar);
    all->setText(tr("All panels   Esc"));
    all->setToolTip(tr("Show all panels (Esc)"));
    for (QToolButton* button : {m_before, m_after, all}) {
        button->setObjectName(QStringLiteral("plain"));
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    row->insertStretch(2);
    m_grid->addWidget(m_backBar, 0, 0, 1, 6);
    connect(m_before, &QToolButton::clicked, this, [this] { enlargeNext(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { enlargeNext(1); });
    connect(all, &QToolButton::clicked, this, [this] { enlarge({}); });
}

void PanelGrid::describeBackBar()
{
    for (const auto& [button, step] : {std::pair(m_before, -1), std::pair(m_after, 1)}) {
        const Panel* other = nextOf(m_arrangement.enlarged, step);
        button->setVisible(other != nullptr);
        if (!other)
            continue;
        button->setText((step < 0 ? tr("‹ %1") : tr("%1 ›")).arg(other->title()));
        button->setToolTip(step < 0 ? tr("Previous panel (Page Up)") : tr("Next panel (Page Down)"));
        button->setAccessibleName((step < 0 ? tr("Previous panel: %1") : tr("Next panel: %1")).arg(other->title()));
    }
}

Panel* PanelGrid::nextOf(const QString& key, int step) const
{
    std::vector<Panel*> on;
    for (Panel* each : panels())
        if (isThere(*each) && (isOn(*each) || each->key() == key))
            on.push_back(each);
    const auto found = std::ranges::find(on, key, &Panel::key);
    if (found == on.end() || on.size() < 2)
        return nullptr;
    const auto count = static_cast<int>(on.size());
    return on[static_cast<std::size_t>((found - on.begin() + step + count) % count)];
}

void PanelGrid::enlargeNext(int step)
{
    if (Panel* next = nextOf(m_arrangement.enlarged, step))
        enlarge(next->key());
}

/// Handles keys that the enlarged panel ignores.
void PanelGrid::keyPressEvent(QKeyEvent* event)
{
    const bool on = event->key() == Qt::Key_Right || event->key() == Qt::Key_PageDown;
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_PageUp;
    if (m_arrangement.enlarged.isEmpty() || (!on && !back))
        return QWidget::keyPressEvent(event);
    enlargeNext(on ? 1 : -1);
}

/// A change by the user.
void PanelGrid::change(const PanelLayout& layout)
{
    if (layout == m_arrangement)
        return;
    setPanelLayout(layout);
    if (m_remembers)
        savePanelLayout(layout);
    emit layoutChanged(layout);
}

void PanelGrid::setPanelLayout(const PanelLayout& layout)
{
    if (layout == m_arrangement)
        return;
    const std::vector<core::StrategyId> before = strategies();
    m_arrangement = layout;
    arrange();
    if (strategies() != before)
        emit strategiesChanged();
}

void PanelGrid::setRemembers(bool remembers)
{
    m_remembers = remembers;
}

void PanelGrid::enlarge(const QString& key)
{
    PanelLayout layout = m_arrangement;
    Panel* wanted = panel(key);
    if (wanted && !isThere(*wanted))
        return;
    layout.enlarged = wanted && key != m_arrangement.enlarged ? key : QString();
    if (!layout.enlarged.isEmpty())
        setOn(layout, *wanted, true);
    const bool hadFocus = isAncestorOf(focusWidget());
    change(layout);
    if (wanted && hadFocus)
        wanted->setFocus();
}

void PanelGrid::setHidden(const QString& key, bool hidden)
{
    if (!panel(key))
        return;
    PanelLayout layout = m_arrangement;
    setOn(layout, *panel(key), !hidden);
    if (hidden) {
        const std::vector<Panel*>& all = panels();
        if (std::ranges::none_of(all, [&](const Panel* each) {
                return isThere(*each) && isShown(layout, each->key(), isAtFirst(each));
            }))
            return;  // keep the last visible panel
        if (layout.enlarged == key)
            layout.enlarged.clear();
    }
    change(layout);
}

void PanelGrid::setOn(PanelLayout& layout, const Panel& panel, bool on) const
{
    layout.hidden.removeAll(panel.key());
    layout.added.removeAll(panel.key());
    if (isAtFirst(&panel) && !on)
        layout.hidden << panel.key();
    if (!isAtFirst(&panel) && on)
        layout.added << panel.key();
}

void PanelGrid::resetLayout()
{
    change({});
}

void PanelGrid::fillMenu(QMenu& menu)
{
    int number = 0;
    for (const Panel* each : panels()) {
        if (!isListed(*each))
            continue;
        QAction* action = menu.addAction(menuKeyOf(number++) + each->title());
        action->setCheckable(true);
        action->setStatusTip(tr("Show or hide this panel"));
        const QString key = each->key();
        connect(action, &QAction::triggered, this, [this, key](bool on) { setHidden(key, !on); });
        connect(&menu, &QMenu::aboutToShow, action, [this, action, key] {
            action->setChecked(isOn(*panel(key)));
            action->setEnabled(isThere(*panel(key)));
        });
    }
    menu.addSeparator();
    QAction* together = menu.addAction(tr("&Show all panels"), this, [this] { enlarge({}); });
    together->setStatusTip(tr("Show all panels side by side"));
    connect(&menu, &QMenu::aboutToShow, together,
            [this, together] { together->setEnabled(!m_arrangement.enlarged.isEmpty()); });
    menu.addAction(tr("&Reset layout"), this, &PanelGrid::resetLayout)->setStatusTip(tr("Restore the default panels"));
}

void PanelGrid::showMenu(const Panel& panel, const QPoint& point)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString key = panel.key();
    const bool large = m_arrangement.enlarged == key;
    menu->addAction(large ? tr("&Show all panels") : tr("&Enlarge"), this, [this, key] { enlarge(key); });
    menu->addAction(tr("&Hide"), this, [this, key] { setHidden(key, true); });
    menu->addSeparator();
    menu->addAction(tr("Copy as &command"), this, &PanelGrid::commandWanted);
    menu->addSeparator();
    fillMenu(*menu->addMenu(tr("&Panels")));
    menu->popup(point);
}

}  // namespace ui

#include "ui/verdict/panel_grid.h"

#include "core/strategy/shown.h"
#include "core/strategy/strategy.h"
#include "ui/verdict/further_panel.h"
#include "ui/verdict/panel_card.h"

#include <QGridLayout>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {

constexpr int spacing = 12;
constexpr int mostPanelsInRow = 3;
constexpr int squashed = 250;  ///< minimum readable height of a row at a text size of 100 %
constexpr int readable = 290;  ///< height of rows that scroll
/// Largest minimum width of the grid. It avoids a horizontal scroll bar with large text
constexpr int widestLeast = 371;

/// The shortcut of panel `number`, counted from 0: 1 to 9, 0, then Ctrl+1, Ctrl+2, ...
QKeySequence keyOf(int number)
{
    if (number < 10)
        return QKeySequence(number < 9 ? Qt::Key_1 + number : Qt::Key_0);
    return QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number - 10));
}

QStringList keysOf(const std::vector<Panel*>& panels)
{
    QStringList keys;
    for (const Panel* each : panels)
        keys << each->key();
    return keys;
}

}  // namespace

PanelGrid::PanelGrid(QWidget* parent)
    : QWidget(parent),
      m_set(this),
      m_grid(new QGridLayout(this)),
      m_backBar(new QWidget(this)),
      m_before(new QToolButton(m_backBar)),
      m_after(new QToolButton(m_backBar))
{
    m_grid->setSizeConstraint(QLayout::SetNoConstraint);  // minimumSizeHint() replaces the constraint
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(spacing);
    m_strategies.assign(core::allStrategies.begin(), core::allStrategies.end());
    int number = 0;
    QWidget* before = nullptr;
    for (Panel* each : panels()) {
        const QString key = each->key();
        connect(each, &Panel::enlargeAsked, this, [this, key] { enlarge(key); });
        connect(each, &Panel::menuAsked, this, [this, each](const QPoint& point) { showMenu(*each, point); });
        if (before)
            setTabOrder(before, each);
        before = each;
        if (!isListed(*each))
            continue;
        auto* shortcut = new QShortcut(keyOf(number++), this);
        shortcut->setWhatsThis(tr("Enlarge %1").arg(each->title()));
        connect(shortcut, &QShortcut::activated, this, [this, key] { enlarge(key); });
    }
    m_back = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    m_back->setWhatsThis(tr("Show all panels"));
    connect(m_back, &QShortcut::activated, this, [this] { enlarge({}); });
    connect(m_back, &QShortcut::activatedAmbiguously, this, [this] { enlarge({}); });
    makeBackBar();
    m_arrangement = savedPanelLayout(keysOf(panels()));
    arrange();
}

bool PanelGrid::isListed(const Panel& panel)
{
    const auto* further = qobject_cast<const FurtherPanel*>(&panel);
    return !further || further->isListed();
}

bool PanelGrid::isThere(const Panel& panel) const
{
    const auto* card = qobject_cast<const PanelCard*>(&panel);
    return !card || std::find(m_strategies.begin(), m_strategies.end(), card->strategy()) != m_strategies.end();
}

bool PanelGrid::isAtFirst(const Panel* panel) const
{
    const auto* card = qobject_cast<const PanelCard*>(panel);
    if (!card)
        return qobject_cast<const FurtherPanel*>(panel)->isShownAtFirst();
    return m_classifier ? core::isShownAtFirst(*m_classifier, card->strategy())
                        : core::strategy(card->strategy()).shownAtFirst;
}

bool PanelGrid::isOn(const Panel& panel) const
{
    return isShown(m_arrangement, panel.key(), isAtFirst(&panel));
}

std::vector<core::StrategyId> PanelGrid::strategies() const
{
    std::vector<core::StrategyId> asked;
    for (const PanelCard* card : cards())
        if (isThere(*card) && (isAtFirst(card) || isOn(*card) || m_arrangement.enlarged == card->key()))
            asked.push_back(card->strategy());
    return asked;
}

std::vector<Panel*> PanelGrid::shownPanels() const
{
    const Panel* large = panel(m_arrangement.enlarged);
    const bool one = large && isThere(*large);
    std::vector<Panel*> shown;
    for (Panel* each : panels())
        if (isThere(*each) && (one ? each == large : isOn(*each)))
            shown.push_back(each);
    return shown;
}

int PanelGrid::panelsInRow() const
{
    const int panel = leastPanel().width();
    return std::clamp((width() + spacing) / (panel + spacing), 1, mostPanelsInRow);
}

void PanelGrid::arrange()
{
    const std::vector<Panel*> shown = shownPanels();
    for (Panel* each : panels()) {
        m_grid->removeWidget(each);
        each->setVisible(std::ranges::find(shown, each) != shown.end());
    }
    const std::vector<PanelPlace> places = placePanels(static_cast<int>(shown.size()), m_inRow);
    for (int column = 0; column < 6; ++column)
        m_grid->setColumnStretch(column, 1);
    for (int row = 0; row < static_cast<int>(panels().size()); ++row)
        m_grid->setRowStretch(1 + row, places.empty() || row <= places.back().row ? 1 : 0);
    for (std::size_t at = 0; at < shown.size(); ++at)
        m_grid->addWidget(shown[at], 1 + places[at].row, places[at].column, 1, places[at].columns);
    const bool one = shown.size() == 1 && shown.front()->key() == m_arrangement.enlarged;
    m_back->setEnabled(one);
    m_backBar->setVisible(one);
    describeBackBar();
    updateGeometry();
}

void PanelGrid::setVisibleHeight(int height)
{
    m_visibleHeight = height;
    updateGeometry();
}

QSize PanelGrid::leastPanel() const
{
    QSize panel;
    for (const Panel* each : shownPanels())
        panel = panel.expandedTo(each->minimumSizeHint());
    return panel;
}

QSize PanelGrid::minimumSizeHint() const
{
    const QSize panel = leastPanel();
    const std::vector<PanelPlace> places = placePanels(static_cast<int>(shownPanels().size()), m_inRow);
    const int rows = places.empty() ? 0 : places.back().row + 1;
    const double scale = textScale(font());
    const auto heightOf = [&](int row) { return rows * (row + spacing) - (rows > 0 ? spacing : 0); };
    int row = panel.height();
    if (m_visibleHeight > 0 && heightOf(std::max(row, static_cast<int>(squashed * scale))) > m_visibleHeight)
        row = std::max(row, std::min(static_cast<int>(readable * scale), m_visibleHeight));
    return {std::min(panel.width(), widestLeast), heightOf(row)};
}

void PanelGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (const int inRow = panelsInRow(); inRow != m_inRow) {
        m_inRow = inRow;
        arrange();
    }
}

void PanelGrid::setClassifier(const std::shared_ptr<const core::Classifier>& classifier)
{
    m_classifier = classifier;
    m_strategies = classifier->strategies();
    m_set.setClassifier(classifier);
    arrange();
}

QStringList PanelGrid::shownKeys() const
{
    QStringList keys;
    for (const Panel* each : panels())
        if (isThere(*each) && isOn(*each))
            keys << each->key();
    return keys;
}

PanelLayout PanelGrid::layoutOf(const QStringList& keys, const QString& enlarged) const
{
    PanelLayout layout{.hidden = {}, .enlarged = enlarged};
    for (const Panel* each : panels())
        setOn(layout, *each, keys.contains(each->key()));
    return layout;
}

}  // namespace ui

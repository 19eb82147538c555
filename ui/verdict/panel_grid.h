#pragma once

#include "core/strategy/rules.h"
#include "ui/recognizer.h"
#include "ui/verdict/panel_layout.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QMenu;
class QShortcut;
class QToolButton;

namespace ui {

class Panel;
class PanelCard;
class PriceView;

/// The panels of the strategies and the panel "Cost and accuracy". A panel can be enlarged (double click, its key,
/// Return) or hidden; the settings store the layout. Rows keep a readable height and scroll if the window is too low.
class PanelGrid : public QWidget {
    Q_OBJECT

public:
    explicit PanelGrid(QWidget* parent = nullptr);

    void setClassifier(const std::shared_ptr<const core::Classifier>& classifier);
    void setRecognition(const Recognition& recognition);
    /// Updates one strategy after a change of its rules on the same drawing.
    void setVerdict(core::StrategyId strategy, const std::vector<core::Verdict>& verdicts);
    void setTruth(std::optional<int> label);  ///< the true class of the drawing, if known
    void setMarksRefused(bool on);            ///< sets whether rejected answers are marked
    std::optional<int> truth() const;
    core::DecisionRules rules() const;  ///< the rules that are set in the panels
    /// The strategies to compute: those shown by default, even if hidden, and those whose panels the user added.
    std::vector<core::StrategyId> strategies() const;

    const std::vector<PanelCard*>& cards() const { return m_cards; }
    const PanelLayout& panelLayout() const { return m_arrangement; }
    void enlarge(const QString& key);  ///< shows all panels if this panel is already enlarged or the key is empty
    void setHidden(const QString& key, bool hidden);  ///< does not hide the last visible panel
    void enlargeNext(int step);                       ///< enlarges the next (1) or previous (-1) visible panel
    void resetLayout();
    /// Adds the entries of the menu View > Panels and keeps their state up to date.
    void fillMenu(QMenu& menu);

    /// Sets the visible height in pixels; 0: everything is visible.
    void setVisibleHeight(int height);
    /// The width of one panel: panels that do not fit side by side go below each other.
    QSize minimumSizeHint() const override;

signals:
    void rulesChanged(core::StrategyId strategy);
    void strategiesChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    std::vector<Panel*> panels() const;
    Panel* panel(const QString& key) const;
    bool isThere(const Panel& panel) const;    ///< whether the model supports the strategy
    bool isAtFirst(const Panel* panel) const;  ///< whether the panel is shown by default
    bool isOn(const Panel& panel) const;       ///< whether the panel is shown
    void setOn(PanelLayout& layout, const Panel& panel, bool on) const;
    void makeBackBar();
    void describeBackBar();
    Panel* nextOf(const QString& key, int step) const;  ///< nullptr: no other panel
    std::vector<Panel*> shownPanels() const;
    QSize leastPanel() const;  ///< the largest minimum size of the visible panels
    int panelsInRow() const;   ///< number of panels that fit the width
    void arrange();
    void change(const PanelLayout& layout);
    void showMenu(const Panel& panel, const QPoint& point);

    std::vector<PanelCard*> m_cards;
    PriceView* m_price;
    QGridLayout* m_grid;
    QShortcut* m_back;
    QWidget* m_backBar;  ///< above an enlarged panel
    QToolButton* m_before;
    QToolButton* m_after;
    std::shared_ptr<const core::Classifier> m_classifier;
    PanelLayout m_arrangement;
    std::vector<core::StrategyId> m_strategies;
    int m_inRow = 3;
    int m_visibleHeight = 0;
};

}  // namespace ui

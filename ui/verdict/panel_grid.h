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

/// The panels of the strategies and the price. One can fill the place of all (double click, its key, Return), any can
/// be hidden; how it was left is remembered. Where the rows have too little room they keep a height at which they can
/// be read, and scroll.
class PanelGrid : public QWidget {
    Q_OBJECT

public:
    explicit PanelGrid(QWidget* parent = nullptr);

    void setClassifier(const std::shared_ptr<const core::Classifier>& classifier);
    void setRecognition(const Recognition& recognition);
    /// One strategy decided again on the same drawing.
    void setVerdict(core::StrategyId strategy, const std::vector<core::Verdict>& verdicts);
    void setTruth(std::optional<int> label);  ///< the true class of what is drawn, where it is known
    void setMarksRefused(bool on);            ///< whether answers that may be none of the classes are marked
    std::optional<int> truth() const;
    core::DecisionRules rules() const;  ///< what is chosen in the panels
    /// Those of the model that are asked: the usual ones, shown or hidden, and those whose panels were added.
    std::vector<core::StrategyId> strategies() const;

    const std::vector<PanelCard*>& cards() const { return m_cards; }
    const PanelLayout& panelLayout() const { return m_arrangement; }
    void enlarge(const QString& key);                 ///< again, or an empty key: all side by side
    void setHidden(const QString& key, bool hidden);  ///< the last one that is shown stays
    void enlargeNext(int step);                       ///< of the shown ones, after the enlarged one; 1 or -1
    void resetLayout();
    /// Adds what there is to choose about the panels: for View > Panels. Its state follows.
    void fillMenu(QMenu& menu);

    /// How much of it is seen at once, in pixels; 0: all of it.
    void setVisibleHeight(int height);
    /// As wide as one panel: where more do not fit side by side they stand below each other.
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
    bool isThere(const Panel& panel) const;    ///< the model has such a strategy
    bool isAtFirst(const Panel* panel) const;  ///< shown until the user says otherwise
    bool isOn(const Panel& panel) const;       ///< as the user has it
    void setOn(PanelLayout& layout, const Panel& panel, bool on) const;
    void makeBackBar();
    void describeBackBar();
    Panel* nextOf(const QString& key, int step) const;  ///< nullptr: there is no other
    std::vector<Panel*> shownPanels() const;
    QSize leastPanel() const;  ///< that each of the shown ones asks for
    int panelsInRow() const;   ///< that fit the width
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

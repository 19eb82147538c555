#pragma once

#include "ui/verdict/panel_layout.h"
#include "ui/verdict/panel_set.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QMenu;
class QShortcut;
class QToolButton;

namespace ui {

class Panel;
class PanelCard;

/// The panels of the strategies and the further panels. A panel can be enlarged (double click, its key, Return) or
/// hidden; the settings store the layout. Rows keep a readable height and scroll if the window is too low.
class PanelGrid : public QWidget {
    Q_OBJECT

public:
    explicit PanelGrid(QWidget* parent = nullptr);

    PanelSet& set() { return m_set; }
    void setClassifier(const std::shared_ptr<const core::Classifier>& classifier);
    /// The strategies to compute: those shown by default, even if hidden, and those whose panels the user added.
    std::vector<core::StrategyId> strategies() const;

    const std::vector<PanelCard*>& cards() const { return m_set.cards(); }
    const PanelLayout& panelLayout() const { return m_arrangement; }
    void setPanelLayout(const PanelLayout& layout);
    /// The layout in which exactly these panels are visible.
    PanelLayout layoutOf(const QStringList& keys, const QString& enlarged) const;
    QStringList shownKeys() const;      ///< of the visible panels, without regard to an enlarged one
    void setRemembers(bool remembers);  ///< whether changes of the layout are stored in the settings; on by default
    void enlarge(const QString& key);   ///< shows all panels if this panel is already enlarged or the key is empty
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
    void strategiesChanged();
    void layoutChanged(const ui::PanelLayout& layout);
    void commandWanted();  ///< the user wants to copy the command

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const std::vector<Panel*>& panels() const { return m_set.panels(); }
    Panel* panel(const QString& key) const { return m_set.panel(key); }
    static bool isListed(const Panel& panel);  ///< the user can show it by menu and key
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

    PanelSet m_set;
    QGridLayout* m_grid;
    QShortcut* m_back;
    QWidget* m_backBar;  ///< above an enlarged panel
    QToolButton* m_before;
    QToolButton* m_after;
    std::shared_ptr<const core::Classifier> m_classifier;
    PanelLayout m_arrangement;
    bool m_remembers = true;
    std::vector<core::StrategyId> m_strategies;
    int m_inRow = 3;
    int m_visibleHeight = 0;
};

}  // namespace ui

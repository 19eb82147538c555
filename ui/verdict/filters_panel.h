#pragma once

#include "ui/strategies/filter_pairs.h"
#include "ui/verdict/further_panel.h"

#include <memory>
#include <optional>
#include <vector>

class QActionGroup;
class QToolButton;

namespace ui {

struct Card;

/// The panel "Filters": the filters of the shared trunk and of one specialist, with their feature maps for the drawing.
/// The user chooses the specialist, and a filter with the pointer or the arrow keys. Computes only while it is visible.
class FiltersPanel : public FurtherPanel {
    Q_OBJECT

public:
    explicit FiltersPanel(QWidget* parent = nullptr);

    void setClassifier(std::shared_ptr<const core::Classifier> classifier) override;
    void setRecognition(const Recognition& recognition) override;
    void setVerdicts(const std::vector<core::Verdict>& verdicts) override;
    /// Chooses a specialist; nullopt: the one of the class that the specialists answer.
    void setPinned(std::optional<int> label);
    std::optional<int> pinned() const { return m_pinned; }

    const FilterComparison& comparison() const { return m_comparison; }  ///< what is shown
    int label() const { return m_pinned.value_or(m_answer); }            ///< class of the specialist
    std::optional<FilterPlace> chosen() const { return m_chosen; }
    FiltersPlace filtersPlace() const;  ///< the positions of all filters
    QString title() const override;
    QString tipAt(const QPointF& point) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool hasSpecialists() const;
    void makeMenu();
    void refresh();  ///< computes what changed, if the panel is visible
    void describe();
    void place();
    void choose(std::optional<FilterPlace> filter);
    std::optional<FilterPlace> neighbour(int across, int down) const;
    Card card() const;
    QRectF area() const;

    QToolButton* m_chooser;
    QActionGroup* m_group;
    std::shared_ptr<const core::Classifier> m_classifier;
    std::optional<core::Image> m_image;
    std::optional<int> m_pinned;
    int m_answer = 0;  ///< the last class that the specialists answered
    FilterComparison m_comparison;
    std::optional<int> m_compared;  ///< the class in m_comparison; nullopt: compute again
    bool m_mapsAreOld = true;
    std::optional<FilterPlace> m_chosen;
};

}  // namespace ui

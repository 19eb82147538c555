#pragma once

#include "core/strategy/rules.h"
#include "ui/verdict/further_panel.h"
#include "ui/verdict/why_run.h"

#include <optional>
#include <vector>

namespace ui {

struct Card;
class WhyControls;

/// The panel "Why this answer?": the evidence of each pixel of the network input for a class and against another one,
/// or the smallest change of the drawing that changes the answer. Computes only while it is visible.
class WhyPanel : public FurtherPanel {
    Q_OBJECT

public:
    explicit WhyPanel(QWidget* parent = nullptr);

    void setClassifier(std::shared_ptr<const core::Classifier> classifier) override;
    void setRecognition(const Recognition& recognition) override;
    void setVerdicts(const std::vector<core::Verdict>& verdicts) override;
    void setRules(const core::DecisionRules& rules) { m_rules = rules; }  ///< before the verdicts that they decide
    void setPreparation(const core::NormalizeOptions& preparation) { m_preparation = preparation; }
    void setChoice(const WhyChoice& choice);
    void setCovered(bool covered) override;

    const WhyChoice& choice() const { return m_choice; }
    /// What is shown; nullopt while nothing is drawn or it is computed for the first time.
    const std::optional<WhyShown>& shown() const { return m_shown; }
    bool isShown() const { return !isHidden(); }  ///< whether the user has put it into the grid
    bool isBusy() const { return m_run.isBusy(); }
    /// The change that is shown, if any.
    std::optional<core::CounterChange> change() const;
    QString sentence() const;  ///< below the picture
    QString title() const override;
    QString tipAt(const QPointF& point) const override;

signals:
    void chosen(const ui::WhyChoice& choice);                   ///< by the user
    void inkWanted(const core::Ink& ink, const QString& what);  ///< the user applies a change

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const core::Verdict* verdict() const { return explainedVerdict(m_choice, m_verdicts); }
    bool hasInk() const { return m_ink && !m_ink->strokes.empty(); }
    void refresh();  ///< asks for what is not computed yet, if the panel is visible
    void clear();
    void place();
    void describe();
    void apply();
    Card card() const;
    QRectF area() const;  ///< of the picture, below the controls
    void paintContent(QPainter& painter, const Style& style) const;

    WhyControls* m_controls;
    std::shared_ptr<const core::Classifier> m_classifier;
    QStringList m_names;
    WhyChoice m_choice;
    core::DecisionRules m_rules;
    core::NormalizeOptions m_preparation;
    std::optional<core::Image> m_image;
    std::optional<core::Ink> m_ink;
    std::vector<core::Verdict> m_verdicts;
    std::optional<WhyShown> m_shown;
    QString m_problem;
    bool m_isOld = true;
    WhyRun m_run;
};

}  // namespace ui

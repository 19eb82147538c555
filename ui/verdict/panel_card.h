#pragma once

#include "core/strategy/classifier.h"
#include "core/strategy/rules.h"
#include "ui/strategies/card.h"
#include "ui/strategies/face.h"
#include "ui/strategies/verdict_picture.h"
#include "ui/verdict/bar_motion.h"
#include "ui/verdict/panel.h"

#include <QStringList>

#include <optional>

class QHBoxLayout;

namespace ui {

/// The panel of one strategy: title, answer, confidence, picture and facts.
class PanelCard : public Panel {
    Q_OBJECT

public:
    explicit PanelCard(core::StrategyId strategy, QWidget* parent = nullptr);

    core::StrategyId strategy() const { return m_strategy; }
    QString title() const override;
    const std::optional<core::Verdict>& verdict() const { return m_verdict; }

    /// Sets the model. Clears the verdict and rules that depend on the previous model.
    virtual void setClassifier(const core::Classifier& classifier);
    /// Sets the verdict; nullopt if nothing is drawn.
    virtual void setVerdict(const std::optional<core::Verdict>& verdict);
    /// Sets the network input that belongs to the next verdict; nullopt if nothing is drawn. Call before setVerdict().
    void setSeen(const std::optional<core::Image>& image) { m_seen = image; }
    void setNoInk(bool none) { m_noInk = none; }  ///< there is a picture, but it has no ink
    std::optional<int> truth() const { return m_truth; }
    void setTruth(std::optional<int> label);           ///< the true class, if known
    void setMarksRefused(bool on);                     ///< marks answers below the rejection threshold; on by default
    bool isRefused() const;                            ///< the answer is marked as rejected
    virtual void addTo(core::DecisionRules&) const {}  ///< adds the rules that are set in this panel
    /// Shows the rules of this panel. Does not emit rulesChanged().
    virtual void setRules(const core::DecisionRules&) {}
    void setCovered(bool covered) override;

    virtual QString note() const { return {}; }           ///< the sentence below the picture; may be empty
    virtual QString shortNote() const { return note(); }  ///< replaces a note that does not fit
    virtual QString aside() const { return {}; }          ///< text beside the note, if there is space
    QString tipAt(const QPointF& point) const override;
    QRectF picturePlace() const;  ///< the area of the picture
    const std::vector<float>& barLengths() const { return m_motion.lengths(); }

signals:
    void rulesChanged();  ///< by the user

protected:
    bool isInHead(const QPointF& point) const;  ///< above the picture, where the title is
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

    virtual Card card() const;               ///< the frame with the answer
    virtual VerdictPicture picture() const;  ///< requires a verdict
    virtual QString spoken() const;          ///< the answer as a sentence
    virtual void place();                    ///< positions the controls
    void describe();                         ///< updates the description for screen readers
    QHBoxLayout& controls();                 ///< the row between picture and facts, created by the first call
    void addOptional(QWidget* control);  ///< hidden if the row is too narrow; the control added last is hidden first
    void showNow();                      ///< shows the bars without animation, while the user drags
    const QStringList& names() const { return m_names; }
    bool m_hasNote = false;  ///< reserves a line for the note

private:
    Card coveredCard() const;
    int linesOfFacts() const;  ///< lines that the verdict needs, including the flag for a rejected answer
    QString refusal() const;   ///< the sentence for a rejected answer, otherwise empty
    double noteHeight() const;
    void paintNote(QPainter& painter, const QRectF& picture, const Style& style) const;

    core::StrategyId m_strategy;
    const StrategyFace* m_face;  ///< for the model that is open
    std::optional<core::Verdict> m_verdict;
    std::optional<int> m_truth;
    core::RefusalThresholds m_refusal;
    bool m_marksRefused = true;
    std::optional<core::Image> m_seen;
    bool m_noInk = false;
    QStringList m_names;
    void dropOptional(int width);

    QWidget* m_controls = nullptr;
    std::vector<QWidget*> m_optional;
    BarMotion m_motion;
    int m_factLines = 1;  ///< only grows, so that the picture keeps its size
};

}  // namespace ui

#pragma once

#include "core/strategy/classifier.h"
#include "core/strategy/rules.h"
#include "ui/strategies/card.h"
#include "ui/strategies/verdict_picture.h"
#include "ui/verdict/bar_motion.h"
#include "ui/verdict/panel.h"

#include <QStringList>

#include <optional>

class QHBoxLayout;

namespace ui {

/// One strategy: its title, its answer and the picture of how it came to it.
class PanelCard : public Panel {
    Q_OBJECT

public:
    explicit PanelCard(core::StrategyId strategy, QWidget* parent = nullptr);

    core::StrategyId strategy() const { return m_strategy; }
    QString title() const override;
    const std::optional<core::Verdict>& verdict() const { return m_verdict; }

    /// Forgets the verdict, and rules that only made sense with the model before.
    virtual void setClassifier(const core::Classifier& classifier);
    /// nullopt: nothing is drawn.
    virtual void setVerdict(const std::optional<core::Verdict>& verdict);
    /// What the networks saw of the verdict that comes next; nullopt: nothing is drawn.
    void setSeen(const std::optional<core::Image>& image) { m_seen = image; }
    void setNoInk(bool none) { m_noInk = none; }  ///< the verdict that comes next is none, though there is a picture
    std::optional<int> truth() const { return m_truth; }
    void setTruth(std::optional<int> label);  ///< the true class, where it is known
    void setMarksRefused(bool on);  ///< says so where the answer is below the model's threshold; at first it does
    bool isRefused() const;         ///< there is such an answer, and it is marked
    virtual void addTo(core::DecisionRules&) const {}  ///< what is chosen here

    virtual QString note() const { return {}; }           ///< the sentence under the picture; may be empty
    virtual QString shortNote() const { return note(); }  ///< where there is no room for it
    virtual QString aside() const { return {}; }          ///< beside it, if there is room
    QString tipAt(const QPointF& point) const override;
    QRectF picturePlace() const;  ///< where the verdict is painted
    const std::vector<float>& barLengths() const { return m_motion.lengths(); }

signals:
    void rulesChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

    virtual VerdictPicture picture() const;  ///< only with a verdict
    virtual void place();                    ///< puts controls where they belong
    QHBoxLayout& controls();                 ///< a row between picture and facts, made when first asked for
    void addOptional(QWidget* control);      ///< hidden where the row is too long for it, the last one first
    void showNow();                          ///< bars without motion: the user moves them
    const QStringList& names() const { return m_names; }
    bool m_hasNote = false;  ///< keeps its line free, also while it is empty

private:
    Card card() const;
    int linesOfFacts() const;  ///< that the verdict needs, also if it is refused at the next stroke
    QString refusal() const;   ///< in a sentence; empty if it is not refused
    void describe();
    double noteHeight() const;
    void paintNote(QPainter& painter, const QRectF& picture, const Style& style) const;

    core::StrategyId m_strategy;
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
    int m_factLines = 1;  ///< never fewer again, so that the picture does not jump
};

}  // namespace ui

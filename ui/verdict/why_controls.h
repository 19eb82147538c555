#pragma once

#include "ui/strategies/why.h"

#include <QFont>
#include <QStringList>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QToolButton;

namespace ui {

class Choice;

/// The controls of the panel "Why this answer?": two rows of choices.
class WhyControls : public QWidget {
    Q_OBJECT

public:
    explicit WhyControls(QWidget* parent);

    /// Shows a choice. `strategies` are those with a verdict, `names` the classes, and `question` what the choice asks.
    struct Content {
        WhyChoice choice;
        std::vector<core::StrategyId> strategies;
        QStringList names;
        core::Question question;
        bool both = false;      ///< an erased part and an added stroke can be shown
        bool adds = false;      ///< the added stroke is shown
        bool canApply = false;  ///< a change is shown
    };
    void setContent(const Content& content);
    void fit(const QRectF& place, const QFont& font);  ///< shortens the words if they do not fit the width
    int heightFor(double width, const QFont& font) const;

signals:
    void chosen(const ui::WhyChoice& choice);  ///< by the user
    void applied();

private:
    QToolButton* makeMenuButton(const QString& name, const QString& tip);
    void fillStrategies();
    void fillClasses(QToolButton& button, std::optional<int> WhyChoice::*chosen, const QString& automatic);
    void fillMethods();
    void label(bool brief);
    void dress(const QFont& font);
    int rowsFor(double width, const QFont& font) const;
    template <class Change>
    void change(const Change& make);

    Content m_content;
    QBoxLayout* m_rows;
    Choice* m_view;
    Choice* m_kind;
    QToolButton* m_method;
    QToolButton* m_strategy;
    QToolButton* m_label;
    QToolButton* m_other;
    QToolButton* m_apply;
};

}  // namespace ui

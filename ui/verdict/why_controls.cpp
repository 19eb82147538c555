#include "ui/verdict/why_controls.h"

#include "ui/strategies/verdict_words.h"
#include "ui/verdict/choice.h"

#include <QBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <cmath>
#include <utility>

namespace ui {

namespace {

using View = WhyChoice::View;

const QString arrow = QStringLiteral(" ▾");

QString escaped(QString words)
{
    return words.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QAction* addChoice(QMenu& menu, const QString& words, bool checked)
{
    QAction* action = menu.addAction(escaped(words));
    action->setCheckable(true);
    action->setChecked(checked);
    return action;
}

}  // namespace

WhyControls::WhyControls(QWidget* parent)
    : QWidget(parent),
      m_rows(new QBoxLayout(QBoxLayout::TopToBottom, this)),
      m_view(new Choice(tr("View"), {tr("Evidence"), tr("Change")}, this)),
      m_kind(new Choice(tr("Kind of change"), {tr("Erase"), tr("Add")}, this)),
      m_method(makeMenuButton(tr("Method"), tr("Choose how evidence is computed"))),
      m_strategy(makeMenuButton(tr("Strategy"), tr("Choose the strategy that is explained"))),
      m_label(makeMenuButton(tr("Class"), tr("Choose the class that is explained"))),
      m_other(makeMenuButton(tr("Other class"), tr("Choose the class to compare with"))),
      m_apply(new QToolButton(this))
{
    m_view->setTip(0, tr("Show the ink that speaks for and against a class"));
    m_view->setTip(1, tr("Show the smallest change of the drawing that changes the answer"));
    m_kind->setTip(0, tr("Show the part to erase"));
    m_kind->setTip(1, tr("Show the stroke to add"));
    m_apply->setText(tr("Apply"));
    m_apply->setToolTip(tr("Change the drawing. Undo restores it."));
    m_apply->setFocusPolicy(Qt::StrongFocus);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    for (const auto& widgets : {std::vector<QWidget*>{m_view, m_method, m_kind, m_apply},
                                std::vector<QWidget*>{m_strategy, m_label, m_other}}) {
        auto* row = new QHBoxLayout;
        row->setSpacing(2);
        for (QWidget* widget : widgets)
            row->addWidget(widget);
        row->addStretch();
        m_rows->addLayout(row);
    }
    m_rows->addStretch();
    connect(m_view, &Choice::chosen, this,
            [this](int index) { change([index](WhyChoice& choice) { choice.view = static_cast<View>(index); }); });
    connect(m_kind, &Choice::chosen, this,
            [this](int index) { change([index](WhyChoice& choice) { choice.adds = index == 1; }); });
    connect(m_apply, &QToolButton::clicked, this, &WhyControls::applied);
}

QToolButton* WhyControls::makeMenuButton(const QString& name, const QString& tip)
{
    auto* button = new QToolButton(this);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(tip);
    button->setProperty("name", name);
    button->setMenu(new QMenu(button));
    return button;
}

template <class Change>
void WhyControls::change(const Change& make)
{
    WhyChoice choice = m_content.choice;
    make(choice);
    if (choice != m_content.choice)
        emit chosen(choice);
}

void WhyControls::setContent(const Content& content)
{
    m_content = content;
    const bool evidence = content.choice.view == View::Evidence;
    m_view->showIndex(static_cast<int>(content.choice.view));
    m_kind->showIndex(content.adds ? 1 : 0);
    m_method->setVisible(evidence);
    m_label->setVisible(evidence);
    m_kind->setVisible(!evidence && content.both);
    m_apply->setVisible(!evidence);
    m_apply->setEnabled(content.canApply);
    fillStrategies();
    fillMethods();
    fillClasses(*m_label, &WhyChoice::label, tr("Automatic: the class of the answer"));
    fillClasses(*m_other, &WhyChoice::other,
                evidence ? tr("Automatic: the nearest class") : tr("Automatic: any other answer"));
    label(false);
}

void WhyControls::fillStrategies()
{
    QMenu& menu = *m_strategy->menu();
    menu.clear();
    for (const core::StrategyId id : m_content.strategies)
        connect(addChoice(menu, VerdictWords::shortName(id), id == m_content.question.strategy), &QAction::triggered,
                this, [this, id] { change([id](WhyChoice& choice) { choice.strategy = id; }); });
}

void WhyControls::fillMethods()
{
    QMenu& menu = *m_method->menu();
    menu.clear();
    menu.setToolTipsVisible(true);
    for (const core::EvidenceMethod method : {core::EvidenceMethod::Gradient, core::EvidenceMethod::Occlusion}) {
        QAction* action = addChoice(menu, WhyWords::methodName(method), method == m_content.choice.method);
        action->setToolTip(WhyWords::methodTip(method));
        connect(action, &QAction::triggered, this,
                [this, method] { change([method](WhyChoice& choice) { choice.method = method; }); });
    }
}

void WhyControls::fillClasses(QToolButton& button, std::optional<int> WhyChoice::*chosen, const QString& automatic)
{
    QMenu& menu = *button.menu();
    menu.clear();
    const std::optional<int> now = m_content.choice.*chosen;
    connect(addChoice(menu, automatic, !now), &QAction::triggered, this,
            [this, chosen] { change([chosen](WhyChoice& choice) { choice.*chosen = std::nullopt; }); });
    menu.addSeparator();
    for (int label = 0; std::cmp_less(label, m_content.names.size()); ++label) {
        if (&button == m_other && label == m_content.question.label)
            continue;
        connect(addChoice(menu, m_content.names[label], now == label), &QAction::triggered, this,
                [this, chosen, label] { change([chosen, label](WhyChoice& choice) { choice.*chosen = label; }); });
    }
}

void WhyControls::label(bool brief)
{
    const auto name = [this](int label) { return m_content.names.value(label); };
    const core::Question& question = m_content.question;
    const bool evidence = m_content.choice.view == View::Evidence;
    const auto show = [](QToolButton& button, const QString& words) {
        button.setText(escaped(words) + arrow);
        button.setAccessibleName(QStringLiteral("%1: %2").arg(button.property("name").toString(), words));
    };
    show(*m_strategy, VerdictWords::shortName(question.strategy));
    show(*m_method, WhyWords::methodName(m_content.choice.method));
    show(*m_label, brief ? name(question.label) : tr("why %1").arg(name(question.label)));
    if (evidence)
        show(*m_other, !question.other ? (brief ? tr("alone") : tr("alone", "evidence of one class"))
                       : brief         ? tr("not %1").arg(name(*question.other))
                                       : tr("rather than %1").arg(name(*question.other)));
    else
        show(*m_other, m_content.choice.other ? tr("to %1").arg(name(*m_content.choice.other)) : tr("to any answer"));
}

void WhyControls::dress(const QFont& font)
{
    for (QToolButton* button : findChildren<QToolButton*>())
        if (button->font() != font)
            button->setFont(font);
}

/// One row if all choices fit side by side.
int WhyControls::rowsFor(double width, const QFont& font) const
{
    return width >= 40.0 * QFontMetricsF(font).averageCharWidth() * 1.6 ? 1 : 2;
}

int WhyControls::heightFor(double width, const QFont& font) const
{
    return rowsFor(width, font) * (QFontMetrics(font).height() + 6);
}

void WhyControls::fit(const QRectF& place, const QFont& font)
{
    dress(font);
    m_rows->setDirection(rowsFor(place.width(), font) == 1 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (geometry() != place.toRect())
        setGeometry(place.toRect());
    label(false);
    if (layout()->sizeHint().width() > place.toRect().width())
        label(true);
}

}  // namespace ui

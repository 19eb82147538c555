#include "ui/verdict/why_panel.h"

#include "ui/strategies/card.h"
#include "ui/strategies/panel_words.h"
#include "ui/strategies/verdict_words.h"
#include "ui/strategies/why_picture.h"
#include "ui/verdict/why_controls.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QPainter>
#include <QTimer>

#include <utility>

namespace ui {

namespace {

using View = WhyChoice::View;
constexpr double controlLetters = 11.5;

}  // namespace

WhyPanel::WhyPanel(QWidget* parent) : FurtherPanel(QStringLiteral("why"), parent), m_controls(new WhyControls(this))
{
    setAccessibleName(title());
    m_controls->hide();
    connect(m_controls, &WhyControls::chosen, this, &WhyPanel::chosen);
    connect(m_controls, &WhyControls::applied, this, &WhyPanel::apply);
    connect(&m_run, &WhyRun::done, this, [this](const WhyShown& shown) {
        m_shown = shown;
        m_problem.clear();
        describe();
    });
    connect(&m_run, &WhyRun::failed, this, [this](const QString& message) {
        m_shown.reset();
        m_problem = message;
        describe();
    });
}

QString WhyPanel::title() const
{
    return WhyWords::title();
}

void WhyPanel::setClassifier(std::shared_ptr<const core::Classifier> classifier)
{
    m_classifier = std::move(classifier);
    m_names = Words::classNames(*m_classifier);
    m_image.reset();
    m_ink.reset();
    m_verdicts.clear();
    clear();
}

void WhyPanel::clear()
{
    m_run.cancel();
    m_shown.reset();
    m_problem.clear();
    describe();
}

void WhyPanel::setRecognition(const Recognition& recognition)
{
    m_image = recognition.image;
    m_ink = recognition.ink;
    setVerdicts(recognition.verdicts);
}

void WhyPanel::setVerdicts(const std::vector<core::Verdict>& verdicts)
{
    m_verdicts = verdicts;
    m_isOld = true;
    refresh();
}

void WhyPanel::setChoice(const WhyChoice& choice)
{
    const WhyChoice before = std::exchange(m_choice, choice);
    WhyChoice same = choice;
    same.adds = before.adds;  // both changes are known
    if (same == before) {
        if (m_shown)
            m_shown->choice = choice;
        return describe();
    }
    if (choice.view != before.view)
        clear();
    m_isOld = true;
    refresh();
}

void WhyPanel::setCovered(bool covered)
{
    FurtherPanel::setCovered(covered);
    describe();
}

void WhyPanel::refresh()
{
    if (!isVisible())
        return;
    if (!m_classifier || !m_image || !verdict())
        clear();
    else if (std::exchange(m_isOld, false)) {
        if (m_choice.view == View::Evidence || hasInk())
            m_run.ask({.classifier = m_classifier,
                       .choice = m_choice,
                       .verdict = *verdict(),
                       .image = *m_image,
                       .ink = m_ink.value_or(core::Ink{}),
                       .rules = m_rules,
                       .options = m_preparation});
        if (m_choice.view == View::Change)
            m_shown.reset();  // a change of another drawing cannot be applied
    }
    describe();
}

std::optional<core::CounterChange> WhyPanel::change() const
{
    return m_shown ? shownChange(*m_shown) : std::nullopt;
}

void WhyPanel::apply()
{
    if (const std::optional<core::CounterChange> found = change())
        emit inkWanted(core::changedInk(m_shown->ink, found->change), WhyWords::changeStep(*found));
}

QString WhyPanel::sentence() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    if (m_choice.view == View::Evidence)
        return m_shown && m_shown->evidence ? WhyWords::sentence(*m_shown, m_names) : QString();
    if (m_image && !hasInk())
        return tr("Only strokes can be changed. This is a picture.");
    if (!m_shown || !m_shown->counter)
        return m_image ? tr("Trying changes…") : QString();
    return WhyWords::sentence(*m_shown, m_names);
}

void WhyPanel::describe()
{
    const core::Verdict* explained = verdict();
    m_controls->setVisible(explained && !isCovered());
    if (explained) {
        std::vector<core::StrategyId> strategies;
        for (const core::Verdict& one : m_verdicts)
            strategies.push_back(one.strategy);
        const std::optional<core::CounterChange> found = change();
        m_controls->setContent(
            {.choice = m_choice,
             .strategies = std::move(strategies),
             .names = m_names,
             .question = questionOf(m_choice, *explained),
             .both = m_shown && m_shown->counter && m_shown->counter->erased && m_shown->counter->added,
             .adds = found && !found->change.added.empty(),
             .canApply = found.has_value()});
    }
    if (isCovered())
        setAccessibleDescription(PanelWords::covered());
    else if (!m_classifier)
        setAccessibleDescription(tr("No model is open."));
    else if (m_shown && m_shown->evidence)
        setAccessibleDescription(WhyWords::spoken(*m_shown->evidence, m_names));
    else
        setAccessibleDescription(explained ? sentence() : Words::nothingDrawn());
    place();
    update();
}

Card WhyPanel::card() const
{
    return {.title = title(),
            .subtitle = WhyWords::subtitle(m_choice.view),
            .answer = {},
            .facts = isCovered() || !verdict() ? QString() : sentence(),
            .colour = verdict() ? look().colour(verdict()->strategy) : QColor(),
            .factLines = 2};
}

QRectF WhyPanel::area() const
{
    QRectF inside = pictureArea(rect(), card(), look());
    if (verdict())
        inside.setTop(inside.top() + m_controls->heightFor(inside.width(), look().font(controlLetters))
                      + 4.0 * look().scale);
    return inside;
}

void WhyPanel::place()
{
    if (!verdict())
        return;
    const QFont font = look().font(controlLetters);
    const QRectF inside = pictureArea(rect(), card(), look());
    m_controls->fit({inside.left() - 4.0, inside.top(), inside.width() + 8.0,
                     static_cast<double>(m_controls->heightFor(inside.width(), font))},
                    font);
}

void WhyPanel::paintContent(QPainter& painter, const Style& style) const
{
    if (m_shown && (m_shown->evidence || m_shown->counter))
        paintWhy(painter, area(), *m_shown, m_names, style);
    else if (m_choice.view == View::Change && hasInk())
        paintChange(painter, area(), *m_ink, nullptr, style);
}

void WhyPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Style style = look();
    paintCard(painter, rect(), card(), style);
    if (!m_classifier)
        paintEmpty(painter, rect(), {QString(), tr("No model is open.")}, style);
    else if (isCovered())
        paintEmpty(painter, rect(), {PanelWords::covered(), QString()}, style);
    else if (!verdict())
        paintEmpty(
            painter, rect(),
            {tr("Colours show which ink speaks for the answer, and which against it."), Words::invitation(m_names)},
            style);
    else
        paintContent(painter, style);
    paintFocus(painter);
}

QString WhyPanel::tipAt(const QPointF& point) const
{
    if (point.y() < area().top() || !verdict())
        return tr("Evidence: which pixels of the network input raise or lower the margin, the difference of logits by "
                  "which a strategy decides between two classes. Change: the shortest part of the line to erase, or "
                  "the shortest stroke to add, so that the answer changes.");
    return m_choice.view == View::Evidence ? WhyWords::methodTip(m_choice.method) : sentence();
}

void WhyPanel::resizeEvent(QResizeEvent* event)
{
    FurtherPanel::resizeEvent(event);
    place();
}

void WhyPanel::showEvent(QShowEvent* event)
{
    FurtherPanel::showEvent(event);
    setTabOrder(this, m_controls);  // the grid orders the panels without their buttons
    refresh();
}

void WhyPanel::changeEvent(QEvent* event)
{
    FurtherPanel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QTimer::singleShot(0, this, &WhyPanel::place);  // the buttons get the font of the new style later
}

}  // namespace ui

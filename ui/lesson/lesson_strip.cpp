#include "ui/lesson/lesson_strip.h"

#include "ui/handout/scene_words.h"
#include "ui/lesson/lesson_player.h"
#include "ui/lesson/strip_sheet.h"
#include "ui/picture/paragraph.h"
#include "ui/picture/style.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/state.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr const char* rightKey = "right";  // a property of the right choice

QString numberOf(std::size_t choice)
{
    return QString::number(choice + 1);
}

SceneFacts factsOf(const LessonPlayer& player)
{
    const DrawSession& session = player.session();
    return {session.classifier().get(), session.shown().verdicts};
}

}  // namespace

LessonStrip::LessonStrip(LessonPlayer& player, QWidget* parent)
    : QWidget(parent),
      m_player(player),
      m_title(new ElidedLabel(this)),
      m_text(new QLabel(this)),
      m_status(new QLabel(this)),
      m_choiceRow(new QWidget(this)),
      m_choiceGrid(new QGridLayout(m_choiceRow)),
      m_back(new QPushButton(tr("‹ Back"), this)),
      m_next(new QPushButton(tr("Next ›"), this)),
      m_restart(new QPushButton(tr("Restart"), this)),
      m_leave(new QPushButton(tr("Leave"), this))
{
    setObjectName(QStringLiteral("strip"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Lesson"));
    m_title->setObjectName(QStringLiteral("stripTitle"));
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_status->setObjectName(QStringLiteral("stripStatus"));
    for (QLabel* label : {m_text, m_status})
        label->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_choiceGrid->setContentsMargins(0, 0, 0, 0);
    m_choiceGrid->setHorizontalSpacing(8);
    m_choiceGrid->setVerticalSpacing(6);
    makeButtons();
    connect(&player, &LessonPlayer::stepChanged, this, &LessonStrip::showStep);
    connect(&player, &LessonPlayer::progressChanged, this, &LessonStrip::showProgress);
    useFonts();
}

void LessonStrip::makeButtons()
{
    m_back->setToolTip(tr("Previous step (Page Up)"));
    m_back->setAccessibleName(tr("Previous step"));
    m_next->setToolTip(tr("Next step (Page Down)"));
    m_next->setAccessibleName(tr("Next step"));
    m_restart->setToolTip(tr("Begin this lesson again (Ctrl+Home)"));
    m_restart->setAccessibleName(tr("Restart lesson"));
    m_leave->setToolTip(tr("Leave the lesson and restore your drawing (Ctrl+Shift+L)"));
    m_leave->setAccessibleName(tr("Leave lesson"));
    auto* head = new FlowLayout(nullptr, 6);
    head->addWidget(m_title);
    head->addStretch();
    for (QPushButton* button : {m_restart, m_leave, m_back, m_next})
        head->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 10, 10);
    column->setSpacing(5);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addWidget(m_choiceRow);
    column->addWidget(m_status);
    connect(m_back, &QPushButton::clicked, &m_player, &LessonPlayer::back);
    connect(m_next, &QPushButton::clicked, &m_player, &LessonPlayer::next);
    connect(m_restart, &QPushButton::clicked, &m_player, &LessonPlayer::restart);
    connect(m_leave, &QPushButton::clicked, this, &LessonStrip::leaveAsked);
}

void LessonStrip::setLetters(int pixels)
{
    m_letters = pixels;
    useFonts();
}

void LessonStrip::useFonts()
{
    const QString sheet =
        stripSheet(*this, m_letters)
        + QStringLiteral("#lessonChoice { text-align: left; } #lessonChoice[right=\"true\"] { border: 2px solid "
                         "palette(highlight); }");
    if (sheet == m_sheet)
        return;
    m_sheet = sheet;
    setStyleSheet(sheet);
    placeChoices();
    updateGeometry();
}

void LessonStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        useFonts();
}

int LessonStrip::heightForWidth(int width) const
{
    layout()->invalidate();  // the texts may have changed since
    return layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : layout()->sizeHint().height();
}

QSize LessonStrip::sizeHint() const
{
    return {layout()->sizeHint().width(), heightForWidth(std::max(width(), 400))};
}

void LessonStrip::showStep()
{
    if (!m_player.isPlaying())
        return;
    const core::Scene& scene = m_player.scene();
    m_title->setWhole(tr("%1 · step %2 of %3")
                          .arg(QString::fromStdString(scene.title), QString::number(m_player.index() + 1),
                               QString::number(scene.steps.size())));
    m_back->setEnabled(m_player.index() > 0);
    m_next->setText(m_player.hasNext() ? tr("Next ›") : tr("Finish"));
    m_next->setAccessibleName(m_player.hasNext() ? tr("Next step") : tr("Finish lesson"));
    showChoices();
    m_hasSpoken = false;
    showProgress();
}

void LessonStrip::showChoices()
{
    for (QPushButton* choice : m_choices) {
        choice->hide();
        choice->deleteLater();
    }
    m_choices.clear();
    m_choiceTexts.clear();
    const std::optional<core::SceneQuestion>& question = m_player.step().question;
    m_choiceRow->setVisible(question.has_value());
    if (!question)
        return;
    for (std::size_t choice = 0; choice < question->choices.size(); ++choice) {
        const QString words = QString::fromStdString(question->choices[choice]);
        auto* button = new QPushButton(m_choiceRow);
        button->setObjectName(QStringLiteral("lessonChoice"));
        button->setMinimumWidth(1);  // a long choice gets more lines, not a wider window
        m_choiceTexts << tr("%1   %2").arg(numberOf(choice), words);
        button->setAccessibleName(tr("Choice %1: %2").arg(numberOf(choice), words));
        button->setToolTip(tr("Choose this answer (Alt+%1)").arg(numberOf(choice)));
        button->setCheckable(true);
        connect(button, &QPushButton::toggled, &m_player, [this, choice](bool on) {
            if (on)
                m_player.choose(choice);
        });
        connect(button, &QPushButton::clicked, this, &LessonStrip::showProgress);  // shows the first choice again
        button->show();
        m_choices.push_back(button);
    }
    placeChoices();
}

/// Places the choices in one row if they fit, otherwise in two columns, otherwise one below the other, in several
/// lines.
void LessonStrip::placeChoices()
{
    if (m_choices.empty())
        return;
    const int gap = m_choiceGrid->horizontalSpacing();
    int needed = -gap, widest = 0;
    const auto show = [](QPushButton* button, QString text) {
        button->setText(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
    };
    for (std::size_t choice = 0; choice < m_choices.size(); ++choice) {
        QPushButton* button = m_choices[choice];
        m_choiceGrid->removeWidget(button);
        button->ensurePolished();
        show(button, m_choiceTexts[static_cast<qsizetype>(choice)]);
        needed += button->sizeHint().width() + gap;
        widest = std::max(widest, button->sizeHint().width());
    }
    const QMargins margins = layout()->contentsMargins();
    const int space = std::max(width() - margins.left() - margins.right(), 300);
    const auto count = static_cast<int>(m_choices.size());
    const int inRow = needed <= space ? count : 2 * widest + gap <= space ? 2 : 1;
    for (int choice = 0; choice < count; ++choice) {
        QPushButton* button = m_choices[static_cast<std::size_t>(choice)];
        const QString& text = m_choiceTexts[choice];
        if (const int width = button->sizeHint().width(); width > space) {
            const double letters = textWidth(text, button->font());
            show(button, brokenLines(text, button->font(), space - (width - letters)).join(QLatin1Char('\n')));
        }
        m_choiceGrid->addWidget(button, choice / inRow, choice % inRow);
    }
}

void LessonStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && !m_choices.empty())
        placeChoices();
}

/// The request of the step, or the result of the question.
QString LessonStrip::statusWords() const
{
    const core::SceneStep& step = m_player.step();
    const std::optional<std::size_t> chosen = m_player.chosen();
    if (chosen && step.question) {
        const QString reason = SceneWords::filled(step.question->because, factsOf(m_player));
        const std::optional<std::size_t>& answer = step.question->answer;
        return !answer          ? reason
             : answer == chosen ? tr("✓ Right. %1").arg(reason)
                                : tr("✗ The answer is %1. %2").arg(numberOf(*answer), reason);
    }
    if (!step.wait)
        return {};
    return m_player.isWaiting() ? SceneWords::request(*step.wait)
                                : tr("✓ Done: %1").arg(SceneWords::statement(*step.wait));
}

/// Shows which choice was chosen and, after that, frames the right one.
void LessonStrip::markChoices()
{
    const std::optional<std::size_t> chosen = m_player.chosen();
    for (std::size_t choice = 0; choice < m_choices.size(); ++choice) {
        QPushButton& button = *m_choices[choice];
        button.setChecked(chosen == choice);
        const bool isRight = chosen && m_player.step().question->answer == choice;
        setState(button, rightKey, isRight);
    }
}

void LessonStrip::showProgress()
{
    if (!m_player.isPlaying())
        return;
    const core::SceneStep& step = m_player.step();
    const SceneFacts facts = factsOf(m_player);
    QStringList text{SceneWords::filled(step.text, facts)};
    if (step.question)
        text << SceneWords::filled(step.question->text, facts);
    text.removeAll(QString());
    const QString words = text.join(QLatin1Char('\n'));
    if (m_text->text() != words)
        m_text->setText(words);
    const QString status = statusWords();
    markChoices();
    const bool changes = m_status->text() != status;
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
    updateGeometry();
    if (!m_hasSpoken)
        speak(tr("Step %1 of %2: %3")
                  .arg(QString::number(m_player.index() + 1), QString::number(m_player.scene().steps.size()),
                       words.simplified())
              + (status.isEmpty() ? QString() : Words::gap() + status));
    else if (changes && !status.isEmpty())
        speak(status);
    m_hasSpoken = true;
}

void LessonStrip::speak(const QString& sentence)
{
    setAccessibleDescription(sentence);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

}  // namespace ui

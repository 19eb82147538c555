#include "ui/lesson/predict_strip.h"

#include "ui/lesson/predict_game.h"
#include "ui/lesson/strip_sheet.h"
#include "ui/strategies/verdict_words.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int mostHands = 999;

}  // namespace

PredictStrip::PredictStrip(PredictGame& game, QWidget* parent)
    : QWidget(parent),
      m_game(game),
      m_title(new ElidedLabel(this)),
      m_text(new QLabel(this)),
      m_score(new QLabel(this)),
      m_handsRow(new QWidget(this)),
      m_handsGrid(new QGridLayout(m_handsRow)),
      m_advance(new QPushButton(this)),
      m_leave(new QPushButton(tr("Leave"), this))
{
    setObjectName(QStringLiteral("strip"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Predict first"));
    m_title->setObjectName(QStringLiteral("stripTitle"));
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_score->setObjectName(QStringLiteral("stripStatus"));
    m_text->setWordWrap(true);
    m_score->setWordWrap(true);
    m_handsGrid->setContentsMargins(0, 0, 0, 0);
    m_handsGrid->setSpacing(6);
    m_leave->setAccessibleName(tr("Leave the game"));
    m_leave->setToolTip(tr("Leave the game and restore your drawing (Ctrl+Shift+L)"));
    auto* head = new FlowLayout(nullptr, 8);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_leave);
    head->addWidget(m_advance);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 10, 10);
    column->setSpacing(5);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addWidget(m_handsRow);
    column->addWidget(m_score);
    connect(m_advance, &QPushButton::clicked, &game, &PredictGame::advance);
    connect(m_leave, &QPushButton::clicked, this, &PredictStrip::leaveAsked);
    connect(&game, &PredictGame::started, this, &PredictStrip::makeHands);
    connect(&game, &PredictGame::cardChanged, this, &PredictStrip::showCard);
    connect(&game, &PredictGame::handsChanged, this, &PredictStrip::showHands);
    connect(&game, &PredictGame::revealed, this, &PredictStrip::showResult);
    setLetters(0);
}

void PredictStrip::setLetters(int pixels)
{
    m_letters = pixels;
    setStyleSheet(stripSheet(*this, pixels));
    placeHands();
    updateGeometry();
}

int PredictStrip::heightForWidth(int width) const
{
    layout()->invalidate();
    return layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : layout()->sizeHint().height();
}

QSize PredictStrip::sizeHint() const
{
    return {layout()->sizeHint().width(), heightForWidth(std::max(width(), 400))};
}

void PredictStrip::makeHands()
{
    for (QWidget* field : m_fields)
        field->deleteLater();
    m_fields.clear();
    m_hands.clear();
    const QStringList names = m_game.classNames();
    for (int label = 0; label < names.size(); ++label) {
        auto* field = new QWidget(m_handsRow);
        auto* row = new QHBoxLayout(field);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(3);
        auto* vote = new QPushButton(names.at(label), field);
        vote->setAccessibleName(tr("One more hand for %1").arg(names.at(label)));
        vote->setToolTip(label < 10 ? tr("One more hand (Alt+%1)").arg(label) : tr("One more hand"));
        vote->setFocusPolicy(Qt::NoFocus);
        auto* hands = new QSpinBox(field);
        hands->setRange(0, mostHands);
        hands->setButtonSymbols(QAbstractSpinBox::NoButtons);
        hands->setAlignment(Qt::AlignCenter);
        hands->setAccessibleName(tr("Hands for %1").arg(names.at(label)));
        row->addWidget(vote);
        row->addWidget(hands);
        connect(vote, &QPushButton::clicked, &m_game,
                [this, label] { m_game.setHands(label, m_game.hands().at(static_cast<std::size_t>(label)) + 1); });
        connect(hands, &QSpinBox::valueChanged, &m_game, [this, label](int count) { m_game.setHands(label, count); });
        field->show();
        m_fields.push_back(field);
        m_hands.push_back(hands);
    }
    placeHands();
}

/// Places the classes in one row if they fit, otherwise in two.
void PredictStrip::placeHands()
{
    int needed = 0;
    for (QWidget* field : m_fields) {
        m_handsGrid->removeWidget(field);
        needed += field->sizeHint().width() + m_handsGrid->spacing();
    }
    const auto count = static_cast<int>(m_fields.size());
    const int inRow = needed <= width() - 24 ? std::max(1, count) : (count + 1) / 2;
    for (int place = 0; place < count; ++place)
        m_handsGrid->addWidget(m_fields[static_cast<std::size_t>(place)], place / inRow, place % inRow);
}

void PredictStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        placeHands();
}

void PredictStrip::showCard()
{
    m_title->setWhole(tr("Predict first · %1, seed %2 · card %3 of %4")
                          .arg(m_game.deckName(), QString::number(m_game.options().seed),
                               QString::number(m_game.card() + 1), QString::number(m_game.cards())));
    m_text->setText(tr("What do you say? Count the hands for each class, then reveal the answers."));
    m_advance->setText(tr("Reveal"));
    m_advance->setAccessibleName(tr("Reveal the answers"));
    m_advance->setToolTip(tr("Reveal the answers (Period, Page Down)"));
    for (QSpinBox* hands : m_hands)
        hands->setEnabled(true);
    m_score->setText(m_game.score().cards > 0 ? scoreWords() : QString());
    m_score->setVisible(!m_score->text().isEmpty());
    showHands();
    speak(
        tr("Card %1 of %2. What do you say?").arg(QString::number(m_game.card() + 1), QString::number(m_game.cards())));
}

void PredictStrip::showHands()
{
    for (std::size_t label = 0; label < std::min(m_hands.size(), m_game.hands().size()); ++label) {
        const QSignalBlocker quiet(m_hands[label]);
        m_hands[label]->setValue(m_game.hands()[label]);
    }
}

void PredictStrip::showResult()
{
    const QStringList names = m_game.classNames();
    const std::optional<int> guess = m_game.guess();
    const QString truth = names.value(m_game.truth());
    const QString result = !guess ? tr("It is %1. The class has no single answer.").arg(truth)
                         : *guess == m_game.truth()
                             ? tr("It is %1. The class is right.").arg(truth)
                             : tr("It is %1. The class said %2.").arg(truth, names.value(*guess));
    m_text->setText(result);
    m_advance->setText(m_game.hasNext() ? tr("Next card") : tr("Finish"));
    m_advance->setAccessibleName(m_advance->text());
    m_advance->setToolTip(m_game.hasNext() ? tr("Show the next card (Page Down)") : tr("End the game (Page Down)"));
    for (QSpinBox* hands : m_hands)
        hands->setEnabled(false);
    m_score->setText(scoreWords());
    m_score->setVisible(true);
    updateGeometry();
    speak(result + Words::gap() + scoreWords());
}

QString PredictStrip::scoreWords() const
{
    const PredictGame::Score& score = m_game.score();
    QStringList parts{
        score.guessed == score.cards
            ? tr("class %1").arg(score.classRight)
            : tr("class %1 of %n guesses", nullptr, Words::quantity(score.guessed)).arg(score.classRight)};
    for (const auto& [strategy, right] : score.right)
        parts << tr("%1 %2").arg(VerdictWords::shortName(strategy), QString::number(right));
    const QString after = tr("Right answers after %n cards", nullptr, Words::quantity(score.cards));
    return tr("%1: %2").arg(after, parts.join(QStringLiteral(" · ")));
}

void PredictStrip::speak(const QString& sentence)
{
    setAccessibleDescription(sentence);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

}  // namespace ui

#include "ui/verdict/elimination_card.h"

#include "ui/strategies/panel_words.h"
#include "ui/verdict/choice.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr int roundMilliseconds = 800;
constexpr std::array speeds{50, 100, 200, 400};

QString speedWords(int percent)
{
    return QStringLiteral("%1×").arg(percent / 100.0);
}

}  // namespace

EliminationCard::EliminationCard(QWidget* parent)
    : PanelCard(core::StrategyId::Elimination, parent),
      m_before(new QToolButton(this)),
      m_run(new QToolButton(this)),
      m_after(new QToolButton(this)),
      m_fast(new QToolButton(this)),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_words(new QLabel(this)),
      m_choice(new Choice(tr("Heads"), {tr("subsets"), tr("duels (DDAG)")}, this)),
      m_speeds(new QActionGroup(this))
{
    m_hasNote = true;
    const auto button = [](QToolButton* made, const QString& sign, const QString& words) {
        made->setObjectName(QStringLiteral("plain"));
        made->setFocusPolicy(Qt::StrongFocus);
        made->setText(sign);
        made->setAccessibleName(words);
        made->setToolTip(words);
    };
    button(m_before, QStringLiteral("‹"), tr("Previous round (Left)"));
    button(m_run, QStringLiteral("▶"), tr("Play the rounds (Space)"));
    button(m_after, QStringLiteral("›"), tr("Next round (Right)"));
    button(m_fast, {}, tr("Set the speed (plus, minus)"));
    m_before->setAutoRepeat(true);
    m_after->setAutoRepeat(true);
    makeSpeeds();
    m_slider->setAccessibleName(tr("Round"));
    m_slider->setObjectName(QStringLiteral("elimination"));
    m_slider->setPageStep(1);
    m_slider->setMinimumWidth(36);
    m_choice->setTip(0, tr("Use one head per subset of classes; each round eliminates the least likely class"));
    m_choice->setTip(
        1, tr("Use the pairwise heads; each duel of the first and the last remaining class eliminates the loser"));
    for (QWidget* control : std::initializer_list<QWidget*>{m_before, m_run, m_after})
        controls().addWidget(control);
    controls().addWidget(m_slider, 1);
    controls().addWidget(m_words);
    controls().addWidget(m_fast);
    controls().addWidget(m_choice);
    addOptional(m_words);
    addOptional(m_fast);
    connect(m_slider, &QSlider::valueChanged, this, [this](int round) {
        stop();
        setRound(round);
    });
    const auto stepBy = [this](int rounds) {
        stop();
        setRound(m_round + rounds);
    };
    connect(m_before, &QToolButton::clicked, this, [stepBy] { stepBy(-1); });
    connect(m_after, &QToolButton::clicked, this, [stepBy] { stepBy(1); });
    connect(m_run, &QToolButton::clicked, this, &EliminationCard::run);
    connect(m_choice, &Choice::chosen, this, &PanelCard::rulesChanged);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        setRound(m_round + 1);
        if (m_round == m_slider->maximum())
            stop();
    });
    setVerdict({});
}

void EliminationCard::makeSpeeds()
{
    m_fast->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_fast);
    for (const int percent : speeds) {
        QAction* action = menu->addAction(speedWords(percent), this, [this, percent] { setSpeed(percent); });
        action->setCheckable(true);
        action->setData(percent);
        m_speeds->addAction(action);
    }
    m_fast->setMenu(menu);
    setSpeed(m_speed);
}

void EliminationCard::setSpeed(int percent)
{
    m_speed = std::clamp(percent, speeds.front(), speeds.back());
    for (QAction* action : m_speeds->actions())
        action->setChecked(action->data().toInt() == m_speed);
    m_fast->setText(speedWords(m_speed));
    m_timer.setInterval(roundMilliseconds * 100 / m_speed);
}

void EliminationCard::run()
{
    if (m_timer.isActive())
        return stop();
    if (m_slider->maximum() < 2)
        return;
    setRound(1);
    m_timer.start();
    m_run->setText(QStringLiteral("■"));
}

void EliminationCard::stop()
{
    m_timer.stop();
    m_run->setText(QStringLiteral("▶"));
}

void EliminationCard::setClassifier(const core::Classifier& classifier)
{
    const std::vector<core::StrategyId> can = classifier.strategies();
    const bool pairs = std::find(can.begin(), can.end(), core::StrategyId::Pairwise) != can.end();
    if (!pairs)
        m_choice->setIndex(0);
    m_choice->setVisible(pairs);
    PanelCard::setClassifier(classifier);
}

std::vector<EliminationStep> EliminationCard::steps() const
{
    const auto* trace = verdict() ? std::get_if<core::EliminationTrace>(&verdict()->trace) : nullptr;
    return trace ? eliminationSteps(*trace) : std::vector<EliminationStep>{};
}

void EliminationCard::setVerdict(const std::optional<core::Verdict>& verdict)
{
    PanelCard::setVerdict(verdict);
    const auto rounds = static_cast<int>(steps().size());
    for (QWidget* control : std::initializer_list<QWidget*>{m_before, m_run, m_words, m_after, m_fast, m_slider})
        control->setEnabled(rounds > 1);
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setRange(1, std::max(1, rounds));
    }
    placeRound(m_wanted);
}

int EliminationCard::rounds() const
{
    return static_cast<int>(steps().size());
}

Card EliminationCard::card() const
{
    Card card = PanelCard::card();
    if (!isBeforeTheEnd())
        return card;
    card.answer.clear();
    card.number.clear();
    card.flag.clear();
    card.facts = tr("round %1 of %2").arg(QString::number(m_round), QString::number(rounds()));
    return card;
}

void EliminationCard::setRules(const core::DecisionRules& rules)
{
    m_choice->showIndex(rules.ddag ? 1 : 0);
}

void EliminationCard::addTo(core::DecisionRules& rules) const
{
    rules.ddag = m_choice->index() == 1;
}

void EliminationCard::setDdag(bool duels)
{
    m_choice->setIndex(duels ? 1 : 0);
}

void EliminationCard::setRound(int wanted)
{
    const int before = m_wanted;
    const int last = m_slider->maximum();
    placeRound(wanted >= last ? 0 : std::max(1, wanted));
    if (m_wanted != before)
        emit roundChanged(m_wanted);
}

void EliminationCard::showRound(int round)
{
    if (round != m_wanted)
        stop();
    placeRound(round);
}

void EliminationCard::placeRound(int wanted)
{
    const int last = m_slider->maximum();
    m_wanted = wanted;
    m_round = wanted == 0 ? last : std::clamp(wanted, 1, last);
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(m_round);
    m_words->setText(tr("%1/%2").arg(QString::number(m_round), QString::number(last)));
    m_words->setAccessibleName(tr("round %1 of %2").arg(QString::number(m_round), QString::number(last)));
    m_words->setMinimumWidth(
        m_words->fontMetrics().horizontalAdvance(tr("%1/%2").arg(QString::number(last), QString::number(last))) + 2);
    m_before->setEnabled(m_round > 1);
    m_after->setEnabled(m_round < last);
    describe();
    update();
}

QString EliminationCard::note() const
{
    return PanelWords::step(steps(), m_round, names());
}

QString EliminationCard::shortNote() const
{
    return PanelWords::shortStep(steps(), m_round, names());
}

QString EliminationCard::tipAt(const QPointF& point) const
{
    const std::vector<EliminationStep> all = steps();
    if (const auto cell = placeElimination(picturePlace(), names(), look()).cellAt(point); cell && !all.empty()) {
        const auto [label, number] = *cell;
        if (number >= m_round || number >= std::ssize(all))  // the verdict can be of another model than the names
            return {};
        const EliminationStep& step = all.at(static_cast<std::size_t>(number));
        const auto found = std::find(step.in.begin(), step.in.end(), label);
        if (found == step.in.end())
            return {};
        const float score = step.score[static_cast<std::size_t>(found - step.in.begin())];
        return tr("round %1, %2: %3")
                   .arg(QString::number(number + 1), names().value(label),
                        Words::decimal(static_cast<double>(score), 4))
             + QLatin1Char('\n') + PanelWords::step(all, number + 1, names());
    }
    return isBeforeTheEnd() && point.y() > picturePlace().top() ? QString() : PanelCard::tipAt(point);
}

QString EliminationCard::spoken() const
{
    return isBeforeTheEnd() ? tr("Round %1 of %2: %3.").arg(QString::number(m_round), QString::number(rounds()), note())
                            : PanelCard::spoken();
}

VerdictPicture EliminationCard::picture() const
{
    VerdictPicture picture = PanelCard::picture();
    picture.round = m_round;
    return picture;
}

void EliminationCard::keyPressEvent(QKeyEvent* event)
{
    const auto go = [this](int round) {
        stop();
        setRound(round);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return go(m_round - 1);
    case Qt::Key_Right:
        return go(m_round + 1);
    case Qt::Key_Home:
        return go(1);
    case Qt::Key_End:
        return go(m_slider->maximum());
    case Qt::Key_Space:
        return run();
    case Qt::Key_Plus:
        return setSpeed(m_speed * 2);
    case Qt::Key_Minus:
        return setSpeed(m_speed / 2);
    default:
        PanelCard::keyPressEvent(event);
    }
}

}  // namespace ui

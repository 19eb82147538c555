#include "ui/presentation/presentation.h"

#include "core/strategy/refusal.h"
#include "ui/canvas/canvas.h"
#include "ui/presentation/drawing_mirror.h"
#include "ui/strategies/ballots.h"
#include "ui/strategies/card.h"
#include "ui/strategies/face.h"
#include "ui/strategies/panel_words.h"
#include "ui/strategies/verdict_picture.h"
#include "ui/strategies/verdict_words.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace ui {

QScreen* projector(const QList<QScreen*>& screens, QScreen* own)
{
    const auto other =
        std::find_if(screens.begin(), screens.end(), [own](const QScreen* screen) { return screen != own; });
    return other == screens.end() ? own : *other;
}

Presentation::Presentation(Canvas& canvas, QWidget* parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint),
      m_canvas(canvas),
      m_mirror(new DrawingMirror(canvas, this))
{
    setWindowTitle(tr("Presentation"));
    setAccessibleName(tr("Presentation"));
    setFocusPolicy(Qt::StrongFocus);
    makeActions();
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Presentation::moveToScreen);
    // Queued, because the list still contains the screen when the signal is emitted.
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Presentation::moveToScreen, Qt::QueuedConnection);
}

void Presentation::start(QScreen* own)
{
    m_own = own;
    showSlide(slideOf(-1, rounds()));
    moveToScreen();
    // Without a window manager, showFullScreen() does not resize the window, so set the geometry again.
    showFullScreen();
    moveToScreen();
    raise();
    activateWindow();
    setFocus();
}

void Presentation::moveToScreen()
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    if (screens.isEmpty())
        return;
    if (!screens.contains(m_own))
        m_own = screens.front();
    QScreen* there = projector(screens, m_own);
    setScreen(there);
    setGeometry(there->geometry());
}

void Presentation::leave()
{
    if (!isVisible())
        return;
    hide();
    emit left();
}

void Presentation::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    emit left();
}

void Presentation::setClassifier(const std::shared_ptr<const core::Classifier>& classifier)
{
    m_classifier = classifier;
    m_strategies = strategiesToShow(*classifier, {});
    m_names = Words::classNames(*classifier);
    m_shown = {};
    showSlide(m_slide);
}

void Presentation::setRecognition(const Recognition& recognition)
{
    m_shown = recognition;
    if (recognition.classifier)
        m_strategies = strategiesToShow(*recognition.classifier, recognition.verdicts);
    showSlide(m_slide);
}

void Presentation::setMarksRefused(bool on)
{
    m_marksRefused = on;
    tell();
    update();
}

std::vector<core::StrategyId> Presentation::refused() const
{
    return m_marksRefused && m_shown.classifier ? core::refusedAmong(m_shown.verdicts, m_shown.classifier->refusal)
                                                : std::vector<core::StrategyId>{};
}

bool Presentation::isMarked(core::StrategyId strategy) const
{
    const std::vector<core::StrategyId> marked = refused();
    return std::ranges::find(marked, strategy) != marked.end();
}

int Presentation::roundsOf(core::StrategyId strategy) const
{
    const core::Verdict* verdict = verdictOf(strategy);
    const auto* trace = verdict ? std::get_if<core::EliminationTrace>(&verdict->trace) : nullptr;
    return trace ? static_cast<int>(trace->rounds.size()) : 0;
}

std::vector<int> Presentation::rounds() const
{
    std::vector<int> rounds;
    for (const core::StrategyId strategy : m_strategies)
        rounds.push_back(roundsOf(strategy));
    return rounds;
}

const core::Verdict* Presentation::verdictOf(core::StrategyId strategy) const
{
    const auto found = std::find_if(m_shown.verdicts.begin(), m_shown.verdicts.end(),
                                    [strategy](const core::Verdict& verdict) { return verdict.strategy == strategy; });
    return found == m_shown.verdicts.end() ? nullptr : &*found;
}

void Presentation::showSlide(const Slide& slide)
{
    m_slide = keptSlide(slide, rounds());
    arrange();
    tell();
    update();
}

void Presentation::arrange()
{
    m_plan = planSlide(size(), static_cast<int>(m_strategies.size()), m_slide.panel);
    m_mirror->setGeometry(m_plan.drawing.toAlignedRect());
}

void Presentation::tell()
{
    QStringList words;
    for (std::size_t place = 0; place < m_strategies.size(); ++place)
        if (m_slide.panel < 0 || m_slide.panel == static_cast<int>(place))
            words << VerdictWords::spoken(m_strategies[place], verdictOf(m_strategies[place]), m_names)
                         + (isMarked(m_strategies[place]) ? tr(" Below the rejection threshold.") : QString());
    if (m_slide.round > 0)
        words << tr("Round %1 of %2.")
                     .arg(QString::number(m_slide.round),
                          QString::number(rounds()[static_cast<std::size_t>(m_slide.panel)]));
    const QString sentence = words.join(QLatin1Char(' '));
    if (sentence == accessibleDescription())
        return;
    setAccessibleDescription(sentence);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void Presentation::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Presentation::mousePressEvent(QMouseEvent* event)
{
    for (std::size_t panel = 0; panel < m_plan.panels.size(); ++panel)
        if (m_plan.panels[panel].contains(event->position()))
            return showSlide(slideOf(m_slide.panel < 0 ? static_cast<int>(panel) : -1, rounds()));
}

void Presentation::paintPanel(QPainter& painter, const QRectF& area, core::StrategyId strategy) const
{
    const Style style = Style::of(palette()).scaled(std::min(area.width() / 333.0, area.height() / 340.0));
    const core::Verdict* verdict = verdictOf(strategy);
    Card card = verdictCard(strategy, verdict, m_names, style);
    if (isMarked(strategy))
        markRefused(card, *verdict);
    if (const int last = roundsOf(strategy); m_slide.panel >= 0 && m_slide.round < last) {
        // Show the answer only in the last round.
        const core::EliminationRound& round =
            std::get<core::EliminationTrace>(verdict->trace).rounds[static_cast<std::size_t>(m_slide.round - 1)];
        card.answer.clear();
        card.number.clear();
        card.flag.clear();
        card.facts = tr("round %1 of %2: %3 is out")
                         .arg(QString::number(m_slide.round), QString::number(last), m_names.value(round.eliminated));
    }
    const QRectF inside = paintCard(painter, area, card, style);
    if (!verdict)
        return paintEmpty(painter, area,
                          {PanelWords::rule(strategy, static_cast<int>(m_names.size())),
                           m_shown.noInk ? PanelWords::noInk() : Words::invitation(m_names)},
                          style);
    paintVerdict(painter, inside,
                 {.verdict = *verdict,
                  .names = m_names,
                  .round = m_slide.panel < 0 ? 0 : m_slide.round,
                  .seen = m_shown.image ? &*m_shown.image : nullptr},
                 style);
}

void Presentation::paintEvent(QPaintEvent* event)
{
    const auto isWanted = [region = event->region()](const QRectF& area) {
        return !area.isEmpty() && region.intersects(area.toAlignedRect());
    };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Style style = Style::of(palette());
    painter.fillRect(rect(), style.ground);
    for (std::size_t panel = 0; panel < m_plan.panels.size(); ++panel)
        if (isWanted(m_plan.panels[panel]))
            paintPanel(painter, m_plan.panels[panel], m_strategies[panel]);
    if (isWanted(m_plan.ballots)) {
        const double scale = std::min(m_plan.ballots.width() / 336.0, m_plan.ballots.height() / 150.0);
        paintBallots(painter, m_plan.ballots,
                     {m_strategies, m_shown.verdicts, m_names, m_shown.microseconds, true, refused()},
                     style.scaled(scale));
    }
}

}  // namespace ui

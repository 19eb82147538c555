#include "ui/presentation/presentation.h"

#include "ui/canvas/canvas.h"
#include "ui/presentation/drawing_mirror.h"
#include "ui/presentation/presentation_bar.h"
#include "ui/verdict/ballots_view.h"
#include "ui/verdict/elimination_card.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QApplication>
#include <QGuiApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScreen>
#include <QSettings>

#include <algorithm>
#include <array>

namespace ui {

namespace {

const QString togetherKey = QStringLiteral("presentation/together");
constexpr std::array pageSizes{0, 4, 2, 1};  // 0: all panels
constexpr double largestPanel = 16.0;
constexpr double barLetters = 0.024;  // of the bar and the hint, relative to the height
constexpr int hintMilliseconds = 3000;

}  // namespace

QScreen* projector(const QList<QScreen*>& screens, QScreen* own)
{
    const auto other =
        std::find_if(screens.begin(), screens.end(), [own](const QScreen* screen) { return screen != own; });
    return other == screens.end() ? own : *other;
}

Presentation::Presentation(DrawSession& session, QWidget* parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint),
      m_session(session),
      m_panels(this),
      m_binding(new PanelBinding(session, m_panels, this)),
      m_mirror(new DrawingMirror(session.canvas(), this)),
      m_ballots(new BallotsView(this)),
      m_bar(new PresentationBar(this)),
      m_hint(new QLabel(this)),
      m_together(QSettings().value(togetherKey, 0).toInt())
{
    setWindowTitle(tr("Presentation"));
    setAccessibleName(tr("Presentation"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_mirror->setMouseTracking(true);
    m_binding->setActive(false);
    m_ballots->setLarge(true);
    for (Panel* panel : m_panels.panels()) {
        panel->setLargestScale(largestPanel);
        panel->setFocusPolicy(Qt::TabFocus);  // after a click, the arrow keys still change the slide
        connect(panel, &Panel::enlargeAsked, this, [this, panel] { enlarge(*panel); });
        panel->hide();
    }
    makeActions();
    makeBar();
    m_hint->setObjectName(QStringLiteral("presentationHint"));
    m_hint->setText(tr("Right, Page Down: next    1 to 9: one panel    Period: cover the answers    Esc: leave"));
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->hide();
    m_hintEnds.setSingleShot(true);
    m_hintEnds.setInterval(hintMilliseconds);
    connect(&m_hintEnds, &QTimer::timeout, m_hint, &QWidget::hide);
    connect(&session, &DrawSession::classifierChanged, this,
            [this](const std::shared_ptr<const core::Classifier>& classifier) {
                m_ballots->setClassifier(*classifier);
                follow();
            });
    if (session.classifier())
        m_ballots->setClassifier(*session.classifier());
    connect(&session, &DrawSession::recognized, this, &Presentation::follow);
    connect(&session, &DrawSession::decidedAgain, this, &Presentation::follow);
    connect(&session, &DrawSession::stateChanged, this, [this](const DrawState& now, const DrawState& before) {
        follow();
        if (now.panels.enlarged != before.panels.enlarged)
            showEnlarged();
    });
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Presentation::moveToScreen);
    // Queued, because the list still contains the screen when the signal is emitted.
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Presentation::moveToScreen, Qt::QueuedConnection);
}

void Presentation::start(QScreen* own)
{
    m_own = own;
    m_binding->setActive(true);
    m_slide = {};
    follow();
    moveToScreen();
    // Without a window manager, showFullScreen() does not resize the window, so set the geometry again.
    showFullScreen();
    moveToScreen();
    raise();
    activateWindow();
    setFocus();
    m_hint->show();
    m_hint->raise();
    m_hintEnds.start();
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

void Presentation::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    qApp->installEventFilter(this);  // the pointer may move over any part of the window
}

void Presentation::hideEvent(QHideEvent* event)
{
    qApp->removeEventFilter(this);
    m_binding->setActive(false);
    QWidget::hideEvent(event);
}

bool Presentation::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_footer && event->type() == QEvent::LayoutRequest)
        QTimer::singleShot(0, this, &Presentation::arrange);  // the text of a step may need another height
    if (event->type() != QEvent::MouseMove || static_cast<QMouseEvent*>(event)->buttons() != Qt::NoButton)
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (widget && widget->window() == this)
        m_bar->appear();
    return false;
}

void Presentation::setPanels(const QStringList& keys)
{
    m_keys = keys;
    follow();
}

void Presentation::setMarksRefused(bool on)
{
    m_panels.setMarksRefused(on);
    m_ballots->setMarksRefused(on);
    tell();
}

void Presentation::setFooter(QWidget* footer)
{
    if (m_footer)
        m_footer->hide();
    m_footer = footer;
    if (footer) {
        footer->setParent(this);
        footer->show();
    }
    arrange();
}

void Presentation::setStepper(std::function<void(int)> stepper)
{
    m_stepper = std::move(stepper);
}

void Presentation::setTogether(int panels)
{
    m_together = panels;
    QSettings().setValue(togetherKey, panels);
    showSlide(m_slide);
}

void Presentation::stepTogether(int direction)
{
    const auto now = std::ranges::find(pageSizes, m_together);
    const auto place = static_cast<int>(now == pageSizes.end() ? 0 : now - pageSizes.begin()) + direction;
    const int panels = pageSizes.at(static_cast<std::size_t>(std::clamp(place, 0, int(pageSizes.size()) - 1)));
    m_slide.panel = -1;
    setTogether(panels);
}

SlideShow Presentation::slideShow() const
{
    SlideShow show{.rounds = {}, .together = m_together};
    for (const Panel* panel : m_shown)
        show.rounds.push_back(panel == &m_panels.elimination() ? m_panels.elimination().rounds() : 0);
    return show;
}

void Presentation::follow()
{
    if (!m_binding->isActive())
        return;
    m_shown.clear();
    const std::vector<core::StrategyId> can =
        m_session.classifier() ? m_session.classifier()->strategies() : std::vector<core::StrategyId>{};
    for (Panel* panel : m_panels.panels()) {
        const auto* card = qobject_cast<PanelCard*>(panel);
        const bool isThere = !card || std::ranges::find(can, card->strategy()) != can.end();
        if (isThere && m_keys.contains(panel->key()))
            m_shown.push_back(panel);
    }
    m_ballots->setRecognition(m_session.shown());
    m_ballots->setCovered(coveredBallots(m_session.state(), m_session.shown().verdicts));
    m_cover->setChecked(m_session.state().covered);
    Slide slide = keptSlide(m_slide, slideShow());
    if (m_stepping) {
        m_slide = slide;
        return;
    }
    if (slide.round > 0)
        slide.round = m_panels.elimination().shownRound();
    m_slide = slide;
    arrange();
    tell();
}

void Presentation::showSlide(const Slide& slide)
{
    const SlideShow show = slideShow();
    m_slide = keptSlide(slide, show);
    const int last = m_slide.panel < 0 ? 0 : show.rounds[static_cast<std::size_t>(m_slide.panel)];
    const QScopedValueRollback stepping(m_stepping, true);
    DrawState state = m_session.state();
    state.round = m_slide.round < last ? m_slide.round : 0;
    m_session.setState(state);
    arrange();
    tell();
}

/// Shows the panel that is enlarged in the state, for example by a lesson.
void Presentation::showEnlarged()
{
    const QString& key = m_session.state().panels.enlarged;
    const auto found = std::ranges::find(m_shown, key, &Panel::key);
    const int panel = found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
    m_slide = {.panel = panel};
    follow();
}

void Presentation::enlarge(const Panel& panel)
{
    const auto found = std::ranges::find(m_shown, &panel);
    if (found != m_shown.end())
        showSlide(slideOf(m_slide.panel < 0 ? static_cast<int>(found - m_shown.begin()) : -1, slideShow()));
}

QWidget* Presentation::part(const QString& key) const
{
    if (key == QLatin1String("canvas"))
        return m_mirror;
    if (key == QLatin1String("answers"))
        return m_ballots;
    return m_panels.panel(key);
}

QStringList Presentation::parts() const
{
    QStringList keys{QStringLiteral("canvas"), QStringLiteral("answers")};
    for (const int panel : slideShow().panelsOf(m_slide))
        keys << m_shown[static_cast<std::size_t>(panel)]->key();
    return keys;
}

QRectF Presentation::page() const
{
    QRectF page = rect();
    if (m_footer)
        page.setBottom(page.bottom() - m_footer->height());
    return page;
}

void Presentation::arrange()
{
    if (m_footer) {
        m_footer->setFixedWidth(width());
        const int height =
            m_footer->hasHeightForWidth() ? m_footer->heightForWidth(width()) : m_footer->sizeHint().height();
        m_footer->setGeometry(0, this->height() - height, width(), height);
    }
    const std::vector<int> visible = slideShow().panelsOf(m_slide);
    const SlidePlan plan = planSlide(page(), static_cast<int>(visible.size()), m_slide.panel >= 0);
    m_mirror->setGeometry(plan.drawing.toAlignedRect());
    m_ballots->setGeometry(plan.ballots.toAlignedRect());
    for (Panel* panel : m_panels.panels()) {
        const auto place =
            std::ranges::find_if(visible, [&](int index) { return m_shown[static_cast<std::size_t>(index)] == panel; });
        if (place != visible.end())
            panel->setGeometry(plan.panels[static_cast<std::size_t>(place - visible.begin())].toAlignedRect());
        panel->setVisible(place != visible.end());
    }
    const int pixels = std::max(13, static_cast<int>(height() * barLetters));
    m_bar->fit(pixels, static_cast<int>(width() * 0.97));
    m_bar->move((width() - m_bar->width()) / 2, static_cast<int>(height() * 0.015));
    QFont font = m_hint->font();
    font.setPixelSize(pixels);
    m_hint->setFont(font);
    m_hint->adjustSize();
    m_hint->move((width() - m_hint->width()) / 2,
                 static_cast<int>(page().bottom() - m_hint->height() - height() * 0.03));
    update();
}

void Presentation::tell()
{
    QStringList words;
    for (const int panel : slideShow().panelsOf(m_slide))
        words << m_shown[static_cast<std::size_t>(panel)]->accessibleDescription();
    words.removeAll(QString());
    const QString sentence = words.join(Words::gap());
    if (sentence == accessibleDescription())
        return;
    setAccessibleDescription(sentence);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void Presentation::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    emit resized(size());
    arrange();
}

void Presentation::mousePressEvent(QMouseEvent* event)
{
    m_bar->appear();  // a touch screen has no moving pointer
    QWidget::mousePressEvent(event);
}

void Presentation::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Style::of(palette()).ground);
}

}  // namespace ui

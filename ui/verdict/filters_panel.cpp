#include "ui/verdict/filters_panel.h"

#include "core/strategy/rules.h"
#include "ui/strategies/card.h"
#include "ui/strategies/panel_words.h"

#include <QActionGroup>
#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace ui {

FiltersPanel::FiltersPanel(QWidget* parent)
    : FurtherPanel(QStringLiteral("filters"), parent),
      m_chooser(new QToolButton(this)),
      m_group(new QActionGroup(this))
{
    setAccessibleName(title());
    setMouseTracking(true);
    m_chooser->setObjectName(QStringLiteral("plain"));
    m_chooser->setPopupMode(QToolButton::InstantPopup);
    m_chooser->setFocusPolicy(Qt::StrongFocus);
    m_chooser->setMenu(new QMenu(m_chooser));
    connect(m_group, &QActionGroup::triggered, this, [this](const QAction* action) {
        setPinned(action->data().isValid() ? std::optional(action->data().toInt()) : std::nullopt);
    });
    m_chooser->hide();
    describe();
}

QString FiltersPanel::title() const
{
    return FilterWords::title();
}

bool FiltersPanel::hasSpecialists() const
{
    return m_classifier && m_classifier->networkGroups.contains(core::StrategyId::Specialists);
}

void FiltersPanel::setClassifier(std::shared_ptr<const core::Classifier> classifier)
{
    m_classifier = std::move(classifier);
    m_image.reset();
    m_pinned.reset();
    m_answer = 0;
    m_compared.reset();
    m_comparison = {};
    m_chosen.reset();
    makeMenu();
    refresh();
}

void FiltersPanel::makeMenu()
{
    QMenu& menu = *m_chooser->menu();
    menu.clear();
    if (!hasSpecialists())
        return;
    QAction* automatic = m_group->addAction(menu.addAction(tr("&Automatic: the class that the specialists answer")));
    automatic->setCheckable(true);
    automatic->setChecked(true);
    menu.addSeparator();
    const QStringList names = Words::classNames(*m_classifier);
    for (qsizetype label = 0; label < names.size(); ++label) {
        QAction* action = m_group->addAction(
            menu.addAction(FilterWords::specialist(names[label]).replace(QLatin1Char('&'), QStringLiteral("&&"))));
        action->setCheckable(true);
        action->setData(static_cast<int>(label));
    }
}

void FiltersPanel::setRecognition(const Recognition& recognition)
{
    m_image = recognition.image;
    m_mapsAreOld = true;
    setVerdicts(recognition.verdicts);
}

void FiltersPanel::setVerdicts(const std::vector<core::Verdict>& verdicts)
{
    const core::Verdict* verdict = core::verdictOf(verdicts, core::StrategyId::Specialists);
    if (verdict && verdict->winner)
        m_answer = *verdict->winner;
    refresh();
}

void FiltersPanel::setPinned(std::optional<int> label)
{
    m_pinned = label;
    for (QAction* action : m_group->actions())
        action->setChecked(label ? action->data() == QVariant(*label) : !action->data().isValid());
    refresh();
}

void FiltersPanel::refresh()
{
    if (!isVisible())
        return;
    if (m_classifier && m_compared != label()) {
        m_comparison = compareFilters(*m_classifier, label());
        m_compared = label();
        m_mapsAreOld = true;
    }
    if (m_classifier && std::exchange(m_mapsAreOld, false)) {
        const bool fits = m_image && m_image->shape() == m_classifier->trunk.input;
        setMaps(m_comparison, *m_classifier, label(), fits ? m_image : std::nullopt);
    }
    if (m_chosen
        && (static_cast<std::size_t>(m_chosen->network) >= m_comparison.networks.size()
            || m_chosen->filter >= m_comparison.networks[static_cast<std::size_t>(m_chosen->network)].count()))
        m_chosen.reset();
    describe();
    place();
    update();
}

void FiltersPanel::describe()
{
    if (m_comparison.networks.empty())
        return setAccessibleDescription(tr("No model is open."));
    const QString spoken = FilterWords::spoken(m_comparison);
    setAccessibleDescription(
        m_chosen ? FilterWords::tip(m_comparison, *m_chosen).replace(QLatin1Char('\n'), QStringLiteral("; "))
                       + QStringLiteral(". ") + spoken
                 : spoken);
}

Card FiltersPanel::card() const
{
    Card card{.title = title(),
              .subtitle = FilterWords::subtitle(),
              .answer = {},
              .facts = {},
              .colour = {},
              .shortSubtitle = FilterWords::shortSubtitle(),
              .factLines = 2};
    if (m_comparison.networks.empty())
        return card;
    const auto length = width() < 300.0 * look().scale ? FilterWords::Length::Short : FilterWords::Length::Long;
    card.facts =
        m_chosen ? FilterWords::chosen(m_comparison, *m_chosen, length) : FilterWords::facts(m_comparison, length);
    return card;
}

QRectF FiltersPanel::area() const
{
    return pictureArea(rect(), card(), look());
}

FiltersPlace FiltersPanel::filtersPlace() const
{
    return placeFilters(area(), m_comparison, look());
}

void FiltersPanel::place()
{
    const bool shown = m_comparison.networks.size() > 1;
    m_chooser->setVisible(shown);
    if (!shown)
        return;
    const QRectF heading = filtersPlace().columns[1].heading;
    QFont font = look().font(12.0, true);
    const QString arrow = QStringLiteral(" ▾");
    const QString whole = FilterWords::specialist(m_comparison.className) + arrow;
    const double space = heading.width() - 4.0;
    while (font.pixelSize() > 9 && textWidth(whole, font) > space)
        font.setPixelSize(font.pixelSize() - 1);
    const QString shortName =
        QFontMetricsF(font).elidedText(m_comparison.className, Qt::ElideRight, space - textWidth(arrow, font));
    m_chooser->setText(textWidth(whole, font) <= space ? whole : shortName + arrow);
    m_chooser->setToolTip(tr("%1. Choose another specialist.").arg(FilterWords::specialist(m_comparison.className)));
    if (m_chooser->font() != font)
        m_chooser->setFont(font);
    const double width = std::min(heading.width() + 4.0, textWidth(m_chooser->text(), font) + 10.0);
    m_chooser->setGeometry(QRectF(heading.left() - 4.0, heading.top(), width, heading.height()).toRect());
    m_chooser->setAccessibleName(tr("Specialist to compare: %1").arg(m_comparison.className));
    m_chooser->setAccessibleDescription(m_pinned ? QString() : tr("The class that the specialists answer"));
}

void FiltersPanel::choose(std::optional<FilterPlace> filter)
{
    if (filter == m_chosen)
        return;
    m_chosen = filter;
    describe();
    update();
}

QString FiltersPanel::tipAt(const QPointF& point) const
{
    if (point.y() < area().top())
        return FilterWords::explanation();
    if (m_comparison.networks.empty())
        return {};
    if (point.y() > area().bottom())
        return FilterWords::similarityTip(m_comparison);
    const auto filter = filtersPlace().at(point);
    return filter ? FilterWords::tip(m_comparison, *filter) : FilterWords::scaleTip(m_comparison);
}

void FiltersPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Style style = look();
    paintCard(painter, rect(), card(), style);
    if (m_comparison.networks.empty())
        paintEmpty(painter, rect(), {QString(), tr("No model is open.")}, style);
    else
        paintFilters(painter, area(), {m_comparison, m_chosen, true}, style);
    paintFocus(painter);
}

void FiltersPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    place();
}

void FiltersPanel::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    setTabOrder(this, m_chooser);  // the grid orders the panels without their buttons
    refresh();
}

void FiltersPanel::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QTimer::singleShot(0, this, &FiltersPanel::place);  // the button gets the font of the new style later
}

void FiltersPanel::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_comparison.networks.empty())
        choose(filtersPlace().at(event->position()));
    Panel::mouseMoveEvent(event);
}

void FiltersPanel::leaveEvent(QEvent* event)
{
    choose(std::nullopt);
    Panel::leaveEvent(event);
}

void FiltersPanel::focusOutEvent(QFocusEvent* event)
{
    choose(std::nullopt);
    Panel::focusOutEvent(event);
}

std::optional<FilterPlace> FiltersPanel::neighbour(int across, int down) const
{
    const std::vector<FiltersPlace::Column> columns = filtersPlace().columns;
    const auto countOf = [&](int network) { return columns[static_cast<std::size_t>(network)].count; };
    const int networks = static_cast<int>(columns.size());
    if (!m_chosen) {
        for (int network = 0; network < networks; ++network)
            if (countOf(network) > 0)
                return FilterPlace{network, 0};
        return std::nullopt;
    }
    const auto [network, filter] = *m_chosen;
    const int perRow = columns.front().perRow;
    if (const int next = filter + down * perRow; down != 0)
        return next >= 0 && next < countOf(network) ? FilterPlace{network, next} : *m_chosen;
    const int column = filter % perRow + across, next = filter + across, other = network + across;
    if (column >= 0 && column < perRow && next < countOf(network))
        return FilterPlace{network, next};
    if (other < 0 || other >= networks || countOf(other) == 0)
        return m_chosen;
    const int row = std::min(filter / perRow, (countOf(other) - 1) / perRow);
    return FilterPlace{other, across > 0 ? row * perRow : std::min((row + 1) * perRow, countOf(other)) - 1};
}

void FiltersPanel::keyPressEvent(QKeyEvent* event)
{
    const int across = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int down = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (m_comparison.networks.empty() || (across == 0 && down == 0))
        return Panel::keyPressEvent(event);
    choose(neighbour(across, down));
}

}  // namespace ui

#include "ui/dataset/filter_panel.h"

#include "ui/dataset/writer_field.h"
#include "ui/strategies/verdict_words.h"
#include "ui/widgets/show_value.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

namespace {

QDoubleSpinBox* marginBox(QWidget* parent, double value, const QString& name)
{
    auto* box = new QDoubleSpinBox(parent);
    box->setRange(0.0, 1.0);
    box->setSingleStep(0.05);
    box->setKeyboardTracking(false);  // filters when the number is complete, not after each digit
    box->setValue(value);
    box->setAccessibleName(name);
    box->setMinimumHeight(28);
    return box;
}

}  // namespace

FilterPanel::FilterPanel(QWidget* parent)
    : QWidget(parent),
      m_count(new QLabel(this)),
      m_set(new QPushButton(this)),
      m_cell(new QPushButton(this)),
      m_all(new QPushButton(tr("Show all"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(4);
    m_count->setObjectName(QStringLiteral("heading"));
    m_count->setWordWrap(true);
    column->addWidget(m_count);
    for (QPushButton* clear : {m_set, m_cell}) {
        clear->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);  // a long name must not widen the panel
        column->addWidget(clear);
    }
    m_truth = addChoice(tr("&Class"));
    m_writer = new WriterField(this);
    m_writerWords = addWords(tr("Writer"), m_writer);
    column->addWidget(m_writer);
    m_strategy = addChoice(tr("Answers &by strategy"));
    m_outcome = addChoice(tr("&Result"));
    m_outcome->addItems({tr("right or wrong"), tr("right"), tr("wrong"), tr("disputed")});
    m_outcome->setItemData(3, tr("Images on which the strategies disagree"), Qt::ToolTipRole);
    m_unlike = addChoice(tr("Opposite result by"));
    m_unlike->setToolTip(
        tr("Show only the images on which this strategy has the opposite result: it is wrong where the "
           "other one is right, or right where the other one is wrong. Choose the result right or wrong first."));
    m_lowest = marginBox(this, 0.0, tr("Lowest margin"));
    m_highest = marginBox(this, 1.0, tr("Highest margin"));
    addWords(tr("Mar&gin range"), m_lowest);
    auto* margins = new QHBoxLayout;
    margins->addWidget(m_lowest);
    margins->addWidget(m_highest);
    column->addLayout(margins);
    m_order = addChoice(tr("Sort b&y"));
    m_order->addItems({tr("number"), tr("class"), tr("margin"), tr("difficulty")});
    m_order->setItemData(
        3, tr("Images that most strategies answer wrongly come first, then those with the smallest margins"),
        Qt::ToolTipRole);
    m_descending = new QCheckBox(tr("&Descending"), this);
    column->addSpacing(4);
    column->addWidget(m_descending);
    m_number = new QLineEdit(this);
    m_number->setValidator(new QIntValidator(0, std::numeric_limits<int>::max(), m_number));
    m_number->setPlaceholderText(tr("0"));
    m_number->setMinimumHeight(28);
    addWords(tr("&Jump to image number"), m_number);
    column->addWidget(m_number);
    m_told = new QLabel(this);
    m_told->setObjectName(QStringLiteral("muted"));
    m_told->setWordWrap(true);
    column->addWidget(m_told);
    column->addSpacing(8);
    column->addWidget(m_all);
    column->addStretch();

    for (QComboBox* choice : {m_truth, m_strategy, m_outcome, m_unlike, m_order})
        connect(choice, &QComboBox::currentIndexChanged, this, &FilterPanel::read);
    connect(m_writer, &WriterField::chosen, this, [this](const std::optional<int>& writer) {
        ImageFilter filter = m_filter;
        filter.writer = writer;
        setFilter(filter);
    });
    connect(m_lowest, &QDoubleSpinBox::valueChanged, this,
            [this](double lowest) { takeMargins(lowest, std::max(lowest, m_highest->value())); });
    connect(m_highest, &QDoubleSpinBox::valueChanged, this,
            [this](double highest) { takeMargins(std::min(highest, m_lowest->value()), highest); });
    connect(m_descending, &QCheckBox::toggled, this, &FilterPanel::read);
    connect(m_number, &QLineEdit::returnPressed, this, [this] { emit numberEntered(m_number->text().toInt()); });
    connect(m_number, &QLineEdit::textChanged, m_told, &QLabel::clear);
    connect(m_all, &QPushButton::clicked, this, &FilterPanel::showAll);
    connect(m_set, &QPushButton::clicked, this, &FilterPanel::leaveSet);
    connect(m_cell, &QPushButton::clicked, this, [this] {
        ImageFilter filter = m_filter;
        filter.said.reset();
        filter.against.reset();
        setFilter(filter);
    });
    write();
}

QLabel* FilterPanel::addWords(const QString& words, QWidget* buddy)
{
    auto* label = new QLabel(words, this);
    label->setObjectName(QStringLiteral("muted"));
    label->setBuddy(buddy);
    auto* column = static_cast<QVBoxLayout*>(layout());
    label->setContentsMargins(0, 6, 0, 0);  // a spacing would stay when the label is hidden
    column->addWidget(label);
    return label;
}

QComboBox* FilterPanel::addChoice(const QString& words)
{
    auto* choice = new QComboBox(this);
    choice->setAccessibleName(Words::withoutMnemonic(words));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addWords(words, choice);
    layout()->addWidget(choice);
    return choice;
}

void FilterPanel::setClasses(const QStringList& truths, const QStringList& saids)
{
    m_truths = truths;
    m_saids = saids;
    {
        const QSignalBlocker quiet(m_truth);
        m_truth->clear();
        m_truth->addItem(tr("all"));
        m_truth->addItems(truths);
    }
    if (m_filter.truth && *m_filter.truth >= truths.size())
        m_filter.truth.reset();
    if (m_filter.said && *m_filter.said >= saids.size())
        m_filter.said.reset();
    write();
}

void FilterPanel::setWriters(const core::Dataset& dataset)
{
    m_writer->setWriters(dataset);
    m_writer->setVisible(dataset.knowsWriters());
    m_writerWords->setVisible(dataset.knowsWriters());
    if (m_filter.writer && !m_writer->has(*m_filter.writer))
        m_filter.writer.reset();
    write();
}

void FilterPanel::setStrategies(const std::vector<core::StrategyId>& strategies)
{
    m_strategies = strategies;
    {
        const QSignalBlocker quiet(m_strategy);
        m_strategy->clear();
        for (const core::StrategyId strategy : strategies)
            m_strategy->addItem(VerdictWords::shortName(strategy));
    }
    if (m_filter.unlike && !strategies.empty() && std::ranges::find(strategies, *m_filter.unlike) == strategies.end())
        m_filter.unlike.reset();
    if (!strategies.empty() && std::ranges::find(strategies, m_filter.strategy) == strategies.end())
        m_filter.strategy = strategies.front();
    write();
}

void FilterPanel::setAnswered(bool answered)
{
    m_answered = answered;
    for (QWidget* control : std::initializer_list<QWidget*>{m_strategy, m_outcome, m_lowest, m_highest})
        control->setEnabled(answered);
    write();
}

void FilterPanel::setFilter(const ImageFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    write();
    emit filterChanged();
}

void FilterPanel::read()
{
    ImageFilter filter = m_filter;
    filter.truth = m_truth->currentIndex() > 0 ? std::optional(m_truth->currentIndex() - 1) : std::nullopt;
    if (const int place = m_strategy->currentIndex(); place >= 0)
        filter.strategy = m_strategies.at(static_cast<std::size_t>(place));
    filter.outcome = static_cast<ImageFilter::Outcome>(std::max(0, m_outcome->currentIndex()));
    filter.unlike.reset();
    if (const int unlike = m_unlike->currentData().toInt();
        m_unlike->currentIndex() > 0 && unlike != static_cast<int>(filter.strategy))
        filter.unlike = static_cast<core::StrategyId>(unlike);
    filter.order = static_cast<ImageFilter::Order>(std::max(0, m_order->currentIndex()));
    filter.descending = m_descending->isChecked();
    setFilter(filter);
}

/// Sets both bounds. The caller moves the unchanged bound if the range would be empty.
void FilterPanel::takeMargins(double lowest, double highest)
{
    ImageFilter filter = m_filter;
    filter.lowestMargin = lowest;
    filter.highestMargin = highest;
    setFilter(filter);
}

ImageFilter FilterPanel::everything() const
{
    return {.strategy = m_filter.strategy, .order = m_filter.order, .descending = m_filter.descending};
}

void FilterPanel::showAll()
{
    setFilter(everything());
}

void FilterPanel::leaveSet()
{
    ImageFilter filter = m_filter;
    filter.among.reset();
    setFilter(filter);
}

void FilterPanel::forgetClasses()
{
    ImageFilter filter = m_filter;
    filter.truth.reset();
    filter.writer.reset();
    filter.said.reset();
    filter.against.reset();
    setFilter(filter);
}

/// Updates the controls from the filter. Blocks their signals, which would change the filter.
void FilterPanel::write()
{
    writeUnlike();
    const QSignalBlocker quiet[] = {QSignalBlocker(m_truth), QSignalBlocker(m_strategy), QSignalBlocker(m_outcome),
                                    QSignalBlocker(m_order), QSignalBlocker(m_descending)};
    m_truth->setCurrentIndex(m_filter.truth ? *m_filter.truth + 1 : 0);
    m_writer->choose(m_filter.writer);
    const auto found = std::ranges::find(m_strategies, m_filter.strategy);
    m_strategy->setCurrentIndex(found == m_strategies.end() ? -1 : static_cast<int>(found - m_strategies.begin()));
    m_outcome->setCurrentIndex(static_cast<int>(m_filter.outcome));
    showValue(*m_lowest, m_filter.lowestMargin);
    showValue(*m_highest, m_filter.highestMargin);
    m_order->setCurrentIndex(static_cast<int>(m_filter.order));
    m_descending->setChecked(m_filter.descending);
    m_cell->setVisible(m_filter.said.has_value() && m_answered);
    if (m_filter.said) {
        const QString said = m_saids.value(*m_filter.said);
        const QString strategy = VerdictWords::shortName(m_filter.strategy);
        m_cell->setText(
            m_filter.against
                ? tr("Only one of %1 and %2 says %3 ✕").arg(strategy, VerdictWords::shortName(*m_filter.against), said)
                : tr("%1 says %2 ✕").arg(strategy, said));
        m_cell->setToolTip(tr("%1. Click to clear this filter.").arg(m_cell->text().chopped(2)));
    }
    m_set->setVisible(m_filter.among != nullptr);
    if (m_filter.among) {
        m_set->setText(tr("%1 ✕").arg(m_filter.among->words));
        m_set->setToolTip(tr("%1. Click to clear this filter.").arg(m_filter.among->about));
        m_set->setAccessibleDescription(m_set->toolTip());
    }
    m_all->setEnabled(m_filter != everything());
}

/// Lists the other strategies. They count only if the result is right or wrong.
void FilterPanel::writeUnlike()
{
    const QSignalBlocker quiet(m_unlike);
    m_unlike->clear();
    m_unlike->addItem(tr("no matter"), -1);
    for (const core::StrategyId strategy : m_strategies)
        if (strategy != m_filter.strategy)
            m_unlike->addItem(VerdictWords::shortName(strategy), static_cast<int>(strategy));
    if (m_filter.unlike)
        m_unlike->setCurrentIndex(std::max(0, m_unlike->findData(static_cast<int>(*m_filter.unlike))));
    m_unlike->setEnabled(m_answered && m_filter.asksForOutcome());
}

void FilterPanel::setCount(int shown, std::int64_t all)
{
    m_count->setText(
        shown == all
            ? tr("%1 images", nullptr, Words::quantity(all)).arg(Words::grouped(all))
            : tr("%1 of %2 images", nullptr, Words::quantity(all)).arg(Words::grouped(shown), Words::grouped(all)));
}

void FilterPanel::tell(const QString& words)
{
    m_told->setText(words);
}

void FilterPanel::save(QSettings& settings) const
{
    settings.setValue(QStringLiteral("dataset/class"), m_filter.truth.value_or(-1));
    settings.setValue(QStringLiteral("dataset/strategy"), static_cast<int>(m_filter.strategy));
    settings.setValue(QStringLiteral("dataset/outcome"), static_cast<int>(m_filter.outcome));
    settings.setValue(QStringLiteral("dataset/unlike"), m_filter.unlike ? static_cast<int>(*m_filter.unlike) : -1);
    settings.setValue(QStringLiteral("dataset/margins"), QVariantList{m_filter.lowestMargin, m_filter.highestMargin});
    settings.setValue(QStringLiteral("dataset/order"), static_cast<int>(m_filter.order));
    settings.setValue(QStringLiteral("dataset/descending"), m_filter.descending);
}

void FilterPanel::restore(const QSettings& settings)
{
    const auto number = [&](const char* name, int most) {
        return std::clamp(settings.value(QLatin1String(name), 0).toInt(), 0, most);
    };
    ImageFilter filter;
    if (const int truth = settings.value(QStringLiteral("dataset/class"), -1).toInt(); truth >= 0)
        filter.truth = truth;
    filter.strategy =
        static_cast<core::StrategyId>(number("dataset/strategy", static_cast<int>(core::allStrategies.size()) - 1));
    filter.outcome = static_cast<ImageFilter::Outcome>(number("dataset/outcome", 3));
    if (const int unlike = settings.value(QStringLiteral("dataset/unlike"), -1).toInt();
        unlike >= 0 && unlike < static_cast<int>(core::allStrategies.size()))
        filter.unlike = static_cast<core::StrategyId>(unlike);
    if (const QVariantList margins = settings.value(QStringLiteral("dataset/margins")).toList(); margins.size() == 2) {
        const auto share = [](double value, double otherwise) {
            return std::isfinite(value) ? std::clamp(value, 0.0, 1.0) : otherwise;
        };
        filter.lowestMargin = share(margins[0].toDouble(), 0.0);
        filter.highestMargin = std::max(filter.lowestMargin, share(margins[1].toDouble(), 1.0));
    }
    filter.order = static_cast<ImageFilter::Order>(number("dataset/order", 3));
    filter.descending = settings.value(QStringLiteral("dataset/descending"), false).toBool();
    setFilter(filter);
}

}  // namespace ui

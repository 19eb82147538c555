#include "ui/dataset/confusion_panel.h"

#include "core/experiment/statistics.h"
#include "ui/strategies/verdict_words.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/tell_done.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// A table with the accuracy of each strategy.
QString accuracies(const core::Answers& answers, const core::Dataset& dataset)
{
    QString rows;
    for (const core::StrategyId strategy : answers.strategies) {
        std::int64_t right = 0;
        for (std::int64_t image = 0; image < answers.images; ++image)
            right += answers.at(image, strategy).said == dataset.labels[static_cast<std::size_t>(image)];
        const double share =
            static_cast<double>(right) / static_cast<double>(std::max<std::int64_t>(answers.images, 1));
        rows += QStringLiteral("<tr><td style='padding: 2px 10px 2px 0'>%1</td><td align='right' style='padding: 2px "
                               "0'>%2&nbsp;%</td></tr>")
                    .arg(VerdictWords::shortName(strategy).toHtmlEscaped(), Words::decimal(100.0 * share, 2));
    }
    return QStringLiteral("<table>%1</table>").arg(rows);
}

/// The counts of two strategies for each cell.
std::vector<std::vector<ConfusionSides>> sidesOf(const core::Answers& answers, const core::Dataset& dataset,
                                                 core::StrategyId first, core::StrategyId second, std::size_t columns)
{
    std::vector<std::vector<ConfusionSides>> sides(static_cast<std::size_t>(dataset.classCount()),
                                                   std::vector<ConfusionSides>(columns));
    for (std::int64_t image = 0; image < answers.images; ++image) {
        auto& row = sides[dataset.labels[static_cast<std::size_t>(image)]];
        const std::size_t one = answers.at(image, first).said, other = answers.at(image, second).said;
        ++row[one].first;
        ++row[other].second;
        if (one == other)
            continue;
        ++row[one].onlyFirst;
        ++row[other].onlySecond;
    }
    return sides;
}

/// A sentence with the number of images that only one of two strategies classifies correctly, and McNemar's test.
QString pairedTest(const core::Answers& answers, const core::Dataset& dataset, const ConfusionChoice& choice)
{
    std::int64_t first = 0, second = 0;
    for (std::int64_t image = 0; image < answers.images; ++image) {
        const auto truth = dataset.labels[static_cast<std::size_t>(image)];
        const bool one = answers.at(image, choice.strategy).said == truth,
                   other = answers.at(image, *choice.other).said == truth;
        first += one && !other;
        second += other && !one;
    }
    return ConfusionPanel::tr("Images on which only %1 is right: %2. Only %3: %4. McNemar's test: p %5.")
        .arg(VerdictWords::shortName(choice.strategy), Words::grouped(first), VerdictWords::shortName(*choice.other),
             Words::grouped(second), Words::probability(core::mcnemarExact(first, second)));
}

}  // namespace

ConfusionTable confusionTable(const core::Answers& answers, const core::Dataset& dataset, const QStringList& saidNames,
                              const ConfusionChoice& choice)
{
    ConfusionTable table{.truths = {},
                         .saids = saidNames,
                         .counts = core::confusionOf(answers, choice.strategy, dataset),
                         .rowTotals = {},
                         .percent = choice.percent,
                         .difference = choice.other.has_value(),
                         .strategy = choice.strategy,
                         .other = choice.other.value_or(choice.strategy)};
    for (const std::string& name : dataset.classNames)
        table.truths << QString::fromStdString(name);
    for (const auto& row : table.counts) {
        std::int64_t total = 0;
        for (const std::int64_t count : row)
            total += count;
        table.rowTotals.push_back(total);
    }
    if (choice.other) {
        table.sides = sidesOf(answers, dataset, choice.strategy, *choice.other, table.counts.front().size());
        const auto away = core::confusionOf(answers, *choice.other, dataset);
        for (std::size_t row = 0; row < away.size(); ++row)
            for (std::size_t column = 0; column < away[row].size(); ++column)
                table.counts[row][column] -= away[row][column];
    }
    return table;
}

ConfusionPanel::ConfusionPanel(QWidget* parent)
    : QWidget(parent),
      m_right(new QLabel(this)),
      m_copy(new QPushButton(tr("&Copy"), this)),
      m_save(new QPushButton(tr("Save as CSV file…"), this)),
      m_command(new CommandButton(this))
{
    setStyleSheet(QStringLiteral("QComboBox { min-width: 8em; }"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(4);
    m_strategy = addChoice(tr("Strateg&y"));
    m_other = addChoice(tr("Compare&d with"));
    m_unit = addChoice(tr("V&alues"));
    m_unit->addItems({tr("images"), tr("percent of the row")});
    column->addSpacing(12);
    auto* title = new QLabel(tr("Right answers"), this);
    title->setObjectName(QStringLiteral("heading"));
    column->addWidget(title);
    m_right->setTextFormat(Qt::RichText);
    m_right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_right);
    m_test = new QLabel(this);
    m_test->setWordWrap(true);
    m_test->setTextFormat(Qt::PlainText);
    m_test->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_test->setToolTip(tr("Exact two-sided test without a correction for multiple comparisons. A small p means that "
                          "chance does not explain the difference."));
    m_test->hide();
    column->addWidget(m_test);
    auto* note =
        new QLabel(tr("The answer of multi-label is its highest sigmoid. Select a cell to open its images."), this);
    note->setObjectName(QStringLiteral("muted"));
    note->setWordWrap(true);
    column->addWidget(note);
    column->addSpacing(12);
    m_copy->setToolTip(tr("Copy the matrix as a table for a spreadsheet and as a picture (Ctrl+C)"));
    column->addWidget(m_copy);
    column->addWidget(m_save);
    column->addWidget(m_command);
    column->addStretch();

    for (QComboBox* choice : {m_strategy, m_other, m_unit})
        connect(choice, &QComboBox::currentIndexChanged, this, [this, choice] {
            if (choice == m_strategy)
                offer();
            m_wish = this->choice();
            emit choiceChanged();
        });
    for (QComboBox* choice : {m_strategy, m_other})
        connect(choice, &QComboBox::currentIndexChanged, this, &ConfusionPanel::compare);
    connect(m_copy, &QPushButton::clicked, this, &ConfusionPanel::copyWanted);
    connect(m_save, &QPushButton::clicked, this, &ConfusionPanel::saveWanted);
    connect(m_command, &QPushButton::clicked, this, &ConfusionPanel::commandWanted);
    fill();
}

QComboBox* ConfusionPanel::addChoice(const QString& words)
{
    auto* choice = new QComboBox(this);
    choice->setAccessibleName(QString(words).remove(QLatin1Char('&')));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* label = new QLabel(words, this);
    label->setObjectName(QStringLiteral("muted"));
    label->setBuddy(choice);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addSpacing(6);
    column->addWidget(label);
    column->addWidget(choice);
    return choice;
}

void ConfusionPanel::tellCopied()
{
    tellDone(*m_copy, tr("Copied"));
}

void ConfusionPanel::compare()
{
    const ConfusionChoice chosen = choice();
    const bool two = m_answers && m_dataset && chosen.other;
    m_test->setVisible(two);
    m_test->setText(two ? pairedTest(*m_answers, *m_dataset, chosen) : QString());
}

void ConfusionPanel::show(std::shared_ptr<const core::Answers> given, std::shared_ptr<const core::Dataset> images)
{
    m_answers = std::move(given);
    m_dataset = std::move(images);
    fill();
    compare();
}

void ConfusionPanel::fill()
{
    const core::Answers* answers = m_answers.get();
    const bool there = m_answers && m_dataset;
    m_right->setText(there ? accuracies(*answers, *m_dataset) : tr("not measured yet"));
    for (QWidget* control : std::initializer_list<QWidget*>{m_strategy, m_other, m_unit, m_copy, m_save, m_command})
        control->setEnabled(there);
    if (!there || m_strategies == answers->strategies)
        return;
    m_strategies = answers->strategies;
    const ConfusionChoice wish = m_wish;
    {
        const QSignalBlocker quiet(m_strategy);
        m_strategy->clear();
        for (const core::StrategyId strategy : m_strategies)
            m_strategy->addItem(VerdictWords::shortName(strategy), static_cast<int>(strategy));
        m_strategy->setCurrentIndex(std::max(0, m_strategy->findData(static_cast<int>(wish.strategy))));
    }
    m_wish = wish;
    offer();
    m_wish = choice();
}

/// Lists the strategies that can be compared with the selected one.
void ConfusionPanel::offer()
{
    const QSignalBlocker quiet(m_other);
    m_other->clear();
    m_other->addItem(tr("nothing"), -1);
    for (const core::StrategyId strategy : m_strategies)
        if (static_cast<int>(strategy) != m_strategy->currentData().toInt())
            m_other->addItem(VerdictWords::shortName(strategy), static_cast<int>(strategy));
    m_other->setCurrentIndex(m_wish.other ? std::max(0, m_other->findData(static_cast<int>(*m_wish.other))) : 0);
}

ConfusionChoice ConfusionPanel::choice() const
{
    if (m_strategies.empty())
        return m_wish;
    ConfusionChoice choice{.strategy = static_cast<core::StrategyId>(m_strategy->currentData().toInt()),
                           .other = {},
                           .percent = m_unit->currentIndex() == 1};
    if (const int other = m_other->currentData().toInt(); m_other->currentIndex() > 0)
        choice.other = static_cast<core::StrategyId>(other);
    return choice;
}

void ConfusionPanel::save(QSettings& settings) const
{
    const ConfusionChoice choice = this->choice();
    settings.setValue(QStringLiteral("dataset/confusion"),
                      QVariantList{static_cast<int>(choice.strategy),
                                   choice.other ? static_cast<int>(*choice.other) : -1, choice.percent});
}

void ConfusionPanel::restore(const QSettings& settings)
{
    const QVariantList kept = settings.value(QStringLiteral("dataset/confusion")).toList();
    if (kept.size() != 3)
        return;
    const auto last = static_cast<int>(core::allStrategies.size()) - 1;
    m_wish.strategy = static_cast<core::StrategyId>(std::clamp(kept[0].toInt(), 0, last));
    if (const int other = kept[1].toInt(); other >= 0 && other <= last && other != static_cast<int>(m_wish.strategy))
        m_wish.other = static_cast<core::StrategyId>(other);
    m_wish.percent = kept[2].toBool();
    const QSignalBlocker quiet(m_unit);
    m_unit->setCurrentIndex(m_wish.percent ? 1 : 0);
}

}  // namespace ui

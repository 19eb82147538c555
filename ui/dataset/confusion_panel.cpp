#include "ui/dataset/confusion_panel.h"

#include "core/experiment/paired.h"
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
    const auto right = core::rightOn(answers, dataset);
    const core::PairedTest test = core::pairedTest(right.at(choice.strategy), right.at(*choice.other));
    const auto points = [](double share) { return Words::decimal(100.0 * share, 2); };
    const auto count = [](std::int64_t images, const char* link) {
        return images == 0 ? QStringLiteral("0")
                           : QStringLiteral("<a href=\"%1\">%2</a>").arg(QLatin1String(link), Words::grouped(images));
    };
    return ConfusionPanel::tr("Images on which only %1 is right: %2. Only %3: %4. Difference of the accuracies: %5 "
                              "points (95 % interval %6 to %7). McNemar's test: p %8.")
        .arg(VerdictWords::shortName(choice.strategy).toHtmlEscaped(), count(test.onlyFirst, "first"),
             VerdictWords::shortName(*choice.other).toHtmlEscaped(), count(test.onlySecond, "second"),
             points(test.difference), points(test.interval.low), points(test.interval.high),
             Words::probability(test.p).toHtmlEscaped());
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
      m_answersFile(new QPushButton(tr("Save answers…"), this)),
      m_command(new CommandButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(4);
    m_strategy = addChoice(tr("Strateg&y"));
    m_other = addChoice(tr("Compare&d with"));
    m_unit = addChoice(tr("V&alues"));
    m_unit->addItems({tr("images"), tr("percent of the row"), tr("scores of the classes")});
    m_unit->setItemData(2, tr("Recall, precision and F1 of each class, with 95 % intervals"), Qt::ToolTipRole);
    column->addSpacing(12);
    auto* title = new QLabel(tr("Right answers"), this);
    title->setObjectName(QStringLiteral("heading"));
    column->addWidget(title);
    m_right->setTextFormat(Qt::RichText);
    m_right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_right);
    m_test = new QLabel(this);
    m_test->setWordWrap(true);
    m_test->setTextFormat(Qt::RichText);
    m_test->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_test->setAccessibleName(tr("Comparison of both strategies"));
    m_test->setToolTip(tr("Exact two-sided test without a correction for multiple comparisons. A small p means that "
                          "chance does not explain the difference. The interval is that of Bonett and Price for paired "
                          "shares. Select a number to see its images."));
    connect(m_test, &QLabel::linkActivated, this, [this](const QString& link) {
        const ConfusionChoice two = choice();
        if (two.other && link == QLatin1String("first"))
            emit pairOpened(two.strategy, *two.other);
        else if (two.other)
            emit pairOpened(*two.other, two.strategy);
    });
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
    m_answersFile->setToolTip(tr("Save the class, the confidence and the margin of every strategy for every image as a "
                                 "CSV file, as runoff evaluate --predictions does"));
    column->addWidget(m_answersFile);
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
    connect(m_answersFile, &QPushButton::clicked, this, &ConfusionPanel::answersWanted);
    fill();
}

QComboBox* ConfusionPanel::addChoice(const QString& words)
{
    auto* choice = new QComboBox(this);
    choice->setAccessibleName(Words::withoutMnemonic(words));
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
    for (QWidget* control :
         std::initializer_list<QWidget*>{m_strategy, m_other, m_unit, m_copy, m_save, m_answersFile, m_command})
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
                           .percent = m_unit->currentIndex() == 1,
                           .scores = m_unit->currentIndex() == 2};
    if (const int other = m_other->currentData().toInt(); m_other->currentIndex() > 0)
        choice.other = static_cast<core::StrategyId>(other);
    return choice;
}

void ConfusionPanel::save(QSettings& settings) const
{
    const ConfusionChoice choice = this->choice();
    settings.setValue(QStringLiteral("dataset/confusion"),
                      QVariantList{static_cast<int>(choice.strategy),
                                   choice.other ? static_cast<int>(*choice.other) : -1, m_unit->currentIndex()});
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
    const bool early = kept[2].toString() == QLatin1String("true");  // of a version with two units
    const QSignalBlocker quiet(m_unit);
    m_unit->setCurrentIndex(early ? 1 : std::clamp(kept[2].toInt(), 0, m_unit->count() - 1));
    m_wish.percent = m_unit->currentIndex() == 1;
    m_wish.scores = m_unit->currentIndex() == 2;
}

}  // namespace ui

#include "ui/experiment/results_model.h"

#include "core/report/table_names.h"
#include "ui/experiment/experiment_words.h"
#include "ui/plot/table_words.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace ui {

namespace {

QString withSign(double value, const QString& plus)
{
    const QString words = Words::decimal(value, 2);
    return words.startsWith(QChar(0x2212)) ? words : plus + words;
}

/// The interval. A star marks the exact interval of a single trial.
QString interval(const core::TableRow& row)
{
    if (row.exact.empty())
        return {};
    const core::Interval shown = row.shownInterval();
    const QString text =
        QStringLiteral("%1–%2").arg(Words::decimal(100.0 * shown.low, 2), Words::decimal(100.0 * shown.high, 2));
    return row.intervalKind() == core::IntervalKind::Images ? text + QLatin1Char('*') : text;
}

QString mcnemarCell(const core::TableRow& row)
{
    const auto below = core::disagreeingTrials(row);
    return below ? QCoreApplication::translate("ui::ResultsModel", "%1 of %2")
                       .arg(QString::number(*below), QString::number(row.mcnemarP.size()))
                 : QString();
}

QString extraCell(const core::TableRow& row, const std::string& name)
{
    if (row.incomparable.contains(name))
        return QStringLiteral("–");
    return row.extra.contains(name) ? Words::decimal(row.extra.at(name), 4) : QString();
}

/// The tooltip of an extra column, which explains missing numbers.
QString extraTip(const core::Table& table, const std::string& name)
{
    QStringList lines{QCoreApplication::translate("ui::ResultsModel", "Mean of the trials")};
    for (const core::TableRow& row : table.rows) {
        const auto found = row.incomparable.find(name);
        if (found == row.incomparable.end())
            continue;
        const QString why =
            found->second == core::Incomparable::SoftmaxStates
                ? QCoreApplication::translate("ui::ResultsModel",
                                              "–: elimination states the probabilities of a softmax, its first round")
                : QCoreApplication::translate("ui::ResultsModel",
                                              "–: sigmoids do not sum to 1, so this measure is not comparable");
        if (!lines.contains(why))
            lines << why;
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

ResultsModel::ResultsModel(QObject* parent) : QAbstractTableModel(parent) {}

void ResultsModel::setTable(const core::Table& table)
{
    beginResetModel();
    m_table = table;
    makeColumns();
    endResetModel();
}

void ResultsModel::clear()
{
    setTable({});
}

void ResultsModel::makeColumns()
{
    m_columns.clear();
    if (m_table.rows.empty())
        return;
    addNames();
    addMeasure();
    addComparison();
    addExtras();
    addCost();
}

void ResultsModel::addNames()
{
    using Row = core::TableRow;
    m_columns.push_back({tr("Share"), tr("Share of the training images"), [](const Row& row) {
                             return QStringLiteral("%1 %").arg(Words::significant(100.0 * row.fraction, 4));
                         }});
    if (std::ranges::any_of(m_table.rows, [](const Row& row) { return !row.setting.empty(); }))
        m_columns.push_back({tr("Setting"), tr("Value that the protocol varies"),
                             [](const Row& row) { return QString::fromStdString(core::settingName(row.setting)); },
                             false});
    m_columns.push_back({tr("Strategy"), tr("Strategy. A reference in parentheses was trained differently."),
                         [](const Row& row) {
                             const QString name = TableWords::contestant(row.contestant);
                             return row.reference ? QStringLiteral("(%1)").arg(name) : name;
                         },
                         false});
    m_columns.push_back({tr("Trials"), tr("Number of finished trials"),
                         [](const Row& row) { return QString::number(row.values.size()); }});
}

void ResultsModel::addMeasure()
{
    using Row = core::TableRow;
    m_columns.push_back({TableWords::measure(m_table.measure), tr("Mean of the trials on the test images"),
                         [](const Row& row) { return TableWords::percent(row.mean); }});
    m_columns.push_back({tr("SD"), tr("Standard deviation over the trials, in percentage points"), [](const Row& row) {
                             return row.deviation ? Words::decimal(100.0 * *row.deviation, 2) : QString();
                         }});
    m_columns.push_back({tr("95 % interval"),
                         tr("95 % interval of the mean of the trials (Student's t), limited to 0 and 100 %\n*: exact "
                            "interval of the images of a single trial (Clopper-Pearson)"),
                         interval});
    if (std::ranges::any_of(m_table.rows, [](const Row& row) { return row.published.has_value(); }))
        m_columns.push_back({tr("Published"), tr("Result that the source of the plan reports"), [](const Row& row) {
                                 return row.published ? TableWords::percent(*row.published) : QString();
                             }});
}

void ResultsModel::addComparison()
{
    using Row = core::TableRow;
    const QString baseline = TableWords::contestant(m_table.baseline);
    m_columns.push_back({tr("Difference"),
                         tr("Difference to %1 on the same images, in percentage points").arg(baseline),
                         [](const Row& row) {
                             return row.difference ? withSign(100.0 * *row.difference, QStringLiteral("+")) : QString();
                         }});
    m_columns.push_back({tr("p"), tr("Paired t-test against %1").arg(baseline),
                         [](const Row& row) { return ExperimentWords::probability(row.p); }});
    m_columns.push_back({tr("Holm p"), tr("The p-value after Holm's correction for several strategies"),
                         [](const Row& row) { return ExperimentWords::probability(row.holmP); }});
    m_columns.push_back(
        {tr("d_z"),
         tr("Cohen's d for paired values: the mean difference divided by the standard deviation of the differences"),
         [](const Row& row) { return row.cohensD ? withSign(*row.cohensD, {}) : QString(); }});
    m_columns.push_back({tr("Wilcoxon p"), tr("Signed-rank test against %1").arg(baseline),
                         [](const Row& row) { return ExperimentWords::probability(row.wilcoxonP); }});
    m_columns.push_back(
        {tr("McNemar"),
         tr("Number of trials in which McNemar's exact test finds a difference (p below .05 after Holm's correction)"),
         mcnemarCell});
}

void ResultsModel::addExtras()
{
    using Row = core::TableRow;
    std::set<std::string> extras;
    for (const Row& row : m_table.rows)
        for (const auto& [name, value] : row.extra)
            extras.insert(name);
    for (const Row& row : m_table.rows)
        for (const auto& [name, why] : row.incomparable)
            extras.insert(name);
    for (const std::string& name : extras)
        m_columns.push_back({ExperimentWords::extra(name), extraTip(m_table, name),
                             [name](const Row& row) { return extraCell(row, name); }});
}

void ResultsModel::addCost()
{
    using Row = core::TableRow;
    m_columns.push_back({tr("Updates"),
                         tr("Weight updates of the network with the most updates, including trunk and head"),
                         [](const Row& row) { return Words::grouped(row.updates); }});
    m_columns.push_back({tr("Networks"), tr("Number of heads or networks that answer"),
                         [](const Row& row) { return Words::grouped(row.networks); }});
    m_columns.push_back({tr("Parameters"), tr("Parameters of all networks and heads of the strategy"),
                         [](const Row& row) { return Words::grouped(row.parameters); }});
    m_columns.push_back({tr("Training"),
                         tr("Mean training time of a trial in seconds. It differs between computers and runs."),
                         [](const Row& row) { return row.seconds ? Words::decimal(*row.seconds, 1) : QString(); }});
    m_columns.push_back({tr("Images"), tr("Number of test images in each trial"),
                         [](const Row& row) { return Words::grouped(row.images); }});
}

QString ResultsModel::text() const
{
    QStringList lines, cells;
    for (const Column& column : m_columns)
        cells << column.title;
    lines << cells.join(QLatin1Char('\t'));
    for (const core::TableRow& row : m_table.rows) {
        cells.clear();
        for (const Column& column : m_columns)
            cells << column.text(row);
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

int ResultsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ResultsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ResultsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Column& column = m_columns[static_cast<std::size_t>(index.column())];
    const core::TableRow& row = m_table.rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return column.text(row);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        return column.tip;
    case Qt::AccessibleTextRole:
        return tr("%1 %2").arg(column.title, column.text(row));
    default:
        return {};
    }
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::ToolTipRole)
        return column.tip;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

}  // namespace ui

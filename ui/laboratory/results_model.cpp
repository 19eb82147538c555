#include "ui/laboratory/results_model.h"

#include "ui/laboratory/experiment_words.h"
#include "ui/words/words.h"

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

QString interval(const core::TableRow& row)
{
    const std::optional<core::Interval> found = row.interval ? row.interval : row.exact.empty() ? std::nullopt : std::optional(row.exact.front());
    if (!found)
        return {};
    return QStringLiteral("%1–%2").arg(Words::decimal(100.0 * std::max(0.0, found->low), 2), Words::decimal(100.0 * std::min(1.0, found->high), 2));
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

void ResultsModel::clear() { setTable({}); }

void ResultsModel::makeColumns()
{
    m_columns.clear();
    if (m_table.rows.empty())
        return;
    addWho();
    addWhat();
    addAgainst();
    addExtras();
    addPrice();
}

void ResultsModel::addWho()
{
    using Row = core::TableRow;
    m_columns.push_back({tr("Share"), tr("Of the training images"), [](const Row& row) { return QStringLiteral("%1 %").arg(QString::number(100.0 * row.fraction, 'g', 4)); }});
    if (std::ranges::any_of(m_table.rows, [](const Row& row) { return !row.setting.empty(); }))
        m_columns.push_back({tr("Setting"), tr("What the protocol varies"), [](const Row& row) { return QString::fromStdString(row.setting); }, false});
    m_columns.push_back({tr("Strategy"), tr("In parentheses: a reference that was trained otherwise"),
                         [](const Row& row) {
                             const QString name = ExperimentWords::strategy(row.strategy);
                             return row.reference ? QStringLiteral("(%1)").arg(name) : name;
                         },
                         false});
    m_columns.push_back({tr("Trials"), tr("Finished"), [](const Row& row) { return QString::number(row.values.size()); }});
}

void ResultsModel::addWhat()
{
    using Row = core::TableRow;
    m_columns.push_back({ExperimentWords::measure(m_table.measure), tr("Mean of the trials, on the test images"), [](const Row& row) { return ExperimentWords::percent(row.mean); }});
    m_columns.push_back({tr("SD"), tr("Standard deviation over the trials, in points of percent"),
                         [](const Row& row) { return row.deviation ? Words::decimal(100.0 * *row.deviation, 2) : QString(); }});
    m_columns.push_back({tr("95 % interval"), tr("Of the mean (Student), or for one trial of its images (Clopper and Pearson)"), interval});
    if (std::ranges::any_of(m_table.rows, [](const Row& row) { return row.published.has_value(); }))
        m_columns.push_back({tr("Published"), tr("What the source of the plan reports"),
                             [](const Row& row) { return row.published ? ExperimentWords::percent(*row.published) : QString(); }});
}

void ResultsModel::addAgainst()
{
    using Row = core::TableRow;
    const QString baseline = ExperimentWords::strategy(m_table.baseline);
    m_columns.push_back({tr("Difference"), tr("To %1 on the same images, in points of percent").arg(baseline),
                         [](const Row& row) { return row.difference ? withSign(100.0 * *row.difference, QStringLiteral("+")) : QString(); }});
    m_columns.push_back({tr("p"), tr("Paired t-test against %1").arg(baseline), [](const Row& row) { return ExperimentWords::probability(row.p); }});
    m_columns.push_back({tr("Holm p"), tr("The same after Holm's correction for several strategies"), [](const Row& row) { return ExperimentWords::probability(row.holmP); }});
    m_columns.push_back({tr("Cohen's d"), tr("Difference over its standard deviation"),
                         [](const Row& row) { return row.cohensD ? withSign(*row.cohensD, {}) : QString(); }});
    m_columns.push_back({tr("Wilcoxon p"), tr("Signed-rank test against %1").arg(baseline), [](const Row& row) { return ExperimentWords::probability(row.wilcoxonP); }});
}

void ResultsModel::addExtras()
{
    using Row = core::TableRow;
    std::set<std::string> extras;
    for (const Row& row : m_table.rows)
        for (const auto& [name, value] : row.extra)
            extras.insert(name);
    for (const std::string& name : extras)
        m_columns.push_back({ExperimentWords::extra(name), tr("Mean of the trials"),
                             [name](const Row& row) { return row.extra.contains(name) ? Words::decimal(row.extra.at(name), 4) : QString(); }});
}

void ResultsModel::addPrice()
{
    using Row = core::TableRow;
    m_columns.push_back({tr("Updates"), tr("Of the network that had most, trunk and head together"), [](const Row& row) { return Words::grouped(row.updates); }});
    m_columns.push_back({tr("Networks"), tr("Heads or networks that answer"), [](const Row& row) { return Words::grouped(row.networks); }});
    m_columns.push_back({tr("Parameters"), tr("Of all networks and heads of the strategy"), [](const Row& row) { return Words::grouped(row.parameters); }});
    m_columns.push_back({tr("Images"), tr("Measured on, in each trial"), [](const Row& row) { return Words::grouped(row.images); }});
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

int ResultsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size()); }

int ResultsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }

QVariant ResultsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Column& column = m_columns[static_cast<std::size_t>(index.column())];
    const core::TableRow& row = m_table.rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return column.text(row);
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::ToolTipRole: return column.tip;
    case Qt::AccessibleTextRole: return tr("%1 %2").arg(column.title, column.text(row));
    default: return {};
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

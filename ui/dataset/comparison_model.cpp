#include "ui/dataset/comparison_model.h"

#include "core/base/csv.h"
#include "core/experiment/statistics.h"
#include "core/strategy/strategy.h"
#include "ui/strategies/verdict_words.h"
#include "ui/words/words.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>
#include <QStringList>

#include <array>

namespace ui {

namespace {

constexpr std::array countColumns{ComparisonModel::Both, ComparisonModel::OnlyFirst, ComparisonModel::OnlySecond,
                                  ComparisonModel::Neither};

std::int64_t imagesIn(const core::PairedTest& test, int column)
{
    const std::array counts{test.both, test.onlyFirst, test.onlySecond, test.neither()};
    return counts.at(static_cast<std::size_t>(column - ComparisonModel::Both));
}

QString inPercent(double share)
{
    return Words::decimal(100.0 * share, 2);
}

/// "98.50 (97.10 to 99.30)", in percent or percentage points.
QString withInterval(double share, const core::Interval& interval)
{
    return ComparisonModel::tr("%1 (%2 to %3)")
        .arg(inPercent(share), inPercent(interval.low), inPercent(interval.high));
}

QString accuracyOf(std::int64_t right, std::int64_t images)
{
    return withInterval(static_cast<double>(right) / static_cast<double>(images), core::clopperPearson(right, images));
}

/// A number as in a file.
QString plainNumber(double number)
{
    return QString::number(number, 'g', 9);
}

QStringList accuracyFields(std::int64_t right, std::int64_t images)
{
    const core::Interval interval = core::clopperPearson(right, images);
    return {plainNumber(static_cast<double>(right) / static_cast<double>(images)), plainNumber(interval.low),
            plainNumber(interval.high)};
}

QString modelField(const std::string& name, char separator)
{
    return QString::fromStdString(core::csvField(name, separator));
}

}  // namespace

QString OutcomeWords::brief(core::PairOutcome outcome, core::StrategyId strategy)
{
    const std::array words{ComparisonModel::tr("%1: A and B right"), ComparisonModel::tr("%1: only A right"),
                           ComparisonModel::tr("%1: only B right"), ComparisonModel::tr("%1: A and B wrong")};
    return words.at(static_cast<std::size_t>(outcome)).arg(VerdictWords::shortName(strategy));
}

QString OutcomeWords::whole(core::PairOutcome outcome, core::StrategyId strategy, const core::ModelComparison& models)
{
    const std::array words{ComparisonModel::tr("%1: images that %2 (A) and %3 (B) answer correctly"),
                           ComparisonModel::tr("%1: images that %2 (A) answers correctly and %3 (B) does not"),
                           ComparisonModel::tr("%1: images that %3 (B) answers correctly and %2 (A) does not"),
                           ComparisonModel::tr("%1: images that neither %2 (A) nor %3 (B) answers correctly")};
    return words.at(static_cast<std::size_t>(outcome))
        .arg(VerdictWords::shortName(strategy), QString::fromStdString(models.first),
             QString::fromStdString(models.second));
}

void ComparisonModel::show(core::ModelComparison comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_rows.clear();
    for (const Row& row : m_comparison.strategies)
        m_rows.push_back(&row);
    endResetModel();
}

const ComparisonModel::Row* ComparisonModel::rowOf(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_rows.size() ? m_rows[row] : nullptr;
}

std::optional<core::StrategyId> ComparisonModel::strategyOf(const QModelIndex& index) const
{
    const Row* row = rowOf(index);
    return row ? std::optional(row->first) : std::nullopt;
}

std::optional<core::PairOutcome> ComparisonModel::outcomeOf(const QModelIndex& index)
{
    if (index.column() < Both || index.column() > Neither)
        return std::nullopt;
    return static_cast<core::PairOutcome>(index.column() - Both);
}

QString ComparisonModel::text(char separator) const
{
    const QChar between = QLatin1Char(separator);
    QStringList lines{QStringLiteral("strategy,model_a,model_b,images,accuracy_a,low95_a,high95_a,accuracy_b,low95_b,"
                                     "high95_b,difference,difference_low95,difference_high95,both,only_a,only_b,"
                                     "neither,p,p_holm")
                          .replace(QLatin1Char(','), between)};
    for (const Row* row : m_rows) {
        const auto& [id, found] = *row;
        const core::PairedTest& test = found.test;
        QStringList fields{QString::fromStdString(core::toText(id)), modelField(m_comparison.first, separator),
                           modelField(m_comparison.second, separator), QString::number(test.images)};
        fields << accuracyFields(test.rightFirst(), test.images) << accuracyFields(test.rightSecond(), test.images);
        for (const double number : {test.difference, test.interval.low, test.interval.high})
            fields << plainNumber(number);
        for (const int column : countColumns)
            fields << QString::number(imagesIn(test, column));
        lines << (fields << plainNumber(test.p) << plainNumber(found.pHolm)).join(between);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ComparisonModel::shown(const Row& row, int column) const
{
    const auto& [id, found] = row;
    const core::PairedTest& test = found.test;
    switch (column) {
    case Strategy:
        return VerdictWords::shortName(id);
    case First:
        return accuracyOf(test.rightFirst(), test.images);
    case Second:
        return accuracyOf(test.rightSecond(), test.images);
    case Difference:
        return withInterval(test.difference, test.interval);
    case P:
        return Words::probability(found.pHolm).remove(QStringLiteral("= "));
    default:
        return Words::grouped(imagesIn(test, column));
    }
}

QString ComparisonModel::tip(const Row& row, int column) const
{
    if (column < Both || column > Neither)
        return column == P ? tr("p %1 without Holm's correction").arg(Words::probability(row.second.test.p))
                           : QString();
    const QString about = OutcomeWords::whole(static_cast<core::PairOutcome>(column - Both), row.first, m_comparison);
    return imagesIn(row.second.test, column) == 0 ? tr("%1. There are none.").arg(about)
                                                  : tr("%1. Click to see them.").arg(about);
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    const Row* row = rowOf(index);
    if (!row)
        return {};
    const bool opens = outcomeOf(index) && imagesIn(row->second.test, index.column()) > 0;
    if (role == Qt::DisplayRole)
        return shown(*row, index.column());
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((index.column() == Strategy ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return tip(*row, index.column());
    if (role == Qt::ForegroundRole && opens)
        return QGuiApplication::palette().link();
    if (role == Qt::FontRole && opens) {
        QFont font;
        font.setUnderline(true);
        return font;
    }
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Strategy ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        const QStringList tips{
            {},
            tr("Accuracy of %1 in percent, with its 95 % interval").arg(QString::fromStdString(m_comparison.first)),
            tr("Accuracy of %1 in percent, with its 95 % interval").arg(QString::fromStdString(m_comparison.second)),
            tr("Accuracy of A minus that of B in percentage points, with its 95 % interval"),
            tr("Images that both models answer correctly"),
            tr("Images that only A answers correctly"),
            tr("Images that only B answers correctly"),
            tr("Images that no model answers correctly"),
            tr("Exact two-sided McNemar test, after Holm's correction for these strategies")};
        return tips.value(section);
    }
    const QStringList titles{tr("Strategy"), tr("A, %"),   tr("B, %"),    tr("A − B, points"), tr("Both right"),
                             tr("Only A"),   tr("Only B"), tr("Neither"), tr("p (Holm)")};
    return role == Qt::DisplayRole ? titles.value(section) : QVariant();
}

}  // namespace ui

#include "ui/dataset/writers_model.h"

#include "core/base/csv.h"
#include "core/base/text.h"
#include "ui/words/words.h"

#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

QString shownWriter(const core::WriterScore& score)
{
    return QString::fromStdString(core::onOneLine(score.writer));
}

}  // namespace

void WritersModel::show(std::vector<core::WriterScore> scores, core::StrategyId strategy)
{
    beginResetModel();
    m_scores = std::move(scores);
    m_strategy = strategy;
    arrange();
    endResetModel();
}

/// Sorts the rows. Equal values are in the order of hardestFirst(), in both directions.
void WritersModel::arrange()
{
    std::ranges::sort(m_scores, core::naturallyBefore, &core::WriterScore::writer);
    m_scores = core::hardestFirst(std::move(m_scores), m_strategy);
    const auto before = [this](const core::WriterScore& a, const core::WriterScore& b) {
        switch (m_column) {
        case Writer:
            return core::naturallyBefore(a.writer, b.writer);
        case Images:
            return a.images < b.images;
        case Right:
            return a.right.at(m_strategy) < b.right.at(m_strategy);
        default:
            return a.accuracy(m_strategy) < b.accuracy(m_strategy);
        }
    };
    std::ranges::stable_sort(m_scores, [&](const core::WriterScore& a, const core::WriterScore& b) {
        return m_order == Qt::AscendingOrder ? before(a, b) : before(b, a);
    });
}

void WritersModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= Columns)
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<int> writers;
    for (const QModelIndex& index : before)
        writers.push_back(at(index)->index);
    m_column = column;
    m_order = order;
    arrange();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << indexOf(writers[static_cast<std::size_t>(i)]).siblingAtColumn(before[i].column());
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

const core::WriterScore* WritersModel::at(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_scores.size() ? &m_scores[row] : nullptr;
}

QModelIndex WritersModel::indexOf(int writer) const
{
    const auto found = std::ranges::find(m_scores, writer, &core::WriterScore::index);
    return found == m_scores.end() ? QModelIndex() : index(static_cast<int>(found - m_scores.begin()), 0);
}

QString WritersModel::text(char separator) const
{
    const QChar between = QLatin1Char(separator);
    QStringList lines{QStringList{QStringLiteral("writer"), QStringLiteral("images"), QStringLiteral("right"),
                                  QStringLiteral("accuracy")}
                          .join(between)};
    for (const core::WriterScore& score : m_scores)
        lines << QStringList{QString::fromStdString(core::csvField(score.writer, separator)),
                             QString::number(score.images), QString::number(score.right.at(m_strategy)),
                             QString::number(score.accuracy(m_strategy), 'g', 6)}
                     .join(between);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

int WritersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_scores.size());
}

int WritersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant WritersModel::data(const QModelIndex& index, int role) const
{
    const core::WriterScore* score = at(index);
    if (!score)
        return {};
    if (role == accuracyRole)
        return score->accuracy(m_strategy);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((index.column() == Writer ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return tr("%1: click to see the images").arg(shownWriter(*score));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Writer:
        return shownWriter(*score);
    case Images:
        return Words::grouped(score->images);
    case Right:
        return Words::grouped(score->right.at(m_strategy));
    default:
        return tr("%1 %").arg(Words::decimal(100.0 * score->accuracy(m_strategy), 1));
    }
}

QVariant WritersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Images || section == Right ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    const QStringList titles{tr("Writer"), tr("Images"), tr("Right"), tr("Accuracy")};
    return role == Qt::DisplayRole ? titles.value(section) : QVariant();
}

}  // namespace ui

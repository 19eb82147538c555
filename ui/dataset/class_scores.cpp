#include "ui/dataset/class_scores.h"

#include "core/base/csv.h"
#include "ui/strategies/verdict_words.h"
#include "ui/words/words.h"

#include <algorithm>

namespace ui {

namespace {

QString percentShown(const std::optional<double>& share)
{
    return share ? Words::decimal(100.0 * *share, 2) + QStringLiteral(" %") : QStringLiteral("–");
}

QString percentExact(const std::optional<double>& share)
{
    return share ? QString::number(100.0 * *share, 'f', 4) : QString();
}

QString intervalShown(const std::optional<core::Interval>& interval)
{
    return interval ? QStringLiteral("%1–%2").arg(Words::decimal(100.0 * interval->low, 2),
                                                  Words::decimal(100.0 * interval->high, 2))
                    : QStringLiteral("–");
}

void addRows(std::vector<ClassRow>& rows, const core::Answers& answers, const core::Dataset& dataset,
             const QStringList& names, core::StrategyId strategy)
{
    const auto scores = core::classScoresOf(core::confusionOf(answers, strategy, dataset));
    for (std::size_t k = 0; k < scores.size(); ++k)
        rows.push_back({names.value(static_cast<qsizetype>(k)), VerdictWords::shortName(strategy), scores[k],
                        core::intervalsOf(scores[k])});
}

}  // namespace

std::vector<ClassRow> classRows(const core::Answers& answers, const core::Dataset& dataset, const QStringList& names,
                                const ConfusionChoice& choice)
{
    std::vector<ClassRow> rows;
    addRows(rows, answers, dataset, names, choice.strategy);
    if (!choice.other)
        return rows;
    std::vector<ClassRow> others, both;
    addRows(others, answers, dataset, names, *choice.other);
    for (std::size_t k = 0; k < rows.size(); ++k) {
        both.push_back(rows[k]);
        both.push_back(others[k]);
    }
    return both;
}

ClassScoresModel::ClassScoresModel(QObject* parent) : QAbstractTableModel(parent) {}

void ClassScoresModel::show(std::vector<ClassRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    makeColumns();
    endResetModel();
}

void ClassScoresModel::addShare(const Share& kind)
{
    const QString &title = kind.title.shown, &inFile = kind.title.inFile;
    m_columns.push_back(
        {title,
         kind.tip,
         [share = kind.share](const ClassRow& row) { return percentShown(share(row.scores)); },
         {{inFile, [share = kind.share](const ClassRow& row) { return percentExact(share(row.scores)); }}}});
    const auto bound = [interval = kind.interval](double core::Interval::*end) {
        return [interval, end](const ClassRow& row) {
            const auto found = interval(row.intervals);
            return found ? percentExact((*found).*end) : QString();
        };
    };
    m_columns.push_back(
        {tr("%1, 95 % interval").arg(title),
         kind.method,
         [interval = kind.interval](const ClassRow& row) { return intervalShown(interval(row.intervals)); },
         {{inFile + QStringLiteral(", low"), bound(&core::Interval::low)},
          {inFile + QStringLiteral(", high"), bound(&core::Interval::high)}}});
}

void ClassScoresModel::addText(const Title& title, const QString& tip, const Text& text)
{
    m_columns.push_back({title.shown, tip, text, {{title.inFile, text}}, false});
}

void ClassScoresModel::addCount(const Title& title, const QString& tip, std::int64_t core::ClassScores::*count)
{
    m_columns.push_back(
        {title.shown,
         tip,
         [count](const ClassRow& row) { return Words::grouped(row.scores.*count); },
         {{title.inFile, [count](const ClassRow& row) { return QString::number(row.scores.*count); }}}});
}

void ClassScoresModel::makeColumns()
{
    using Scores = core::ClassScores;
    using Intervals = core::ClassIntervals;
    m_columns.clear();
    addText({tr("Class"), QStringLiteral("Class")}, tr("Class of the data set"),
            [](const ClassRow& row) { return row.name; });
    if (std::ranges::any_of(m_rows, [this](const ClassRow& row) { return row.strategy != m_rows.front().strategy; }))
        addText({tr("Strategy"), QStringLiteral("Strategy")}, tr("Strategy whose answers are measured"),
                [](const ClassRow& row) { return row.strategy; });
    addCount({tr("Images"), QStringLiteral("Images")}, tr("Number of images of the class"), &Scores::images);
    addCount({tr("Answers"), QStringLiteral("Answers")}, tr("Number of images for which the answer is this class"),
             &Scores::said);
    const QString exact = tr("Exact 95 % interval (Clopper and Pearson), in percent");
    addShare({{tr("Recall"), QStringLiteral("Recall")},
              tr("Right answers as a share of the images of the class"),
              exact,
              &Scores::recall,
              [](const Intervals& intervals) { return intervals.recall; }});
    addShare({{tr("Precision"), QStringLiteral("Precision")},
              tr("Right answers as a share of the images that get this answer"),
              exact,
              &Scores::precision,
              [](const Intervals& intervals) { return intervals.precision; }});
    addShare({{tr("F1"), QStringLiteral("F1")},
              tr("Harmonic mean of recall and precision"),
              tr("95 % interval, in percent: the exact interval of the share of right answers among the images that "
                 "belong to the class or get this answer (J), converted by F1 = 2 J / (1 + J)"),
              &Scores::f1,
              [](const Intervals& intervals) { return intervals.f1; }});
}

QString ClassScoresModel::text(char separator) const
{
    const auto field = [separator](const QString& words) {
        return QString::fromStdString(core::csvField(words.toStdString(), separator));
    };
    QStringList lines, cells;
    for (const Column& column : m_columns)
        for (const FileColumn& one : column.inFiles)
            cells << field(one.title);
    lines << cells.join(QLatin1Char(separator));
    for (const ClassRow& row : m_rows) {
        cells.clear();
        for (const Column& column : m_columns)
            for (const FileColumn& one : column.inFiles)
                cells << field(one.text(row));
        lines << cells.join(QLatin1Char(separator));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

int ClassScoresModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClassScoresModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ClassScoresModel::headerData(int section, Qt::Orientation orientation, int role) const
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

QVariant ClassScoresModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Column& column = m_columns[static_cast<std::size_t>(index.column())];
    const QString text = column.shown(m_rows[static_cast<std::size_t>(index.row())]);
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        return column.tip;
    case Qt::AccessibleTextRole:
        return tr("%1 %2").arg(column.title, text);
    default:
        return {};
    }
}

}  // namespace ui

#include "ui/strategies/price.h"

#include "ui/picture/paragraph.h"
#include "ui/strategies/face.h"
#include "ui/strategies/verdict_words.h"
#include "ui/words/tr.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

std::optional<ClassShare> shareOfClass(const core::StrategyRecord& record, int label)
{
    const auto row = static_cast<std::size_t>(label);
    if (label < 0 || row >= record.confusion.size() || row >= record.confusion[row].size())
        return std::nullopt;
    const std::int64_t images =
        std::accumulate(record.confusion[row].begin(), record.confusion[row].end(), std::int64_t{0});
    return images > 0 ? std::optional(ClassShare{record.confusion[row][row], images}) : std::nullopt;
}

void AnswerTimes::add(std::span<const core::Verdict> verdicts)
{
    for (const core::Verdict& verdict : verdicts) {
        std::deque<double>& times = m_times[verdict.strategy];
        times.push_back(verdict.microseconds);
        if (times.size() > most)
            times.pop_front();
    }
}

void AnswerTimes::putMedians(std::span<core::Verdict> verdicts) const
{
    for (core::Verdict& verdict : verdicts) {
        const auto found = m_times.find(verdict.strategy);
        if (found == m_times.end() || found->second.empty())
            continue;
        std::vector<double> times(found->second.begin(), found->second.end());
        const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
        std::ranges::nth_element(times, middle);
        verdict.microseconds = *middle;
    }
}

std::vector<PriceLine> priceLines(const core::Classifier& classifier, std::span<const core::Verdict> verdicts)
{
    std::vector<PriceLine> lines;
    for (const core::StrategyId strategy : strategiesToShow(classifier, verdicts)) {
        PriceLine line{
            strategy, core::parameterCount(classifier, strategy), core::forwardPasses(classifier, strategy), {}, {}};
        const auto record = classifier.records.find(strategy);
        if (record != classifier.records.end())
            line.accuracy = record->second.accuracy;
        for (const core::Verdict& verdict : verdicts) {
            if (verdict.strategy != strategy)
                continue;
            if (verdict.microseconds > 0.0)
                line.microseconds = verdict.microseconds;
            if (verdict.winner && record != classifier.records.end())
                if (const std::optional<ClassShare> share = shareOfClass(record->second, *verdict.winner))
                    line.onClass = share->value();
        }
        lines.push_back(line);
    }
    return lines;
}

std::vector<Confusion> oftenConfused(const core::Classifier& classifier, std::size_t most)
{
    const auto record = classifier.records.find(core::StrategyId::Softmax);
    if (record == classifier.records.end())
        return {};
    std::vector<Confusion> cells;
    const auto& confusion = record->second.confusion;
    for (std::size_t truth = 0; truth < confusion.size(); ++truth)
        for (std::size_t said = 0; said < confusion[truth].size(); ++said)
            if (truth != said && confusion[truth][said] > 0)
                cells.push_back({static_cast<int>(truth), static_cast<int>(said), confusion[truth][said]});
    std::stable_sort(cells.begin(), cells.end(),
                     [](const Confusion& one, const Confusion& other) { return one.count > other.count; });
    cells.resize(std::min(most, cells.size()));
    return cells;
}

namespace {

using Cells = std::vector<QString>;

const QString unknown = QStringLiteral("–");

constexpr std::ptrdiff_t passesColumn = 2;
constexpr double leastGap = 1.2;  ///< between columns, relative to the font size
constexpr double leastLetters = 8.5, readableLetters = 10.0;
constexpr double leastRow = 14.0, headline = 22.0, confusionRow = 21.0, between = 10.0;  ///< heights at scale 1

QString timeWords(double microseconds)
{
    const int digits = microseconds < 995.0 ? 2 : microseconds < 99'500.0 ? 1 : 0;
    return QCoreApplication::translate("ui", "%1 ms").arg(Words::decimal(microseconds / 1000.0, digits));
}

Cells cellsOf(const PriceLine& line)
{
    return {VerdictWords::shortName(line.strategy),
            Words::parameters(line.parameters),
            Words::grouped(line.passes),
            line.microseconds ? timeWords(*line.microseconds) : unknown,
            line.accuracy ? Words::percent(*line.accuracy) : unknown,
            line.onClass ? Words::percent(*line.onClass) : unknown};
}

struct Columns {
    std::vector<double> widths;  ///< the column of names first
    double letters = 12.0;
    bool fits = false;
};

/// The widths of the columns. The gaps before the numbers share the remaining space. The font is not higher than
/// `rowHeight` and, if possible, not smaller than `least`.
Columns columnsOf(const std::vector<Cells>& rows, double room, double rowHeight, double least, const Style& style)
{
    Columns columns;
    columns.letters = std::clamp(std::floor(2.0 * 0.8 * rowHeight / style.scale) / 2.0, leastLetters, columns.letters);
    for (least = std::min(least, columns.letters); columns.letters >= least; columns.letters -= 0.5) {
        columns.widths.assign(rows.front().size(), 0.0);
        for (std::size_t row = 0; row < rows.size(); ++row)
            for (std::size_t column = 0; column < columns.widths.size(); ++column)
                for (const QString& line : rows[row][column].split(QLatin1Char('\n')))
                    columns.widths[column] =
                        std::max(columns.widths[column], textWidth(line, style.font(columns.letters - (row == 0))));
        columns.widths[0] += 13.0 * style.scale;
        const double gaps = static_cast<double>(columns.widths.size() - 1);
        const double gap = (room - std::accumulate(columns.widths.begin(), columns.widths.end(), 0.0)) / gaps;
        for (std::size_t column = 1; column < columns.widths.size(); ++column)
            columns.widths[column] += gap;
        columns.fits = gap >= leastGap * columns.letters * style.scale;
        if (columns.fits)
            break;
    }
    return columns;
}

void paintTable(QPainter& painter, const QRectF& area, const std::vector<PriceLine>& lines, const Style& style)
{
    const double s = style.scale;
    std::vector<Cells> rows{
        {QString(), tr("parameters"), tr("forward\npasses"), tr("time"), tr("accuracy"), tr("for this\nanswer")}};
    for (const PriceLine& line : lines)
        rows.push_back(cellsOf(line));
    const double rowHeight = area.height() / (static_cast<double>(rows.size()) + 0.4);  // the head has two lines
    Columns columns = columnsOf(rows, area.width(), rowHeight, readableLetters, style);
    if (!columns.fits) {  // leave out the column that the panels of the strategies show too
        for (Cells& cells : rows)
            cells.erase(cells.begin() + passesColumn);
        columns = columnsOf(rows, area.width(), rowHeight, leastLetters, style);
    }
    const auto& [widths, letters, fits] = columns;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const double height = row == 0 ? 1.4 * rowHeight : rowHeight;
        const double top = row == 0 ? area.top() : area.top() + rowHeight * (static_cast<double>(row) + 0.4);
        double left = area.left();
        for (std::size_t column = 0; column < widths.size(); left += widths[column], ++column) {
            const double indent = column == 0 ? 13.0 * s : 2.0 * s;
            const Text text{letters - (row == 0), false, row == 0 ? style.muted : style.ink,
                            (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, true};
            const QStringList words = rows[row][column].split(QLatin1Char('\n'));
            const double step = std::min(height / static_cast<double>(words.size()), lineHeight(text.pixels, style));
            // align the heads at the bottom
            double line = row == 0 ? top + height - step * static_cast<double>(words.size()) : top;
            for (const QString& each : words) {
                paintText(painter, {left + indent, line, widths[column] - indent, row == 0 ? step : height}, each, text,
                          style);
                line += step;
            }
        }
        if (row == 0)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.colour(lines[row - 1].strategy));
        painter.drawRoundedRect(QRectF(area.left(), top + rowHeight / 2.0 - 4.0 * s, 8.0 * s, 8.0 * s), 2.0 * s,
                                2.0 * s);
        painter.setPen(QPen(style.hairline, 1.0));
        painter.drawLine(QPointF(area.left(), top + rowHeight - 0.5), QPointF(area.right(), top + rowHeight - 0.5));
    }
}

void paintConfusions(QPainter& painter, const QRectF& area, const std::vector<Confusion>& cells,
                     const QStringList& names, const Style& style)
{
    const double s = style.scale;
    paintText(painter, {area.left(), area.top(), area.width(), 20.0 * s}, tr("Often confused"), {13.0, true, style.ink},
              style);
    const double rowHeight = (area.height() - headline * s) / static_cast<double>(cells.size());
    double words = 0.0;
    for (const Confusion& cell : cells)
        words = std::max(words, textWidth(Words::confused(cell.truth, cell.said, names), style.font(12.0)));
    words = std::min(words + 2.0 * s, area.width() * 0.55);
    const double number = textWidth(QString::number(cells.front().count), style.font(12.0)) + 4.0 * s;
    const double room = area.width() - words - number - 20.0 * s;
    for (std::size_t place = 0; place < cells.size(); ++place) {
        const double top = area.top() + headline * s + rowHeight * static_cast<double>(place);
        paintText(painter, {area.left(), top, words, rowHeight},
                  Words::confused(cells[place].truth, cells[place].said, names), {12.0, false, style.ink}, style);
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(style.card, style.colour(core::StrategyId::Softmax), 0.5));
        const double share = static_cast<double>(cells[place].count) / static_cast<double>(cells.front().count);
        painter.drawRoundedRect(
            QRectF(area.left() + words + 10.0 * s, top + rowHeight / 2.0 - 5.0 * s, room * share, 10.0 * s), 3.0 * s,
            3.0 * s);
        paintText(painter, {area.right() - number, top, number, rowHeight}, QString::number(cells[place].count),
                  {12.0, false, style.ink, Qt::AlignRight | Qt::AlignVCenter}, style);
    }
}

}  // namespace

std::size_t confusionsBeside(std::size_t lines, std::size_t confusions, double height)
{
    const double room = height - leastRow * static_cast<double>(lines + 1) - between - headline;
    return room < confusionRow ? 0 : std::min(confusions, static_cast<std::size_t>(room / confusionRow));
}

void paintPrice(QPainter& painter, const QRectF& area, const core::Classifier& classifier,
                std::span<const core::Verdict> verdicts, const Style& style)
{
    const double s = style.scale;
    const std::vector<PriceLine> lines = priceLines(classifier, verdicts);
    std::vector<Confusion> cells = oftenConfused(classifier);
    cells.resize(confusionsBeside(lines.size(), cells.size(), area.height() / s));
    QRectF table = area;
    if (!cells.empty()) {
        QRectF below = area;
        below.setTop(area.bottom() - headline * s - confusionRow * s * static_cast<double>(cells.size()));
        table.setBottom(below.top() - between * s);
        paintConfusions(painter, below, cells, Words::classNames(classifier), style);
    }
    table.setHeight(std::min(table.height(), 34.0 * s * static_cast<double>(lines.size() + 1)));
    if (!lines.empty())
        paintTable(painter, table, lines, style);
}

}  // namespace ui

#include "ui/picture/price.h"

#include "ui/words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

std::vector<PriceLine> priceLines(const core::Classifier& classifier, std::span<const core::Verdict> verdicts)
{
    std::vector<PriceLine> lines;
    for (const core::StrategyId strategy : classifier.strategies()) {
        PriceLine line{strategy, core::parameterCount(classifier, strategy), core::forwardPasses(classifier, strategy), {}, {}};
        for (const core::Verdict& verdict : verdicts)
            if (verdict.strategy == strategy)
                line.microseconds = verdict.microseconds;
        if (const auto record = classifier.records.find(strategy); record != classifier.records.end())
            line.accuracy = record->second.accuracy;
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
    std::stable_sort(cells.begin(), cells.end(), [](const Confusion& one, const Confusion& other) { return one.count > other.count; });
    cells.resize(std::min(most, cells.size()));
    return cells;
}

namespace {

QString tr(const char* words) { return QCoreApplication::translate("ui::Price", words); }

void paintTable(QPainter& painter, const QRectF& area, const std::vector<PriceLine>& lines, const Style& style)
{
    const double s = style.scale;
    // Shares of the width at which the right-aligned columns end.
    const std::array columns{0.44, 0.60, 0.78, 1.0};
    const double rowHeight = area.height() / static_cast<double>(lines.size() + 1);
    const auto row = [&](int place, const std::array<QString, 4>& words, double pixels, const QColor& colour) {
        double left = area.left() + (place == 0 ? 0.0 : area.width() * 0.25);
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const double right = area.left() + area.width() * columns[column];
            paintText(painter, {left, area.top() + place * rowHeight, right - left, rowHeight}, words[column],
                      {pixels, false, colour, Qt::AlignRight | Qt::AlignVCenter, true}, style);
            left = right + 4.0 * s;
        }
    };
    row(0, {tr("params"), tr("passes"), tr("µs"), tr("accuracy")}, 11.0, style.muted);
    for (std::size_t place = 0; place < lines.size(); ++place) {
        const PriceLine& line = lines[place];
        const double top = area.top() + rowHeight * static_cast<double>(place + 1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.colour(line.strategy));
        painter.drawRoundedRect(QRectF(area.left(), top + rowHeight / 2.0 - 4.0 * s, 8.0 * s, 8.0 * s), 2.0 * s, 2.0 * s);
        paintText(painter, {area.left() + 13.0 * s, top, area.width() * 0.26 - 13.0 * s, rowHeight}, Words::shortName(line.strategy),
                  {12.0, false, style.ink, Qt::AlignLeft | Qt::AlignVCenter, true}, style);
        row(static_cast<int>(place + 1),
            {Words::parameters(line.parameters), Words::grouped(line.passes),
             line.microseconds ? Words::grouped(std::llround(*line.microseconds)) : QStringLiteral("–"),
             line.accuracy ? Words::percent(*line.accuracy) : QStringLiteral("–")},
            12.0, style.ink);
        painter.setPen(QPen(style.hairline, 1.0));
        painter.drawLine(QPointF(area.left(), top + rowHeight - 0.5), QPointF(area.right(), top + rowHeight - 0.5));
    }
}

void paintConfusions(QPainter& painter, const QRectF& area, const std::vector<Confusion>& cells, const QStringList& names, const Style& style)
{
    const double s = style.scale;
    paintText(painter, {area.left(), area.top(), area.width(), 20.0 * s}, tr("Often confused"), {13.0, true, style.ink}, style);
    const double rowHeight = (area.height() - 22.0 * s) / static_cast<double>(cells.size());
    double words = 0.0;
    for (const Confusion& cell : cells)
        words = std::max(words, textWidth(Words::confused(cell.truth, cell.said, names), style.font(12.0)));
    words = std::min(words + 2.0 * s, area.width() * 0.55);
    const double number = textWidth(QString::number(cells.front().count), style.font(12.0)) + 4.0 * s;
    const double room = area.width() - words - number - 20.0 * s;
    for (std::size_t place = 0; place < cells.size(); ++place) {
        const double top = area.top() + 22.0 * s + rowHeight * static_cast<double>(place);
        paintText(painter, {area.left(), top, words, rowHeight}, Words::confused(cells[place].truth, cells[place].said, names),
                  {12.0, false, style.ink}, style);
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(style.card, style.colour(core::StrategyId::Softmax), 0.5));
        const double share = static_cast<double>(cells[place].count) / static_cast<double>(cells.front().count);
        painter.drawRoundedRect(QRectF(area.left() + words + 10.0 * s, top + rowHeight / 2.0 - 5.0 * s, room * share, 10.0 * s), 3.0 * s, 3.0 * s);
        paintText(painter, {area.right() - number, top, number, rowHeight}, QString::number(cells[place].count),
                  {12.0, false, style.ink, Qt::AlignRight | Qt::AlignVCenter}, style);
    }
}

}  // namespace

void paintPrice(QPainter& painter, const QRectF& area, const core::Classifier& classifier, std::span<const core::Verdict> verdicts,
                const Style& style)
{
    const double s = style.scale;
    const std::vector<PriceLine> lines = priceLines(classifier, verdicts);
    const std::vector<Confusion> cells = oftenConfused(classifier);
    QRectF table = area;
    if (!cells.empty()) {
        QRectF below = area;
        below.setTop(area.bottom() - 22.0 * s - 21.0 * s * static_cast<double>(cells.size()));
        table.setBottom(below.top() - 10.0 * s);
        paintConfusions(painter, below, cells, Words::classNames(classifier), style);
    }
    table.setHeight(std::min(table.height(), 34.0 * s * static_cast<double>(lines.size() + 1)));
    if (!lines.empty())
        paintTable(painter, table, lines, style);
}

}  // namespace ui

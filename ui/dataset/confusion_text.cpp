#include "ui/dataset/confusion_text.h"

#include "core/base/csv.h"

#include <QStringList>

namespace ui {

namespace {

QString field(const QString& name, QChar separator)
{
    return QString::fromStdString(core::csvField(name.toStdString(), separator.toLatin1()));
}

QString number(const ConfusionTable& table, std::size_t row, std::size_t column)
{
    const std::int64_t count = table.counts[row][column];
    if (!table.percent)
        return QString::number(count);
    return QString::number(table.rowTotals[row] > 0 ? 100.0 * static_cast<double>(count) / static_cast<double>(table.rowTotals[row]) : 0.0, 'g', 6);
}

}  // namespace

QString confusionText(const ConfusionTable& table, TextForm form)
{
    const QChar separator = form == TextForm::Commas ? QLatin1Char(',') : QLatin1Char('\t');
    QStringList line{table.percent ? QStringLiteral("true/said %") : QStringLiteral("true/said")};
    for (const QString& name : table.saids)
        line << field(name, separator);
    QStringList lines{line.join(separator)};
    for (std::size_t row = 0; row < table.counts.size(); ++row) {
        line = {field(table.truths.value(static_cast<qsizetype>(row)), separator)};
        for (std::size_t column = 0; column < table.counts[row].size(); ++column)
            line << number(table, row, column);
        lines << line.join(separator);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}  // namespace ui

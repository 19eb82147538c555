#include "ui/experiment/number_list.h"

#include "ui/words/words.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace ui {

namespace {

bool hasDecimalComma()
{
    return QLocale().decimalPoint() == QLatin1String(",");
}

/// The parts of a list of numbers, with decimal points. A comma between digits is a decimal comma where the language
/// has one, and otherwise separates numbers.
QStringList partsOf(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;:%]+")),
        betweenWithComma(QStringLiteral("(?:[\\s;:%]|,(?!\\d))+"));
    if (!hasDecimalComma())
        return text.split(between, Qt::SkipEmptyParts);
    return text.split(betweenWithComma, Qt::SkipEmptyParts).replaceInStrings(QStringLiteral(","), QStringLiteral("."));
}

}  // namespace

QString listed(const QStringList& parts)
{
    return parts.join(hasDecimalComma() ? QStringLiteral("; ") : QStringLiteral(", "));
}

QString numbers(const std::vector<double>& values)
{
    QStringList parts;
    for (const double value : values)
        parts << Words::significant(value, 12);
    return listed(parts);
}

std::optional<std::vector<double>> numbersOf(const QString& text)
{
    std::vector<double> values;
    for (const QString& part : partsOf(text)) {
        bool isNumber = false;
        values.push_back(part.toDouble(&isNumber));
        if (!isNumber)
            return std::nullopt;
    }
    return values;
}

QString percentages(const std::vector<double>& shares)
{
    QStringList parts;
    for (const double share : shares)
        parts << Words::significant(100.0 * share, 8);
    return listed(parts);
}

std::optional<std::vector<double>> sharesOf(const QString& percentages)
{
    std::vector<double> shares;
    for (const QString& part : partsOf(percentages)) {
        bool isNumber = false;
        // Converts the text of the share, so that 1 % gives the same number as 0.01 in a plan.
        shares.push_back(QString::number(part.toDouble(&isNumber) / 100.0, 'g', 12).toDouble());
        if (!isNumber)
            return std::nullopt;
    }
    return shares;
}

}  // namespace ui

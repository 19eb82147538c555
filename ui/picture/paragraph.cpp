#include "ui/picture/paragraph.h"

#include <QTextLayout>

#include <cmath>

namespace ui {

QStringList brokenLines(const QString& words, const QFont& font, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(QString(words).replace(QLatin1Char('\n'), QChar::LineSeparator), font);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        lines << words.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

QStringList brokenParts(const QString& words, const QFont& font, double width)
{
    const QString dot = QStringLiteral(" · ");
    QStringList lines;
    for (const QString& part : words.split(dot)) {
        const QString longer = lines.isEmpty() ? part : lines.back() + dot + part;
        if (!lines.isEmpty() && textWidth(longer, font) <= width)
            lines.back() = longer;
        else
            lines << brokenLines(part, font, width);
    }
    return lines;
}

double lineHeight(double pixels, const Style& style)
{
    return std::ceil(pixels * 1.32) * style.scale;
}

void paintLines(QPainter& painter, const QRectF& box, const QStringList& lines, const Text& text, const Style& style)
{
    const double height = lineHeight(text.pixels, style);
    double top = box.top();
    for (const QString& line : lines) {
        paintText(painter, {box.left(), top, box.width(), height}, line, text, style);
        top += height;
    }
}

}  // namespace ui

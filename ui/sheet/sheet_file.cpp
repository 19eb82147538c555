#include "ui/sheet/sheet_file.h"

#include "core/base/error.h"
#include "ui/files/save_file.h"
#include "ui/picture/svg.h"
#include "ui/sheet/sheet_layout.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace ui {

namespace {

constexpr int mostPixels = 32767;  // limit of Qt's raster paint engine

int pageHeight(const SheetPage& page, int width)
{
    return static_cast<int>(std::lround(page.size.height() * width / page.size.width()));
}

/// Paints the pages below each other, each `width` wide.
void paintPages(QPainter& painter, const Sheet& sheet, const SheetOptions& options, int width)
{
    const Style style = sheetStyle(options.theme);
    for (const SheetPage& page : layoutSheet(sheet, options)) {
        const double scale = width / page.size.width();
        const int height = pageHeight(page, width);
        painter.fillRect(0, 0, width, height, style.ground);  // includes the last row if the page ends within it
        painter.save();
        painter.scale(scale, scale);
        paintSheet(painter, page, sheet, style);
        painter.restore();
        painter.translate(0.0, height);
    }
}

QSize pagesSize(const Sheet& sheet, const SheetOptions& options, int width)
{
    int height = 0;
    for (const SheetPage& page : layoutSheet(sheet, options))
        height += pageHeight(page, width);
    return {width, height};
}

}  // namespace

SheetFormat sheetFormat(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("png"))
        return SheetFormat::Png;
    if (suffix == QLatin1String("svg"))
        return SheetFormat::Svg;
    if (suffix == QLatin1String("pdf"))
        return SheetFormat::Pdf;
    throw core::UsageError(path.toStdString() + ": the file name must end in .png, .svg or .pdf");
}

QStringList sheetPaths(const QString& path, std::size_t count)
{
    if (sheetFormat(path) == SheetFormat::Pdf || count <= 1)
        return {path};
    const QFileInfo info(path);
    const QString stem = path.chopped(info.suffix().size() + 1);
    QStringList paths;
    for (std::size_t number = 1; number <= count; ++number)
        paths << QStringLiteral("%1-%2.%3").arg(stem, QString::number(number), info.suffix());
    return paths;
}

QPageSize sheetPaper(SheetLayout layout, const QSizeF& page)
{
    if (layout == SheetLayout::Page)
        return QPageSize(QPageSize::A4);
    // 960 x 540 points: a slide of 13.33 x 7.5 inches
    const double width = layout == SheetLayout::Slide ? 960.0 : 720.0;
    return QPageSize(QSizeF(width, width * page.height() / page.width()), QPageSize::Point, {}, QPageSize::ExactMatch);
}

QSize sheetPixels(const Sheet& sheet, const SheetOptions& options)
{
    return pagesSize(sheet, options, options.width);
}

QImage sheetImage(const Sheet& sheet, const SheetOptions& options)
{
    const QSize size = sheetPixels(sheet, options);
    const std::string words = std::to_string(size.width()) + " x " + std::to_string(size.height()) + " pixels";
    if (size.height() > mostPixels)
        throw core::Error("a picture of " + words + " is too large; reduce the width or write a PDF");
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        throw core::Error("not enough memory for a picture of " + words);
    QPainter painter(&image);
    paintPages(painter, sheet, options, options.width);
    painter.end();
    return image;
}

QByteArray sheetSvg(const Sheet& sheet, const SheetOptions& options)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    const int width =
        static_cast<int>(std::lround(layoutSheet(sheet, options).front().size.width() * options.textSize));
    const QSize size = pagesSize(sheet, options, width);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(0, 0), size));
    svg.setTitle(sheetTitle(sheet).toHtmlEscaped());  // Qt does not escape them
    svg.setDescription(sheetOrigin(sheet).toHtmlEscaped());
    QPainter painter(&svg);
    paintPages(painter, sheet, options, width);
    painter.end();
    return readableSvg(content);
}

QByteArray sheetPdf(std::span<const Sheet> sheets, const SheetOptions& options)
{
    core::expects(!sheets.empty(), "at least one sheet");
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setResolution(288);
    pdf.setTitle(sheetTitle(sheets.front()));
    pdf.setCreator(QStringLiteral("Runoff %1").arg(QStringLiteral(RUNOFF_VERSION)));
    const Style style = sheetStyle(options.theme);
    QPainter painter;
    for (const Sheet& sheet : sheets) {
        for (const SheetPage& page : layoutSheet(sheet, options)) {
            pdf.setPageLayout({sheetPaper(options.layout, page.size), QPageLayout::Portrait, {}});
            if (!painter.isActive())
                painter.begin(&pdf);
            else
                pdf.newPage();
            painter.resetTransform();
            painter.scale(pdf.width() / page.size.width(), pdf.height() / page.size.height());
            paintSheet(painter, page, sheet, style);
        }
    }
    painter.end();
    return content;
}

void exportSheets(std::span<const Sheet> sheets, const SheetOptions& options, const QString& path)
{
    const SheetFormat format = sheetFormat(path);
    const QStringList paths = sheetPaths(path, sheets.size());
    if (format == SheetFormat::Pdf)
        return saveFile(path, sheetPdf(sheets, options));
    for (std::size_t place = 0; place < sheets.size(); ++place)
        saveFile(paths.at(static_cast<qsizetype>(place)), format == SheetFormat::Png
                                                              ? encodePng(sheetImage(sheets[place], options))
                                                              : sheetSvg(sheets[place], options));
}

}  // namespace ui

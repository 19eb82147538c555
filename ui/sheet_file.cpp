#include "core/base/error.h"
#include "ui/picture/sheet.h"
#include "ui/save_file.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace ui {

namespace {

QByteArray asPng(const Sheet& sheet)
{
    QImage page(sheetSize * 2, QImage::Format_RGB32);
    QPainter painter(&page);
    painter.scale(2.0, 2.0);
    paintSheet(painter, sheet);
    painter.end();
    return encodePng(page);
}

QByteArray asSvg(const Sheet& sheet)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(sheetSize);
    svg.setViewBox(QRect(QPoint(0, 0), sheetSize));
    svg.setTitle(sheet.caption.isEmpty() ? QStringLiteral("Runoff") : sheet.caption);
    QPainter painter(&svg);
    paintSheet(painter, sheet);
    painter.end();
    return content;
}

QByteArray asPdf(const Sheet& sheet)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setPageSize(QPageSize(QSizeF(sheetSize) * 0.55, QPageSize::Point));
    pdf.setPageMargins(QMarginsF(0, 0, 0, 0));
    pdf.setResolution(288);
    pdf.setTitle(sheet.caption.isEmpty() ? QStringLiteral("Runoff") : sheet.caption);
    pdf.setCreator(QStringLiteral("Runoff %1").arg(QStringLiteral(RUNOFF_VERSION)));
    QPainter painter(&pdf);
    painter.scale(pdf.width() / double(sheetSize.width()), pdf.height() / double(sheetSize.height()));
    paintSheet(painter, sheet);
    painter.end();
    return content;
}

}  // namespace

void exportSheet(const Sheet& sheet, const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("png"))
        saveFile(path, asPng(sheet));
    else if (suffix == QLatin1String("svg"))
        saveFile(path, asSvg(sheet));
    else if (suffix == QLatin1String("pdf"))
        saveFile(path, asPdf(sheet));
    else
        throw core::UsageError(path.toStdString() + ": expected a name that ends in .png, .svg or .pdf");
}

}  // namespace ui

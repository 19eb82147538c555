#include "ui/export/sheet_save.h"

#include "core/report/comparison.h"
#include "ui/files/save_file.h"
#include "ui/sheet/sheet_layout.h"
#include "ui/widgets/screen_fit.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace ui {

namespace {

QString beside(const QString& path, const QString& suffix)
{
    return path.left(path.lastIndexOf(QLatin1Char('.'))) + suffix;
}

QByteArray encoded(const Sheet& sheet, const SheetOptions& options, SheetFormat format)
{
    switch (format) {
    case SheetFormat::Png:
        return encodePng(sheetImage(sheet, options));
    case SheetFormat::Svg:
        return sheetSvg(sheet, options);
    case SheetFormat::Pdf:
        return sheetPdf({&sheet, 1}, options);
    }
    return {};
}

}  // namespace

QStringList numberPaths(const SheetFiles& files)
{
    QStringList paths;
    if (files.csv)
        paths << beside(files.path, QStringLiteral(".csv"));
    if (files.json)
        paths << beside(files.path, QStringLiteral(".json"));
    return paths;
}

QStringList saveSheet(const Sheet& sheet, const SheetOptions& options, const SheetFiles& files)
{
    const core::Comparison comparison{.path = files.source.toStdString(),
                                      .image = sheet.seen,
                                      .verdicts = sheet.verdicts,
                                      .microseconds = sheet.microseconds,
                                      .why = options.why && sheet.why ? sheet.why->evidence : std::nullopt};
    std::vector<std::pair<QString, QByteArray>> contents{
        {files.path, encoded(sheet, options, sheetFormat(files.path))}};
    for (const QString& path : numberPaths(files)) {
        const std::string text = path.endsWith(QLatin1String(".csv"))
                                   ? core::toCsv({&comparison, 1}, *sheet.classifier)
                                   : core::jsonText(core::toJson({&comparison, 1}, *sheet.classifier));
        contents.emplace_back(path, QByteArray::fromStdString(text));
    }
    QStringList written;
    for (const auto& [path, content] : contents) {
        saveFile(path, content);
        written << path;
    }
    return written;
}

void preparePrinter(QPrinter& printer, SheetLayout layout)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(layout == SheetLayout::Page ? QPageLayout::Portrait : QPageLayout::Landscape);
    printer.setPageMargins(QMarginsF(8.0, 8.0, 8.0, 8.0), QPageLayout::Millimeter);
    printer.setCreator(QStringLiteral("Runoff %1").arg(QStringLiteral(RUNOFF_VERSION)));
}

void printSheet(QPrinter& printer, const Sheet& sheet, const SheetOptions& options)
{
    Style style = sheetStyle(options.theme);
    if (!style.dark)
        style.ground = Qt::white;
    printer.setDocName(sheetTitle(sheet));
    QPainter painter(&printer);
    bool first = true;
    for (const SheetPage& page : layoutSheet(sheet, options)) {
        if (!std::exchange(first, false))
            printer.newPage();
        const QSizeF paper = printer.pageLayout().paintRectPixels(printer.resolution()).size();
        const double scale = std::min(paper.width() / page.size.width(), paper.height() / page.size.height());
        painter.resetTransform();
        painter.translate((paper.width() - page.size.width() * scale) / 2.0,
                          (paper.height() - page.size.height() * scale) / 2.0);
        painter.scale(scale, scale);
        paintSheet(painter, page, sheet, style);
    }
}

void showPrintPreview(QWidget* parent, const Sheet& sheet, const SheetOptions& options)
{
    QPrinter printer(QPrinter::HighResolution);
    preparePrinter(printer, options.layout);
    QPrintPreviewDialog preview(&printer, parent);
    preview.setWindowTitle(QCoreApplication::translate("ui::SheetDialog", "Print sheet"));
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
                     [&](QPrinter* paper) { printSheet(*paper, sheet, options); });
    resizeOnScreen(preview, {1000, 720});
    preview.exec();
}

}  // namespace ui

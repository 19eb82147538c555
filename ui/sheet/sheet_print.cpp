#include "ui/sheet/sheet_print.h"

#include "ui/picture/sheet_layout.h"
#include "ui/widgets/screen_fit.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace ui {

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
        painter.translate((paper.width() - page.size.width() * scale) / 2.0, (paper.height() - page.size.height() * scale) / 2.0);
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
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview, [&](QPrinter* paper) { printSheet(*paper, sheet, options); });
    resizeOnScreen(preview, {1000, 720});
    preview.exec();
}

}  // namespace ui

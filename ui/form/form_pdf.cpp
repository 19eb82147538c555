#include "ui/form/form_pdf.h"

#include "core/base/error.h"
#include "core/form/code_text.h"
#include "ui/form/form_page.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace ui {

void checkFormCopies(const FormCopies& copies)
{
    if (const int pages = copies.total(); pages > mostPrintedPages)
        throw core::UsageError("a form: expected at most " + std::to_string(mostPrintedPages) + " pages, found "
                               + std::to_string(pages));
}

QPageSize pageSizeOf(core::FormPaper paper)
{
    return QPageSize(paper == core::FormPaper::A4 ? QPageSize::A4 : QPageSize::Letter);
}

int paintFormPages(QPagedPaintDevice& device, const core::FormPlan& plan, const FormCopies& copies,
                   const FormWatch& watch)
{
    checkFormCopies(copies);
    core::checkFormCodes(plan);
    const core::FormLayout layout(plan);
    const QRectF paper = device.pageLayout().fullRectPixels(device.logicalDpiX());
    const double scale = std::min(paper.width() / layout.width(), paper.height() / layout.height());
    QPainter painter;
    if (!painter.begin(&device))
        throw core::SystemError("a form: expected a device that begins a document, found one that fails");
    int painted = 0;
    for (int number = 0; number < copies.total() && !watch.stop.stop_requested(); ++number) {
        if (!watch.paints(number + 1))
            continue;
        if (painted > 0 && !device.newPage())
            throw core::SystemError("a form: expected a new page after page " + std::to_string(painted)
                                    + ", found a device that fails");
        painter.resetTransform();
        painter.scale(scale, scale);
        paintForm(painter, plan, {number / copies.pages + 1, number % copies.pages + 1});
        ++painted;
        if (watch.progress)
            watch.progress(painted);
    }
    return painted;
}

QByteArray formPdf(const core::FormPlan& plan, const FormCopies& copies, const FormWatch& watch)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setResolution(600);
    pdf.setTitle(QStringLiteral("Runoff handwriting form %1").arg(QString::fromStdString(core::formIdText(plan.id))));
    pdf.setCreator(QStringLiteral("Runoff %1").arg(QStringLiteral(RUNOFF_VERSION)));
    pdf.setPageLayout({pageSizeOf(plan.paper), QPageLayout::Portrait, {}});
    paintFormPages(pdf, plan, copies, watch);
    return watch.stop.stop_requested() ? QByteArray() : content;
}

}  // namespace ui

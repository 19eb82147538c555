#include "ui/form/form_pdf.h"

#include "core/base/error.h"
#include "core/form/code_text.h"
#include "ui/form/form_page.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace ui {

void checkFormCopies(const FormCopies& copies)
{
    if (const int pages = copies.sheets * copies.pages; pages > mostPrintedPages)
        throw core::UsageError("a form: expected at most " + std::to_string(mostPrintedPages) + " pages, found "
                               + std::to_string(pages));
}

QByteArray formPdf(const core::FormPlan& plan, const FormCopies& copies)
{
    checkFormCopies(copies);
    core::checkFormCodes(plan);
    const core::FormLayout layout(plan);
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setResolution(600);
    pdf.setTitle(QStringLiteral("Runoff handwriting form %1").arg(QString::fromStdString(core::formIdText(plan.id))));
    pdf.setCreator(QStringLiteral("Runoff %1").arg(QStringLiteral(RUNOFF_VERSION)));
    pdf.setPageLayout(
        {QPageSize(plan.paper == core::FormPaper::A4 ? QPageSize::A4 : QPageSize::Letter), QPageLayout::Portrait, {}});
    QPainter painter(&pdf);
    for (int sheet = 1; sheet <= copies.sheets; ++sheet)
        for (int page = 1; page <= copies.pages; ++page) {
            if (sheet > 1 || page > 1)
                pdf.newPage();
            painter.resetTransform();
            painter.scale(pdf.width() / layout.width(), pdf.height() / layout.height());
            paintForm(painter, plan, {sheet, page});
        }
    painter.end();
    return content;
}

}  // namespace ui

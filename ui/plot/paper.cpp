#include "ui/plot/paper.h"

#include "ui/picture/svg.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace ui {

namespace {

void paintOn(QPaintDevice& device, const PaperPlot& plot, double factor)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(factor, factor);
    painter.fillRect(QRect(QPoint(0, 0), plot.size), Qt::white);
    plot.paint(painter);
}

}  // namespace

QByteArray paperSvg(const PaperPlot& plot)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(plot.size);
    svg.setViewBox(QRect(QPoint(0, 0), plot.size));
    svg.setTitle(plot.title.toHtmlEscaped());  // Qt writes it as it is
    paintOn(svg, plot, 1.0);
    return readableSvg(content);
}

QByteArray paperPdf(const PaperPlot& plot)
{
    constexpr double pointsPerUnit = 72.0 / 96.0;
    constexpr int resolution = 600;
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setResolution(resolution);
    pdf.setTitle(plot.title);
    pdf.setCreator(QStringLiteral("Runoff %1").arg(QStringLiteral(RUNOFF_VERSION)));
    const QPageSize page(QSizeF(plot.size) * pointsPerUnit, QPageSize::Point, {}, QPageSize::ExactMatch);
    pdf.setPageLayout({page, QPageLayout::Portrait, {}});
    paintOn(pdf, plot, resolution / 96.0);
    return content;
}

QImage paperImage(const PaperPlot& plot, double factor)
{
    QImage image((QSizeF(plot.size) * factor).toSize(), QImage::Format_RGB32);
    if (!image.isNull())
        paintOn(image, plot, factor);
    return image;
}

}  // namespace ui

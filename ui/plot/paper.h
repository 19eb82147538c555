#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include <functional>

class QPainter;

namespace ui {

/// A plot on white paper, for files and the clipboard.
struct PaperPlot {
    QString title;  ///< of the file
    QSize size;     ///< in units of the drawing, 96 for an inch
    std::function<void(QPainter& painter)> paint;
};

/// These functions need a QGuiApplication and run in any thread.
QByteArray paperSvg(const PaperPlot& plot);
QByteArray paperPdf(const PaperPlot& plot);  ///< one page of the size of the plot
/// The plot in pixels, `factor` for each unit. Null if there is not enough memory.
QImage paperImage(const PaperPlot& plot, double factor);

}  // namespace ui

#include "ui/train/curves_file.h"

#include "core/base/error.h"
#include "core/training/learning_curves.h"
#include "ui/files/save_file.h"
#include "ui/plot/curves.h"

#include <QFileInfo>

namespace ui {

QByteArray curvesAs(const QString& path, const std::vector<core::StageEpoch>& epochs, const QString& title)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("csv"))
        return QByteArray::fromStdString(core::learningCurvesCsv(epochs));
    if (suffix == QLatin1String("svg"))
        return paperSvg(curvesPlot(epochs, title));
    if (suffix == QLatin1String("pdf"))
        return paperPdf(curvesPlot(epochs, title));
    if (suffix == QLatin1String("png"))
        return encodePng(paperImage(curvesPlot(epochs, title), 2.0));
    throw core::UsageError(path.toStdString() + ": expected a name ending in .csv, .svg, .pdf or .png");
}

}  // namespace ui

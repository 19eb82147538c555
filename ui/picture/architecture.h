#pragma once

#include "core/nn/network.h"
#include "ui/picture/style.h"

#include <QCoreApplication>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

/// A network as layers with their shapes, from the image to the classes.
struct ArchitecturePicture {
    struct Row {
        QString layer;                ///< "conv 3x3x32"
        core::Shape shape;            ///< after it, of one image
        std::int64_t parameters = 0;  ///< 0: it learns nothing
    };
    std::vector<Row> rows;        ///< the first is the image
    std::int64_t parameters = 0;  ///< of all
    QString problem;              ///< why there is no picture: the images are too small
};

/// The named trunk on images of this shape with a softmax over `classes`; see core/nn/architectures.h.
ArchitecturePicture architecturePicture(const std::string& architecture, const core::Shape& image,
                                        std::int64_t classes);

/// A volume per layer (height: side, width: logarithm of the channels), its name, shape and number of parameters. Those
/// that learn are coloured and bold.
void paintArchitecture(QPainter& painter, const QRectF& area, const ArchitecturePicture& picture, const Style& style);
double architectureHeight(const ArchitecturePicture& picture, const Style& style);

/// "26 × 26 × 32", "256".
QString shapeWords(const core::Shape& shape);
/// The same facts to be read aloud, a line per layer.
QStringList architectureLines(const ArchitecturePicture& picture);

}  // namespace ui

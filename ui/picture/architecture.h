#pragma once

#include "core/nn/network.h"
#include "ui/picture/style.h"

#include <QCoreApplication>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

/// The layers of a network with their output shapes, from the image to the classes.
struct ArchitecturePicture {
    struct Row {
        QString layer;                ///< "conv 3x3x32"
        core::Shape shape;            ///< output shape for one image
        std::int64_t parameters = 0;  ///< 0: a layer without parameters
    };
    std::vector<Row> rows;        ///< the first row is the image
    std::int64_t parameters = 0;  ///< sum over all layers
    QString problem;              ///< the error if the network does not fit the images; otherwise empty
};

/// The named trunk on images of this shape with a softmax over `classes`; see core/nn/architectures.h.
ArchitecturePicture architecturePicture(const std::string& architecture, const core::Shape& image,
                                        std::int64_t classes);

/// Paints one row per layer: a box (height: side, width: logarithm of the channels), name, shape and number of
/// parameters. Layers with parameters are coloured and bold.
void paintArchitecture(QPainter& painter, const QRectF& area, const ArchitecturePicture& picture, const Style& style);
double architectureHeight(const ArchitecturePicture& picture, const Style& style);

/// "26 × 26 × 32", "256".
QString shapeWords(const core::Shape& shape);
/// The same facts for screen readers, one line per layer.
QStringList architectureLines(const ArchitecturePicture& picture);

}  // namespace ui

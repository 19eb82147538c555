#include "ui/picture/architecture.h"

#include "core/base/error.h"
#include "core/nn/architectures.h"
#include "ui/words/tr.h"
#include "ui/words/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double rowHeight = 23.0;
constexpr double headHeight = 20.0;
constexpr double layerLetters = 11.5;

const auto right = Qt::AlignRight | Qt::AlignVCenter;

/// The size of the box of a layer, at most `most`.
QSizeF volume(const core::Shape& shape, double side, const QSizeF& most)
{
    const bool flat = shape.size() != 3;
    const double channels = static_cast<double>(flat ? shape.front() : shape[0]);
    const double wide = most.width() * std::min(1.0, 0.08 + std::log2(channels) / 14.0);
    const double high = flat ? 0.16 : std::max(0.16, static_cast<double>(shape[1]) / side);
    return {wide, most.height() * high};
}

void paintRow(QPainter& painter, const QRectF& row, const ArchitecturePicture::Row& layer, double side,
              const Style& style)
{
    const bool learns = layer.parameters > 0;
    const double column = row.width() * 0.2;
    const QSizeF size = volume(layer.shape, side, {column, row.height() - 3.0 * style.scale});
    painter.setPen(Qt::NoPen);
    painter.setBrush(learns ? style.strategies[0] : mixed(style.card, style.muted, 0.45));
    painter.drawRect(QRectF(row.left() + (column - size.width()) / 2.0, row.center().y() - size.height() / 2.0,
                            size.width(), size.height()));
    const QColor ink = learns ? style.ink : style.muted;
    const double gap = 10.0 * style.scale;
    paintText(painter, {row.left() + column + gap, row.top(), row.width() * 0.34 - gap, row.height()}, layer.layer,
              {layerLetters, learns, ink, Qt::AlignLeft | Qt::AlignVCenter, true}, style);
    paintText(painter, {row.left() + row.width() * 0.54, row.top(), row.width() * 0.26, row.height()},
              shapeWords(layer.shape), {layerLetters, false, ink, right, true}, style);
    paintText(painter, {row.left() + row.width() * 0.82, row.top(), row.width() * 0.18, row.height()},
              learns ? Words::grouped(layer.parameters) : QStringLiteral("–"), {layerLetters, false, ink, right, true},
              style);
}

}  // namespace

ArchitecturePicture architecturePicture(const std::string& architecture, const core::Shape& image, std::int64_t classes)
{
    ArchitecturePicture picture;
    picture.rows.push_back({tr("image"), image, 0});
    try {
        core::Shape shape = image;
        for (const core::Layer& layer : core::networkLayers(architecture, classes)) {
            std::int64_t parameters = 0;
            for (const core::Shape& part : core::parameterShapes(layer, shape))
                parameters += core::elementCount(part);
            shape = core::outputShape(layer, shape);
            picture.rows.push_back({QString::fromStdString(core::toText(layer)), shape, parameters});
            picture.parameters += parameters;
        }
        picture.rows.back().layer = tr("softmax %1").arg(classes);
    } catch (const core::Error& error) {
        picture.problem = QString::fromUtf8(error.what());
    }
    return picture;
}

double architectureHeight(const ArchitecturePicture& picture, const Style& style)
{
    return (2.0 * headHeight + rowHeight * static_cast<double>(picture.rows.size())) * style.scale;
}

void paintArchitecture(QPainter& painter, const QRectF& area, const ArchitecturePicture& picture, const Style& style)
{
    if (!picture.problem.isEmpty())
        return paintText(painter, area, picture.problem, {layerLetters, false, style.muted, Qt::AlignCenter, true},
                         style);
    const double head = headHeight * style.scale;
    const Text words{layerLetters, false, style.muted, right, true};
    paintText(painter, {area.left(), area.top(), area.width() * 0.5, head}, tr("layer"),
              {layerLetters, false, style.muted}, style);
    paintText(painter, {area.left() + area.width() * 0.5, area.top(), area.width() * 0.3, head}, tr("output shape"),
              words, style);
    paintText(painter, {area.left() + area.width() * 0.8, area.top(), area.width() * 0.2, head}, tr("parameters"),
              words, style);
    const double height =
        std::min(rowHeight * style.scale, (area.height() - 2.0 * head) / static_cast<double>(picture.rows.size()));
    const double side = static_cast<double>(picture.rows.front().shape.at(1));
    double top = area.top() + head;
    for (const ArchitecturePicture::Row& row : picture.rows) {
        paintRow(painter, {area.left(), top, area.width(), height}, row, side, style);
        top += height;
    }
    painter.setPen(QPen(style.line, style.scale));
    painter.drawLine(QPointF(area.left(), top), QPointF(area.right(), top));
    paintText(painter, {area.left(), top, area.width(), head},
              tr("%1 parameters in total").arg(Words::grouped(picture.parameters)),
              {layerLetters, true, style.ink, right}, style);
}

QString shapeWords(const core::Shape& shape)
{
    QStringList parts;
    for (std::size_t place = shape.size() == 3 ? 1 : 0; place < shape.size(); ++place)
        parts << Words::grouped(shape[place]);
    if (shape.size() == 3)
        parts << Words::grouped(shape.front());  // channels last, as layers are named
    return parts.join(QStringLiteral(" × "));
}

QStringList architectureLines(const ArchitecturePicture& picture)
{
    if (!picture.problem.isEmpty())
        return {picture.problem};
    QStringList lines;
    for (const ArchitecturePicture::Row& row : picture.rows)
        lines
            << (row.parameters > 0
                    ? tr("%1: %2, %3 parameters").arg(row.layer, shapeWords(row.shape), Words::grouped(row.parameters))
                    : tr("%1: %2").arg(row.layer, shapeWords(row.shape)));
    return lines << tr("%1 parameters in total").arg(Words::grouped(picture.parameters));
}

}  // namespace ui

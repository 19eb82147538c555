#pragma once

#include "core/lesson/scene.h"
#include "ui/picture/style.h"

#include <QRectF>

class QPainter;

namespace ui {

/// Paints the rows of a table: the first column at the left, the others at the right. Text shrinks until the table
/// fits.
void paintSceneTable(QPainter& painter, const QRectF& area, const core::SceneTable& table, const Style& style);

}  // namespace ui

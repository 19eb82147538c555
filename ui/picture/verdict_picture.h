#pragma once

#include "core/strategy/verdict.h"
#include "ui/picture/style.h"

#include <QRectF>
#include <QStringList>

namespace ui {

struct VerdictPicture {
    const core::Verdict& verdict;
    const QStringList& names;
    int round = 0;  ///< elimination: rounds shown; 0: all
};

/// What one strategy did, without title or facts. The compiler finds the trace that has no picture.
void paintVerdict(QPainter& painter, const QRectF& area, const VerdictPicture& content, const Style& style);

}  // namespace ui

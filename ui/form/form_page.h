#pragma once

#include "core/form/form.h"

#include <QImage>

class QPainter;

namespace ui {

/// Paints one page of a handwriting form from (0, 0) to the size of its FormLayout; one unit of the painter is 1 mm.
/// Needs a QGuiApplication for the fonts. Throws core::UsageError if the names of the classes do not fit.
void paintForm(QPainter& painter, const core::FormPlan& plan, core::FormPageNumber number);

/// The page as a grey picture.
QImage formPicture(const core::FormPlan& plan, core::FormPageNumber number, double pixelsPerMm);

}  // namespace ui

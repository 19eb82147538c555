#pragma once

#include "core/form/form.h"

#include <QColor>
#include <QImage>
#include <QRectF>
#include <QStringList>

#include <vector>

class QPainter;

namespace ui {

/// Some lines of words on a form.
struct FormParagraph {
    QStringList lines;
    QRectF area;      ///< that the lines need, in mm
    double pixels{};  ///< size of the letters, in 1/96 inch
    QColor colour;
};

/// The words below the title and between the lower codes, in the language in use. Needs a QGuiApplication.
std::vector<FormParagraph> formParagraphs(const core::FormPlan& plan);

/// Paints one page of a handwriting form from (0, 0) to the size of its FormLayout; one unit of the painter is 1 mm.
/// Needs a QGuiApplication for the fonts. Throws core::UsageError if the names of the classes do not fit.
void paintForm(QPainter& painter, const core::FormPlan& plan, core::FormPageNumber number);

/// The page as a grey picture.
QImage formPicture(const core::FormPlan& plan, core::FormPageNumber number, double pixelsPerMm);

}  // namespace ui

#pragma once

#include "core/image/ink.h"
#include "core/strategy/classifier.h"
#include "ui/picture/style.h"

#include <QDate>
#include <QImage>
#include <QSize>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// Everything on one comparison sheet; a value that any thread may paint.
struct Sheet {
    core::Ink ink;                       ///< the drawing, if it was drawn here
    QImage picture;                      ///< the picture, if one was opened; goes before `ink`
    std::optional<core::Image> seen;     ///< none: nothing is drawn
    std::vector<core::Verdict> verdicts;
    std::shared_ptr<const core::Classifier> classifier;
    double microseconds = 0.0;           ///< of the whole frame; 0: not told
    QString caption;                     ///< "a 4 that is nearly a 9", a file's name; may be empty
    QDate date = QDate::currentDate();
};

inline constexpr QSize sheetSize{1440, 900};

/// Paints the sheet in light colours on an area of `sheetSize`.
void paintSheet(QPainter& painter, const Sheet& sheet);

/// Writes it as the suffix says: .png (twice sheetSize), .svg or .pdf. Throws core::UsageError for any other suffix and
/// core::Error if it cannot be written. Needs a QGuiApplication; any thread.
void exportSheet(const Sheet& sheet, const QString& path);

}  // namespace ui

#pragma once

#include "ui/sheet/sheet.h"

#include <QByteArray>
#include <QPageSize>
#include <QStringList>

#include <span>

namespace ui {

enum class SheetFormat { Png, Svg, Pdf };

inline constexpr int leastSheetWidth = 320;
inline constexpr int mostSheetWidth = 7680;

/// The format for the suffix of the path. Throws core::UsageError for suffixes other than .png, .svg and .pdf.
SheetFormat sheetFormat(const QString& path);

/// The files for `count` sheets: one file if it is a PDF or a single sheet, otherwise numbered files (sheet-1.png).
/// Throws core::UsageError as sheetFormat().
QStringList sheetPaths(const QString& path, std::size_t count);

/// The size of sheetImage(): options.width wide and as high as all pages together.
QSize sheetPixels(const Sheet& sheet, const SheetOptions& options);

/// A sheet as a picture, exactly options.width wide, with its pages below each other. Throws core::Error if the picture
/// is too large or does not fit into memory.
QImage sheetImage(const Sheet& sheet, const SheetOptions& options);

/// A sheet as SVG, with its pages below each other.
QByteArray sheetSvg(const Sheet& sheet, const SheetOptions& options);

/// One PDF document with all pages of all sheets and embedded fonts.
QByteArray sheetPdf(std::span<const Sheet> sheets, const SheetOptions& options);

/// Writes all sheets to sheetPaths(). Throws core::UsageError as sheetFormat() and core::Error if a file cannot be
/// written. All functions of this header need a QGuiApplication and run on any thread.
void exportSheets(std::span<const Sheet> sheets, const SheetOptions& options, const QString& path);

/// The paper size for a page: A4 for SheetLayout::Page, otherwise the shape of the page.
QPageSize sheetPaper(SheetLayout layout, const QSizeF& page);

}  // namespace ui

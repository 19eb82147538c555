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

/// As the suffix says. Throws core::UsageError for any other than .png, .svg and .pdf.
SheetFormat sheetFormat(const QString& path);

/// The files that `count` sheets are written to: a PDF holds all, of several others each gets its number (sheet-1.png).
/// Throws core::UsageError as sheetFormat().
QStringList sheetPaths(const QString& path, std::size_t count);

/// Of sheetImage(): options.width wide and as high as all pages.
QSize sheetPixels(const Sheet& sheet, const SheetOptions& options);

/// A sheet in pixels, exactly options.width wide; several pages stand below each other. Throws core::Error if so many
/// pixels cannot be held.
QImage sheetImage(const Sheet& sheet, const SheetOptions& options);

/// A vector drawing; several pages stand below each other.
QByteArray sheetSvg(const Sheet& sheet, const SheetOptions& options);

/// One document with all pages of all sheets, fonts embedded.
QByteArray sheetPdf(std::span<const Sheet> sheets, const SheetOptions& options);

/// Writes them all to sheetPaths(). Throws core::UsageError as sheetFormat() and core::Error if a file cannot be
/// written. Like all of these it needs a QGuiApplication and runs in any thread.
void exportSheets(std::span<const Sheet> sheets, const SheetOptions& options, const QString& path);

/// The paper that a page is made for: A4, or the page's shape.
QPageSize sheetPaper(SheetLayout layout, const QSizeF& page);

}  // namespace ui

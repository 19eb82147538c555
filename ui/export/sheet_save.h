#pragma once

#include "ui/sheet/sheet.h"
#include "ui/sheet/sheet_file.h"

class QPrinter;
class QWidget;

namespace ui {

/// Where a sheet goes and which numbers beside it.
struct SheetFiles {
    QString path;         ///< .png, .svg or .pdf
    bool csv = false;     ///< the scores as a table: the same name with .csv
    bool json = false;    ///< all numbers, as `runoff compare --json` prints them: the same name with .json
    QString source = {};  ///< what the numbers call the drawing
};

/// The files of the numbers; empty if none are wanted.
QStringList numberPaths(const SheetFiles& files);

/// Makes all of them first and writes them then, so that what cannot be made leaves nothing. Returns what was written.
/// Throws core::UsageError for an unknown suffix, core::Error if one cannot be made or written. Any thread.
QStringList saveSheet(const Sheet& sheet, const SheetOptions& options, const SheetFiles& files);

/// The paper a sheet is for: A4, upright or across.
void preparePrinter(QPrinter& printer, SheetLayout layout);

/// Each page as large as the paper allows, in the middle; light themes on the paper's own white.
void printSheet(QPrinter& printer, const Sheet& sheet, const SheetOptions& options);

/// Qt's print preview; prints if the user says so there. Blocks until it is closed; ui thread.
void showPrintPreview(QWidget* parent, const Sheet& sheet, const SheetOptions& options);

}  // namespace ui

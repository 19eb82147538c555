#pragma once

#include "ui/sheet/sheet.h"
#include "ui/sheet/sheet_file.h"

class QPrinter;
class QWidget;

namespace ui {

/// The files that an export writes.
struct SheetFiles {
    QString path;         ///< .png, .svg or .pdf
    bool csv = false;     ///< also write the scores as a table, with the suffix .csv
    bool json = false;    ///< also write all numbers as `runoff compare --json` does, with the suffix .json
    QString source = {};  ///< name of the drawing in the files with numbers
};

/// The paths of the files with numbers; may be empty.
QStringList numberPaths(const SheetFiles& files);

/// Creates the content of all files before it writes any of them, so that an error leaves no files. Returns the paths.
/// Throws core::UsageError for an unknown suffix and core::Error if a file cannot be created or written. Runs on any
/// thread.
QStringList saveSheet(const Sheet& sheet, const SheetOptions& options, const SheetFiles& files);

/// Sets the paper: A4, portrait or landscape.
void preparePrinter(QPrinter& printer, SheetLayout layout);

/// Prints each page centred and as large as the paper allows. Light themes have a white background.
void printSheet(QPrinter& printer, const Sheet& sheet, const SheetOptions& options);

/// Shows Qt's print preview, from which the user can print. Blocks until it is closed. Call it on the main thread.
void showPrintPreview(QWidget* parent, const Sheet& sheet, const SheetOptions& options);

}  // namespace ui

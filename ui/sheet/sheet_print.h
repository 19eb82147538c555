#pragma once

#include "ui/picture/sheet.h"

class QPrinter;
class QWidget;

namespace ui {

/// The paper a sheet is for: A4, upright or across.
void preparePrinter(QPrinter& printer, SheetLayout layout);

/// Each page as large as the paper allows, in the middle; light themes on the paper's own white.
void printSheet(QPrinter& printer, const Sheet& sheet, const SheetOptions& options);

/// Qt's print preview; prints if the user says so there. Blocks until it is closed; ui thread.
void showPrintPreview(QWidget* parent, const Sheet& sheet, const SheetOptions& options);

}  // namespace ui

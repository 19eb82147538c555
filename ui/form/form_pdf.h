#pragma once

#include "core/form/form.h"

#include <QByteArray>

namespace ui {

/// How many pages a form has.
struct FormCopies {
    int sheets = 1;  ///< writers
    int pages = 1;   ///< of each sheet
};

inline constexpr int mostPrintedPages = 1000;

void checkFormCopies(const FormCopies& copies);  ///< throws core::UsageError if there are too many pages

/// A PDF document with all pages, sheet by sheet. Throws core::UsageError if the form has too many pages, or the names
/// of its classes do not fit. Needs a QGuiApplication for the fonts. Runs on any thread.
QByteArray formPdf(const core::FormPlan& plan, const FormCopies& copies);

}  // namespace ui

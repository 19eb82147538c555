#pragma once

#include "core/form/form.h"

#include <QByteArray>
#include <QPageRanges>
#include <QPageSize>

#include <functional>
#include <stop_token>

class QPagedPaintDevice;

namespace ui {

/// How many pages a form has.
struct FormCopies {
    int sheets = 1;  ///< writers
    int pages = 1;   ///< of each sheet

    int total() const { return sheets * pages; }
};

/// What a caller learns while pages are painted, and how it stops them.
struct FormWatch {
    std::function<void(int painted)> progress = {};  ///< runs after each page, on the thread that paints
    std::stop_token stop = {};
    QPageRanges only = {};  ///< the pages to paint, where page 1 is the first one of all sheets; none: all pages

    bool paints(int page) const { return only.isEmpty() || only.contains(page); }
};

inline constexpr int mostPrintedPages = 1000;

void checkFormCopies(const FormCopies& copies);  ///< throws core::UsageError if there are too many pages

QPageSize pageSizeOf(core::FormPaper paper);

/// Paints the pages sheet by sheet, each as large as the paper of the device. Returns the number of painted pages.
/// Throws core::UsageError like formPdf(). Needs a QGuiApplication for the fonts. Runs on any thread.
int paintFormPages(QPagedPaintDevice& device, const core::FormPlan& plan, const FormCopies& copies,
                   const FormWatch& watch);

/// A PDF document with all pages, sheet by sheet; empty if it is stopped. Throws core::UsageError if the form has too
/// many pages, or the names of its classes do not fit. Needs a QGuiApplication for the fonts. Runs on any thread.
QByteArray formPdf(const core::FormPlan& plan, const FormCopies& copies, const FormWatch& watch = {});

}  // namespace ui

#pragma once

#include "ui/handout/page.h"

namespace ui {

/// The pages of the student: a task for each step with a worksheet text, a question or a condition to wait for, with
/// boxes to tick and lines to write on. Shows drawings and no answers; a placeholder for an answer becomes a blank. The
/// pages have no footers. Needs a QGuiApplication for the fonts.
std::vector<HandoutPage> worksheetPages(const std::shared_ptr<const PlayedScene>& played);

}  // namespace ui

#pragma once

#include "ui/handout/page.h"

#include <QByteArray>

#include <span>

namespace ui {

enum class HandoutReader { Teacher, Student, Both };

/// The pages of one scene with footers: those of the teacher, then the worksheet. Both are numbered on their own, so
/// that they can be copied separately. Needs a QGuiApplication for the fonts, as the other functions here.
std::vector<HandoutPage> handoutPages(const std::shared_ptr<const PlayedScene>& played, HandoutReader reader);

/// The pages of several scenes as one booklet: a title page with a table of contents, then the pages of each scene,
/// numbered from the first to the last.
std::vector<HandoutPage> bookletPages(std::span<const std::shared_ptr<const PlayedScene>> scenes, HandoutReader reader);

/// A PDF document with embedded fonts. Requires at least one page.
QByteArray handoutPdf(std::span<const HandoutPage> pages, const QString& title);

}  // namespace ui

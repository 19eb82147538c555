#pragma once

#include "ui/handout/page.h"

namespace ui {

/// The pages of the teacher: aim, minutes, and for each step the text for the class, what to do and say, pictures of
/// the drawing and of the panel that the step shows, the computed answers, and whether they are as the scene expects.
/// The pages have no footers. Needs a QGuiApplication for the fonts.
std::vector<HandoutPage> teacherPages(const std::shared_ptr<const PlayedScene>& played);

/// The key of the panel that a step shows the class: the enlarged one, else the first highlighted one that has an
/// answer; "answers": the ballots.
std::string panelOf(const core::SceneStep& step, const PlayedStep& played);

}  // namespace ui

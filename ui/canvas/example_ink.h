#pragma once

#include "core/image/ink.h"

#include <QString>

#include <vector>

namespace ui {

/// A sloppy 4 that is nearly a 9: what the first start shows.
core::Ink exampleInk();

/// A drawing to show in a class: one on which the ways to answer differ, or that is no digit.
struct Example {
    QString name;  ///< "a 4 that is nearly a 9"
    core::Ink ink;
};

/// The first one is exampleInk().
std::vector<Example> examples();

}  // namespace ui

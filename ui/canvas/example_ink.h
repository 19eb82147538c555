#pragma once

#include "core/image/ink.h"

#include <QString>

#include <vector>

namespace ui {

/// A sloppy 4 that is nearly a 9. The first start shows it.
core::Ink exampleInk();

/// A prepared drawing on which the strategies differ or that is not a digit.
struct Example {
    QString name;  ///< "a 4 that is nearly a 9"
    core::Ink ink;
};

/// The first one is exampleInk().
std::vector<Example> examples();

}  // namespace ui

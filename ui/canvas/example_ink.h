#pragma once

#include "core/image/ink.h"

namespace ui {

/// A sloppy 4 that is nearly a 9: what the first start shows.
core::Ink exampleInk();

}  // namespace ui

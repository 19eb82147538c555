#pragma once

#include "core/experiment/results.h"

namespace core {

/// Checks that the cells match the plan: they have its trials, shares, levels and seeds, and an observation of every
/// strategy. Removes duplicates of cells. Throws Error (without the name of the file) if a check fails or if duplicates
/// differ.
void checkCells(Results& results);

}  // namespace core

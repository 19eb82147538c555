#pragma once

#include "core/experiment/results.h"

namespace core {

/// Throws Error (without the file's name) unless the cells are ones that a run of this plan writes: trials, shares and
/// levels of the plan with their seeds, an observation of every strategy, no cell twice with different numbers. Drops
/// cells that are there twice.
void checkCells(Results& results);

}  // namespace core

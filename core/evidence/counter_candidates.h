#pragma once

#include "core/evidence/segments.h"
#include "core/image/ink.h"

#include <vector>

namespace core {

/// A change of a drawing: parts that are erased, or strokes that are added.
struct InkChange {
    std::vector<StrokePart> erased;  ///< at most two
    std::vector<Stroke> added;       ///< at most one
    double length = 0.0;             ///< of all of them, in canvas units
};

/// Lists of changes for the counter-question, the shortest first, in the same order on every machine. Run on any
/// thread.

/// Runs of neighbouring parts of one stroke that are at most half of the drawing; the `most` shortest.
std::vector<InkChange> erasedRuns(const Ink& ink, const std::vector<StrokePart>& segments, std::size_t most);
/// Pairs of single parts and short runs that do not touch, together at most half of the drawing; the `most` shortest.
std::vector<InkChange> erasedPairs(const Ink& ink, const std::vector<StrokePart>& segments, std::size_t most);
/// Short strokes: from an end of a stroke to another end or to near ink, straight on beyond an end, and bars in four
/// directions at nine places of the drawing. At most half of the drawing long; the `most` shortest.
std::vector<InkChange> addedStrokes(const Ink& ink, const std::vector<StrokePart>& segments, std::size_t most);

/// The drawing after a change.
Ink changedInk(const Ink& ink, const InkChange& change);
/// What a change erases or adds, as strokes.
Ink inkOf(const Ink& ink, const InkChange& change);

}  // namespace core

#pragma once

#include "core/base/output.h"
#include "core/image/ink.h"
#include "core/report/commands.h"
#include "core/report/comparison.h"

#include <CLI/App.hpp>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace app {

void printText(const std::vector<core::Comparison>& comparisons, const core::Classifier& classifier, core::Times times);

void addSheet(CLI::App& command, core::SheetSettings& arguments);

/// The files of `count` sheets. Throws core::UsageError for a name that does not end in .png, .svg or .pdf.
std::vector<core::NamedFile> sheetFiles(const core::SheetSettings& arguments, std::size_t count);

/// A picture or drawing to compare.
struct Subject {
    core::Image picture;            ///< empty if it is a drawing
    core::Ink ink;                  ///< empty if it is a picture
    bool isOfDataset = false;       ///< the picture is an image of a data set, see core::networkInput()
    std::optional<int> truth = {};  ///< the true class, as a class of the model, if known
};

struct Compared {
    std::vector<core::Comparison> comparisons;
    std::vector<Subject> subjects;    ///< one per comparison
    std::vector<std::size_t> places;  ///< one per comparison: its index among the named pictures
    std::size_t named = 0;            ///< number of named pictures, including unreadable ones
    std::shared_ptr<const core::Classifier> classifier;
    core::NormalizeOptions options;
    bool chosen = false;  ///< strategies were named; otherwise a sheet contains the default ones
};
/// Writes the sheets: one PDF with a page per picture, or PNG or SVG files numbered like the pictures (sheet-1.png,
/// sheet-2.png). Throws core::Error if a file cannot be written.
void writeSheets(const Compared& compared, const core::SheetSettings& arguments);

}  // namespace app

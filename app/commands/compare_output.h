#pragma once

#include "core/base/output.h"
#include "core/image/ink.h"
#include "core/report/comparison.h"

#include <CLI/App.hpp>
#include <memory>
#include <string>
#include <vector>

namespace app {

void printText(const std::vector<core::Comparison>& comparisons, const core::Classifier& classifier);

/// The sheet of `compare --export` as the command line asks for it.
struct SheetArguments {
    std::string path;  ///< empty: none
    std::string layout = "slide";
    std::string panel = "softmax";
    std::string theme = "light";
    std::string caption;
    int width = 1920;
    int textSize = 100;  ///< percent
};
void addSheet(CLI::App& command, SheetArguments& arguments);

/// The files of `count` sheets. Throws core::UsageError for a name that does not end in .png, .svg or .pdf.
std::vector<core::NamedFile> sheetFiles(const SheetArguments& arguments, std::size_t count);

/// What was compared.
struct Subject {
    core::Image picture;  ///< empty if it is a drawing
    core::Ink ink;        ///< empty if it is a picture
};

struct Compared {
    std::vector<core::Comparison> comparisons;
    std::vector<Subject> subjects;    ///< as many
    std::vector<std::size_t> places;  ///< as many: each one's place among all that were named
    std::size_t named = 0;            ///< pictures that were named, those that cannot be read included
    std::shared_ptr<const core::Classifier> classifier;
    core::NormalizeOptions options;
    bool chosen = false;  ///< the strategies were named; otherwise a sheet has those that are shown at first
};
/// A PDF has a page per picture; of several PNG or SVG sheets each gets its picture's number: sheet-1.png, sheet-2.png.
/// Throws core::Error if one cannot be written.
void writeSheets(const Compared& compared, const SheetArguments& arguments);

}  // namespace app

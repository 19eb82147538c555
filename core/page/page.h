#pragma once

#include "core/experiment/paired_comparison.h"

#include <filesystem>
#include <string>

namespace core {

/// Renders a page of results from its template: replaces each directive by figures of the results files in the folder
/// of the template. docs/results-page.md describes the directives. Throws UsageError, which names file and line, for an
/// unknown directive, file, row or figure, and for a digit outside of directives.
std::string renderPage(const std::filesystem::path& source, const PracticalOptions& practical = {});

}  // namespace core

#pragma once

#include "core/form/form_pages.h"
#include "ui/form/form_pdf.h"

#include <cstdint>
#include <string>
#include <vector>

namespace app {

/// What `sheets print` wrote.
struct PrintedForm {
    core::FormPlan plan{};
    ui::FormCopies copies{};
    std::string file;
};

/// What `sheets read` wrote.
struct ReadForms {
    core::FormPages pages{};
    std::vector<std::int64_t> pictures{};  ///< of each class
    std::vector<std::string> remarks{};
    std::string folder;
};

void printAsText(const PrintedForm& form);
void printAsJson(const PrintedForm& form);
void printAsText(const ReadForms& forms);
void printAsJson(const ReadForms& forms);

}  // namespace app

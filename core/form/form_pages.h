#pragma once

#include "core/base/file.h"
#include "core/form/form.h"
#include "core/form/read_form.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace core {

/// A filled box as a picture file.
struct FilledBox {
    int row = 0, column = 0;
    std::size_t label = 0;  ///< index into FormPlan::classes
    Bytes png{};
};

/// A page that was read, ready to be written.
struct FilledPage {
    std::string file{};  ///< the photo, for messages
    FormPlan plan{};
    FormPageNumber number{};
    int codes = 0, boxes = 0, unread = 0;
    std::vector<FilledBox> filled{};
};

/// Encodes a picture as PNG. core has no encoder of its own.
using PngEncoder = std::function<Bytes(const GreyPicture&)>;

/// Encodes the filled boxes of a page.
FilledPage filledPage(const ReadPage& page, const std::string& file, const PngEncoder& encode);

/// The pages that belong together, and what was left out, one line each.
struct FormPages {
    FormPlan plan{};
    std::vector<FilledPage> pages{};  ///< sorted by number; at least one unless the list was empty
    std::vector<std::string> remarks{};
};

/// The form and the pages that a folder of pictures was made from.
struct FormRecord {
    FormPlan plan{};
    std::set<FormPageNumber> pages{};
};

/// The pages of one form: of that in `present` if it is given, otherwise of the form with the most pages, the first one
/// of several. A page that was read before, or is in `present`, is left out.
FormPages pagesOfOneForm(std::vector<FilledPage> pages, const std::optional<FormRecord>& present = {});

/// How many boxes of each class are filled.
std::vector<std::int64_t> filledByClass(const FormPages& pages);

}  // namespace core

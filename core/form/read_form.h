#pragma once

#include "core/form/box_cut.h"
#include "core/form/form.h"

#include <array>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

/// A box of a form in a photo.
struct ReadBox {
    int row = 0, column = 0;
    std::size_t label = 0;               ///< index into FormPlan::classes
    std::array<FormPoint, 4> corners{};  ///< px: of the middles of its lines, clockwise from the top left
    CutBox content{};
};

/// A page of a form in a photo.
struct ReadPage {
    FormPlan plan{};
    FormPageNumber number{};
    int codes = 0;   ///< found, 2 to 4
    int unread = 0;  ///< boxes that are not wholly in the picture, or whose lines are not; they are not in `boxes`
    std::vector<ReadBox> boxes{};
};

/// What readForms() finds in a photo.
struct ReadPhoto {
    std::vector<ReadPage> pages{};
    std::vector<std::string> problems{};  ///< one line each, without the name of the file
};

/// Finds the pages of forms in a photo or a scan, in any direction and several beside each other, and cuts out their
/// boxes. A page needs two of its codes, or three if the names of its classes are long. Stops between pages. Runs on
/// any thread. Throws SystemError if ZBar fails.
ReadPhoto readForms(const GreyPicture& photo, const std::stop_token& stop = {});

/// "sheet 3", or "sheet 3, page 2" for a page that is not the first.
std::string toText(FormPageNumber number);

}  // namespace core

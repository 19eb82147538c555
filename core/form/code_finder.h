#pragma once

#include "core/form/code_text.h"
#include "core/form/grey_picture.h"

#include <array>
#include <vector>

namespace core {

/// A code of a form in a picture.
struct SeenCode {
    FormCode code{};
    std::array<FormPoint, 4> corners{};  ///< px: of the code's top left, top right, bottom right and bottom left
};

/// The codes in a picture.
struct SeenCodes {
    std::vector<SeenCode> codes{};
    int foreign = 0;       ///< other QR codes
    bool isLater = false;  ///< whether a code is from a later Runoff
};

/// Finds the QR codes of forms in any direction (ZBar). Searches at about 2000 pixels a side first. If a page lacks a
/// code, it searches the sharpened picture, too; if it lacks two, also the full size, and a small photo at twice its
/// size. Runs on any thread. Throws SystemError if ZBar cannot start.
SeenCodes findFormCodes(const GreyPicture& picture);

}  // namespace core

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// Runoff writes numbers with fmt and reads them with the functions below. Both use a decimal point in every locale. The
// C functions follow the locale, which a Qt application sets, so architecture_test refuses them.

/// Makes the C functions use a decimal point in the whole process. Call it after the Qt application is created and
/// before other threads run.
void usePlainNumbers();

/// The number if the whole text is a finite number; otherwise empty.
std::optional<double> numberFrom(std::string_view text);
/// The number if the whole text is a whole number from 0 to 2^64 - 1 in decimal digits; otherwise empty.
std::optional<std::uint64_t> wholeNumberFrom(std::string_view text);
/// The finite number at the beginning of the text; empty if there is none.
std::optional<double> leadingNumber(std::string_view text);
/// A number of things with commas between thousands: "1,620,860".
std::string groupedText(std::int64_t count);
/// The parts of the text between its commas, at least one. They may be empty, and they refer to the text.
std::vector<std::string_view> splitAtCommas(std::string_view text);

}  // namespace core

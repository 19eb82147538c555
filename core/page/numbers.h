#pragma once

#include <string>

namespace core {

/// Numbers of a results page. Each is rounded once, from the exact value; halves are rounded away from zero.

/// "91.35". With `sign`, "+0.53" and "-2.76"; a number that rounds to 0 has no sign.
std::string roundedText(double value, int decimals, bool sign = false);
/// The same without the zero before the point: ".0173", "-.12".
std::string shortText(double value, int decimals, bool sign = false);
/// A p-value with two digits that matter: ".075", ".0006", "< .0001", "1".
std::string pValueText(double p);
/// "1 %", "0.5 %".
std::string percentText(double share);
/// "16 min 43 s", "1 h 39 min".
std::string timeText(double seconds);

}  // namespace core

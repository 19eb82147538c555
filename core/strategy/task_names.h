#pragma once

#include "core/strategy/verdict.h"

#include <string>

namespace core {

/// The names of attributes, quantities, questions and branches in files and in the JSON of the command line. They must
/// not change. ui/strategies/task_words contains the words of the window.
std::string toText(AttributeId attribute);  ///< "has a loop"
std::string toText(QuantityId quantity);    ///< "stroke width"
std::string unitOf(QuantityId quantity);    ///< "degrees", "pixels"
std::string toText(GateQuestion question);  ///< "Is it an animal or a vehicle?"
std::string toText(BranchId branch);        ///< "an animal"

}  // namespace core

#pragma once

#include "core/form/form.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace core {

/// What one code on a page says.
struct FormCode {
    std::uint32_t id = 0;
    FormPageNumber number{};
    int corner = 0;  ///< as in FormLayout::code()
    FormPaper paper = FormPaper::A4;
    int rows = 0;
    int listLength = 0;         ///< bytes of the list of classes
    std::uint16_t listSum = 0;  ///< its checksum
    /// The list of classes (formClassList()) if it has at most 40 bytes. Otherwise one third of it; corner 3 has the
    /// exclusive or of the three thirds, so that any three codes give the list.
    std::string part{};

    bool holdsList() const;
    /// Whether both are on the same page of the same form.
    bool isOnPageOf(const FormCode& other) const;
    bool operator==(const FormCode&) const = default;
};

/// Throws UsageError if the names of the classes are too long for the codes.
void checkFormCodes(const FormPlan& plan);

/// The texts of the four codes: "RUNOFF1:" and letters of QR's alphanumeric mode. Throws as checkFormCodes().
std::array<std::string, 4> formCodeTexts(const FormPlan& plan, FormPageNumber number);

/// Empty for the text of any other code, and for a damaged one.
std::optional<FormCode> formCodeFrom(std::string_view text);

/// Whether the text is that of a form which a later Runoff made.
bool isLaterFormCode(std::string_view text);

/// The plan that codes of one page give. Empty if the list of classes needs another code.
std::optional<FormPlan> formPlanFrom(std::span<const FormCode> codes);

}  // namespace core

#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace core {

/// A point on a page (mm from its top left corner) or in a picture (px, pixel edges), y down.
struct FormPoint {
    double x = 0.0, y = 0.0;

    bool operator==(const FormPoint&) const = default;
};

/// A rectangle on a page, in mm.
struct FormRect {
    double left = 0.0, top = 0.0, width = 0.0, height = 0.0;

    double right() const { return left + width; }
    double bottom() const { return top + height; }
    /// Top left, top right, bottom right, bottom left.
    std::array<FormPoint, 4> corners() const;
};

/// The paper that a form is printed on.
enum class FormPaper : std::uint8_t { A4, Letter };

std::string toText(FormPaper paper);  ///< "a4", "letter"

/// A handwriting form: everything that its pages share. Every page has the same boxes.
struct FormPlan {
    std::uint32_t id = 0;  ///< tells forms apart
    FormPaper paper = FormPaper::A4;
    int rows = 0;                        ///< lines of boxes on a page
    std::vector<std::string> classes{};  ///< 2 to 12 names, valid UTF-8

    bool operator==(const FormPlan&) const = default;
};

/// The pages of one writer share the number of the sheet.
struct FormPageNumber {
    int sheet = 1;  ///< 1 to mostFormSheets
    int page = 1;   ///< 1 to mostFormPages

    auto operator<=>(const FormPageNumber&) const = default;
};

inline constexpr std::size_t fewestFormClasses = 2, mostFormClasses = 12;
inline constexpr int mostFormSheets = 999, mostFormPages = 20;
inline constexpr double formLineWidth = 0.35;  ///< mm, of the lines of a box

/// "0007B2A1", as it is printed on the form.
std::string formIdText(std::uint32_t id);

/// Where everything is on a page, in mm.
class FormLayout {
public:
    /// Throws UsageError if the number of classes or of rows does not fit on a page.
    explicit FormLayout(const FormPlan& plan);

    double width() const { return m_width; }
    double height() const { return m_height; }
    int columns() const { return m_columns; }
    int rows() const { return m_rows; }
    double side() const { return m_side; }  ///< of a box, between the middles of its lines

    /// The code in a corner: 0 top left, 1 top right, 2 bottom right, 3 bottom left. Without its white rim.
    FormRect code(int corner) const;
    FormRect head() const;  ///< the area for words between the upper codes
    FormRect foot() const;  ///< between the lower codes
    FormRect box(int row, int column) const;
    FormRect label(int row, int column) const;       ///< above the box
    std::size_t classOf(int row, int column) const;  ///< index into FormPlan::classes
    /// The place of a box in a list of all boxes, row by row.
    std::size_t indexOf(int row, int column) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(column);
    }

private:
    double m_width, m_height, m_side = 0.0, m_across = 0.0, m_down = 0.0;
    int m_columns = 0, m_rows = 0;
    std::size_t m_classes;
};

/// As many lines of boxes as fit on a page, at most 10.
int usualFormRows(FormPaper paper, std::size_t classes);
/// The largest number of lines of boxes on a page.
int mostFormRows(FormPaper paper, std::size_t classes);

}  // namespace core

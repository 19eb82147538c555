#include "core/form/form.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double pageMargin = 10.0, codeSide = 22.0, codeGap = 4.5;
constexpr double labelHeight = 4.0, boxGap = 1.6;  ///< above a box, and between a box and the next label
constexpr double gapAcross = 3.4;                  ///< between boxes: more than a line is searched away from its place
constexpr double largestSide = 22.0;
constexpr double loosestGap = 5.0;  ///< between a box and the next label, if the page has room
constexpr int usualRows = 10, usualColumns = 10;

struct PaperSize {
    double width, height;
};

PaperSize sizeOf(FormPaper paper)
{
    return paper == FormPaper::A4 ? PaperSize{210.0, 297.0} : PaperSize{215.9, 279.4};
}

int columnsFor(std::size_t classes)
{
    const int count = static_cast<int>(classes);
    return count * std::max(1, usualColumns / count);
}

double acrossFor(FormPaper paper, std::size_t classes)
{
    return (sizeOf(paper).width - 2.0 * pageMargin) / columnsFor(classes);
}

double sideFor(FormPaper paper, std::size_t classes)
{
    return std::min(acrossFor(paper, classes) - gapAcross, largestSide);
}

double boxesHeight(FormPaper paper)
{
    return sizeOf(paper).height - 2.0 * (pageMargin + codeSide + codeGap);
}

void checkClassCount(std::size_t classes)
{
    if (classes < fewestFormClasses || classes > mostFormClasses)
        throw UsageError(
            fmt::format("a form: expected {} to {} classes, found {}", fewestFormClasses, mostFormClasses, classes));
}

}  // namespace

std::array<FormPoint, 4> FormRect::corners() const
{
    return {{{left, top}, {right(), top}, {right(), bottom()}, {left, bottom()}}};
}

std::string toText(FormPaper paper)
{
    return paper == FormPaper::A4 ? "a4" : "letter";
}

std::string formIdText(std::uint32_t id)
{
    return fmt::format("{:08X}", id);
}

int mostFormRows(FormPaper paper, std::size_t classes)
{
    checkClassCount(classes);
    return static_cast<int>(boxesHeight(paper) / (sideFor(paper, classes) + labelHeight + boxGap));
}

int usualFormRows(FormPaper paper, std::size_t classes)
{
    return std::min(usualRows, mostFormRows(paper, classes));
}

FormLayout::FormLayout(const FormPlan& plan)
    : m_width(sizeOf(plan.paper).width),
      m_height(sizeOf(plan.paper).height),
      m_rows(plan.rows),
      m_classes(plan.classes.size())
{
    const int most = mostFormRows(plan.paper, m_classes);
    if (m_rows < 1 || m_rows > most)
        throw UsageError(fmt::format("a form of {} classes: expected 1 to {} rows, found {}", m_classes, most, m_rows));
    m_columns = columnsFor(m_classes);
    m_across = acrossFor(plan.paper, m_classes);
    m_side = sideFor(plan.paper, m_classes);
    m_down = std::min(boxesHeight(plan.paper) / m_rows, m_side + labelHeight + loosestGap);
}

FormRect FormLayout::code(int corner) const
{
    const bool isRight = corner == 1 || corner == 2, isLow = corner >= 2;
    return {isRight ? m_width - pageMargin - codeSide : pageMargin,
            isLow ? m_height - pageMargin - codeSide : pageMargin, codeSide, codeSide};
}

FormRect FormLayout::head() const
{
    const double left = pageMargin + codeSide + codeGap;
    return {left, pageMargin, m_width - 2.0 * left, codeSide};
}

FormRect FormLayout::foot() const
{
    FormRect area = head();
    area.top = m_height - pageMargin - codeSide;
    return area;
}

FormRect FormLayout::box(int row, int column) const
{
    return {pageMargin + column * m_across + (m_across - m_side) / 2.0,
            pageMargin + codeSide + codeGap + row * m_down + labelHeight, m_side, m_side};
}

FormRect FormLayout::label(int row, int column) const
{
    const FormRect area = box(row, column);
    const double beside = std::min(gapAcross, m_across - m_side) / 2.0 - 0.3;
    return {area.left - beside, area.top - labelHeight, area.width + 2.0 * beside, labelHeight - 0.4};
}

std::size_t FormLayout::classOf(int, int column) const
{
    return static_cast<std::size_t>(column) % m_classes;
}

}  // namespace core

#pragma once

#include "core/form/read_form.h"
#include "tests/support/ui/form_photo.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace tests {

/// How well boxes were read. A box is in its place if its sheet, page, row, column and class are right and its corners
/// are at most `farthest` mm from where the camera saw them.
struct FormScore {
    static constexpr double farthest = 1.0;

    int boxes = 0, inPlace = 0, missedInk = 0, inventedInk = 0;
    double largestError = 0.0;  ///< mm
    double sumOfErrors = 0.0;   ///< mm, of the boxes that were found

    void add(const FilledForm& form, const FormPhoto& photo, const std::vector<core::ReadPage>& pages)
    {
        boxes += static_cast<int>(form.filled.size());
        for (const core::ReadPage& page : pages)
            if (page.plan == form.plan && page.number == form.number)
                for (const core::ReadBox& box : page.boxes)
                    addBox(form, photo, box);
    }
    double rightShare() const { return static_cast<double>(inPlace - missedInk - inventedInk) / boxes; }
    QString words() const
    {
        return QString("%1 boxes, %2 in place, %3 filled ones taken for empty, %4 empty ones taken for filled, largest "
                       "error %5 mm, mean %6 mm")
            .arg(QString::number(boxes), QString::number(inPlace), QString::number(missedInk),
                 QString::number(inventedInk), QString::number(largestError, 'f', 2),
                 QString::number(sumOfErrors / std::max(1, inPlace), 'f', 3));
    }

private:
    void addBox(const FilledForm& form, const FormPhoto& photo, const core::ReadBox& box)
    {
        const core::FormLayout layout(form.plan);
        const bool isFilled = form.filled.at(static_cast<std::size_t>(box.row * layout.columns() + box.column));
        const core::FormRect place = layout.box(box.row, box.column);
        double error = 0.0;
        for (std::size_t i = 0; i < box.corners.size(); ++i) {
            const core::FormPoint there = photo.where(place.corners()[i]);
            error = std::max(error, std::hypot(there.x - box.corners[i].x, there.y - box.corners[i].y)
                                        / photo.view.scaleAt(place.corners()[i]));
        }
        largestError = std::max(largestError, error);
        sumOfErrors += error;
        inPlace += error <= farthest && box.label == layout.classOf(box.row, box.column) ? 1 : 0;
        missedInk += isFilled && !box.content.isFilled ? 1 : 0;
        inventedInk += !isFilled && box.content.isFilled ? 1 : 0;
    }
};

}  // namespace tests

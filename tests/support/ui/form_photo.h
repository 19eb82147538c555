#pragma once

#include "core/form/form.h"
#include "core/form/homography.h"

#include <QImage>

#include <array>
#include <cstdint>
#include <vector>

namespace tests {

/// The pen of a writer.
struct FormPen {
    double width = 0.6;  ///< mm
    int level = 40;      ///< 0 black to 255
};

/// A printed page whose boxes are filled with drawings of digits, as a scan without faults.
struct FilledForm {
    core::FormPlan plan{};
    core::FormPageNumber number{};
    QImage page{};
    double pixelsPerMm = 0.0;
    std::vector<bool> filled{};  ///< row by row
};

struct FormFilling {
    double share = 0.9;  ///< of the boxes that are filled
    FormPen pen{};
    std::uint64_t seed = 1;
    double pixelsPerMm = 8.0;
};

/// Prints a page with the painting of the program and fills it with the digits of resources/lessons, turned, sheared,
/// scaled and moved by chance.
FilledForm fillForm(const core::FormPlan& plan, core::FormPageNumber number, const FormFilling& filling);

/// How a page is photographed.
struct PhotoSettings {
    double megapixels = 3.0;
    int quarterTurns = 0;          ///< clockwise
    double angle = 0.0;            ///< degrees, in the plane of the picture
    std::array<double, 2> tilt{};  ///< degrees: of the page about its horizontal and vertical middle line
    double fill = 0.85;            ///< the part of the picture that the page takes along its longer side
    double bend = 0.0;             ///< mm: how far a page that is not flat, or the lens, moves its middle
    double gradient = 0.0;         ///< the darkest corner is darker by this part
    double shadow = 0.0;           ///< the part of light that a shadow with soft edges takes
    double blur = 0.7;             ///< px, standard deviation
    double noise = 2.0;            ///< levels, standard deviation
    int quality = 90;              ///< JPEG
    std::uint64_t seed = 1;
};

/// Settings by chance: up to 15 degrees of tilt, all four turns, 3 to `mostMegapixels`, shadow, blur, noise, quality.
PhotoSettings randomPhoto(std::uint64_t seed, double mostMegapixels);

struct FormPhoto {
    QImage picture{};
    core::Homography view;  ///< from the flat page (mm) to the picture (px)
    double bend = 0.0;

    core::FormPoint where(const core::FormPoint& page) const;  ///< a point on the page, in the picture
};

/// The page on a darker desk, in perspective, with light, blur, noise and the faults of JPEG.
FormPhoto photograph(const FilledForm& form, const PhotoSettings& settings);

/// Two pictures of the same height beside each other.
QImage besideEachOther(const QImage& left, const QImage& right);

QByteArray jpegOf(const QImage& picture, int quality = 90);

}  // namespace tests

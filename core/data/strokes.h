#pragma once

#include "core/data/dataset.h"

namespace core {

/// Centres a drawing of any size and place on the canvas, with its longer side at 0.6 of the canvas and the same aspect
/// ratio. Rounds the points as formatDrawing() does, so that a drawing that is saved and opened gives the same picture.
Ink onCanvas(Ink ink);

/// Makes the pictures of `dataset` from its strokes as the canvas does: sets imageShape, rule and pixels. A drawing in
/// which everything is erased becomes an empty picture. Needs hasStrokes().
void drawPictures(Dataset& dataset, const Preprocessing& rule);

/// The same images for a model with `rule`. If the pictures were made from strokes by another rule, they are made
/// again; all other data sets are returned unchanged.
Dataset withRule(Dataset dataset, const Preprocessing& rule);
/// The same for both parts.
TrainTest withRule(TrainTest data, const Preprocessing& rule);

/// The images of a data set for a model with `rule`, as withRule() makes them. Borrows the data set and copies it only
/// if the pictures must be made again.
class RuledImages {
public:
    RuledImages(const Dataset& dataset, const Preprocessing& rule);
    RuledImages(const RuledImages&) = delete;
    RuledImages& operator=(const RuledImages&) = delete;
    ~RuledImages() = default;

    const Dataset& images() const { return m_drawn ? *m_drawn : m_dataset; }

private:
    const Dataset& m_dataset;
    std::optional<Dataset> m_drawn;
};

}  // namespace core

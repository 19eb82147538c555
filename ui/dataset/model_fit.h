#pragma once

#include "core/data/dataset.h"
#include "core/model/zoo.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace ui {

/// Whether a model can be asked about images, and whether its answers can be called right or wrong.
enum class ModelFit {
    Judged,  ///< it knows the classes of these images
    Asked,   ///< it takes these images, but knows other classes: an answer is neither right nor wrong
    Unfit    ///< it takes images of another shape
};

class ModelFits {
    Q_DECLARE_TR_FUNCTIONS(ui::ModelFits)

public:
    static ModelFit of(const core::Classifier& classifier, const core::Dataset& dataset);
    /// "This model knows digits, these are clothes." and what to do about it; empty for a model that fits. `other`: a
    /// button beside it offers a model that fits.
    static QString words(const core::Classifier& classifier, const core::Dataset& dataset, bool other);
    /// The first of the models that can be judged on these images; nullptr: none.
    static const core::ZooEntry* among(const std::vector<core::ZooEntry>& models, const core::Dataset& dataset);

    /// What classes are of, for a sentence: "digits", "clothes", "circle, square and triangle", "a, b, c … z".
    static QString things(const std::vector<std::string>& classNames);
    static QString shape(const core::Shape& images);  ///< "grey, 28 × 28", "colour, 32 × 32"
    /// Name of the data set that a model was trained on; empty: not known.
    static QString trainedOn(const core::Classifier& classifier);
};

}  // namespace ui

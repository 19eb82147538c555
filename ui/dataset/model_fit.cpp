#include "ui/dataset/model_fit.h"

#include "core/data/catalogue.h"
#include "core/data/class_match.h"
#include "core/model/provenance.h"
#include "ui/words/words.h"

#include <algorithm>

namespace ui {

namespace {

bool knowsClasses(const std::vector<std::string>& model, const std::vector<std::string>& images)
{
    return core::matchOf(model, images) != core::ClassMatch::ByOrder;
}

/// Whether the images have this shape or can be drawn in it.
bool fitsShape(const core::Shape& model, const core::Dataset& images)
{
    return images.hasStrokes() || model == images.imageShape;
}

ModelFit fitOf(const core::Shape& input, const std::vector<std::string>& classNames, const core::Dataset& dataset)
{
    if (!fitsShape(input, dataset))
        return ModelFit::OtherShape;
    return knowsClasses(classNames, dataset.classNames) ? ModelFit::KnownClasses : ModelFit::OtherClasses;
}

/// The facts about a model that explain why it does not fit.
struct FittedModel {
    const std::string& title;
    const core::Shape& input;
    const std::vector<std::string>& classNames;
};

QString fitWords(const FittedModel& model, const core::Dataset& dataset, bool other)
{
    const QString advice =
        other ? QString() : Words::gap() + ModelFits::tr("Choose another model, or train one on this data set.");
    switch (fitOf(model.input, model.classNames, dataset)) {
    case ModelFit::KnownClasses:
        return {};
    case ModelFit::OtherClasses:
        return ModelFits::tr("This model classifies %1, but the data set contains %2, so its answers cannot be scored.")
                   .arg(ModelFits::classWords(model.classNames), ModelFits::classWords(dataset.classNames))
             + advice;
    case ModelFit::OtherShape:
        return ModelFits::tr("%1 needs images that are %2. These are %3.")
                   .arg(QString::fromStdString(model.title), ModelFits::shape(model.input),
                        ModelFits::shape(dataset.imageShape))
             + advice;
    }
    return {};
}

}  // namespace

ModelFit ModelFits::of(const core::Classifier& classifier, const core::Dataset& dataset)
{
    return fitOf(classifier.trunk.input, classifier.classNames, dataset);
}

QString ModelFits::words(const core::Classifier& classifier, const core::Dataset& dataset, bool other)
{
    return fitWords({classifier.title, classifier.trunk.input, classifier.classNames}, dataset, other);
}

QString ModelFits::words(const core::ZooEntry& entry, const core::Dataset& dataset, bool other)
{
    return fitWords({entry.title, entry.input, entry.classNames}, dataset, other);
}

const core::ZooEntry* ModelFits::among(const std::vector<core::ZooEntry>& models, const core::Dataset& dataset)
{
    const auto found = std::ranges::find_if(models, [&dataset](const core::ZooEntry& entry) {
        return entry.problem.empty() && fitOf(entry.input, entry.classNames, dataset) == ModelFit::KnownClasses;
    });
    return found == models.end() ? nullptr : &*found;
}

QString ModelFits::classWords(const std::vector<std::string>& classNames)
{
    for (const core::KnownDataset& known : core::knownDatasets())
        if (known.classNames == classNames)
            return known.name == "mnist"         ? tr("digits")
                 : known.name == "fashion-mnist" ? tr("clothes")
                                                 : tr("animals and vehicles");
    QStringList names;
    for (const std::string& name : classNames)
        names << QString::fromStdString(name);
    if (names.size() > 5)
        return tr("%1 … %2").arg(names.mid(0, 3).join(QStringLiteral(", ")), names.back());
    const QString last = names.isEmpty() ? QString() : names.takeLast();
    return names.isEmpty() ? last : tr("%1 and %2").arg(names.join(QStringLiteral(", ")), last);
}

QString ModelFits::shape(const core::Shape& images)
{
    if (images.size() != 3)
        return QString::fromStdString(core::toText(images));
    const QString words = images[0] == 1 ? tr("grey, %1 × %2") : tr("colour, %1 × %2");
    return words.arg(QString::number(images[2]), QString::number(images[1]));
}

QString ModelFits::trainedOn(const core::Classifier& classifier)
{
    return QString::fromStdString(core::valueOf(classifier.provenance, core::provenance_key::datasetName));
}

}  // namespace ui

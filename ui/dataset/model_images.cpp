#include "ui/dataset/model_images.h"

#include "core/data/class_match.h"
#include "core/data/strokes.h"

namespace ui {

namespace {

ModelImages::Images inModelOrder(const ModelImages::Images& opened, const core::Classifier& classifier)
{
    if (core::matchOf(classifier.classNames, opened->test.classNames) != core::ClassMatch::Reordered)
        return opened;
    auto images = std::make_shared<core::TrainTest>(*opened);
    images->train = core::inOrderOf(std::move(images->train), classifier.classNames);
    images->test = core::inOrderOf(std::move(images->test), classifier.classNames);
    return images;
}

bool hasOtherRule(const core::Dataset& dataset, const core::Classifier& classifier)
{
    return dataset.hasStrokes() && dataset.rule != classifier.preprocessing;
}

}  // namespace

bool ModelImages::prepare(const Images& opened, const std::shared_ptr<const core::Classifier>& classifier)
{
    const quint64 request = ++m_request;
    m_busy = classifier && (hasOtherRule(opened->train, *classifier) || hasOtherRule(opened->test, *classifier));
    if (!m_busy) {
        emit ready(classifier ? inModelOrder(opened, *classifier) : opened);
        return false;
    }
    m_lane.run(
        this,
        [opened, classifier] {
            return std::make_shared<const core::TrainTest>(
                core::withRule(*inModelOrder(opened, *classifier), classifier->preprocessing));
        },
        [this, request](const Images& images) {
            if (request != m_request)
                return;
            m_busy = false;
            emit ready(images);
        },
        [this, request](const QString& message) {
            if (request != m_request)
                return;
            m_busy = false;
            emit failed(message);
        });
    return true;
}

}  // namespace ui

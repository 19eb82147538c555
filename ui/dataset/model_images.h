#pragma once

#include "core/data/dataset.h"
#include "core/strategy/classifier.h"
#include "ui/lane.h"

#include <QObject>

#include <memory>

namespace ui {

/// Makes the images of a data set as a model gets them: classes in the order of the model, and pictures of strokes by
/// its rule. Draws pictures on a lane. A new request replaces the previous one. Call all functions on the ui thread.
class ModelImages : public QObject {
    Q_OBJECT

public:
    using Images = std::shared_ptr<const core::TrainTest>;

    using QObject::QObject;

    /// Emits ready(), immediately if no picture must be drawn. Returns whether pictures must be drawn. `classifier` may
    /// be nullptr.
    bool prepare(const Images& opened, const std::shared_ptr<const core::Classifier>& classifier);
    bool busy() const { return m_busy; }

signals:
    void ready(const std::shared_ptr<const core::TrainTest>& images);
    void failed(const QString& message);

private:
    quint64 m_request = 0;
    bool m_busy = false;
    Lane m_lane;
};

}  // namespace ui

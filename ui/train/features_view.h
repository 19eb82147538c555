#pragma once

#include "ui/train/training_run.h"

#include <QWidget>

namespace ui {

/// The filters of the first convolution and what they make of one image, while they form.
class FeaturesView : public QWidget {
    Q_OBJECT

public:
    explicit FeaturesView(QWidget* parent = nullptr);
    void setLayer(const std::optional<WatchedLayer>& layer);
    const std::optional<WatchedLayer>& layer() const { return m_layer; }
    QSize sizeHint() const override { return {420, 220}; }
    QSize minimumSizeHint() const override { return {220, 150}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::optional<WatchedLayer> m_layer;
};

}  // namespace ui

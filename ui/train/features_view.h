#pragma once

#include "ui/train/training_run.h"

#include <QWidget>

namespace ui {

/// Shows the filters of the first convolution and their outputs for one image during the training.
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

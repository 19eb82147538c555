#pragma once

#include "ui/picture/architecture.h"

#include <QWidget>

namespace ui {

/// Draws the layers of a network. Its height depends on the text size.
class ArchitectureView : public QWidget {
    Q_OBJECT

public:
    explicit ArchitectureView(QWidget* parent = nullptr);
    void setPicture(const ArchitecturePicture& picture);
    const ArchitecturePicture& picture() const { return m_picture; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Style look() const;

    ArchitecturePicture m_picture;
};

}  // namespace ui

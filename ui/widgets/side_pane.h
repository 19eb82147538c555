#pragma once

#include <QScrollArea>

namespace ui {

/// A pane that scrolls its content only vertically. It is never narrower than the content, so that no text is cut off.
class SidePane : public QScrollArea {
public:
    /// Takes ownership of `content`.
    explicit SidePane(QWidget* content, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace ui

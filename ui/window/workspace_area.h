#pragma once

#include <QScrollArea>

namespace ui {

/// A workspace that can be scrolled where the window is smaller than its minimumSizeHint, as with large text.
class WorkspaceArea : public QScrollArea {
    Q_OBJECT

public:
    explicit WorkspaceArea(QWidget* workspace, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
};

}  // namespace ui

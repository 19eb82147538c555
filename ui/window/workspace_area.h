#pragma once

#include <QScrollArea>

namespace ui {

/// A scroll area for a workspace. It scrolls if the window is smaller than the minimumSizeHint() of the workspace, for
/// example with large text.
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

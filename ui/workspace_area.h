#pragma once

#include <QScrollArea>

namespace ui {

/// The smallest size of a workspace in px; both empty: it knows by itself.
struct WorkspaceSize {
    QSize least;    ///< at a text size of 100 %, where letters may shrink a little to fit a small screen
    QSize written;  ///< where they do not: times the text size, what larger text needs
};

/// A workspace that can be scrolled where the window is too small for it, as with large text.
class WorkspaceArea : public QScrollArea {
    Q_OBJECT

public:
    WorkspaceArea(QWidget* workspace, const WorkspaceSize& size, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    WorkspaceSize m_size;
};

}  // namespace ui

#pragma once

#include <QScrollArea>

namespace ui {

/// A workspace that can be scrolled where the window is too small for it, as with large text.
class WorkspaceArea : public QScrollArea {
    Q_OBJECT

public:
    /// `plainMinimum`: what the workspace needs at a text size of 100 %; empty: it knows by itself.
    WorkspaceArea(QWidget* workspace, const QSize& plainMinimum, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    QSize m_plainMinimum;
};

}  // namespace ui

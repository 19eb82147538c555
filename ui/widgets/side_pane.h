#pragma once

class QScrollArea;
class QWidget;

namespace ui {

/// A pane at the side of a page. It scrolls `content` up and down, and takes ownership of it.
QScrollArea* makeSidePane(QWidget* content);

}  // namespace ui

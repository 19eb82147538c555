#pragma once

#include "ui/lane.h"
#include "ui/sheet/sheet_layout.h"

#include <QImage>
#include <QWidget>

class QLabel;
class QToolButton;

namespace ui {

/// A preview of the sheet, one page at a time, scaled to the widget. A worker thread paints long drawings.
class SheetPreview : public QWidget {
    Q_OBJECT

public:
    explicit SheetPreview(QWidget* parent = nullptr);

    /// Lays out the sheet again and stays on the current page if it still exists. A sheet without a classifier has no
    /// pages.
    void setSheet(const Sheet& sheet, const SheetOptions& options);
    void turnTo(int page);  ///< from 0; clamped
    int page() const { return m_page; }
    int pageCount() const { return static_cast<int>(m_pages.size()); }

private:
    class Paper;

    bool isLong() const;  ///< whether painting the drawing would block the window
    /// The page as a picture of this size; null until the worker thread has painted it.
    QImage painted(const QSize& pixels);

    Sheet m_sheet;
    SheetOptions m_options;
    std::vector<SheetPage> m_pages;
    int m_page = 0;
    QImage m_painted;  ///< the page with a long drawing
    QSize m_wanted;    ///< size of the requested or painted picture
    quint64 m_version = 0;
    Lane m_lane;
    Paper* m_paper;
    QToolButton* m_before;
    QLabel* m_words;
    QToolButton* m_after;
    QWidget* m_turner;
};

}  // namespace ui

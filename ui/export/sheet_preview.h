#pragma once

#include "ui/lane.h"
#include "ui/sheet/sheet_layout.h"

#include <QImage>
#include <QWidget>

class QLabel;
class QToolButton;

namespace ui {

/// A sheet as it will be written, one page at a time, fitted into the widget. A long drawing is painted on a lane.
class SheetPreview : public QWidget {
    Q_OBJECT

public:
    explicit SheetPreview(QWidget* parent = nullptr);

    /// Lays out anew and stays on the page if it still exists. Without a classifier there is no page.
    void setSheet(const Sheet& sheet, const SheetOptions& options);
    void turnTo(int page);  ///< from 0; clamped
    int page() const { return m_page; }
    int pageCount() const { return static_cast<int>(m_pages.size()); }

private:
    class Paper;

    bool isLong() const;  ///< the drawing: painting it would stop the window
    /// The page in so many pixels; null until the lane has painted it.
    QImage painted(const QSize& pixels);

    Sheet m_sheet;
    SheetOptions m_options;
    std::vector<SheetPage> m_pages;
    int m_page = 0;
    QImage m_painted;  ///< of a long drawing
    QSize m_wanted;    ///< pixels of the one that is being painted or was
    quint64 m_version = 0;
    Lane m_lane{filePatience};
    Paper* m_paper;
    QToolButton* m_before;
    QLabel* m_words;
    QToolButton* m_after;
    QWidget* m_turner;
};

}  // namespace ui

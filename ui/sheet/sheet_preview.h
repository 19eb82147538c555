#pragma once

#include "ui/picture/sheet_layout.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace ui {

/// A sheet as it will be written, one page at a time, fitted into the widget.
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

    Sheet m_sheet;
    SheetOptions m_options;
    std::vector<SheetPage> m_pages;
    int m_page = 0;
    Paper* m_paper;
    QToolButton* m_before;
    QLabel* m_words;
    QToolButton* m_after;
    QWidget* m_turner;
};

}  // namespace ui

#pragma once

#include <QHeaderView>
#include <QTableView>

namespace ui {

/// Gives a table that only shows rows the look and keys of all such tables: no grid, no row numbers, texts on one line,
/// and the Tab key leaves the table.
inline void makePlain(QTableView& table)
{
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
}

}  // namespace ui

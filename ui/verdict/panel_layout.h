#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

/// Which panels are shown and which one fills the place of all. A value.
struct PanelLayout {
    QStringList hidden;      ///< keys
    QString enlarged;        ///< key; empty: none
    QStringList added = {};  ///< keys of those that are not shown unless they are asked for
    bool operator==(const PanelLayout&) const = default;
};

/// As it was left last; keys that are not among `known` are dropped.
PanelLayout savedPanelLayout(const QStringList& known);
/// Whether a panel is among those side by side; `atFirst`: if nothing is said of it.
bool isShown(const PanelLayout& layout, const QString& key, bool atFirst);
void savePanelLayout(const PanelLayout& layout);

/// Where the n-th of some panels stands in a grid of six columns.
struct PanelPlace {
    int row = 0, column = 0, columns = 1;
    bool operator==(const PanelPlace&) const = default;
};
/// At most `most` (1 to 3) in a row, rows as equal as they can be, the fuller ones first; each row fills the width.
std::vector<PanelPlace> placePanels(int count, int most = 3);

}  // namespace ui

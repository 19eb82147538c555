#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

/// The visible panels and the enlarged one.
struct PanelLayout {
    QStringList hidden;      ///< keys
    QString enlarged;        ///< key; empty: none
    QStringList added = {};  ///< keys of panels that are hidden by default and that the user added
    bool operator==(const PanelLayout&) const = default;
};

/// The layout in the settings, without keys that are not in `known`.
PanelLayout savedPanelLayout(const QStringList& known);
/// Whether a panel is visible. `atFirst` is the default of the panel.
bool isShown(const PanelLayout& layout, const QString& key, bool atFirst);
void savePanelLayout(const PanelLayout& layout);

/// The position of a panel in a grid of six columns.
struct PanelPlace {
    int row = 0, column = 0, columns = 1;
    bool operator==(const PanelPlace&) const = default;
};
/// Positions for `count` panels, with at most `most` (1 to 3) in a row. Rows differ by at most one panel, longer rows
/// come first, and each row fills the width.
std::vector<PanelPlace> placePanels(int count, int most = 3);

}  // namespace ui

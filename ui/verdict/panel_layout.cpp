#include "ui/verdict/panel_layout.h"

#include <QSettings>

namespace ui {

namespace {

const QString hiddenKey = QStringLiteral("panels/hidden");
const QString addedKey = QStringLiteral("panels/added");
const QString enlargedKey = QStringLiteral("panels/enlarged");
constexpr int columns = 6;  // divisible by one, two and three

}  // namespace

PanelLayout savedPanelLayout(const QStringList& known)
{
    const QSettings settings;
    PanelLayout layout;
    for (const QString& key : settings.value(hiddenKey).toStringList())
        if (known.contains(key))
            layout.hidden << key;
    for (const QString& key : settings.value(addedKey).toStringList())
        if (known.contains(key))
            layout.added << key;
    const QString enlarged = settings.value(enlargedKey).toString();
    if (known.contains(enlarged) && !layout.hidden.contains(enlarged))
        layout.enlarged = enlarged;
    return layout;
}

void savePanelLayout(const PanelLayout& layout)
{
    QSettings settings;
    settings.setValue(hiddenKey, layout.hidden);
    settings.setValue(addedKey, layout.added);
    settings.setValue(enlargedKey, layout.enlarged);
}

bool isShown(const PanelLayout& layout, const QString& key, bool atFirst)
{
    return atFirst ? !layout.hidden.contains(key) : layout.added.contains(key);
}

std::vector<PanelPlace> placePanels(int count, int most)
{
    std::vector<PanelPlace> places;
    const int rows = (count + most - 1) / most;
    int left = count;
    for (int row = 0; row < rows; ++row) {
        const int inRow = (left + rows - row - 1) / (rows - row);
        for (int at = 0; at < inRow; ++at)
            places.push_back({.row = row, .column = at * columns / inRow, .columns = columns / inRow});
        left -= inRow;
    }
    return places;
}

}  // namespace ui

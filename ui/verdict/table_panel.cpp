#include "ui/verdict/table_panel.h"

#include "ui/strategies/card.h"
#include "ui/strategies/scene_table.h"

#include <QPainter>

namespace ui {

TablePanel::TablePanel(QWidget* parent) : FurtherPanel(QStringLiteral("table"), parent)
{
    setTable(std::nullopt);
}

QString TablePanel::title() const
{
    return m_table ? QString::fromStdString(m_table->title) : tr("Table");
}

void TablePanel::setTable(const std::optional<core::SceneTable>& table)
{
    m_table = table;
    setAccessibleName(title());
    QStringList rows;
    if (table)
        for (const std::vector<std::string>& row : table->rows) {
            QStringList cells;
            for (std::size_t column = 0; column < row.size(); ++column)
                cells << QString::fromStdString(column == 0 ? row[column] : table->columns[column] + " " + row[column]);
            rows << cells.join(QStringLiteral(", "));
        }
    setAccessibleDescription(rows.join(QStringLiteral("; ")));
    update();
}

void TablePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Style style = look();
    Card card{.title = title(), .subtitle = {}, .answer = {}, .facts = {}, .colour = {}};
    if (m_table && !m_table->source.empty())
        card.facts = tr("Source: %1").arg(QString::fromStdString(m_table->source));
    const QRectF inside = paintCard(painter, rect(), card, style);
    if (m_table)
        paintSceneTable(painter, inside, *m_table, style);
    else
        paintEmpty(painter, rect(), {tr("A lesson shows its tables here."), {}}, style);
    paintFocus(painter);
}

}  // namespace ui

#include "ui/plot/plot_file.h"

#include "core/report/table_names.h"
#include "ui/picture/paragraph.h"
#include "ui/plot/paper.h"
#include "ui/plot/roc.h"
#include "ui/plot/spread.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr double edge = 16.0, titleHeight = 34.0, spreadHeight = 400.0, curveHeight = 300.0, curveWidth = 540.0,
                 noteLetters = 12.0, groupWidth = 118.0;
constexpr qsizetype curvesInRow = 2;

/// A drawing from the top down. Measures first: with no painter it only finds out how high everything is.
class Paper {
public:
    Paper(const core::Table& table, SpreadBars bars, QPainter* painter) : m_table(table), m_painter(painter)
    {
        m_style.ground = m_style.card = Qt::white;
        m_curves = curveGroups(table);
        m_spread = spreadOf(table, bars);
        const double spread = std::max(640.0, 250.0 + groupWidth * static_cast<double>(m_spread.groups.size()));
        const auto columns = static_cast<double>(std::min(curvesInRow, m_curves.size()));
        m_width = 2.0 * edge + std::max(spread, columns * curveWidth);
    }

    /// Paints all, and returns the size.
    QSizeF paint()
    {
        title(QString::fromStdString(core::tableTitle(m_table)));
        if (m_painter && !m_spread.points.empty())
            paintSpread(*m_painter, {edge, m_top, m_width - 2.0 * edge, spreadHeight}, m_spread, m_style);
        m_top += spreadHeight;
        note(spreadNote(m_spread));
        if (!m_curves.isEmpty())
            curves();
        return {m_width, m_top + edge};
    }

private:
    void title(const QString& words)
    {
        const QStringList lines = brokenLines(words, m_style.font(16.0, true), m_width - 2.0 * edge);
        m_top += edge / 2.0;
        lay(lines, {16.0, true, m_style.ink, Qt::AlignLeft | Qt::AlignTop});
        m_top += edge / 2.0;
    }

    void note(const QString& words)
    {
        if (!words.isEmpty())
            lay(brokenLines(words, m_style.font(noteLetters), m_width - 2.0 * edge),
                {noteLetters, false, m_style.muted, Qt::AlignLeft | Qt::AlignTop});
    }

    void lay(const QStringList& lines, const Text& text)
    {
        const double height = lineHeight(text.pixels, m_style) * static_cast<double>(lines.size());
        if (m_painter)
            paintLines(*m_painter, {edge, m_top, m_width - 2.0 * edge, height}, lines, text, m_style);
        m_top += height;
    }

    void curves()
    {
        m_top += edge;
        title(QCoreApplication::translate("ui::Plot", "ROC curves"));
        for (qsizetype place = 0; place < m_curves.size(); ++place) {
            const qsizetype column = place % curvesInRow;
            const QRectF area(edge + static_cast<double>(column) * curveWidth, m_top, curveWidth, curveHeight);
            if (m_painter)
                curve(area, m_curves[place]);
            if (column == curvesInRow - 1 || place == m_curves.size() - 1)
                m_top += curveHeight;
        }
        note(QCoreApplication::translate(
            "ui::Plot", "Share of the test images that a threshold keeps, against the share of pictures of no class "
                        "that it accepts. Mean of the trials; dotted: guessing."));
    }

    void curve(const QRectF& area, const QString& group)
    {
        paintText(*m_painter, {area.left(), area.top(), area.width(), 18.0}, group,
                  {13.0, true, m_style.ink, Qt::AlignLeft | Qt::AlignVCenter}, m_style);
        paintRoc(*m_painter, area.adjusted(0.0, 20.0, -edge, 0.0), rocOf(m_table, group, m_style), {}, m_style);
    }

    const core::Table& m_table;
    QPainter* m_painter;
    Style m_style;
    SpreadPicture m_spread;
    QStringList m_curves;
    double m_width = 0.0, m_top = 0.0;
};

QSize sizeOf(const core::Table& table, SpreadBars bars)
{
    return Paper(table, bars, nullptr).paint().toSize();
}

PaperPlot paperPlot(const core::Table& table, SpreadBars bars)
{
    return {QString::fromStdString(core::tableTitle(table)), sizeOf(table, bars),
            [&table, bars](QPainter& painter) { Paper(table, bars, &painter).paint(); }};
}

}  // namespace

QByteArray plotSvg(const core::Table& table, SpreadBars bars)
{
    return paperSvg(paperPlot(table, bars));
}

QByteArray plotPdf(const core::Table& table, SpreadBars bars)
{
    return paperPdf(paperPlot(table, bars));
}

QImage plotImage(const core::Table& table, double factor, SpreadBars bars)
{
    return paperImage(paperPlot(table, bars), factor);
}

}  // namespace ui

#include "ui/picture/bars.h"
#include "ui/strategies/face.h"
#include "ui/words/words.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

const core::DichotomiesTrace& dichotomiesTraceOf(const core::Verdict& verdict)
{
    return std::get<core::DichotomiesTrace>(verdict.trace);
}

std::ptrdiff_t treesThatSay(int label, const core::DichotomiesTrace& trace)
{
    return std::ranges::count(trace.said, label);
}

/// Paints the first tree with its root at the left. Beside each leaf is the bar of the ensemble, with a tick at the
/// probability that this tree alone gives. The path from the root through the more probable branches is thick.
class TreePicture {
public:
    TreePicture(QPainter& painter, const QRectF& area, const VerdictPicture& content, const Style& style)
        : m_painter(painter),
          m_content(content),
          m_style(style),
          m_trace(dichotomiesTraceOf(content.verdict)),
          m_places(m_trace.tree.size())
    {
        place(0, 0);
        const QRectF right = area.adjusted(area.width() * 0.4 + 6.0 * style.scale, 0.0, 0.0, 0.0);
        m_bars = {.names = {},
                  .values = {},
                  .strong = {},
                  .colour = style.colour(content.verdict.strategy),
                  .thresholds = {},
                  .thresholdNote = {}};
        for (const int label : m_leaves) {
            const auto at = static_cast<std::size_t>(label);
            m_bars.names << content.names.value(label);
            m_bars.values.push_back(content.verdict.scores[at]);
            m_bars.marks.push_back(m_trace.treeScores[at]);
            if (at < content.lengths.size())
                m_bars.lengths.push_back(content.lengths[at]);
            if (content.verdict.winner == label)
                m_bars.strong = {static_cast<int>(m_bars.values.size()) - 1};
        }
        m_right = right;
        m_graph = area.adjusted(2.0 * style.scale, 0.0, -(area.width() * 0.6), 0.0);
        m_row = placeBars(right, m_bars, style).rowHeight;
    }

    void paint() const
    {
        paintBars(m_painter, m_right, m_bars, m_style);
        branches(false);
        branches(true);
        nodes();
    }

private:
    struct Place {
        int depth = 0;
        double row = 0.0;  ///< in rows of leaves, from 0
        bool onWay = false;
    };

    /// Places the leaves below a node from top to bottom. Returns the row of the node.
    double place(int node, int depth)
    {
        const core::DichotomyNode& own = m_trace.tree[static_cast<std::size_t>(node)];
        m_depth = std::max(m_depth, depth + 1);
        m_places[static_cast<std::size_t>(node)].onWay = depth == 0 || m_places[static_cast<std::size_t>(node)].onWay;
        const bool onWay = m_places[static_cast<std::size_t>(node)].onWay;
        const auto below = [&](int next, const std::vector<int>& classes, bool likelier) {
            if (next < 0) {
                m_leaves.push_back(classes.front());
                m_leafOnWay.push_back(onWay && likelier);
                return static_cast<double>(m_leaves.size()) - 1.0;
            }
            m_places[static_cast<std::size_t>(next)].onWay = onWay && likelier;
            return place(next, depth + 1);
        };
        const bool zeros = own.zerosWin >= 0.5F;
        const double first = below(own.zerosNode, own.zeros, zeros), second = below(own.onesNode, own.ones, !zeros);
        m_places[static_cast<std::size_t>(node)].depth = depth;
        return m_places[static_cast<std::size_t>(node)].row = (first + second) / 2.0;
    }

    double xOf(int depth) const { return m_graph.left() + m_graph.width() * depth / m_depth; }
    double yOf(double row) const { return m_graph.top() + (row + 0.5) * m_row; }
    QPointF at(const Place& place) const { return {xOf(place.depth), yOf(place.row)}; }

    double rowOfLeaf(int label) const
    {
        return static_cast<double>(std::ranges::find(m_leaves, label) - m_leaves.begin());
    }
    bool leafOnWay(int label) const { return m_leafOnWay[static_cast<std::size_t>(rowOfLeaf(label))]; }

    void branches(bool way) const
    {
        m_painter.setBrush(Qt::NoBrush);
        for (std::size_t node = 0; node < m_places.size(); ++node) {
            const core::DichotomyNode& own = m_trace.tree[node];
            branch(m_places[node], own.zerosNode, own.zeros, way);
            branch(m_places[node], own.onesNode, own.ones, way);
        }
    }

    void branch(const Place& from, int next, const std::vector<int>& classes, bool way) const
    {
        const bool leaf = next < 0;
        const bool onWay = leaf ? leafOnWay(classes.front()) : m_places[static_cast<std::size_t>(next)].onWay;
        if (onWay != way)
            return;
        const double s = m_style.scale;
        const QPointF start = at(from), end = leaf ? QPointF(m_graph.right(), yOf(rowOfLeaf(classes.front())))
                                                   : at(m_places[static_cast<std::size_t>(next)]);
        m_painter.setPen(onWay ? QPen(m_bars.colour, 2.6 * s, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)
                               : QPen(mixed(m_style.card, m_style.muted, 0.6), 1.0 * s));
        m_painter.drawPolyline(QPolygonF({start, QPointF(start.x(), end.y()), end}));
    }

    /// Paints the nodes. Nodes on the path show the probability of the likelier branch if there is space.
    void nodes() const
    {
        const double s = m_style.scale;
        const double across = m_graph.width() / m_depth;
        for (std::size_t node = 0; node < m_places.size(); ++node) {
            const Place& place = m_places[node];
            const double radius = (place.onWay ? 4.0 : 2.0) * s;
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(place.onWay ? m_bars.colour : mixed(m_style.card, m_style.muted, 0.6));
            m_painter.drawEllipse(at(place), radius, radius);
            if (!place.onWay || !m_style.canWrite(9.0) || across < 24.0 * s || m_row < 13.0 * s)
                continue;
            const float wins = m_trace.tree[node].zerosWin;
            paintText(m_painter, {at(place).x() + 5.0 * s, at(place).y() - 6.5 * s, across - 5.0 * s, 13.0 * s},
                      Words::decimal(static_cast<double>(std::max(wins, 1.0F - wins)), 2),
                      {9.0, false, m_style.ink, Qt::AlignLeft | Qt::AlignVCenter, true}, m_style);
        }
    }

    QPainter& m_painter;
    const VerdictPicture& m_content;
    const Style& m_style;
    const core::DichotomiesTrace& m_trace;
    std::vector<Place> m_places;
    std::vector<int> m_leaves;
    std::vector<bool> m_leafOnWay;
    int m_depth = 1;
    Bars m_bars;
    QRectF m_graph, m_right;
    double m_row = 0.0;
};

class DichotomiesFace : public StrategyFace {
    Q_DECLARE_TR_FUNCTIONS(ui::DichotomiesFace)

public:
    QString name() const override { return tr("Dichotomies"); }
    QString title(int) const override { return tr("Nested dichotomies · trees"); }
    QString subtitle(int) const override { return tr("the first tree and its path; bars: average of all trees"); }
    QString shortSubtitle(int) const override { return tr("first tree; bars: average of all"); }
    QString explanation(int classes) const override
    {
        return tr("A random binary tree splits the classes into ever smaller groups; a head at each of its %1 nodes "
                  "decides between two groups. The probability of a class is the product along its path, averaged over "
                  "many trees. The tick in a bar marks the first tree alone.")
            .arg(classes - 1);
    }
    QString rule(int) const override { return tr("many trees of two-way decisions; the highest average wins"); }

    QString facts(const core::Verdict& verdict, const QStringList& names) const override
    {
        const core::DichotomiesTrace& trace = dichotomiesTraceOf(verdict);
        const QString all = tr("%1 of %2 trees say %3", nullptr, Words::quantity(treesThatSay(*verdict.winner, trace)))
                                .arg(QString::number(treesThatSay(*verdict.winner, trace)),
                                     QString::number(trace.said.size()), names.value(*verdict.winner));
        return trace.said.front() == *verdict.winner
                 ? all
                 : all + QStringLiteral(" · ") + tr("the first tree says %1").arg(names.value(trace.said.front()));
    }

    QString spoken(const core::Verdict& verdict, const QStringList& names) const override
    {
        const core::DichotomiesTrace& trace = dichotomiesTraceOf(verdict);
        return tr("Nested dichotomies say %1 with %2, as do %3 of %4 trees.")
            .arg(winner(verdict, names), score(verdict, 2), QString::number(treesThatSay(*verdict.winner, trace)),
                 QString::number(trace.said.size()));
    }

    Reason why(const core::Verdict& verdict, int most, const QStringList& names) const override
    {
        const core::DichotomiesTrace& trace = dichotomiesTraceOf(verdict);
        return {55, tr("%1 trees say %2 and %3 say %4")
                        .arg(QString::number(treesThatSay(*verdict.winner, trace)), names.value(*verdict.winner),
                             QString::number(treesThatSay(most, trace)), names.value(most))};
    }

    void paint(QPainter& painter, const QRectF& area, const VerdictPicture& content, const Style& style) const override
    {
        if (!dichotomiesTraceOf(content.verdict).tree.empty())
            TreePicture(painter, area, content, style).paint();
    }
    bool isBars() const override { return false; }
    bool takesPlural() const override { return true; }
};

}  // namespace

const StrategyFace& dichotomiesFace()
{
    static const DichotomiesFace face;
    return face;
}

}  // namespace ui

#include "ui/picture/bars.h"
#include "ui/strategies/face.h"
#include "ui/words/words.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

const std::vector<core::DdagStep>& stepsOf(const core::Verdict& verdict)
{
    return std::get<core::DdagTrace>(verdict.trace).steps;
}

bool leftStays(const core::DdagStep& step)
{
    return step.eliminated == step.right;
}
int stays(const core::DdagStep& step)
{
    return leftStays(step) ? step.left : step.right;
}
double sureness(const core::DdagStep& step)
{
    return static_cast<double>(leftStays(step) ? step.leftWins : 1.0F - step.leftWins);
}

/// Paints the graph of all duels and the path through it, with one row for each duel of the path. The result of a duel
/// is beside its row.
class DuelGraph {
public:
    DuelGraph(QPainter& painter, const QRectF& area, const VerdictPicture& content, const Style& style)
        : m_painter(painter),
          m_content(content),
          m_style(style),
          m_steps(stepsOf(content.verdict)),
          m_classes(static_cast<int>(m_steps.size()) + 1)
    {
        const double words = style.canWriteRows(letters, area.height() / m_classes)
                               ? std::min(area.width() * 0.48, longestWords() + 54.0 * style.scale)
                               : 0.0;
        m_graph = area.adjusted(0.0, 0.0, -words, 0.0);
        m_words = {m_graph.right() + 8.0 * style.scale, area.top(), std::max(0.0, words - 8.0 * style.scale),
                   area.height()};
        m_across = m_graph.width() / m_classes;
        m_down = m_graph.height() / m_classes;
    }

    void paint() const
    {
        edges();
        nodes();
        path();
        leaves();
        if (m_words.width() > 0.0)
            for (std::size_t row = 0; row < m_steps.size(); ++row)
                words(row);
    }

private:
    static constexpr double letters = 10.5;

    double longestWords() const
    {
        double widest = 0.0;
        for (const QString& name : m_content.names)
            widest =
                std::max(widest, textWidth(StrategyFace::tr("%1 beats %2").arg(name, name), m_style.font(letters)));
        return widest;
    }

    /// The position of duel `left` in a row. Each row has one duel more than the row above; the last row has the
    /// classes.
    QPointF at(int row, int left) const
    {
        return {m_graph.center().x() + (left - row / 2.0) * m_across, m_graph.top() + (row + 0.5) * m_down};
    }

    void edges() const
    {
        m_painter.setPen(QPen(m_style.hairline, 1.0));
        for (int row = 0; row + 1 < m_classes; ++row)
            for (int left = 0; left <= row; ++left)
                for (const int next : {left, left + 1})
                    m_painter.drawLine(at(row, left), at(row + 1, next));
    }

    void nodes() const
    {
        const double radius = std::min({2.5 * m_style.scale, m_across * 0.3, m_down * 0.3});
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(mixed(m_style.card, m_style.muted, 0.55));
        for (int row = 0; row + 1 < m_classes; ++row)
            for (int left = 0; left <= row; ++left)
                m_painter.drawEllipse(at(row, left), radius, radius);
    }

    /// Paints the duels of the path as squares; a clearer duel is larger. The shape distinguishes them from the other
    /// duels without relying on colour.
    void path() const
    {
        const QColor colour = m_style.colour(m_content.verdict.strategy);
        m_painter.setPen(QPen(colour, 2.2 * m_style.scale, Qt::SolidLine, Qt::RoundCap));
        for (std::size_t row = 0; row < m_steps.size(); ++row)
            m_painter.drawLine(at(static_cast<int>(row), m_steps[row].left),
                               at(static_cast<int>(row) + 1, m_steps[row].left + (leftStays(m_steps[row]) ? 0 : 1)));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        for (std::size_t row = 0; row < m_steps.size(); ++row) {
            const double side = std::min(
                {(3.5 + 9.0 * (sureness(m_steps[row]) - 0.5)) * m_style.scale, m_across * 0.45, m_down * 0.45});
            const QPointF middle = at(static_cast<int>(row), m_steps[row].left);
            m_painter.drawRect(QRectF(middle.x() - side, middle.y() - side, 2.0 * side, 2.0 * side));
        }
    }

    void leaves() const
    {
        const int winner = m_content.verdict.winner.value_or(0);
        const double s = m_style.scale;
        const bool all = nameColumn(m_content.names, m_style.font(letters), 1e9) <= m_across;
        for (int place = 1; place <= m_classes;
             ++place) {  // paint the winner last: its name may overlap its neighbours
            const int label = (winner + place) % m_classes;
            const QPointF middle = at(m_classes - 1, label);
            const bool wins = label == winner;
            if (!m_style.canWriteRows(letters, m_down) || (!all && !wins)) {
                m_painter.setPen(Qt::NoPen);
                m_painter.setBrush(wins ? m_style.colour(m_content.verdict.strategy)
                                        : mixed(m_style.card, m_style.muted, 0.55));
                m_painter.drawEllipse(middle, 3.0 * s, 3.0 * s);
                continue;
            }
            const double width =
                wins ? std::max(m_across, textWidth(m_content.names.value(label), m_style.font(12.0, true)) + 4.0 * s)
                     : m_across;
            const double left =
                std::clamp(middle.x() - width / 2.0, m_graph.left(), std::max(m_graph.left(), m_graph.right() - width));
            const QRectF box(left, middle.y() - m_down / 2.0, width, m_down);
            if (wins) {
                m_painter.setPen(Qt::NoPen);
                m_painter.setBrush(m_style.card);
                m_painter.drawRect(box);
            }
            paintText(m_painter, box, m_content.names.value(label),
                      {wins ? 12.0 : letters, wins, wins ? m_style.ink : m_style.muted, Qt::AlignCenter, true, 0.6},
                      m_style);
        }
    }

    void words(std::size_t row) const
    {
        const double number = 30.0 * m_style.scale;
        const QRectF line(m_words.left(), m_graph.top() + static_cast<double>(row) * m_down, m_words.width(), m_down);
        const bool last = row + 1 == m_steps.size();
        paintText(m_painter, line.adjusted(0.0, 0.0, -number, 0.0),
                  StrategyFace::tr("%1 beats %2")
                      .arg(m_content.names.value(stays(m_steps[row])), m_content.names.value(m_steps[row].eliminated)),
                  {letters, false, last ? m_style.ink : m_style.muted, Qt::AlignLeft | Qt::AlignVCenter, true, 0.7},
                  m_style);
        paintText(m_painter, {line.right() - number, line.top(), number, line.height()},
                  Words::decimal(sureness(m_steps[row]), 2),
                  {letters, last, last ? m_style.ink : m_style.muted, Qt::AlignRight | Qt::AlignVCenter, true},
                  m_style);
    }

    QPainter& m_painter;
    const VerdictPicture& m_content;
    const Style& m_style;
    const std::vector<core::DdagStep>& m_steps;
    const int m_classes;
    QRectF m_graph, m_words;
    double m_across = 0.0, m_down = 0.0;
};

class DdagFace : public StrategyFace {
    Q_DECLARE_TR_FUNCTIONS(ui::DdagFace)

public:
    QString name() const override { return tr("DDAG"); }
    QString title(int) const override { return tr("DDAG · elimination by duels"); }
    QString subtitle(int classes) const override
    {
        return tr("%1 of %2 pair heads: first against last, the loser is out")
            .arg(Words::number(classes - 1), QString::number(classes * (classes - 1) / 2));
    }
    QString shortSubtitle(int classes) const override
    {
        return tr("%1 of %2 pair heads").arg(Words::number(classes - 1), QString::number(classes * (classes - 1) / 2));
    }
    QString explanation(int) const override
    {
        return tr("The pairwise head of the first and the last class eliminates one of the two; its neighbour takes "
                  "its place. This repeats until one class is left, so most heads are not used. The confidence is that "
                  "of the winner's closest duel.");
    }
    QString rule(int classes) const override
    {
        return tr("%1 duels; each loser is out, the last class left wins", nullptr, classes - 1)
            .arg(Words::number(classes - 1));
    }

    QString facts(const core::Verdict& verdict, const QStringList& names) const override
    {
        const std::vector<core::DdagStep>& steps = stepsOf(verdict);
        if (steps.empty())
            return {};
        const auto closest = std::ranges::min_element(steps, {}, sureness);
        return tr("last duel: %1 (%2) beat %3")
                   .arg(names.value(stays(steps.back())), Words::decimal(sureness(steps.back()), 2),
                        names.value(steps.back().eliminated))
             + QStringLiteral(" · ")
             + tr("closest duel: %1 (%2) beat %3")
                   .arg(names.value(stays(*closest)), Words::decimal(sureness(*closest), 2),
                        names.value(closest->eliminated));
    }

    QString spoken(const core::Verdict& verdict, const QStringList& names) const override
    {
        const core::DdagStep& last = stepsOf(verdict).back();
        return tr("DDAG says %1. In the last of %2 duels, %3 loses with %4 against %5.")
            .arg(winner(verdict, names), QString::number(stepsOf(verdict).size()), names.value(last.eliminated),
                 Words::decimal(1.0 - sureness(last), 2), Words::decimal(sureness(last), 2));
    }

    Reason why(const core::Verdict& verdict, int most, const QStringList& names) const override
    {
        const std::vector<core::DdagStep>& steps = stepsOf(verdict);
        const auto lost = std::ranges::find(steps, most, &core::DdagStep::eliminated);
        if (lost == steps.end())
            return {};
        return {lost + 1 == steps.end() ? 45 : 85,
                tr("%1 lost duel %2 of %3, against %4, and cannot return")
                    .arg(names.value(most), QString::number(lost - steps.begin() + 1), QString::number(steps.size()),
                         names.value(stays(*lost)))};
    }

    void paint(QPainter& painter, const QRectF& area, const VerdictPicture& content, const Style& style) const override
    {
        if (!stepsOf(content.verdict).empty())
            DuelGraph(painter, area, content, style).paint();
    }
    bool isBars() const override { return false; }
};

}  // namespace

const StrategyFace& ddagFace()
{
    static const DdagFace face;
    return face;
}

}  // namespace ui

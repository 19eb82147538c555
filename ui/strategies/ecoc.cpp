#include "ui/picture/bars.h"
#include "ui/strategies/face.h"
#include "ui/words/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

const core::EcocTrace& ecocTraceOf(const core::Verdict& verdict)
{
    return std::get<core::EcocTrace>(verdict.trace);
}

/// Paints the bits of the image, below them the code words of all classes, and the distance of each word. Crosses mark
/// the bits that differ from the winner's word.
class CodePicture {
public:
    CodePicture(QPainter& painter, const QRectF& area, const VerdictPicture& content, const Style& style)
        : m_painter(painter),
          m_content(content),
          m_style(style),
          m_trace(ecocTraceOf(content.verdict)),
          m_classes(content.verdict.scores.size()),
          m_written(style.canWriteRows(letters,
                                       (area.height() - 16.0 * style.scale) / (static_cast<double>(m_classes) + 1.45)))
    {
        const double s = style.scale;
        const double names =
            m_written
                ? std::max(16.0 * s, nameColumn(content.names, style.font(letters), area.width() * 0.24)) + 6.0 * s
                : 0.0;
        m_number = m_written ? 38.0 * s : 0.0;
        const double head = m_written ? 16.0 * s : 0.0;
        m_area = area;
        m_cells = area.adjusted(names, head, -2.0 * m_number, 0.0);
        m_across = m_cells.width() / static_cast<double>(m_trace.bits.size());
        m_down = m_cells.height() / (static_cast<double>(m_classes) + 1.45);
    }

    void paint() const
    {
        const double s = m_style.scale;
        if (m_written) {
            const QRectF head(m_cells.right(), m_area.top(), m_number, 16.0 * s);
            paintText(m_painter, head, StrategyFace::tr("wrong"),
                      {9.5, false, m_style.muted, Qt::AlignRight | Qt::AlignVCenter, true}, m_style);
            paintText(m_painter, head.translated(m_number, 0.0), StrategyFace::tr("loss"),
                      {9.5, false, m_style.muted, Qt::AlignRight | Qt::AlignVCenter, true}, m_style);
            const QString whole = StrategyFace::tr("bits of this image, code words of the classes");
            const bool fits = textWidth(whole, m_style.font(9.5)) * 0.85 <= m_cells.width();
            paintText(m_painter, {m_cells.left(), m_area.top(), m_cells.width(), 16.0 * s},
                      fits ? whole : StrategyFace::tr("bits, words"),
                      {9.5, false, m_style.muted, Qt::AlignLeft | Qt::AlignVCenter, true}, m_style);
        }
        for (std::size_t bit = 0; bit < m_trace.bits.size(); ++bit)
            cell(imageRow(), bit, static_cast<double>(m_trace.bits[bit]));
        for (std::size_t label = 0; label < m_classes; ++label)
            word(label);
        marks();
    }

private:
    static constexpr double letters = 10.5;

    QRectF imageRow() const { return {m_cells.left(), m_cells.top(), m_cells.width(), m_down}; }
    QRectF row(std::size_t label) const
    {
        return imageRow().translated(0.0, (static_cast<double>(label) + 1.45) * m_down);
    }
    QRectF cellIn(const QRectF& line, std::size_t bit) const
    {
        const double gap = std::min(1.0 * m_style.scale, m_across * 0.15);
        return {line.left() + static_cast<double>(bit) * m_across, line.top() + gap, m_across - gap,
                line.height() - 2.0 * gap};
    }

    /// Paints one bit. The shade is proportional to the probability of a one.
    void cell(const QRectF& line, std::size_t bit, double one) const
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(mixed(m_style.barGround, m_style.colour(m_content.verdict.strategy), 0.06 + 0.84 * one));
        m_painter.drawRect(cellIn(line, bit));
    }

    void word(std::size_t label) const
    {
        const QRectF line = row(label);
        const bool wins = m_content.verdict.winner == static_cast<int>(label);
        for (std::size_t bit = 0; bit < m_trace.bits.size(); ++bit)
            cell(line, bit, m_trace.code[label * m_trace.bits.size() + bit]);
        if (!m_written)
            return;
        const Text text{letters, wins, wins ? m_style.ink : m_style.muted, Qt::AlignLeft | Qt::AlignVCenter, true, 0.7};
        paintText(m_painter,
                  {m_area.left(), line.top(), m_cells.left() - m_area.left() - 6.0 * m_style.scale, line.height()},
                  m_content.names.value(static_cast<qsizetype>(label)), text, m_style);
        Text number = text;
        number.align = Qt::AlignRight | Qt::AlignVCenter;
        const QRectF box(m_cells.right(), line.top(), m_number, line.height());
        paintText(m_painter, box, QString::number(m_trace.distances[label]), number, m_style);
        const double loss = m_trace.losses[label];
        paintText(m_painter, box.translated(m_number, 0.0),
                  Words::decimal(loss, loss < 9.95   ? 2
                                       : loss < 99.5 ? 1
                                                     : 0),
                  number, m_style);
    }

    /// Frames the winner's word and puts a cross on each bit that differs from the image, in both rows.
    void marks() const
    {
        const double s = m_style.scale;
        const auto winner = static_cast<std::size_t>(m_content.verdict.winner.value_or(0));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_style.ink, 1.4 * s));
        m_painter.drawRect(row(winner).adjusted(-1.0 * s, 0.0, 0.5 * s, 0.0));
        for (std::size_t bit = 0; bit < m_trace.bits.size(); ++bit) {
            if (!m_trace.wrong(winner, bit))
                continue;
            for (const QRectF& line : {imageRow(), row(winner)})
                cross(cellIn(line, bit));
        }
    }

    void cross(const QRectF& box) const
    {
        const double s = m_style.scale, arm = std::clamp(box.width() * 0.7, 3.0 * s, 5.0 * s);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_style.card);
        m_painter.drawEllipse(box.center(), arm + 1.6 * s, arm + 1.6 * s);
        m_painter.setPen(QPen(legible(m_style.strategies[1], m_style.card), 2.0 * s, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(box.center() - QPointF(arm, arm) * 0.75, box.center() + QPointF(arm, arm) * 0.75);
        m_painter.drawLine(box.center() - QPointF(arm, -arm) * 0.75, box.center() + QPointF(arm, -arm) * 0.75);
    }

    QPainter& m_painter;
    const VerdictPicture& m_content;
    const Style& m_style;
    const core::EcocTrace& m_trace;
    const std::size_t m_classes;
    const bool m_written;
    QRectF m_area, m_cells;
    double m_number = 0.0, m_across = 0.0, m_down = 0.0;
};

class EcocFace : public StrategyFace {
    Q_DECLARE_TR_FUNCTIONS(ui::EcocFace)

public:
    QString name() const override { return tr("ECOC"); }
    QString title(int) const override { return tr("ECOC · error-correcting code"); }
    QString subtitle(int) const override { return tr("one two-way head per bit; the nearest code word wins"); }
    QString shortSubtitle(int) const override { return tr("the nearest code word wins"); }
    QString explanation(int) const override
    {
        return tr(
            "Each class has a code word, and one head per bit decides between 0 and 1. The class with the nearest code "
            "word wins. Code words differ in many bits, so the result can be right even if some bits are wrong.");
    }
    QString rule(int) const override { return tr("one head per bit; the nearest code word wins"); }

    QString facts(const core::Verdict& verdict, const QStringList& names) const override
    {
        const core::EcocTrace& trace = ecocTraceOf(verdict);
        const QString wrong = tr("%1 of %2 bits wrong")
                                  .arg(QString::number(trace.distances.at(static_cast<std::size_t>(*verdict.winner))),
                                       QString::number(trace.bits.size()));
        return wrong + QStringLiteral(" · ")
             + (trace.hammingWinner == *verdict.winner
                    ? tr("Hamming distance agrees")
                    : tr("Hamming distance gives %1").arg(names.value(trace.hammingWinner)));
    }

    QString spoken(const core::Verdict& verdict, const QStringList& names) const override
    {
        const core::EcocTrace& trace = ecocTraceOf(verdict);
        const QString words = tr("The code says %1 with %2 of %3 bits wrong.")
                                  .arg(winner(verdict, names),
                                       QString::number(trace.distances.at(static_cast<std::size_t>(*verdict.winner))),
                                       QString::number(trace.bits.size()));
        return trace.hammingWinner == *verdict.winner
                 ? words
                 : words + Words::gap() + tr("The Hamming distance gives %1.").arg(names.value(trace.hammingWinner));
    }

    Reason why(const core::Verdict& verdict, int most, const QStringList& names) const override
    {
        const core::EcocTrace& trace = ecocTraceOf(verdict);
        const auto distance = [&](int label) { return trace.distances.at(static_cast<std::size_t>(label)); };
        return {trace.hammingWinner == most ? 71 : 52,
                tr("%1 bits differ from the code word of %2, %3 from that of %4")
                    .arg(QString::number(distance(*verdict.winner)), names.value(*verdict.winner),
                         QString::number(distance(most)), names.value(most))};
    }

    void paint(QPainter& painter, const QRectF& area, const VerdictPicture& content, const Style& style) const override
    {
        if (!ecocTraceOf(content.verdict).bits.empty())
            CodePicture(painter, area, content, style).paint();
    }
    bool isBars() const override { return false; }
};

}  // namespace

const StrategyFace& ecocFace()
{
    static const EcocFace face;
    return face;
}

}  // namespace ui

#include "ui/strategies/cascade_picture.h"

#include "ui/picture/bars.h"
#include "ui/strategies/task_words.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

const core::CascadeTrace& paintedCascadeOf(const core::Verdict& verdict)
{
    return std::get<core::CascadeTrace>(verdict.trace);
}

bool contains(const core::CascadeBranch& branch, int label)
{
    return std::ranges::find(branch.classes, label) != branch.classes.end();
}

class CascadePicture {
    Q_DECLARE_TR_FUNCTIONS(ui::CascadePicture)

public:
    CascadePicture(QPainter& painter, const QRectF& area, const VerdictPicture& content, const Style& style)
        : m_painter(painter),
          m_content(content),
          m_style(style),
          m_trace(paintedCascadeOf(content.verdict)),
          m_wrong(wrongGate(content)),
          m_area(area)
    {
        const double s = style.scale;
        m_low = area.height() < 150.0 * s;
        m_question = (m_low ? 15.0 : 19.0) * s;
        m_box = (m_low ? 22.0 : 36.0) * s;
        m_arrow = (m_low ? 14.0 : 20.0) * s;
        m_verdict = m_wrong.isEmpty() ? 0.0 : (m_low ? 18.0 : 26.0) * s;
    }

    void paint() const
    {
        write({m_area.left(), m_area.top(), m_area.width(), m_question}, TaskWords::question(m_trace.question),
              {11.5, true, m_style.ink});
        for (std::size_t place = 0; place < m_trace.branches.size(); ++place) {
            const QRectF column = columnOf(place);
            const QRectF band(column.left(), column.top() + m_box, column.width(), m_arrow),
                body = column.adjusted(0.0, m_box + m_arrow, 0.0, 0.0);
            box({column.topLeft(), QSizeF(column.width(), m_box)}, place);
            if (isTaken(place))
                taken(band, body);
            else
                notAsked(band, body, m_trace.branches[place]);
        }
        if (!m_wrong.isEmpty())
            wrong(m_area.adjusted(0.0, m_area.height() - m_verdict + 4.0 * m_style.scale, 0.0, 0.0));
    }

private:
    bool isTaken(std::size_t place) const { return static_cast<int>(place) == m_trace.taken; }
    QColor colour() const { return m_style.colour(m_content.verdict.strategy); }

    void write(const QRectF& box, const QString& words, const Text& text) const
    {
        Text small = text;
        small.shrink = true;
        small.least = 0.5;
        if (m_style.canWrite(text.pixels * 0.8))
            paintText(m_painter, box, words, small, m_style);
    }

    /// The column of a branch, below the question. The branch taken is wider.
    QRectF columnOf(std::size_t place) const
    {
        const double gap = 12.0 * m_style.scale,
                     room = m_area.width() - gap * (static_cast<double>(m_trace.branches.size()) - 1.0);
        const double other = 0.36 * room / std::max(1.0, static_cast<double>(m_trace.branches.size()) - 1.0);
        double left = m_area.left();
        for (std::size_t before = 0; before < place; ++before)
            left += (isTaken(before) ? 0.64 * room : other) + gap;
        return {left, m_area.top() + m_question, isTaken(place) ? 0.64 * room : other,
                m_area.height() - m_question - m_verdict};
    }

    void box(const QRectF& area, std::size_t place) const
    {
        const double s = m_style.scale;
        const core::CascadeBranch& branch = m_trace.branches[place];
        const bool strong = isTaken(place);
        const QRectF frame = area.adjusted(0.8 * s, 0.8 * s, -0.8 * s, -0.8 * s);
        m_painter.setPen(strong ? QPen(colour(), 1.6 * s) : QPen(m_style.line, 1.0 * s));
        m_painter.setBrush(strong ? mixed(m_style.card, colour(), 0.13) : m_style.card);
        m_painter.drawRoundedRect(frame, 5.0 * s, 5.0 * s);
        const double meter = m_low ? 0.0 : 9.0 * s, number = 32.0 * s;
        const QRectF words = frame.adjusted(8.0 * s, 1.0 * s, -8.0 * s, -meter);
        write(words.adjusted(0.0, 0.0, -number, 0.0), TaskWords::branch(branch.id),
              {12.0, strong, strong ? m_style.ink : m_style.muted});
        write(words.adjusted(words.width() - number, 0.0, 0.0, 0.0), shareOf(branch),
              {11.5, strong, strong ? m_style.ink : m_style.muted, Qt::AlignRight | Qt::AlignVCenter});
        if (m_low)
            return;
        QRectF bar(words.left(), frame.bottom() - 9.5 * s, words.width(), 4.5 * s);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(strong ? mixed(m_style.card, colour(), 0.28) : m_style.barGround);
        m_painter.drawRoundedRect(bar, 2.0 * s, 2.0 * s);
        bar.setWidth(std::max(1.5 * s, bar.width() * static_cast<double>(branch.share)));
        m_painter.setBrush(strong ? colour() : mixed(m_style.barGround, colour(), 0.47));
        m_painter.drawRoundedRect(bar, std::min(2.0 * s, bar.width() / 2.0), 2.0 * s);
    }

    void arrow(const QRectF& band) const
    {
        const double s = m_style.scale, x = band.left() + 14.0 * s, tip = band.bottom() - 3.0 * s, arm = 4.5 * s;
        m_painter.setPen(QPen(colour(), 2.0 * s));
        m_painter.drawLine(QPointF(x, band.top()), QPointF(x, tip - arm));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour());
        m_painter.drawPolygon(
            QPolygonF({QPointF(x - arm, tip - 1.3 * arm), QPointF(x + arm, tip - 1.3 * arm), QPointF(x, tip)}));
    }

    /// Paints the end of the path.
    void stop(const QRectF& band) const
    {
        const double s = m_style.scale, x = band.left() + 14.0 * s, end = band.bottom() - 5.0 * s;
        m_painter.setPen(QPen(colour(), 2.0 * s));
        m_painter.drawLine(QPointF(x, band.top()), QPointF(x, end));
        m_painter.drawLine(QPointF(x - 6.0 * s, end), QPointF(x + 6.0 * s, end));
    }

    void taken(const QRectF& band, const QRectF& body) const
    {
        const double s = m_style.scale;
        const core::CascadeBranch& branch = takenBy(m_trace);
        const QRectF line(body.left() + 4.0 * s, body.top(), body.width() - 4.0 * s, std::min(22.0 * s, body.height()));
        if (branch.classes.empty()) {
            stop(band);
            write(line, tr("Ends here"), {13.0, true, m_style.ink});
            return write(line.translated(0.0, line.height()), tr("no second network runs"),
                         {10.5, false, m_style.muted});
        }
        arrow(band);
        const QRectF words = band.adjusted(26.0 * s, 0.0, 0.0, -2.0 * s);
        const Text small{10.0, false, m_style.muted};
        if (branch.classes.size() == 1) {
            write(words, tr("this branch has one class"), small);
            return write(line, m_content.names.value(branch.classes.front()), {13.0, true, m_style.ink});
        }
        write(words, tr("second network: which of %1?").arg(Words::number(static_cast<int>(branch.classes.size()))),
              small);
        paintBars(m_painter, body, barsOfBranch(branch), m_style);
    }

    Bars barsOfBranch(const core::CascadeBranch& branch) const
    {
        Bars bars{.names = {},
                  .values = m_trace.within,
                  .strong = {},
                  .colour = colour(),
                  .thresholds = {},
                  .thresholdNote = {}};
        for (std::size_t row = 0; row < branch.classes.size(); ++row) {
            const int label = branch.classes[row];
            bars.names << m_content.names.value(label);
            if (m_content.verdict.winner == label)
                bars.strong = {static_cast<int>(row)};
            if (static_cast<std::size_t>(label) < m_content.lengths.size())
                bars.lengths.push_back(m_content.lengths[static_cast<std::size_t>(label)]
                                       / std::max(branch.share, 1e-6F));
        }
        return bars;
    }

    void notAsked(const QRectF& band, const QRectF& body, const core::CascadeBranch& branch) const
    {
        const double s = m_style.scale;
        write(band.adjusted(8.0 * s, 0.0, 0.0, -2.0 * s), branch.classes.empty() ? tr("would end here") : tr("not run"),
              {10.0, false, m_style.muted});
        const double height =
            std::min(body.height() / static_cast<double>(std::max<std::size_t>(1, branch.classes.size())), 17.0 * s);
        const double letters = std::clamp(height / s * 0.62, 8.0, 11.0);
        QRectF line(body.left() + 8.0 * s, body.top(), body.width() - 8.0 * s, height);
        for (const int label : branch.classes) {
            const bool truth = m_content.truth == label;
            write(line, m_content.names.value(label), {letters, truth, truth ? m_style.ink : m_style.muted});
            line.translate(0.0, height);
        }
    }

    void wrong(const QRectF& area) const
    {
        const double s = m_style.scale;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(
            mixed(m_style.card, m_style.colour(core::StrategyId::Pairwise), 0.14));  // the colour of messages
        m_painter.drawRoundedRect(area, 4.0 * s, 4.0 * s);
        write(area.adjusted(8.0 * s, 0.0, -8.0 * s, 0.0), QStringLiteral("✗ ") + m_wrong, {11.0, true, m_style.ink});
    }

    QPainter& m_painter;
    const VerdictPicture& m_content;
    const Style& m_style;
    const core::CascadeTrace& m_trace;
    const QString m_wrong;
    const QRectF m_area;
    bool m_low = false;
    double m_question = 0.0, m_box = 0.0, m_arrow = 0.0, m_verdict = 0.0;
};

}  // namespace

const core::CascadeBranch& takenBy(const core::CascadeTrace& trace)
{
    return trace.branches[static_cast<std::size_t>(trace.taken)];
}

QString shareOf(const core::CascadeBranch& branch)
{
    return Words::decimal(static_cast<double>(branch.share), 2);
}

QString wrongGate(const VerdictPicture& content)
{
    const core::CascadeTrace& trace = paintedCascadeOf(content.verdict);
    if (!content.truth || !trace.isWrong(*content.truth))
        return {};
    const auto right = std::ranges::find_if(
        trace.branches, [&](const core::CascadeBranch& branch) { return contains(branch, *content.truth); });
    return right == trace.branches.end()
             ? QString()
             : QCoreApplication::translate("ui::CascadePicture", "The gate was wrong: %1 is %2.")
                   .arg(TaskWords::oneOf(content.names.value(*content.truth)), TaskWords::branch(right->id));
}

void paintCascade(QPainter& painter, const QRectF& area, const VerdictPicture& content, const Style& style)
{
    if (!paintedCascadeOf(content.verdict).branches.empty())
        CascadePicture(painter, area, content, style).paint();
}

}  // namespace ui

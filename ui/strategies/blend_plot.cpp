#include "ui/strategies/blend_plot.h"

#include "ui/strategies/verdict_words.h"
#include "ui/words/tr.h"
#include "ui/words/words.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

namespace {

constexpr double trackNameLetters = 11.5;
constexpr double trackAnswerLetters = 13.0;
constexpr double trackFlipLetters = 9.5;

QString answerNames(const std::vector<int>& classes, const QStringList& names)
{
    if (classes.empty())
        return tr("none");
    if (classes.size() > 3)
        return tr("%1 classes").arg(classes.size());
    QStringList words;
    for (const int label : classes)
        words << names.value(label);
    return words.join(QStringLiteral(", "));
}

/// One row of the plot.
struct TrackPainter {
    QPainter& painter;
    const core::BlendTrack& track;
    const QStringList& names;
    const BlendRange range;
    const QRectF curve;  ///< below the answers
    const QRectF words;  ///< of the answers
    const double now;    ///< x coordinate of the present position
    const Style& style;

    double x(int number) const { return range.xOf(core::blendPosition(number)); }

    void margins() const
    {
        QPainterPath path(QPointF(range.left, curve.bottom()));
        for (std::size_t at = 0; at < track.margins.size(); ++at)
            path.lineTo(x(static_cast<int>(at)), curve.bottom() - curve.height() * track.margins[at]);
        path.lineTo(range.right, curve.bottom());
        const QColor colour = style.colour(track.strategy);
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(style.card, colour, 0.3));
        painter.drawPath(path);
        painter.setPen(QPen(style.hairline, 1.0));
        painter.drawLine(curve.bottomLeft(), curve.bottomRight());
    }

    void answers() const
    {
        const QColor colour = style.letters(track.strategy, style.card);
        std::vector<int> begins{0};
        begins.insert(begins.end(), track.flips.begin(), track.flips.end());
        for (std::size_t stretch = 0; stretch < begins.size(); ++stretch) {
            const int first = begins[stretch];
            const int end = stretch + 1 < begins.size() ? begins[stretch + 1] : core::blendPositions - 1;
            const QRectF place(x(first), words.top(), x(end) - x(first), words.height());
            const QString answer = answerNames(track.answers[static_cast<std::size_t>(first)], names);
            if (textWidth(answer, style.font(trackAnswerLetters, true)) * 0.6 <= place.width())
                paintText(painter, place, answer, {trackAnswerLetters, true, colour, Qt::AlignCenter, true, 0.6},
                          style);
        }
    }

    double flipX(std::size_t flip) const { return (x(track.flips[flip]) + x(track.flips[flip] - 1)) / 2.0; }

    /// Paints a line at every flip and its position beside it, where it touches neither another one nor the line of the
    /// present position.
    void flips() const
    {
        const double s = style.scale;
        double free = range.left;
        for (std::size_t flip = 0; flip < track.flips.size(); ++flip) {
            const double at = flipX(flip);
            painter.setPen(QPen(style.ink, 1.4 * s, Qt::DashLine));
            painter.drawLine(QPointF(at, words.top()), QPointF(at, curve.bottom()));
            const QString number = Words::decimal(core::blendPosition(track.flips[flip]), 2);
            const double width = textWidth(number, style.font(trackFlipLetters)) + 4.0 * s;
            const double end = flip + 1 < track.flips.size() ? flipX(flip + 1) : range.right;
            const bool isCrossed = at < now && now < at + width + 3.0 * s;
            const bool after = at + width + 3.0 * s <= end && !isCrossed;
            const double left = after ? at + 3.0 * s : at - width - 1.0 * s;
            if (left < free || !style.canWrite(trackFlipLetters))
                continue;
            paintText(painter, {left, curve.top() - 1.0 * s, width, 13.0 * s}, number,
                      {trackFlipLetters, false, style.ink, Qt::AlignLeft | Qt::AlignVCenter}, style);
            free = std::max(at, left + width);
        }
    }
};

double trackNameRoom(const std::vector<core::BlendTrack>& tracks, const Style& style)
{
    double room = 0.0;
    for (const core::BlendTrack& track : tracks)
        room = std::max(room, textWidth(VerdictWords::shortName(track.strategy), style.font(trackNameLetters)));
    return room + 12.0 * style.scale;
}

}  // namespace

double BlendRange::positionAt(double x) const
{
    return right > left ? std::clamp((x - left) / (right - left), 0.0, 1.0) : 0.0;
}

BlendRange blendRange(const QRectF& area, const std::vector<core::BlendTrack>& tracks, const Style& style)
{
    const double names = std::min(trackNameRoom(tracks, style), area.width() * 0.35);
    return {area.left() + names, area.right() - 8.0 * style.scale};
}

void paintBlendPlot(QPainter& painter, const QRectF& area, const BlendPlot& plot, const Style& style)
{
    if (plot.tracks.empty())
        return;
    const BlendRange range = blendRange(area, plot.tracks, style);
    const double height = area.height() / static_cast<double>(plot.tracks.size());
    const double gap = std::min(8.0 * style.scale, height * 0.12);
    const double now = range.xOf(plot.position);
    QRectF row(area.left(), area.top(), area.width(), height);
    for (const core::BlendTrack& track : plot.tracks) {
        const double letters = std::min(18.0 * style.scale, height * 0.4);
        const QRectF words(range.left, row.top(), range.right - range.left, letters);
        const QRectF curve(range.left, row.top() + letters, range.right - range.left, height - letters - gap);
        const TrackPainter paint{painter, track, plot.names, range, curve, words, now, style};
        paint.margins();
        paint.answers();
        paint.flips();
        paintText(painter, {area.left(), row.top(), range.left - area.left() - 6.0 * style.scale, height - gap},
                  VerdictWords::shortName(track.strategy),
                  {trackNameLetters, false, style.ink, Qt::AlignLeft | Qt::AlignVCenter, true, 0.6}, style);
        row.translate(0.0, height);
    }
    painter.setPen(QPen(style.ink, 2.0 * style.scale));
    painter.drawLine(QPointF(now, area.top()), QPointF(now, area.bottom()));
}

QString blendSentence(const core::BlendTrack& track, const QStringList& names)
{
    const QString name = VerdictWords::shortName(track.strategy);
    const auto answer = [&](int number) { return answerNames(track.answers[static_cast<std::size_t>(number)], names); };
    if (track.flips.empty())
        return tr("%1 says %2 everywhere.").arg(name, answer(0));
    QStringList changes;
    for (const int flip : track.flips)
        changes << tr("from %1 to %2 at %3")
                       .arg(answer(flip - 1), answer(flip), Words::decimal(core::blendPosition(flip), 2));
    return tr("%1 changes %2.").arg(name, changes.join(QStringLiteral(", ")));
}

}  // namespace ui

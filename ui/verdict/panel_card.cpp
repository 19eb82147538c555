#include "ui/verdict/panel_card.h"

#include "core/strategy/confidence.h"
#include "core/strategy/strategy.h"
#include "ui/picture/bars.h"
#include "ui/strategies/face.h"
#include "ui/strategies/panel_words.h"
#include "ui/strategies/verdict_words.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace ui {

namespace {

QString sentenceStart(QString words)
{
    return words.replace(0, 1, words.left(1).toUpper());
}

}  // namespace

PanelCard::PanelCard(core::StrategyId strategy, QWidget* parent)
    : Panel(QString::fromStdString(core::toText(strategy)), parent),
      m_strategy(strategy),
      m_face(&faceOf(strategy)),
      m_motion(*this)
{
    m_factLines = faceOf(strategy).factLines();
    setAccessibleName(VerdictWords::shortName(strategy));
    setAccessibleDescription(PanelWords::spoken(strategy, nullptr, {}));
    setMouseTracking(true);
}

QString PanelCard::title() const
{
    return VerdictWords::shortName(m_strategy);
}

void PanelCard::setCovered(bool covered)
{
    const bool uncovers = isCovered() && !covered;
    Panel::setCovered(covered);
    describe();
    if (uncovers && m_verdict) {
        // The bars grow from zero.
        const std::vector<float> lengths = core::decidingScores(*m_verdict);
        m_motion.jumpTo(std::vector<float>(lengths.size(), 0.0F));
        m_motion.moveTo(lengths);
    }
    if (m_controls)
        m_controls->setVisible(!covered);
}

/// The card without an answer, while it is covered.
Card PanelCard::coveredCard() const
{
    Card card = verdictCard(m_strategy, nullptr, m_names, look());
    nameHeads(card, *m_face, nullptr, static_cast<int>(m_names.size()));
    card.answer = QStringLiteral("?");
    return card;
}

Card PanelCard::card() const
{
    const core::Verdict* shown = m_verdict ? &*m_verdict : nullptr;
    Card card = verdictCard(m_strategy, shown, m_names, look());
    nameHeads(card, *m_face, shown, static_cast<int>(m_names.size()));
    card.factLines = m_factLines;
    if (isRefused())
        markRefused(card, *m_verdict);
    return card;
}

bool PanelCard::isRefused() const
{
    return m_marksRefused && m_verdict && core::isRefused(*m_verdict, m_refusal);
}

QString PanelCard::refusal() const
{
    return isRefused()
             ? PanelWords::refusal(core::statedConfidence(*m_verdict), *core::thresholdFor(*m_verdict, m_refusal))
             : QString();
}

int PanelCard::linesOfFacts() const
{
    const bool mayBe = m_marksRefused && core::thresholdFor(*m_verdict, m_refusal);
    const QString facts = flaggedFacts(mayBe ? PanelWords::doubt(core::kindOfDoubt(*m_verdict)) : QString(),
                                       VerdictWords::facts(*m_verdict, m_names));
    return static_cast<int>(factLines(facts, width(), look()).size());
}

void PanelCard::setMarksRefused(bool on)
{
    m_marksRefused = on;
    m_factLines = faceOf(m_strategy).factLines();
    setVerdict(std::optional(m_verdict));
}

void PanelCard::setClassifier(const core::Classifier& classifier)
{
    m_names = Words::classNames(classifier);
    m_refusal = classifier.refusal;
    m_face = &faceFor(m_strategy, classifier);
    m_factLines = faceOf(m_strategy).factLines();
    m_truth.reset();
    m_seen.reset();
    setAccessibleName(m_face->title(static_cast<int>(m_names.size())));
    setVerdict({});
}

void PanelCard::setVerdict(const std::optional<core::Verdict>& verdict)
{
    m_verdict = verdict;
    m_motion.moveTo(m_verdict ? core::decidingScores(*m_verdict) : std::vector<float>{});
    if (m_verdict)
        m_factLines = std::max(m_factLines, linesOfFacts());
    describe();
    place();
    update();
}

void PanelCard::setTruth(std::optional<int> label)
{
    m_truth = label;
    describe();
    update();
}

QString PanelCard::spoken() const
{
    return PanelWords::spoken(m_strategy, m_verdict ? &*m_verdict : nullptr, m_names);
}

void PanelCard::describe()
{
    if (isCovered())
        return setAccessibleDescription(PanelWords::covered());
    QStringList sentences{
        isRefused()
            ? tr("%1 %2 %3").arg(spoken(), sentenceStart(PanelWords::doubt(core::kindOfDoubt(*m_verdict))), refusal())
            : spoken()};
    if (m_verdict)
        sentences << faceOf(m_strategy).besides(picture());
    sentences.removeAll(QString());
    setAccessibleDescription(sentences.join(Words::gap()));
}

void PanelCard::showNow()
{
    if (m_verdict)
        m_motion.jumpTo(core::decidingScores(*m_verdict));
}

VerdictPicture PanelCard::picture() const
{
    VerdictPicture picture{.verdict = *m_verdict, .names = m_names};
    picture.lengths = m_motion.lengths();
    picture.truth = m_truth;
    picture.seen = m_seen ? &*m_seen : nullptr;
    return picture;
}

QHBoxLayout& PanelCard::controls()
{
    if (!m_controls) {
        m_controls = new QWidget(this);
        auto* row = new QHBoxLayout(m_controls);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(3);
    }
    return static_cast<QHBoxLayout&>(*m_controls->layout());
}

void PanelCard::addOptional(QWidget* control)
{
    m_optional.push_back(control);
}

void PanelCard::dropOptional(int width)
{
    const auto needs = [](const QWidget& control) {
        return control.minimumWidth() > 0 ? control.minimumWidth() : control.sizeHint().width();
    };
    const QLayout& row = *m_controls->layout();
    int wanted = -row.spacing();
    for (int at = 0; at < row.count(); ++at)
        if (QWidget* control = row.itemAt(at)->widget())
            wanted += needs(*control) + row.spacing();
    for (auto control = m_optional.rbegin(); control != m_optional.rend(); ++control) {
        const bool fits = wanted <= width;
        if ((*control)->isHidden() == fits)
            (*control)->setVisible(fits);
        if (!fits)
            wanted -= needs(**control) + row.spacing();
    }
}

double PanelCard::noteHeight() const
{
    return m_hasNote ? 22.0 * look().scale : 0.0;
}

QRectF PanelCard::picturePlace() const
{
    QRectF area = pictureArea(rect(), card(), look());
    if (m_controls)
        area.setBottom(area.bottom() - m_controls->sizeHint().height() - 2.0);
    area.setBottom(area.bottom() - noteHeight());
    return area;
}

void PanelCard::place()
{
    if (!m_controls)
        return;
    const Style style = look();
    const QFont font = style.font(11.5);
    for (QWidget* control : m_controls->findChildren<QWidget*>())
        if (control->font() != font)
            control->setFont(font);  // style sheets prevent inheritance of the font
    const QRectF area = pictureArea(rect(), card(), style);
    dropOptional(static_cast<int>(area.width()));
    const int height = m_controls->sizeHint().height();
    m_controls->setGeometry(static_cast<int>(area.left()), static_cast<int>(area.bottom()) - height + 2,
                            static_cast<int>(area.width()), height);
}

void PanelCard::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QTimer::singleShot(0, this, &PanelCard::place);  // the controls get the fonts of the new style later
}

void PanelCard::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    m_factLines = faceOf(m_strategy).factLines();
    if (m_verdict)
        m_factLines = std::max(m_factLines, linesOfFacts());
    place();
}

bool PanelCard::isInHead(const QPointF& point) const
{
    return point.y() < pictureArea(rect(), card(), look()).top();
}

QString PanelCard::tipAt(const QPointF& point) const
{
    const Style style = look();
    const QRectF frame = pictureArea(rect(), card(), style);
    if (isInHead(point)) {
        const QString doubt = refusal(), explained = m_face->explanation(static_cast<int>(m_names.size()));
        return doubt.isEmpty()
                 ? explained
                 : explained + QStringLiteral("\n\n")
                       + tr("%1 %2").arg(sentenceStart(PanelWords::doubt(core::kindOfDoubt(*m_verdict))), doubt);
    }
    if (!m_verdict)
        return {};
    if (point.y() > frame.bottom())
        return isRefused() ? refusal() + QLatin1Char('\n') + VerdictWords::facts(*m_verdict, m_names)
                           : VerdictWords::facts(*m_verdict, m_names);
    if (!faceOf(m_strategy).isBars())
        return {};
    const std::optional<int> row = placeBars(picturePlace(), barsOf(picture(), style), style).rowAt(point);
    return row ? PanelWords::bar(*m_verdict, *row, m_names) : QString();
}

void PanelCard::paintNote(QPainter& painter, const QRectF& picture, const Style& style) const
{
    const double s = style.scale;
    const QRectF line(picture.left(), picture.bottom() + 2.0 * s, picture.width(), noteHeight() - 2.0 * s);
    QString words = note();
    if (textWidth(words, style.font(11.0, true)) > line.width())
        words = shortNote();
    paintText(painter, line, words, {13.0, true, style.ink, Qt::AlignLeft | Qt::AlignVCenter, true, 0.65}, style);
    const QString more = aside();
    if (textWidth(words, style.font(13.0, true)) + textWidth(more, style.font(11.0)) + 16.0 * s <= line.width())
        paintText(painter, line, more, {11.0, false, style.muted, Qt::AlignRight | Qt::AlignVCenter}, style);
}

void PanelCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Style style = look();
    paintCard(painter, rect(), isCovered() ? coveredCard() : card(), style);
    const QRectF area = picturePlace();
    if (isCovered()) {
        paintEmpty(painter, rect(), {PanelWords::covered(), {}}, style);
    } else if (m_verdict) {
        paintVerdict(painter, area, picture(), style);
        if (m_hasNote)
            paintNote(painter, area, style);
    } else {
        paintEmpty(painter, rect(),
                   {m_names.isEmpty() ? QString() : m_face->rule(static_cast<int>(m_names.size())),
                    m_noInk ? PanelWords::noInk() : Words::invitation(m_names)},
                   style);
    }
    paintFocus(painter);
}

}  // namespace ui

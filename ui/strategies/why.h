#pragma once

#include "core/evidence/counter.h"
#include "core/evidence/evidence.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace ui {

/// What the panel "Why this answer?" shows. Part of the state of the Draw workspace.
struct WhyChoice {
    enum class View { Evidence, Change };
    View view = View::Evidence;
    std::optional<core::StrategyId> strategy = {};  ///< empty, or without a verdict: the first with a verdict
    std::optional<int> label = {};                  ///< empty: the class of the answer
    std::optional<int> other = {};                  ///< empty: against the nearest class, or alone (usualQuestion())
    core::EvidenceMethod method = core::EvidenceMethod::Occlusion;
    std::optional<bool> adds = {};  ///< the change that is shown: an added stroke or an erased part; empty: the shorter
    bool operator==(const WhyChoice&) const = default;
};

/// What the panel "Why this answer?" shows, computed for one drawing.
struct WhyShown {
    WhyChoice choice;
    core::Image image;
    core::Ink ink;                               ///< only for View::Change
    core::StrategyId strategy = {};              ///< of the verdict
    std::optional<core::Evidence> evidence;      ///< only for View::Evidence
    std::optional<core::CounterAnswer> counter;  ///< only for View::Change
};

/// The verdict that a choice is about; nullptr if there are no verdicts.
const core::Verdict* explainedVerdict(const WhyChoice& choice, std::span<const core::Verdict> verdicts);
/// The question that a choice asks about this verdict, which has `classes` classes. Classes beyond them are ignored.
core::Question questionOf(const WhyChoice& choice, const core::Verdict& verdict);
/// The change of an answer that a choice shows; nullopt if there is none.
std::optional<core::CounterChange> shownChange(const WhyChoice& choice, const core::CounterAnswer& answer);
std::optional<core::CounterChange> shownChange(const WhyShown& shown);

/// The texts of the panel "Why this answer?". All functions are pure.
class WhyWords {
    Q_DECLARE_TR_FUNCTIONS(ui::WhyWords)

public:
    static QString title();
    static QString subtitle(WhyChoice::View view);
    static QString methodName(core::EvidenceMethod method);  ///< "Gradient"
    static QString methodTip(core::EvidenceMethod method);
    static QString question(const core::Question& question, const QStringList& names);  ///< "Softmax: 4 rather than 9"
    /// What the margin measures: "logit of 4 minus logit of 9".
    static QString margin(const core::Margin& margin, const QStringList& names);
    /// Parts joined by " · ": "margin 12.4" and what it measures.
    static QString facts(const core::Evidence& evidence, const QStringList& names);
    static QString speaksFor(const core::Question& question, const QStringList& names);      ///< "for 4"
    static QString speaksAgainst(const core::Question& question, const QStringList& names);  ///< "for 9", "against 4"
    /// The text below the picture: facts() or change() or noChange().
    static QString sentence(const WhyShown& shown, const QStringList& names);
    /// One or two sentences for screen readers.
    static QString spoken(const core::Evidence& evidence, const QStringList& names);

    /// "Erase 8 % of the line: Softmax says 4 instead of 9." and which other answers change, too.
    static QString change(core::StrategyId strategy, const core::CounterAnswer& answer,
                          const core::CounterChange& change, const QStringList& names);
    /// "No single part changes the answer. Tried: 120 erased parts, 90 added strokes."
    static QString noChange(const core::CounterAnswer& answer);
    static QString changeStep(const core::CounterChange& change);  ///< the step of the history: "Erase a part"
};

}  // namespace ui

#pragma once

#include "core/strategy/classifier.h"
#include "core/strategy/verdict.h"
#include "ui/picture/style.h"
#include "ui/strategies/verdict_picture.h"

#include <QCoreApplication>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

class QPainter;

namespace ui {

/// Why a verdict is not the majority's, and how much that explains (higher is told first).
struct Reason {
    int weight = 0;
    QString words;
    bool apart = false;  ///< behind a semicolon: it speaks of another class than what is said
};

/// How one strategy is called, speaks and is painted: all that the window knows of it. Pure; any thread. Verdicts are
/// of this strategy.
class StrategyFace {
    Q_DECLARE_TR_FUNCTIONS(ui::StrategyFace)

public:
    virtual ~StrategyFace() = default;

    virtual QString name() const = 0;                      ///< "Multi-label"
    virtual QString title(int classes) const = 0;          ///< "Softmax · one-vs-all"; 0: no model is open
    virtual QString subtitle(int classes) const = 0;       ///< "one-vs-one: 45 two-class heads; a row beats a column"
    virtual QString shortSubtitle(int classes) const = 0;  ///< the same for a narrow card
    virtual QString explanation(int classes) const = 0;    ///< for who has never heard of it
    /// In one line, where nothing is drawn: "ten shares of one sum; the largest wins"
    virtual QString rule(int classes) const = 0;
    virtual int factLines() const { return 1; }         ///< that are kept free below its picture at least
    virtual bool takesPlural() const { return false; }  ///< "The specialists say"

    virtual QString facts(const core::Verdict& verdict, const QStringList& names) const = 0;  ///< parts joined by " · "
    /// A sentence to be read aloud
    virtual QString spoken(const core::Verdict& verdict, const QStringList& names) const = 0;
    virtual Reason why(const core::Verdict& verdict, int most, const QStringList& names) const = 0;
    /// One class in full, where a bar or a row of it is pointed at; empty: there is nothing to tell. Unless told: its
    /// score.
    virtual QString tip(const core::Verdict& verdict, int label, const QStringList& names) const;
    /// Sentences on what its picture shows beyond the verdict: of the truth and of the image that was seen. Empty:
    /// nothing.
    virtual QString besides(const VerdictPicture& content) const;
    /// Unless told: bars.
    virtual void paint(QPainter& painter, const QRectF& area, const VerdictPicture& content, const Style& style) const;
    virtual bool isBars() const { return true; }  ///< paint() leaves a bar per class to point at

protected:
    static QString winner(const core::Verdict& verdict, const QStringList& names)
    {
        return names.value(verdict.winner.value_or(-1));
    }
    static QString score(const core::Verdict& verdict, int digits);  ///< of the winner, by which it is decided
    static double scoreOf(const core::Verdict& verdict, int label)
    {
        return verdict.scores.at(static_cast<std::size_t>(label));
    }
    static double sum(const std::vector<float>& values);
};

const StrategyFace& faceOf(core::StrategyId strategy);

/// The strategies that are looked at: those that are shown unless the user says otherwise, and all that were asked.
std::vector<core::StrategyId> lookedAt(const core::Classifier& classifier, std::span<const core::Verdict> verdicts);

}  // namespace ui

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

/// Why a verdict differs from the majority. The reason with the highest weight is shown.
struct Reason {
    int weight = 0;
    QString words;
    bool apart = false;  ///< follows a semicolon because it is about another class than the answer
};

/// The name, texts and picture of one strategy. The window and the exports use strategies only through this interface.
/// All functions are pure and run on any thread. Verdicts must be of this strategy.
class StrategyFace {
    Q_DECLARE_TR_FUNCTIONS(ui::StrategyFace)

public:
    virtual ~StrategyFace() = default;

    virtual QString name() const = 0;                      ///< "Multi-label"
    virtual QString title(int classes) const = 0;          ///< "Softmax · one-vs-all"; 0 classes: no model is open
    virtual QString subtitle(int classes) const = 0;       ///< "one-vs-one: 45 two-class heads; a row beats a column"
    virtual QString shortSubtitle(int classes) const = 0;  ///< the subtitle for a narrow card
    virtual QString explanation(int classes) const = 0;    ///< sentences that introduce the strategy
    /// One line for an empty panel: "ten shares of one sum; the largest wins"
    virtual QString rule(int classes) const = 0;
    virtual int factLines() const { return 1; }         ///< minimum number of lines reserved below the picture
    virtual bool takesPlural() const { return false; }  ///< the verb is plural, as in "The specialists say"
    /// The name of network `index` in the group of the strategy: "Specialist 3". The default fits a group of one
    /// network.
    virtual QString network(int index) const;

    virtual QString facts(const core::Verdict& verdict, const QStringList& names) const = 0;  ///< parts joined by " · "
    /// A sentence for screen readers
    virtual QString spoken(const core::Verdict& verdict, const QStringList& names) const = 0;
    virtual Reason why(const core::Verdict& verdict, int most, const QStringList& names) const = 0;
    /// The tooltip of one class on its bar or row; empty: no tooltip. The default is the score.
    virtual QString tip(const core::Verdict& verdict, int label, const QStringList& names) const;
    /// Sentences about content of the picture that is not in the verdict, such as the true class or measurements of the
    /// image. Empty by default.
    virtual QString besides(const VerdictPicture& content) const;
    /// Paints the picture: bars by default.
    virtual void paint(QPainter& painter, const QRectF& area, const VerdictPicture& content, const Style& style) const;
    virtual bool isBars() const { return true; }  ///< paint() paints one bar per class
    /// Whether the words are those of heads on the trunk instead of separate networks.
    virtual bool namesHeads() const { return false; }

protected:
    static QString winner(const core::Verdict& verdict, const QStringList& names)
    {
        return names.value(verdict.winner.value_or(-1));
    }
    static QString score(const core::Verdict& verdict, int digits);  ///< of the winner, in the scores that decide
    static double scoreOf(const core::Verdict& verdict, int label)
    {
        return verdict.scores.at(static_cast<std::size_t>(label));
    }
    static double sum(const std::vector<float>& values);
};

const StrategyFace& faceOf(core::StrategyId strategy);
/// The face with the words for this classifier: its specialists may be heads on the trunk.
const StrategyFace& faceFor(core::StrategyId strategy, const core::Classifier& classifier);

/// The strategies to show: those shown by default, and all that have a verdict.
std::vector<core::StrategyId> strategiesToShow(const core::Classifier& classifier,
                                               std::span<const core::Verdict> verdicts);

}  // namespace ui

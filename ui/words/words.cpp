#include "ui/words/words.h"

#include "core/strategy/confidence.h"
#include "ui/strategies/face.h"
#include "ui/words/panels.h"

#include <algorithm>
#include <map>

namespace ui {

using core::StrategyId;

QStringList Words::classNames(const core::Classifier& classifier)
{
    QStringList names;
    for (const std::string& name : classifier.classNames)
        names << QString::fromStdString(name);
    return names;
}

QString Words::shortName(StrategyId strategy) { return faceOf(strategy).name(); }

QString Words::title(StrategyId strategy, int classes) { return faceOf(strategy).title(classes); }

QString Words::subtitle(StrategyId strategy, int classes)
{
    return classes == 0 ? tr("no model is open") : faceOf(strategy).subtitle(classes);
}

QString Words::shortSubtitle(StrategyId strategy, int classes)
{
    return classes == 0 ? subtitle(strategy, classes) : faceOf(strategy).shortSubtitle(classes);
}

QString Words::ddagSubtitle() { return tr("DDAG: the first and the last fight, the loser leaves"); }

QString Words::shortDdagSubtitle() { return tr("DDAG: first against last"); }

std::vector<int> Words::said(const core::Verdict& verdict)
{
    if (const auto* labels = std::get_if<core::MultiLabelTrace>(&verdict.trace))
        return labels->labels;
    if (verdict.winner)
        return {*verdict.winner};
    return {};
}

QString Words::answer(const core::Verdict& verdict, const QStringList& names)
{
    QStringList answers;
    if (const std::size_t count = said(verdict).size(); count > 3)
        return tr("%1 classes").arg(count);
    for (const int label : said(verdict))
        answers << names.value(label);
    return answers.isEmpty() ? tr("none") : answers.join(QStringLiteral(", "));
}

QString Words::ballotNumber(const core::Verdict& verdict) { return PanelWords::confidence(core::statedConfidence(verdict)); }

QString Words::ballotsSummary(std::span<const core::Verdict> verdicts, const QStringList& names)
{
    if (verdicts.empty())
        return nothingDrawn();
    std::map<std::vector<int>, int> votes;
    for (const core::Verdict& verdict : verdicts)
        ++votes[said(verdict)];
    std::vector<std::pair<std::vector<int>, int>> order(votes.begin(), votes.end());
    const auto rank = [](const auto& vote) { return vote.first.size() == 1 ? 0 : vote.first.size() > 1 ? 1 : 2; };
    std::stable_sort(order.begin(), order.end(), [&](const auto& one, const auto& other) {
        return rank(one) != rank(other) ? rank(one) < rank(other) : one.second > other.second;
    });
    if (order.size() == 1 && order.front().first.size() == 1)
        return tr("all say %1").arg(names.value(order.front().first.front()));
    const bool twoSingles = order.size() == 3 && order[0].first.size() == 1 && order[1].first.size() == 1;
    QStringList parts;
    for (const auto& [labels, count] : order) {
        const QString many = number(count);
        if (labels.empty())
            parts << tr("%1 none").arg(many);
        else if (labels.size() == 2 && twoSingles && votes.contains({labels[0]}) && votes.contains({labels[1]}))
            parts << tr("%1 both").arg(many);
        else {
            QStringList words;
            for (const int label : labels)
                words << names.value(label);
            const QString last = words.takeLast();
            const QString what = words.size() > 2 ? tr("%1 classes").arg(words.size() + 1)
                                 : words.isEmpty() ? last : tr("%1 and %2").arg(words.join(QStringLiteral(", ")), last);
            const QString says = !parts.isEmpty() ? tr("%1 %2", "after the first: one 9") : count == 1 ? tr("%1 says %2") : tr("%1 say %2");
            parts << says.arg(many, what);
        }
    }
    return parts.join(QStringLiteral(", "));
}

QString Words::facts(const core::Verdict& verdict, const QStringList& names) { return faceOf(verdict.strategy).facts(verdict, names); }

QString Words::nothingDrawn() { return tr("nothing drawn"); }

QString Words::invitation(const QStringList& names)
{
    if (names.isEmpty())
        return tr("open a model");
    const bool digits = std::all_of(names.begin(), names.end(), [](const QString& name) { return name.size() == 1 && name[0].isDigit(); });
    return digits ? tr("draw a digit") : tr("draw or open a picture");
}

QString Words::spoken(StrategyId strategy, const core::Verdict* verdict, const QStringList& names)
{
    if (!verdict)
        return tr("%1: %2.").arg(shortName(strategy), nothingDrawn());
    const QString why = facts(*verdict, names);
    const QString says = tr("%1 says %2").arg(shortName(strategy), answer(*verdict, names));
    return why.isEmpty() ? tr("%1.").arg(says) : tr("%1: %2.").arg(says, why);
}

QString Words::howManyBallots(std::size_t count)
{
    if (count == 0)
        return tr("Ballots");
    QString words = number(static_cast<int>(count));
    words.replace(0, 1, words.left(1).toUpper());
    return count == 1 ? tr("%1 ballot").arg(words) : tr("%1 ballots").arg(words);
}

QString Words::allIn(std::size_t count, double microseconds)
{
    return tr("%1 · updated while you draw").arg(allTook(count, microseconds));
}

QString Words::allTook(std::size_t count, double microseconds)
{
    const QString time = milliseconds(microseconds);
    return count == 1 ? tr("Answered in %1").arg(time) : count == 2 ? tr("Both in %1").arg(time) : tr("All %1 in %2").arg(number(static_cast<int>(count)), time);
}

QString Words::preprocessing(const core::Preprocessing& rule, const core::NormalizeOptions& options)
{
    const QString size = tr("%1 × %2").arg(QString::number(rule.width), QString::number(rule.height));
    if (rule.source == core::Preprocessing::Source::Colour)
        return tr("%1 in colour, the centre square.").arg(size);
    if (!options.normalize)
        return tr("%1, the whole canvas scaled to the frame.").arg(size);
    return (rule.centring == core::Preprocessing::Centring::Mass ? tr("%1, ink in a %2 × %2 box, centred on its centre of mass.")
                                                                 : tr("%1, ink in a %2 × %2 box in the middle."))
        .arg(size, QString::number(rule.box));
}

QString Words::confused(int truth, int said, const QStringList& names)
{
    return tr("%1 read as %2").arg(names.value(truth), names.value(said));
}

}  // namespace ui

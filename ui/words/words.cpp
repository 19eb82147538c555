#include "ui/words/words.h"

#include "core/base/language.h"
#include "core/strategy/rules.h"
#include "ui/words/language.h"

#include <QRegularExpression>

#include <algorithm>

namespace ui {

using core::StrategyId;

QStringList Words::classNames(const core::Classifier& classifier)
{
    QStringList names;
    for (const std::string& name : classifier.classNames)
        names << QString::fromStdString(name);
    return names;
}

std::vector<int> Words::said(const core::Verdict& verdict)
{
    return core::answeredClasses(verdict);
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

QString Words::nothingDrawn()
{
    return tr("nothing drawn");
}

QString Words::invitation(const QStringList& names)
{
    if (names.isEmpty())
        return tr("open a model");
    const bool digits = std::all_of(names.begin(), names.end(),
                                    [](const QString& name) { return name.size() == 1 && name[0].isDigit(); });
    return digits ? tr("draw a digit") : tr("draw or open a picture");
}

QString Words::preprocessing(const core::Preprocessing& rule, const core::NormalizeOptions& options)
{
    const QString size = tr("%1 × %2").arg(QString::number(rule.width), QString::number(rule.height));
    if (rule.source == core::Preprocessing::Source::Colour)
        return tr("%1 in colour, cropped to the central square.").arg(size);
    if (!options.normalize)
        return tr("%1, the whole canvas scaled to fit.").arg(size);
    return (rule.centring == core::Preprocessing::Centring::Mass
                ? tr("%1, ink scaled to %2\u00a0×\u00a0%2, centred by its centre of mass.")
                : tr("%1, ink scaled to %2\u00a0×\u00a0%2, centred."))
        .arg(size, QString::number(rule.box));
}

QString Words::confused(int truth, int said, const QStringList& names)
{
    return tr("%1 read as %2").arg(names.value(truth), names.value(said));
}

QString Words::otherWay(bool normalized)
{
    return normalized ? tr("Not normalized:") : tr("Normalized:");
}

QString Words::gap()
{
    return QString::fromStdString(core::sentenceGap());
}

QString Words::inSentence(const QString& name)
{
    return languageInUse() == QLatin1String("en") ? name.toLower() : name;
}

QString Words::withoutMnemonic(QString text)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\(&.\\)"));
    return text.remove(inBrackets).remove(QLatin1Char('&'));
}

}  // namespace ui

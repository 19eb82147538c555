#include "ui/strategies/task_words.h"

#include "ui/words/words.h"

#include <cmath>

namespace ui {

namespace {

const char* const context = "ui::TaskWords";

struct Known {
    const char* name;
    const char* has;
    const char* hasNot;
};

constexpr Known attributeWords[] = {
    {QT_TRANSLATE_NOOP("ui::TaskWords", "has a loop"), QT_TRANSLATE_NOOP("ui::TaskWords", "%1 has one"),
     QT_TRANSLATE_NOOP("ui::TaskWords", "%1 has none")},
    {QT_TRANSLATE_NOOP("ui::TaskWords", "is even"), QT_TRANSLATE_NOOP("ui::TaskWords", "%1 is"),
     QT_TRANSLATE_NOOP("ui::TaskWords", "%1 is not")},
    {QT_TRANSLATE_NOOP("ui::TaskWords", "has a straight stroke"), QT_TRANSLATE_NOOP("ui::TaskWords", "%1 has one"),
     QT_TRANSLATE_NOOP("ui::TaskWords", "%1 has none")},
    {QT_TRANSLATE_NOOP("ui::TaskWords", "is an animal"), QT_TRANSLATE_NOOP("ui::TaskWords", "%1 is"),
     QT_TRANSLATE_NOOP("ui::TaskWords", "%1 is not")},
    {QT_TRANSLATE_NOOP("ui::TaskWords", "flies"), QT_TRANSLATE_NOOP("ui::TaskWords", "%1 does"),
     QT_TRANSLATE_NOOP("ui::TaskWords", "%1 does not")},
    {QT_TRANSLATE_NOOP("ui::TaskWords", "has wheels"), QT_TRANSLATE_NOOP("ui::TaskWords", "%1 has some"),
     QT_TRANSLATE_NOOP("ui::TaskWords", "%1 has none")},
    {QT_TRANSLATE_NOOP("ui::TaskWords", "lives in water"), QT_TRANSLATE_NOOP("ui::TaskWords", "%1 does"),
     QT_TRANSLATE_NOOP("ui::TaskWords", "%1 does not")},
};

/// Quantities, questions and branches.
[[maybe_unused]] constexpr const char* otherTaskWords[] = {
    QT_TRANSLATE_NOOP("ui::TaskWords", "slant"),
    QT_TRANSLATE_NOOP("ui::TaskWords", "stroke width"),
    QT_TRANSLATE_NOOP("ui::TaskWords", "Is it an animal or a vehicle?"),
    QT_TRANSLATE_NOOP("ui::TaskWords", "an animal"),
    QT_TRANSLATE_NOOP("ui::TaskWords", "a vehicle"),
    QT_TRANSLATE_NOOP("ui::TaskWords", "Is it a digit at all?"),
    QT_TRANSLATE_NOOP("ui::TaskWords", "a digit"),
    QT_TRANSLATE_NOOP("ui::TaskWords", "no digit"),
    QT_TRANSLATE_NOOP("ui::TaskWords", "Is it one of the classes at all?"),
    QT_TRANSLATE_NOOP("ui::TaskWords", "one of them"),
    QT_TRANSLATE_NOOP("ui::TaskWords", "something else"),
};

QString translated(const std::string& words)
{
    return QCoreApplication::translate(context, words.c_str());
}

}  // namespace

QString TaskWords::oneOf(const QString& className)
{
    static const QString vowels = QStringLiteral("aeiouAEIOU8");
    return (!className.isEmpty() && vowels.contains(className.front()) ? tr("an %1") : tr("a %1")).arg(className);
}

QString TaskWords::attribute(const std::string& name)
{
    return translated(name);
}

QString TaskWords::known(const std::string& attribute, bool has, const QString& className)
{
    for (const Known& entry : attributeWords)
        if (attribute == entry.name)
            return translated(has ? entry.has : entry.hasNot).arg(oneOf(className));
    return (has ? tr("%1: yes") : tr("%1: no")).arg(oneOf(className));
}

QString TaskWords::percent(float probability)
{
    return tr("%1 %").arg(std::lround(100.0 * static_cast<double>(probability)));
}

QString TaskWords::quantity(const std::string& name)
{
    return translated(name);
}

QString TaskWords::shortQuantity(const std::string& name)
{
    return name == "stroke width" ? tr("stroke") : translated(name);
}

QString TaskWords::amount(double value, const std::string& unit)
{
    if (unit == "degrees")
        return tr("%1°").arg(Words::decimal(value, 1));
    if (unit == "pixels")
        return tr("%1 px").arg(Words::decimal(value, 2));
    return tr("%1 %2").arg(Words::decimal(value, 2), QString::fromStdString(unit));
}

QString TaskWords::spokenAmount(double value, const std::string& unit)
{
    if (unit == "degrees")
        return tr("%1 degrees").arg(Words::decimal(value, 1));
    if (unit == "pixels")
        return tr("%1 pixels").arg(Words::decimal(value, 2));
    return amount(value, unit);
}

QString TaskWords::question(const std::string& question)
{
    return translated(question);
}

QString TaskWords::branch(const std::string& name)
{
    return translated(name);
}

}  // namespace ui

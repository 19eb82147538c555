#include "ui/strategies/task_words.h"

#include "ui/words/words.h"

#include <cmath>

namespace ui {

QString TaskWords::oneOf(const QString& className)
{
    static const QString vowels = QStringLiteral("aeiouAEIOU8");
    return (!className.isEmpty() && vowels.contains(className.front()) ? tr("an %1") : tr("a %1")).arg(className);
}

QString TaskWords::attribute(core::AttributeId attribute)
{
    switch (attribute) {
    case core::AttributeId::Loop:
        return tr("has a loop");
    case core::AttributeId::Even:
        return tr("is even");
    case core::AttributeId::StraightStroke:
        return tr("has a straight stroke");
    case core::AttributeId::Animal:
        return tr("is an animal");
    case core::AttributeId::Flies:
        return tr("flies");
    case core::AttributeId::Wheels:
        return tr("has wheels");
    case core::AttributeId::Water:
        return tr("lives in water");
    }
    return {};
}

QString TaskWords::known(core::AttributeId attribute, bool has, const QString& className)
{
    const auto words = [attribute, has] {
        switch (attribute) {
        case core::AttributeId::Loop:
        case core::AttributeId::StraightStroke:
            return has ? tr("%1 has one") : tr("%1 has none");
        case core::AttributeId::Wheels:
            return has ? tr("%1 has some") : tr("%1 has none");
        case core::AttributeId::Even:
        case core::AttributeId::Animal:
            return has ? tr("%1 is") : tr("%1 is not");
        case core::AttributeId::Flies:
        case core::AttributeId::Water:
            return has ? tr("%1 does") : tr("%1 does not");
        }
        return QString();
    };
    return words().arg(oneOf(className));
}

QString TaskWords::percent(float probability)
{
    return tr("%1 %").arg(std::lround(100.0 * static_cast<double>(probability)));
}

QString TaskWords::quantity(core::QuantityId quantity)
{
    switch (quantity) {
    case core::QuantityId::Slant:
        return tr("slant");
    case core::QuantityId::StrokeWidth:
        return tr("stroke width");
    }
    return {};
}

QString TaskWords::shortQuantity(core::QuantityId quantity)
{
    return quantity == core::QuantityId::StrokeWidth ? tr("stroke") : TaskWords::quantity(quantity);
}

QString TaskWords::amount(double value, core::QuantityId quantity)
{
    switch (quantity) {
    case core::QuantityId::Slant:
        return tr("%1°").arg(Words::decimal(value, 1));
    case core::QuantityId::StrokeWidth:
        return tr("%1 px").arg(Words::decimal(value, 2));
    }
    return {};
}

QString TaskWords::spokenAmount(double value, core::QuantityId quantity)
{
    switch (quantity) {
    case core::QuantityId::Slant:
        return tr("%1 degrees").arg(Words::decimal(value, 1));
    case core::QuantityId::StrokeWidth:
        return tr("%1 pixels").arg(Words::decimal(value, 2));
    }
    return {};
}

QString TaskWords::question(core::GateQuestion question)
{
    switch (question) {
    case core::GateQuestion::AnimalOrVehicle:
        return tr("Is it an animal or a vehicle?");
    case core::GateQuestion::Digit:
        return tr("Is it a digit at all?");
    case core::GateQuestion::OneOfTheClasses:
        return tr("Is it one of the classes at all?");
    }
    return {};
}

QString TaskWords::branch(core::BranchId branch)
{
    switch (branch) {
    case core::BranchId::Animal:
        return tr("an animal");
    case core::BranchId::Vehicle:
        return tr("a vehicle");
    case core::BranchId::Digit:
        return tr("a digit");
    case core::BranchId::NoDigit:
        return tr("no digit");
    case core::BranchId::OneOfTheClasses:
        return tr("one of them");
    case core::BranchId::SomethingElse:
        return tr("something else");
    }
    return {};
}

}  // namespace ui

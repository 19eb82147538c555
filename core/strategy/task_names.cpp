#include "core/strategy/task_names.h"

#include <stdexcept>

namespace core {

std::string toText(AttributeId attribute)
{
    switch (attribute) {
    case AttributeId::Loop:
        return "has a loop";
    case AttributeId::Even:
        return "is even";
    case AttributeId::StraightStroke:
        return "has a straight stroke";
    case AttributeId::Animal:
        return "is an animal";
    case AttributeId::Flies:
        return "flies";
    case AttributeId::Wheels:
        return "has wheels";
    case AttributeId::Water:
        return "lives in water";
    }
    throw std::logic_error("toText: unknown attribute");
}

std::string toText(QuantityId quantity)
{
    switch (quantity) {
    case QuantityId::Slant:
        return "slant";
    case QuantityId::StrokeWidth:
        return "stroke width";
    }
    throw std::logic_error("toText: unknown quantity");
}

std::string unitOf(QuantityId quantity)
{
    switch (quantity) {
    case QuantityId::Slant:
        return "degrees";
    case QuantityId::StrokeWidth:
        return "pixels";
    }
    throw std::logic_error("unitOf: unknown quantity");
}

std::string toText(GateQuestion question)
{
    switch (question) {
    case GateQuestion::AnimalOrVehicle:
        return "Is it an animal or a vehicle?";
    case GateQuestion::Digit:
        return "Is it a digit at all?";
    case GateQuestion::OneOfTheClasses:
        return "Is it one of the classes at all?";
    }
    throw std::logic_error("toText: unknown question");
}

std::string toText(BranchId branch)
{
    switch (branch) {
    case BranchId::Animal:
        return "an animal";
    case BranchId::Vehicle:
        return "a vehicle";
    case BranchId::Digit:
        return "a digit";
    case BranchId::NoDigit:
        return "no digit";
    case BranchId::OneOfTheClasses:
        return "one of them";
    case BranchId::SomethingElse:
        return "something else";
    }
    throw std::logic_error("toText: unknown branch");
}

}  // namespace core

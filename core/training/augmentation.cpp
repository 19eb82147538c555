#include "core/training/augmentation.h"

#include "core/base/error.h"

#include <algorithm>

namespace core {

namespace {

using Kind = ChosenAugmentation::Kind;
using Reason = AugmentationReason;

/// Whether the name is one character (one to four bytes of UTF-8).
bool isOneSign(const std::string& name)
{
    return !name.empty() && std::ranges::count_if(name, [](char byte) {
                                return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
                            }) == 1;
}

Reason reasonFor(const Dataset& train)
{
    if (namedByNumbers(train.classNames))
        return Reason::Numbers;
    if (std::ranges::all_of(train.classNames, isOneSign))
        return Reason::Letters;
    if (train.imageShape.front() != 1)
        return Reason::Colour;
    if (train.rule || train.name == "mnist")
        return Reason::KnownDigits;
    return preprocessingFor(train).centring == Preprocessing::Centring::Mass ? Reason::EmptyRim : Reason::Grey;
}

bool hasSomeStrokes(const Dataset& dataset)
{
    return std::ranges::any_of(dataset.strokes, [](const auto& item) { return item != nullptr; });
}

bool areObjects(Reason reason)
{
    return reason == Reason::Colour || reason == Reason::Grey;
}

const char* wordsFor(Reason reason)
{
    switch (reason) {
    case Reason::Numbers:
        return ", as every class is named by a number";
    case Reason::Letters:
        return ", as every class is named by a single sign";
    case Reason::KnownDigits:
        return ", as the images are drawings on an empty ground";
    case Reason::EmptyRim:
        return ", as the images have an empty rim";
    case Reason::Colour:
        return ", as the images have colours";
    case Reason::Grey:
        return ", as the images are grey and fill their frame";
    case Reason::Asked:
        break;
    }
    return "";
}

}  // namespace

ChosenAugmentation chooseAugmentation(const std::string& wish, const Dataset& train)
{
    ChosenAugmentation chosen;
    chosen.neverMirrored = namedByNumbers(train.classNames);
    if (wish == "none")
        return chosen;
    if (wish == "auto")
        chosen.reason = reasonFor(train);
    const bool objects = wish == "objects" || (wish == "auto" && areObjects(chosen.reason));
    if (wish == "auto" || wish == "digits" || wish == "objects") {
        chosen.kind = objects ? Kind::Objects : Kind::Digits;
        chosen.rules = defaultAugmentation(train.imageShape, !objects);
        if (wish == "auto" && !objects && hasSomeStrokes(train))
            chosen.rules = withStrokeChanges(*chosen.rules);
    } else {
        chosen.kind = Kind::Rules;
        chosen.rules = parseAugmentation(wish);
    }
    chosen.flipLeftOut = chosen.neverMirrored && chosen.rules->flip;
    if (chosen.flipLeftOut)
        chosen.rules->flip = false;
    return chosen;
}

void checkAugmentationWish(const std::string& wish)
{
    if (wish != "none" && wish != "auto" && wish != "digits" && wish != "objects")
        parseAugmentation(wish);
}

std::string toText(const ChosenAugmentation& chosen)
{
    if (chosen.kind == Kind::None)
        return "none";
    const std::string name = chosen.kind == Kind::Digits  ? "digits"
                           : chosen.kind == Kind::Objects ? "objects"
                                                          : "rules";
    const char* mirrored = chosen.flipLeftOut ? "; flip is left out, as digits are never mirrored"
                         : chosen.rules->flip ? ""
                                              : "; never mirrored";
    return name + wordsFor(chosen.reason) + ": " + toText(*chosen.rules) + mirrored;
}

}  // namespace core

#include "core/nn/precision.h"

#include "core/base/error.h"
#include "core/nn/plan.h"

namespace core {

std::string toText(Precision precision)
{
    return precision == Precision::Bf16 ? "bf16" : "f32";
}

Precision precisionNamed(const std::string& name)
{
    if (name == "f32" || (name == "auto" && !supportsBf16()))
        return Precision::F32;
    if (name != "bf16" && name != "auto")
        throw UsageError("precision: expected f32, bf16 or auto, found \"" + name + '"');
    requireSupport(Precision::Bf16);
    return Precision::Bf16;
}

void requireSupport(Precision precision)
{
    if (precision == Precision::Bf16 && !supportsBf16())
        throw UsageError("precision bf16: expected a processor with AVX-512 BF16 or AMX, found " + instructionSet()
                         + "; use f32 or auto");
}

}  // namespace core

#pragma once

#include <string>

namespace core {

/// The number format of a plan. Bf16: activations, their gradients and a copy of the weights are bfloat16 (8 bits of
/// fraction); sums are float32. In training, the trained weights, their gradients and the running means of the
/// optimizer stay float32.
enum class Precision { F32, Bf16 };

std::string toText(Precision precision);  ///< "f32", "bf16"

/// Whether the instructions available to oneDNN include bfloat16 products (AVX-512 BF16 or AMX). Without them, bfloat16
/// is slower than float32, so plans reject it.
bool supportsBf16();

/// Parses "f32", "bf16" or "auto", which selects bf16 if the processor supports it. Throws UsageError for any other
/// name, and for bf16 without support.
Precision precisionNamed(const std::string& name);

/// Throws UsageError with the instruction set of the processor if `precision` is not supported.
void requireSupport(Precision precision);

}  // namespace core

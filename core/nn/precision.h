#pragma once

#include <string>

namespace core {

/// What a plan computes in. Bf16: activations, gradients of activations and a copy of the weights are bfloat16 (8 bits
/// of fraction), sums are float32; in training the weights that learn, their gradients and the optimizer's means stay
/// float32.
enum class Precision { F32, Bf16 };

std::string toText(Precision precision);  ///< "f32", "bf16"

/// Whether the instructions that oneDNN may use here include products of bfloat16 (AVX-512 BF16 or AMX). Without them
/// it would be slower than float32, so plans refuse it.
bool supportsBf16();

/// "f32", "bf16", or "auto": bf16 where the processor has it. Throws UsageError for any other name, and for bf16
/// without support.
Precision precisionNamed(const std::string& name);

/// Throws UsageError that names the processor's instructions if `precision` is not supported.
void requireSupport(Precision precision);

}  // namespace core

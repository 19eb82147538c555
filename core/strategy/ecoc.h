#pragma once

#include "core/strategy/heads.h"
#include "core/strategy/verdict.h"

#include <span>

namespace core {

class TraceJson;

/// Error-correcting output codes of Dietterich and Bakiri, "Solving Multiclass Learning Problems via Error-Correcting
/// Output Codes", JAIR 2 (1995), 263-286. Each class has a word of bits, and each bit has a two-way head. The class
/// with the nearest word wins. Nearness is measured by the loss of Allwein, Schapire and Singer, "Reducing Multiclass
/// to Binary", JMLR 1 (2000), 113-141.
struct EcocCode {
    int classes = 0, bits = 0;
    std::vector<std::uint8_t> words;  ///< (classes, bits), 0 or 1; the word of class 0 consists of ones
    std::uint8_t at(int label, int bit) const
    {
        return words[static_cast<std::size_t>(label) * static_cast<std::size_t>(bits) + static_cast<std::size_t>(bit)];
    }
};

/// The code for `classes` classes. Up to seven classes, it contains every split of the classes into two sets
/// (2^(K-1) - 1 bits). For more classes, it has 10 log2(K) bits, as the dense codes of Allwein, Schapire and Singer,
/// chosen so that words and bits differ as much as possible. No bit is constant or equals another bit or its
/// complement. The code is the same on every machine because heads are stored in this order. Expects 2 to 31 classes.
/// Runs on any thread.
const EcocCode& ecocCode(int classes);
/// A segment of two groups for each bit: output 0 for the classes whose bit is 0, output 1 for the others.
HeadLayout ecocHeads(int classes);
/// Decides from logits (bits, 2). The class with the smallest loss wins.
Verdict decideEcoc(std::span<const float> logits, int classes);

/// Adds the trace of a verdict of this strategy, see Strategy::writeTrace.
void writeEcocTrace(const Verdict& verdict, TraceJson& json);

}  // namespace core

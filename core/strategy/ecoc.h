#pragma once

#include "core/strategy/heads.h"
#include "core/strategy/verdict.h"

#include <span>

namespace core {

/// Error-correcting output codes of Dietterich and Bakiri, "Solving Multiclass Learning Problems via Error-Correcting
/// Output Codes", JAIR 2 (1995), 263-286: a word of bits for each class, a two-way head for each bit, the class whose
/// word is nearest. By loss: Allwein, Schapire and Singer, "Reducing Multiclass to Binary", JMLR 1 (2000), 113-141.
struct EcocCode {
    int classes = 0, bits = 0;
    std::vector<std::uint8_t> words;  ///< (classes, bits), 0 or 1; the first class's are all 1
    std::uint8_t at(int label, int bit) const
    {
        return words[static_cast<std::size_t>(label) * static_cast<std::size_t>(bits) + static_cast<std::size_t>(bit)];
    }
};

/// Up to seven classes every way to split them in two, 2^(K-1) - 1 bits; of more 10 log2(K) bits, as Allwein, Schapire
/// and Singer have for dense codes, chosen for words and bits that differ as much as they can. No bit is constant, or
/// another one or its opposite. The same on every machine: heads are stored in this order. Expects 2 to 31 classes. Any
/// thread.
const EcocCode& ecocCode(int classes);
/// A segment of two groups per bit: output 0 for the classes whose bit is 0, output 1 for the others.
HeadLayout ecocHeads(int classes);
/// Logits (bits, 2). The winner is the class of the least loss.
Verdict decideEcoc(std::span<const float> logits, int classes);

}  // namespace core

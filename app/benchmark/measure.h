#pragma once

#include "app/commands/output.h"

#include <string>
#include <vector>

namespace app {

struct MeasureOptions {
    std::vector<std::string> architectures;  ///< of the networks to train, run and compile
};

/// What `runoff benchmark` measures, each as one member of its document. All use threads() threads and take a second or
/// a few. Rates of the matrix product stand beside the product measured right before and after
/// (sgemm_gflops, the better of the two: another program may have disturbed one), as share of it too.

/// {NAME: {samples_per_second, percent_of_sgemm, sgemm_gflops, implementations, bf16}}, batch 128; bf16 where the
/// machine has it.
Json measureTraining(const MeasureOptions& options);
/// {NAME: {batch1_us_median, batch1_us_p99, batch256_images_per_second, percent_of_sgemm, sgemm_gflops,
/// implementations, bf16}}
Json measureInference(const MeasureOptions& options);
/// {NAME: {batch1_ms, batch256_ms, training_ms}}, each {first, again}: what compiling a network takes, and what it
/// takes once oneDNN remembers the code it made.
Json measurePlans(const MeasureOptions& options);
/// {STRATEGY: {outputs, samples_per_second, percent_of_sgemm, sgemm_gflops}}: heads on cached features, batch 128.
Json measureHeads(const MeasureOptions& options);
/// {idx: {images_per_second, megabytes_per_second}, model: {name, megabytes, open_ms, plan_ms}}
Json measureData(const MeasureOptions& options);
/// {compare_all_us_median, compare_all_us_p99}: a drawing by every strategy of the first model that ships. Throws
/// core::Error if there is no model.
Json measureComparison(const MeasureOptions& options);

}  // namespace app

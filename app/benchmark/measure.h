#pragma once

#include "app/commands/output.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace app {

struct MeasureOptions {
    std::vector<std::string> architectures;         ///< architectures to train, run and compile
    std::vector<std::string> dataDirectories = {};  ///< additional folders with data sets
    std::optional<std::uint64_t> seed =
        {};  ///< of a single training for measureTimeToAccuracy(); nullopt: five trainings
};

/// The measurements of `runoff benchmark`, each of which is one member of its document. All use threads() threads and
/// take a few seconds. Speeds are also given relative to a matrix product measured directly before and after
/// (sgemm_gflops, the faster of the two, because another program may have disturbed one).

/// {NAME: {samples_per_second, percent_of_sgemm, sgemm_gflops, implementations, bf16}}, batch 128; bf16 if supported.
Json measureTraining(const MeasureOptions& options);
/// {NAME: {batch1_us_median, batch1_us_p99, batch256_images_per_second, percent_of_sgemm, sgemm_gflops,
/// implementations, bf16}}
Json measureInference(const MeasureOptions& options);
/// {NAME: {batch1_ms, batch256_ms, training_ms}}, each {first, again}: the time to compile a network, and the time when
/// oneDNN has cached the generated code.
Json measurePlans(const MeasureOptions& options);
/// {STRATEGY: {outputs, samples_per_second, percent_of_sgemm, sgemm_gflops}}: heads on cached features, batch 128.
Json measureHeads(const MeasureOptions& options);
/// {idx: {images_per_second, megabytes_per_second}, model: {name, megabytes, open_ms, plan_ms}}
Json measureData(const MeasureOptions& options);
/// {compare_all_us_median, compare_all_us_p99}: the time to classify a drawing with every strategy of the first model.
/// Throws core::Error if there is no model.
Json measureComparison(const MeasureOptions& options);
/// {time_to_accuracy: {dataset, recipe, to_97_seconds, to_99_seconds, trainings: [{seed, to_97_seconds, to_99_seconds,
/// accuracy}]}}: the time from the start of a process until a network that is trained by core::quickRecipe() answers so
/// many of MNIST's test images correctly, checked after every 4096 training images. Reading, compiling and training
/// count, the checks do not. The times are medians of five trainings, each in a process of its own; null: not reached.
/// Throws core::Error if there is no MNIST.
Json measureTimeToAccuracy(const MeasureOptions& options);

}  // namespace app

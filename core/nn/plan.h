#pragma once

#include "core/nn/loss.h"
#include "core/nn/network.h"
#include "core/nn/optimizer.h"
#include "core/nn/precision.h"

#include <memory>
#include <string>

namespace core {

/// A network compiled for inference on batches of one size. Built and used by one thread at a time; move-only.
class InferencePlan {
public:
    /// Throws Error if the network is malformed, the precision is not supported, or oneDNN fails.
    InferencePlan(const Network& network, std::int64_t batch, Precision precision = Precision::F32);
    InferencePlan(InferencePlan&&) noexcept;
    InferencePlan& operator=(InferencePlan&&) noexcept;
    ~InferencePlan();

    std::int64_t batch() const;
    /// `images` (n, ...) or one image without N, 1 <= n <= batch; returns (n, outputs).
    Tensor run(const Tensor& images);
    /// The same without allocation: n x input floats in, n x output floats out.
    void run(std::span<const float> images, std::span<float> outputs, std::int64_t count);
    /// What oneDNN chose per layer ("conv 3x3x32: jit:avx512_core").
    std::vector<std::string> implementations() const;

private:
    class Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

/// What a training needs to go on bit for bit.
struct TrainingState {
    Network network;
    OptimizerState optimizer;
};

/// A network compiled for training on batches of one size. Built and used by one thread at a time; move-only.
class TrainingPlan {
public:
    struct Options {
        std::int64_t batch = 128;
        OptimizerOptions optimizer;
        std::uint64_t dropoutSeed = 0;         ///< masks depend on this, the step and the logical index only
        Precision precision = Precision::F32;  ///< a state does not depend on it: weights and means are float32
    };
    /// Throw as InferencePlan.
    TrainingPlan(const Network& network, const Options& options);
    TrainingPlan(TrainingState state, const Options& options);
    TrainingPlan(TrainingPlan&&) noexcept;
    TrainingPlan& operator=(TrainingPlan&&) noexcept;
    ~TrainingPlan();

    /// Forward, loss, backward, update for `count` <= batch images (count x input floats). Samples beyond `count` add
    /// nothing to any gradient. `rateScale` multiplies the learning rate. Returns the loss.
    double step(std::span<const float> images, std::int64_t count, const Loss& loss, double rateScale = 1.0);
    /// As step, but without update: the gradient of the loss per parameter (for gradient checks). With dropout as in
    /// step.
    std::vector<Tensor> gradients(std::span<const float> images, std::int64_t count, const Loss& loss);
    /// Where a batch is read from; filled here, step() copies nothing.
    std::span<float> input();
    /// Logits of the last step, (count, O).
    std::span<const float> logits() const;
    /// Weights in the stored layout.
    Network network() const;
    TrainingState state() const;
    std::vector<std::string> implementations() const;

private:
    class Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

/// Threads that oneDNN and the optimizer use when called from this thread; call before building plans. 0: as many as
/// OpenMP says, which is OMP_NUM_THREADS or else the processors of this process. Throws UsageError for more than
/// mostThreads().
void setThreads(int count);
/// How many setThreads() chose and a parallel region gets, 1 inside of a parallel region.
int threads();
/// How many 0 stands for.
int usualThreads();
/// OMP_THREAD_LIMIT, and at most 256 or the number of processors.
int mostThreads();
/// "AVX-512", "AVX2", "SSE4.1", ...: what oneDNN dispatches to.
std::string instructionSet();
std::string oneDnnVersion();  ///< "2.6.3"
/// float32 GFLOP/s of oneDNN's matrix product of 1024^3 on this machine, now.
double measureSgemm();

}  // namespace core

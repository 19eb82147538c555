#pragma once

#include "core/nn/loss.h"
#include "core/nn/network.h"
#include "core/nn/optimizer.h"
#include "core/nn/precision.h"

#include <memory>
#include <string>
#include <vector>

namespace core {

/// A network compiled for inference on batches of a fixed size. Create and use it on one thread at a time. Move-only.
class InferencePlan {
public:
    /// Throws Error if the network is malformed, the precision is not supported, or oneDNN fails.
    InferencePlan(const Network& network, std::int64_t batch, Precision precision = Precision::F32);
    InferencePlan(InferencePlan&&) noexcept;
    InferencePlan& operator=(InferencePlan&&) noexcept;
    ~InferencePlan();

    std::int64_t batch() const;
    /// Runs the network on `images` (n, ...), or on one image without N, with 1 <= n <= batch. Returns (n, outputs).
    Tensor run(const Tensor& images);
    /// Runs the network without memory for images or outputs: n x input floats in, n x output floats out. oneDNN
    /// allocates six small blocks for the arguments of each layer.
    void run(std::span<const float> images, std::span<float> outputs, std::int64_t count);
    /// The implementation that oneDNN chose for each layer ("conv 3x3x32: jit:avx512_core").
    std::vector<std::string> implementations() const;

private:
    class Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

/// A network compiled for the gradients of its outputs with respect to the input, as inference computes them: without
/// dropout, and with the stored means of batch normalizations. Float32. Create and use it on one thread at a time.
/// Move-only.
class InputGradientPlan {
public:
    /// Throws like InferencePlan.
    InputGradientPlan(const Network& network, std::int64_t batch);
    InputGradientPlan(InputGradientPlan&&) noexcept;
    InputGradientPlan& operator=(InputGradientPlan&&) noexcept;
    ~InputGradientPlan();

    std::int64_t batch() const;
    /// For each of n images (n, ...), 1 <= n <= batch: the gradient (n, ...) of the sum of its outputs, weighted by its
    /// row of `weights` (n, outputs). At a kink of a ReLU the gradient is 0; of equal values of a max pooling, one gets
    /// all of it.
    Tensor run(const Tensor& images, const Tensor& weights);
    /// Outputs of the last run, (n, outputs).
    Tensor outputs() const;

private:
    class Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

/// The state from which a training continues with bit-identical results.
struct TrainingState {
    Network network;
    OptimizerState optimizer;
};

/// A network compiled for training on batches of a fixed size. Create and use it on one thread at a time. Move-only.
class TrainingPlan {
public:
    /// How the network is trained.
    struct Options {
        std::int64_t batch = 128;
        OptimizerOptions optimizer;
        std::uint64_t dropoutSeed = 0;         ///< masks depend only on this, the step and the logical index
        Precision precision = Precision::F32;  ///< does not change the format of a state: weights and means are float32
    };
    /// Both constructors throw like InferencePlan.
    TrainingPlan(const Network& network, const Options& options);
    TrainingPlan(TrainingState state, const Options& options);
    TrainingPlan(TrainingPlan&&) noexcept;
    TrainingPlan& operator=(TrainingPlan&&) noexcept;
    ~TrainingPlan();

    /// Runs forward, loss, backward and update for `count` <= batch images (count x input floats). Samples beyond
    /// `count` do not contribute to gradients. `rateScale` multiplies the learning rate. Returns the loss.
    double step(std::span<const float> images, std::int64_t count, const Loss& loss, double rateScale = 1.0);
    /// The gradient of the loss for each parameter, without an update, for gradient checks. Uses dropout like step().
    std::vector<Tensor> gradients(std::span<const float> images, std::int64_t count, const Loss& loss);
    /// The input buffer of a batch. If the caller fills it, step() does not copy the images.
    std::span<float> input();
    /// Logits of the last step, (count, O).
    std::span<const float> logits() const;
    /// The network with weights in the layout of model files.
    Network network() const;
    TrainingState state() const;
    std::vector<std::string> implementations() const;

private:
    class Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

/// Sets the number of threads that oneDNN and the optimizer use when called from this thread. Call it before creating
/// plans. 0: usualThreads(). Throws UsageError for more than mostThreads().
void setThreads(int count);
/// The number of threads of a parallel region, as set by setThreads(); 1 inside a parallel region.
int threads();
/// The default number of threads: OMP_NUM_THREADS, or the number of processors available to this process.
int usualThreads();
/// The maximum number of threads: OMP_THREAD_LIMIT, but at most 256 or the number of processors, whichever is larger.
int mostThreads();
/// The instruction set that oneDNN uses: "AVX-512", "AVX2", "SSE4.1", ...
std::string instructionSet();
/// The names for limitInstructionSet(), from the oldest to the newest: "avx2", "avx512", ...
std::vector<std::string> instructionSetNames();
/// Makes oneDNN use this instruction set and no newer one, so that different processors compute the same numbers. Call
/// it before all other functions of this file, at most once in a process. Throws UsageError if the name is unknown or
/// the processor does not support the instruction set, and Error if oneDNN is already in use.
void limitInstructionSet(const std::string& name);
std::string oneDnnVersion();  ///< "2.6.3"
/// Measures the speed of oneDNN's float32 matrix product of size 1024^3 in GFLOP/s.
double measureSgemm();

}  // namespace core

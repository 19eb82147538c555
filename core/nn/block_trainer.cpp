#include "core/nn/block_trainer.h"

#include "core/base/error.h"
#include "core/nn/epoch.h"
#include "core/nn/spread.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <mutex>
#include <utility>

namespace core {

namespace {

using Clock = std::chrono::steady_clock;
using Parameters = std::vector<Tensor>;

/// The rows of the block in weights (outputs, F) and biases (outputs), or in their running means.
Parameters rowsOf(const Parameters& all, const OutputBlock& block)
{
    Parameters rows;
    for (const Tensor& tensor : all) {
        Shape shape = tensor.shape();
        const auto width = static_cast<std::size_t>(elementCount(shape) / shape.front());
        shape.front() = block.count;
        const auto part = tensor.values().subspan(static_cast<std::size_t>(block.first) * width,
                                                  static_cast<std::size_t>(block.count) * width);
        rows.emplace_back(shape, std::vector<float>(part.begin(), part.end()));
    }
    return rows;
}

void putRows(const Parameters& rows, const OutputBlock& block, Parameters& all)
{
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto width = elementCount(all[i].shape()) / all[i].shape().front();
        std::ranges::copy(rows[i].values(), all[i].values().begin() + block.first * width);
    }
}

class BlockTraining {
public:
    BlockTraining(TrainingState start, const TrainerOptions& options, const BatchSource& source,
                  const TrainerCallbacks& callbacks, const std::stop_token& stop)
        : m_state(std::move(start)),
          m_options(options),
          m_source(source),
          m_callbacks(callbacks),
          m_stop(stop)
    {
        for (const OutputBlock& block : source.blocks)
            m_heads += block.heads;
        m_plans.resize(source.blocks.size());
        m_done.resize(m_plans.size());
        m_sums.resize(m_plans.size());
    }

    bool runEpochOf(int epoch)
    {
        m_epoch = epoch;
        m_began = Clock::now();
        std::ranges::fill(m_done, 0);
        spreadOverCores(static_cast<int>(m_plans.size()), [this](int i) { runBlock(static_cast<std::size_t>(i)); });
        if (m_stop.stop_requested())
            return false;
        collect();
        if (m_callbacks.epoch)
            m_callbacks.epoch(reportOf(epoch, m_options.epochs, sums(), seconds(), m_source.samples), view());
        return true;
    }

    TrainingState take() { return std::move(m_state); }

private:
    TrainingState partOf(const OutputBlock& block) const
    {
        const OptimizerState& means = m_state.optimizer;
        return {{m_state.network.input, {Dense{block.count}}, rowsOf(m_state.network.parameters, block)},
                {means.steps, rowsOf(means.first, block), rowsOf(means.second, block)}};
    }

    void runBlock(std::size_t i)
    {
        std::optional<TrainingPlan>& plan = m_plans[i];
        if (!plan)  // compile it on this thread, for one OpenMP thread
            plan.emplace(partOf(m_source.blocks[i]), m_options.plan);
        const Stepped stepped = [this, i](std::int64_t done, const EpochSums& sums) { tell(i, done, sums); };
        if (const auto sums = runEpoch(*plan, m_epoch, m_options, m_source.blocks[i].source, stepped, m_stop))
            m_sums[i] = *sums;
    }

    /// Reports a step. Only one thread at a time reports, so that a callback that blocks pauses all of them.
    void tell(std::size_t i, std::int64_t done, const EpochSums& sums)
    {
        const std::lock_guard lock(m_telling);
        m_done[i] = done;
        m_sums[i] = sums;
        if (!m_callbacks.step)
            return;
        const auto before = Clock::now();
        m_callbacks.step(reportNow(), view());
        m_began += Clock::now() - before;
    }

    /// The progress averaged over all blocks.
    StepReport reportNow() const
    {
        double share = 0.0, loss = 0.0, heads = 0.0;
        for (std::size_t i = 0; i < m_done.size(); ++i) {
            const double weight = m_source.blocks[i].heads;
            share += weight * static_cast<double>(m_done[i]) / static_cast<double>(m_source.samples) / m_heads;
            loss += m_done[i] ? weight * m_sums[i].loss / static_cast<double>(m_done[i]) : 0.0;
            heads += m_done[i] ? weight : 0.0;
        }
        const double samples = share * static_cast<double>(m_source.samples);
        return {m_epoch, m_options.epochs, std::llround(samples), m_source.samples, loss / heads, samples / seconds()};
    }

    /// The mean loss of the heads, and the number of correct answers of the blocks that count them.
    EpochSums sums() const
    {
        EpochSums all;
        for (std::size_t i = 0; i < m_sums.size(); ++i) {
            all.loss += m_sums[i].loss * m_source.blocks[i].heads / m_heads;
            all.correct += m_sums[i].correct;
        }
        return all;
    }

    void collect()
    {
        for (std::size_t i = 0; i < m_plans.size(); ++i) {
            const OutputBlock& block = m_source.blocks[i];
            const TrainingState part = m_plans[i]->state();
            OptimizerState& means = m_state.optimizer;
            if (means.first.empty()) {  // zeros are not stored
                means.first = zerosLike(part.optimizer.first, m_state.network.parameters);
                means.second = zerosLike(part.optimizer.second, m_state.network.parameters);
            }
            putRows(part.network.parameters, block, m_state.network.parameters);
            putRows(part.optimizer.first, block, means.first);
            putRows(part.optimizer.second, block, means.second);
            means.steps = part.optimizer.steps;
        }
    }

    static Parameters zerosLike(const Parameters& used, const Parameters& shapes)
    {
        Parameters zeros;
        for (std::size_t i = 0; i < used.size(); ++i)
            zeros.emplace_back(shapes[i].shape());
        return zeros;
    }

    double seconds() const { return std::chrono::duration<double>(Clock::now() - m_began).count(); }

    TrainingView view() const
    {
        return {[this] { return m_state.network; }, [this] { return m_state; }};
    }

    TrainingState m_state;  ///< after the last epoch
    const TrainerOptions& m_options;
    const BatchSource& m_source;
    const TrainerCallbacks& m_callbacks;
    std::stop_token m_stop;
    std::vector<std::optional<TrainingPlan>> m_plans;
    double m_heads = 0.0;
    int m_epoch = 0;
    Clock::time_point m_began;
    std::mutex m_telling;
    std::vector<std::int64_t> m_done;  ///< samples of the running epoch, per block
    std::vector<EpochSums> m_sums;
};

}  // namespace

std::optional<TrainingState> trainBlocks(TrainingState start, int epochsDone, const TrainerOptions& options,
                                         const BatchSource& source, const TrainerCallbacks& callbacks,
                                         const std::stop_token& stop)
{
    expects(start.network.layers.size() == 1 && std::holds_alternative<Dense>(start.network.layers.front()),
            "trainBlocks: expected a network of one dense layer");
    BlockTraining training(std::move(start), options, source, callbacks, stop);
    for (int epoch = epochsDone + 1; epoch <= options.epochs; ++epoch)
        if (!training.runEpochOf(epoch))
            return std::nullopt;
    return training.take();
}

}  // namespace core

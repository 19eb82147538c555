#pragma once

#include "core/base/error.h"
#include "core/nn/onednn/values.h"
#include "core/nn/team.h"
#include "core/tensor/tensor.h"

#include <dnnl.hpp>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace core::onednn {

/// A primitive and its arguments, or code of this project in its place.
struct Execution {
    dnnl::primitive primitive = {};
    std::unordered_map<int, dnnl::memory> arguments = {};
    std::function<void()> own = {};

    void run(dnnl::stream& stream) const;
};

/// Engine, stream, thread team and scratchpad that all primitives of a plan share. All attributes are created here,
/// with scratchpad_mode::user: the library's own scratchpad is per thread, and a primitive that runs on a thread other
/// than the one that created it crashes.
class Context {
public:
    Context();

    const dnnl::engine& engine() const { return m_engine; }
    /// The team in which primitives must be created. Keep the result alive during creation outside the constructor of a
    /// plan. run() uses its own team.
    Team team() const { return Team(m_team); }
    static dnnl::primitive_attr attributes();
    /// Like attributes(), with a ReLU on the result.
    static dnnl::primitive_attr attributesWithRelu();

    /// Allocates zeroed memory.
    dnnl::memory allocate(const dnnl::memory::desc& description) const;

    template <class Primitive>
    Execution execution(const typename Primitive::primitive_desc& description,
                        std::unordered_map<int, dnnl::memory> arguments)
    {
        arguments.emplace(DNNL_ARG_SCRATCHPAD, scratchpad(description.scratchpad_desc()));
        return {.primitive = Primitive(description), .arguments = std::move(arguments)};
    }

    Execution reorder(const dnnl::memory& from, const dnnl::memory& to);
    /// `from` itself if it has the wanted layout; otherwise new memory that a reorder, appended to `chain`, fills.
    dnnl::memory converted(const dnnl::memory& from, const dnnl::memory::desc& wanted, std::vector<Execution>& chain);

    /// A view of the first `count` samples of (N, ...), which must be contiguous.
    dnnl::memory firstSamples(const dnnl::memory& memory, std::int64_t count) const;

    void run(const std::vector<Execution>& chain);
    void run(const Execution& execution);

private:
    dnnl::memory scratchpad(const dnnl::memory::desc& description);

    int m_team;  ///< number of threads that the primitives are compiled for and run with
    dnnl::engine m_engine;
    dnnl::stream m_stream;
    dnnl::memory m_scratchpad;
    std::vector<dnnl::memory> m_scratchpadViews;
};

/// Dense row-major layout of a shape of one to four dimensions.
dnnl::memory::desc plainDescription(const dnnl::memory::dims& extents, DataType type = DataType::f32);
/// The same extents with a layout that the primitive chooses.
dnnl::memory::desc anyDescription(const dnnl::memory::dims& extents, DataType type = DataType::f32);

/// Sets everything after the first `count` samples of (N, ...) to 0.
void clearBehind(const dnnl::memory& memory, std::int64_t count);

/// Calls `work` and converts exceptions of oneDNN and std::bad_alloc to Error.
template <class Work>
auto translated(const Work& work)
{
    try {
        return work();
    } catch (const dnnl::error& error) {
        throw SystemError(std::string("oneDNN: expected success, found: ") + error.what());
    } catch (const std::bad_alloc&) {
        throw SystemError("network plan: not enough memory");
    }
}

}  // namespace core::onednn

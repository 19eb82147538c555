#include "core/nn/onednn/context.h"

#include <algorithm>

namespace core::onednn {

void Execution::run(dnnl::stream& stream) const
{
    if (own)
        own();
    else
        primitive.execute(stream, arguments);
}

Context::Context() : m_team(certainTeam()), m_engine(dnnl::engine::kind::cpu, 0), m_stream(m_engine) {}

dnnl::primitive_attr Context::attributes()
{
    dnnl::primitive_attr attributes;
    attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
    return attributes;
}

dnnl::primitive_attr Context::attributesWithRelu()
{
    dnnl::post_ops operations;
    appendRelu(operations);
    dnnl::primitive_attr result = attributes();
    result.set_post_ops(operations);
    return result;
}

dnnl::memory Context::allocate(const dnnl::memory::desc& description) const
{
    dnnl::memory memory(description, m_engine);
    std::fill_n(static_cast<char*>(memory.get_data_handle()), description.get_size(), '\0');
    return memory;
}

Execution Context::reorder(const dnnl::memory& from, const dnnl::memory& to)
{
    return execution<dnnl::reorder>(dnnl::reorder::primitive_desc(from, to, attributes()),
                                    {{DNNL_ARG_FROM, from}, {DNNL_ARG_TO, to}});
}

dnnl::memory Context::converted(const dnnl::memory& from, const dnnl::memory::desc& wanted,
                                std::vector<Execution>& chain)
{
    if (from.get_desc() == wanted)
        return from;
    dnnl::memory to = allocate(wanted);
    chain.push_back(reorder(from, to));
    return to;
}

dnnl::memory Context::firstSamples(const dnnl::memory& memory, std::int64_t count) const
{
    const dnnl::memory::desc whole = memory.get_desc();
    dnnl::memory::dims extents = extentsOf(whole);
    const auto batch = static_cast<std::size_t>(extents[0]);
    extents[0] = count;
    const dnnl::memory::desc part = whole.submemory_desc(extents, dnnl::memory::dims(extents.size(), 0));
    expects(part.get_size() * batch == whole.get_size() * static_cast<std::size_t>(count),
            "plan: samples must lie one behind the other");
    return {part, m_engine, memory.get_data_handle()};
}

void Context::run(const std::vector<Execution>& chain)
{
    if (chain.empty())
        return;
    const Team threads = team();
    for (const Execution& execution : chain)
        execution.run(m_stream);
    m_stream.wait();
}

void Context::run(const Execution& execution)
{
    const Team threads = team();
    execution.run(m_stream);
    m_stream.wait();
}

dnnl::memory Context::scratchpad(const dnnl::memory::desc& description)
{
    // Primitives run one after another and share the same memory. When it grows, all views are updated.
    const std::size_t size = description.get_size();
    if (!m_scratchpad || m_scratchpad.get_desc().get_size() < size) {
        const auto bytes = static_cast<dnnl::memory::dim>(std::max<std::size_t>(size, 4096));
        m_scratchpad = dnnl::memory({{bytes}, dnnl::memory::data_type::u8, dnnl::memory::format_tag::a}, m_engine);
        for (dnnl::memory& view : m_scratchpadViews)
            view.set_data_handle(m_scratchpad.get_data_handle());
    }
    dnnl::memory view(description, m_engine, m_scratchpad.get_data_handle());
    if (size)
        m_scratchpadViews.push_back(view);
    return view;
}

void clearBehind(const dnnl::memory& memory, std::int64_t count)
{
    const dnnl::memory::desc whole = memory.get_desc();
    const auto batch = static_cast<std::size_t>(extentsOf(whole)[0]), used = static_cast<std::size_t>(count);
    char* bytes = static_cast<char*>(memory.get_data_handle());
    std::fill(bytes + whole.get_size() / batch * used, bytes + whole.get_size(), '\0');
}

dnnl::memory::desc plainDescription(const dnnl::memory::dims& extents, DataType type)
{
    using Tag = dnnl::memory::format_tag;
    constexpr Tag tags[]{Tag::a, Tag::ab, Tag::abc, Tag::abcd};
    return {extents, type, tags[extents.size() - 1]};
}

dnnl::memory::desc anyDescription(const dnnl::memory::dims& extents, DataType type)
{
    return {extents, type, dnnl::memory::format_tag::any};
}

}  // namespace core::onednn

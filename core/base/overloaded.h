#pragma once

namespace core {

/// Combines several callables into one visitor for std::visit.
template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
/// Deduces the types of the callables.
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

}  // namespace core

#pragma once

#include <ctime>

namespace tests {

/// Seconds of processor time since it was made: what other programs do meanwhile does not count.
class ProcessorTime {
public:
    double seconds() const { return static_cast<double>(std::clock() - m_start) / CLOCKS_PER_SEC; }

private:
    std::clock_t m_start = std::clock();
};

}  // namespace tests

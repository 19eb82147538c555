#pragma once

namespace core {

/// oneDNN divides the work of a primitive by the number of threads for which it was compiled, and each thread of the
/// team that runs it does one part. A smaller team leaves the other parts undone, and nothing says so. OpenMP gives
/// smaller teams than asked for where OMP_DYNAMIC, OMP_THREAD_LIMIT or OMP_MAX_ACTIVE_LEVELS says so, and inside of
/// another parallel region.

/// The threads that a parallel region begun by this thread gets. Turns off what makes teams smaller, and measures.
/// Throws Error if a region gets fewer threads than OpenMP promises.
int certainTeam();

/// While it lives, parallel regions of this thread get `size` threads. Inside of a parallel region only 1 is possible.
class Team {
public:
    explicit Team(int size);
    ~Team();
    Team(const Team&) = delete;
    Team& operator=(const Team&) = delete;

private:
    int m_before = 0;  ///< 0: nothing to restore
};

}  // namespace core

#include "core/nn/team.h"

#include "core/base/error.h"
#include "core/nn/plan.h"

#include <omp.h>

#include <algorithm>
#include <string>

namespace core {

namespace {

/// The initial number of threads: OMP_NUM_THREADS, or the number of processors of this process. The first
/// omp_set_num_threads() overwrites this value in OpenMP.
int threadsAtStart()
{
    static const int threads = omp_get_max_threads();
    return threads;
}

/// Sets the OpenMP settings of this thread. Every computing thread needs them.
void refuseSmallerTeams()
{
    if (omp_get_dynamic())
        omp_set_dynamic(0);
    if (omp_get_max_active_levels() != 1)
        omp_set_max_active_levels(1);
}

int measuredTeam()
{
    int threads = 1;
#pragma omp parallel
#pragma omp master
    threads = omp_get_num_threads();
    return threads;
}

}  // namespace

int mostThreads()
{
    constexpr int enough = 256;  // with fewer cores, a larger number is a typing error
    return std::min(omp_get_thread_limit(), std::max(enough, omp_get_num_procs()));
}

int usualThreads()
{
    return std::min(threadsAtStart(), mostThreads());
}

int certainTeam()
{
    if (omp_in_parallel())
        return 1;
    threadsAtStart();
    refuseSmallerTeams();
    if (omp_get_max_threads() > mostThreads())
        omp_set_num_threads(mostThreads());
    const int wanted = omp_get_max_threads(), found = wanted > 1 ? measuredTeam() : 1;
    if (found < wanted)
        throw SystemError("OpenMP: expected " + std::to_string(wanted) + " threads, found " + std::to_string(found)
                          + "; try --threads " + std::to_string(found));
    return wanted;
}

Team::Team(int size)
{
    if (omp_in_parallel()) {
        expects(size == 1, "Team: only one thread is possible inside a parallel region");
        return;
    }
    refuseSmallerTeams();
    if (const int now = omp_get_max_threads(); now != size) {
        m_before = now;
        omp_set_num_threads(size);
    }
}

Team::~Team()
{
    if (m_before > 0)
        omp_set_num_threads(m_before);
}

void setThreads(int count)
{
    expects(count >= 0, "setThreads: the count must be at least 0");
    if (count > mostThreads())
        throw UsageError("threads: expected at most " + std::to_string(mostThreads())
                         + (omp_get_thread_limit() == mostThreads() ? ", which OMP_THREAD_LIMIT allows" : "")
                         + ", found " + std::to_string(count));
    const int usual = usualThreads();
    refuseSmallerTeams();
    omp_set_num_threads(count ? count : usual);
}

int threads()
{
    return omp_in_parallel() ? 1 : std::min(omp_get_max_threads(), mostThreads());
}

}  // namespace core

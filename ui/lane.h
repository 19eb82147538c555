#pragma once

#include "ui/receiver.h"

#include <QString>

#include <chrono>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace ui {

/// What becomes of the jobs of a lane when it is destroyed.
enum class Ending {
    Drop,    ///< for results that are no longer needed: discards pending jobs; the running job may outlive the lane
    Finish,  ///< for files: all jobs run to their end; endAll() and waitForFiles() wait for them
    Wait,    ///< for small files that another window may read: like Finish, but the destructor waits for all jobs
};

/// A worker thread that runs one job after another. Jobs and results are passed by value, so that they need no mutex. A
/// job owns everything that it uses and reaches objects only through a Receiver, because it may outlive the lane: the
/// destructor waits for `patience` only, so that a window closes at once. Lanes that are destroyed in a row share this
/// wait.
class Lane {
public:
    /// The longest wait of the destructor with Ending::Drop and Ending::Finish.
    static constexpr std::chrono::milliseconds patience{300};
    /// The longest wait of the destructor with Ending::Wait, of waitForFiles() and of endAll(): a network
    /// folder may never respond.
    static constexpr std::chrono::milliseconds filePatience{10'000};

    explicit Lane(Ending ending = Ending::Drop);
    ~Lane();
    Lane(const Lane&) = delete;
    Lane& operator=(const Lane&) = delete;

    /// Runs `work` on the worker thread. Discards an exception of `work`.
    void submit(std::function<void()> work);

    /// Runs `work` on the worker thread and then, on the thread that called run(), `done(result)` or
    /// `failed(one line)`. Calls neither if `context` has been destroyed.
    template <typename Work, typename Done, typename Failed>
    void run(QObject* context, Work work, Done done, Failed failed)
    {
        using Result = std::invoke_result_t<Work&>;
        auto* delivery = new Delivery<Result, Done, Failed>(context, std::move(done), std::move(failed));
        submit([job = std::make_shared<Work>(std::move(work)), delivery, line = delivery->line()]() mutable {
            auto outcome = std::make_shared<Outcome<Result>>();
            try {
                if constexpr (std::is_void_v<Result>)
                    (*job)();
                else
                    outcome->result.emplace((*job)());
            } catch (...) {
                outcome->problem = std::current_exception();
            }
            job.reset();
            line.tell([delivery, outcome = std::move(outcome)] { delivery->arrive(*outcome); });
        });
    }

    /// Waits for the files of the lanes that are gone, for at most filePatience in all. Call it in a job that reads
    /// what another window may have just written.
    static void waitForFiles();

    /// Waits for the same files when the program ends. Returns whether no job runs any
    /// more. If one does, the program must end without destroying shared objects (std::_Exit); its files are complete
    /// at any time. Call it on the main thread.
    static bool endAll();

    /// The message for an exception: the text of a core::Error, or "Internal error" for other exceptions.
    static QString describe(const std::exception_ptr& problem);

private:
    struct Nothing {};

    template <typename Result>
    struct Outcome {
        std::optional<std::conditional_t<std::is_void_v<Result>, Nothing, Result>> result;
        std::exception_ptr problem;
    };

    /// Waits for the outcome of a job on the thread of its context. A job that is dropped leaves it to the context.
    template <typename Result, typename Done, typename Failed>
    class Delivery : public QObject {
    public:
        Delivery(QObject* context, Done done, Failed failed)
            : QObject(context),
              m_done(std::move(done)),
              m_failed(std::move(failed))
        {
        }

        Receiver::Line line() const { return m_receiver.line(); }

        void arrive(Outcome<Result>& outcome)
        {
            deleteLater();
            if (outcome.problem)
                return m_failed(describe(outcome.problem));
            try {
                if constexpr (std::is_void_v<Result>)
                    return m_done();
                else
                    return m_done(std::move(*outcome.result));
            } catch (...) {
                outcome.problem = std::current_exception();
            }
            m_failed(describe(outcome.problem));
        }

    private:
        Done m_done;
        Failed m_failed;
        Receiver m_receiver;
    };

    class Worker;
    struct Retired;
    static std::vector<Retired>& retired();

    std::shared_ptr<Worker> m_worker;
    Ending m_ending;
};

}  // namespace ui

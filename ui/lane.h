#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QString>
#include <QThreadPool>

#include <chrono>
#include <exception>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace ui {

/// How long the end of a lane of file jobs waits for them: a folder on the network may never answer.
inline constexpr std::chrono::seconds filePatience{10};

/// One worker thread that lives as long as the lane and does one job after another. Messages are values, so there is
/// no mutex. Destroying the lane waits for the job that runs and for those that were handed in.
class Lane {
public:
    Lane();
    /// For jobs that only read and write files, and own all that they use: destroying the lane waits for `patience` at
    /// most. A job that takes longer is left to itself.
    explicit Lane(std::chrono::milliseconds patience);
    ~Lane();
    Lane(const Lane&) = delete;
    Lane& operator=(const Lane&) = delete;

    /// Runs `work` on the lane; what it throws travels in the future with its type.
    template <typename Work>
    auto submit(Work work) -> QFuture<std::invoke_result_t<Work&>>
    {
        using Result = std::invoke_result_t<Work&>;
        auto promise = std::make_shared<QPromise<Result>>();
        promise->start();
        m_pool->start([promise, job = std::make_shared<Work>(std::move(work))]() mutable {
            try {
                if constexpr (std::is_void_v<Result>)
                    (*job)();
                else
                    promise->addResult((*job)());
            } catch (...) {
                promise->setException(std::current_exception());
            }
            job.reset();
            promise->finish();
        });
        return promise->future();
    }

    /// Runs `work` on the lane and then, in the thread of `context`, `done(result)` or `failed(one line)`. Neither is
    /// called if `context` is gone by then.
    template <typename Work, typename Done, typename Failed>
    void run(QObject* context, Work work, Done done, Failed failed)
    {
        using Result = std::invoke_result_t<Work&>;
        // A watcher, not QFuture::then(context, ...): Qt 6.4.2 crashes there when the work ends while `then` attaches.
        auto* watcher = new QFutureWatcher<Result>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                         [watcher, done = std::move(done), failed = std::move(failed)]() mutable {
                             watcher->deleteLater();
                             deliver(watcher->future(), done, failed);
                         });
        watcher->setFuture(submit(std::move(work)));
    }

    /// Whether a job was left to itself. Then the program must end without destroying what is shared (std::_Exit).
    static bool leftJobs();

    /// What a person reads of an exception: the core's line as it is, anything else as an internal error.
    static QString describe(const std::exception_ptr& problem);

private:
    template <typename Result, typename Done, typename Failed>
    static void deliver(QFuture<Result> future, Done& done, Failed& failed)
    {
        QString message;
        try {
            future.waitForFinished();  // finished already: throws what the work threw
            if constexpr (std::is_void_v<Result>)
                return done();
            else
                return done(future.takeResult());
        } catch (...) {
            message = describe(std::current_exception());
        }
        failed(message);
    }

    std::unique_ptr<QThreadPool> m_pool;
    std::optional<std::chrono::milliseconds> m_patience;
};

}  // namespace ui

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QString>
#include <QThreadPool>

#include <chrono>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>
#include <utility>

namespace ui {

/// How long the destructor of a lane waits for file jobs: a network folder may never respond.
inline constexpr std::chrono::seconds filePatience{10};

/// How long the destructor of a lane waits for a training or an experiment that was told to stop. A step can take
/// longer on a busy computer, because the thread has a low priority. Its files are complete at any time.
inline constexpr std::chrono::milliseconds stopPatience{700};

/// Delivers messages of a job to an object on the main thread, also if the job outlives the object. Copies share the
/// receiver.
class Receiver {
public:
    explicit Receiver(QObject* object) : m_shared(std::make_shared<Shared>()) { m_shared->object = object; }

    /// Runs `message` on the thread of the object, unless the object is gone. Call it on any thread.
    template <typename Message>
    void tell(Message message) const
    {
        const std::lock_guard lock(m_shared->guard);
        if (m_shared->object)
            QMetaObject::invokeMethod(m_shared->object, std::move(message), Qt::QueuedConnection);
    }

    /// The destructor of the object calls it first.
    void leave() const
    {
        const std::lock_guard lock(m_shared->guard);
        m_shared->object = nullptr;
    }

private:
    struct Shared {
        std::mutex guard;
        QObject* object = nullptr;
    };
    std::shared_ptr<Shared> m_shared;
};

/// A worker thread that runs one job after another. Jobs and results are passed by value, so no mutex is needed. The
/// destructor waits for the running job and drops those that have not begun.
class Lane {
public:
    Lane();
    /// For jobs that own everything that they use, and whose files are complete at any time. The destructor waits for
    /// the running job and all pending jobs, for at most `patience` and abandons a job that takes longer. Lanes that
    /// are destroyed in a row share this wait.
    explicit Lane(std::chrono::milliseconds patience);
    ~Lane();
    Lane(const Lane&) = delete;
    Lane& operator=(const Lane&) = delete;

    /// Runs `work` on the worker thread. The future passes on an exception with its type.
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

    /// Runs `work` on the worker thread and then, on the thread of `context`, `done(result)` or `failed(one line)`.
    /// Calls neither if `context` has been destroyed.
    template <typename Work, typename Done, typename Failed>
    void run(QObject* context, Work work, Done done, Failed failed)
    {
        using Result = std::invoke_result_t<Work&>;
        // A watcher instead of QFuture::then(context, ...), which crashes in Qt 6.4.2 if the work ends while it
        // attaches.
        auto* watcher = new QFutureWatcher<Result>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                         [watcher, done = std::move(done), failed = std::move(failed)]() mutable {
                             watcher->deleteLater();
                             deliver(watcher->future(), done, failed);
                         });
        watcher->setFuture(submit(std::move(work)));
    }

    /// Whether a job was abandoned. The program must then end without destroying shared objects (std::_Exit).
    static bool leftJobs();

    /// The message for an exception: the text of a core::Error, or "Internal error" for other exceptions.
    static QString describe(const std::exception_ptr& problem);

private:
    template <typename Result, typename Done, typename Failed>
    static void deliver(QFuture<Result> future, Done& done, Failed& failed)
    {
        QString message;
        try {
            future.waitForFinished();  // already finished; rethrows an exception of the work
            if (future.isCanceled())
                return;  // dropped by the destructor of the lane
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

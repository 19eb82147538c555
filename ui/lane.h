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
#include <type_traits>
#include <utility>

namespace ui {

/// Delivers messages of a job to an object on the main thread, also if the job outlives the object: a member of the
/// object, whose line() the jobs hold.
class Receiver {
    struct Shared {
        std::mutex guard;
        QObject* object = nullptr;
    };

public:
    explicit Receiver(QObject* object) : m_shared(std::make_shared<Shared>()) { m_shared->object = object; }
    ~Receiver()
    {
        const std::lock_guard lock(m_shared->guard);
        m_shared->object = nullptr;
    }
    Receiver(const Receiver&) = delete;
    Receiver& operator=(const Receiver&) = delete;

    /// The end that a job holds.
    class Line {
    public:
        explicit Line(std::shared_ptr<Shared> shared) : m_shared(std::move(shared)) {}

        /// Runs `message` on the thread of the object, unless the object is gone. Call it on any thread.
        template <typename Message>
        void tell(Message message) const
        {
            const std::lock_guard lock(m_shared->guard);
            if (m_shared->object)
                QMetaObject::invokeMethod(m_shared->object, std::move(message), Qt::QueuedConnection);
        }

    private:
        std::shared_ptr<Shared> m_shared;
    };
    Line line() const { return Line(m_shared); }

private:
    std::shared_ptr<Shared> m_shared;
};

/// What becomes of the jobs of a lane when it is destroyed.
enum class Ending {
    Drop,    ///< for results that are no longer needed: discards pending jobs; the running job may outlive the lane
    Finish,  ///< for files that the user saves: all jobs run to their end, and endAll() waits for them
    Wait,    ///< for files that another window may read: like Finish, but the destructor waits for all jobs
};

/// A worker thread that runs one job after another. Jobs and results are passed by value, so no mutex is needed. A job
/// owns everything that it uses and reaches objects only through a Receiver, because it may outlive the lane: the
/// destructor waits for `patience` only, so that a window closes at once. Lanes that are destroyed in a row share this
/// wait.
class Lane {
public:
    /// The longest wait of the destructor with Ending::Drop and Ending::Finish.
    static constexpr std::chrono::milliseconds patience{300};
    /// The longest wait of the destructor with Ending::Wait, and of endAll(): a network folder may never respond.
    static constexpr std::chrono::milliseconds filePatience{10'000};

    explicit Lane(Ending ending = Ending::Drop);
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

    /// Waits for the files of the lanes that are gone, for at most filePatience in all. Returns whether no job runs any
    /// more. If one does, the program must end without destroying shared objects (std::_Exit); its files are complete
    /// at any time. Call it on the main thread.
    static bool endAll();

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
    Ending m_ending;
};

}  // namespace ui

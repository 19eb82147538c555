#include "ui/verdict/why_run.h"

#include "core/nn/plan.h"
#include "ui/recognizer.h"

#include <utility>

namespace ui {

/// Used only on the worker thread, like the bench of the recognizer.
struct WhyRun::Bench {
    std::shared_ptr<const core::Classifier> classifier;
    std::optional<core::EvidencePlan> evidence;
    std::optional<core::ClassifierPlan> changes;
};

WhyRun::WhyRun(QObject* parent) : QObject(parent), m_bench(std::make_shared<Bench>())
{
    m_lane.submit([] { core::setThreads(Recognizer::bestThreads()); });
}

WhyRun::~WhyRun()
{
    m_stop.request_stop();
    m_lane.submit([bench = std::move(m_bench)] {
        bench->evidence.reset();
        bench->changes.reset();
    });
}

void WhyRun::ask(WhyRequest request)
{
    if (!m_running)
        return start(std::move(request));
    // Evidence of the drawing before is worth showing; a search for changes takes too long to wait for.
    if (m_view == WhyChoice::View::Change)
        m_stop.request_stop();
    m_pending = std::move(request);
}

void WhyRun::cancel()
{
    m_stop.request_stop();
    m_pending.reset();
    ++m_cancelled;
}

std::optional<WhyShown> WhyRun::work(Bench& bench, const WhyRequest& request, const std::stop_token& stop)
{
    if (bench.classifier != request.classifier) {
        bench.evidence.reset();
        bench.changes.reset();
        bench.classifier = request.classifier;
    }
    WhyShown shown{.choice = request.choice,
                   .image = request.image,
                   .ink = request.ink,
                   .strategy = request.verdict.strategy,
                   .evidence = {},
                   .counter = {}};
    if (request.choice.view == WhyChoice::View::Change) {
        if (!bench.changes)
            bench.changes.emplace(request.classifier, core::Precision::F32, core::counterBatch);
        const std::vector<int> said = core::answeredClasses(request.verdict);
        const bool isOther = request.choice.other && said != std::vector{*request.choice.other};
        shown.counter = core::counterAnswer(*bench.changes, request.ink,
                                            {.strategy = request.verdict.strategy,
                                             .wanted = isOther ? request.choice.other : std::nullopt,
                                             .rules = request.rules,
                                             .options = request.options},
                                            stop);
        return stop.stop_requested() ? std::nullopt : std::optional(std::move(shown));
    }
    if (!bench.evidence)
        bench.evidence.emplace(request.classifier);
    const core::Margin margin =
        core::marginOf(*request.classifier, request.verdict, questionOf(request.choice, request.verdict));
    std::vector<core::Evidence> found =
        bench.evidence->explain(request.image, std::span(&margin, 1), {.method = request.choice.method}, stop);
    if (found.empty())
        return std::nullopt;
    shown.evidence = std::move(found.front());
    return shown;
}

void WhyRun::start(WhyRequest request)
{
    m_running = true;
    m_stop = {};
    m_view = request.choice.view;
    m_lane.run(
        this,
        [bench = m_bench, request = std::move(request), stop = m_stop.get_token()] {
            return work(*bench, request, stop);
        },
        [this, cancelled = m_cancelled](const std::optional<WhyShown>& shown) {
            if (shown && cancelled == m_cancelled)
                emit done(*shown);
            finish();
        },
        [this, cancelled = m_cancelled](const QString& message) {
            if (cancelled == m_cancelled)
                emit failed(message);
            finish();
        });
}

void WhyRun::finish()
{
    m_running = false;
    if (m_pending)
        start(*std::exchange(m_pending, std::nullopt));
}

}  // namespace ui

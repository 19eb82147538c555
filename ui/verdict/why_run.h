#pragma once

#include "ui/lane.h"
#include "ui/strategies/why.h"

#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>

namespace ui {

struct WhyRequest {
    std::shared_ptr<const core::Classifier> classifier;
    WhyChoice choice;
    core::Verdict verdict;  ///< decided by `rules`
    core::Image image;      ///< for View::Evidence
    core::Ink ink = {};     ///< for View::Change
    core::DecisionRules rules = {};
    core::NormalizeOptions options = {};
};

/// Computes evidence and changes on a worker thread. At most one request runs and one waits; a newer request replaces
/// the waiting one, and stops a running search for changes. Call all functions on the main thread.
class WhyRun : public QObject {
    Q_OBJECT

public:
    explicit WhyRun(QObject* parent = nullptr);
    ~WhyRun() override;

    void ask(WhyRequest request);
    void cancel();  ///< drops the running and the waiting request
    bool isBusy() const { return m_running; }

signals:
    void done(const ui::WhyShown& shown);
    void failed(const QString& message);

private:
    struct Bench;

    static std::optional<WhyShown> work(Bench& bench, const WhyRequest& request, const std::stop_token& stop);
    void start(WhyRequest request);
    void finish();

    std::shared_ptr<Bench> m_bench;
    std::optional<WhyRequest> m_pending;
    std::stop_source m_stop;
    WhyChoice::View m_view = WhyChoice::View::Evidence;  ///< of the running request
    quint64 m_cancelled = 0;
    bool m_running = false;
    Lane m_lane;
};

}  // namespace ui

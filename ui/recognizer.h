#pragma once

#include "core/image/normalize.h"
#include "core/strategy/classifier_plan.h"
#include "ui/lane.h"

#include <QImage>
#include <QObject>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace ui {

/// The verdicts for one drawing.
struct Recognition {
    quint64 generation = 0;                              ///< number of the request, increasing
    std::shared_ptr<const core::Classifier> classifier;  ///< the classifier that was used
    std::optional<core::Image> image;                    ///< input of the networks; empty if nothing is drawn
    std::optional<core::Ink> ink;                        ///< the strokes; empty: there is a picture
    bool noInk = false;                                  ///< there is a picture, but it has no ink
    bool asItIs = false;                                 ///< `image` is from a data set and was not preprocessed
    std::vector<core::Verdict> verdicts;                 ///< empty if nothing is drawn
    double microseconds = 0.0;  ///< time for rasterization, normalization and verdicts, without `otherWay`
    bool normalized = true;     ///< whether `image` was normalized
    /// Verdicts with the opposite normalization setting; empty if nothing is drawn or the model has no such setting
    /// (colour).
    std::vector<core::Verdict> otherWay;
};

/// Computes the verdicts of the latest drawing on a worker thread. At most one job runs and one waits; a newer drawing
/// replaces the waiting one, and results arrive in order. Call all functions on the main thread; they return
/// immediately.
class Recognizer : public QObject {
    Q_OBJECT

public:
    explicit Recognizer(QObject* parent = nullptr);
    ~Recognizer() override;

    static int bestThreads();
    int threads() const { return m_threads; }  ///< number of threads that oneDNN uses
    /// Sets the number of threads from the next drawing on. 0: bestThreads(). Limited to core::mostThreads().
    void setThreads(int count);

    /// Sets the classifier and classifies the last drawing again, if any. Drops pending results of the previous
    /// classifier. `strategies` is as for setStrategies().
    void setClassifier(std::shared_ptr<const core::Classifier> classifier,
                       std::vector<core::StrategyId> strategies = {});
    void setOptions(const core::NormalizeOptions& options);
    /// Sets the strategies to compute and classifies the last drawing again. The classifier must support them. Empty:
    /// all strategies of the classifier.
    void setStrategies(const std::vector<core::StrategyId>& strategies);
    quint64 recognize(const core::Ink& ink);
    quint64 recognize(const QImage& picture);
    /// Classifies an image of a data set without preprocessing. If its shape is not that of the model, it is treated as
    /// a picture.
    quint64 recognize(const core::Image& image);

    quint64 generation() const { return m_generation; }
    bool busy() const { return m_running; }

signals:
    void recognized(const ui::Recognition& recognition);
    void failed(const QString& message);

private:
    using Drawing = std::variant<std::monostate, core::Ink, QImage, core::Image>;
    struct Request {
        quint64 generation = 0;
        Drawing drawing;
        core::NormalizeOptions options;
        std::vector<core::StrategyId> strategies;
        std::shared_ptr<const core::Classifier> classifier;
    };
    /// Used only on the worker thread: one thread must build, use and destroy a plan.
    struct Bench {
        std::shared_ptr<const core::Classifier> classifier;
        std::optional<core::ClassifierPlan> plan;
    };

    static bool isReady(const core::Preprocessing& rule, const Request& request);
    static Recognition work(Bench& bench, const Request& request);
    static std::optional<core::Image> imageOf(const Request& request, const core::NormalizeOptions& options);
    quint64 ask();
    void start(Request request);
    void finish();

    Drawing m_drawing;
    core::NormalizeOptions m_options;
    std::vector<core::StrategyId> m_strategies;
    std::shared_ptr<const core::Classifier> m_classifier;
    int m_threads = 0;
    quint64 m_generation = 0;
    bool m_running = false;
    std::optional<Request> m_pending;
    std::shared_ptr<Bench> m_bench;
    Lane m_lane;
};

}  // namespace ui

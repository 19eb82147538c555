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

/// What the networks said about one drawing.
struct Recognition {
    quint64 generation = 0;                              ///< rises with every request
    std::shared_ptr<const core::Classifier> classifier;  ///< who said it
    std::optional<core::Image> image;                    ///< what they saw; none if nothing is drawn
    bool noInk = false;                                  ///< there is a picture, but nothing was found in it
    bool asItIs = false;                                 ///< `image` is a data set's, not normalised again
    std::vector<core::Verdict> verdicts;                 ///< empty if nothing is drawn
    double microseconds = 0.0;                           ///< raster, normalisation and all verdicts; not the other way
    bool normalized = true;                              ///< whether `image` was fitted into the box
    /// What they say if the same drawing is normalised when it was not, or not when it was; empty if nothing is drawn
    /// or the model knows one way only (colour).
    std::vector<core::Verdict> otherWay;
};

/// Latest drawing in, verdicts out. Works on a lane of its own; at most one job runs and one waits, the newest wins and
/// no result comes after a newer one. All functions are for the ui thread and return at once.
class Recognizer : public QObject {
    Q_OBJECT

public:
    explicit Recognizer(QObject* parent = nullptr);
    ~Recognizer() override;

    static int bestThreads();
    int threads() const { return m_threads; }  ///< that the inference lane lets oneDNN use
    /// 0: bestThreads(); never more than core::mostThreads(). From the next drawing on.
    void setThreads(int count);

    /// Asks again for the last drawing, if there was one. Results of the classifier before are dropped.
    /// `strategies`: as setStrategies.
    void setClassifier(std::shared_ptr<const core::Classifier> classifier,
                       std::vector<core::StrategyId> strategies = {});
    void setOptions(const core::NormalizeOptions& options);
    /// Who is asked from the next drawing on, all of them had by the classifier; nobody named: all that it has. Asks
    /// again.
    void setStrategies(const std::vector<core::StrategyId>& strategies);
    quint64 recognize(const core::Ink& ink);
    quint64 recognize(const QImage& picture);
    /// A data set's image, which is in the networks' form already: they see it as it is. Only for a model of another
    /// shape it is treated as a picture.
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
    /// Lives on the lane only: a plan is built, used and destroyed by one thread.
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

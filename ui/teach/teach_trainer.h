#pragma once

#include "core/teach/leave_one_out.h"
#include "ui/lane.h"
#include "ui/teach/teach_content.h"

#include <QObject>
#include <QStringList>

#include <map>
#include <memory>
#include <stop_token>
#include <vector>

namespace ui {

/// A classifier of a person's own classes, and what it learned from.
struct TaughtModel {
    std::shared_ptr<const core::Classifier> classifier;
    std::vector<ExampleRef> examples;  ///< in the order of the leave-one-out answers
    std::vector<int> labels;           ///< of the examples, as classes of the classifier
    QStringList leftOut;               ///< names of the classes without examples
    double seconds = 0.0;
    ExampleRef probe = {};                                   ///< the example whose answers follow; may be null
    std::map<core::StrategyId, QString> answers = {};        ///< for the probe
    std::map<core::StrategyId, QString> answersBefore = {};  ///< of the classifier before this one; may be empty
};

/// Leave-one-out accuracy of a taught classifier.
struct MeasuredModel {
    TaughtModel model;
    core::LeaveOneOut accuracy;
};

/// Teaches a person's own classes on a worker thread and then measures the leave-one-out accuracy. A new content
/// cancels the work for the previous one. Use it on the main thread.
class TeachTrainer : public QObject {
    Q_OBJECT

public:
    explicit TeachTrainer(QObject* parent = nullptr);
    ~TeachTrainer() override;

    void setThreads(int count);  ///< as Recognizer::setThreads()
    /// Sets the model whose trunk and preprocessing the next training uses, and forgets the previous classifier.
    void setBase(std::shared_ptr<const core::Classifier> base);
    /// Teaches the classes that have examples: at least two. Then measures. `probe` is the example whose answers the
    /// result tells, and may be null.
    void train(const TeachContent& content, const ExampleRef& probe);
    void stop();  ///< no signal follows
    bool isBusy() const { return m_isBusy; }

signals:
    void taught(const ui::TaughtModel& model);
    void measuring(int done, int total);
    void measured(const ui::MeasuredModel& model);
    void failed(const QString& message);

private:
    struct Bench;
    struct Lesson;

    void measure(const TaughtModel& model, const std::shared_ptr<const Lesson>& lesson);

    std::shared_ptr<const core::Classifier> m_base;
    std::shared_ptr<Bench> m_bench;
    std::stop_source m_stop;
    bool m_isBusy = false;
    Receiver m_receiver;
    Lane m_lane;
};

}  // namespace ui

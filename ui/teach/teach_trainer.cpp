#include "ui/teach/teach_trainer.h"

#include "core/model/model_file.h"
#include "core/nn/plan.h"
#include "core/strategy/classifier_plan.h"
#include "core/teach/teacher.h"
#include "ui/recognizer.h"
#include "ui/words/words.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace ui {

/// Used only on the worker thread: one thread must build, use and destroy plans.
struct TeachTrainer::Bench {
    std::shared_ptr<const core::Classifier> base;
    std::unique_ptr<core::Teacher> teacher;
    std::unique_ptr<core::ClassifierPlan> previous;           ///< the last classifier that was taught
    std::map<ExampleRef, std::optional<core::Image>> inputs;  ///< of pictures, by the rule of the base

    void use(const std::shared_ptr<const core::Classifier>& wanted)
    {
        if (base == wanted)
            return;
        previous.reset();
        inputs.clear();
        teacher = std::make_unique<core::Teacher>(wanted);
        base = wanted;
    }
    void forget()
    {
        previous.reset();
        teacher.reset();
        base.reset();
    }
    std::optional<core::Image> input(const ExampleRef& example);
    std::shared_ptr<const Lesson> lessonOf(const TeachContent& content, const std::stop_token& stop);
};

/// What the teacher gets, and the examples in the same order.
struct TeachTrainer::Lesson {
    core::TaughtExamples taught;
    std::vector<ExampleRef> examples;
    QStringList leftOut;
};

namespace {

std::map<core::StrategyId, QString> answersBy(core::ClassifierPlan& plan, const core::Image& image)
{
    const QStringList names = Words::classNames(plan.classifier());
    std::map<core::StrategyId, QString> answers;
    for (const core::Verdict& verdict : plan.classify(image))
        answers[verdict.strategy] = Words::answer(verdict, names);
    return answers;
}

}  // namespace

std::optional<core::Image> TeachTrainer::Bench::input(const ExampleRef& example)
{
    if (example->drawing.picture.isNull())
        return inputOf(*example, base->preprocessing);
    auto found = inputs.find(example);
    if (found == inputs.end())
        found = inputs.emplace(example, inputOf(*example, base->preprocessing)).first;
    return found->second;
}

std::shared_ptr<const TeachTrainer::Lesson> TeachTrainer::Bench::lessonOf(const TeachContent& content,
                                                                          const std::stop_token& stop)
{
    std::vector<std::string> names;
    for (const TeachClass& each : content.classes)
        names.push_back(each.name.toStdString());
    auto lesson = std::make_shared<Lesson>();
    core::TaughtExamples all = core::emptyExamples(names, base->preprocessing);
    if (const auto rest = content.rest())
        all.noneOfThese = static_cast<int>(*rest);
    std::map<ExampleRef, std::optional<core::Image>> used;
    for (std::size_t label = 0; label < content.classes.size(); ++label)
        for (const ExampleRef& example : content.classes[label].examples) {
            if (stop.stop_requested())
                return lesson;
            if (example->drawing.picture.isNull()) {
                if (!core::appendDrawing(all, example->drawing.ink, static_cast<int>(label)))
                    continue;
            } else {
                const std::optional<core::Image> image = input(example);
                used[example] = image;
                if (!image)
                    continue;
                core::appendPicture(all, *image, static_cast<int>(label));
            }
            lesson->examples.push_back(example);
        }
    inputs = std::move(used);
    std::vector<std::string> leftOut;
    lesson->taught = core::withoutEmptyClasses(all, leftOut);
    for (const std::string& name : leftOut)
        lesson->leftOut << QString::fromStdString(name);
    return lesson;
}

TeachTrainer::TeachTrainer(QObject* parent) : QObject(parent), m_bench(std::make_shared<Bench>())
{
    setThreads(0);
}

TeachTrainer::~TeachTrainer()
{
    m_stop.request_stop();
    m_lane.submit([bench = std::move(m_bench)] { bench->forget(); });
}

void TeachTrainer::setThreads(int count)
{
    const int wanted = count > 0 ? std::min(count, core::mostThreads()) : Recognizer::bestThreads();
    m_lane.submit([wanted, bench = m_bench] {
        bench->forget();  // built for the previous number of threads
        core::setThreads(wanted);
    });
}

void TeachTrainer::setBase(std::shared_ptr<const core::Classifier> base)
{
    m_base = std::move(base);
}

void TeachTrainer::stop()
{
    m_stop.request_stop();
    m_isBusy = false;
}

void TeachTrainer::train(const TeachContent& content, const ExampleRef& probe)
{
    using Result = std::pair<std::optional<TaughtModel>, std::shared_ptr<const Lesson>>;
    m_stop.request_stop();
    m_stop = {};
    m_isBusy = true;
    m_lane.run(
        this,
        [bench = m_bench, base = m_base, content, probe, stop = m_stop.get_token()]() -> Result {
            if (stop.stop_requested())
                return {};
            const auto begin = std::chrono::steady_clock::now();
            bench->use(base);
            const std::shared_ptr<const Lesson> lesson = bench->lessonOf(content, stop);
            if (stop.stop_requested())
                return {};
            auto taught = bench->teacher->teach(lesson->taught, stop);
            if (!taught)
                return {};
            taught->title = tr("My classes (not saved)").toStdString();
            TaughtModel made{.classifier =
                                 std::make_shared<const core::Classifier>(core::roundedToFloat16(std::move(*taught))),
                             .examples = lesson->examples,
                             .labels = {lesson->taught.images.labels.begin(), lesson->taught.images.labels.end()},
                             .leftOut = lesson->leftOut};
            made.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
            auto plan = std::make_unique<core::ClassifierPlan>(made.classifier);
            if (const std::optional<core::Image> image = probe ? bench->input(probe) : std::nullopt) {
                made.probe = probe;
                made.answers = answersBy(*plan, *image);
                if (bench->previous)
                    made.answersBefore = answersBy(*bench->previous, *image);
            }
            bench->previous = std::move(plan);
            return {std::move(made), lesson};
        },
        [this, stop = m_stop.get_token()](const Result& result) {
            if (stop.stop_requested() || !result.first)
                return;
            measure(*result.first, result.second);
            emit taught(*result.first);
        },
        [this, stop = m_stop.get_token()](const QString& message) {
            if (stop.stop_requested())
                return;
            m_isBusy = false;
            emit failed(message);
        });
}

void TeachTrainer::measure(const TaughtModel& model, const std::shared_ptr<const Lesson>& lesson)
{
    const auto total = static_cast<int>(model.examples.size());
    const auto tell = [this, line = m_receiver.line(), total, stop = m_stop.get_token()](std::int64_t done) {
        line.tell([this, done, total, stop] {
            if (!stop.stop_requested())
                emit measuring(static_cast<int>(done), total);
        });
    };
    m_lane.run(
        this,
        [bench = m_bench, base = m_base, lesson, tell,
         stop = m_stop.get_token()]() -> std::optional<core::LeaveOneOut> {
            if (stop.stop_requested())
                return std::nullopt;
            bench->use(base);
            return bench->teacher->leaveOneOut(lesson->taught, tell, stop);
        },
        [this, model, stop = m_stop.get_token()](const std::optional<core::LeaveOneOut>& accuracy) {
            if (stop.stop_requested() || !accuracy)
                return;
            m_isBusy = false;
            emit measured({model, *accuracy});
        },
        [this, stop = m_stop.get_token()](const QString& message) {
            if (stop.stop_requested())
                return;
            m_isBusy = false;
            emit failed(message);
        });
}

}  // namespace ui

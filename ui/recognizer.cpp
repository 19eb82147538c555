#include "ui/recognizer.h"

#include "core/nn/plan.h"
#include "ui/picture/convert.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace ui {

Recognizer::Recognizer(QObject* parent) : QObject(parent), m_bench(std::make_shared<Bench>())
{
    setThreads(0);
}

Recognizer::~Recognizer()
{
    m_pending.reset();
    m_lane.submit([bench = std::move(m_bench)] { bench->plan.reset(); });
}

int Recognizer::bestThreads()
{
    // Leave one processor for drawing and painting. The threads of OpenMP spin while they wait: if two of them share
    // two processors with the main thread or another program, a verdict takes ten times as long (docs/decisions).
    const int half = std::clamp(static_cast<int>(std::thread::hardware_concurrency() / 2), 1, 2);
    return std::min(half, core::usualThreads());
}

void Recognizer::setThreads(int count)
{
    const int wanted = count > 0 ? std::min(count, core::mostThreads()) : bestThreads();
    if (wanted == m_threads)
        return;
    m_threads = wanted;
    m_lane.submit([wanted, bench = m_bench] {
        bench->plan.reset();  // built for the previous number of threads
        bench->classifier.reset();
        core::setThreads(wanted);
    });
}

void Recognizer::setClassifier(std::shared_ptr<const core::Classifier> classifier,
                               std::vector<core::StrategyId> strategies)
{
    m_classifier = std::move(classifier);
    m_strategies = std::move(strategies);
    ask();
}

void Recognizer::setOptions(const core::NormalizeOptions& options)
{
    m_options = options;
    ask();
}

void Recognizer::setStrategies(const std::vector<core::StrategyId>& strategies)
{
    if (strategies == m_strategies)
        return;
    m_strategies = strategies;
    ask();
}

quint64 Recognizer::recognize(const core::Ink& ink)
{
    m_drawing = ink;
    return ask();
}

quint64 Recognizer::recognize(const QImage& picture)
{
    if (picture.isNull())
        m_drawing = core::Ink{};
    else
        m_drawing = picture;
    return ask();
}

quint64 Recognizer::recognize(const core::Image& image)
{
    m_drawing = image;
    return ask();
}

quint64 Recognizer::ask()
{
    if (!m_classifier || std::holds_alternative<std::monostate>(m_drawing))
        return m_generation;
    Request request{++m_generation, m_drawing, m_options, m_strategies, m_classifier};
    if (m_running)
        m_pending = std::move(request);
    else
        start(std::move(request));
    return m_generation;
}

void Recognizer::start(Request request)
{
    m_running = true;
    auto classifier = request.classifier;
    m_lane.run(
        this, [bench = m_bench, request = std::move(request)] { return work(*bench, request); },
        [this, classifier](const Recognition& recognition) {
            // A newer drawing may already wait, but this result is newer than the one shown, unless the model has
            // changed.
            if (classifier == m_classifier)
                emit recognized(recognition);
            finish();
        },
        [this, classifier](const QString& message) {
            if (classifier == m_classifier)
                emit failed(message);
            finish();
        });
}

void Recognizer::finish()
{
    m_running = false;
    if (m_pending)
        start(*std::exchange(m_pending, std::nullopt));
}

bool Recognizer::isReady(const core::Preprocessing& rule, const Request& request)
{
    const auto* image = std::get_if<core::Image>(&request.drawing);
    return image && image->shape() == core::Shape{rule.channels, rule.height, rule.width};
}

std::optional<core::Image> Recognizer::imageOf(const Request& request, const core::NormalizeOptions& options)
{
    const core::Preprocessing& rule = request.classifier->preprocessing;
    if (const auto* picture = std::get_if<QImage>(&request.drawing))
        return core::normalizePicture(toGreyOrColour(*picture), rule, options);
    if (const auto* image = std::get_if<core::Image>(&request.drawing))
        return core::networkInput(*image, rule, options);
    return core::normalize(std::get<core::Ink>(request.drawing), rule, options);
}

Recognition Recognizer::work(Bench& bench, const Request& request)
{
    if (!bench.plan || bench.classifier != request.classifier) {
        bench.plan.reset();
        bench.plan.emplace(request.classifier);
        bench.classifier = request.classifier;
    }
    const auto begin = std::chrono::steady_clock::now();
    Recognition result{.generation = request.generation,
                       .classifier = request.classifier,
                       .image = {},
                       .ink = {},
                       .verdicts = {},
                       .otherWay = {}};
    result.asItIs = isReady(request.classifier->preprocessing, request);
    result.normalized = request.options.normalize;
    result.image = imageOf(request, request.options);
    if (const auto* ink = std::get_if<core::Ink>(&request.drawing))
        result.ink = *ink;
    result.noInk = !result.image && !std::holds_alternative<core::Ink>(request.drawing);
    if (result.image)
        result.verdicts = bench.plan->classify(*result.image, request.strategies);
    result.microseconds = std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
    if (result.image && request.classifier->preprocessing.source == core::Preprocessing::Source::Ink) {
        const core::NormalizeOptions other{.normalize = !request.options.normalize, .invert = request.options.invert};
        if (const auto image = imageOf(request, other))
            result.otherWay = bench.plan->classify(*image, request.strategies);
    }
    return result;
}

}  // namespace ui

#include "ui/train/learning_fields.h"

#include "core/nn/plan.h"
#include "core/training/recipe_json.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalBlocker>
#include <QSpinBox>

#include <limits>
#include <type_traits>
#include <utility>

namespace ui {

namespace {

void addOptimizerNames(QComboBox& box)
{
    for (const std::string& name : core::optimizerNames())
        box.addItem(LearningFields::optimizerTitle(core::optimizerNamed(name).kind), QString::fromStdString(name));
}

core::OptimizerOptions optimizerChosen(const QComboBox& box)
{
    return core::optimizerNamed(box.currentData().toString().toStdString());
}

void choose(QComboBox& box, const QVariant& data)
{
    box.setCurrentIndex(box.findData(data));
}

QString nameOfKind(const core::OptimizerOptions& optimizer)
{
    return QString::fromStdString(toText(optimizer.kind));
}

}  // namespace

LearningFields::LearningFields(QWidget* parent) : FieldList(tr("Learning"), parent)
{
    addOptimizers();
    addSchedule();
    addPrecision();
    addHeads();
    addNumbers();
}

QString LearningFields::optimizerTitle(core::OptimizerOptions::Kind kind)
{
    using Kind = core::OptimizerOptions::Kind;
    switch (kind) {
    case Kind::Adadelta:
        return QStringLiteral("Adadelta");
    case Kind::Adam:
        return QStringLiteral("Adam");
    case Kind::Sgd:
        return tr("SGD with momentum");
    case Kind::Nesterov:
        return tr("SGD with Nesterov momentum");
    }
    return {};
}

void LearningFields::addOptimizers()
{
    QComboBox* optimizer = addChoice(
        {tr("&Optimizer"), tr("Adadelta adapts its step size, Adam learns quickly, and SGD is the plain method.")});
    addOptimizerNames(*optimizer);
    QDoubleSpinBox* rate = addReal(
        {tr("Learning ra&te"), tr("Size of a training step. Selecting an optimizer sets its default rate.")}, 10.0);
    rate->setMinimum(0.00001);
    QDoubleSpinBox* decay = addReal(
        {tr("Weight decay"), tr("Each step subtracts rate × decay × weight. 0.005 suits residual networks.")}, 1.0);
    for (QDoubleSpinBox* box : {rate, decay})
        box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    connect(optimizer, &QComboBox::activated, this,
            [optimizer, rate] { rate->setValue(optimizerChosen(*optimizer).learningRate); });
    bind({.show =
              [=](const TrainSettings& settings) {
                  choose(*optimizer, nameOfKind(settings.recipe.optimizer));
                  rate->setValue(settings.recipe.optimizer.learningRate);
                  decay->setValue(settings.recipe.optimizer.weightDecay);
              },
          .read =
              [=](TrainSettings& settings) {
                  settings.recipe.optimizer = optimizerChosen(*optimizer);
                  settings.recipe.optimizer.learningRate = rate->value();
                  settings.recipe.optimizer.weightDecay = decay->value();
              }});
}

void LearningFields::addSchedule()
{
    QComboBox* schedule =
        addChoice({tr("Schedule"), tr("Cosine lowers the learning rate to almost zero. One cycle first warms up for a "
                                      "fifth of the steps.")});
    const auto item = [schedule](const QString& name, core::Schedule value) {
        schedule->addItem(name, static_cast<int>(value));
    };
    item(tr("Constant"), core::Schedule::Constant);
    item(tr("Cosine"), core::Schedule::Cosine);
    item(tr("One cycle"), core::Schedule::OneCycle);
    bind({.show = [schedule](
                      const TrainSettings& settings) { choose(*schedule, static_cast<int>(settings.recipe.schedule)); },
          .read =
              [schedule](TrainSettings& settings) {
                  settings.recipe.schedule = static_cast<core::Schedule>(schedule->currentData().toInt());
              }});
    QDoubleSpinBox* smoothing =
        addReal({tr("Label smoothing"), tr("Share of each target that is spread over all classes, which "
                                           "makes the trunk less certain.")},
                0.9);
    smoothing->setDecimals(2);
    smoothing->setSingleStep(0.05);
    bind({.show = [smoothing](const TrainSettings& settings) { smoothing->setValue(settings.recipe.labelSmoothing); },
          .read = [smoothing](TrainSettings& settings) { settings.recipe.labelSmoothing = smoothing->value(); }});
}

void LearningFields::addHeads()
{
    m_heads =
        addChoice({tr("Heads"), tr("Fine-tuned heads also train the trunk, so a head epoch takes as long as a trunk "
                                   "epoch. From scratch trains a separate network for each pair and each "
                                   "subset of classes: 26 networks for five classes.")});
    const auto item = [this](const QString& name, core::HeadTraining heads) {
        m_heads->addItem(name, static_cast<int>(heads));
    };
    item(tr("On the frozen trunk"), core::HeadTraining::Shared);
    item(tr("Fine-tuned, with the trunk"), core::HeadTraining::FineTuned);
    item(tr("From scratch, one network each"), core::HeadTraining::Scratch);
    QComboBox* optimizer =
        addChoice({tr("Head optimizer"), tr("Optimizer for the heads, with its default learning rate.")});
    optimizer->addItem(tr("Same as the trunk"), QString());
    addOptimizerNames(*optimizer);
    bind({.show =
              [this, optimizer](const TrainSettings& settings) {
                  choose(*m_heads, static_cast<int>(settings.recipe.heads));
                  const auto& chosen = settings.recipe.headOptimizer;
                  choose(*optimizer, chosen ? nameOfKind(*chosen) : QString());
              },
          .read =
              [this, optimizer](TrainSettings& settings) {
                  settings.recipe.heads = static_cast<core::HeadTraining>(m_heads->currentData().toInt());
                  if (!optimizer->currentData().toString().isEmpty())
                      settings.recipe.headOptimizer = optimizerChosen(*optimizer);
              }});
}

void LearningFields::addPrecision()
{
    const bool supported = core::supportsBf16();
    QComboBox* precision = addChoice(
        {tr("Precision"),
         supported
             ? tr("bfloat16 rounds the outputs of the layers and trains about 1.5 times as fast. The weights stay "
                  "float32. Automatic selects bfloat16 if the processor supports it.")
             : tr("This computer always uses float32. bfloat16 needs a processor with AVX-512 BF16 or AMX; this "
                  "one supports %1.")
                   .arg(QString::fromStdString(core::instructionSet()))});
    precision->addItem(tr("float32"), QStringLiteral("f32"));
    precision->addItem(tr("bfloat16"), QStringLiteral("bf16"));
    precision->addItem(tr("Automatic"), QStringLiteral("auto"));
    precision->setEnabled(supported);
    bind({.show =
              [precision, supported](const TrainSettings& settings) {
                  // The settings may come from another computer.
                  const bool possible = settings.precision != QLatin1String("bf16") || supported;
                  choose(*precision, possible ? settings.precision : QStringLiteral("f32"));
              },
          .read = [precision](TrainSettings& settings) { settings.precision = precision->currentData().toString(); }});
}

void LearningFields::addNumbers()
{
    using core::Recipe;
    constexpr int mostEpochs = 1000;
    const auto mostBatch = static_cast<int>(core::recipeRange("batch").high);
    addWhole({tr("E&pochs"), tr("Epochs for the trunk.")}, &Recipe::epochs, mostEpochs);
    addWhole({tr("Head epochs"), tr("Epochs for the heads of all strategies on the trunk.")}, &Recipe::headEpochs,
             mostEpochs);
    addWhole({tr("Multi-label epochs"),
              tr("Epochs for the multi-label network, which learns from canvases with zero to three objects.")},
             &Recipe::multiLabelEpochs, mostEpochs);
    addWhole({tr("Specialist epochs"), tr("Epochs for each specialist network. There is one per class.")},
             &Recipe::specialistEpochs, mostEpochs);
    addWhole(
        {tr("&Batch size"), tr("Number of images in one training step. Small batches give more steps, large batches "
                               "faster steps.")},
        &Recipe::batch, mostBatch);
    addWhole({tr("Head batch size"), tr("Number of images in one training step of the heads.")}, &Recipe::headBatch,
             mostBatch);
    addWhole({tr("&Seed"), tr("Start of the random numbers. The same seed and settings on the same computer give "
                              "exactly the same model.")},
             &Recipe::seed, std::numeric_limits<int>::max());
}

QComboBox* LearningFields::addChoice(const Explained& words)
{
    auto* box = new QComboBox(this);
    add(words.name, box, words.explanation);
    connect(box, &QComboBox::currentIndexChanged, this, &FieldList::changed);
    return box;
}

QDoubleSpinBox* LearningFields::addReal(const Explained& words, double most)
{
    auto* box = new QDoubleSpinBox(this);
    box->setDecimals(5);
    box->setRange(0.0, most);
    add(words.name, box, words.explanation);
    connect(box, &QDoubleSpinBox::valueChanged, this, &FieldList::changed);
    return box;
}

template <typename Number>
void LearningFields::addWhole(const Explained& words, Number core::Recipe::*field, int most)
{
    auto* box = new QSpinBox(this);
    box->setRange(std::is_unsigned_v<Number> ? 0 : 1, most);  // only the seed is unsigned
    add(words.name, box, words.explanation);
    connect(box, &QSpinBox::valueChanged, this, &FieldList::changed);
    bind({.show = [box,
                   field](const TrainSettings& settings) { box->setValue(static_cast<int>(settings.recipe.*field)); },
          .read = [box,
                   field](TrainSettings& settings) { settings.recipe.*field = static_cast<Number>(box->value()); }});
}

void LearningFields::bind(Binding binding)
{
    m_bindings.push_back(std::move(binding));
}

void LearningFields::show(const TrainSettings& settings)
{
    const QSignalBlocker quiet(this);
    for (const Binding& binding : m_bindings)
        binding.show(settings);
}

void LearningFields::showProblem(const QString& words)
{
    setProblem(m_heads, words);
}

void LearningFields::read(TrainSettings& settings) const
{
    for (const Binding& binding : m_bindings)
        binding.read(settings);
}

}  // namespace ui

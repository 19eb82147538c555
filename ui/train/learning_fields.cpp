#include "ui/train/learning_fields.h"

#include "core/nn/plan.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalBlocker>
#include <QSpinBox>

#include <limits>

namespace ui {

LearningFields::LearningFields(QWidget* parent)
    : FieldList(tr("Learning"), parent),
      m_optimizer(new QComboBox(this)),
      m_rate(new QDoubleSpinBox(this)),
      m_decay(new QDoubleSpinBox(this)),
      m_schedule(new QComboBox(this)),
      m_smoothing(new QDoubleSpinBox(this)),
      m_precision(new QComboBox(this)),
      m_heads(new QComboBox(this)),
      m_headOptimizer(new QComboBox(this))
{
    addOptimizers();
    addSchedule();
    addPrecision();
    addHeads();
    m_epochs = addNumber(tr("E&pochs"), 1000, tr("Epochs for the trunk."));
    m_headEpochs = addNumber(tr("… of the heads"), 1000, tr("Epochs for the heads of all strategies on the trunk."));
    m_multiLabelEpochs = addNumber(
        tr("… multi-label"), 1000,
        tr("Epochs for the multi-label network, which learns from canvases with no, one, two or three objects."));
    m_specialistEpochs =
        addNumber(tr("… specialists"), 1000, tr("Epochs for each specialist network (one per class)."));
    m_batch = addNumber(tr("&Batch"), 4096,
                        tr("Batch size: the number of images in one training step. Small batches need more steps; "
                           "large batches need less time per image."));
    m_headBatch = addNumber(tr("… of the heads"), 4096, tr("The same for the heads."));
    m_seed =
        addNumber(tr("&Seed"), std::numeric_limits<int>::max(),
                  tr("Random seed. The same seed and settings on the same computer give the same model, bit for bit."));
    m_seed->setMinimum(0);
    for (const QComboBox* box : {m_optimizer, m_schedule, m_precision, m_heads, m_headOptimizer})
        connect(box, &QComboBox::currentIndexChanged, this, &FieldList::changed);
    for (const QDoubleSpinBox* box : {m_rate, m_decay, m_smoothing})
        connect(box, &QDoubleSpinBox::valueChanged, this, &FieldList::changed);
}

void LearningFields::addOptimizers()
{
    m_headOptimizer->addItem(tr("As the trunk"), QString());
    for (QComboBox* box : {m_optimizer, m_headOptimizer}) {
        box->addItem(QStringLiteral("Adadelta"), QStringLiteral("adadelta"));
        box->addItem(QStringLiteral("Adam"), QStringLiteral("adam"));
        box->addItem(tr("SGD with momentum"), QStringLiteral("sgd"));
        box->addItem(tr("SGD, Nesterov's momentum"), QStringLiteral("nesterov"));
    }
    m_rate->setDecimals(5);
    m_rate->setRange(0.00001, 10.0);
    m_rate->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_decay->setDecimals(5);
    m_decay->setRange(0.0, 1.0);
    m_decay->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    add(tr("&Optimizer"), m_optimizer,
        tr("Optimizer. Adadelta adapts its step size, Adam learns quickly, SGD is the plain method."));
    add(tr("Learning ra&te"), m_rate, tr("Learning rate. Choosing an optimizer sets its usual rate."));
    add(tr("Weight decay"), m_decay,
        tr("Weight decay: each step subtracts rate × decay × weight. 0.005 suits residual networks."));
    connect(m_optimizer, &QComboBox::activated, this, &LearningFields::showUsualRate);
}

void LearningFields::addSchedule()
{
    m_schedule->addItem(tr("Constant"), QStringLiteral("constant"));
    m_schedule->addItem(tr("Cosine"), QStringLiteral("cosine"));
    m_schedule->addItem(tr("One cycle"), QStringLiteral("one-cycle"));
    m_smoothing->setDecimals(2);
    m_smoothing->setRange(0.0, 0.9);
    m_smoothing->setSingleStep(0.05);
    add(tr("Schedule"), m_schedule,
        tr("Learning rate schedule. Cosine lowers the rate to almost zero. One-cycle first warms up for a fifth of the "
           "steps."));
    add(tr("Label smoothing"), m_smoothing,
        tr("Label smoothing: the share of each target that is spread over all classes, so that the trunk is never "
           "certain."));
}

void LearningFields::addHeads()
{
    const auto item = [this](const QString& name, core::HeadTraining heads) {
        m_heads->addItem(name, static_cast<int>(heads));
    };
    item(tr("On the finished trunk"), core::HeadTraining::Shared);
    item(tr("Fine-tuned, with the trunk"), core::HeadTraining::FineTuned);
    item(tr("From scratch, a network for each"), core::HeadTraining::Scratch);
    add(tr("Heads"), m_heads,
        tr("Fine-tuned heads also train the trunk, so that each of their epochs takes as long as one of the trunk. "
           "From scratch trains a separate network for each pair and subset of classes: 26 networks for five "
           "classes."));
    add(tr("… their optimizer"), m_headOptimizer, tr("Optimizer for the heads, with its usual learning rate."));
}

QSpinBox* LearningFields::addNumber(const QString& name, int most, const QString& explanation)
{
    auto* box = new QSpinBox(this);
    box->setRange(1, most);
    add(name, box, explanation);
    connect(box, &QSpinBox::valueChanged, this, &FieldList::changed);
    return box;
}

void LearningFields::addPrecision()
{
    m_precision->addItem(tr("float32"), QStringLiteral("f32"));
    m_precision->addItem(tr("bfloat16"), QStringLiteral("bf16"));
    m_precision->addItem(tr("Automatic"), QStringLiteral("auto"));
    const bool supported = core::supportsBf16();
    m_precision->setEnabled(supported);
    add(tr("Precision"), m_precision,
        supported ? tr("bfloat16 rounds the values between layers and trains about 1.5 times as fast. The weights stay "
                       "float32. Automatic uses bfloat16 if the processor supports it.")
                  : tr("This computer always uses float32: bfloat16 needs a processor with AVX-512 BF16 or AMX, and "
                       "this one supports %1.")
                        .arg(QString::fromStdString(core::instructionSet())));
}

void LearningFields::showUsualRate()
{
    m_rate->setValue(core::optimizerNamed(m_optimizer->currentData().toString().toStdString()).learningRate);
}

void LearningFields::show(const TrainSettings& settings)
{
    const QSignalBlocker quiet(this);
    m_optimizer->setCurrentIndex(m_optimizer->findData(settings.optimizer));
    m_rate->setValue(settings.learningRate);
    m_decay->setValue(settings.weightDecay);
    m_headOptimizer->setCurrentIndex(m_headOptimizer->findData(settings.headOptimizer));
    m_schedule->setCurrentIndex(m_schedule->findData(settings.schedule));
    m_smoothing->setValue(settings.labelSmoothing);
    // settings may come from another machine
    const bool possible = settings.precision != QLatin1String("bf16") || core::supportsBf16();
    m_precision->setCurrentIndex(m_precision->findData(possible ? settings.precision : QStringLiteral("f32")));
    m_heads->setCurrentIndex(m_heads->findData(static_cast<int>(settings.heads)));
    m_epochs->setValue(settings.epochs);
    m_headEpochs->setValue(settings.headEpochs);
    m_multiLabelEpochs->setValue(settings.multiLabelEpochs);
    m_specialistEpochs->setValue(settings.specialistEpochs);
    m_batch->setValue(settings.batch);
    m_headBatch->setValue(settings.headBatch);
    m_seed->setValue(settings.seed);
}

void LearningFields::showProblem(const QString& words)
{
    setProblem(m_heads, words);
}

void LearningFields::read(TrainSettings& settings) const
{
    settings.optimizer = m_optimizer->currentData().toString();
    settings.learningRate = m_rate->value();
    settings.weightDecay = m_decay->value();
    settings.headOptimizer = m_headOptimizer->currentData().toString();
    settings.schedule = m_schedule->currentData().toString();
    settings.labelSmoothing = m_smoothing->value();
    settings.precision = m_precision->currentData().toString();
    settings.heads = static_cast<core::HeadTraining>(m_heads->currentData().toInt());
    settings.epochs = m_epochs->value();
    settings.headEpochs = m_headEpochs->value();
    settings.multiLabelEpochs = m_multiLabelEpochs->value();
    settings.specialistEpochs = m_specialistEpochs->value();
    settings.batch = m_batch->value();
    settings.headBatch = m_headBatch->value();
    settings.seed = m_seed->value();
}

}  // namespace ui

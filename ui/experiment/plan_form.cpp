#include "ui/experiment/plan_form.h"

#include "core/base/error.h"
#include "core/data/division.h"
#include "core/experiment/folds.h"
#include "core/nn/architectures.h"
#include "core/nn/precision.h"
#include "ui/train/field_list.h"
#include "ui/train/section.h"
#include "ui/widgets/text_width.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <limits>

namespace ui {

PlanForm::PlanForm(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    addData();
    m_fractions = addLine(tr("Shares, %"), tr("One or more percentages of the training images, such as 1, 10, 100"));
    m_trials = addNumber(tr("Trials"), 1, 1000,
                         tr("Number of trials for each share. Each trial has its own images and initial weights."));
    addFolds();
    m_seed = addNumber(tr("Seed"), 0, std::numeric_limits<int>::max(),
                       tr("Seed of the first trial. Each further trial adds 1."));
    m_classes = new QLineEdit(this);
    place(tr("Classes"), m_classes, tr("Classes to use: all, a range such as 0-4, or names such as cat,dog"), false);
    m_stride =
        addNumber(tr("Stride"), 1, 1'000'000, tr("Use every n-th training image. The shares refer to these images."));
    m_epochs = addNumber(tr("Epochs"), 1, 10'000, tr("Number of passes of a network over the training images"));
    m_headEpochs =
        addNumber(tr("Head epochs"), 1, 10'000, tr("Number of passes of the heads over the training images"));
    m_architecture = new QComboBox(this);
    setMinimumTextWidth(m_architecture, 250);
    place(tr("Network"), m_architecture, tr("Architecture of the trunk and of every separate network"), true);
    addPrecision();
    connect(m_classes, &QLineEdit::textEdited, this, &PlanForm::changed);
    connect(m_architecture, &QComboBox::activated, this, &PlanForm::changed);
}

void PlanForm::place(const QString& words, QWidget* field, const QString& tip, bool wide)
{
    auto* label = new QLabel(words, this);
    label->setBuddy(field);
    field->setToolTip(tip);
    field->setAccessibleName(words);
    field->setAccessibleDescription(tip);
    if (wide && m_cells % 2 == 1)
        ++m_cells;
    const int row = m_cells / 2 * 2, column = m_cells % 2 * 2;
    m_grid->addWidget(label, row, column);
    m_grid->addWidget(field, row, column + 1, 1, wide ? 3 : 1);
    auto* wrong = makeNote({}, this);
    wrong->hide();
    m_names.insert(field, label);
    m_problems.insert(field, wrong);
    m_grid->addWidget(wrong, row + 1, column, 1, wide ? 4 : 2);
    m_cells += wide ? 2 : 1;
}

void PlanForm::addData()
{
    m_datasets =
        addLine(tr("Data sets"), tr("Data sets of the plan, such as mnist,pen-digits, which are joined. Empty: "
                                    "the data set at the top of this page"));
    m_datasets->setPlaceholderText(tr("the data set above"));
    m_mix = new QLineEdit(this);
    m_mix->setPlaceholderText(tr("none"));
    place(tr("Mix"), m_mix,
          tr("Relative weights of these data sets in each epoch, such as 2, 1. Empty: every image once"), false);
    m_division = new QComboBox(this);
    m_division->addItem(tr("default"), QString());
    m_division->addItem(tr("writer"), QStringLiteral("writer"));
    m_division->addItem(tr("drawing"), QStringLiteral("item"));
    setMinimumTextWidth(m_division, 92);
    place(tr("Divide by"), m_division,
          tr("How the drawings of these data sets are divided into training and test images"), false);
    connect(m_mix, &QLineEdit::textEdited, this, &PlanForm::changed);
    connect(m_datasets, &QLineEdit::textEdited, this, &PlanForm::showData);
    connect(m_division, &QComboBox::activated, this, &PlanForm::changed);
    showData();
}

/// The lowest value stands for no folds, so that the arrow keys go from "off" to 2.
void PlanForm::addFolds()
{
    m_folds = addNumber(tr("Folds"), 1, core::mostFolds,
                        tr("Cross-validation for small data sets: all images are divided into so many folds, and each "
                           "trial tests one of them and trains on the others. The number of trials must be a multiple "
                           "of it. Off: the test images of the data set."));
    m_folds->setSpecialValueText(tr("off"));
}

/// Mix and division are visible if the plan names data sets.
void PlanForm::showData()
{
    const bool named = !m_datasets->text().isEmpty() || !m_mix->text().isEmpty() || m_division->currentIndex() > 0;
    for (QWidget* field : std::initializer_list<QWidget*>{m_mix, m_division}) {
        field->setVisible(named);
        m_names.value(field)->setVisible(named);
    }
}

/// The list without spaces around its commas.
QString PlanForm::datasets() const
{
    static const QRegularExpression comma(QStringLiteral("\\s*,\\s*"));
    const QString text = m_datasets->text().trimmed();
    return QFileInfo::exists(text) ? text : QString(text).replace(comma, QStringLiteral(","));
}

std::optional<core::DataSource> PlanForm::source() const
{
    return datasets().isEmpty() ? std::nullopt : std::optional(core::sourceOf(plan()));
}

void PlanForm::leaveDatasets()
{
    m_datasets->clear();
    m_mix->clear();
    m_division->setCurrentIndex(0);
    showData();
}

void PlanForm::addPrecision()
{
    m_precision = new QComboBox(this);
    m_precision->addItem(tr("float32"), false);
    m_precision->addItem(tr("bfloat16"), true);
    m_precision->setEnabled(core::supportsBf16());
    place(tr("Precision"), m_precision,
          core::supportsBf16() ? tr(
              "Precision of the training. bfloat16 is about 1.5 times as fast. Weights and inference stay float32.")
                               : tr("This processor does not support bfloat16."),
          true);
    connect(m_precision, &QComboBox::activated, this, &PlanForm::changed);
}

QSpinBox* PlanForm::addNumber(const QString& words, int least, int most, const QString& tip)
{
    auto* field = new QSpinBox(this);
    field->setRange(least, most);
    setMinimumTextWidth(field, 64);
    place(words, field, tip, false);
    connect(field, &QSpinBox::valueChanged, this, &PlanForm::changed);
    return field;
}

QLineEdit* PlanForm::addLine(const QString& words, const QString& tip)
{
    auto* field = new QLineEdit(this);
    place(words, field, tip, true);
    connect(field, &QLineEdit::textEdited, this, &PlanForm::changed);
    return field;
}

void PlanForm::setPlan(const core::ExperimentPlan& plan)
{
    const QSignalBlocker quiet(this);
    m_plan = plan;
    m_datasets->setText(QString::fromStdString(plan.dataset));
    m_mix->setText(numbers(plan.mix));
    const QString by = plan.splitBy ? QString::fromStdString(core::toText(*plan.splitBy)) : QString();
    m_division->setCurrentIndex(m_division->findData(by));
    showData();
    m_fractions->setText(percentages(plan.fractions));
    m_trials->setValue(plan.trials);
    m_folds->setValue(plan.folds);
    m_seed->setValue(
        static_cast<int>(std::min<std::uint64_t>(plan.firstSeed, static_cast<std::uint64_t>(m_seed->maximum()))));
    m_classes->setText(QString::fromStdString(plan.classes));
    m_stride->setValue(static_cast<int>(plan.stride));
    m_epochs->setValue(plan.epochs);
    m_headEpochs->setValue(plan.headEpochs);
    m_precision->setCurrentIndex(m_precision->findData(plan.precision == core::Precision::Bf16));
    m_architecture->clear();
    const QString own = QString::fromStdString(plan.architecture),
                  specialists = QString::fromStdString(plan.specialistArchitecture);
    m_architecture->addItem(own == specialists ? tr("%1, as in the plan").arg(own)
                                               : tr("%1, specialists: %2").arg(own, specialists),
                            QString());
    for (const std::string& name : core::architectureNames())
        m_architecture->addItem(tr("%1 for all").arg(QString::fromStdString(name)), QString::fromStdString(name));
}

core::ExperimentPlan PlanForm::plan() const
{
    core::ExperimentPlan plan = m_plan;
    plan.dataset = datasets().toStdString();
    plan.mix = numbersOf(m_mix->text()).value_or(std::vector<double>{});
    plan.splitBy.reset();
    if (const QString by = m_division->currentData().toString(); !by.isEmpty())
        plan.splitBy = core::splitByNamed(by.toStdString());
    plan.fractions = sharesOf(m_fractions->text()).value_or(std::vector<double>{});
    plan.trials = m_trials->value();
    plan.folds = m_folds->value() == m_folds->minimum() ? 0 : m_folds->value();
    plan.firstSeed = static_cast<std::uint64_t>(m_seed->value());
    plan.classes = m_classes->text().simplified().remove(QLatin1Char(' ')).toStdString();
    plan.stride = m_stride->value();
    plan.epochs = m_epochs->value();
    plan.headEpochs = m_headEpochs->value();
    plan.precision = m_precision->currentData().toBool() ? core::Precision::Bf16 : core::Precision::F32;
    if (const std::string network = m_architecture->currentData().toString().toStdString(); !network.empty())
        plan.architecture = plan.specialistArchitecture = network;
    return plan;
}

int PlanForm::smallTrials() const
{
    return std::max(3, plan().folds);
}

void PlanForm::makeSmall()
{
    {
        const QSignalBlocker quiet(this);
        m_fractions->setText(QStringLiteral("1, 10"));
        m_trials->setValue(smallTrials());
    }
    emit changed();
}

/// The field of a problem. Messages of core contain the names of the JSON of a plan.
QWidget* PlanForm::fieldOf(const QString& problem) const
{
    // The messages about the mix and the division also contain "dataset".
    const std::pair<const char*, QWidget*> fields[]{{"\"mix\"", m_mix},
                                                    {"Mix:", m_mix},
                                                    {"\"split_by\"", m_division},
                                                    {"\"dataset\"", m_datasets},
                                                    {"Data sets:", m_datasets},
                                                    {"\"fractions\"", m_fractions},
                                                    {"Shares", m_fractions},
                                                    {"fraction", m_fractions},
                                                    {"\"trials\"", m_trials},
                                                    {"seed\"", m_seed},
                                                    {"\"stride\"", m_stride},
                                                    {"\"classes\"", m_classes},
                                                    {"Classes", m_classes},
                                                    {"classes:", m_classes},
                                                    {"\"architecture\"", m_architecture},
                                                    {"\"head_epochs\"", m_headEpochs},
                                                    {"\"epochs\"", m_epochs},
                                                    {"\"precision\"", m_precision}};
    for (const auto& [name, field] : fields)
        if (problem.contains(QLatin1String(name)))
            return field;
    return nullptr;
}

void PlanForm::showProblem(const QString& problem)
{
    QWidget* wrong = fieldOf(problem);
    for (auto entry = m_problems.begin(); entry != m_problems.end(); ++entry) {
        const bool here = entry.key() == wrong;
        markWrong(*entry.key(), here);
        markWrong(*entry.value(), here);
        entry.value()->setText(here ? problem : QString());
        entry.value()->setVisible(here);
    }
}

QString PlanForm::problem() const
{
    try {
        if (!datasets().isEmpty())
            core::datasetNames(datasets().toStdString());
    } catch (const core::UsageError&) {
        return tr("Data sets: expected names or folders, separated by commas; found “%1”").arg(m_datasets->text());
    }
    if (!numbersOf(m_mix->text()))
        return tr("Mix: expected numbers such as 2, 1; found “%1”").arg(m_mix->text());
    if (!sharesOf(m_fractions->text()))
        return tr("Shares: expected percentages such as 1, 10, 100; found “%1”").arg(m_fractions->text());
    if (m_classes->text().trimmed().isEmpty())
        return tr("Classes: expected all, a range such as 0-4, or names; found an empty text");
    return {};
}

core::ExperimentOptions PlanForm::options() const
{
    core::ExperimentOptions options = core::changesOf(plan(), m_plan);
    options.architecture = m_architecture->currentData().toString().toStdString();
    return options;
}

void PlanForm::save(QSettings& settings) const
{
    settings.setValue(QStringLiteral("experiment/datasets"), m_datasets->text());
    settings.setValue(QStringLiteral("experiment/mix"), m_mix->text());
    settings.setValue(QStringLiteral("experiment/division"), m_division->currentData());
    settings.setValue(QStringLiteral("experiment/shares"), m_fractions->text());
    settings.setValue(QStringLiteral("experiment/classes"), m_classes->text());
    settings.setValue(QStringLiteral("experiment/network"), m_architecture->currentData());
    settings.setValue(QStringLiteral("experiment/folds"), m_folds->value());
    settings.setValue(QStringLiteral("experiment/bf16"), m_precision->currentData());
    settings.setValue(
        QStringLiteral("experiment/numbers"),
        QVariantList{m_trials->value(), m_seed->value(), m_stride->value(), m_epochs->value(), m_headEpochs->value()});
}

void PlanForm::restore(const QSettings& settings)
{
    const QVariantList numbers = settings.value(QStringLiteral("experiment/numbers")).toList();
    const QList<QSpinBox*> fields{m_trials, m_seed, m_stride, m_epochs, m_headEpochs};
    if (numbers.size() != fields.size())
        return;
    const QSignalBlocker quiet(this);
    for (qsizetype i = 0; i < fields.size(); ++i)
        fields[i]->setValue(numbers[i].toInt());
    m_folds->setValue(settings.value(QStringLiteral("experiment/folds"), m_folds->value()).toInt());
    m_datasets->setText(settings.value(QStringLiteral("experiment/datasets")).toString());
    m_mix->setText(settings.value(QStringLiteral("experiment/mix")).toString());
    m_division->setCurrentIndex(
        std::max(0, m_division->findData(settings.value(QStringLiteral("experiment/division")).toString())));
    showData();
    m_fractions->setText(settings.value(QStringLiteral("experiment/shares")).toString());
    m_classes->setText(settings.value(QStringLiteral("experiment/classes")).toString());
    // The settings may come from another computer.
    const bool bf16 = core::supportsBf16() && settings.value(QStringLiteral("experiment/bf16")).toBool();
    m_precision->setCurrentIndex(m_precision->findData(bf16));
    m_architecture->setCurrentIndex(
        std::max(0, m_architecture->findData(settings.value(QStringLiteral("experiment/network")).toString())));
}

}  // namespace ui

#include "ui/experiment/calibration_page.h"

#include "ui/experiment/experiment_words.h"
#include "ui/experiment/reliability_grid.h"
#include "ui/strategies/verdict_words.h"
#include "ui/widgets/command_button.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

ReliabilityPicture pictureOf(const QString& title, const core::CalibrationRecord& record, const QColor& colour)
{
    return {title, record.before, record.after, record.temperature, colour};
}

std::vector<ReliabilityPicture> picturesOf(const core::ModelCalibration& calibration,
                                           const core::Classifier& classifier, const Style& style)
{
    std::vector<ReliabilityPicture> pictures;
    for (const auto& [id, record] : calibration.strategies)
        pictures.push_back(pictureOf(VerdictWords::shortName(id), record, style.colour(id)));
    const QStringList names = Words::classNames(classifier);
    for (std::size_t k = 0; k < calibration.specialists.size(); ++k)
        pictures.push_back(
            pictureOf(CalibrationPage::tr("Specialist for %1").arg(names.value(static_cast<qsizetype>(k))),
                      calibration.specialists[k], style.colour(core::StrategyId::Specialists)));
    return pictures;
}

QString progressWords(const CalibrationRun& run)
{
    if (run.total() <= 0)
        return CalibrationPage::tr("Starting…");
    const QString images = CalibrationPage::tr("%1 of %2 images", nullptr, Words::quantity(run.total()))
                               .arg(Words::grouped(run.done()), Words::grouped(run.total()));
    return run.secondsLeft() > 0.0
             ? CalibrationPage::tr("%1, %2 left").arg(images, ExperimentWords::duration(run.secondsLeft()))
             : images;
}

}  // namespace

CalibrationPage::CalibrationPage(QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_words(new QLabel(this)),
      m_button(new QPushButton(this)),
      m_command(new CommandButton(this)),
      m_progress(new QProgressBar(this)),
      m_grid(new ReliabilityGrid(this))
{
    m_title->setObjectName(QStringLiteral("heading"));
    for (QLabel* label : {m_title, m_words}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_progress->setAccessibleName(tr("Measured images"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(220, 10);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_grid);
    connect(m_grid, &ReliabilityGrid::currentMoved, scroll, [scroll](const QRect& place) {
        scroll->ensureVisible(place.center().x(), place.center().y(), place.width() / 2, place.height() / 2);
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_button);
    row->addWidget(m_progress);
    row->addWidget(m_words, 1);
    row->addWidget(m_command, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(row);
    column->addWidget(scroll, 1);
    connect(m_command, &QPushButton::clicked, this, &CalibrationPage::commandWanted);
    connect(m_button, &QPushButton::clicked, this, [this] { m_running ? emit cancelWanted() : emit startWanted(); });
}

QString CalibrationPage::about(const CalibrationRun& run) const
{
    const core::ModelCalibration& result = *run.result();
    const QString after =
        result.heldImages > 0
            ? tr("outputs scaled by a fit on %1 held-out training images", nullptr, Words::quantity(result.heldImages))
                  .arg(Words::grouped(result.heldImages))
            : tr("softmax and specialists scaled by the values in the model file, because this data set does not "
                 "contain the held-out images of its training");
    return tr("Measured on %1 test images. Circles: unscaled outputs; squares: %2. On the dotted line, the stated "
              "probabilities match: 70 of 100 answers with a confidence of 70 % are right.",
              nullptr, Words::quantity(result.images))
        .arg(Words::grouped(result.images), after);
}

void CalibrationPage::show(const CalibrationRun& run)
{
    using State = CalibrationRun::State;
    m_running = run.state() == State::Running;
    m_progress->setVisible(m_running);
    m_progress->setMaximum(static_cast<int>(std::max<std::int64_t>(run.total(), 1)));
    m_progress->setValue(static_cast<int>(run.done()));
    m_button->setVisible(run.state() == State::Needed || m_running);
    m_command->setVisible(run.state() == State::Done);
    const QString measure =
        run.estimate() ? tr("Measure, %1").arg(ExperimentWords::duration(*run.estimate())) : tr("Measure");
    m_button->setText(m_running ? tr("Cancel") : measure);
    const bool known = run.classifier() && run.data();
    m_title->setText(
        known ? tr("Calibration of %1 on %2")
                    .arg(QString::fromStdString(run.classifier()->title), QString::fromStdString(run.data()->test.name))
              : tr("Calibration"));
    switch (run.state()) {
    case State::Nothing:
        m_words->setText(tr("Choose a model and a data set above. This page then shows whether nine in ten "
                            "answers with a confidence of 90 % are right."));
        break;
    case State::Needed:
        m_words->setText(tr("Run the model on %1 test images to see whether nine in ten answers with a confidence of "
                            "90 % are right.",
                            nullptr, Words::quantity(run.data()->test.size()))
                             .arg(Words::grouped(run.data()->test.size())));
        break;
    case State::Running:
        m_words->setText(progressWords(run));
        break;
    case State::Stopping:
        m_words->setText(tr("Stopping…"));
        break;
    case State::Unfit:
        m_words->setText(run.problem());
        break;
    case State::Done:
        m_words->setText(about(run));
        break;
    }
    if (m_shown == run.result())
        return;
    m_shown = run.result();
    m_grid->setVisible(m_shown != nullptr);
    m_grid->show(m_shown ? picturesOf(*m_shown, *run.classifier(), Style::of(palette()))
                         : std::vector<ReliabilityPicture>());
}

QString CalibrationPage::words() const
{
    return m_words->text();
}

}  // namespace ui

#include "ui/train/curves_view.h"

#include "ui/files/save_file.h"
#include "ui/train/curves_file.h"
#include "ui/train/line_chart.h"
#include "ui/train/train_words.h"
#include "ui/widgets/save_path.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <iterator>

namespace ui {

namespace {

constexpr std::chrono::milliseconds betweenDrawings{40};

}  // namespace

void TrainingCurves::add(const core::StageEpoch& epoch)
{
    auto curve = std::ranges::find(m_curves, epoch.stage, &Curve::stage);
    if (curve == m_curves.end())
        curve = m_curves.insert(m_curves.end(), {epoch.stage, {}});
    curve->reports.push_back(epoch.report);
}

std::vector<core::StageId> TrainingCurves::stages() const
{
    std::vector<core::StageId> stages;
    for (const Curve& curve : m_curves)
        stages.push_back(curve.stage);
    return stages;
}

const std::vector<core::EpochReport>& TrainingCurves::reports(core::StageId stage) const
{
    static const std::vector<core::EpochReport> none;
    const auto found = std::ranges::find(m_curves, stage, &Curve::stage);
    return found == m_curves.end() ? none : found->reports;
}

CurvesView::CurvesView(QWidget* parent)
    : Section(tr("Loss and accuracy"), parent),
      m_save(new QPushButton(tr("Save curves…"), this)),
      m_stages(new QComboBox(this)),
      m_loss(new LineChart(tr("Loss"), LineChart::Scale::FromZero, this)),
      m_accuracy(new LineChart(tr("Accuracy"), LineChart::Scale::Share, this)),
      m_drawing(betweenDrawings, [this] { draw(); })
{
    m_stages->setAccessibleName(tr("Training stage"));
    m_stages->setToolTip(tr("Stage to show. Select the last stage to follow the training."));
    m_stages->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_stages->setPlaceholderText(tr("no stage yet"));
    QLayoutItem* head = content().takeAt(0);
    auto* first = new QHBoxLayout;
    first->addWidget(head->widget(), 1);
    first->addWidget(m_stages);
    first->addWidget(m_save);
    m_save->setToolTip(
        tr("Save the curves of all stages as a table (CSV) or a picture (SVG, PDF, PNG). The files of models "
           "contain their curves, if this version of Runoff or a later one trained them."));
    connect(m_save, &QPushButton::clicked, this, &CurvesView::askSave);
    delete head;
    content().insertLayout(0, first);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_loss, 1);
    row->addWidget(m_accuracy, 1);
    content().addLayout(row, 1);
    connect(m_stages, &QComboBox::activated, this, [this](int place) {
        m_follows = place == m_stages->count() - 1;
        draw();
    });
    clear();
}

void CurvesView::clear()
{
    m_curves.clear();
    m_all.clear();
    m_title.clear();
    m_stages->clear();
    m_stages->setEnabled(false);
    m_follows = true;
    draw();
}

void CurvesView::add(const core::StageEpoch& epoch)
{
    append(epoch);
    m_drawing.request();
}

void CurvesView::append(const core::StageEpoch& epoch)
{
    m_curves.add(epoch);
    m_all.push_back(epoch);
    if (std::ssize(m_curves.stages()) > m_stages->count())
        m_stages->addItem(TrainWords::stage(epoch.stage));
    m_stages->setEnabled(true);
    if (m_follows)
        m_stages->setCurrentIndex(m_stages->count() - 1);
}

void CurvesView::showFirst()
{
    if (m_stages->count() > 0)
        m_stages->setCurrentIndex(0);
    draw();
}

void CurvesView::showModel(const std::vector<core::StageEpoch>& epochs, const QString& title)
{
    clear();
    for (const core::StageEpoch& epoch : epochs)
        append(epoch);
    m_title = title;
    showFirst();
}

void CurvesView::askSave()
{
    const QString path = savePath(this, {tr("Save curves"),
                                         {tr("Table, comma-separated (*.csv)"), tr("Picture, SVG (*.svg)"),
                                          tr("Picture, PDF (*.pdf)"), tr("Picture, PNG (*.png)")},
                                         QStringLiteral("curves")});
    if (!path.isEmpty())
        saveTo(path);
}

void CurvesView::saveTo(const QString& path)
{
    const QString title = m_title.isEmpty() ? tr("Loss and accuracy") : tr("%1: loss and accuracy").arg(m_title);
    m_files.run(
        this, [epochs = m_all, title, path] { saveFile(path, curvesAs(path, epochs, title)); },
        [this, path] { emit saved(path); }, [this](const QString& message) { emit failed(message); });
}

void CurvesView::draw()
{
    m_drawing.forget();
    QList<QPointF> losses, accuracies, heldLosses, heldAccuracies;
    int epochs = 1;
    const int shown = m_stages->currentIndex();
    const core::StageId stage = shown < 0 ? core::StageId{} : m_curves.stages().at(static_cast<std::size_t>(shown));
    const std::vector<core::EpochReport>& reports = m_curves.reports(stage);
    for (const core::EpochReport& report : reports) {
        losses << QPointF(report.epoch, report.loss);
        accuracies << QPointF(report.epoch, report.accuracy);
        if (report.held) {
            heldLosses << QPointF(report.epoch, report.held->loss);
            heldAccuracies << QPointF(report.epoch, report.held->accuracy);
        }
        epochs = report.epochs;
    }
    m_loss->setLines(losses, heldLosses, epochs);
    m_accuracy->setLines(accuracies, heldAccuracies, epochs);
    const bool empty = losses.isEmpty();
    m_save->setEnabled(!empty);
    setNote(empty
                ? tr("Each epoch adds a point for the training images and, for the trunk, one for the held-out images. "
                     "Dropout can lower the training accuracy.")
            : m_title.isEmpty() ? TrainWords::epoch({stage, reports.back()})
                                : tr("%1: %2").arg(m_title, TrainWords::epoch({stage, reports.back()})));
}

}  // namespace ui

#include "ui/train/curves_view.h"

#include "ui/train/line_chart.h"
#include "ui/train/train_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

void TrainingCurves::add(const core::StageEpoch& epoch)
{
    auto stage = std::find_if(m_stages.begin(), m_stages.end(),
                              [&epoch](const Stage& entry) { return entry.name == epoch.stage; });
    if (stage == m_stages.end())
        stage = m_stages.insert(m_stages.end(), {epoch.stage, {}});
    stage->reports.push_back(epoch.report);
}

std::vector<std::string> TrainingCurves::stages() const
{
    std::vector<std::string> names;
    for (const Stage& stage : m_stages)
        names.push_back(stage.name);
    return names;
}

const std::vector<core::EpochReport>& TrainingCurves::reports(const std::string& stage) const
{
    static const std::vector<core::EpochReport> none;
    const auto found =
        std::find_if(m_stages.begin(), m_stages.end(), [&stage](const Stage& entry) { return entry.name == stage; });
    return found == m_stages.end() ? none : found->reports;
}

CurvesView::CurvesView(QWidget* parent)
    : Section(tr("Loss and accuracy"), parent),
      m_stages(new QComboBox(this)),
      m_loss(new LineChart(tr("Loss"), LineChart::Scale::FromZero, this)),
      m_accuracy(new LineChart(tr("Accuracy"), LineChart::Scale::Share, this))
{
    m_stages->setAccessibleName(tr("Stage of the training"));
    m_stages->setToolTip(tr("Stage whose curves are shown. The last entry follows the training."));
    m_stages->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_stages->setPlaceholderText(tr("no stage yet"));
    QLayoutItem* head = content().takeAt(0);
    auto* first = new QHBoxLayout;
    first->addWidget(head->widget(), 1);
    first->addWidget(m_stages);
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
    m_stages->clear();
    m_stages->setEnabled(false);
    m_follows = true;
    draw();
}

void CurvesView::add(const core::StageEpoch& epoch)
{
    m_curves.add(epoch);
    const QString stage = QString::fromStdString(epoch.stage);
    if (m_stages->findData(stage) < 0)
        m_stages->addItem(TrainWords::stage(epoch.stage), stage);
    m_stages->setEnabled(true);
    if (m_follows)
        m_stages->setCurrentIndex(m_stages->count() - 1);
    draw();
}

void CurvesView::showFirst()
{
    if (m_stages->count() > 0)
        m_stages->setCurrentIndex(0);
    draw();
}

void CurvesView::draw()
{
    QList<QPointF> losses, accuracies, heldLosses, heldAccuracies;
    int epochs = 1;
    const std::string stage = m_stages->currentData().toString().toStdString();
    for (const core::EpochReport& report : m_curves.reports(stage)) {
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
    setNote(empty ? tr("One point per epoch: training images, and for the trunk the held-out ones (training with "
                       "dropout, so it can lie below).")
                  : TrainWords::epoch({stage, m_curves.reports(stage).back()}));
}

}  // namespace ui

#include "ui/train/unfinished_list.h"

#include "ui/train/train_words.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t mostShown = 3;  ///< leaves space for the current training

}  // namespace

UnfinishedList::UnfinishedList(QWidget* parent) : Section(tr("Unfinished"), parent)
{
    hide();
}

QString UnfinishedList::words(const UnfinishedTraining& training)
{
    return tr("%1, stopped in %2").arg(nameOf(training.settings), TrainWords::position(training.position));
}

void UnfinishedList::show(const std::vector<UnfinishedTraining>& trainings)
{
    m_trainings = trainings;
    fill();
}

void UnfinishedList::leaveOut(const QString& folder)
{
    m_leftOut = folder;
    fill();
}

void UnfinishedList::fill()
{
    std::vector<UnfinishedTraining> trainings = m_trainings;
    std::erase_if(trainings, [this](const UnfinishedTraining& training) { return training.folder == m_leftOut; });
    if (m_rows)
        m_rows->deleteLater();
    m_rows = new QWidget(this);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    content().addWidget(m_rows);
    for (std::size_t place = 0; place < std::min(mostShown, trainings.size()); ++place)
        addRow(trainings[place]);
    setNote(trainings.size() > mostShown
                ? tr("%n more unfinished trainings appear when these are finished or discarded.", nullptr,
                     Words::quantity(trainings.size() - mostShown))
                : QString());
    setVisible(!trainings.empty());
}

void UnfinishedList::addRow(const UnfinishedTraining& training)
{
    const QString what = words(training);
    auto* label = new QLabel(what, m_rows);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto* resume = new QPushButton(tr("Resume"), m_rows);
    resume->setAccessibleName(tr("Resume the training of %1").arg(what));
    resume->setToolTip(tr("Resume from the last complete epoch"));
    auto* drop = new QPushButton(tr("Discard"), m_rows);
    drop->setAccessibleName(tr("Discard the training of %1").arg(nameOf(training.settings)));
    drop->setToolTip(tr("Delete the saved epochs of this training"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label, 1);
    row->addWidget(resume);
    row->addWidget(drop);
    static_cast<QVBoxLayout*>(m_rows->layout())->addLayout(row);
    connect(resume, &QPushButton::clicked, this, [this, training] { emit resumeWanted(training); });
    connect(drop, &QPushButton::clicked, this, [this, training] { emit dropWanted(training); });
}

}  // namespace ui

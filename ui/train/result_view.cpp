#include "ui/train/result_view.h"

#include "ui/words/words.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

ResultView::ResultView(QWidget* parent) : Section(tr("On the test images"), parent), m_table(new QTableView(this))
{
    m_table->setModel(&m_model);
    m_table->setObjectName(QStringLiteral("results"));
    m_table->setAccessibleName(tr("Test accuracy per strategy"));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ResultModel::Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    content().addWidget(m_table, 1);
    content().addStretch();
    setClassifier(nullptr);
}

void ResultView::setClassifier(const std::shared_ptr<const core::Classifier>& classifier)
{
    m_model.setClassifier(classifier);
    m_table->setVisible(m_model.rowCount() > 0);
    if (!classifier)
        return setNote(tr("Each strategy’s accuracy, once a training is finished."));
    const bool measured = !classifier->records.empty();
    setNote(measured ? tr("%1 on %2 images").arg(QString::fromStdString(classifier->title), Words::grouped(classifier->records.begin()->second.images))
                     : tr("%1: there are no test images to measure on.").arg(QString::fromStdString(classifier->title)));
}

}  // namespace ui

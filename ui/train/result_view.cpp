#include "ui/train/result_view.h"

#include "core/experiment/statistics.h"
#include "core/strategy/strategy.h"
#include "ui/strategies/verdict_words.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/plain_table.h"
#include "ui/words/words.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>
#include <cmath>

namespace ui {

ResultModel::ResultModel(QObject* parent) : QAbstractTableModel(parent) {}

void ResultModel::setClassifier(const std::shared_ptr<const core::Classifier>& classifier)
{
    beginResetModel();
    m_rows.clear();
    std::int64_t images = 0;
    if (classifier) {
        for (const auto& [id, record] : classifier->records) {
            const bool exact = core::strategy(id).labels;
            m_rows.push_back(
                {exact ? tr("%1, exact match").arg(VerdictWords::shortName(id)) : VerdictWords::shortName(id),
                 exact ? tr("Share of the test images for which only the true label is above its threshold")
                       : QString(),
                 record.accuracy, record.images});
            images = record.images;
        }
        if (images > 0)
            m_rows.push_back({tr("Softmax of the trunk"),
                              tr("The softmax layer of the trunk, measured before the heads were trained"),
                              classifier->trunkSoftmaxAccuracy, images});
    }
    endResetModel();
}

int ResultModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ResultModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ResultModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return cell(row, index.column());
    if (role == Qt::ToolTipRole && !row.note.isEmpty())
        return row.note;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

QString ResultModel::cell(const Row& row, int column)
{
    switch (column) {
    case Name:
        return row.name;
    case Accuracy:
        return Words::decimal(100.0 * row.accuracy, 2) + tr(" %");
    case Interval: {
        if (row.images == 0)
            return {};
        const core::Interval exact =
            core::clopperPearson(std::llround(row.accuracy * static_cast<double>(row.images)), row.images);
        return tr("%1 – %2").arg(Words::decimal(100.0 * exact.low, 2), Words::decimal(100.0 * exact.high, 2));
    }
    default:
        return {};
    }
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Strategy");
    case Accuracy:
        return tr("Accuracy");
    case Interval:
        return tr("95 % interval");
    default:
        return {};
    }
}

ResultView::ResultView(QWidget* parent)
    : Section(tr("Test accuracy"), parent),
      m_table(new QTableView(this)),
      m_command(new CommandButton(this))
{
    m_table->setModel(&m_model);
    m_table->setObjectName(QStringLiteral("results"));
    m_table->setAccessibleName(tr("Test accuracy per strategy"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    makePlain(*m_table);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ResultModel::Name, QHeaderView::Stretch);
    content().addWidget(m_table, 1);
    content().addWidget(m_command, 0, Qt::AlignLeft);
    content().addStretch();
    setClassifier(nullptr);
}

void ResultView::setClassifier(const std::shared_ptr<const core::Classifier>& classifier)
{
    m_model.setClassifier(classifier);
    m_table->setVisible(m_model.rowCount() > 0);
    m_command->setVisible(classifier != nullptr);
    if (!classifier)
        return setNote(tr("The accuracy of each strategy appears here after a training."));
    const bool measured = !classifier->records.empty();
    setNote(measured ? tr("%1 on %2 images")
                           .arg(QString::fromStdString(classifier->title),
                                Words::grouped(classifier->records.begin()->second.images))
                     : tr("%1: not measured, because the data set has no test images")
                           .arg(QString::fromStdString(classifier->title)));
}

}  // namespace ui

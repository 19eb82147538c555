#include "ui/dataset/image_list_model.h"

#include <algorithm>

namespace ui {

void ImageListModel::show(ImageList list)
{
    beginResetModel();
    m_list = std::move(list);
    endResetModel();
}

int ImageListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.images.size());
}

QVariant ImageListModel::data(const QModelIndex& index, int role) const
{
    const int image = imageAt(index);
    if (image < 0)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        if (!hasAnswers())
            return tr("Image %1: %2").arg(QString::number(image), truth(image));
        return isWrong(image)
                 ? tr("Image %1: %2, wrong answer %3").arg(QString::number(image), truth(image), said(image))
                 : tr("Image %1: %2, right answer").arg(QString::number(image), truth(image));
    }
    return {};
}

int ImageListModel::imageAt(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_list.images.size() ? m_list.images[row] : -1;
}

QModelIndex ImageListModel::indexOf(int image) const
{
    const auto found = std::ranges::find(m_list.images, image);
    return found == m_list.images.end() ? QModelIndex() : index(static_cast<int>(found - m_list.images.begin()));
}

QString ImageListModel::truth(int image) const
{
    const std::size_t label = m_list.dataset->labels[static_cast<std::size_t>(image)];
    return QString::fromStdString(m_list.dataset->classNames[label]);
}

bool ImageListModel::hasAnswers() const
{
    return m_list.answers && m_list.answers->has(m_list.strategy);
}

QString ImageListModel::said(int image) const
{
    return hasAnswers() ? m_list.saidNames.value(m_list.answers->at(image, m_list.strategy).said) : QString();
}

bool ImageListModel::isWrong(int image) const
{
    return hasAnswers()
        && m_list.answers->at(image, m_list.strategy).said != m_list.dataset->labels[static_cast<std::size_t>(image)];
}

}  // namespace ui

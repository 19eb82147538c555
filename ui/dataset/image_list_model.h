#pragma once

#include "core/evaluation/answers.h"

#include <QAbstractListModel>
#include <QStringList>

#include <memory>
#include <vector>

namespace ui {

/// The images to show, with the answers of the model.
struct ImageList {
    std::shared_ptr<const core::Dataset> dataset;
    std::shared_ptr<const core::Answers> answers;           ///< nullptr if there are none
    core::StrategyId strategy = core::StrategyId::Softmax;  ///< its answer is shown below an image
    QStringList saidNames;                                  ///< the class names of the model
    std::vector<int> images;                                ///< the numbers of the images, in order
};

/// A model with one row per image. It contains no pictures; the delegate paints them from the data set.
class ImageListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(ImageList list);
    const ImageList& list() const { return m_list; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    int imageAt(const QModelIndex& index) const;  ///< the number in the data set; -1 if invalid
    QModelIndex indexOf(int image) const;         ///< invalid if the image is hidden
    QString truth(int image) const;
    /// The answer of the strategy; empty if there are no answers.
    QString said(int image) const;
    bool isWrong(int image) const;
    bool hasAnswers() const;

private:
    ImageList m_list;
};

}  // namespace ui

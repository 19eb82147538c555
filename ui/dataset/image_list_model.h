#pragma once

#include "core/evaluation/answers.h"

#include <QAbstractListModel>
#include <QStringList>

#include <memory>
#include <vector>

namespace ui {

/// What the browser shows: a data set, what was said about it, and in what words.
struct ImageList {
    std::shared_ptr<const core::Dataset> dataset;
    std::shared_ptr<const core::Answers> answers;           ///< nullptr: nobody was asked
    core::StrategyId strategy = core::StrategyId::Softmax;  ///< whose answer stands below an image
    QStringList saidNames;                                  ///< the model's class names
    std::vector<int> images;                                ///< numbers of those shown, in order
};

/// One row per shown image. Pictures are not data of the model: the delegate paints them from the data set.
class ImageListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(ImageList list);
    const ImageList& list() const { return m_list; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    int imageAt(const QModelIndex& index) const;  ///< its number in the data set; -1 if not valid
    QModelIndex indexOf(int image) const;         ///< not valid if it is not shown
    QString truth(int image) const;
    /// What `strategy` said; empty without answers.
    QString said(int image) const;
    bool isWrong(int image) const;
    bool hasAnswers() const;

private:
    ImageList m_list;
};

}  // namespace ui

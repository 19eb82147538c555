#pragma once

#include "core/data/dataset.h"
#include "core/model/zoo.h"
#include "ui/lane.h"

#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QPushButton;

namespace ui {

/// Chooses a model to compare with the current one: one of the known models, or a file. Reads it on a lane. Models that
/// cannot be compared are disabled, with the reason as their tooltip.
class SecondModel : public QWidget {
    Q_OBJECT

public:
    explicit SecondModel(QWidget* parent = nullptr);

    void setModels(const std::vector<core::ZooEntry>& models);
    /// Sets the current model and the images. Both may be nullptr, which disables the choice.
    void setFirst(std::shared_ptr<const core::Classifier> first, std::shared_ptr<const core::Dataset> images);
    void choose(const QString& nameOrPath);      ///< a known name, or a file, which is added to the list
    QString chosen() const { return m_chosen; }  ///< name or file; empty if there is none
    QString title() const;                       ///< of the chosen model
    bool busy() const { return m_busy; }         ///< a model is being read
    const std::shared_ptr<const core::Classifier>& classifier() const { return m_classifier; }  ///< may be nullptr
    QComboBox& models() { return *m_models; }
    QPushButton& openButton() { return *m_open; }

signals:
    void changed();  ///< chosen(), busy() or classifier() changed
    void failed(const QString& message);

private:
    void askFile();
    void fill();
    QString reasonAgainst(const core::ZooEntry& entry) const;
    void take(std::shared_ptr<const core::Classifier> classifier);
    void fail(const QString& message);

    QComboBox* m_models;
    QPushButton* m_open;
    std::vector<core::ZooEntry> m_known;
    std::vector<QString> m_files;  ///< opened from outside the known models
    std::shared_ptr<const core::Classifier> m_first;
    std::shared_ptr<const core::Dataset> m_images;
    QString m_chosen;
    std::shared_ptr<const core::Classifier> m_classifier;
    bool m_busy = false;
    quint64 m_request = 0;
    Lane m_lane;
};

}  // namespace ui

#pragma once

#include "core/model/zoo.h"

#include <QComboBox>

#include <vector>

namespace ui {

/// The models that were found; one that cannot be used is grey and says why.
class ModelChooser : public QComboBox {
    Q_OBJECT

public:
    explicit ModelChooser(QWidget* parent = nullptr);
    void setModels(const std::vector<core::ZooEntry>& models);
    /// Shows a model that is not among them (a file's) as well. Emits nothing.
    void showModel(const QString& name, const QString& title);
    QString current() const;  ///< name

signals:
    void chosen(const QString& name);

private:
    QString titleNotYetUsed(const QString& title) const;
};

}  // namespace ui

#pragma once

#include "core/model/zoo.h"

#include <QComboBox>

#include <vector>

namespace ui {

/// The list of models. A model that cannot be used is disabled, with the reason as its tooltip.
class ModelChooser : public QComboBox {
    Q_OBJECT

public:
    explicit ModelChooser(QWidget* parent = nullptr);
    void setModels(const std::vector<core::ZooEntry>& models);
    /// Selects a model and adds it first if it is not in the list. Emits no signal.
    void showModel(const QString& name, const QString& title);
    void forget(const QString& name);  ///< removes a model that showModel() added
    QString current() const;           ///< name

signals:
    void chosen(const QString& name);

private:
    QString titleNotYetUsed(const QString& title) const;
};

}  // namespace ui

#pragma once

#include "core/data/dataset.h"

#include <QComboBox>

#include <optional>

namespace ui {

/// Selects one writer of a data set from a list with the number of images of each. Typing a part of a name lists the
/// writers whose names contain it.
class WriterField : public QComboBox {
    Q_OBJECT

public:
    explicit WriterField(QWidget* parent = nullptr);

    void setWriters(const core::Dataset& dataset);  ///< selects all writers; emits no signal
    bool has(int writer) const;                     ///< whether images of this writer are listed
    void choose(const std::optional<int>& writer);  ///< emits no signal
    std::optional<int> current() const;             ///< nullopt: all writers

signals:
    void chosen(const std::optional<int>& writer);  ///< as ImageFilter::writer

private:
    void showPlace(int place);
    void take(int place);
    void takeTyped();
    void widenLists();
    int placeOf(const QString& typed) const;

    int m_before = 0;  ///< the last writer that was selected, which stays if the typed text is no name
};

}  // namespace ui

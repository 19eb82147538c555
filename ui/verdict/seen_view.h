#pragma once

#include "core/image/normalize.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;

namespace ui {

/// What the networks see, and the two choices of how the drawing is brought into that form.
class SeenView : public QWidget {
    Q_OBJECT

public:
    explicit SeenView(QWidget* parent = nullptr);
    void setPreprocessing(const core::Preprocessing& rule);
    /// `asItIs`: a data set's image, which is not normalised again.
    void setSeen(const std::optional<core::Image>& image, bool asItIs = false);
    core::NormalizeOptions options() const;

signals:
    void optionsChanged(const core::NormalizeOptions& options);

private:
    class Pixels;
    void describe();

    Pixels* m_pixels;
    QLabel* m_words;
    QCheckBox* m_normalize;
    QCheckBox* m_invert;
    core::Preprocessing m_rule;
    bool m_asItIs = false;
};

}  // namespace ui

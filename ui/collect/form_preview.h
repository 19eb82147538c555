#pragma once

#include "core/form/form.h"

#include <QWidget>

#include <optional>

namespace ui {

/// Shows the first page of a handwriting form as it is printed.
class FormPreview : public QWidget {
    Q_OBJECT

public:
    explicit FormPreview(QWidget* parent = nullptr);
    void setPlan(const std::optional<core::FormPlan>& plan);  ///< none: an empty page
    QSize sizeHint() const override { return {420, 560}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF page() const;

    std::optional<core::FormPlan> m_plan;
};

}  // namespace ui

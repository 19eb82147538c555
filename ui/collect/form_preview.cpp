#include "ui/collect/form_preview.h"

#include "ui/form/form_page.h"

#include <QPainter>

namespace ui {

FormPreview::FormPreview(QWidget* parent) : QWidget(parent)
{
    setMinimumSize(240, 320);
    setAccessibleName(tr("Preview of the form"));
}

void FormPreview::setPlan(const std::optional<core::FormPlan>& plan)
{
    m_plan = plan;
    QString words;
    if (plan) {
        const core::FormLayout layout(*plan);
        words = tr("%1 boxes for %2 classes")
                    .arg(QString::number(layout.columns() * layout.rows()), QString::number(plan->classes.size()));
    }
    setAccessibleDescription(words);
    update();
}

/// The largest page in the middle of the widget.
QRectF FormPreview::page() const
{
    QSizeF size(210.0, 297.0);
    if (m_plan)
        size = QSizeF(core::FormLayout(*m_plan).width(), core::FormLayout(*m_plan).height());
    size.scale(QSizeF(width() - 2.0, height() - 2.0), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2.0, (height() - size.height()) / 2.0), size};
}

void FormPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF area = page();
    painter.fillRect(area, Qt::white);
    if (m_plan) {
        painter.save();
        painter.translate(area.topLeft());
        const double scale = area.width() / core::FormLayout(*m_plan).width();
        painter.scale(scale, scale);
        paintForm(painter, *m_plan, {});
        painter.restore();
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(area);
}

}  // namespace ui

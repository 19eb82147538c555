#pragma once

#include <QList>
#include <QPointF>
#include <QString>
#include <QWidget>

#include <memory>

namespace ui {

/// A chart with two lines over epochs: training images (solid, dots) and held-out images (dashed, squares). Only the
/// .cpp file uses Qt Charts, so that another library can replace it.
class LineChart : public QWidget {
    Q_OBJECT

public:
    enum class Scale { FromZero, Share };  ///< for losses; for shares, in percent

    LineChart(const QString& title, Scale scale, QWidget* parent = nullptr);
    ~LineChart() override;

    /// Sets the points: x is an epoch, counted from 1, and y a loss or a share in [0, 1]. `epochs` is the planned
    /// number.
    void setLines(const QList<QPointF>& training, const QList<QPointF>& held, int epochs);
    QList<QPointF> training() const;  ///< the points in the unit of the axis
    QList<QPointF> held() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Parts;

    void restyle();

    Scale m_scale;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace ui

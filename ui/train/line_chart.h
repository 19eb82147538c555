#pragma once

#include <QList>
#include <QPointF>
#include <QString>
#include <QWidget>

#include <memory>

namespace ui {

/// Two lines over epochs, "training" solid with dots and "held out" dashed with squares. Qt Charts is known in the .cpp
/// only, so that another library can take its place.
class LineChart : public QWidget {
    Q_OBJECT

public:
    enum class Scale { FromZero, Share };  ///< loss; accuracy, shown in percent

    LineChart(const QString& title, Scale scale, QWidget* parent = nullptr);
    ~LineChart() override;

    /// x: epoch from 1; y as it is (a share in [0, 1]). `epochs`: how many there will be.
    void setLines(const QList<QPointF>& training, const QList<QPointF>& held, int epochs);
    QList<QPointF> training() const;  ///< as drawn, in the axis' unit
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

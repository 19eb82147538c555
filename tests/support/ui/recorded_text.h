#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace support {

/// A text that was painted, and its place.
struct RecordedText {
    QString words;
    QRectF place;
};

/// All texts that `paint` paints on a device of this size.
inline std::vector<RecordedText> recordedTexts(const QSize& size, const std::function<void(QPainter&)>& paint)
{
    class Engine : public QPaintEngine {
    public:
        Engine() : QPaintEngine(QPaintEngine::AllFeatures) {}
        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState&) override {}
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
        void drawPath(const QPainterPath&) override {}
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
        Type type() const override { return QPaintEngine::User; }
        void drawTextItem(const QPointF& point, const QTextItem& item) override
        {
            const QRectF place(point.x(), point.y() - item.ascent(), item.width(), item.ascent() + item.descent());
            texts.push_back({item.text(), painter()->combinedTransform().mapRect(place)});
        }
        std::vector<RecordedText> texts;
    };
    class Device : public QPaintDevice {
    public:
        explicit Device(const QSize& size) : m_size(size) {}
        QPaintEngine* paintEngine() const override { return &engine; }
        mutable Engine engine;

    protected:
        int metric(PaintDeviceMetric metric) const override
        {
            switch (metric) {
            case PdmWidth:
                return m_size.width();
            case PdmHeight:
                return m_size.height();
            case PdmDpiX:
            case PdmDpiY:
            case PdmPhysicalDpiX:
            case PdmPhysicalDpiY:
                return 96;
            case PdmDepth:
                return 32;
            case PdmDevicePixelRatio:
                return 1;
            case PdmDevicePixelRatioScaled:
                return static_cast<int>(QPaintDevice::devicePixelRatioFScale());
            default:
                return 0;
            }
        }

    private:
        QSize m_size;
    };
    Device device(size);
    QPainter painter(&device);
    paint(painter);
    painter.end();
    return device.engine.texts;
}

/// Paints the widget without its children and returns all texts, in the coordinates of the widget.
inline std::vector<RecordedText> recordedTexts(QWidget& widget)
{
    return recordedTexts(widget.size(), [&widget](QPainter& painter) {
        widget.render(&painter, QPoint(), QRegion(), QWidget::DrawWindowBackground);
    });
}

}  // namespace support

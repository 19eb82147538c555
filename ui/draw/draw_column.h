#pragma once

#include "ui/recognizer.h"

#include <QWidget>

namespace ui {

class BallotsView;
class Canvas;
class CanvasTools;
class SeenView;

/// The left side of the draw workspace: canvas, tools, pen width, what the networks see, ballots.
class DrawColumn : public QWidget {
    Q_OBJECT

public:
    explicit DrawColumn(QWidget* parent = nullptr);

    Canvas& canvas() { return *m_canvas; }
    const Canvas& canvas() const { return *m_canvas; }
    SeenView& seen() { return *m_seen; }
    void setClassifier(const core::Classifier& classifier);
    void setRecognition(const Recognition& recognition);
    void setMarksRefused(bool on);                  ///< on the ballots
    std::vector<core::StrategyId> refused() const;  ///< that are marked on the ballots
    void setPenWidth(double width);
    /// The canvas takes the height that is left, at most three tenths of the width; the column is as wide as it.
    void fit(const QSize& workspace);
    QSize minimumSizeHint() const override;  ///< not the layout's: the canvas shrinks when told

private:
    int narrowest() const;  ///< width
    int lowestBallotsHeight() const;
    int othersHeight() const;  ///< of what stands between canvas and ballots

    Canvas* m_canvas;
    SeenView* m_seen;
    CanvasTools* m_tools;
    BallotsView* m_ballots;
    QSize m_room;  ///< what the last fit() was told
};

}  // namespace ui

#pragma once

#include "ui/recognizer.h"

#include <QWidget>

namespace ui {

class BallotsView;
class Canvas;
class CanvasTools;
class SeenView;

/// The left column of the Draw workspace: canvas, tools, pen width, network input, ballots.
class DrawColumn : public QWidget {
    Q_OBJECT

public:
    explicit DrawColumn(QWidget* parent = nullptr);

    Canvas& canvas() { return *m_canvas; }
    const Canvas& canvas() const { return *m_canvas; }
    SeenView& seen() { return *m_seen; }
    BallotsView& ballots() { return *m_ballots; }
    void setClassifier(const core::Classifier& classifier);
    void setRecognition(const Recognition& recognition);
    void setCovered(const std::vector<core::StrategyId>& strategies);  ///< covers these ballots
    void setMarksRefused(bool on);                                     ///< marks rejected answers on the ballots
    std::vector<core::StrategyId> refused() const;                     ///< the strategies marked on the ballots
    void setPenWidth(double width);
    /// Sizes the canvas to the remaining height, at most three tenths of the width, and the column to the canvas.
    void fit(const QSize& workspace);
    QSize minimumSizeHint() const override;  ///< smaller than that of the layout because fit() shrinks the canvas

private:
    int narrowest() const;  ///< width
    int lowestBallotsHeight() const;
    int othersHeight() const;  ///< height of everything except canvas and ballots

    Canvas* m_canvas;
    SeenView* m_seen;
    CanvasTools* m_tools;
    BallotsView* m_ballots;
    QSize m_room;  ///< the size in the last call of fit()
};

}  // namespace ui

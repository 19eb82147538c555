#pragma once

#include "ui/recognizer.h"
#include "ui/sheet/sheet.h"

#include <QWidget>

class QScrollArea;

namespace ui {

class Canvas;
class DrawColumn;
class PanelGrid;

/// The Draw workspace: canvas at the left, strategies at the right. Panels that do not fit scroll beside the canvas.
class DrawWorkspace : public QWidget {
    Q_OBJECT

public:
    explicit DrawWorkspace(QWidget* parent = nullptr);

    Canvas& canvas();
    DrawColumn& column() { return *m_column; }
    PanelGrid& grid() { return *m_grid; }
    Recognizer& recognizer() { return m_recognizer; }
    void setClassifier(const std::shared_ptr<const core::Classifier>& classifier);
    void setMarksRefused(bool on);            ///< sets whether rejected answers are marked
    void setTruth(const QString& className);  ///< sets the true class of the current drawing until it changes
    const Recognition& shown() const { return m_shown; }
    QSize minimumSizeHint() const override;  ///< the column and one panel
    Sheet sheet() const;                     ///< the current comparison; without a classifier if no model is open

signals:
    void recognized(const ui::Recognition& recognition);
    void failed(const QString& message);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void show(const Recognition& recognition);
    void decideAgain(core::StrategyId strategy);
    void lookAtEdge(const QImage& picture);  ///< offers to crop an opened picture whose ink touches the edge

    DrawColumn* m_column;
    QScrollArea* m_scroll;  ///< scrolls the panels; canvas and ballots stay visible
    PanelGrid* m_grid;
    Recognition m_plain;  ///< with the default rules of the strategies
    Recognition m_shown;  ///< with the rules that are set in the panels
    std::shared_ptr<const core::Classifier> m_classifier;
    int m_lookedAt = 0;  ///< the document whose picture edge was checked
    Lane m_looks{filePatience};
    Recognizer m_recognizer;
};

}  // namespace ui

#pragma once

#include "ui/recognizer.h"
#include "ui/sheet/sheet.h"

#include <QWidget>

class QScrollArea;

namespace ui {

class Canvas;
class DrawColumn;
class PanelGrid;

/// Draw at the left, the answers at the right. Where the panels do not fit they scroll beside the canvas.
class DrawWorkspace : public QWidget {
    Q_OBJECT

public:
    explicit DrawWorkspace(QWidget* parent = nullptr);

    Canvas& canvas();
    DrawColumn& column() { return *m_column; }
    PanelGrid& grid() { return *m_grid; }
    Recognizer& recognizer() { return m_recognizer; }
    void setClassifier(const std::shared_ptr<const core::Classifier>& classifier);
    void setMarksRefused(bool on);            ///< whether answers that may be none of the classes are marked
    void setTruth(const QString& className);  ///< of what is on the canvas now, until that changes
    const Recognition& shown() const { return m_shown; }
    QSize minimumSizeHint() const override;  ///< the column beside one panel
    Sheet sheet() const;                     ///< what is shown now; without classifier if there is none

signals:
    void recognized(const ui::Recognition& recognition);
    void failed(const QString& message);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void show(const Recognition& recognition);
    void decideAgain(core::StrategyId strategy);
    void lookAtEdge(const QImage& picture);  ///< of a picture that was opened; offers to crop it

    DrawColumn* m_column;
    QScrollArea* m_scroll;  ///< of the panels: canvas and ballots stay
    PanelGrid* m_grid;
    Recognition m_plain;  ///< as the strategies say by themselves
    Recognition m_shown;  ///< by the rules that are chosen in the panels
    std::shared_ptr<const core::Classifier> m_classifier;
    int m_lookedAt = 0;  ///< the canvas's document whose picture was looked at
    Lane m_looks{filePatience};
    Recognizer m_recognizer;
};

}  // namespace ui

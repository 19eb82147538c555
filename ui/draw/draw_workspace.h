#pragma once

#include "ui/draw/draw_session.h"
#include "ui/sheet/sheet.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

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
    DrawSession& session() { return m_session; }
    Recognizer& recognizer() { return m_session.recognizer(); }
    void setClassifier(const std::shared_ptr<const core::Classifier>& classifier, const QString& name = {});
    void setMarksRefused(bool on);            ///< sets whether rejected answers are marked
    void setTruth(const QString& className);  ///< sets the true class of the current drawing until it changes
    const Recognition& shown() const { return m_session.shown(); }
    void setHeader(QWidget* header);         ///< shows a widget above the panels, such as the text of a lesson
    void setSide(QWidget* pane);             ///< shows a pane of fixed width beside the canvas; nullptr: none
    void setPlaceholder(QWidget* instead);   ///< shows a widget instead of panels and ballots; nullptr: the panels
    QSize minimumSizeHint() const override;  ///< the column and one panel
    Sheet sheet() const;                     ///< the current comparison; without a classifier if no model is open

signals:
    void panelsChanged(const QStringList& keys);  ///< other panels are visible
    void recognized(const ui::Recognition& recognition);
    void failed(const QString& message);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectSession();
    void useHeight();
    QSize room() const;     ///< for column and panels
    int sideSpace() const;  ///< width of the pane and its gap
    void show(const DrawState& now, const DrawState& before);
    void lookAtEdge(const QImage& picture);  ///< offers to crop an opened picture whose ink touches the edge

    DrawColumn* m_column;
    QScrollArea* m_scroll;  ///< scrolls the panels; canvas and ballots stay visible
    PanelGrid* m_grid;
    QVBoxLayout* m_right = nullptr;
    QWidget* m_header = nullptr;
    QWidget* m_side = nullptr;
    QWidget* m_placeholder = nullptr;
    int m_lookedAt = 0;  ///< the document whose picture edge was checked
    Lane m_looks;
    DrawSession m_session;
};

}  // namespace ui

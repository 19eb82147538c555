#pragma once

#include "ui/teach/teach_content.h"

#include <QListWidget>
#include <QStringList>

#include <map>
#include <vector>

namespace ui {

/// The examples of one class as thumbnails. They can be removed (Delete), and dragged to another class of the same
/// window.
class ExampleList : public QListWidget {
    Q_OBJECT

public:
    explicit ExampleList(QWidget* parent = nullptr);
    void setExamples(const std::vector<ExampleRef>& examples, const QString& className);
    /// One tooltip for each example; examples with a text are marked as wrong.
    void setMarks(const QStringList& marks);
    std::vector<ExampleRef> selected() const;

    static QString mimeName();
    /// The examples that are being dragged in this process.
    static const std::vector<ExampleRef>& dragged();

signals:
    void removeAsked();
    void menuAsked(const QPoint& globalPoint);

protected:
    QStringList mimeTypes() const override { return {mimeName()}; }
    QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class ThumbnailPainter;

    void fill();
    void describe();
    void fitHeight();
    QPixmap thumbnailAt(int row);
    QPixmap thumbnail(const ExampleRef& example) const;
    int side() const;

    std::vector<ExampleRef> m_examples;
    std::map<ExampleRef, QPixmap> m_thumbnails;  ///< that have been visible
    QStringList m_marks;
    QString m_className;
};

}  // namespace ui

#pragma once

#include "ui/dataset/confusion_panel.h"
#include "ui/dataset/image_filter.h"
#include "ui/dataset/image_list_model.h"
#include "ui/lane.h"
#include "ui/strategies/confusion.h"

#include <QSplitter>
#include <QString>

class QLabel;
class QStackedWidget;

namespace ui {

enum class TextForm { Commas, Tabs };

/// The matrix as a spreadsheet reads it: a line of what was said, then a line per true class. Numbers with a point, the
/// minus as "-", whatever the language. Names with a separator or a quote stand in quotes (RFC 4180).
QString confusionText(const ConfusionTable& table, TextForm form);

class ConfusionView;

/// The matrix with its controls.
class ConfusionPage : public QSplitter {
    Q_OBJECT

public:
    explicit ConfusionPage(QWidget* parent = nullptr);

    /// `list.images` is not looked at. `title` names the data set and the model wherever the matrix goes.
    void show(const ImageList& list, const QString& title);
    using QSplitter::show;
    ConfusionPanel& panel() { return *m_panel; }
    ConfusionView& view() { return *m_view; }
    void copy() const;
    void saveTo(const QString& path);

signals:
    /// Only truth, said, strategy and against are set.
    void cellOpened(const ui::ImageFilter& wanted);
    void saved(const QString& path);
    void failed(const QString& message);

private:
    void refresh();
    void askSave();

    ConfusionPanel* m_panel;
    QStackedWidget* m_stack;
    QLabel* m_nothing;
    QLabel* m_title;
    ConfusionView* m_view;
    ImageList m_list;
    QString m_about;
    Lane m_files;
};

}  // namespace ui

#pragma once

#include "ui/export/sheet_save.h"
#include "ui/lane.h"

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

class SheetChoices;
class SheetPreview;

/// Export of what is shown now, with a preview of it: to a file, to the clipboard, on paper. Pictures are made and
/// files written on a lane. What cannot be done is disabled and the line below says why.
class SheetDialog : public QDialog {
    Q_OBJECT

public:
    explicit SheetDialog(const Sheet& sheet, QWidget* parent = nullptr);

    /// Another drawing, model or verdict; a caption that was edited stays.
    void setSheet(const Sheet& sheet);
    /// The drawing's file: a sheet is offered to be saved beside it
    void setOrigin(const QString& path) { m_origin = path; }
    QString suggestion() const;  ///< the path that is offered first
    SheetChoices& choices() { return *m_choices; }
    SheetPreview& preview() { return *m_preview; }
    /// Why nothing can be exported; empty if it can.
    QString reason() const;
    QString message() const;  ///< the line below the preview

    void saveTo(const QString& path);
    void copy();
    void print();

public slots:
    void done(int result) override;

signals:
    void saved(const QStringList& paths);

private:
    Sheet chosenSheet() const;
    void makeButtons(QHBoxLayout& row);
    void refresh();
    void askSave();
    void work(bool running);
    void say(const QString& message, bool wrong = false);
    QString size() const;

    Sheet m_sheet;
    QString m_origin;
    QPointer<QWidget> m_hadFocus;  ///< before the work began that disables the buttons
    SheetChoices* m_choices;
    SheetPreview* m_preview;
    QLabel* m_message;
    QPushButton* m_save = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_print = nullptr;
    bool m_working = false;
    Lane m_lane{filePatience};
};

}  // namespace ui

#pragma once

#include "core/report/commands.h"
#include "ui/export/sheet_save.h"
#include "ui/lane.h"

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QPushButton;

namespace ui {

class MessageLabel;
class SheetChoices;
class SheetPreview;

/// The dialog that exports the current comparison to a file, the clipboard or a printer, with a preview. A worker
/// thread makes the pictures and writes the files. If nothing can be exported, the buttons are disabled and the line
/// below the preview gives the reason.
class SheetDialog : public QDialog {
    Q_OBJECT

public:
    explicit SheetDialog(const Sheet& sheet, QWidget* parent = nullptr);

    /// Sets another drawing, model or verdict. An edited caption stays.
    void setSheet(const Sheet& sheet);
    /// Sets the file of the drawing. The dialog suggests a path beside it.
    void setOrigin(const QString& path) { m_origin = path; }
    QString suggestion() const;  ///< the suggested path
    SheetChoices& choices() { return *m_choices; }
    SheetPreview& preview() { return *m_preview; }
    /// The reason why nothing can be exported; empty if it can.
    QString reason() const;
    QString message() const;  ///< the line below the preview

    void saveTo(const QString& path);
    void copy();
    void print();

public slots:
    void done(int result) override;
    void tellCommand();  ///< confirms that the command was copied
    void tellFailure(const QString& message);

signals:
    void commandWanted(const core::SheetSettings& sheet);  ///< the user wants to copy the command of this sheet
    void saved(const QStringList& paths);

private:
    Sheet chosenSheet() const;
    core::SheetSettings settings() const;
    void makeButtons(QHBoxLayout& row);
    void refresh();
    void askSave();
    void work(bool running);
    QString size() const;

    Sheet m_sheet;
    QString m_origin;
    QPointer<QWidget> m_hadFocus;  ///< the widget that had the focus before the buttons were disabled
    SheetChoices* m_choices;
    SheetPreview* m_preview;
    MessageLabel* m_message;
    QPushButton* m_save = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_command = nullptr;
    bool m_working = false;
    Lane m_lane{Ending::Finish};
};

}  // namespace ui

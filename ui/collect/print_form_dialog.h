#pragma once

#include "core/form/form.h"
#include "ui/form/form_pdf.h"
#include "ui/lane.h"
#include "ui/receiver.h"

#include <QDialog>
#include <QPointer>

#include <memory>
#include <optional>
#include <stop_token>

class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLineEdit;
class QPagedPaintDevice;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace ui {

class FormPreview;
class MessageLabel;

/// Asks for the classes and the number of sheets of a handwriting form, shows its first page, saves it as PDF and
/// prints it. Each dialog has a form of its own.
class PrintFormDialog : public QDialog {
    Q_OBJECT

public:
    explicit PrintFormDialog(QWidget* parent = nullptr);

    QLineEdit& classes() { return *m_classes; }
    QSpinBox& sheets() { return *m_sheets; }
    QComboBox& paper() { return *m_paper; }
    QPushButton& saveButton() { return *m_save; }
    QPushButton& printButton() { return *m_print; }
    QPushButton& stopButton() { return *m_stopButton; }
    QString message() const;
    std::optional<core::FormPlan> plan() const { return m_plan; }  ///< none while the classes are not right
    void saveTo(const QString& path) { saveTo(path, {}); }
    /// Paints the pages `only` (none: all pages) on a worker thread. `printer` is the name of the device for messages.
    void printOn(std::shared_ptr<QPagedPaintDevice> device, const QString& printer, const QPageRanges& only = {});

signals:
    void saved(const QString& path);
    void printed();  ///< the device has the pages, or the pages that were painted before a stop

protected:
    void done(int result) override;

private:
    void makeFields(QFormLayout& fields);
    void makeButtons(QHBoxLayout& row);
    void restore();
    void refresh();
    void work(bool running);
    void askSave();
    void saveTo(const QString& path, const QPageRanges& only);
    void print();
    FormWatch begin(const QString& message, const QPageRanges& only);
    void finish(const QString& message, bool wrong = false);
    FormCopies copies() const;

    FormPreview* m_preview;
    QLineEdit* m_classes;
    QSpinBox* m_sheets;
    QSpinBox* m_pages;
    QSpinBox* m_rows;
    QComboBox* m_paper;
    MessageLabel* m_message;
    QPushButton* m_print = nullptr;
    QPushButton* m_save = nullptr;
    QProgressBar* m_progress;
    QPushButton* m_stopButton = nullptr;
    QPointer<QWidget> m_hadFocus;
    std::uint32_t m_id;
    std::optional<core::FormPlan> m_plan;
    bool m_working = false;
    std::stop_source m_stop;
    Receiver m_receiver;
    Lane m_lane{Ending::Finish};
};

}  // namespace ui

#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// Asks for the title and the file of a model. Asks before it accepts a file that exists.
class SaveModelDialog : public QDialog {
    Q_OBJECT

public:
    struct Options {
        QString title;
        QString folder;  ///< for the file
    };

    explicit SaveModelDialog(const Options& options, QWidget* parent = nullptr);
    QString title() const;
    QString path() const;  ///< ends in .safetensors

    void accept() override;

private:
    void suggest();
    void askPath();
    void check();

    QString m_folder;
    QLineEdit* m_title;
    QLineEdit* m_path;
    QLabel* m_note;
    QPushButton* m_save;
    bool m_isOwnPath = false;  ///< the user chose the file
};

}  // namespace ui

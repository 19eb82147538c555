#pragma once

#include "ui/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace ui {

class FolderList;

/// Everything that can be set, each change told at once so that its effect is seen; Cancel tells the old values again.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    PreferencesDialog(const Preferences& preferences, QWidget* parent = nullptr);
    Preferences preferences() const;
    void setPreferences(const Preferences& preferences);  ///< tells once

signals:
    void changed(const ui::Preferences& preferences);

private:
    QWidget* makeFields();
    void tell();

    Preferences m_before;
    bool m_quiet = false;
    QComboBox* m_theme;
    QSpinBox* m_text;
    QCheckBox* m_motion;
    QCheckBox* m_refused;
    FolderList* m_data;
    FolderList* m_models;
    QSpinBox* m_threads;
};

/// "Same as the desktop", "Light" ...: the menu says the same.
QString themeName(Theme theme);

}  // namespace ui

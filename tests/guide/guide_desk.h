#pragma once

#include "ui/window/main_window.h"

#include <QDate>
#include <QString>
#include <QTemporaryDir>

#include <functional>

class QWidget;

namespace guide {

/// Stands for every date, because the pictures do not depend on the day.
inline const QDate pictureDate(2026, 11, 30);

/// A main window with its own settings, models and caches, and the folder for its pictures. Times that the window
/// measures are replaced by a fixed one, because the pictures of two runs are to be the same.
class Desk {
public:
    /// Uses `home` for settings and files and writes to `pictures`, both existing folders.
    Desk(const QString& home, const QString& pictures);

    ui::MainWindow& window() { return *m_window; }
    const QString& home() const { return m_home; }
    void openModel(const QString& name);                        ///< waits until the window uses it
    void draw(const core::Ink& ink, const QString& note = {});  ///< waits for the answers
    /// Shows exactly these panels; `enlarged` may be empty.
    void showPanels(const QStringList& keys, const QString& enlarged = {});
    void fixTimes();
    /// Waits until `condition` holds, at most two minutes; ends the program with a message otherwise.
    static void waitFor(const char* what, const std::function<bool()>& condition);
    static void settle();  ///< runs events until animations and layouts are done
    /// Writes a picture of the widget as PNG with at most 256 colours.
    void save(QWidget& widget, const QString& name);
    void saveImage(const QImage& image, const QString& name);

private:
    QString m_home, m_pictures;
    std::unique_ptr<ui::MainWindow> m_window;
};

void takeStrategies(Desk& desk);  ///< one picture for each strategy
void takeDrawing(Desk& desk);     ///< the Draw workspace, evidence, export, presentation
void takeLessons(Desk& desk);     ///< gallery, a step, own classes
void takeData(Desk& desk);        ///< the workspaces for data sets, training and experiments, and a form

}  // namespace guide

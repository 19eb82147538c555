#pragma once

#include "core/lesson/lessons.h"

#include <QDialog>

#include <vector>

class QCheckBox;

namespace ui {

/// Shows the lessons as cards. At the first start, it also welcomes the user.
class LessonGallery : public QDialog {
    Q_OBJECT

public:
    LessonGallery(const std::vector<core::LessonEntry>& lessons, bool welcomes, QWidget* parent = nullptr);

    static bool isShownAtStart();  ///< true until the user has turned it off or closed the first one
    static void setShownAtStart(bool shown);

signals:
    void chosen(const QString& path);
    void openAsked();

private:
    QWidget* makeCards(const std::vector<core::LessonEntry>& lessons);
};

}  // namespace ui

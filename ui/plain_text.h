#pragma once

class QPoint;
class QString;
class QWidget;

namespace ui {

/// Makes all labels and tool tips of the application show their texts as they are: names and titles come from files of
/// other people, and Qt would read tags in them, and open the pictures that the tags name. A label whose own text has
/// tags says so with setTextFormat(Qt::RichText). Needs a QApplication; more calls have no effect.
void keepTextsPlain();

/// Shows plain text as the tool tip of a widget, or hides the tip if the text is empty. Wraps long lines; an empty line
/// separates paragraphs. `place` is in global coordinates. Only this function calls QToolTip::showText().
void showTip(QWidget& widget, const QPoint& place, const QString& words);

}  // namespace ui

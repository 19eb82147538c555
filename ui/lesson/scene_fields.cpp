#include "ui/lesson/scene_fields.h"

#include "core/lesson/scene.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextCursor>

#include <cmath>

namespace ui {

QString fittedSceneText(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    constexpr auto most = static_cast<qsizetype>(core::longestSceneText);
    if (bytes.size() <= most)
        return text;
    qsizetype end = most;
    while (end > 0 && (static_cast<unsigned char>(bytes.at(end)) & 0xC0U) == 0x80U)  // inside a character
        --end;
    return QString::fromUtf8(bytes.left(end));
}

SceneTextBox::SceneTextBox(int rows, QWidget* parent) : QPlainTextEdit(parent), m_rows(rows)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isSetting)
            return;
        limit();
        emit edited();
    });
}

void SceneTextBox::setWords(const std::string& words)
{
    const QScopedValueRollback setting(m_isSetting, true);
    if (const QString text = QString::fromStdString(words); text != toPlainText())
        setPlainText(text);
}

void SceneTextBox::limit()
{
    const QString text = toPlainText(), fitted = fittedSceneText(text);
    if (fitted == text)
        return;
    const QScopedValueRollback setting(m_isSetting, true);
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(fitted.size()));
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

/// Without typed text to undo, Ctrl+Z undoes the last change of the scene.
bool SceneTextBox::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo)
        && !document()->isUndoAvailable()) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

QSize SceneTextBox::sizeHint() const
{
    const int margins = static_cast<int>(std::ceil(2.0 * document()->documentMargin())) + 2 * frameWidth() + 4;
    return {240, fontMetrics().lineSpacing() * m_rows + margins};
}

SceneLine::SceneLine(QWidget* parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this](const QString& typed) {
        if (const QString fitted = fittedSceneText(typed); fitted != typed)
            setText(fitted);
        emit edited();
    });
}

void SceneLine::setWords(const std::string& words)
{
    const QString wanted = QString::fromStdString(words);
    if (wanted == text())
        return;
    setText(wanted);
    setCursorPosition(0);
}

}  // namespace ui

#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

/// The beginning of `text` that fits the limit of a scene file (core::longestSceneText), without half a character.
QString fittedSceneText(const QString& text);

/// A field for a text with several lines that fits a scene file. Tab leaves the field.
class SceneTextBox : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit SceneTextBox(int rows, QWidget* parent = nullptr);
    void setWords(const std::string& words);
    std::string words() const { return toPlainText().toStdString(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, sizeHint().height()}; }

signals:
    void edited();  ///< by the user

protected:
    bool event(QEvent* event) override;

private:
    void limit();

    int m_rows;
    bool m_isSetting = false;
};

/// A field for a text with one line that fits a scene file.
class SceneLine : public QLineEdit {
    Q_OBJECT

public:
    explicit SceneLine(QWidget* parent = nullptr);
    void setWords(const std::string& words);
    std::string words() const { return text().toStdString(); }

signals:
    void edited();  ///< by the user
};

}  // namespace ui

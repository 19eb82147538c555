#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

class ElidedLabel;
class LessonPlayer;

/// Shows the text of the present step with its request or question, and the buttons of the lesson. Each step is one
/// sentence for screen readers.
class LessonStrip : public QWidget {
    Q_OBJECT

public:
    explicit LessonStrip(LessonPlayer& player, QWidget* parent = nullptr);

    /// Font size of the text in pixels; the other texts follow it. 0: the text size of the window.
    void setLetters(int pixels);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

signals:
    void leaveAsked();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeButtons();
    void showStep();
    void showProgress();
    void showChoices();
    void markChoices();
    QString statusWords() const;
    void placeChoices();
    void useFonts();
    void speak(const QString& sentence);

    LessonPlayer& m_player;
    ElidedLabel* m_title;
    QLabel* m_text;
    QLabel* m_status;
    QWidget* m_choiceRow;
    QGridLayout* m_choiceGrid;
    std::vector<QPushButton*> m_choices;
    QStringList m_choiceTexts;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_restart;
    QPushButton* m_leave;
    int m_letters = 0;
    QString m_sheet;
    bool m_hasSpoken = false;
};

}  // namespace ui

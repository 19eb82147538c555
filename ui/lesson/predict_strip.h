#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace ui {

class ElidedLabel;
class PredictGame;

/// The hands of the audience for each class, the buttons to reveal the answers and to go on, and the score.
class PredictStrip : public QWidget {
    Q_OBJECT

public:
    explicit PredictStrip(PredictGame& game, QWidget* parent = nullptr);
    void setLetters(int pixels);  ///< font size in pixels; 0: the text size of the window
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

signals:
    void leaveAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showCard();
    void showHands();
    void showResult();
    void makeHands();
    void placeHands();
    void speak(const QString& sentence);
    QString scoreWords() const;

    PredictGame& m_game;
    ElidedLabel* m_title;
    QLabel* m_text;
    QLabel* m_score;
    QWidget* m_handsRow;
    QGridLayout* m_handsGrid;
    std::vector<QWidget*> m_fields;
    std::vector<QSpinBox*> m_hands;
    QPushButton* m_advance;
    QPushButton* m_leave;
    int m_letters = 0;
};

}  // namespace ui

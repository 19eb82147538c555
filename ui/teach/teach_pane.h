#pragma once

#include "ui/teach/teach_session.h"

#include <QWidget>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace ui {

class ChangesView;
class ClassCard;

/// The pane beside the canvas in which a person teaches own classes: one card for each class, what the last example
/// changed, and the commands of the mode.
class TeachPane : public QWidget {
    Q_OBJECT

public:
    explicit TeachPane(TeachSession& session, QWidget* parent = nullptr);

    void setStrategies(const std::vector<core::StrategyId>& strategies);  ///< rows of the table of changes
    void setModelFolder(const QString& folder) { m_modelFolder = folder; }
    const std::vector<ClassCard*>& cards() const { return m_cards; }
    ChangesView& changes() { return *m_changes; }
    QWidget* placeholder() { return m_placeholder; }  ///< replaces the panels while nothing can be taught
    QString status() const;                           ///< the line below the classes
    QString missing() const;                          ///< the text of the placeholder
    void askSaveModel();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeHead(QVBoxLayout& column);
    void makeCards(QVBoxLayout& column);
    void makeFoot(QVBoxLayout& column);
    void showContent();
    void orderFocus();
    void showResults();
    void showProgress(qsizetype done, qsizetype total, const QString& words);
    void hideProgress();
    void showMenu();
    void askFolder();
    void askSaveExamples();
    void fit();

    TeachSession& m_session;
    QString m_modelFolder;
    QString m_title;  ///< of the model that was saved last
    std::vector<core::StrategyId> m_strategies;
    std::vector<ClassCard*> m_cards;
    QLabel* m_guide;
    QToolButton* m_more;
    QPushButton* m_leave;
    QScrollArea* m_scroll;
    QVBoxLayout* m_cardColumn = nullptr;
    QPushButton* m_addClass;
    QPushButton* m_addRest;
    QLabel* m_status;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    ChangesView* m_changes;
    QPushButton* m_save;
    QLabel* m_missing;
    QWidget* m_placeholder;
};

}  // namespace ui

#pragma once

#include "core/report/commands.h"
#include "core/strategy/classifier.h"
#include "ui/lane.h"

#include <QDialog>

#include <memory>
#include <utility>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;

namespace ui {

/// The dialog that exports a model as ONNX: the user chooses strategies and a file. A worker thread makes the model and
/// writes the file.
class OnnxDialog : public QDialog {
    Q_OBJECT

public:
    explicit OnnxDialog(std::shared_ptr<const core::Classifier> classifier, QWidget* parent = nullptr);

    QCheckBox& box(core::StrategyId strategy);  ///< of a strategy that the model has
    std::vector<core::StrategyId> chosen() const;
    QString message() const;  ///< the line above the buttons
    void saveTo(const QString& path);
    void tellCommand();  ///< confirms that the command was copied
    void tellFailure(const QString& message);

signals:
    void saved(const QString& path);
    void failed(const QString& message);
    void commandWanted(const core::ExportOnnxOptions& options);

private:
    enum class Look { Usual, Wrong };

    QWidget* makeChoices();
    QWidget* makeButtons();
    void refresh();
    void askSave();
    void say(const QString& message, Look look = Look::Usual);
    core::ExportOnnxOptions options() const;

    std::shared_ptr<const core::Classifier> m_classifier;
    std::vector<std::pair<core::StrategyId, QCheckBox*>> m_boxes;
    QLabel* m_message;
    QPushButton* m_command;
    QPushButton* m_save;
    bool m_working = false;
    Lane m_lane{Ending::Finish};
};

}  // namespace ui

#pragma once

#include "ui/draw/draw_session.h"
#include "ui/lane.h"
#include "ui/teach/example_files.h"
#include "ui/teach/teach_store.h"
#include "ui/teach/teach_trainer.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace ui {

/// The mode of the Draw workspace in which a person teaches own classes. Holds the classes and their examples, teaches
/// after every change, and keeps the content for the next session. The canvas is lent to the mode: every change is a
/// step of its history, and leave() restores the drawing from before. Use it on the main thread.
class TeachSession : public QObject {
    Q_OBJECT

public:
    /// `store` is the folder for TeachStore.
    TeachSession(DrawSession& draw, const QString& store, QObject* parent = nullptr);
    ~TeachSession() override;

    bool isActive() const { return m_isActive; }
    /// Starts the mode with the model that is open, or emits failed() if none is. The content of the previous session
    /// follows when it has been read.
    void enter();
    void leave();
    void setThreads(int count) { m_trainer.setThreads(count); }

    const TeachContent& content() const { return m_content; }
    /// The model whose trunk the classes use. Another base teaches all examples again.
    const std::shared_ptr<const core::Classifier>& base() const { return m_base; }
    const QString& baseName() const { return m_baseName; }
    void setBase(const std::shared_ptr<const core::Classifier>& base, const QString& name);

    // The following functions ignore a class that is gone: a menu that is still open may name it.
    void addClass();
    void addRest();  ///< the class "none of these"
    void removeClass(std::size_t label);
    /// Returns false and emits failed() if the name is empty or taken.
    bool rename(std::size_t label, const QString& name);
    /// Takes the drawing of the canvas as an example and clears the canvas. Emits failed() if there is none.
    void addDrawing(std::size_t label);
    void addExample(std::size_t label, const Drawing& drawing);  ///< that was dropped or pasted
    void removeExamples(std::size_t label, const std::vector<ExampleRef>& examples);
    void moveExamples(const std::vector<ExampleRef>& examples, std::size_t to);
    void startAgain();
    /// Reads files on a worker thread. Emits reading() and, at the end, changes the content as one step.
    void addFiles(std::size_t label, const QStringList& paths);
    void addFolder(const QString& folder);  ///< one class for each subfolder
    void cancelReading();
    void saveExamples(const QString& folder);
    void saveModel(const QString& title, const QString& path);

    const std::optional<TaughtModel>& taught() const { return m_taught; }        ///< for the present content
    const std::optional<MeasuredModel>& measured() const { return m_measured; }  ///< for the present content
    const std::optional<MeasuredModel>& measuredBefore() const { return m_before; }
    bool isLoading() const { return m_isLoading; }  ///< the content of the previous session is being read
    bool isReading() const { return m_isReading; }
    bool canTeach() const { return m_content.classesToTeach() >= 2; }
    /// The class of the example whose answers taught() tells.
    QString probeClass() const;
    void keepNow();

signals:
    void entered();
    void left();
    void contentChanged();
    void modelChanged(const std::shared_ptr<const core::Classifier>& classifier);  ///< the taught one, or the base
    void measuring(int done, int total);
    void measuredChanged();
    void reading(qsizetype done, qsizetype total);
    void readingEnded();
    void done(const QString& message);
    void failed(const QString& message);
    void modelSaved(const QString& path);

private:
    class Step;

    static QString restName();  ///< of the class for everything else
    bool hasClass(std::size_t label) const { return label < m_content.classes.size(); }
    bool canAdd(std::size_t label, const ExampleRef& example);
    void change(const TeachContent& content, const QString& what);
    void apply(const TeachContent& content);
    void teach();
    void load();
    void read(ExamplesToRead wanted);
    void take(const ReadExamples& read, const QString& className);
    void tell(const ReadExamples& read, qsizetype count);
    void keep();

    DrawSession& m_draw;
    QString m_storeFolder;
    std::shared_ptr<std::unique_ptr<TeachStore>> m_store;  ///< created and used on m_files
    TeachContent m_content = TeachContent::first();
    std::shared_ptr<const core::Classifier> m_base;
    QString m_baseName;
    TeachTrainer m_trainer;
    std::optional<TaughtModel> m_taught;
    std::optional<MeasuredModel> m_measured, m_before;
    ExampleRef m_probe;  ///< the last example that was added
    bool m_isActive = false, m_isLoaded = false, m_isLoading = false, m_isReading = false;
    std::stop_source m_stopReading;
    QTimer m_keepSoon;
    Receiver m_receiver;
    Lane m_files{Ending::Finish};  ///< hundreds of examples take seconds
    Lane m_reads{Ending::Finish};
};

}  // namespace ui

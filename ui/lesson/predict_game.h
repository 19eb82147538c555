#pragma once

#include "core/data/dataset.h"
#include "ui/draw/draw_session.h"
#include "ui/lane.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace ui {

/// A deck of hard cases.
struct PredictOptions {
    QString dataset;                            ///< name or folder; empty: the included drawings
    std::vector<std::filesystem::path> places;  ///< folders to search for the data set
    int cards = 10;
    quint64 seed = 1;
    QStringList list;  ///< guesses made beforehand, one class name for each card; may be empty
};

/// Lets an audience guess before it sees the answers: shows cards with covered answers, counts the hands for each
/// class, reveals the answers, and keeps the score of the class and of every strategy. The canvas is lent to the game;
/// leave() restores the drawing and the state from before. Use it on the main thread.
class PredictGame : public QObject {
    Q_OBJECT

public:
    struct Score {
        int cards = 0;       ///< revealed
        int guessed = 0;     ///< with a guess of the class
        int classRight = 0;  ///< guesses that were right
        std::map<core::StrategyId, int> right;
        bool operator==(const Score&) const = default;
    };

    explicit PredictGame(DrawSession& session, QObject* parent = nullptr);
    ~PredictGame() override;

    /// Chooses the cards on a worker thread, which may take a while for a data set: emits progress(), then started() or
    /// failed().
    void start(const PredictOptions& options);
    void leave();    ///< also while the cards are being chosen
    void advance();  ///< reveals the answers, or shows the next card; after the last card, emits ended()
    void setHands(int label, int hands);

    bool isPreparing() const { return m_isPreparing; }
    bool isPlaying() const { return m_deck != nullptr; }
    bool isRevealed() const { return m_isRevealed; }
    bool hasNext() const { return m_card + 1 < m_cards.size(); }
    std::size_t card() const { return m_card; }
    std::size_t cards() const { return m_cards.size(); }
    const PredictOptions& options() const { return m_options; }
    QString deckName() const;
    QStringList classNames() const;
    const std::vector<int>& hands() const { return m_hands; }  ///< for each class of the model
    std::optional<int> guess() const;                          ///< the class with the most hands; a tie is no guess
    int truth() const;
    const Score& score() const { return m_score; }
    DrawSession& session() { return m_session; }

signals:
    void progress(int done, int total);
    void started();
    void cardChanged();
    void handsChanged();
    void revealed();
    void ended();
    void left();
    void failed(const QString& message);

private:
    struct Deck;

    void showCard();
    void reveal();
    void count();

    DrawSession& m_session;
    PredictOptions m_options;
    std::shared_ptr<const Deck> m_deck;
    std::vector<std::int64_t> m_cards;  ///< indices of images
    std::size_t m_card = 0;
    std::vector<int> m_hands;
    bool m_isPreparing = false;
    bool m_isRevealed = false;
    bool m_isCounted = false;
    Score m_score;
    std::stop_source m_stop;
    Receiver m_receiver;
    Lane m_lane;
};

}  // namespace ui

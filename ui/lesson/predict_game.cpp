#include "ui/lesson/predict_game.h"

#include "core/base/error.h"
#include "core/base/output.h"
#include "core/data/catalogue.h"
#include "core/evaluation/answer_cache.h"
#include "core/evaluation/hard_cases.h"
#include "core/lesson/lessons.h"
#include "core/nn/plan.h"
#include "ui/dataset/dataset_formats.h"
#include "ui/picture/seen.h"
#include "ui/words/words.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// The folder with the included drawings, one sub-folder for each class.
std::filesystem::path includedDrawings()
{
    for (const std::filesystem::path& place : core::lessonPlaces())
        if (std::filesystem::path folder = place / "digits"; core::isThere(folder))
            return folder;
    throw core::UsageError("the included drawings were not found; expected a folder digits beside the lessons");
}

}  // namespace

/// The images from which the cards are chosen.
struct PredictGame::Deck {
    core::Dataset images;
    std::vector<std::int64_t> cards;
};

PredictGame::PredictGame(DrawSession& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &DrawSession::recognized, this, &PredictGame::count);
}

PredictGame::~PredictGame()
{
    m_stop.request_stop();
}

void PredictGame::start(const PredictOptions& options)
{
    if (!m_session.classifier())
        return emit failed(tr("Open a model first."));
    leave();
    m_options = options;
    m_isPreparing = true;
    m_stop = {};
    const auto tell = [this, line = m_receiver.line()](std::int64_t done, std::int64_t total) {
        line.tell([this, done, total] { emit progress(static_cast<int>(done), static_cast<int>(total)); });
    };
    m_lane.run(
        this,
        [options, tell, classifier = m_session.classifier(), stop = m_stop.get_token()] {
            core::setThreads(Recognizer::bestThreads());
            const bool isIncluded = options.dataset.isEmpty();
            const std::string name = isIncluded ? includedDrawings().string() : options.dataset.toStdString();
            core::TrainTest data = core::openDataset(name, options.places, datasetFormats());
            auto deck = std::make_shared<Deck>();
            deck->images = std::move(isIncluded ? data.train : data.test);
            const core::AnswerCache cache;
            const core::AnswerKey key{core::checksumOf(*classifier), core::checksumOf(deck->images)};
            std::optional<core::Answers> answers = cache.find(key, deck->images);
            if (!answers) {
                core::ClassifierPlan plan(classifier);
                answers = core::answerAll(
                    plan, deck->images, [&](std::int64_t done) { tell(done, deck->images.size()); }, stop);
                if (answers)
                    cache.keep(key, *answers);
            }
            if (answers)
                deck->cards = core::hardCases(*answers, options.cards, options.seed);
            return deck;
        },
        [this, stop = m_stop.get_token()](const std::shared_ptr<Deck>& deck) {
            if (stop.stop_requested())
                return;
            m_isPreparing = false;
            m_session.lend();
            m_deck = deck;
            m_cards = deck->cards;
            m_score = {};
            m_card = 0;
            emit started();
            showCard();
        },
        [this, stop = m_stop.get_token()](const QString& message) {
            if (stop.stop_requested())
                return;
            m_isPreparing = false;
            emit failed(message);
        });
}

QString PredictGame::deckName() const
{
    return m_options.dataset.isEmpty() ? tr("included drawings") : m_options.dataset;
}

QStringList PredictGame::classNames() const
{
    return m_session.classifier() ? Words::classNames(*m_session.classifier()) : QStringList();
}

int PredictGame::truth() const
{
    const core::Dataset& images = m_deck->images;
    const std::string& name = images.classNames.at(images.labels.at(static_cast<std::size_t>(m_cards.at(m_card))));
    return static_cast<int>(classNames().indexOf(QString::fromStdString(name)));
}

void PredictGame::showCard()
{
    const std::int64_t image = m_cards.at(m_card);
    const core::Dataset& images = m_deck->images;
    m_isRevealed = m_isCounted = false;
    m_hands.assign(static_cast<std::size_t>(classNames().size()), 0);
    if (const auto label = classNames().indexOf(m_options.list.value(static_cast<qsizetype>(m_card))); label >= 0)
        m_hands[static_cast<std::size_t>(label)] = 1;
    DrawState state = m_session.state();
    state.covered = true;
    state.truth.reset();
    state.round = 0;
    state.content = {.drawing = {}, .note = tr("card %1").arg(m_card + 1), .isExample = true};
    const auto place = static_cast<std::size_t>(image);
    if (images.hasStrokes() && images.strokes[place]) {
        state.content.drawing.ink = images.strokes[place]->ink;
    } else {
        const core::Image pixels = images.image(image);
        state.content.drawing = {{}, pixelPicture(pixels, Style::light()), pixels};
    }
    m_session.setState(state, tr("Show card %1").arg(m_card + 1));
    emit cardChanged();
}

void PredictGame::setHands(int label, int hands)
{
    if (!isPlaying() || m_isRevealed || label < 0 || label >= static_cast<int>(m_hands.size()))
        return;
    m_hands[static_cast<std::size_t>(label)] = std::max(0, hands);
    emit handsChanged();
}

std::optional<int> PredictGame::guess() const
{
    const auto most = std::ranges::max_element(m_hands);
    if (most == m_hands.end() || *most == 0 || std::ranges::count(m_hands, *most) > 1)
        return std::nullopt;
    return static_cast<int>(most - m_hands.begin());
}

void PredictGame::advance()
{
    if (!isPlaying())
        return;
    if (!m_isRevealed)
        return reveal();
    if (!hasNext())
        return emit ended();
    ++m_card;
    showCard();
}

void PredictGame::reveal()
{
    m_isRevealed = true;
    DrawState state = m_session.state();
    state.covered = false;
    state.truth = truth();
    m_session.setState(state);
    if (m_session.isUpToDate())
        return count();
    emit revealed();  // count() follows when the answers are there
}

/// Counts the card when it is revealed and the answers for it are there.
void PredictGame::count()
{
    if (!isPlaying() || !m_isRevealed || m_isCounted || !m_session.isUpToDate())
        return;
    m_isCounted = true;
    ++m_score.cards;
    if (const std::optional<int> said = guess()) {
        ++m_score.guessed;
        m_score.classRight += said == truth() ? 1 : 0;
    }
    for (const core::Verdict& verdict : m_session.shown().verdicts)
        m_score.right[verdict.strategy] += core::answeredClasses(verdict) == std::vector{truth()} ? 1 : 0;
    emit revealed();
}

void PredictGame::leave()
{
    m_stop.request_stop();
    m_isPreparing = false;
    if (!isPlaying())
        return;
    m_deck.reset();
    m_cards.clear();
    m_session.takeBack();
    emit left();
}

}  // namespace ui
